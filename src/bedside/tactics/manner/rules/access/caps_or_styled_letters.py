"""Finds sentences in capitals and letters borrowed from mathematics."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from bedside.base.records import Draft, Severity
from bedside.tactics.manner._cues import Hit, compiled
from bedside.tactics.manner._reading import Reading

CODE = "ACC005"
NAME = "caps-or-styled-letters"
SEVERITY = Severity.ADVISE
STATUS = "active"
LABEL = "Shouts or uses fancy letters"
WHY = "A screen reader spells them out or skips them, and capitals are harder to read for everyone."
AUTHORITY = "Section508.gov, Accessible social media; WCAG 2.2 (5 October 2023), 1.3.1 and 3.1.5"
AUTHORITY_URL = "https://www.section508.gov/create/social-media/"
FIX = "Write in plain letters, with a capital at the start."
INSTEAD: dict[str, str] = {}
BAD = (
    Draft("OUR OFFICE IS CLOSED ON FRIDAY.", kind="post"),
    Draft("𝓕𝓻𝓮𝓮 𝓼𝓱𝓸𝓽𝓼 today", kind="post"),
    Draft("FrEe ShOtS fOr EvErYoNe today", kind="post"),
    Draft("CERRAMOS EL VIERNES A LAS TRES.", kind="post"),
)
GOOD = (
    Draft("NEW: the CDC has a page on flu.", kind="post"),
    Draft("FREE shots at noon.", kind="post"),
    Draft("MRI and CPR classes are on Monday.", kind="post"),
    Draft("NUEVO: horario de verano.", kind="post"),
)


_STYLED = (
    r"[\U0001d400-\U0001d7ff\uff21-\uff5a\U0001f110-\U0001f189\u24b6-\u24e9\u1d00-\u1d22][\U0001d400-\U0001d7ff"
    r"\uff21-\uff5a\U0001f110-\U0001f189\u24b6-\u24e9\u1d00-\u1d22 ]{2,}"
)
_SHOUT = r"\b[A-Z][A-Z']{1,30}+(?:[ ,:/&-]{1,3}(?:[A-Z][A-Z'.]{0,30}|\d[\d:]{0,20})){3,}"
_WAVE = r"\b[a-zA-Z]{0,2}(?:[a-z][A-Z]){2,}[a-z]?\b"
_SPACED = r"\b[A-Za-z](?: [A-Za-z]){4,}\b"

GATE: frozenset[str] = frozenset()


def find(reading: Reading) -> Iterator[Hit]:
    """Styled letters, waves of capitals, spaced letters, and shouting of four words and more."""
    text = reading.text
    if not text.isascii():
        for match in compiled(_STYLED).finditer(text):
            yield Hit(*reading.folded(*match.span()), 1.0, unicodedata.normalize("NFKC", match.group()))
    for match in compiled(_SHOUT).finditer(text):
        if _is_shouting(match.group()):
            yield Hit(*reading.folded(*match.span()), 1.0, match.group().capitalize())
    for pattern in (_WAVE, _SPACED):
        found = list(compiled(pattern).finditer(text))
        if pattern == _SPACED or len(found) > 1:
            for match in found:
                plain = match.group().replace(" ", "") if pattern == _SPACED else match.group()
                yield Hit(*reading.folded(*match.span()), 1.0, plain.lower())


def _is_shouting(words: str) -> bool:
    """At least three words of more than three letters: lists such as "MRI, CPR, HIV, ICU" are no shouting."""
    return sum(len(word) > 3 for word in words.replace(",", " ").split()) >= 2
