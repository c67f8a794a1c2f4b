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

_TRADE = (
    r"(?:teacher|coach|mayor|pastor|priest|deputy|sheriff|officer|cop|firefighter|fireman|pilot|"
    r"driver|trucker|mechanic|farmer|rancher|baker|chef|cook|"
    r"barista|waitress|waiter|bartender|lawyer|judge|principal|librarian|banker|teller|realtor|"
    r"quarterback|linebacker|pitcher|goalie|cheerleader|athlete|"
    r"player|captain|student|senior|freshman|sophomore|\w+ grader|lifeguard|plumber|electrician|"
    r"roofer|welder|carpenter|contractor|landscaper|mailman|"
    r"mail carrier|postal worker|postman|clerk|cashier|beekeeper|drummer|singer|musician|guitarist|"
    r"organist|dj|anchor|weatherman|weather guy|reporter|councilman|"
    r"councilwoman|senator|veteran|marine|soldier|sailor|nun|rabbi|imam|deacon|choir director|"
    r"band director|bride|groom|twins|triplets|quads|couple|"
    r"grandmother|grandfather|grandma|grandpa|great-grandmother|widow|widower|retiree|engineer|"
    r"nurse|surgeon|dentist|vet|veterinarian|hairdresser|barber|"
    r"stylist|jockey|clown|magician|mascot|ref|referee|umpire|skater|surfer|hunter|fisherman|"
    r"miner|logger|owner|manager|celebrity|politician|model|actor|"
    r"actress|tourist|newlyweds|homecoming queen|prom queen|valedictorian|crossing guard|janitor|"
    r"custodian|custodian|regular|kid|boy|girl|guy|man|woman|lady|gentleman|dad|mom|toddler|"
    r"maestr[oa]|profesor[a]?|policia|bombero|chofer|alcalde|alcaldesa|cura|padre|panader[oa]|"
    r"vecin[oa]|jugador|entrenador[a]?|estudiante|campesin[oa]|"
    r"senor[a]?|abuel[oa]|mesero|carnicer[oa]|taxista|duen[oa]|cantante|muchach[oa]|joven|nin[oa]|pareja)"
)
_STRONG_TRADE_NOT = (
    r"(?:kid|boy|girl|guy|man|woman|lady|gentleman|dad|mom|toddler|senor[a]?|joven|nin[oa]|muchach[oa]|"
    r"regular|nurse|surgeon|dentist|owner|manager|student|couple|player)"
)
_AGE = (
    r"\b(?:\d{1,3}|\w+teen|\w+ty(?:-\w+)?)[- ]?(?:years?[- ]old|yrs?[- ]old|yo|y/o|yr|anos|months?[- "
    r"]old|weeks?[- ]old)\b|\baged? \d{1,3}\b|, \d{2,3},|\b(?:oldest|youngest|first ever|only)"
    r"\b|\bde \d{1,3} anos\b"
)
_PLACE = (
    r"\b(?:from|at|of|near|on|behind|who (?:lives|works|teaches|runs|owns|drives)|works at|lives "
    r"(?:on|in|near|by)|runs|owns|teaches|drives) (?:the |our |a |your )?"
    r"(?:\w+ ){0,2}(?:street|st|school|high|church|diner|farm|bakery|shop|store|bank|station|"
    r"base|park|county|town|road|college|university|team|lane|"
    r"avenue|trailer park|firehouse|fire station|library|mall|plant|mill|gym|golf course|rodeo|"
    r"lake|bridge|deli|cafe|bar|block|corner|hotel|motel|next door|across|down the)\b|"
    r"\b(?:next door|across the (?:street|road)|down the (?:street|road|block)|around the corner|"
    r"local|our town'?s?|neighborhood|town's|county's|village|de la escuela|del pueblo|"
    r"de la esquina|de al lado|de la colonia|del barrio|del mercado|de la iglesia)\b"
)
_TIME = (
    r"\b(?:today|tonight|yesterday|this (?:morning|afternoon|evening|week|weekend|month)|last "
    r"(?:night|week|weekend|month|fall|spring|summer|winter|(?:mon|tues|wednes|thurs|fri|satur|"
    r"sun)day)|"
    r"on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'s)"
    r"?|at \d{1,2}(?::\d\d)? ?(?:am|pm|a\.m|p\.m)|just now|earlier|at midnight|over the weekend|"
    r"hoy|ayer|anoche|esta (?:manana|tarde|semana|noche)|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo))\b"
)
_EVENT = (
    r"\b(?:came in|comes in|came to|walked in|brought in|showed up|rolled in|wheeled|limped|"
    r"treated|stitched|delivered|passed out|fainted|swallowed|stuck|"
    r"broke|fell|shot|bit|bitten|stung|burned|cut|sliced|removed|pulled (?:out|a)|took out|diagnosed|"
    r"saw a|had a|seen (?:for|with)|in our (?:er|lobby|chair|office|waiting room|exam room)|"
    r"with (?:a|an|his|her) [^.!?\n]{0,40}\b(?:in|up|on|through|stuck)\b|cried|threw up|proposed|"
    r"collapsed|od'?d|overdosed|tested positive|asked (?:me|us)|told (?:me|us)|"
    r"refused|labor|gave birth|water broke|x-ray|stitches|staples|std|chlamydia|pregnant|rehab|detox|"
    r"llego|vino|trajo|trajeron|trajimos|se trago|se cayo|se rompio|se corto|se desmayo|atendimos|"
    r"sacamos|le sacamos|le cosimos|nacieron|nacio|entro|operamos)\b"
)
_HARMLESS = (
    r"\b(?:made-up|made up|imagin\w+|pretend|example|say a|picture a|suppose|caso inventado|"
    r"inventad[oa]|ejemplo|signed|permission|consent|release|our (?:own )?(?:nurse|doctor|dietitian|"
    r"staff|"
    r"hygienist|receptionist|front desk|founder|volunteer|intern|therapist|pharmacist|dentist)"
    r"|volunteers?|visited (?:us )?to|thank(?:s| you)|sing|sang|read to|spoke|taught|joined "
    r"our team|"
    r"therapy dog|dr\.|many|most|people|people's|patients|if a|if your|when a|cpr class|booth|"
    r"parade|talk|permiso|autorizacion)\b"
)
GATE = heads(
    "came comes walked brought showed rolled wheeled limped treated stitched delivered passed "
    "fainted swallowed stuck broke fell shot bit bitten stung burned cut sliced "
    "removed pulled took diagnosed saw had seen in with cried threw proposed collapsed od overdosed "
    "tested asked told refused labor gave water x stitches "
    "staples std chlamydia pregnant rehab detox llego vino trajo trajeron trago cayo rompio "
    "corto desmayo atendimos sacamos cosimos nacieron nacio entro operamos"
)


