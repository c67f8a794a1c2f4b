"""Notices insults, hate or sexual words aimed at people."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Message, Signal
from bedside.tactics.dialogue.signals._cues import cues, noticed
from bedside.tactics.dialogue.signals._guards import is_title

NAME = "insults"
LABEL = "spam_harassment"
WHY = "Insults and sexual remarks are moderated; nobody has to answer them."
NOTICED = {
    "en": ("you people are trash", "hey sexy nurse", "stupid b**** at the desk", "go back to your country"),
    "es": ("son unos idiotas", "mamacita, qué rica la enfermera"),
}
NOT_NOTICED = {
    "en": ("trash pick up blocks your ramp", "the wait was stupid long"),
    "es": ("qué idiota soy, olvidé mi cita",),
}

_CUES = (
    *cues(
        "(?:you|u|ur|you're|your|y'all|all of you|these|those|this|what an?|that|fat|dumb|stupid|ugly|lazy|"
        r"old|crazy|fucking|effing|f\*+ing|stfu|shut up) (?:\w+ )?(?:people |are |is |is a |r |all |such |"
        "a |an |bunch of |nothing but |pack of |little |dumb |stupid |fat |ugly |lazy |"
        r"fucking ){0,4}(?:trash|garbage|scum|idiots?|morons?|clowns?|losers?|pigs?|cows?|bitch\w*|b\*+\w*|"
        r"bich|hoe?s?|whores?|sluts?|cunts?|c\*+|retards?|r\*+|dumbass\w*|jackass\w*|assholes?|a\*+holes?|"
        "a-?holes|bastards?|pricks?|twats?|wh0re|fools?|quacks?|monkeys?|apes?|animals?|vermin|rats|"
        r"cockroaches|subhuman|fag\w*|f\*gs?|tranny|dyke|chink\w*|spic\w*|beaner\w*|wetback\w*|nigg\w*|"
        r"n\*+\w*|towel ?heads?|terrorists?|nazis?|pedos?|groomers?|butchers|murderers|frauds?|thieves|"
        "parasites)",
        "(?:go (?:back )?to (?:your|ur) (?:own )?country|go back to (?:mexico|africa|china|india|"
        r"where you came)|speak english|build the wall|kys|kill yourself\w*|kill urself|go die|drop dead|"
        "hope you (?:all )?(?:die|rot|burn|choke|get)|rot in hell|burn in hell|go to hell|screw you|"
        r"f(?:uck|\*+k?|k) (?:you|u|off|this|y'all|all)|fck|stfu|eat shit|piss off|suck my|blow me|"
        "kiss my ass|bunch of (?:idiots|morons|clowns|crooks|quacks|frauds|losers|illegals))",
        "(?:sexy|hot|fine ass|thicc?|baddie|smash|hottie|mamacita|ricas?|buenota|que rica|sabrosa|"
        r"nalg\w+)<near>(?:nurse\w*|doctor|doc|dr|receptionist|lady|girl|babe|baby|body|legs|single|number|"
        r"enfermer\w+|doctora|mami|recepcionista|chica)|(?:nurse|doc|doctor|receptionist|enfermera|"
        r"doctora)<near>(?:sexy|hot\b|single|smash|feet|thicc?|rica|buenota|nalg\w+)|hey (?:sexy|babe|"
        "beautiful|gorgeous|hottie)|(?:show|send) (?:me )?(?:feet|boobs|tits|nudes?|pics? of (?:your|ur))|"
        r"sit on (?:my|ur)|d(?:ick|\*ck) pic|your (?:feet|boobs|tits|ass)|(?:son|eres|pinches?|malditos?|"
        "put[oa]s?|bola de|hijos? de) (?:unos |unas |un |una |puros |la |bola de )?(?:idiotas?|imbeciles?|"
        r"estupid\w+|pendej\w+|basura|ratas?|rateros?|cabron\w*|inutiles|mierda|put[oa]s?|perr[oa]s?|"
        r"chingad\w+|burros?|mojados|maldit\w+)|pendej[oa]s?|chinga\w*|vayanse a|largate a|regresate a|"
        r"put[oa] madre|stupid (?:b\W|whore|cow|woman|nurse|doctor|receptionist|people|clinic)|ugly (?:ass|"
        "cow|nurse|doctor|staff|people)|(?:all )?(?:illegals|jews|muslims|gays|blacks|immigrants|"
        "trannies) (?:should|need to|are|out|get)",
        weight=0.84,
        unless=(is_title,),
    ),
)


def notice(message: Message) -> Iterator[Signal]:
    """Each stretch that speaks of it; a doubted one is a maybe."""
    return noticed(message, NAME, LABEL, WHY, _CUES)
