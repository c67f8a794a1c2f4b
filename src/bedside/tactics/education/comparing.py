"""Turns two texts of one passage into what changed, word by word, and into how much it matters.

A change is one of three: the same words (white space, punctuation, capitals, a page's own date, navigation), other
words, or grave: a number, an amount, a negation or whom to call is among what was put in or taken out. When in doubt it
is grave, since a person then looks sooner; nothing here decides what is to be done.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

from bedside.base.text import sentences
from bedside.tactics.education._grave_words import AMOUNTS, HELP, LIMITS, NEGATIONS, NUMBERS
from bedside.tactics.education._laying import Laid, Token, lay
from bedside.tactics.education._page_words import is_about_the_page

_CALL = re.compile(r"call|llam[ae]|dial|marque", re.I)
_SIGNS = frozenset("<>≤≥=±%°-")
_NEAR = 3


class Gravity(IntEnum):
    """How much a change matters; what is highest is looked at first."""

    SAME = 0
    WORDS = 1
    GRAVE = 2


class Piece(NamedTuple):
    """A stretch of text that is the ``same``, was taken ``out`` or put ``in``."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a change is grave (``number``, ``amount``, ``limit``, ``negation``, ``help``), with both wordings."""

    kind: str
    was: str
    now: str


@dataclass(frozen=True, slots=True)
class Change:
    """What became of a text. Without the pieces put ``in`` one reads the old text, without those ``out`` the new."""

    gravity: Gravity
    pieces: tuple[Piece, ...]
    reasons: tuple[Reason, ...] = ()


def compare(was: str, now: str) -> Change:
    """What changed from ``was`` to ``now``. Pure: the same two texts always give the same change."""
    pieces = _pieces(lay(was, now))
    matter = lay(_matter(was), _matter(now))
    if all(block.is_same for block in matter.blocks):
        return Change(Gravity.SAME, pieces)
    reasons = _reasons(matter)
    return Change(Gravity.GRAVE if reasons else Gravity.WORDS, pieces, reasons)


def _matter(text: str) -> str:
    """The text without sentences that speak of the page and not of the matter."""
    return "\n".join(part for start, end in sentences(text) if not is_about_the_page(part := text[start:end]))


def _pieces(laid: Laid) -> tuple[Piece, ...]:
    """The blocks as text, each word with what follows it; the same words stand as they are written now."""
    found: list[Piece] = []
    for block in laid.blocks:
        before, after = laid.texts(block)
        found += [Piece("same", after)] if block.is_same else [Piece("out", before), Piece("in", after)]
    return tuple(piece for piece in found if piece.text)


def _reasons(laid: Laid) -> tuple[Reason, ...]:
    found: list[Reason] = []
    for block in laid.blocks:
        if not block.is_same:
            kinds = {*_kinds(laid.old, block.old), *_kinds(laid.new, block.new)}
            before, after = (text.strip() for text in laid.texts(block))
            found += [Reason(kind, before, after) for kind in _ORDER if kind in kinds]
    return tuple(found)


_ORDER = ("number", "amount", "limit", "negation", "help")


def _kinds(words: Sequence[Token], span: range) -> set[str]:
    kinds = set()
    for place in span:
        key = words[place].key
        is_near = any(_is_number(t.key) for t in words[max(0, place - _NEAR) : place + _NEAR + 1])
        if key in HELP or _CALL.match(key):
            kinds.add("help")
        if _is_number(key) or key in _SIGNS:
            kinds.add("number")
        elif key in AMOUNTS and is_near:
            kinds.add("amount")
        elif key in LIMITS and is_near:
            kinds.add("limit")
        if key in NEGATIONS:
            kinds.add("negation")
    return kinds


def _is_number(key: str) -> bool:
    return any(char.isnumeric() for char in key) or key in NUMBERS
