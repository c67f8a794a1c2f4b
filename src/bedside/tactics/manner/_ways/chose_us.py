""" "Thanks for trusting us", "welcome to the family": that somebody came to this practice."""

from __future__ import annotations

from bedside.tactics.manner._cues import cue
from bedside.tactics.manner._people import TOLD_ALL, TOWN, TOWN_SOFT
from bedside.tactics.manner._ways._relation import US, USUAL

CHOSE_US = (
    cue(
        r"\b(?:choos(?:e|ing)|chose|chosen|trust(?:s|ed|ing)?|pick(?:ed|ing)?|letting|allow(?:ed|"
        r"ing)|count(?:ing)? on|rely(?:ing)? on|stick(?:ing)? with|stay(?:ing|ed)? with|com(?:e|"
        rf"ing) (?:back )?to|travel(?:ing|l?ed)? to) (?:\w+ )?{US}\b(?! as (?:your|the|a) \w+ "
        r"float)",
        "choose choosing chose chosen trust trusts trusted trusting pick picked letting allowed "
        "allowing count counting rely sticking stick staying stay stayed come coming travel",
        0.8,
        kind="reply",
        unless=USUAL,
    ),
    cue(
        r"\b(?:thank(?:s| you)|gracias) (?:\w+ ){0,3}(?:for|por) (?:your |su |tu )?(?:trust|"
        r"loyalty|confianza|confiar|confiarnos|elegirnos|preferirnos|being (?:a|our|such)|"
        r"visiting|coming (?:in|to us|to see)|sending|bringing|your business|sticking)\b",
        "thank thanks gracias",
        0.75,
        kind="reply",
        unless=(TOLD_ALL, TOWN, TOWN_SOFT),
    ),
    cue(
        r"\bconfi(?:ar|arnos|aron|o|e|anza)\b[^.!?\n]{0,25}\b(?:nosotros|nos|nuestr[oa]s?|"
        r"salud|tratamiento|sonrisa|cuidado)\b",
        "confiar confiarnos confiaron confio confianza",
        0.85,
        kind="reply",
        unless=(TOLD_ALL,),
    ),
    cue(
        r"\b(?:confiarnos|elegirnos|atenderl[oae]s?|atenderte|cuidarl[oa]s?|cuidarte|verl[oa] "
        r"(?:por aqui|de nuevo|pronto|otra vez|en)|tenerl[oa]s? (?:como|con|aqui|de)|tenerte "
        r"(?:como|con|aqui)|recibirl[oa])\b",
        "confiarnos elegirnos atenderlo atenderla atenderle atenderles atenderte cuidarlo "
        "cuidarla cuidarte verlo verla tenerlo tenerla tenerte recibirlo recibirla",
        0.8,
        kind="reply",
        unless=(TOLD_ALL, TOWN, TOWN_SOFT),
    ),
    cue(
        r"\b(?:our|new|part of (?:the|our)) (?:\w+ )?(?:patient|practice|clinic|care) family\b|"
        r"\bwelcome (?:back|aboard|to (?:the|our) (?:practice|clinic|office|family))\b|\bfamilia "
        r"de pacientes\b",
        "welcome family familia",
        0.8,
        kind="reply",
        unless=(TOLD_ALL, TOWN, TOWN_SOFT),
    ),
    cue(
        r"\b(?:have|having|had) (?:you|ya|him|her) (?:here|back|with us|as|in (?:the|our)|on our|today|join)\b",
        "have having had",
        0.85,
        kind="reply",
        unless=USUAL,
    ),
)
