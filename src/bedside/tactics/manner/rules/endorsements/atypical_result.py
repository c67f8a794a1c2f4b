"""Finds one person's striking result told as if the reader could expect the same."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Draft, Severity
from bedside.tactics.manner._cues import Guard, Hit, cue, gate_of, search
from bedside.tactics.manner._reading import Reading

CODE = "END004"
NAME = "atypical-result"
SEVERITY = Severity.WARN
STATUS = "active"
LABEL = "Shows an unusual result as typical"
WHY = "A reader expects the same; where a result is not typical, the typical one must be told as well."
AUTHORITY = "FTC Endorsement Guides, 16 CFR 255.2(b) (26 July 2023)"
AUTHORITY_URL = "https://www.ecfr.gov/current/title-16/section-255.2"
FIX = "Add what most people can expect, with a source, or leave the number out."
INSTEAD: dict[str, str] = {}
BAD = (
    Draft("Ned lost 60 pounds (release signed). You will too!", kind="post"),
    Draft("She threw away her crutches after one session.", kind="post"),
    Draft("From couch to marathon in ten weeks, with his signed OK.", kind="post"),
    Draft("Perdió 30 kilos en dos meses. ¡Usted también puede!", kind="post"),
)
GOOD = (
    Draft("Results vary; most people in the study lost about 5 lb (NIH).", kind="post"),
    Draft("Her story, told with permission, is one story only.", kind="post"),
    Draft("We share the ups and the downs.", kind="post"),
    Draft("Cada persona es distinta; no prometemos resultados.", kind="post"),
)


_TYPICAL = Guard(
    r"\b(?:results? (?:vary|differ)|vary|varies|not typical|typical|on average|average|"
    r"most (?:people|patients)|just one (?:story|person)|one story|each person|no promise|"
    r"no two|may not|not everyone|every person is different|differ|resultados varian|cada "
    r"persona|no es tipico|en promedio|la mayoria|staff|our (?:nurse|team|intern|dog)|"
    r"therapy dog|mascot)\b",
    "near",
)
_WHO = r"(?:she|he|they|her|his|my|i|[a-z]+ (?:lost|dropped|shed|grew|gained)|ella|el|mi|su)"
_CUES = (
    cue(
        r"\b(?:lost|dropped|shed|down|melted|losing|perdi[o]?|baj[o]|bajamos|rebajo) (?:over "
        r"|about |more than |nearly |almost |a whopping |an amazing )?(?P<span>(?:\d+|forty|"
        r"fifty|sixty|thirty|twenty|eighty|ninety|a hundred|ten) ?(?:lbs?|pounds|kilos|kg|"
        r"sizes|inches|dress sizes|pant sizes|libras|tallas))\b[^.!?\n]{0,40}",
        "lost dropped shed down melted losing perdio bajo bajamos rebajo perdi",
        0.75,
        unless=(
            _TYPICAL,
            Guard(r"\b(?:collected|drive|food|trash|turned in|team|together we|recycl\w+|tomatoes|study|trial)\b"),
        ),
    ),
    cue(
        r"\b(?:you(?:'re| will|'ll| can| could)?|yours?|your turn|it's your|tu|usted|le toca|"
        r"su turno|tambien) (?:(?:can|will|could|be|is|are|next|too|also|tambien|puede|puedes|"
        r"turno|up|going to|have) ?){1,4}(?:too|next|as well|tambien|be next|the same|puede|"
        r"puedes|do it)(?=[ ]*(?:[.!?,;]|$))|\b(?:yours is next|you're next|you could be next|"
        r"so will you|so can you|and so will|your turn next|this could be you|imagine what "
        r"we can do for you|you will too|usted sigue|sigue usted|usted tambien|tu tambien)"
        r"\b",
        "you your yours it tu usted le su tambien so this imagine sigue",
        0.6,
        unless=(_TYPICAL,),
        also=(
            "lost dropped shed she he her his grew threw tossed walked runs ran meet halved gone "
            "free off perdio bajo camina from signed release permission consent months weeks "
            "month week days sleep sleeps ella story dejo tiro kelly after before"
        ),
    ),
    cue(
        r"\b(?:threw|thrown|tossed|ditched|burned|donated|gave|put|said goodbye to|sold|hung "
        r"up|tiro|dejo|aventó|avento|regalo) (?:away |out |down |up )?(?:her|his|the|their|"
        r"my|su|sus|las|la|el) (?P<span>(?:cane|walker|crutches|wheelchair|glasses|hearing "
        r"aids?|inhaler|insulin|meds|pills|cpap|braces?|back brace|pain pills|needles|cigarettes|"
        r"scale|oxygen|baston|muletas|andadera|silla de ruedas|lentes|pastillas|insulina|fat "
        r"(?:jeans|pants))\b)[^.!?\n]{0,40}",
        "threw thrown tossed ditched burned donated gave put said sold hung tiro dejo avento regalo",
        0.8,
        unless=(_TYPICAL, Guard(r"\b(?:donation|drop box|take-back|lions club|collect\w*)\b")),
    ),
    cue(
        r"\bfrom (?:a |an |her |his |the )?(?:\w+ ){0,2}?(?:wheelchair|couch|bed|bedridden|"
        r"cane|walker|crutches|stretcher|hospital bed|stage four|size \d+|\d+ ?(?:lbs?|pounds|"
        r"pills|cigarettes|units|meds)|near[- ]deaf|pain|limping|blind|a1c of [\d.]+|obese|"
        r"bald\w*) (?:\w+ ){0,2}?to (?:a |an |the |her |his )?[^.!?\n]{0,50}|\bde (?:la )?(?:silla "
        r"de ruedas|baston|cama|andadera|talla \d+) a [^.!?\n]{0,40}",
        "wheelchair couch bed bedridden cane walker crutches stretcher hospital stage size "
        "pain limping blind a1c obese bald silla baston cama andadera talla near lb lbs pounds "
        "pills",
        0.8,
        unless=(_TYPICAL, Guard(r"\b(?:couch to 5k (?:club|group|class|plan)|transfer|shuttle)\b")),
    ),
    cue(
        r"\b(?:her|his|their|my|mi) (?:a1c|sugar|blood pressure|bp|cholesterol|pain|weight|"
        r"hair(?:line)?|migraines?|anxiety|vision|hearing|presion|azucar|peso|dolor|numbers|"
        r"depression|wrinkles|acne)\b[^.!?\n]{0,25}\b(?:halved|cut in half|gone|vanished|dropped|"
        r"fell|normal|plummeted|disappeared|went from|back in|perfect|zero|doubled|cleared|"
        r"bajo|desaparecio|a la mitad|se fue)\b[^.!?\n]{0,40}",
        "her his their my mi",
        0.6,
        unless=(_TYPICAL,),
        kind="post",
    ),
    cue(
        r"\b(?:grew back|regrew|walks? again|walked again|ran a marathon|runs? marathons|running "
        r"marathons|climbed|danced|dances|pregnant|off (?:all )?(?:his|her|their) (?:meds|"
        r"insulin|pills|oxygen|cpap|medication|inhaler)|no more (?:insulin|meds|pills|cane)"
        r"|never (?:felt|looked|slept) (?:better|this)|sees? 20/20|hears? (?:a pin|birds)|"
        r"sleeps like|slept like|pain[- ]free|(?:looks?|feels?) (?:\d+|ten|twenty) years younger|"
        r"volvio a caminar|sin dolor|le crecio)\b[^.!?\n]{0,60}\b(?:after|in|within|since|"
        r"thanks to|with just|en|tras|despues de|con) (?:just |only |solo )?(?:a|an|one|two|"
        r"three|four|six|eight|ten|\d+|our|nuestr[oa]|una?|dos|tres)\b[^.!?\n]{0,30}",
        "grew regrew walk walks walked ran run runs running climbed danced dances pregnant "
        "off no never see sees hear hears sleep sleeps slept pain look looks feel feels volvio "
        "sin le",
        0.65,
        unless=(_TYPICAL, Guard(r"\b(?:our dog|therapy dog|cat|staff)\b")),
        kind="post",
        also=(
            "she he her his him they kelly patient release signed permission consent meet story "
            "ok ella yo my i client dad mom kim"
        ),
    ),
    cue(
        r"\b(?:after|in|within|with|tras|en|con) (?:just |only |solo |una sola |less than "
        r")?(?:one|two|three|four|five|six|eight|a single|a|\d+|una|dos|tres) (?:\w+ )?(?:sessions?|"
        r"shots?|injections?|visits?|treatments?|weeks?|days?|months?|doses?|sesion(?:es)?|"
        r"semanas?|meses|inyeccion(?:es)?)\b[^.!?\n]{0,50}",
        "session sessions shot shots injection injections visit visits treatment treatments "
        "week weeks day days month months dose doses inyeccion inyecciones sesion sesiones "
        "semana semanas meses",
        0.4,
        unless=(_TYPICAL,),
        also="she he kelly her his him meet story release signed permission consent ella",
    ),
    cue(
        r"\b(?:releases?|authorization|consent|signed|permission|written ok|with (?:her|his|"
        r"their) (?:signed |written )?(?:ok|permission)|firmad[oa]|autorizacion|permiso|forma "
        r"firmada)\b",
        "release releases authorization consent signed permission written with firmado firmada "
        "autorizacion permiso forma",
        0.75,
        kind="post",
        unless=(
            _TYPICAL,
            Guard(
                r"\b(?:lost|gone|none|off|down|again|free|cut|halved|grew|grown|gained|sizes?|inches|"
                r"pounds|lbs?|lb|points|minutes|weeks?|months?|days?|sessions?|visits?|shots?|years?|"
                r"marathon|surf\w*|danc\w*|walk\w*|run\w*|climb\w*|no longer|not had|hasn't|never|"
                r"straight|back to|from|perfect|clear|zero|kilos|libras|semanas|meses|dias|bajo|perdio|"
                r"camina|sin dolor)\b",
                "lacking near",
            ),
            Guard(
                r"\b(?:please sign|sign (?:a|the|your)|form(?:s)? (?:is|are|at)|bring|permission slip|"
                r"say hi|volunteer|model|actor|staff|drivers?|two photos|pictures? of a healing|heals "
                r"in its own|up[s]? and (?:the )?downs|be named)\b",
                "near",
            ),
        ),
    ),
)

GATE = gate_of(_CUES)


def find(reading: Reading) -> Iterator[Hit]:
    """Striking numbers, thrown-away canes, and "you will too"."""
    yield from search(reading, _CUES)
