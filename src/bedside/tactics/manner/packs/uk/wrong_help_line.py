"""Finds emergency and crisis numbers that nobody answers in the United Kingdom."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Draft, Severity
from bedside.tactics.manner._cues import Guard, Hit, cue, gate_of, search
from bedside.tactics.manner._reading import Reading

CODE = "SAF102"
NAME = "wrong-help-line"
SEVERITY = Severity.BLOCK
STATUS = "active"
LABEL = "Names a help line of another country"
WHY = "Somebody in danger calls the number and reaches nobody."
MATTERS = "In an emergency the first number that a person reads is the one they call."
AUTHORITY = "Samaritans, free on 116 123 (since 22 September 2015); NHS, When to call 999"
AUTHORITY_URL = "https://www.samaritans.org/how-we-can-help/contact-samaritan/"
FIX = "Name 999 for an emergency, 111 for urgent advice, and Samaritans on 116 123."
INSTEAD: dict[str, str] = {}
BAD = (
    Draft("Sudden weakness on one side? Call 911.", kind="post"),
    Draft("You are not alone. Call or text 988 at any hour.", kind="post"),
    Draft("In crisis, 988 is free.", kind="post"),
    Draft("This sounds urgent. Please dial 911 this minute.", kind="reply"),
)
GOOD = (
    Draft("Sudden weakness on one side? Call 999.", kind="post"),
    Draft("You are not alone. Samaritans listen day and night: 116 123.", kind="post"),
    Draft("Travelling in the United States? There the emergency number is 911.", kind="post"),
    Draft("Room 988 is on the second floor.", kind="post"),
)

_ELSEWHERE = Guard(r"\b(?:united states|usa|u\.s\.|america\w*|in the us|canad\w+|abroad|travell?ing|porsche)\b", "near")
_NO_NUMBER = Guard(r"(?:room|gate|flat|bus|route|unit|suite|page|box|no\.?|number|£|\d[ -])\s*$", "before")
_CUES = (
    cue(
        r"\b(?:(?:call or text|text or call|call|dial|ring|phone|text) )?(?:us on )?(?P<number>911|988)\b(?![-/]?\d)",
        "call dial ring phone text us 911 988",
        1.0,
        unless=(_ELSEWHERE, _NO_NUMBER),
    ),
)
_HERE = {"911": "999", "988": "116 123"}

GATE = gate_of(_CUES)


def find(reading: Reading) -> Iterator[Hit]:
    """911 and 988, with the British number in their place; Samaritans take calls there, not texts."""
    for hit in search(reading, _CUES):
        number = reading.lower[hit.end - 3 : hit.end]
        before = reading.cased[hit.start : hit.end - 3].strip()
        call = "" if not before else "Call " if before[0].isupper() else "call "
        yield hit._replace(rewrite=f"{call}{_HERE[number]}")
