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
    "en": "There is no rush.",
    "es": "No hay prisa.",
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
    r"\b(?:no (?:need to )?rush|no hurry|no pressure|take (?:all the|your) time|no hay "
    r"prisa|sin prisa|flu shots? (?:end|are)|free (?:clinic|screening|shots?|talk|class|"
    r"lunch|event|seats)|registration|register by|rsvp|enroll\w*|open enrollment|deadline|"
    r"class|bus|talk|race|picnic|potluck|raffle|seats?|5k|workshop|camp|refills? before|"
    r"forms?|concert|tickets|parking|taller|detour|lot|batch|jam|inscripci\w+|clase|charla)"
    r"\b",
    "near",
)
_NO = Guard(r"\b(?:no need to|don't|do not|never|not|no|without|won't) (?:\w+ )?$", "before")
_CUES = (
    cue(
        r"\b(?:only|just|last|final|limited|solo|solamente|ultim[oa]s?|quedan?|few|poc[oa]s)"
        r" (?:\w+ ){0,4}?(?:spots?|slots?|chairs?|openings?|seats?|places?|appointments?|spaces|"
        r"lugares?|cupos?|espacios|citas|units?|packages?|passes)\b[^.!?\n]{0,20}|\b(?:\d+|"
        r"one|two|three|four|five|six|a few|a handful of|un par de|dos|tres|cuatro) (?:\w+ "
        r"){0,3}?(?:spots?|slots?|chairs?|openings?|seats?|places?|appointments?|spaces|lugares?|"
        r"cupos?|espacios|citas|units?|packages?|passes) (?:\w+ )?(?:left|remain\w*|to go|"
        r"only|quedan|disponibles?|before)\b|\b(?:spots?|slots?|chairs?|openings?|seats?|places?|"
        r"appointments?|spaces|lugares?|cupos?|espacios|citas|units?|packages?|passes) (?:are "
        r"|is )?(?:almost |nearly |already )?(?:going|flying|filling|limited|vanish\w*|disappear\w*|"
        r"gone|running|left|remain\w*|volando|contados|limitados)\b",
        "spot spots slot slots chair chairs opening openings seat seats place places appointment "
        "appointments spaces lugar lugares cupo cupos espacios citas unit units package packages "
        "pass passes",
        0.7,
        unless=(_CALM, _NO),
    ),
    cue(
        r"\b(?:last (?:chance|call|day|hours?)|final (?:hours?|days?|call)|(?:ends?|expires?|"
        r"gone|closes?|deal|offer|price|pricing|sale|fee|special|vanish\w*|termina|vence|acaba)"
        r"\b[^.!?\n]{0,25}\b(?:tonight|midnight|at midnight|tomorrow|by noon|at noon|at dawn|"
        r"\d+ hours?|hours|two days|hoy|manana|medianoche|pronto)|(?:today|tonight|this week(?:end)"
        r"?|24 hours|48 hours|one day|flash|hoy|solo por hoy) (?:only|sale|deal|solamente)"
        r"|clock is ticking|time is running out|running out|while (?:supplies|they|it) lasts?|"
        r"before (?:it's|they're|it is) (?:too late|gone)|ticking|countdown|ultima oportunidad|"
        r"ultimos dias|por tiempo limitado|solo hoy|hasta agotar|ya se acaban?|se acaban? "
        r"(?:hoy|pronto|ya)|corra(?! con)|apurese|apresurese|no se lo pierda|no lo piense)"
        r"\b",
        "last final end ends expire expires gone over close closes done deal offer price "
        "sale fee vanish vanishes termina vence acaba today tonight this 24 48 one flash "
        "hoy solo clock time running while before ticking countdown ultima ultimos por hasta "
        "se corra apurese apresurese no",
        0.8,
        unless=(
            _CALM,
            _NO,
            Guard(r"\b(?:office closes|closes? (?:at|early)|clinic closes|we close|closed|cerramos)\b"),
        ),
    ),
    cue(
        r"\b(?:hurry|(?<!you )act (?:now|fast|today)|don't (?:miss (?:out|it|this)|wait (?:another|"
        r"any|too)|think twice|sleep on|walk, run|let (?:this|it)|delay|be the (?:only|last)"
        r")|grab (?:it|yours|your|this|them)|snag|book (?:now|today|before|fast|asap)|call "
        r"(?:now|right now)|lock in|secure your|claim your|reserve (?:now|today)|buy now|order "
        r"now|run, don't walk|blink and|you'll regret|regret (?:it )?later|or regret|miss "
        r"out|fomo|now or never|what are you waiting for|why wait|going fast|selling (?:out|"
        r"fast)|sell out|won't last|limited[- ]time|limited (?:offer|supply|edition|spots)"
        r"|reserve (?:ya|hoy)|llame ya|compre ya|aproveche|aproveche ya|no espere mas|que "
        r"espera|aparte (?:ya|su lugar)|ahora o nunca)\b[^.!?\n]{0,20}",
        "hurry act don grab snag book call lock secure claim reserve buy order run blink "
        "you regret or miss fomo now what why going selling sell won limited llame compre "
        "aproveche no que aparte ahora",
        0.75,
        unless=(
            _CALM,
            _NO,
            Guard(
                r"\b(?:911|988|er\b|emergency|symptoms|stroke|chest|umbrella|don't wait (?:for|to "
                r"call|if)|urgencias|screening saves|signs? of)\b",
                "near",
            ),
        ),
    ),
    cue(
        r"\b(?:financ(?:e|ing)|zero down|no money down|0 ?% (?:apr|interest|down|financing)"
        r"|easy payments?|low (?:monthly )?payments?|monthly payments|pay later|payment plans? "
        r"available|credit approved|no credit check|as low as \$|for (?:just|only) \$\d+ (?:a|"
        r"per) (?:month|day|week)|a credito|meses sin intereses|pague despues|mensualidades|"
        r"sin enganche)\b[^.!?\n]{0,40}",
        "finance financing zero no 0 easy low monthly pay payment credit as for a meses pague mensualidades sin",
        0.65,
        unless=(
            _NO,
            Guard(
                r"\b(?:hospital bill|medical debt|help with|sliding scale|ask about a payment plan|"
                r"bills?|financial aid)\b"
            ),
        ),
    ),
    cue(
        r"\b(?:price|prices|fee|cost|rates?|precio) (?:\w+ ){0,2}(?:goes? up|doubles?|jumps?|"
        r"rises?|increase|hike|sube|aumenta|se duplica)\b[^.!?\n]{0,30}|\b(?:buy|bring|pay "
        r"for|compre|lleve|pague) (?:one|two|three|1|2|3|a friend|uno|dos)[^.!?\n]{0,25}\b(?:free|"
        r"half|get (?:one|two|1)|gratis|50%|pague|lleve)|\b(?:\d{2}|half|mitad)(?: ?%)? (?:off|"
        r"de descuento) (?:\w+ ){0,4}(?:until|till|before|if you (?:book|call|buy)|today|tonight|"
        r"when you book|hoy|hasta)|\b(?:bogo|mega sale|blowout|doorbuster|black friday|cyber "
        r"monday|unbeatable (?:deal|price)|deal of the|steal)\b|\bbefore (?:your|the) (?:wedding|"
        r"reunion|beach|summer|friends|neighbor)\b",
        "price prices fee cost rate rates precio buy get bring pay compre lleve pague half "
        "mitad off bogo mega blowout doorbuster black cyber unbeatable deal steal before "
        "#",
        0.65,
        unless=(_CALM, _NO),
    ),
    cue(
        r"\b(?:you snooze|(?:someone|somebody) else will|or never|say yes|tick tock|going,? "
        r"going|doors slam|must go (?:tonight|today)|no rain checks|lose (?:the|your) (?:discount|"
        r"spot|rate|place)|lock (?:in )?your (?:rate|price|spot)|kick yourself|pay today|sign "
        r"(?:today|now)|decide (?:today|now|tonight)|no thinking|think later|upgrade (?:to|"
        r"now|before|your)|first \d+ (?:people|callers|patients|to)|(?:can you|you can't) "
        r"(?:really )?afford (?:to|not)|secret (?:sale|deal)|this hour|(?:price|rate) jumps|"
        r"easy credit|full price|si no aparta|lo pierde|ultimas horas|decidase|no lo deje "
        r"pasar|se va volando)\b[^.!?\n]{0,30}",
        "you someone somebody or say tick going doors must no lose lock kick pay sign decide "
        "think upgrade first can secret this price rate easy full si lo ultimas decidase "
        "se",
        0.65,
        unless=(_CALM, _NO),
    ),
    cue(
        r"\b(?:you (?:deserve (?:this|it|a|the)|owe it to yourself)|treat yourself|everyone "
        r"(?:else )?is (?:getting|doing|booking)|your (?:friends|neighbors|coworkers) (?:are|"
        r"already|have|all)|why haven't you|don't be left (?:out|behind)|be the envy|dream "
        r"(?:jawline|smile|body|nose|lips|skin))\b[^.!?\n]{0,40}",
        "you treat everyone your don be dream why",
        0.5,
        unless=(_CALM, _NO),
    ),
)

GATE = gate_of(_CUES)


def find(reading: Reading) -> Iterator[Hit]:
    """Clocks, last places, loans and "act now"."""
    yield from search(reading, _CUES)
