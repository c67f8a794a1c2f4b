"""The stored reader of messages agrees with plain cases, alone and without the sentence model."""

from __future__ import annotations

import pytest

from bedside.base.records import Message
from bedside.tactics.dialogue.classes import ORDER
from bedside.tactics.dialogue.reading import message_reader
from bedside.tactics.dialogue.triage import triage


def test_the_reader_knows_every_class() -> None:
    [reading] = message_reader().read(["thank you"], ["reply"])
    assert set(reading) == set(ORDER)
    assert sum(reading.values()) == pytest.approx(1, abs=1e-3)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("grandpa's speech is jumbled and his arm hangs", "emergency"),
        ("i can't find one reason to stay alive", "self_harm"),
        ("is there parking behind the building", "logistics"),
        ("mi esposo me pega y me encierra", "abuse_disclosure"),
        ("la doctora es un amor, gracias", "praise"),
    ],
)
def test_rules_and_reader_agree_on_plain_cases(text: str, label: str) -> None:
    [reading] = message_reader().read([text], ["reply"])
    assert triage(Message("1", text), reading=reading).label == label
