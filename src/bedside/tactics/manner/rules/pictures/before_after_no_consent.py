"""Finds before-and-after pictures of people for which no authorization is recorded."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Draft, Severity
from bedside.tactics.manner._cues import Guard, Hit, compiled, cue, search
from bedside.tactics.manner._reading import Reading

CODE = "IMG001"
NAME = "before-after-no-consent"
SEVERITY = Severity.BLOCK
STATUS = "active"
LABEL = "Before and after without authorization"
WHY = "A reader sees who was treated and expects the same result."
AUTHORITY = "HIPAA, 45 CFR 164.508; FTC Endorsement Guides, 16 CFR 255.2 (2023)"
AUTHORITY_URL = "https://www.ecfr.gov/current/title-45/section-164.508"
FIX = "Attach the signed authorization, say so in the post and add that results vary, or take the pictures out."
INSTEAD: dict[str, str] = {}
BAD = (
    Draft("Her before and after says it all!", kind="post"),
    Draft("Left: day of her consult. Right: six weeks later.", kind="post"),
    Draft("Swipe to see his new smile 😍", kind="post"),
    Draft("Antes y después de su tratamiento.", kind="post"),
)
GOOD = (
    Draft("Before and after of our painted hallway.", kind="post"),
    Draft("Wash up before and after the petting zoo.", kind="post"),
    Draft("Two photos, authorization on file, results vary.", kind="post"),
    Draft("Qué hacer antes y después de la cirugía.", kind="post"),
)


_OK = Guard(
    r"\b(?:authoriz\w+|consent(?:ed)?|permission|release|signed|model|actor|illustration|"
    r"drawing|stock photo|permiso|autoriz\w+|consentimiento|firmad\w+)\b",
    "near",
)
_THING = Guard(
    r"\b(?:lobby|hallway|sign|room|waiting room|office|garden|paint\w*|remodel\w*|renovat\w*|"
    r"building|parking|desk|wall|logo|website|shelf|closet|mural|kitchen|petting|meals?|"
    r"eating|eat|food|swim\w*|visit|surgery|exercise|workout|class|bed|work|wash\w*|hands|"
    r"school|the storm|diaper|touch\w*|pets?|animals|sala|pintura|comer|comidas|cirugia|"
    r"ejercicio|manos|break ?room|truck|clinic's|our new)\b"
)
_CUES = (
    cue(
        r"\b(?:before(?:s)? ?(?:and|&|/|\+|n|vs\.?|to|-) ?afters?|before[, ]+after|b4 ?(?:and|"
        r"&|/) ?after|antes y despues|antes ?/ ?despues)\b[^.!?\n]{0,40}",
        "before befores b antes",
        0.8,
        unless=(_OK, _THING),
    ),
    cue(
        r"\b(?:her|his|the|these|su|this) (?:\w+ )?(?P<what>[a-z]{3,12}),? (?:in|at|on|last|"
        r"before|from|then|en|de) [^,.;!?\n]{2,30}[,;.] ?(?:her|his|the|these|su|this) (?:\w+ "
        r")?(?P=what)\b,? (?:in|at|on|now|after|today|this|en|de|hoy)\b[^.!?\n]{0,30}",
        "her his the these su this",
        0.7,
        unless=(_OK, _THING),
    ),
    cue(
        r"\b(?:swipe|slide|look|see|desliza|deslice)\b[^.!?\n]{0,60}\b(?:\d+|one|two|three|"
        r"four|six|eight|ten|twelve|dos|tres|seis|ocho) (?:weeks?|months?|days?|semanas|meses|"
        r"dias) (?:out|later|post\w*|in|after|despues)\b",
        "swipe slide look see desliza deslice",
        0.7,
        unless=(_OK, _THING),
    ),
    cue(
        r"\b(?:left|top|first|slide 1|pic 1|izquierda|arriba|foto 1)(?: pic| photo| side| "
        r"one)?(?::| is| =|,| -) [^\n]{3,70}?\b(?:right|bottom|second|slide 2|pic 2|now|derecha|"
        r"abajo|foto 2)(?: pic| photo| side| one)?(?::| is| =|,| -)[^.!?\n]{0,50}",
        "left top first slide pic izquierda arriba foto",
        0.85,
        unless=(_OK, Guard(r"\b(?:turn|lane|parking|door|road|elevator|map)\b")),
    ),
    cue(
        r"\b(?:swipe|slide|scroll|check out|look at|see|peep|zoom|desliz[ae]|mir[ae]n?|vean?)"
        r"\b[^.!?\n]{0,30}\b(?:glow[- ]?up|transformation|results?|new (?:smile|nose|look|"
        r"skin|face|hair|body|teeth|lips|jawline)|makeover|(?:the|this|her|his|that) (?:difference|"
        r"progress|change|lift)|reveal|(?:the|her|his) afters?|transformacion|cambio|resultados?|"
        r"nueva sonrisa|antes)\b[^.!?\n]{0,40}",
        "swipe slide scroll check look see peep zoom desliza deslice mira miren mire vea vean",
        0.65,
        unless=(
            _OK,
            _THING,
            Guard(
                r"\b(?:test results|lab results|results of (?:our|the)|see (?:a|your|the) (?:doctor|"
                r"dentist)|portal|clinic change|after (?:your|the|hours))\b"
            ),
        ),
    ),
    cue(
        r"\b(?:day|week|month|semana|dia|mes) (?:1|one|zero|0|uno|una)\b[^.!?\n]{0,25}?\b(?:vs\.?|"
        r"versus|to|and|->|=>|/|a|y|contra)\b ?(?:day|week|month|semana|dia|mes)? ?\d*|\b(?:\d+|"
        r"two|three|four|six|eight|twelve|ten) (?:weeks?|months?|days?|sessions?|semanas|meses|"
        r"sesiones) (?:apart|difference|later|post[- ]op|between|into|of diferencia|de diferencia|"
        r"despues)\b[^.!?\n]{0,30}|\b(?:glow[- ]?up|makeover|smile reveal|transformation (?:tuesday|"
        r"thursday|monday)|same (?:person|face|patient|woman|man),? (?:\w+ )?(?:weeks?|months?|"
        r"days?|different|new|just|\d+))\b[^.!?\n]{0,30}",
        "day week month semana dia mes weeks months days sessions semanas meses sesiones "
        "glow glowup makeover smile transformation same",
        0.7,
        unless=(
            _OK,
            _THING,
            Guard(
                r"\b(?:class|course|challenge|training|camp|shots? (?:are|is)|doses|our (?:garden|"
                r"remodel)|due|vaccine|follow-?up)\b"
            ),
        ),
    ),
)

_BODY = (
    r"\b(?:smile|teeth|tooth|gums?|jaw\w*|chin|neck|face|skin|lips?|nose|eyes?|brows?|"
    r"lashes|hair\w*|head|scalp|arms?|legs?|feet|foot|toes?|hands?|belly|waist|tummy|abs|"
    r"back|thighs?|knees?|veins?|scars?|acne|wrinkles|lines|glow|weight|pounds|lbs|syringes?|"
    r"braces|aligners?|implants?|veneers|crown|laser|lift|tattoo|spot|spots|burn|graft|"
    r"bunion|cleft|posture|spine|ears?|her|his|she|he|sonrisa|dientes|piel|cara|cuello|"
    r"pelo|kilos|libras|brazos|piernas)\b"
)
_TWO_STATES = (
    r"\b(?:before|old|then|was|first|last year|in (?:january|february|march|april|may|"
    r"june|july|august|september|october|november|december|spring|summer|fall|winter)|"
    r"0|zero|left|izquierda|antes|asi llego|de enero|at \d+|from)\b[^\n]{0,80}\b(?:after|"
    r"now|today|new|by (?:spring|summer|fall|winter|june|july|may)|in (?:\w+ ){1,2}(?:weeks?|"
    r"months?|days?|sessions?)|\d+ (?:syringes|weeks|months|sessions)|"
    r"right|derecha|despues|asi se fue|de hoy|at \d+(?: and a half)?|weeks? (?:later|post|"
    r"out)|months? (?:later|past|out)|ready)\b|\bsplit[- ]screen\b|\bthen and now\b|\b(?:side "
    r"by side|transformation|glow[- ]?up|reveal|makeover|same (?:angle|light|person))\b"
)
GATE: frozenset[str] = frozenset()


def find(reading: Reading) -> Iterator[Hit]:
    """Two states of a body side by side, with no word of authorization."""
    if reading.draft.media and all(note.consent for note in reading.draft.media):
        return
    yield from search(reading, _CUES)
    if reading.draft.media:
        yield from _states(reading)


def _states(reading: Reading) -> Iterator[Hit]:
    """Two states of a body told of an attached picture, for which nobody's consent is noted."""
    match = compiled(_TWO_STATES).search(reading.lower)
    if match is None or not compiled(_BODY).search(reading.lower):
        return
    sentence = reading.sentence_at(match.start())
    if not any(guard.holds(reading, sentence, match.start(), match.end()) for guard in (_OK, _THING)):
        yield Hit(match.start(), match.end(), 0.75)
