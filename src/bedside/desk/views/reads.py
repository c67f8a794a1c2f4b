"""Turns the fields of an editor into the sentences that are hard to read, with plain words in their place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from bedside.base.text import sentences
from bedside.desk.views.checking import Offer, Placed
from bedside.tactics.manner.hardness import hard_sentences

SHOWN_FIRST = 3
_JARGON = "PLN001"


class Piece(NamedTuple):
    """A stretch of a sentence; with ``offer`` it is a word that many do not know."""

    text: str
    offer: Offer | None = None


@dataclass(frozen=True, slots=True)
class Hard:
    """A sentence that most readers will not get through, or that has words they do not know."""

    field: str
    start: int
    end: int
    grade: float | None
    pieces: Sequence[Piece]


def how_it_reads(parts: Sequence[tuple[str, str]], lang: str, found: Sequence[Placed]) -> dict[str, Any]:
    """The hard sentences of all fields, the hardest three first, the rest after them."""
    hard = sorted(
        (one for field, text in parts for one in _hard(field, text, lang, found)), key=lambda one: -(one.grade or 0)
    )
    return {"hard": hard[:SHOWN_FIRST], "more_hard": hard[SHOWN_FIRST:]}


def _hard(field: str, text: str, lang: str, found: Sequence[Placed]) -> Iterator[Hard]:
    grades = {(one.start, one.end): one.grade for one in hard_sentences(text, lang)}
    words = [one.offer for one in found if one.field == field and one.finding.code == _JARGON and one.offer]
    if not grades and not words:
        return
    for start, end in sentences(text):
        inside = sorted(offer for offer in words if start <= offer.start and offer.end <= end)
        if (start, end) in grades or inside:
            yield Hard(field, start, end, grades.get((start, end)), list(_pieces(text, start, end, inside)))


def _pieces(text: str, start: int, end: int, offers: Sequence[Offer]) -> Iterator[Piece]:
    for offer in offers:
        if offer.start >= start:
            yield Piece(text[start : offer.start])
            yield Piece(offer.was, offer)
            start = offer.end
    yield Piece(text[start:end])
