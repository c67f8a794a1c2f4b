"""Finds an amount of a medicine to take, said in public."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Draft, Severity
from bedside.tactics.manner._cues import Hit, gate_of, search
from bedside.tactics.manner._reading import Reading
from bedside.tactics.manner._ways.dosing import DOSES

CODE = "ADV003"
NAME = "dose-in-public"
SEVERITY = Severity.WARN
STATUS = "active"
LABEL = "Names a dose"
WHY = "Somebody for whom this amount is wrong will read it: a child, a pregnant woman, a person with weak kidneys."
AUTHORITY = "AMA Code of Medical Ethics 2.3.2; FSMB social media policy (2019)"
AUTHORITY_URL = "https://code-medical-ethics.ama-assn.org/ethics-opinions/professionalism-use-social-media"
FIX = "Point at the label and the pharmacist instead of an amount."
INSTEAD = {
    "en": "Please follow the label or ask a pharmacist.",
    "es": "Siga la etiqueta o pregunte a un farmacéutico.",
}
BAD = (
    Draft("Cramps? Take 600 mg of ibuprofen every six hours.", kind="post"),
    Draft("Give him one more teaspoon at bedtime.", kind="reply"),
    Draft("Two tablets now and two at night.", kind="reply"),
    Draft("Tome dos pastillas de paracetamol cada 8 horas.", kind="post"),
)
GOOD = (
    Draft("Read the label; for children it goes by weight.", kind="post"),
    Draft("Aim for 150 minutes of walking a week (CDC).", kind="post"),
    Draft("Drink a glass of water with every meal.", kind="post"),
    Draft("Duerma de 7 a 9 horas cada noche (CDC).", kind="post"),
)
GATE = gate_of(DOSES)


def find(reading: Reading) -> Iterator[Hit]:
    """Amounts with a unit, a count of tablets, or a change of a dose."""
    yield from search(reading, DOSES)
