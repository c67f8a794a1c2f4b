"""No text of a person or of an editor holds up the desk: a short form of ``bench/fuzz.py``."""

from __future__ import annotations

from tests.fuzz.attacks import attacks
from tests.fuzz.patterns import every_pattern
from tests.fuzz.running import LIMIT, costs, examples
from tests.fuzz.texts import LONGEST, hostile

COUNT = 2000
BUSY = 2  # the bench holds the limit itself; here other tests run beside us and share the machine's caches


def test_two_thousand_hostile_texts_are_each_read_in_time() -> None:
    slowest = max(costs(COUNT, 7, every_pattern(), 1), key=lambda cost: cost.seconds)
    assert slowest.seconds < BUSY * LIMIT, slowest


def test_a_hostile_text_is_the_same_every_time_and_of_every_kind() -> None:
    pool, known = attacks(r"\b(?:a|b)+ c", 0, 3), examples()
    texts = [hostile(number, 1, pool, known) for number in range(300)]
    assert texts == [hostile(number, 1, pool, known) for number in range(300)]
    assert texts[:20] != [hostile(number, 2, pool, known) for number in range(20)]
    assert max(map(len, texts)) == LONGEST
    assert len(set(texts)) > 250
    assert any("\u200b" in text for text in texts)
    assert any("\n" in text for text in texts)
