"""Finds a text on suicide or self-harm that offers no line to call."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Draft, Severity
from bedside.tactics.manner._cues import Guard, Hit, compiled, cue, gate_of, search
from bedside.tactics.manner._reading import Reading

CODE = "SAF002"
NAME = "no-help-line"
SEVERITY = Severity.WARN
STATUS = "active"
LABEL = "Speaks of suicide without a help line"
WHY = "Somebody at risk reads it and finds no way to help at hand."
AUTHORITY = (
    "reportingonsuicide.org recommendations (2023); National Action Alliance for Suicide "
    "Prevention, framework for successful messaging"
)
AUTHORITY_URL = "https://reportingonsuicide.org/recommendations/"
FIX = "Add: If you or someone you know needs help, call or text 988."
INSTEAD: dict[str, str] = {}
BAD = (
    Draft("Our talk on teen suicide is on Monday.", kind="post"),
    Draft("Self-harm is more common than many think.", kind="post"),
    Draft("Walk with us for suicide loss on Sunday.", kind="post"),
    Draft("Hablemos del suicidio este jueves a las 6.", kind="post"),
)
GOOD = (
    Draft("Suicide can be prevented. Call or text 988.", kind="post"),
    Draft("Worried about a friend? 988 is free.", kind="post"),
    Draft("We walk for heart health on Sunday.", kind="post"),
    Draft("Hablemos del suicidio. Llame o escriba al 988.", kind="post"),
)


_HELP = (
    r"(?<!\d)988(?!\d)|\b(?:crisis (?:line|text|lifeline)|lifeline|hotline|help ?line|"
    r"1-?800-?273-?(?:8255|talk)|741741|911|linea de (?:crisis|ayuda|prevencion)|116 ?123|"
    r"samaritans)\b"
)
_CUES = (
    cue(
        r"\b(?:suicid(?:e|es|al|io|ios|arse|a)|self[- ]harm(?:ing)?|self[- ]injur\w+|autolesi\w+|"
        r"autolesion\w*|hurt(?:ing)? (?:your|them|her|him)sel(?:f|ves)|end(?:ing)? (?:your|"
        r"their|his|her|my) (?:own )?li(?:fe|ves)|kill(?:ed|ing)? (?:him|her|them|your)sel(?:f|"
        r"ves)|took (?:his|her|their) own li(?:fe|ves)|want(?:s|ed|ing)? to die|quitarse la "
        r"vida|hacerse dano|lastimarse|cutting (?:herself|himself|themselves)|drowned (?:him|"
        r"her)self|hanged (?:him|her)self|jumped from|found hanging|cutting is)\b",
        "suicide suicides suicidal suicidio suicidios suicidarse suicida self autolesion "
        "autolesiones autolesivo hurt hurting end ending kill killed killing took want wants "
        "wanted quitarse hacerse lastimarse cutting drowned hanged jumped found",
        0.95,
        unless=(Guard(r"\b(?:suicide squad|suicide (?:drills?|sprints?|runs?|doors?|hotdog|wings|squeeze))\b"),),
    ),
)
_LINE = {"en": " (call or text 988 any time)", "es": " (llame o escriba al 988 a toda hora)"}

GATE = gate_of(_CUES)


def find(reading: Reading) -> Iterator[Hit]:
    """The words of suicide, unless the draft names a help line."""
    if compiled(_HELP).search(reading.lower):
        return
    for hit in list(search(reading, _CUES))[:1]:
        line = _LINE["es" if reading.lang == "es" else "en"]
        yield hit._replace(rewrite=reading.cased[hit.start : hit.end] + line)
