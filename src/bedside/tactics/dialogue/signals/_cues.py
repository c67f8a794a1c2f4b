"""Turns cues (patterns written with vocabulary groups) into the signals that they find in a message."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bedside.base.records import Message, Signal
from bedside.tactics.dialogue.signals._guards import Guard
from bedside.tactics.dialogue.signals._sight import sight
from bedside.tactics.dialogue.signals._vocabulary import GROUPS, loosened

MAYBE = 0.35  # what is left of a weight when a guard doubts it
_MOST_PER_CUE = 5  # more of the same adds nothing, and keeps a flood of repeated words cheap


@dataclass(frozen=True, slots=True)
class Cue:
    """A compiled pattern, how sure it makes us, and what may cast doubt on it."""

    pattern: re.Pattern[str]
    weight: float
    guards: tuple[Guard, ...]


def cues(*patterns: str, weight: float = 0.9, unless: tuple[Guard, ...] = ()) -> tuple[Cue, ...]:
    """Compile ``patterns`` written for folded text.

    ``<group>`` stands for a group of the vocabulary, ``'`` may be missing in the text, a space is any short
    separator. Never repeat a group that itself repeats: that is what makes matching slow.
    """
    return tuple(Cue(_compiled(pattern), weight, unless) for pattern in patterns)


def _compiled(pattern: str) -> re.Pattern[str]:
    whole = re.sub(r"<(\w+)>", lambda found: GROUPS[found.group(1)], loosened(pattern))
    return re.compile(rf"\b(?:{whole})(?!\w)")


def noticed(message: Message, name: str, label: str, why: str, wanted: Iterable[Cue]) -> Iterator[Signal]:
    """One signal for each place that a cue finds; a doubted one is kept as a maybe."""
    seen = sight(message.text)
    for cue in wanted:
        for count, match in enumerate(cue.pattern.finditer(seen.text)):
            if count >= _MOST_PER_CUE:
                break
            doubted = any(guard(seen.text, match.start(), match.end()) for guard in cue.guards)
            start, end = seen.original(match.start(), match.end())
            yield Signal(name, label, start, end, cue.weight * (MAYBE if doubted else 1.0), why)
