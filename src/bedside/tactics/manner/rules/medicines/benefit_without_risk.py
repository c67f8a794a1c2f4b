"""Finds a medicine praised for what it does, without its risks in the same message."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Draft, Severity
from bedside.tactics.manner._cues import Hit, gate_of, search
from bedside.tactics.manner._reading import Reading
from bedside.tactics.manner._ways.off_label import OFF_LABEL
from bedside.tactics.manner._ways.promoting import PROMOTION

CODE = "RXP001"
NAME = "benefit-without-risk"
SEVERITY = Severity.BLOCK
STATUS = "active"
LABEL = "Names a medicine's benefit alone"
WHY = "A reader hears only the good half; whoever promotes a medicine must give its main risks in the same message."
AUTHORITY = "FDCA; 21 CFR 202.1(e) fair balance; FDA draft guidance on character-limited posts (June 2014)"
AUTHORITY_URL = "https://www.ecfr.gov/current/title-21/section-202.1"
FIX = "Drop the brand, or add the main risks, who should not use it, and a link to the label."
INSTEAD = {
    "en": "Every medicine has benefits and risks; ask us about both.",
    "es": "Todo medicamento tiene beneficios y riesgos; pregúntenos por ambos.",
}
BAD = (
    Draft("Dupixent has been a life changer for eczema. Ask us!", kind="post"),
    Draft("Humira clears your skin fast.", kind="post"),
    Draft("Botox makes you look younger by Friday.", kind="post"),
    Draft("Con Wegovy nuestras pacientes bajan hasta 30 libras.", kind="post"),
)
GOOD = (
    Draft("Every drug for weight has benefits and risks; bring your list.", kind="post"),
    Draft("Humira can raise the risk of infection. Label: fda.gov.", kind="post"),
    Draft("Refills: call your pharmacy first.", kind="post"),
    Draft("Botox tiene riesgos; lea la etiqueta en fda.gov.", kind="post"),
)
GATE = gate_of(PROMOTION)


def find(reading: Reading) -> Iterator[Hit]:
    """A medicine's name beside praise, when no risk stands near."""
    is_off_label = next(search(reading, OFF_LABEL), None) is not None
    for hit in search(reading, PROMOTION):
        yield hit._replace(confidence=hit.confidence / 2) if is_off_label else hit  # the other rule says more
