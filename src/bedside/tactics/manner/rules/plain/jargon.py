"""Finds medical words and abbreviations that the sentence does not explain."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Draft, Severity
from bedside.tactics.manner._cues import Hit
from bedside.tactics.manner._jargon import jargon
from bedside.tactics.manner._reading import Reading

CODE = "PLN001"
NAME = "jargon"
SEVERITY = Severity.ADVISE
STATUS = "active"
LABEL = "Uses a medical word without explaining it"
WHY = "Many readers do not know the word and miss the message."
AUTHORITY = "AHRQ Health Literacy Universal Precautions Toolkit, 3rd ed., Tool 11 (2024)"
AUTHORITY_URL = "https://www.ahrq.gov/health-literacy/improve/precautions/tool11.html"
FIX = "Use the plain word, or explain the medical one in the same sentence."
INSTEAD: dict[str, str] = {}
BAD = (
    Draft("Watch for edema and dyspnea.", kind="post"),
    Draft("Your eGFR matters for your kidneys.", kind="post"),
    Draft("Rhinitis? We can help.", kind="post"),
    Draft("Vigile la cefalea y el prurito.", kind="post"),
)
GOOD = (
    Draft("Edema (swelling) in the legs is worth a call.", kind="post"),
    Draft("Sepsis means the body's wild answer to a germ.", kind="post"),
    Draft("The MRI truck comes on Mondays.", kind="post"),
    Draft("Hipertensión, o presión alta, es común.", kind="post"),
)


GATE: frozenset[str] = frozenset()


def find(reading: Reading) -> Iterator[Hit]:
    """Terms of the table and unknown capitals, unless a gloss stands in this sentence or the next."""
    yield from jargon(reading)
