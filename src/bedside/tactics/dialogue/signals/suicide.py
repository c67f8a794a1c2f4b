"""Notices suicide named in plain or coded words, for oneself or for somebody else."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Message, Signal
from bedside.tactics.dialogue.signals._cues import cues, noticed
from bedside.tactics.dialogue.signals._guards import is_lesson, is_over, is_title

NAME = "suicide"
LABEL = "self_harm"
WHY = "Suicide is named for oneself or for somebody near."
NOTICED = {
    "en": (
        "thinking about killing myself",
        "i might kms tonight",
        "my son says he is going to shoot himself",
        "sucidal thoughts again",
        "want to unalive",
    ),
    "es": ("me quiero suicidar", "pienso en quitarme la vida", "mi hija dice que se va a matar"),
}
NOT_NOTICED = {
    "en": (
        "what are the warning signs of suicide, for our youth leaders training",
        "the song Suicide Is Painless is stuck in my head",
        "walk for suicide prevention saturday?",
    ),
    "es": ("una charla para la clase sobre el suicidio",),
}

_CUES = (
    *cues(
        r"(?:rope|belt|cord|noose|sheet|soga|cinto|cinturon|cable)<near>(?:a?round|on|en|al) (?:his|her|my|"
        r"the|el)? ?(?:neck|cuello)|no merezco (?:vivir|estar)|(?:don't|do not|doesn't) deserve to (?:live|"
        r"be alive|breathe|exist)|shouldn't be alive|s u i c i d\w*|me odio",
        unless=(is_lesson, is_over, is_title),
    ),
    *cues(
        "s[uiy]+[ck]*[isy]+[aoue]?[ck]?[iy]*d(?:e|al|all|ial|el|le|ed|aly|ally|ality)|su1c1de|su1cide|"
        r"s\*+cide|sewer ?slide|sui(?:cid\w*)?(?= (?:thoughts|ideation|tonight))|suicid\w+|suicdal|suicidle|"
        r"sucidal|suisid\w*|sucid\w*|soocidal",
        r"(?:k+m+s+|unaliv\w*|un alive\w*|un ?aliving|self ?delet\w*|2 die|ctb)(?! per)",
        r"(?:kill\w*|shoot\w*|shot|hang\w*|hung|drown\w*|poison\w*|off\w*|end\w*|burn|gas\w*|harm\w*|"
        "delete) (?:my ?self|him ?self|her ?self|them ?selves|them ?self|ourselves|"
        "your ?self)(?! (?:laughing|with work|at the gym|working|studying|out with|lol))|(?:take|taking|"
        r"took|taken|tak) (?:my|his|her|their|our) (?:own )?li(?:fe|ves)|(?:jump\w*|step\w*|walk\w*|driv\w*|"
        r"drove|swerv\w*|lie|lay|throw\w*)<near>(?:off|front of|into|in front|onto|under)<near>(?:bridge|"
        "roof|cliff|building|train|traffic|tracks|bus|truck|balcony|tree|overpass|river|wall|semi|ledge|"
        r"water tower|parking (?:garage|deck))|slit\w* (?:my|his|her) (?:wrists?|throat)|cut (?:my|his|"
        "her) (?:wrists?|throat)|not (?:safe|alone) with myself|scared of (?:myself|what i)|"
        "afraid of what i(?:'ll| will| might)|hurt(?:ing)? myself|harm(?:ing)? myself",
        r"(?:me|se) (?:quiero |quiere |voy a |va a |queria |puedo |podria )?(?:suicid\w*|matar\w*|"
        r"ahorcar\w*|ahorc[oa]|mato|quitar\w* la vida|colgar\w*|tirar\w*<near>(?:puente|edificio|tren|techo|"
        "azotea|carro|metro))|(?:matar|suicidar|ahorcar|colgar)(?:me|se|te)|quitar(?:me|se|le)? (?:me |"
        "se )?la vida|tirarme (?:al|del|de un|de la|a)|aventar(?:me|se)|cortarme las venas|hacerme (?:dano|"
        "algo)|hacerse dano|lastimarme|lastimarse",
        weight=0.92,
        unless=(is_lesson, is_title, is_over),
    ),
)


def notice(message: Message) -> Iterator[Signal]:
    """Each stretch that speaks of it; a doubted one is a maybe."""
    return noticed(message, NAME, LABEL, WHY, _CUES)
