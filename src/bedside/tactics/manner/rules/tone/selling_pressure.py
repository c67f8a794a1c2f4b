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
    r"parking|taller|detour|lot|batch|jam|inscripci\w+|clase|charla)\b",
    "near",
)
_NO = Guard(r"\b(?:no need to|don't|do not|never|not|no|without|won't) (?:\w+ )?$", "before")
_CUES = (
    cue(
        r"\b(?:only|just|last|final|limited|solo|solamente|ultim[oa]s?|quedan?|few|poc[oa]s) (?:\w+ "
        r"){0,4}?(?:spots?|slots?|chairs?|openings?|seats?|places?|appointments?|spaces|lugares?|"
        r"cupos?|espacios|citas|units?|packages?|passes)\b[^.!?\n]{0,20}|\b(?:\d+|one|two|three|"
        r"four|five|six|a few|a handful of|un par de|dos|tres|cuatro) (?:\w+ ){0,3}?(?:spots?|slots?|"
        r"chairs?|openings?|seats?|places?|appointments?|spaces|lugares?|cupos?|espacios|citas|units?|"
        r"packages?|passes) (?:\w+ )?(?:left|remain\w*|to go|only|quedan|disponibles?|before)\b|"
        r"\b(?:spots?|slots?|chairs?|openings?|seats?|places?|appointments?|spaces|lugares?|cupos?|"
        r"espacios|citas|units?|packages?|passes) (?:are |is )?(?:almost |nearly |already )?(?:going|"
        r"flying|filling|limited|vanish\w*|disappear\w*|gone|running|left|remain\w*|volando|contados|"
        r"limitados)\b",
        "spot spots slot slots chair chairs opening openings seat seats place places appointment "
        "appointments spaces lugar lugares cupo cupos espacios citas unit units package packages "
        "pass passes",
        0.7,
        unless=(_CALM, _NO),
    ),
    cue(
        r"\b(?:last (?:chance|call|day|hours?)|final (?:hours?|days?|call)|(?:ends?|expires?|gone|"
        r"closes?|deal|offer|price|pricing|sale|fee|special|vanish\w*|termina|vence|acaba)\b[^.!?\n]{0,25}"
        r"\b(?:tonight|midnight|at midnight|tomorrow|by noon|at noon|at dawn|\d+ hours?|hours|two "
        r"days|hoy|manana|medianoche|pronto)|(?:today|tonight|this week(?:end)?|24 hours|48 hours|"
        r"one day|flash|hoy|solo por hoy) (?:only|sale|deal|solamente)|clock is ticking|time is "
        r"running out|running out|while (?:supplies|they|it) lasts?|before (?:it's|they're|it is)"
        r" (?:too late|gone)|ticking|countdown|ultima oportunidad|ultimos dias|por tiempo limitado|"
        r"solo hoy|hasta agotar|se acaba[n]?|corra(?! con)|apurese|apresurese|no se lo pierda|no "
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
        r"\b(?:hurry|act (?:now|fast|today)|don't (?:miss (?:out|it|this)|wait (?:another|any|too)"
        r"|think twice|sleep on|walk, run|let (?:this|it)|delay|be the (?:only|last))|grab (?:it|"
        r"yours|your|this|them)|snag|book (?:now|today|before|fast|asap)|call (?:now|right now)|"
        r"lock in|secure your|claim your|reserve (?:now|today)|buy now|order now|run, don't walk|"
        r"blink and|you'll regret|regret (?:it )?later|or regret|miss out|fomo|now or never|what "
        r"are you waiting for|why wait|going fast|selling (?:out|fast)|sell out|won't last|limited[- "
        r"]time|limited (?:offer|supply|edition|spots)|reserve (?:ya|hoy)|llame ya|compre ya|aproveche|"
        r"aproveche ya|no espere mas|que espera|aparte (?:ya|su lugar)|ahora o nunca)\b[^.!?\n]{0,20}",
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
        r"increase|hike|sube|aumenta|se duplica)\b[^.!?\n]{0,30}|\b(?:buy|bring|pay for|compre|lleve|"
        r"pague) (?:one|two|three|1|2|3|a friend|uno|dos)[^.!?\n]{0,25}\b(?:free|half|get (?:one|"
        r"two|1)|gratis|50%|pague|lleve)|\b(?:\d{2}|half|mitad)(?: ?%)? (?:off|de descuento) (?:\w+ "
        r"){0,4}(?:until|till|before|if you (?:book|call|buy)|today|tonight|when you book|hoy|hasta)"
        r"|\b(?:bogo|mega sale|blowout|doorbuster|black friday|cyber monday|unbeatable (?:deal|price)"
        r"|deal of the|steal)\b|\bbefore (?:your|the) (?:wedding|reunion|beach|summer|friends|neighbor)"
        r"\b",
        "price prices fee cost rate rates precio buy get bring pay compre lleve pague half mitad "
        "off bogo mega blowout doorbuster black cyber unbeatable deal steal before #",
        0.65,
        unless=(_CALM, _NO),
    ),
    cue(
        r"\b(?:you snooze|(?:someone|somebody) else will|or never|say yes|tick tock|going,? going|"
        r"doors slam|must go (?:tonight|today)|no rain checks|lose (?:the|your) (?:discount|spot|"
        r"rate|place)|lock (?:in )?your (?:rate|price|spot)|kick yourself|pay today|sign (?:today|"
        r"now)|decide (?:today|now|tonight)|no thinking|think later|upgrade (?:to|now|before|your)"
        r"|first \d+ (?:people|callers|patients|to)|(?:can you|you can't) (?:really )?afford (?:to|"
        r"not)|secret (?:sale|deal)|this hour|(?:price|rate) jumps|easy credit|full price|si no "
        r"aparta|lo pierde|ultimas horas|decidase|no lo deje pasar|se va volando)\b[^.!?\n]{0,30}",
        "you someone somebody or say tick going doors must no lose lock kick pay sign decide think "
        "upgrade first can secret this price rate easy full si lo ultimas decidase se",
        0.65,
        unless=(_CALM, _NO),
    ),
    cue(
        r"\b(?:you (?:deserve (?:this|it|a|the)|owe it to yourself)|treat yourself|everyone (?:else "
        r")?is (?:getting|doing|booking)|your (?:friends|neighbors|coworkers) (?:are|already)|don't "
        r"be left (?:out|behind)|be the envy|dream (?:jawline|smile|body|nose|lips|skin))\b[^.!?\n]{0,40}",
        "you treat imagine everyone your don be dream",
        0.5,
        unless=(_CALM, _NO),
    ),
)

GATE = gate_of(_CUES)


def find(reading: Reading) -> Iterator[Hit]:
    """Clocks, last places, loans and "act now"."""
    yield from search(reading, _CUES)
