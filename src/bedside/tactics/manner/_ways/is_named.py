""" "Our patient Nell", "Gloria, who rang our bell": named people told of in a post."""

from __future__ import annotations

from bedside.tactics.manner._cues import cue
from bedside.tactics.manner._people import TOLD_ALL, TOWN

NAMED = (
    cue(
        r"\b(?:[Oo]ur|[Mm]y) (?:\w+ ){0,4}(?:patients?|clients?|regulars?),? (?P<span>[A-Z][a-z]+)\b",
        "patient patients client clients regular",
        0.95,
        cased=True,
    ),
    cue(
        r"(?:\b(?:Mrs?|Ms|Miss|Don|Dona|Coach|Mayor|Councilwoman|Councilman|Grandma|Grandpa|"
        r"Baby)\.? )?\b[A-Z][a-z]+(?: [A-Z][a-z]+)?(?:,? (?:who |is |was |has been |que |es "
        r")(?:\w+ ){0,3}(?:our|a|nuestr[oa]|de)|, (?:our|nuestr[oa]|una?|a)) (?:\w+ ){0,3}"
        r"(?:patient|client|paciente)\b",
        "patient client paciente",
        0.85,
        cased=True,
        unless=(TOLD_ALL,),
    ),
    cue(
        r"\b[A-Z][a-z]+(?: [A-Z][a-z]+)?,? (?:for|por|que|who) (?:choosing|chose|trusting|"
        r"trusted|picked|picking|eligio|elegir|confiar|confio|coming to|rang our|came to) "
        r"(?:us|en nosotros|nuestr[oa]|our|to us)?",
        "choosing chose trusting trusted picked picking eligio elegir confiar confio coming rang came",
        0.85,
        cased=True,
        kind="post",
        unless=(TOWN,),
    ),
    cue(
        r"\b(?:gets?|got|receives?|has|had|came for|started) (?:his|her|their) (?:\w+ )?(?:care|"
        r"treatment|therapy|surgery|checkups?|shots?|meds|chemo|cleanings?|braces)\b[^.!?\n]{0,20}"
        r"\b(?:here|with us|at our)\b",
        "get gets got receive receives has had came started",
        0.7,
        kind="post",
        unless=(TOLD_ALL,),
    ),
    cue(
        r"\bwe have no record of you\b|\byou (?:are|were) (?:not |never )?(?:a|our) patient\b",
        "record patient",
        0.95,
        kind="post",
        unless=(TOLD_ALL,),
    ),
)
