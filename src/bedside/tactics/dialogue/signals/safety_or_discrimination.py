"""Notices a complaint about safety, rights or dignity."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Message, Signal
from bedside.tactics.dialogue.signals._cues import cues, noticed
from bedside.tactics.dialogue.signals._guards import denied, is_lesson

NAME = "safety_or_discrimination"
LABEL = "complaint"
WHY = "Words on safety or discrimination go to a manager within hours."
ALSO = ("safety",)
NOTICED = {
    "en": ("you gave my mom the wrong medicine", "the nurse used a dirty needle", "i was refused because of my accent"),
    "es": ("le dieron la medicina equivocada a mi mamá", "me discriminaron por ser latino"),
}
NOT_NOTICED = {
    "en": ("a talk on patient safety",),
    "es": ("charla de seguridad",),
}

_CUES = (
    *cues(
        r"(?:wrong (?:med\w*|dose|drug|pill|patient|leg|side|arm|tooth|eye|vaccine|shot|blood|baby|chart|"
        r"person|prescription)|(?:reus\w*|dirty|used|same|unwashed) (?:needle|gloves?|syringe|instruments?|"
        r"table paper|paper|scalpel)|(?:didn't|never|without|no) (?:wash\w*|change|wear\w*|"
        r"sanitiz\w*)<near>(?:hands?|gloves?|mask)|dropped (?:my|him|her)<near>(?:mom|dad|baby|grandma|"
        r"grandpa|floor|table|lift)|left (?:a )?(?:sponge|gauze|instrument|in the hall\w*|alone on)|"
        r"misdiagnos\w*|missed (?:the|my|her|his) (?:cancer|fracture|diagnosis|stroke|infection|tumou?r)|"
        r"ignored my allerg\w*|allergy on (?:my|the) chart|gave (?:me|him|her|my \w+) (?:the )?wrong|"
        r"racis\w*|discriminat\w*|sexist|homophobic|transphobic|misgender\w*|my accent|because (?:i'm|im|"
        r"i am|we're|she's|he's) (?:black|brown|latin\w*|mexican|fat|gay|trans|muslim|poor|on medicaid|deaf|"
        r"disabled|undocumented|a woman|old)|wheelchair<near>(?:couldn't|can't|no|refus\w*)|no interpreter|"
        r"refused (?:an )?interpreter|privacy|hipaa|told (?:every\w+|my \w+|the whole)<near>(?:about|"
        r"diagnosis|results)|medicina equivocada|dosis equivocada|discrimin\w+|racist\w*|"
        r"por ser (?:latin\w+|mexican\w+|pobre|mujer|negr\w+|inmigrante|indigena|gay)|no se lavo|"
        r"sin guantes|aguja (?:usada|sucia)|negligen\w+)",
        weight=0.75,
        unless=(is_lesson, denied),
    ),
)


def notice(message: Message) -> Iterator[Signal]:
    """Each stretch that speaks of it; a doubted one is a maybe."""
    return noticed(message, NAME, LABEL, WHY, _CUES)
