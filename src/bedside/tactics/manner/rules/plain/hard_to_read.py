"""Finds texts above the twelfth grade of reading."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Draft, Severity
from bedside.base.text import reading_grade, words
from bedside.tactics.manner._cues import Hit
from bedside.tactics.manner._reading import Reading

CODE = "PLN002"
NAME = "hard-to-read"
SEVERITY = Severity.ADVISE
STATUS = "active"
LABEL = "Is hard to read"
WHY = "Half of the readers will not get to the end."
AUTHORITY = "AHRQ Health Literacy Universal Precautions Toolkit, 3rd ed., Tool 11 (2024); CDC Clear Communication Index"
AUTHORITY_URL = "https://www.ahrq.gov/health-literacy/improve/precautions/tool11.html"
FIX = "Split the sentences, use verbs, keep one idea in each."
INSTEAD: dict[str, str] = {}
BAD = (
    Draft(
        "Utilization of preventive modalities necessitates comprehensive coordination among "
        "interdisciplinary professionals and community organizations throughout the region.",
        kind="post",
    ),
    Draft(
        "Notwithstanding considerable reductions in availability, our organization endeavors "
        "to accommodate individuals requiring immediate professional consultations.",
        kind="post",
    ),
    Draft(
        "Implementation of the aforementioned recommendations facilitates considerable improvements "
        "in cardiovascular functionality among all participating individuals.",
        kind="post",
    ),
    Draft(
        "La implementación de intervenciones multidisciplinarias orientadas a la prevención "
        "requiere colaboración interinstitucional permanente entre organizaciones comunitarias "
        "especializadas.",
        kind="post",
    ),
)
GOOD = (
    Draft("We are open late on Monday. Come in when you can.", kind="post"),
    Draft("Wash your hands before you eat. It keeps germs away.", kind="post"),
    Draft("Notwithstanding short.", kind="post"),
    Draft("Abrimos hasta tarde los lunes. Venga cuando pueda.", kind="post"),
)


_FEWEST = 15  # below this a grade is noise
HARDEST = 12.0

GATE: frozenset[str] = frozenset()


def find(reading: Reading) -> Iterator[Hit]:
    """The whole text when its Flesch-Kincaid grade is 12 or more."""
    text = reading.text[:20_000]
    found = words(text)
    if len(found) < _FEWEST or _is_surely_easy(reading, found):
        return
    if reading_grade(text, reading.lang) >= HARDEST:
        yield Hit(0, len(reading.lower.rstrip()), 1.0)


def _is_surely_easy(reading: Reading, found: list[str]) -> bool:
    """Short words in short sentences never reach the grade; counting letters is much faster than syllables."""
    return sum(map(len, found)) < 4.4 * len(found) and len(found) < 28 * len(reading.sentences)
