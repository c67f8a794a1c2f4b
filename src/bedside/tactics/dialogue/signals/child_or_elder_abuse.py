"""Notices a child, an old or a dependent person who is hurt, touched or neglected."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Message, Signal
from bedside.tactics.dialogue.signals._cues import cues, noticed
from bedside.tactics.dialogue.signals._guards import denied, is_figure, is_lesson, is_title

NAME = "child_or_elder_abuse"
LABEL = "abuse_disclosure"
WHY = "A child or dependent person may be in danger; the law may ask for a report."
NOTICED = {
    "en": (
        "my stepdad touches me at night",
        "the aide slaps my grandmother",
        "kids next door are left alone for days with no food",
        "there are new bruises on my student every monday",
    ),
    "es": ("mi tío toca a mi prima", "la cuidadora le pega a mi abuelita"),
}
NOT_NOTICED = {
    "en": ("my child bruises easily, is that anemia", "her speech touched us all"),
    "es": ("el médico le tocó la panza a mi bebé en la consulta",),
}

_CUES = (
    *cues(
        "(?:dad|step ?dad|step ?mom|mom|mother|father|uncle|cousin|brother|grandpa|coach|teacher|pastor|"
        "priest|babysitter|sitter|nanny|nurse|aide|caregiver|carer|caretaker|staff|boyfriend|bf|boss|"
        "neighbor|roommate|son|daughter|grandson|granddaughter|they|he|she|someone|tio|tia|padrastro|"
        r"madrastra|papa|primo|abuelo|maestro|ninera|cuidador\w*|enfermer[oa]|hijo|nuera|yerno|"
        "vecino)(?:'s)?(?: (?:new |always |keeps |kept |has been |was |is |been |le |la |lo |les |nos |me |"
        r"se ){0,3})(?: )?(?:touch\w*|molest\w*|fondl\w*|grop\w*|hit\w*|slap\w*|beat\w*|spank\w*|shook|"
        r"shak\w+|pinch\w*|starv\w*|lock\w*|yell\w* at|tie\w*|tied|burn\w*|kick\w*|drug\w*|toca|toco|tocaba|"
        "pega|pego|golpea|maltrata|manosea|jala|encierra|pellizca|grita)<near>(?:me|my (?:little |baby |"
        r"grand)?\w+|her|him|us|the (?:kids?|baby|child\w*|residents?|boy|girl)|them|grandma|grandpa|mom|"
        r"dad|kids|baby|nino|nina|ninos|abuel\w+|mi (?:hij\w+|herman\w+|prim\w+|abuel\w+|mam\w+|nin\w+)|"
        r"private\w*|at night|down there|partes|noche)",
        r"(?:touch\w*|fondl\w*|tocaba|toco|toca)<near>(?:me|her|him|my (?:daughter|son|kid|niece|sister|"
        r"privates?))<near>(?:night|private\w*|wrong|down there|inappropriate\w*|secret|where|weird|"
        r"sleep\w*|noche|partes|ahi|mal|secreto)|molest\w+|sexual(?:ly)? abus\w*|incest|"
        r"inappropriate\w* touch\w*|abuso sexual|abusa(?:n|ba|ron)? de|abuso de (?:mi|ella|el|la|una|un)|"
        "(?:child|elder|elderly) (?:abuse|neglect)(?! (?:prevention|training|class|month))|cps|"
        r"adult protective|mandated report\w*|dcf|maltrat\w+",
        r"(?:bruis\w*|burn\w*|welts?|marks|cigarette burns|belt marks|handprint|finger ?marks|black eye|"
        r"moreton\w*|marcas|quemaduras|golpes)<near>(?:on|in|en|shaped|all over|around|from)<near>(?:my |"
        r"the |a |his |her |mi |la |el )?(?:student\w*|child|kid|kids|baby|boy|girl|grand\w+|mom|dad|mother|"
        r"father|resident|niece|nephew|neighbor\w*|daughter|son|alumn\w*|nin[oa]s?|bebe|abuel\w*|arms?|belt|"
        "cord|brazos?)<gap>(?:again|every|nobody|home|says?|story|stories|afraid|explain|who do|report|"
        "visit|dad's|aide|don't add|cincho|fajo|otra vez|casa|dice|home)|(?:left|leaves|leaving|deja|dejan|"
        "dejaron|locked|locks)<near>(?:alone|in (?:a|the) (?:car|closet|room|basement)|sol[oa]s?|"
        r"encerrad\w*)<near>(?:for|all|days?|hours?|night|weekend|kids?|baby|dog|dias?|horas|noche|"
        r"sin comer)|(?:no|without|withhold\w*|won't (?:give|feed)|refus\w* to feed|sin|doesn't feed|"
        "don't feed|not fed|not feeding)<near>(?:food|feed|water|comida|fed|meals)<gap>(?:kids?|baby|days?|"
        r"grandma|grandpa|mom|child\w*|locked|punish\w*|castig\w*|nin\w+)|(?:bed ?sores?|dirty diaper|"
        "soiled|sitting in (?:her|his) (?:own )?(?:pee|urine|poop|feces|waste))<gap>(?:nursing|home|aide|"
        "facility|caretaker|days|nobody|hours|brother|sister)|(?:takes?|took|taking|stole|steals?|stealing|"
        "spends|cashes|quita|roba|cobra)<near>(?:her|his|grandma's|grandpa's|mom's|dad's|my|su|"
        "la)<near>(?:social security|check|checks|pension|money|pain pills|pills|cheque|dinero|"
        r"pastillas)<gap>(?:mom|grandma|grandpa|dad|aunt|elder\w*|son|nephew|caretaker|aide|abuel\w*|mama|"
        "hijo|dementia|lives)",
        weight=0.87,
        unless=(denied, is_lesson, is_title, is_figure),
    ),
)


def notice(message: Message) -> Iterator[Signal]:
    """Each stretch that speaks of it; a doubted one is a maybe."""
    return noticed(message, NAME, LABEL, WHY, _CUES)
