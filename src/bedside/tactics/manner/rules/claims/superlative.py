"""Finds superlatives and comparisons with other practices that nobody can check."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Draft, Severity
from bedside.tactics.manner._cues import Guard, Hit, cue, gate_of, search
from bedside.tactics.manner._reading import Reading

CODE = "CLM003"
NAME = "superlative-or-comparative"
SEVERITY = Severity.ADVISE
STATUS = "active"
LABEL = "Says we are the best"
WHY = "Nobody can check it, some state boards forbid it, and it asks for trust instead of earning it."
AUTHORITY = "AMA Code of Medical Ethics 9.6.1, advertising (2016); state medical board advertising rules"
AUTHORITY_URL = "https://code-medical-ethics.ama-assn.org/ethics-opinions/advertising-publicity"
FIX = "Give a fact that anybody can check: open till eight, board certified in, since 1998."
INSTEAD: dict[str, str] = {}
BAD = (
    Draft("The best dentists in the valley, no contest.", kind="post"),
    Draft("We are the #1 clinic for knees in Ohio.", kind="post"),
    Draft("Unlike other offices, we really listen.", kind="post"),
    Draft("Somos la mejor clínica de la ciudad.", kind="post"),
)
GOOD = (
    Draft("The best time to call is after two.", kind="post"),
    Draft("Our doctors are board certified in family medicine.", kind="post"),
    Draft("Best cake of the year, says the front desk.", kind="post"),
    Draft("El mejor horario para llamar es después de las dos.", kind="post"),
)

_TRADE = (
    r"(?:doctors?|docs?|dentists?|surgeons?|nurses?|midwives|therapists?|pharmac(?:y|ists?)"
    r"|clinics?|practices?|offices?|hospitals?|teams?|staff|care|treatments?|results|service|"
    r"physicians?|providers?|specialists?|experts?|minds|hands|center|lab|labs|med ?spa|"
    r"spa|group|counselors?|hygienists?|optometrists?|chiropractors?|pediatricians?|veterinarians?|"
    r"eye care|skin care|urgent care|er|facility|facilities|home health|rehab|counseling|"
    r"obgyns?|dermatologists?|choice|place|technology|equipment|medicina|clinicas?|doctor(?:es|"
    r"a|as)?|medic[oa]s?|dentistas?|cirujan[oa]s?|atencion|farmacias?|hospital(?:es)?|"
    r"equipo|servicio|resultados|especialistas?|enfermeras?|consultorio)"
)
_FUN = Guard(
    r"\b(?:tacos?|cake|cookies?|pie|chili|costume|hour|time to|way to|shoes|surprise|part "
    r"of|day of|seat|view|song|joke|pets?|dog|float|recipe|tomatoes|garden|policy|medicine|"
    r"friends?|wishes|bet|practices|defense|horario|hora|manera|parte|amig[oa]s?|regalo|"
    r"pastel|forma de|for you|for your|interest)\b",
    "after",
)
_FUN_ANY = Guard(
    r"\b(?:tacos?|cake|cookies?|pie|chili|costumes?|song|jokes?|dog|puppy|race|bake|recipe|"
    r"karaoke|softball|trivia|dance)\b"
)
_NEG = Guard(r"\b(?:not|never|isn't|aren't|don't claim|no somos|won't say|we're not)\b[^.!?\n]{0,20}$", "before")
_CUES = (
    cue(
        r"\b(?:the )?(?:(?:very |single |absolute )?best|finest|top|greatest|leading|premier|"
        r"foremost|most (?:trusted|advanced|experienced|skilled|caring|talented|respected|"
        r"qualified|modern|recommended|loved)|number one|no\.? ?1|#1|top[- ]rated|highest[- "
        r"]rated|elite|superior|unrivall?ed|unmatched|unparalleled|unbeatable|peerless|world[- "
        r"]class|first[- ]class|smartest|brightest|sharpest|kindest|fastest|friendliest|award[- "
        r"]winning|best[- ]in[- ]class|state-of-the-art|cheapest|safest|gentlest|expert|one "
        rf"and only|gold[- ]standard)(?: \w+){{0,3}}? {_TRADE}\b",
        "best finest top greatest leading premier foremost most number no 1 highest elite "
        "superior unrivaled unmatched unparalleled unbeatable peerless world first smartest "
        "brightest sharpest kindest fastest friendliest award state cheapest safest gentlest "
        "one gold",
        0.8,
        unless=(_FUN, _FUN_ANY, _NEG),
    ),
    cue(
        r"(?:\b(?:number one|no\. ?1|numero uno|top[- ]rated|highest[- ]rated|second to none|"
        r"best in class|best-in-class|world[- ]class|head and shoulders above|bar none|hands "
        r"down|like no other|one of a kind|gold standard|a cut above|in a league of (?:our|"
        r"its|their) own|beyond compare|sin igual|de primer nivel|de clase mundial|inigualables?|"
        r"sin rival)\b|#1\b)",
        "number no numero top highest second best world head bar hands like one gold cut "
        "league beyond sin de inigualable inigualables 1",
        0.75,
        unless=(_FUN, _FUN_ANY, _NEG),
    ),
    cue(
        r"\b(?:nobody|no one) does it (?:better|like)\b|\b(?:nobody|no one|no other|none|nadie|"
        r"ningun[a]? otr[oa]) (?:\w+ ){0,5}?(?:does|do|gets?|has|have|gives?|offers?|comes?|"
        r"beats?|treats?|cares?|better|closer|like|matches|match|can|knows?|hace|tiene|ofrece|"
        r"da|cuida)\b[^.!?\n]{0,30}\b(?:better|like (?:us|we|our)|we do|than|us|this|closer|"
        r"as well|our|you|mejor|como nosotros)\b",
        "nobody no none nadie ningun ninguna",
        0.75,
        unless=(_NEG,),
    ),
    cue(
        r"\b(?:unlike|better than|superior to|ahead of|above|beats?|outclass\w*|outshine\w*|"
        r"not like|can't match|cannot match|can't touch|put us up against|a diferencia de|"
        r"mejor que|superior a)\b (?:\w+ ){0,2}?(?:other|others|the (?:other|rest|competition|"
        r"big|chain|chains)|any (?:other)?|those|every(?:one)?|all|most|our|big|chain|las? "
        r"(?:de )?otr[ao]s?|los demas|la competencia|otr[ao]s|cualquier)\b[^.!?\n]{0,30}",
        "unlike better superior ahead above beat beats outclass outshine not can put diferencia mejor",
        0.75,
        unless=(_FUN, _FUN_ANY, _NEG),
    ),
    cue(
        rf"\b(?:other|most other|those other) {_TRADE} (?:\w+ )?(?:just|only|don't|can't|won't|"
        r"rush|push|nod|make you|try|treat you|never|herd|charge|ignore|forget|guess|copy)"
        r"\b|\bwhy settle\b|\bdon't settle for\b|\baccept no (?:substitute|imitation)\w*|\bothers "
        r"(?:try|just|only|copy|follow|promise|talk|can't|won't)\b|\bwe outclass\b|\bthe competition\b",
        "other why don accept others we competition",
        0.75,
    ),
    cue(
        r"\b(?:won't|will not|can't|cannot|never|no) (?:find|get|meet|see) (?:a )?(?:better|"
        r"finer|kinder|more (?:skilled|caring|experienced)|nicer|anyone (?:better|like))\b",
        "won will can never no",
        0.8,
        unless=(_FUN,),
    ),
    cue(
        rf"\b(?:el|la|los|las|somos|nuestr[oa]s?) (?:\w+ ){{0,2}}?(?:mejor(?:es)?|numero uno|"
        r"lider(?:es)?|unic[oa]s?|mas (?:avanzad[oa]|modern[oa]|confiable|experimentad[oa])"
        rf"s?|principal) (?:\w+ ){{0,2}}?{_TRADE}\b|\b(?:la|el) (?:mejor|numero uno|lider) "
        r"(?:\w+ )?(?:de la|del|en la|en el|de todo|en todo)\b|\b(?:la|el|los|las) mejor(?:es)"
        rf"? {_TRADE}\b",
        "el la los las somos nuestro nuestra",
        0.8,
        unless=(_FUN, _FUN_ANY, _NEG),
    ),
    cue(
        r"\b(?:america|state|county|city|town|valley|region|area|neighborhood|ohio|texas|midwest|"
        r"world)'s (?:\w+ )?(?:best|finest|top|leading|greatest|favou?rite|premier|most trusted|"
        r"#1|number one)\b|\b(?:best|finest|top|leading|greatest|premier)\b[^.!?\n]{0,30}\b(?:in "
        r"(?:the (?:whole |entire )?)?(?:\w+ )?(?:state|county|city|town|valley|region|area|"
        r"country|world|nation|midwest|southwest|northeast|south|north|west|east|land|business|"
        r"field|ohio|texas|iowa|florida)|on earth|around|anywhere|east of|west of|this side "
        r"of)\b",
        "america state county city town valley region area neighborhood ohio texas midwest "
        "world best finest top leading greatest premier",
        0.75,
        unless=(
            Guard(
                r"\b(?:tacos?|cake|cookies?|pie|chili|costume|view|park|trail|pizza|bakery|coffee|"
                r"school|team won|choir|library)\b"
            ),
            _NEG,
        ),
    ),
)
GATE = gate_of(_CUES)


def find(reading: Reading) -> Iterator[Hit]:
    """Best, top, number one, and "unlike the others"."""
    yield from search(reading, _CUES)
