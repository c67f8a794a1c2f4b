""" "Not a patient of ours", "our records show": the relationship itself, or its absence."""

from __future__ import annotations

from bedside.tactics.manner._cues import cue
from bedside.tactics.manner._people import CANNOT, TOLD_ALL, TOWN, YOU, YOUR

PATIENT = (
    cue(
        r"\b(?:as|being|are|were|was|been|is|'re|'s|lose|losing|love|you,?) (?:\w+ ){0,2}?(?:a|"
        r"an|our|my|the|such a)? ?(?:\w+ ){0,3}(?:patients?|clients?|pacientes?)\b(?! (?:rights|"
        r"privacy|education|portal|advocate|or not|care|safety|form|line|guide|here, ))",
        "patient patients client clients",
        0.8,
        kind="reply",
        unless=(CANNOT, TOLD_ALL),
    ),
    cue(
        r"\b(?:not|never|no longer|former|active|current|new|longtime|long-time|favou?rite|"
        r"sweetest|easiest|best|bravest|loyal) (?:\w+ ){0,3}(?:patient|client)\b(?! or)",
        "patient client",
        0.85,
        kind="reply",
        unless=(CANNOT, TOLD_ALL),
    ),
    cue(
        r"\b(?:patient|client) (?:of ours|of mine|of this|here|in question|since|for \w+ years)"
        r"\b|\bone of (?:ours|our (?:\w+ )?patients)\b",
        "patient client one",
        0.85,
        kind="reply",
        unless=(CANNOT, TOLD_ALL),
    ),
    cue(
        r"\b(?:paciente (?:nuestr[oa]|de esta|de aqui|mas|desde)|nuestr[oa] (?:\w+ )?paciente|"
        r"(?:es|fue|era|sido|ser|como) (?:\w+ )?paciente)\b",
        "paciente",
        0.9,
        unless=(CANNOT, TOLD_ALL),
    ),
    cue(
        r"\b(?:have|find|found|see|show|shows|locate) (?:no |any |a )?(?:record|file|chart|"
        rf"trace|history|visit)s? (?:of|for|under|from) (?:{YOU}|{YOUR}|him|her|this|anyone|"
        r"anybody)\b",
        "record records file chart trace history visit",
        0.95,
        unless=(CANNOT,),
    ),
    cue(
        r"\b(?:our|the) (?:records?|notes?|system|schedules?|files?|books|logs?|database) "
        r"(?:show|shows|say|says|have|has|list|do|does|indicate|confirm|reflect|tell)\w*(?: "
        rf"n[o']t)?(?: that)?(?: {YOU}| {YOUR})?",
        "record records note notes system schedule files books log logs database",
        0.85,
        kind="reply",
        unless=(TOLD_ALL,),
    ),
    cue(
        rf"\b(?:looked {YOU} up|look {YOU} up|pulled (?:up )?{YOUR}|find {YOU} in|{YOUR} name "
        rf"(?:in|on|is|isn't|was|does)|found {YOU} in|(?:in|on) our (?:system|schedule|records|"
        r"books|files|list of patients|database))\b",
        "looked look pulled find name found system schedule records books files list database",
        0.85,
        kind="reply",
        unless=(TOLD_ALL, CANNOT, TOWN),
    ),
    cue(
        rf"\b{YOU}(?:'ve| have| had)?(?: \w+)? (?:never|not) (?:\w+ )?(?:been|set foot|had|"
        rf"visited|come|seen|came)\b[^.!?\n]{{0,40}}\b(?:here|us|our|this (?:clinic|office|"
        r"practice)|clinic|office|practice|visit|appointment)\b",
        "never not",
        0.9,
        kind="reply",
        unless=(TOLD_ALL,),
    ),
    cue(
        r"\b(?:usted|tu|el|ella)\b[^.!?\n]{0,20}\b(?:no|nunca) (?:\w+ ){0,2}(?:es|ha|fue|tenido|"
        r"tiene) [^.!?\n]{0,25}\b(?:paciente|consulta|cita|expediente|nosotros|aqui)\b",
        "usted tu el ella",
        0.9,
        kind="reply",
    ),
)
