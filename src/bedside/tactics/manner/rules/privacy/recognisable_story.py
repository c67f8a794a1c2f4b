"""Finds a story without a name from which a neighbour could still guess who it is."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Draft, Severity
from bedside.tactics.manner._cues import Hit, compiled, heads
from bedside.tactics.manner._reading import Reading, Sentence

CODE = "PRV004"
NAME = "recognisable-story"
SEVERITY = Severity.BLOCK
STATUS = "active"
LABEL = "Tells a story that points at somebody"
WHY = "Trade, age, place or time together with an odd event let a neighbour guess who this is, even without a name."
AUTHORITY = "HIPAA, 45 CFR 164.514(b)(2)(i)(R), any other unique characteristic; FSMB social media policy (2019)"
AUTHORITY_URL = "https://www.ecfr.gov/current/title-45/section-164.514"
FIX = "Turn it into a general point with no age, trade, place or day, or record the person's signed authorization."
INSTEAD = {
    "en": "Questions like this come up often.",
    "es": "Preguntas así son frecuentes.",
}
BAD = (
    Draft("A bus driver from Elm Street came in last night with a fish hook in his ear.", kind="post"),
    Draft("Treated a 62 year old beekeeper this morning. Forty stings!", kind="post"),
    Draft("Our oldest regular fell off her horse on Sunday and broke her wrist.", kind="post"),
    Draft("Ayer llegó un maestro de la escuela de al lado con un dardo en la mano.", kind="post"),
)
GOOD = (
    Draft("Many people feel weak when they see a needle.", kind="post"),
    Draft("We saw a lot of sprains this winter.", kind="post"),
    Draft("A made-up case: Ana, 40, has headaches.", kind="post"),
    Draft("Muchas personas preguntan por la tos en invierno.", kind="post"),
)

_ROLE = (
    r"(?:teachers?|coach|mayor|pastor|priest|deputy|sheriff|officer|cop|firefighter|fireman|"
    r"pilot|driver|trucker|mechanic|farmer|farmhand|rancher|baker|chef|cook|barista|waitress|"
    r"waiter|bartender|lawyer|judge|principal|librarian|banker|teller|realtor|"
    r"quarterback|linebacker|pitcher|goalie|cheerleader|athlete|player|captain|student|"
    r"freshman|sophomore|lifeguard|plumber|electrician|roofer|welder|carpenter|contractor|"
    r"landscaper|mail ?man|mail carrier|postal worker|clerk|cashier|beekeeper|drummer|"
    r"singer|musician|guitarist|organist|dj|anchor|host|weatherman|weather girl|weather "
    r"guy|reporter|council(?:man|woman)|senator|veteran|marine|soldier|sailor|nun|rabbi|"
    r"imam|deacon|choir director|band director|bride|groom|twins|triplets|quads|quadruplets|"
    r"widow|widower|retiree|engineer|vet|veterinarian|hairdresser|barber|stylist|jockey|"
    r"clown|magician|mascot|ref|referee|umpire|skater|surfer|hunter|fisherman|miner|logger|"
    r"celebrity|politician|actor|actress|tourist|newlyweds|queen|valedictorian|"
    r"crossing guard|janitor|custodian|astronaut|sculptor|artist|watchman|guard|survivor|"
    r"winner|recruit|stage manager|obstetrician|champ(?:ion)?|rider|cowboy|biker|jogger|"
    r"gardener|butcher|tailor|undertaker|santa|princess|contestant|blogger|youtuber|"
    r"president|governor|ceo|owner|intern|apprentice|nanny|babysitter|camper|scout|camp "
    r"counselor|organizer|vendor|auctioneer|violinist|pianist|dancer|ballerina|wrestler|"
    r"boxer|gymnast|swimmer|golfer|runner|caddie|lottery winner|tuba player|man who|woman "
    r"who|"
    r"guy who|lady who|kid who|boy who|girl who|couple (?:who|from)|\w{1,20} grader|maestr[oa]|"
    r"profesora?|policia|bombero|chofer|alcalde|alcaldesa|cura|padre|panader[oa]|jugadora?|"
    r"entrenadora?|estudiante|campesin[oa]|mesero|carnicer[oa]|taxista|duen[oa]|"
    r"cantante|quinceanera|cuatrillizos|trillizos|gemel[oa]s|futbolista|torero|jinete|"
    r"albanil|mecanic[oa]|pescador|vendedora?)"
)
_ANYBODY = (
    r"(?:man|woman|guy|girl|boy|kid|lady|gentleman|teen(?:ager)?|toddler|baby|dad|mom|"
    r"grandma|grandpa|great-aunt|aunt|uncle|senior|neighbor|someone|somebody|patient|couple|"
    r"family|cousins?|brothers?|sisters?|regular|senor[a]?|abuel[oa]|muchach[oa]|joven|"
    r"nin[oa]|pareja|familia|vecin[oa])"
)
_AGE = (
    r"\b(?:\d{1,3}|\w+teen|\w+ty(?:-\w+)?)[- ]?(?:years?[- ]old|yrs?[- ]old|yo\b|y/o|yr|"
    r"anos|months?[- ]old|weeks?[- ]old)|\baged? \d{1,3}\b|, ?(?:\d{2,3}|\d0s),|\bde \d{1,3}"
    r" anos\b|\b\d{2},? found\b"
)
_UNIQUE = (
    r"\b(?:oldest|youngest|tallest|biggest|only|first ever|newest|lone|last|certain|well[- "
    r"]known|famous|local|beloved|everyone'?s favou?rite|won't say who|no names?|you (?:all "
    r")?know (?:who|him|her)|guess who|our town'?s?|the town'?s?|county'?s|pueblo|conocid[oa])"
    r"\b|'s (?:youngest|oldest|wife|husband|son|daughter|dad|mom)\b"
)
_PLACE = (
    r"\b(?:from|at|of|near|on|behind|off|by|in front of|who (?:lives|works|teaches|runs|"
    r"owns|drives|plays|studies|married|made|sells)|works at|runs|owns|teaches at|drives)"
    r" (?:the |our |a |your |one |this )?(?:\w+ ){0,2}(?:street|school|high|middle|church|"
    r"diner|farm|bakery|shop|store|"
    r"bank|station|base|park|county|town|road|route|highway|college|university|team|band|"
    r"lane|avenue|trailer park|firehouse|library|mall|plant|mill|gym|course|rodeo|circus|"
    r"lake|river|pool|bridge|deli|cafe|bar|block|corner|hotel|motel|theater|show|festival|"
    r"fair|game|match|"
    r"mine|quarry|dock|lot|camp|route \d+|highway \d+|crash|accident|parade|wedding|prom|"
    r"opening day|opening night)\b|\b(?:next door|across the (?:street|road)|down the "
    r"(?:street|road|block)|around the corner|neighboring town|hometown|de la escuela|"
    r"del pueblo|de un pueblo|de la esquina|"
    r"de al lado|de la colonia|del barrio|del mercado|de la iglesia|frente a la|junto "
    r"al?|que vende|que vive)\b|\bfrom (?-i:[a-z]+)\b"
).replace("(?-i:[a-z]+)", "[a-z]{4,}(?= (?:high|middle|came|who|with))")
_TIME = (
    r"\b(?:today|tonight|yesterday|this (?:morning|afternoon|evening|week|weekend|month)"
    r"|last (?:night|week|weekend|month|fall|spring|summer|winter|(?:mon|tues|wednes|thurs|"
    r"fri|satur|sun)day)|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'s)?|at \d{1,2}(?::\d\d)"
    r"? ?(?:am|pm|a\.m|p\.m)|just now|"
    r"earlier|at midnight|over the weekend|just (?:set|had|saw|treated|delivered|left|"
    r"came)|in (?:january|february|march|april|may|june|july|august)|on (?:july|june|may)"
    r" \d|hoy|ayer|anoche|esta (?:manana|tarde|semana|noche)|el (?:lunes|martes|miercoles|"
    r"jueves|viernes|sabado|domingo)|del (?:sabado|domingo|viernes)|what a (?:mon|tues|"
    r"wednes|thurs|fri|satur|sun)day)\b"
)
_EVENT = (
    r"\b(?:came (?:in|to us)|comes in|came by|walked in|brought in|showed up|rolled in|"
    r"wheeled|limped|treated|stitched|sewed|patched|delivered|delivery|passed out|fainted|"
    r"swallowed|stuck|broke|fell|bit|bitten|stung|burned|cut (?:a|his|her|it|off|loose)"
    r"|sliced|removed|pulled (?:out|a)|took out|diagnosed|"
    r"saw a|had (?:a|an|the|his|her) [^.!?\n]{0,40}(?:in with|put in|removed|scan|series|"
    r"out)|in with|seen (?:for|with)|in our (?:er|lobby|chair|office|waiting room|exam "
    r"room|unit|icu)|in bed \d|in my hand|cried|threw up|collapsed|od'?d|overdosed|tested "
    r"positive|labor|gave birth|nac\w+|water broke|x-?ray\w*|stitches|staples|"
    r"std|chlamydia|pregnant|rehab|detox|concussion|snakebite|rash|infarct\w*|infarto|"
    r"heart attack|pacemaker|implant|growth|tumou?r|crushed|broken|fractured?|surgery|"
    r"rabies|vaccine|phobia|burn unit|critical|unit|hernia|drinking|weight|lost (?:her|"
    r"his|the) (?:voice|baby|teeth|toe|finger)|headaches?|eye test|wisdom tooth|"
    r"muela|kicked|thumb|black eye|ambulance|hip|wrist|ankle|seeing us|came to us|is with "
    r"us|are with us|with us|here for|hit (?:his|her)|got bit|got hit|got kicked|in (?:his|"
    r"her) (?:nostril|nose|ear|toe|hand|foot)|on (?:his|her) (?:toe|hand|foot)|spat|depress\w+|"
    r"affair|cyst|lump|scan|needle|"
    r"llego|vino|trajo|trajeron|trajimos|se trago|se cayo|se rompio|se corto|se desmayo|"
    r"atendimos|sacamos|le sacamos|cosimos|entro|operamos|dio un)\b"
)
_HARMLESS = (
    r"\b(?:made-up|made up|imagin\w+|pretend|example|say a|picture a|suppose|caso inventado|"
    r"inventad[oa]|ejemplo|signed|permission|consent|release|our (?:own )?(?:nurse|doctor|"
    r"dietitian|staff|"
    r"hygienist|receptionist|front desk|founder|volunteer|intern|therapist|pharmacist|"
    r"dentist)|volunteers?|visited (?:us )?to|sing|sang|read to|spoke|taught|joined our "
    r"team|legend|founder|novel|movie|book club|trivia|"
    r"therapy dog|dr\.|many (?:people|kids|of)|most (?:people|kids)|if a|if your|when "
    r"a|cpr class|booth|join us|come (?:see|hear|meet)|register|sign up|will (?:be|read|"
    r"speak|get|give|teach)|is (?:our|giving|teaching)|flu shot live|permiso|autorizacion)"
    r"\b"
)
_WHO = (
    r"\b(?:an?|the|our|this|that|one|one of the|another|some|un|una|el|la|al|nuestr[oa]|"
    rf"of|for|saw|treated|delivered|someone's|my|last|i) (?:[\w'’-]+ ){{0,5}}?(?P<role>{_ROLE}|"
    rf"{_ANYBODY})\b|^\W*+(?:[a-z-]+ ){{0,4}}?(?P<bare>{_ROLE}|young man|young woman)\b"
)
GATE: frozenset[str] = frozenset()


def find(reading: Reading) -> Iterator[Hit]:
    """Sentences with a clinical event and enough of: a role, an age, a place, a time, something unique."""
    if reading.heads.isdisjoint(_SOMEBODY):
        return
    for sentence in reading.sentences[:200]:
        if (strength := _strength(reading, sentence)) >= 0.3:
            start = sentence.start + len(sentence.text) - len(sentence.text.lstrip())
            yield Hit(start, sentence.start + len(sentence.text.rstrip(" .!?\n")), min(0.95, strength))


def _strength(reading: Reading, sentence: Sentence) -> float:
    match = compiled(_WHO).search(sentence.text)
    if match is None or compiled(_HARMLESS).search(reading.around(sentence.start, 1, 1)):
        return 0.0
    around = reading.around(sentence.start, 0, 1)
    if not compiled(_EVENT).search(around):
        return 0.0
    has_role = bool(match.group("bare") or (match.group("role") and compiled(rf"{_ROLE}$").search(match.group("role"))))
    has_owner = compiled(r"\b(?:his|her|hers|him|he|she|s[ue]|le|lo|la) ").search(sentence.text) is not None
    has_us = compiled(r"\b(?:we|us|our|i|my|here|nos|nuestr[oa]|aqui)\b").search(around) is not None
    points = (
        has_role
        + (has_owner and has_us)
        + sum(compiled(one).search(around) is not None for one in (_AGE, _UNIQUE, _PLACE, _TIME))
    )
    return {0: 0.0, 1: 0.3, 2: 0.6, 3: 0.85}.get(points, 0.95) - (0.2 if reading.is_reply else 0.0)


_SOMEBODY = heads(" ".join(compiled(r"[a-z]+").findall(f"{_ROLE} {_ANYBODY}"))) | heads(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth grader"
)