def find(reading: Reading) -> Iterator[Hit]:
    """Sentences with an event and at least two of: a trade, an age, a place, a time."""
    for number, sentence in enumerate(reading.sentences[:400]):
        if (strength := _strength(reading, number, sentence)) >= 0.5:
            start = sentence.start + len(sentence.text) - len(sentence.text.lstrip())
            yield Hit(start, sentence.start + len(sentence.text.rstrip(" .!?\n")), min(0.95, strength))


def _strength(reading: Reading, number: int, sentence: Sentence) -> float:
    text = sentence.text
    if not compiled(
        r"\b(?:a|an|un|una|our|the|this|that|one|el|la|another|some|nuestr[oa]|of|for|treated|delivered|"
        rf"'s) (?:[\w'’-]+ ){{0,5}}?{_TRADE}\b"
    ).search(text):
        return 0.0
    if compiled(_HARMLESS).search(text):
        return 0.0
    around = reading.around(sentence.start, 0, 1)
    if not compiled(_EVENT).search(around):
        return 0.0
    plain = compiled(rf"\b(?!{_STRONG_TRADE_NOT}\b){_TRADE}\b").search(text) is not None
    points = plain + sum(compiled(one).search(around) is not None for one in (_AGE, _PLACE, _TIME))
    return {0: 0.0, 1: 0.3, 2: 0.7, 3: 0.9}.get(points, 0.95)
