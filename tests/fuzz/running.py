"""Turns hostile texts into what the review and triage need for each, in this process's own CPU time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from bedside.base.records import Draft, Message
from bedside.tactics.dialogue.signals import noticers
from bedside.tactics.dialogue.triage import triage
from bedside.tactics.manner.choosing import every_pack, every_rule
from bedside.tactics.manner.review import review
from tests.fuzz.attacks import Attack, attacks
from tests.fuzz.patterns import Found
from tests.fuzz.texts import hostile
from tests.fuzz.timing import seconds

LIMIT = 0.050  # seconds of CPU for one text of at most LONGEST characters


class Cost(NamedTuple):
    """What one text needed, and of whom."""

    seconds: float
    work: str
    number: int
    text: str


def examples() -> list[str]:
    """Every text that a rule or a signal gives as its example."""
    drafts = [draft.text for rule in every_rule().values() for draft in (*rule.BAD, *rule.GOOD)]
    noticed = [
        text
        for noticer in noticers().values()
        for each in (noticer.NOTICED, noticer.NOT_NOTICED)
        for texts in each.values()
        for text in texts
    ]
    return [*drafts, *noticed]


def pool(patterns: Sequence[Found], tries: int) -> list[Attack]:
    return [attack for found in patterns for attack in attacks(found.pattern, found.flags, tries)]


def works() -> dict[str, Callable[[str], object]]:
    """All that reads a text of somebody without asking a person first."""
    packs = tuple(every_pack())
    return {
        "review of a post": lambda text: review(Draft(text, "post"), packs=packs),
        "review of a reply": lambda text: review(Draft(text, "reply"), packs=packs),
        "triage": lambda text: triage(Message("", text)),
    }


def costs(count: int, seed: int, patterns: Sequence[Found], tries: int) -> Iterator[Cost]:
    """What each of ``count`` texts needs; a slow one is measured again, since others share this machine's caches."""
    attacks_, known, each = pool(patterns, tries), examples(), works()
    for work in each.values():
        for text in known[:300]:
            work(text)  # patterns are compiled on first use, which is nobody's text's fault
    for number in range(count):
        text = hostile(number, seed, attacks_, known)
        for name, work in each.items():
            took = seconds(lambda work=work, text=text: work(text))  # type: ignore[misc]
            if took > LIMIT / 2:
                took = min(took, seconds(lambda work=work, text=text: work(text), 3))  # type: ignore[misc]
            yield Cost(took, name, number, text)
