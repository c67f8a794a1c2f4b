"""Finds a medicine promoted for a use that is not on its label."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Draft, Severity
from bedside.tactics.manner._cues import Hit, gate_of, search
from bedside.tactics.manner._reading import Reading
from bedside.tactics.manner._ways.off_label import OFF_LABEL

CODE = "RXP002"
NAME = "off-label-promotion"
SEVERITY = Severity.BLOCK
STATUS = "active"
LABEL = "Promotes a use not on the label"
WHY = "A reader takes the use as approved and tested; promotion for it is not allowed, and the evidence may be thin."
AUTHORITY = "FDCA (1938, as amended), misbranding, 21 U.S.C. 331 and 352; FTC Act s. 5"
AUTHORITY_URL = (
    "https://www.fda.gov/patients/learn-about-expanded-access-and-other-treatment-options/understanding"
    "-unapproved-use-approved-drugs-label"
)
FIX = "Keep it for the visit; when teaching, say plainly that the FDA has not approved this use."
INSTEAD = {
    "en": "Every medicine has benefits and risks; ask us about both.",
    "es": "Todo medicamento tiene beneficios y riesgos; pregúntenos por ambos.",
}
BAD = (
    Draft("Metoprolol is our trick for wedding speeches.", kind="post"),
    Draft("Ketamine for stress, now in room two.", kind="post"),
    Draft("Gabapentin helps with hot flashes. Ask us!", kind="post"),
    Draft("Ozempic para entrar en el vestido de boda.", kind="post"),
)
GOOD = (
    Draft("Doctors may use a drug for a use that is not on its label; ask us why.", kind="post"),
    Draft("Ivermectin is not approved for COVID (FDA).", kind="post"),
    Draft("Ketamine for stress is not FDA approved, and the data are early.", kind="post"),
    Draft("La ketamina no está aprobada para la ansiedad.", kind="post"),
)
GATE = gate_of(OFF_LABEL)


def find(reading: Reading) -> Iterator[Hit]:
    """Pairs of a medicine and a use that its label does not have."""
    yield from search(reading, OFF_LABEL)
