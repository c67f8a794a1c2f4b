"""Finds words that say or imply that somebody is, or is not, a patient here."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Draft, Severity
from bedside.tactics.manner._cues import Hit, search
from bedside.tactics.manner._reading import Reading
from bedside.tactics.manner._ways.details import details
from bedside.tactics.manner._ways.relation import RELATION

CODE = "PRV001"
NAME = "confirms-relationship"
SEVERITY = Severity.BLOCK
STATUS = "active"
LABEL = "Says who is a patient"
WHY = "A reader learns that this person is, or is not, a patient here; that alone is protected information."
AUTHORITY = "HIPAA, 45 CFR 164.502(a); OCR settlements New Vision Dental (2022) and Manasa Health Center (2023)"
AUTHORITY_URL = "https://www.ecfr.gov/current/title-45/section-164.502"
FIX = "Thank or apologise in general words, speak of what the practice does for everybody, and offer the phone."
INSTEAD = {
    "en": "Thank you for writing to us.",
    "es": "Gracias por escribirnos.",
}
BAD = (
    Draft("It was a joy to look after you, Pia!", kind="reply"),
    Draft("We will have your file ready when you come in on Monday.", kind="reply"),
    Draft("You have never been a patient of ours.", kind="reply"),
    Draft("Gracias por confiar en nosotros para su tratamiento, don Abel.", kind="reply"),
)
GOOD = (
    Draft("Thank you for the kind words. The whole crew will see them.", kind="reply"),
    Draft("If you have had a visit here, the portal has a survey.", kind="reply"),
    Draft("We can't say who gets care here, but we would like to listen: 555-0100.", kind="reply"),
    Draft("Gracias por sus palabras. Por privacidad no hablamos de casos aquí.", kind="reply"),
)


GATE: frozenset[str] = frozenset()


def find(reading: Reading) -> Iterator[Hit]:
    """Words of a relationship, and every clinical detail about somebody, which says as much."""
    yield from search(reading, RELATION)
    yield from details(reading)
