"""The ways to praise a medicine without a word on its risks."""

from __future__ import annotations

from bedside.tactics.manner._cues import Cue, Guard, cue
from bedside.tactics.manner._guards import REFUTED
from bedside.tactics.manner.vocabulary import BRANDS, MEDICINE_HEADS

RISK = Guard(
    r"\b(?:risks?|side effects?|harms?|nausea|warnings?|boxed|downsides?|not (?:for|right "
    r"for) everyone|isn't for everyone|not everyone|rarely|gallstones|bleeding|label|fda\.gov|"
    r"dailymed|allergic|talk (?:with|to) (?:your|a) (?:doctor|pharmacist) about|pros and "
    r"cons|"
    r"riesgos?|efectos secundarios|nauseas?|no es para todos|contraindica\w*|take-?back|"
    r"leftover|recall\w*|shortage|prior auth\w*|storage|store|expired|dispose|poison|out "
    r"of reach|overdose|trainings?|kits?|refills?|never share|don't share|counterfeit|"
    r"fake|scam|"
    r"other uses|not fda|has not checked|we won't|we do not (?:sell|prescribe|stock)|no "
    r"vendemos|generic|copay|covered|coverage|cobertura|insurance)\b",
    "near",
)


_NO = Guard(r"\b(?:not|no|never|isn't|aren't|don't|doesn't|nunca|sin)\b[^.!?\n]{0,25}$", "before")


_GOOD = (
    r"(?:clear(?:s|ed|er)?|game[- ]chang\w+|miracle|life[- ]?(?:chang\w+|saver)|works?|"
    r"working|worked|help(?:s|ed)?|los(?:e|es|ing|t)|drop(?:s|ped)?|shed(?:s|ding)?|melt(?:s|"
    r"ed)?|gets? (?:you|your)|got|gives? (?:you|your)|stops?|stopped|ends?|cures?|fix(?:es)"
    r"?|"
    r"banish\w*|erases?|smooth(?:s|er)?|youth\w*|younger|glow\w*|energy|spark|sleep(?:s|"
    r"ing)?|calm\w*|focus\w*|sharp\w*|confidence|relief|relieves?|pain[- ]free|skinny|"
    r"slim\w*|thin\w*|fast(?:er)?|quick\w*|great|amazing|best|love\w*|loving|favou?rite|"
    r"secret weapon|wonder\w*|magic\w*|"
    r"transform\w*|answer|solution|hope|back on your feet|good as new|better|brighter|"
    r"happier|freedom|results?|success|easy|beats?|control\w*|lowers?|reduces?|cuts?|eases?|"
    r"lifts?|boosts?|restores?|regrow\w*|prevents?|protects?|keeps?|blocks?|knocks? out|"
    r"pounds|lbs?|kilos|libras|"
    r"baja[nr]?|adelgaza\w*|quita[nr]?|ayuda[nr]?|mejora[nr]?|elimina[nr]?|alivia[nr]?|"
    r"duerm\w+|piel|resultados|maravilla\w*|milagro\w*|funciona\w*|controla\w*|cambia\w*|"
    r"encanta\w*|adios|goodbye|bye|=|say yes|wow|perfect\w*|changed?|saves?|saved|turns?|"
    r"wave|finally|powerful|strong\w*|effective)"
)


_INFORMS = Guard(
    r"\b(?:is (?:a|an|the|used|given|approved|made|not)|are (?:a|an|used|not)|class on|"
    r"talk on|learn|recall\w*|shortage|do(?:es)? not|don't|interact\w*|store|keep|approved|"
    r"generic|question|ask your|pharmacist|myth|study|\(fda\)|\(cdc\)|what is|how does|"
    r"vaccine (?:is|are)|shots? (?:are|is)|in stock|back in|hours|clinic on)\b"
)


PROMOTION: tuple[Cue, ...] = (
    cue(
        rf"\b(?P<span>(?:{BRANDS})\b[^.!?\n]{{0,60}})",
        MEDICINE_HEADS,
        0.4,
        unless=(RISK, _NO, REFUTED, _INFORMS),
        asked=False,
    ),
    cue(
        rf"\b(?P<span>(?:{BRANDS}|semaglutid[ae]|tirzepatid[ae]|glp-?1s?|testosterone(?: pellets)"
        rf"?|hormone therapy|hrt|ketamine|statins?|birth control pills?|antidepressants?)\b[^.!?\n]{{0,60}}?("
        rf"?:\b{_GOOD}\b|= ?))",
        MEDICINE_HEADS + " glp hormone hrt",
        0.8,
        unless=(RISK, _NO, REFUTED),
        asked=False,
    ),
    cue(
        rf"\b(?P<span>{_GOOD}\b[^.!?\n]{{0,60}}?\b(?:{BRANDS}|semaglutid[ae]|tirzepatid[ae]|"
        r"glp-?1s?|hrt|testosterone pellets))\b",
        MEDICINE_HEADS + " glp hrt",
        0.8,
        unless=(RISK, REFUTED),
    ),
    cue(
        r"\b(?:ask (?:us |your doctor |our \w+ |me )?(?:about|for)|get your|try|start|request|"
        r"switch to|book (?:your|a)?|come (?:in )?(?:for|get)|want|need|ready for|time for|"
        r"curious about|we (?:now )?(?:offer|carry|have|prescribe|stock)|available|pida|pregunte "
        rf"por|pruebe|empiece)\b[^.!?\n]{{0,30}}\b(?P<span>{BRANDS})\b",
        MEDICINE_HEADS,
        0.5,
        unless=(RISK, _NO, REFUTED),
    ),
)
