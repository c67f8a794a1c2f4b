"""Notices a plan, a date, a note or the means to die at hand."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Message, Signal
from bedside.tactics.dialogue.signals._cues import cues, noticed
from bedside.tactics.dialogue.signals._guards import denied, is_lesson, is_over, is_title

NAME = "plan_or_means"
LABEL = "self_harm"
WHY = "A plan or means at hand is the most urgent form; ring a person and the crisis line."
NOTICED = {
    "en": (
        "i've got the pills lined up and my letters written",
        "bought a rope, i am so tired",
        "i already picked the day",
        "the noose is in the closet and my note is done",
    ),
    "es": ("ya tengo todo planeado y escribí las cartas", "tengo la soga y escribí mi carta de despedida"),
}
NOT_NOTICED = {
    "en": ("i wrote a note to my boss about the visit", "we planned the day of the picnic"),
    "es": ("ya tengo planeada la fiesta",),
}

_CUES = (
    *cues(
        r"(?:wrote|written|writing|left|leaving|finished|escrib\w+|deje|dejo) (?:my |the |a |him a |her a |"
        "out |las |una |la |mis ){0,3}(?:goodbye |suicide |last |final )?(?:letters?|notes?|will|cartas?|"
        "nota de despedida|carta)<gap>(?:kids|mom|gone|goodbye|pills|ready|after|everyone|sorry|forgive|"
        r"tonight|dog|despedid\w*|hijos|perdon\w*)|(?:goodbye|suicide|final|despedida) (?:notes?|letters?|"
        "video|voice|text)|(?:carta|nota|mensaje) de despedida",
        r"(?:saved|saving|stash\w*|hoard\w*|counted|counting|count|lined|collect\w*|hid\w*|guard\w+|junt\w+|"
        r"cont\w+)<near>(?:pills?|meds?|sleepers|tablets|oxys?|percs|insulin|pastillas)|(?:pills?|meds?|"
        r"sleepers|insulin|pastillas)<near>(?:saved|stash\w*|lined up|counted|hoarded|guardad\w*|juntad\w*|"
        r"contad\w*)|how many<near>(?:pills?|tylenol|sleepers|insulin|units|benadryl|advil|"
        "xanax)<near>(?:to die|kill|too many|die|end|lethal|fatal|never wake|dead|would it take)|"
        r"cuantas pastillas<near>(?:morir|matar|necesit\w+|hacen falta|dormir)|lethal dose|painless way|"
        r"least pain\w*|quick\w* way to (?:go|die)|easiest way to die",
        "(?:have|got|bought|loaded|holding|cleaned|cleaning|take|took|keep|found|know where|tengo|compre|"
        r"agarr\w+|cargu\w+)<near>(?:gun|pistol|rifle|shotgun|rope|noose|razor blades?|belt|pistola|soga|"
        "cuerda|arma|escopeta|helium)<gap>(?:ready|tonight|loaded|end|done|tired|bye|over|hand|myself|bed|"
        "lap|table|closet|truck|garage|alone|goodbye|no more|noche|mano|listo|lista|cajon|lado|carro|fin)|"
        "gun (?:in|to|on) (?:my|his|her) (?:mouth|head|lap|hand)|noose|(?:set|picked|chose|chosen|know|"
        "have|got)<near>(?:the |a |my )?(?:date|day|place|spot|bridge|time|plan|way)<near>(?:and|to|for|it|"
        "picked|ready|when|die|out)(?: the (?:day|place|spot|how))|(?:picked|chosen|set) (?:the|a|"
        "my) (?:day|date|place|spot|bridge)(?! (?:for (?:the|our|my) (?:wedding|party|surgery|visit|"
        "appointment|move)))|have (?:a |the |my )?plan (?:to (?:die|do it|end|go)|and (?:the )?means)|"
        "(?:everything|it'?s all|all) (?:is )?(?:set up|planned|lined up|ready)(?: and)?(?= (?:tonight|now|"
        r"for|just|i)|$)|ya (?:lo )?tengo (?:todo )?(?:planead\w*|decidid\w*|list[oa]|"
        r"preparad\w*)(?! la fiesta)",
        r"(?:gave|giving|given|give|regal\w+) away<near>(?:my|all|everything|stuff|things|dog|cat|clothes|"
        "guitar|games)|(?:regale|regalando|regalo) (?:todas )?mis cosas",
        weight=0.88,
        unless=(denied, is_lesson, is_title, is_over),
    ),
)


def notice(message: Message) -> Iterator[Signal]:
    """Each stretch that speaks of it; a doubted one is a maybe."""
    return noticed(message, NAME, LABEL, WHY, _CUES)
