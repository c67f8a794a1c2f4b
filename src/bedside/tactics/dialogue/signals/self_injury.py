"""Notices somebody who hurts the own body on purpose."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Message, Signal
from bedside.tactics.dialogue.signals._cues import cues, noticed
from bedside.tactics.dialogue.signals._guards import denied, is_lesson, is_title

NAME = "self_injury"
LABEL = "self_harm"
WHY = "Hurting oneself needs a kind answer and a person, now."
NOTICED = {
    "en": (
        "been cutting again, thighs this time",
        "i burn myself when it gets loud",
        "my daughter has cuts on her arms from a razor",
    ),
    "es": ("me corto los brazos cuando estoy triste", "mi hija se hace daño con una navaja"),
}
NOT_NOTICED = {
    "en": ("cut my finger slicing bread", "i've been cutting carbs again", "burned myself on the oven rack"),
    "es": ("me corté el pelo",),
}

_CUES = (
    *cues(
        r"carv\w+<near>(?:arms?|legs?|thighs?|skin|stomach)|(?:gf|girlfriend|bf|boyfriend|daughter|son|teen|"
        r"sister|brother|friend|kid|roommate|hija|hijo) (?:is |has been |keeps |started |se )?(?:cuts|cutting|"
        r"corta)(?! (?:class|grass|hair|corners|back|teeth))",
        unless=(denied, is_lesson, is_title),
    ),
    *cues(
        r"(?:been|started|start|keep|stop|back to|relaps\w*|i'm|he's|she's|am|is|urge to|want to|need to|"
        "can't stop|still|was) (?:to )?cutting (?:again|myself|herself|himself|my (?:arms?|legs?|thighs?|"
        "wrists?|skin)|her (?:arms?|legs?|thighs?|wrists?)|his (?:arms?|legs?|thighs?|wrists?)|at|tonight|"
        "last night|since)|cut(?:s|ting)? (?:up )?(?:myself|herself|himself|themselves|my (?:thighs?|"
        "wrists?|arms|skin)|her (?:thighs?|wrists?|arms)|his (?:thighs?|wrists?|arms))(?! (?:on|while|"
        "shaving|slicing|chopping|by accident|with the can))|cuts? (?:on|all over|up|down) (?:my|his|her|"
        r"their) (?:arms?|thighs?|wrists?|legs?)<gap>(?:self|razor|hid\w*|sleeves?|purpose|blade|sad|"
        r"bullied|school|again)|(?:razor|blade|knife|scissors|compass|lighter|cigarette|navaja|cuchill\w+|"
        "gillette)<near>(?:my |her |his |mis |mi |los |sus )?(?:skin|arms?|legs?|thighs?|wrists?|again|"
        r"piel|brazos?|piernas?|munecas?)|self ?harm\w*|self ?injur\w*|autolesi\w+",
        "burn(?:s|ed|ing)? (?:myself|herself|himself|my (?:arms?|legs?|skin))(?: (?:on purpose|again|when|"
        r"with (?:a )?(?:lighter|cigarette|iron)|to feel))|(?:punch\w*|hit\w*|bang\w*|slam\w*|"
        r"beat\w*) (?:my (?:own )?(?:head|self|legs?|face|thighs?)|myself|her head|his head|herself|"
        r"himself)(?: (?:against|on|into|until|when|again|in))|scratch\w*<near>(?:until|till) (?:i|it|she|"
        r"he) bleed\w*|(?:pick|dig|carv)\w*<near>(?:myself|my (?:skin|arms?|legs?|thighs?)|into my|"
        r"her (?:skin|arms?))<near>(?:blade|knife|deep|compass|bleed\w*|pin|word\w*)|(?:starv\w+|"
        r"purg\w+)<near>(?:myself|herself|day|disappear|die|punish)|me (?:corto|corte|quemo|golpeo|lastimo|"
        "rasguno|estoy cortando|he cortado)<near>(?:brazos?|piernas?|munecas?|piel|cuando|para|otra|sentir|"
        r"triste|a proposito|cabeza|escondid\w*)|se (?:corta|hace dano|lastima|quema|hace cortes|"
        r"esta cortando|golpea|pega)<near>(?:brazos?|piernas?|munecas?|piel|navaja|cuchill\w+|a proposito|"
        r"sol[oa]|cabeza|escondid\w*|cuando)|(?:urge|need|want|wanna) to (?:hurt|cut|burn|harm) (?:myself|"
        "again)|punish(?:ing)? myself",
        unless=(denied, is_lesson, is_title),
    ),
)


def notice(message: Message) -> Iterator[Signal]:
    """Each stretch that speaks of it; a doubted one is a maybe."""
    return noticed(message, NAME, LABEL, WHY, _CUES)
