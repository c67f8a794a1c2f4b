"""Finds a compounded medicine called the same as, or as safe as, the approved brand."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Draft, Severity
from bedside.tactics.manner._cues import Hit, gate_of, search
from bedside.tactics.manner._reading import Reading
from bedside.tactics.manner._ways.compounding import COMPOUNDED

CODE = "RXP003"
NAME = "compounded-equals-brand"
SEVERITY = Severity.BLOCK
STATUS = "active"
LABEL = "Says a compounded copy equals the brand"
WHY = (
    "A reader thinks that the FDA has checked it; compounded medicines are not reviewed for safety, effect or quality."
)
AUTHORITY = "FDA, Compounding and the FDA: questions and answers; FDA warning letters on compounded GLP-1 claims (2025)"
AUTHORITY_URL = "https://www.fda.gov/drugs/human-drug-compounding/compounding-and-fda-questions-and-answers"
FIX = "Say that it is not reviewed by the FDA for safety or quality, and compare with nothing."
INSTEAD = {
    "en": "Every medicine has benefits and risks; ask us about both.",
    "es": "Todo medicamento tiene beneficios y riesgos; pregúntenos por ambos.",
}
BAD = (
    Draft("Our compounded tirzepatide is identical to Mounjaro.", kind="post"),
    Draft("Same as Ozempic at half the price.", kind="post"),
    Draft("FDA approved compounded semaglutide in stock.", kind="post"),
    Draft("Nuestra semaglutida compuesta es igual que Wegovy.", kind="post"),
)
GOOD = (
    Draft("Compounded drugs are not FDA approved.", kind="post"),
    Draft("Ask if a generic exists for your drug.", kind="post"),
    Draft("We do not sell compounded products.", kind="post"),
    Draft("Los productos compuestos no están aprobados por la FDA.", kind="post"),
)
GATE = gate_of(COMPOUNDED)


def find(reading: Reading) -> Iterator[Hit]:
    """Words of sameness between a compounded and a branded medicine."""
    yield from search(reading, COMPOUNDED)
