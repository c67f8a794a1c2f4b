"""Finds clocks, scarcity and loans that press people into a medical choice."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Draft, Severity
from bedside.tactics.manner._cues import Guard, Hit, cue, gate_of, search
from bedside.tactics.manner._reading import Reading

CODE = "TON001"
NAME = "selling-pressure"
SEVERITY = Severity.WARN
STATUS = "active"
LABEL = "Presses people to buy"
WHY = "A reader feels hurried into a decision about their body."
AUTHORITY = "AMA Code of Medical Ethics 9.6.1; AHRQ Health Literacy Universal Precautions Toolkit, 3rd ed. (2024)"
AUTHORITY_URL = "https://www.ahrq.gov/health-literacy/improve/precautions/index.html"
FIX = "Say what, when and what it costs; drop the clock."
INSTEAD = {
    "en": "Take the time you need to decide.",
    "es": "Tome el tiempo que necesite para decidir.",
}
BAD = (
    Draft("Only two spots left, hurry before they are gone!", kind="post"),
    Draft("Last chance: the filler deal ends at midnight.", kind="post"),
    Draft("Finance your dream smile today, zero down.", kind="post"),
    Draft("¡Últimos lugares! Aproveche antes de que se acabe.", kind="post"),
)
GOOD = (
    Draft("The bus has 14 seats, so write your name on the list.", kind="post"),
    Draft("This Thursday the X-ray room opens at ten.", kind="post"),
    Draft("Take all the time you need to choose.", kind="post"),
    Draft("Los lugares son para todos; no hay prisa.", kind="post"),
)


_CALM = Guard(
    r"\b(?:no (?:need to )?rush|no hurry|no pressure|take (?:all the|your) time|no hay prisa|"
    r"sin prisa|flu shots? (?:end|are)|free (?:clinic|screening|shots?|talk|class|lunch|event|"
    r"seats)|registration|register by|rsvp|enroll\w*|open enrollment|deadline|class|bus|talk|"
    r"race|picnic|potluck|raffle|seats?|5k|workshop|camp|refills? before|forms?|concert|tickets|"
    r"parking|taller|inscripci\w+|clase|charla)\b",
    "near",
)
_NO = Guard(r"\b(?:no need to|don't|do not|never|not|no|without|won't) (?:\w+ )?$", "before")
_CUES = (
    cue(
        r"\b(?:only |just |solo |solamente )?(?:\d+|one|two|three|four|five|six|a few|few|a handful "
        r"of|last|final|limited|un par de|dos|tres|cuatro|cinco|ultim[oa]s?|poc[oa]s?) (?:\w+ ){0,3}"
        r"?(?:spots?|slots?|chairs?|openings?|seats?|places?|appointments?|spaces|left|remain(?:ing)"
        r"?|lugares?|cupos?|espacios|citas)\b(?: (?:are |is )?(?:left|remain\w*|available|to go|"
        r"open|only|disponibles?|quedan))?",
        "spot spots slot slots chair chairs opening openings seat seats place places appointment "
        "appointments space spaces left remain remaining lugar lugares cupo cupos espacios citas",
        0.6,
        unless=(_CALM, _NO),
    ),
    cue(
        r"\b(?:last (?:chance|call|day|hours?)|final (?:hours?|days?|call)|(?:ends?|expires?|gone|"
        r"over|closes?|done|deal|offer|price|sale|fee|vanish\w*|termina|vence|acaba)\b[^.!?\n]{0,20}"
        r"\b(?:tonight|midnight|at midnight|today|tomorrow|by noon|at noon|soon|sunday|friday|monday|"
        r"hours?|fast|forever|hoy|manana|medianoche|pronto)|(?:today|tonight|this week(?:end)?|24 "
        r"hours|48 hours|one day|flash|hoy|solo por hoy) (?:only|sale|deal|solamente)|clock is ticking|"
        r"time is running out|running out|while (?:supplies|they|it) lasts?|before (?:it's|they're|"
        r"it is) (?:too late|gone)|ticking|countdown|ultima oportunidad|ultimos dias|por tiempo "
        r"limitado|solo hoy|hasta agotar|se acaba[n]?|corra|apurese|apresurese|no se lo pierda|no "
        r"lo piense)\b",
        "last final end ends expire expires gone over close closes done deal offer price sale fee "
        "vanish vanishes termina vence acaba today tonight this 24 48 one flash hoy solo clock "
        "time running while before ticking countdown ultima ultimos por hasta se corra apurese "
        "apresurese no",
        0.8,
        unless=(
            _CALM,
            _NO,
            Guard(r"\b(?:office closes|closes? (?:at|early)|clinic closes|we close|closed|cerramos)\b"),
        ),
    ),
    cue(
        r"\b(?:hurry|act (?:now|fast|today)|don't (?:miss (?:out|it|this|your)|wait|think twice|"
        r"sleep on|walk, run|let (?:this|it)|delay|be the (?:only|last))|grab (?:it|yours|your|one|"
        r"this|them)|snag|book (?:now|today|before|fast|asap)|call (?:now|right now)|lock in|secure "
        r"your|claim your|reserve (?:now|today)|buy now|order now|run, don't walk|blink and|you'll "
        r"regret|regret (?:it )?later|or regret|miss out|fomo|now or never|what are you waiting "
        r"for|why wait|going fast|selling (?:out|fast)|sell out|won't last|limited[- ]time|limited "
        r"(?:offer|supply|edition|spots)|reserve (?:ya|hoy)|llame ya|compre ya|aproveche|aproveche "
        r"ya|no espere mas|que espera|aparte (?:ya|su lugar)|ahora o nunca)\b[^.!?\n]{0,20}",
        "hurry act don grab snag book call lock secure claim reserve buy order run blink you regret "
        "or miss fomo now what why going selling sell won limited llame compre aproveche no que "
        "aparte ahora",
        0.75,
        unless=(
            _CALM,
            _NO,
            Guard(
                r"\b(?:911|988|er\b|emergency|symptoms|stroke|chest|umbrella|don't wait (?:for|to call|if)"
                r"|urgencias|screening saves|signs? of)\b",
                "near",
            ),
        ),
    ),
    cue(
        r"\b(?:financ(?:e|ing)|zero down|no money down|0 ?% (?:apr|interest|down|financing)|easy "
        r"payments?|low (?:monthly )?payments?|monthly payments|pay later|payment plans? available|"
        r"credit approved|no credit check|as low as \$|for (?:just|only) \$\d+ (?:a|per) (?:month|"
        r"day|week)|a credito|meses sin intereses|pague despues|mensualidades|sin enganche)\b[^.!?\n]{0,40}",
        "finance financing zero no 0 easy low monthly pay payment credit as for a meses pague mensualidades sin",
        0.65,
        unless=(
            _NO,
            Guard(
                r"\b(?:hospital bill|medical debt|help with|sliding scale|ask about a payment plan|bills?|"
                r"financial aid)\b"
            ),
        ),
    ),
    cue(
        r"\b(?:price|prices|fee|cost|rates?|precio) (?:\w+ ){0,2}(?:goes? up|doubles?|jumps?|rises?|"
        r"increase|hike|sube|aumenta|se duplica)\b[^.!?\n]{0,30}|\b(?:buy|get|bring|pay for|compre|"
        r"lleve|pague) (?:one|two|three|1|2|3|a friend|uno|dos)[^.!?\n]{0,25}\b(?:free|half|get "
        r"(?:one|two|1)|gratis|50%|pague|lleve)|\b(?:\d{2}|half|mitad)(?: ?%)? (?:off|de descuento)"
        r" (?:\w+ ){0,4}(?:until|till|before|if you (?:book|call|buy)|today|tonight|when you book|"
        r"hoy|hasta)|\b(?:bogo|mega sale|blowout|doorbuster|black friday|cyber monday|unbeatable "
        r"(?:deal|price)|deal of the|steal)\b|\bbefore (?:your|the) (?:wedding|reunion|beach|summer|"
        r"friends|neighbor)\b",
        "price prices fee cost rate rates precio buy get bring pay compre lleve pague half mitad "
        "off bogo mega blowout doorbuster black cyber unbeatable deal steal before 10 15 20 25 "
        "30 40 50 60 70",
        0.65,
        unless=(_CALM, _NO),
    ),
    cue(
        r"\b(?:you (?:deserve|owe it to yourself)|treat yourself|imagine (?:your|yourself)|everyone "
        r"(?:else )?is (?:getting|doing|booking)|your (?:friends|neighbors|coworkers) (?:are|already)"
        r"|don't be left (?:out|behind)|be the envy|dream (?:jawline|smile|body|nose|lips|skin))"
        r"\b[^.!?\n]{0,40}",
        "you treat imagine everyone your don be dream",
        0.5,
        unless=(_CALM, _NO),
    ),
)

GATE = gate_of(_CUES)


def find(reading: Reading) -> Iterator[Hit]:
    """Clocks, last places, loans and "act now"."""
    yield from search(reading, _CUES)
