"""Notices harm that somebody ties to a medicine, vaccine, product or device."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Message, Signal
from bedside.tactics.dialogue.signals._cues import cues, noticed
from bedside.tactics.dialogue.signals._guards import denied, is_lesson, is_title

NAME = "after_medicine"
LABEL = "adverse_event"
WHY = "Harm after a treatment should reach a nurse today and may be reported."
NOTICED = {
    "en": (
        "itchy since i started the new pills",
        "my arm is swollen three days after the flu shot",
        "the patch left a burn on my skin",
        "fever after the booster, is this normal?",
    ),
    "es": ("me salieron ronchas con la amoxicilina", "desde la vacuna tengo fiebre"),
}
NOT_NOTICED = {
    "en": ("which pill is good for a headache", "how do vaccines work", "my knee hurts since i started running"),
    "es": ("para qué sirve la amoxicilina",),
}

_CUES = (
    *cues(
        r"(?:<symptom>|can't (?:sleep|stop|pee|eat|taste|see|focus)|sleepwalk\w*|drool\w*|zombie|cry\w*|"
        r"angry|rage|taste|voices|dreams?|fell|falls|gained|lost|turned|stained|gr[ae]y|black|leak\w*|stuck|"
        r"infect\w*|worse|sick|weird|bad|off|depressed|different)<gap>(?:since|after|from|ever since|"
        "because of|due to|on|with|caused by|when i take|when taking|every time i take|started|following|"
        "desde|despues de|por|con|al tomar|cuando tomo|a causa de|where)<gap><medicine>",
        r"(?:since|after|ever since|started|starting|switched to|upped|increas\w*|on|began|took|taking|take|"
        "got|had|put on|using|used|stopped|desde|despues de|empece|empezo|tome|tomo|tomando|me pusieron|"
        "le pusieron|con)<near>(?:my |the |her |his |this |that |a |el |la |los |las |mi |un |"
        r"una )?(?:\w+ ){0,2}?<medicine><gap>(?:<symptom>|can't (?:sleep|stop|pee|eat|taste|see|focus)|"
        r"sleepwalk\w*|cry\w*|rage|taste|voices|dreams?|fell|falls|gained|gain|weird|worse|sick|different|"
        r"depressed|off\b|bad|no puedo|salio|salieron|siento mal)",
        r"(?:<medicine>)<near>(?:gave|give|gives|makes?|made|making|caus\w*|left|turned|burn\w*|tore|"
        r"hurt\w*|is making|did this|messed|knocked|ripped|broke me|me dio|le dio|me da|me dejo|me hizo|"
        r"le hizo|me causo|me cayo|me saco|me provoc\w+)<near>(?:me|him|her|my|us|mal|<symptom>|rash|"
        r"\w+ando)|(?:side effects?|reaction|allergic|reaccion|alergi\w+|"
        "efectos? secundarios?)<gap><medicine>|<medicine><gap>(?:side effects?|reaction|allergic|reaccion|"
        r"alergi\w+|efectos? secundarios?)|(?:shot|injection|infusion|iv|implant|patch|pump|sensor|incision|"
        "surgery|filler|botox|vacuna|inyeccion) (?:site|spot|area|arm|place|tape)?<near>(?:<symptom>|hard|"
        r"hot|infected|leaking|warm|knot|oozing|fell out|duele|hinch\w*)|me (?:salio|salieron|dio|dieron|"
        "cayo mal|hizo dano|puse mal|sente mal)<gap>(?:con|por|despues|desde|la|el)<near><medicine>",
        weight=0.8,
        unless=(denied, is_lesson, is_title),
    ),
)


def notice(message: Message) -> Iterator[Signal]:
    """Each stretch that speaks of it; a doubted one is a maybe."""
    return noticed(message, NAME, LABEL, WHY, _CUES)
