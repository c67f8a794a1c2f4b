"""Finds health benefits that no human trial supports: detox, immune boosts, fat melting, kills cancer."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Draft, Severity
from bedside.tactics.manner._cues import Hit, gate_of, search
from bedside.tactics.manner._reading import Reading
from bedside.tactics.manner._ways.benefits import BENEFITS

CODE = "CLM002"
NAME = "unsupported-benefit"
SEVERITY = Severity.BLOCK
STATUS = "active"
LABEL = "Claims a benefit without proof"
WHY = "A reader believes that it was shown to work; a health benefit needs human trials of that very claim."
AUTHORITY = "FTC Act s. 5; FTC Health Products Compliance Guidance (December 2022)"
AUTHORITY_URL = "https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance"
FIX = "Leave the claim out, or link the human trial that measured it."
INSTEAD = {
    "en": "Ask us what is known about it, and what is not.",
    "es": "Pregúntenos qué se sabe de esto y qué no.",
}
BAD = (
    Draft("Our vitamin drip flushes toxins and boosts your immune system.", kind="post"),
    Draft("This tea melts belly fat while you sleep.", kind="post"),
    Draft("Magnet therapy shrinks tumors and rebuilds joints.", kind="post"),
    Draft("Nuestro té limpia el hígado y elimina toxinas.", kind="post"),
)
GOOD = (
    Draft("A detox foot soak does not pull out poison.", kind="post"),
    Draft("Exercise can lift your mood (NIH).", kind="post"),
    Draft("We sell no supplements in this building.", kind="post"),
    Draft("El hígado ya limpia la sangre; no hace falta un té.", kind="post"),
)
GATE = gate_of(BENEFITS)


def find(reading: Reading) -> Iterator[Hit]:
    """Bold effects on organs, toxins, ageing or illness, mostly of things that are sold."""
    yield from search(reading, BENEFITS)
