"""Finds promises without exception: cures, guarantees, no pain, no risk, works for everyone."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Draft, Severity
from bedside.tactics.manner._cues import Hit, gate_of, search
from bedside.tactics.manner._reading import Reading
from bedside.tactics.manner._ways.promising import ABSOLUTES

CODE = "CLM001"
NAME = "absolute-or-guaranteed"
SEVERITY = Severity.BLOCK
STATUS = "active"
LABEL = "Promises too much"
WHY = "A reader takes it as a promise; no treatment works for everyone, and none is free of risk."
AUTHORITY = "FTC Act s. 5; FTC Health Products Compliance Guidance (December 2022)"
AUTHORITY_URL = "https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance"
FIX = "Say that it may help some people, how many and whom, with the main risk and a source."
INSTEAD = {
    "en": "It helps some people; ask us about benefits and risks.",
    "es": "Ayuda a algunas personas; pregúntenos por los beneficios y riesgos.",
}
BAD = (
    Draft("Our laser ends back pain for good, guaranteed.", kind="post"),
    Draft("Zero risk, zero pain, and it works for everybody.", kind="post"),
    Draft("One visit and your migraines are gone forever.", kind="post"),
    Draft("Cura la artritis para siempre, sin ningún riesgo.", kind="post"),
)
GOOD = (
    Draft("Nothing works for everyone, so tell us if it did not help.", kind="post"),
    Draft("There is no cure for arthritis yet; moving helps many people.", kind="post"),
    Draft("Smiles guaranteed when the clown visits.", kind="post"),
    Draft("No podemos garantizar que no haya espera.", kind="post"),
)
GATE = gate_of(ABSOLUTES)


def find(reading: Reading) -> Iterator[Hit]:
    """Absolute words beside a health effect."""
    yield from search(reading, ABSOLUTES)
