""" "Your visit", "your doctor here", "su cita": care nouns that belong to the person addressed."""

from __future__ import annotations

from bedside.tactics.manner._cues import cue
from bedside.tactics.manner._people import CANNOT, CARE_ES, CARERS_ES, REQUEST, TOLD_ALL, TOLD_TO, YOUR
from bedside.tactics.manner._ways._relation import FIRM
from bedside.tactics.manner.vocabulary import CARE, CARERS

YOUR_CARE = (
    cue(
        rf"\b{YOUR} (?:\w+ ){{0,2}}?(?:{CARE})\b(?! (?:to|policy|form|photos?|questions?|question|"
        r"date|hunters?|sheet|, you thought))",
        "your ur yr",
        0.85,
        kind="reply",
        unless=(*FIRM, TOLD_TO),
    ),
    cue(
        rf"\b(?:{YOUR}|as {YOUR}) (?:\w+ )?(?:{CARERS})\b(?: team| here)?(?= (?:here|is|was|"
        r"has|had|and|says?|said|told|will|would|can't|loves?|asked|misses|wants|sends|in)"
        r"\b|,)",
        "your ur yr",
        0.85,
        kind="reply",
        unless=(*FIRM, TOLD_TO),
    ),
    cue(rf"\bas {YOUR} (?:\w+ )?(?:{CARERS})\b", "your", 0.95, kind="reply"),
    cue(
        rf"\b(?:in|on|to|from|with|over) {YOUR} (?:account|chart|file|record|records|paperwork)\b",
        "chart file account record records paperwork",
        0.9,
        kind="reply",
        unless=(CANNOT, TOLD_ALL, REQUEST),
    ),
    cue(rf"\b{YOUR} account (?:with us|here|was|is|has|shows)\b", "account", 0.9, kind="reply", unless=(TOLD_ALL,)),
    cue(
        rf"\b(?:been|am|are|was|were) {YOUR} (?:\w+'?s? )?(?:{CARERS})\b",
        "your",
        0.95,
        kind="reply",
        unless=(TOLD_ALL,),
    ),
    cue(rf"\b(?:su|sus|tu|tus) (?:\w+ )?(?:{CARE_ES})\b", "su sus tu tus", 0.8, kind="reply", unless=(*FIRM, TOLD_TO)),
    cue(
        rf"\b(?:su|tu) (?:{CARERS_ES}) (?:de aqui|te|dice|ya|manda|pregunt\w+|quiere)\b",
        "su tu",
        0.85,
        kind="reply",
        unless=(TOLD_ALL,),
    ),
)
