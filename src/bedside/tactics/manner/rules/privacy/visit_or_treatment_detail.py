"""Finds a date, reason, treatment, result, medicine or debt of a person's care."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Draft, Severity
from bedside.tactics.manner._cues import Hit
from bedside.tactics.manner._reading import Reading
from bedside.tactics.manner._ways.details import details

CODE = "PRV002"
NAME = "visit-or-treatment-detail"
SEVERITY = Severity.BLOCK
STATUS = "active"
LABEL = "Tells a detail of somebody's care"
WHY = "A reader learns when, why or how this person was treated, or what they owe."
AUTHORITY = "HIPAA, 45 CFR 164.502(a); OCR settlement Elite Dental Associates (2019)"
AUTHORITY_URL = "https://www.ecfr.gov/current/title-45/section-164.502"
FIX = "Delete the detail; say what the practice does for everybody, and move to the phone."
INSTEAD = {
    "en": "Please call us, so that we can listen.",
    "es": "Por favor llámenos, queremos escuchar.",
}
BAD = (
    Draft("You missed two sessions in April and the fee still stands.", kind="reply"),
    Draft("Glad the new pills help with your migraines, Ugo!", kind="reply"),
    Draft("Your biopsy came back clear on Monday.", kind="reply"),
    Draft("Su análisis de sangre salió bien, doña Queta.", kind="reply"),
)
GOOD = (
    Draft("A clear bill is free for anyone who asks.", kind="reply"),
    Draft("Most tests are back within two days.", kind="post"),
    Draft("If you miss a session, call us and we find another time.", kind="reply"),
    Draft("Si necesita cambiar una cita, llame al 555-0100.", kind="post"),
)
GATE: frozenset[str] = frozenset()


def find(reading: Reading) -> Iterator[Hit]:
    """Details about the person whom a reply answers, or whom a post names."""
    yield from details(reading)
