"""Turns what a person wrote into the same text with blanks where it would tell who somebody is.

The blanks are typed ([name], [date] ...), since "[name] has a fever" still asks what it asked. What is the practice's
own stays, and so does all that has medical meaning. Rules, not certainty: an unusual name without any sign of being one
gets through.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from bedside.base.records import PracticeFacts
from bedside.base.text import normalised, visible
from bedside.tactics.education import _contacts, _names, _numbers
from bedside.tactics.education._spans import Span

_FINDERS = (_contacts.find, _numbers.find, _names.find)  # the first that claims a place names it


@dataclass(frozen=True, slots=True)
class Deidentified:
    """``removed`` counts the blanks by kind, so that a person sees how much was taken out, never what."""

    text: str
    removed: Mapping[str, int]
    blanks: tuple[Span, ...] = ()  # where they were in the normalised text, in order

    def moved(self, source: str, start: int, end: int) -> tuple[int, int]:
        """Where ``start`` and ``end`` of the ``source`` that was given are found in ``text``; a blank is never cut."""
        return self._moved(source, start, is_end=False), self._moved(source, end, is_end=True)

    def _moved(self, source: str, place: int, *, is_end: bool) -> int:
        place, shift = len(_normal(source[:place])), 0
        for blank in self.blanks:
            if blank.start >= place:
                break
            longer = len(_shown(blank)) - (blank.end - blank.start)
            if blank.end > place:
                return (blank.end + longer if is_end else blank.start) + shift
            shift += longer
        return min(max(0, place + shift), len(self.text))


def deidentify(text: str, allow: PracticeFacts | None = None) -> Deidentified:
    """``text`` without identifiers. Time grows with the length of the text, not faster."""
    text = _normal(text)
    own = _own(allow or PracticeFacts())
    spans: list[Span] = []
    taken = bytearray(len(text))
    for find in _FINDERS:
        for span in find(text):
            if not any(taken[span.start : span.end]) and not own.covers(text[span.start : span.end], span.kind):
                taken[span.start : span.end] = b"\x01" * (span.end - span.start)
                spans.append(span)
    spans.sort()
    return Deidentified(_blanked(text, spans), dict(Counter(span.kind for span in spans)), tuple(spans))


def _normal(text: str) -> str:
    return unicodedata.normalize("NFC", visible(text))


def _shown(blank: Span) -> str:
    return f"[{blank.kind}]"


def _blanked(text: str, spans: Iterable[Span]) -> str:
    parts, end = [], 0
    for span in spans:
        parts += [text[end : span.start], _shown(span)]
        end = span.end
    return "".join([*parts, text[end:]])


@dataclass(frozen=True, slots=True)
class _Own:
    """What the practice itself is called and reached by."""

    digits: tuple[str, ...]
    words: tuple[frozenset[str], ...]
    strings: frozenset[str]

    def covers(self, found: str, kind: str) -> bool:
        if kind in ("phone", "number"):
            digits = "".join(filter(str.isdigit, found))
            return any(digits.endswith(own) or own.endswith(digits) for own in self.digits if len(digits) >= 7)
        if kind in ("name", "address"):
            words = set(normalised(found).split())
            return any(words <= own for own in self.words)
        return found.lower().strip("@/").removeprefix("https://").removeprefix("www.") in self.strings


@lru_cache(maxsize=64)
def _own(facts: PracticeFacts) -> _Own:
    digits = ("".join(filter(str.isdigit, phone))[-10:] for phone in facts.phones)
    names = (facts.name, *facts.staff, *facts.addresses)
    sites = (site.lower().removeprefix("https://").removeprefix("www.").strip("/") for site in facts.websites)
    return _Own(
        tuple(one for one in digits if len(one) >= 7),
        tuple(frozenset(normalised(name).split()) for name in names if name),
        frozenset((*sites, *(email.lower() for email in facts.emails))),
    )
