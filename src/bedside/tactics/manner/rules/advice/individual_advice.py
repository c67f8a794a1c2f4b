"""Finds advice on one person's body, medicine or test, given in public."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Draft, Severity
from bedside.tactics.manner._cues import Hit, gate_of, search
from bedside.tactics.manner._reading import Reading
from bedside.tactics.manner._ways.advising import ADVICE

CODE = "ADV001"
NAME = "individual-advice"
SEVERITY = Severity.BLOCK
STATUS = "active"
LABEL = "Advises one person in public"
WHY = "Somebody may act on it without being examined, and a public answer can make them your patient across a border."
AUTHORITY = "AMA Code of Medical Ethics 2.3.2 and 1.2.12; FSMB social media policy (2019)"
AUTHORITY_URL = "https://code-medical-ethics.ama-assn.org/ethics-opinions/professionalism-use-social-media"
FIX = "Say what is true in general, name a source, say when to seek help, and offer the private route."
INSTEAD = {
    "en": "We can't advise one person here; a pharmacist or your own doctor can help.",
    "es": "No podemos aconsejar a una sola persona aquí; su farmacéutico o médico puede ayudar.",
}
BAD = (
    Draft("You can stop the antibiotic today, you have had enough of it.", kind="reply"),
    Draft("That sounds like shingles. Put calamine on it and wait.", kind="reply"),
    Draft("At your age you should skip the mammogram.", kind="reply"),
    Draft("Deje la pastilla de la presión hasta el lunes.", kind="reply"),
)
GOOD = (
    Draft("That has many causes, so a visit beats a guess.", kind="reply"),
    Draft("Most colds pass within ten days (CDC).", kind="post"),
    Draft("Ask your pharmacist whether the two go together.", kind="reply"),
    Draft("No deje su medicina sin hablar con su médico.", kind="reply"),
)
GATE = gate_of(ADVICE)


def find(reading: Reading) -> Iterator[Hit]:
    """Diagnoses and orders that point at the person asked about."""
    yield from search(reading, ADVICE)
