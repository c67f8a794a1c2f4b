"""Finds words that tell one person that a symptom is harmless, without having seen it."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Draft, Severity
from bedside.tactics.manner._cues import Hit, gate_of, search
from bedside.tactics.manner._reading import Reading
from bedside.tactics.manner._ways.reassuring import REASSURANCE

CODE = "ADV002"
NAME = "remote-reassurance"
SEVERITY = Severity.BLOCK
STATUS = "active"
LABEL = "Tells one person not to worry"
WHY = "A dangerous cause cannot be ruled out from a comment; the person may stay at home because of it."
AUTHORITY = "AMA Code of Medical Ethics 2.3.2 and 1.2.12; FSMB social media policy (2019)"
AUTHORITY_URL = "https://code-medical-ethics.ama-assn.org/ethics-opinions/professionalism-use-social-media"
FIX = "Never rule out from afar: name the warning signs and where to go."
INSTEAD = {
    "en": "We can't tell from here; if it gets worse, call 911.",
    "es": "Desde aquí no podemos saberlo; si empeora, llame al 911.",
}
BAD = (
    Draft("That's just a pulled muscle, nothing to worry about.", kind="reply"),
    Draft("You don't need the ER for numb fingers.", kind="reply"),
    Draft("A little blood is totally normal, hon. It will pass.", kind="reply"),
    Draft("No se preocupe por ese dolor, es puro estrés.", kind="reply"),
)
GOOD = (
    Draft("Don't worry, the portal will be back at noon.", kind="reply"),
    Draft("A sore arm after a shot is common (CDC).", kind="post"),
    Draft("It's normal to have questions before a test.", kind="reply"),
    Draft("No se preocupe, el estacionamiento es gratis.", kind="reply"),
)
GATE = gate_of(REASSURANCE)


def find(reading: Reading) -> Iterator[Hit]:
    """Ruling out, playing down, and sending home."""
    yield from search(reading, REASSURANCE)
