""" "We took care of you", "happy we could help": what was done for the person addressed."""

from __future__ import annotations

from bedside.tactics.manner._cues import cue
from bedside.tactics.manner._people import CANNOT, TOLD_ALL, TOWN, TOWN_SOFT, WE, YOU, YOUR
from bedside.tactics.manner._ways._relation import TARGET, USUAL

WE_CARED = (
    cue(
        r"\b(?:tak(?:e|es|ing)|took|taken) (?:such |very |really )?(?:good |great |the best "
        rf"|excellent )?care of {TARGET}",
        "take takes taking took taken",
        0.95,
        unless=(TOLD_ALL, CANNOT),
        kind="reply",
    ),
    cue(
        r"\b(?:caring for|cared for|to care for|look(?:ed|ing)? after|treat(?:ed|ing)?|seeing|"
        rf"seen|serving|served|helping|helped|having|have|had|meeting) {TARGET}(?: (?:again|"
        r"back|here|in|with us|as))?"
        rf"(?= (?:again|back|here|in (?:the|our)|with us|as (?:a|our)|for|through|at|over|all|since|these|and)\b)",
        "caring cared care look looked looking treat treated treating seeing seen serving "
        "served helping helped having have had",
        0.75,
        kind="reply",
        unless=USUAL,
    ),
    cue(
        r"\b(?:enjoy(?:ed|s)?|lov(?:e|ed|es)|pleasure|joy|honou?r(?:ed)?|privilege|delight(?:ed)"
        r"?|happy|glad|thrilled|proud|grateful|look(?:ing)? forward|can't wait|pleased) (?:to "
        r"|of |in )?(?:continu(?:e|ing) (?:to )?)?"
        r"(?:car(?:e|ing) for|look(?:ing)? after|treat(?:ing)?|see(?:ing)?|serv(?:e|ing)|help(?:ing)"
        rf"?|hav(?:e|ing)|deliver(?:ing)?|welcom(?:e|ing)) {TARGET}",
        "enjoy enjoyed enjoys love loved loves pleasure joy honor honored honour privilege "
        "delight delighted happy glad thrilled proud grateful look looking can pleased",
        0.85,
        kind="reply",
        unless=USUAL,
    ),
    cue(
        rf"\b(?:continu(?:e|ing) (?:with )?{YOUR} care|{YOUR} care (?:here|with us|team|plan)"
        r"|under our care|in our care|in good hands|in your care (?:team|plan))\b",
        "continue continuing your ur under good care",
        0.9,
        kind="reply",
        unless=(TOLD_ALL, CANNOT),
    ),
    cue(
        r"\b(?:we|i|they) (?:were able to|could|got to|managed to) (?:help|squeeze|fit|get|"
        rf"see|work|find|catch|fix|treat|ease|be there|be part)(?: for| of)?(?: {TARGET})?(?: "
        r"in| out| through| feeling)?\b",
        "able could got managed",
        0.8,
        kind="reply",
        unless=USUAL,
    ),
    cue(
        r"\b(?:glad|happy|honou?red|thankful|proud|grateful|thanks?(?: you)?|thank you) (?:that "
        rf")?(?:{YOU} |for |to )?(?:let(?:ting)?|allow(?:ed|ing)|have been there for|be(?:en)"
        r"? (?:a )?part of)\b",
        "glad happy honored honoured thankful proud grateful thank thanks",
        0.8,
        kind="reply",
        unless=USUAL,
    ),
    cue(
        rf"\b{WE} (?:\w+ )?(?:saw|treated|examined|delivered|cared|operated|discharged|admitted|"
        r"diagnosed|prescribed|referred|rebook(?:ed)?|scheduled|squeezed|fitted|numbed|stitched)"
        rf" (?:{TARGET})\b",
        "saw treated examined delivered cared operated discharged admitted diagnosed prescribed "
        "referred rebook rebooked scheduled squeezed",
        0.8,
        kind="reply",
        unless=USUAL,
    ),
    cue(
        rf"\b(?:get|got|have|had) (?:{TARGET}) (?:re-?booked|booked|scheduled|rescheduled|down|"
        r"in|seen|on (?:our|the) (?:list|schedule|books?|calendar)|back (?:in|on)|home|feeling)"
        r"\b",
        "get got have had",
        0.8,
        kind="reply",
        unless=(TOLD_ALL, TOWN, TOWN_SOFT),
    ),
    cue(
        rf"\b(?:hold|held|save|saved|keep|kept|move|moved) {YOUR} (?:spot|slot|time|bed|place)\b",
        "spot slot time bed place",
        0.8,
        kind="reply",
        unless=(TOLD_ALL, TOWN, TOWN_SOFT),
    ),
)
