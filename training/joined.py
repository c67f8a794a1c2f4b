"""Turns short drafts into long ones: several of one kind and language in a row, at most one of them offending."""

from __future__ import annotations

import random
from collections.abc import Sequence

from examples import Example

from bedside.base._reader.lines import line_of

MOST_WORDS = 85  # what the trainer's longest line of tokens has room for
CLEAN_SHARE = 0.4


def joined(examples: Sequence[Example], count: int, seed: int) -> list[Example]:
    """``count`` long drafts by luck; labels and spans of the offending part are those of the whole."""
    luck = random.Random(seed)
    clean, bad = [one for one in examples if not one.labels], [one for one in examples if one.labels]
    by_like: dict[tuple[str, str], list[Example]] = {}
    for one in clean:
        by_like.setdefault(_like(one), []).append(one)
    found: list[Example] = []
    while len(found) < count:
        first = luck.choice(clean if luck.random() < CLEAN_SHARE else bad)
        others = by_like.get(_like(first), [])
        parts, words = [first], len(first.text.split())
        while others and (more := luck.choice(others)) and words + len(more.text.split()) <= MOST_WORDS:
            parts.append(more)
            words += len(more.text.split())
        if len(parts) > 1:
            luck.shuffle(parts)
            found.append(_whole(parts, luck.choice((" ", " ", "\n\n"))))
    return found


def _like(one: Example) -> tuple[str, str]:
    return one.opening, str(one.row.get("lang", "en"))


def _whole(parts: Sequence[Example], between: str) -> Example:
    text, spans = "", []
    for part in parts:
        text += between if text else ""
        spans += [(code, len(text) + start, len(text) + end) for code, start, end in part.spans]
        text += part.text
    labels = frozenset[str]().union(*(part.labels for part in parts))
    unknown = frozenset[str]().union(*(part.unknown for part in parts)) - labels
    open_ = frozenset[str]().union(*(part.open for part in parts)) - labels - unknown
    return Example("drafts", text, line_of(text), parts[0].opening, labels, open_, unknown, tuple(spans), {})
