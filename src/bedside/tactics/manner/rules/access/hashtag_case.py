"""Finds tags of several words without capitals, which a screen reader cannot split."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Draft, Severity
from bedside.tactics.manner._cues import Hit, compiled
from bedside.tactics.manner._reading import Reading
from bedside.tactics.manner._splitting import split_words

CODE = "ACC003"
NAME = "hashtag-case"
SEVERITY = Severity.ADVISE
STATUS = "active"
LABEL = "A tag runs its words together"
WHY = "A screen reader says one long word, and many eyes stumble too."
AUTHORITY = "Section508.gov, Accessible social media; WCAG 2.2 (5 October 2023), 1.3.1"
AUTHORITY_URL = "https://www.section508.gov/create/social-media/"
FIX = "Begin each word of the tag with a capital letter."
INSTEAD: dict[str, str] = {}
BAD = (
    Draft("Thank a nurse today. #nationalnursesweek", kind="post"),
    Draft("Walk with us! #walkwithadoc", kind="post"),
    Draft("#flushotsforall at noon", kind="post"),
    Draft("Los esperamos. #feriadesalud", kind="post"),
)
GOOD = (
    Draft("Thank a nurse today. #NursesWeek", kind="post"),
    Draft("Eat well. #health", kind="post"),
    Draft("Stay home when sick. #covid19 #CPR", kind="post"),
    Draft("Los esperamos. #FeriaDeSalud", kind="post"),
)


_TAG = r"#(?P<span>[a-z][a-z0-9_]{5,60})(?![\w])"

GATE: frozenset[str] = frozenset()


def find(reading: Reading) -> Iterator[Hit]:
    """Tags in lower case that split into at least two known words."""
    if "#" not in reading.text:
        return
    for match in compiled(_TAG).finditer(reading.cased):
        parts = split_words(match.group("span"))
        if sum(part.isalpha() for part in parts) > 1:
            yield Hit(match.start(), match.end(), 1.0, "#" + "".join(part.capitalize() for part in parts))
