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
    r"\b(?:results? (?:vary|differ)|vary|varies|not typical|typical|on average|average|most "
    r"(?:people|patients)|just one (?:story|person)|one story|each person|no promise|no two|"
    r"may not|not everyone|every person is different|differ|resultados varian|cada persona|no "
    r"es tipico|en promedio|la mayoria|staff|our (?:nurse|team|intern|dog)|therapy dog|mascot)"
    r"\b",
    "near",
)
_WHO = r"(?:she|he|they|her|his|my|i|[a-z]+ (?:lost|dropped|shed|grew|gained)|ella|el|mi|su)"
_CUES = (
    cue(
        r"\b(?:lost|dropped|shed|down|melted|losing|perdi[o]?|baj[o]|bajamos|rebajo) (?:over |about "
        r"|more than |nearly |almost |a whopping |an amazing )?(?P<span>(?:\d+|forty|fifty|sixty|"
        r"thirty|twenty|eighty|ninety|a hundred|ten) ?(?:lbs?|pounds|kilos|kg|sizes|inches|dress "
        r"sizes|pant sizes|libras|tallas))\b[^.!?\n]{0,40}",
        "lost dropped shed down melted losing perdio bajo bajamos rebajo perdi",
        0.75,
        unless=(
            _TYPICAL,
            Guard(r"\b(?:collected|drive|food|trash|turned in|team|together we|recycl\w+|tomatoes|study|trial)\b"),
        ),
    ),
    cue(
        r"\b(?:you(?:'re| will|'ll| can| could)?|yours?|your turn|it's your|tu|usted|le toca|su "
        r"turno|tambien) (?:(?:can|will|could|be|is|are|next|too|also|tambien|puede|puedes|turno|"
        r"up|going to|have) ?){1,4}(?:too|next|as well|tambien|be next|the same|puede|puedes|do "
        r"it)\b|\b(?:yours is next|you're next|you could be next|so will you|so can you|and so will|"
        r"your turn next|this could be you|imagine what we can do for you|you will too|usted sigue|"
        r"sigue usted|usted tambien|tu tambien)\b",
        "you your yours it tu usted le su tambien so this imagine sigue",
        0.6,
        unless=(_TYPICAL,),
        also=(
            "lost dropped shed she he her his grew threw tossed walked runs ran meet halved gone free "
            "off perdio bajo camina from signed release permission consent months weeks month week "
            "days sleep sleeps ella story dejo tiro kelly after before"
        ),
    ),
    cue(
        r"\b(?:threw|thrown|tossed|ditched|burned|donated|gave|put|said goodbye to|sold|hung up|"
        r"tiro|dejo|aventó|avento|regalo) (?:away |out |down |up )?(?:her|his|the|their|my|su|sus|"
        r"las|la|el) (?P<span>(?:cane|walker|crutches|wheelchair|glasses|hearing aids?|inhaler|insulin|"
        r"meds|pills|cpap|braces?|back brace|pain pills|needles|cigarettes|scale|oxygen|baston|muletas|"
        r"andadera|silla de ruedas|lentes|pastillas|insulina|fat (?:jeans|pants))\b)[^.!?\n]{0,40}",
        "threw thrown tossed ditched burned donated gave put said sold hung tiro dejo avento regalo",
        0.8,
        unless=(_TYPICAL, Guard(r"\b(?:donation|drop box|take-back|lions club|collect\w*)\b")),
    ),
    cue(
        r"\bfrom (?:a |an |her |his |the )?(?:\w+ ){0,2}?(?:wheelchair|couch|bed|bedridden|cane|"
        r"walker|crutches|stretcher|hospital bed|stage four|size \d+|\d+ ?(?:lbs?|pounds|pills|cigarettes|"
        r"units|meds)|near[- ]deaf|pain|limping|blind|a1c of [\d.]+|obese|bald\w*) (?:\w+ ){0,2}"
        r"?to (?:a |an |the |her |his )?[^.!?\n]{0,50}|\bde (?:la )?(?:silla de ruedas|baston|cama|"
        r"andadera|talla \d+) a [^.!?\n]{0,40}",
        "wheelchair couch bed bedridden cane walker crutches stretcher hospital stage size pain "
        "limping blind a1c obese bald silla baston cama andadera talla near lb lbs pounds pills",
        0.8,
        unless=(_TYPICAL, Guard(r"\b(?:couch to 5k (?:club|group|class|plan)|transfer|shuttle)\b")),
    ),
    cue(
        r"\b(?:her|his|their|my|your|su|mi) (?:a1c|sugar|blood pressure|bp|cholesterol|pain|weight|"
        r"hair(?:line)?|migraines?|anxiety|vision|hearing|presion|azucar|peso|dolor|numbers|depression|"
        r"wrinkles|acne)\b[^.!?\n]{0,25}\b(?:halved|cut in half|gone|vanished|dropped|fell|normal|"
        r"plummeted|disappeared|went from|back in|perfect|zero|doubled|cleared|bajo|desaparecio|"
        r"a la mitad|se fue)\b[^.!?\n]{0,40}",
        "her his their my su mi",
        0.6,
        unless=(_TYPICAL,),
        kind="post",
    ),
    cue(
        r"\b(?:grew back|regrew|walks? again|walked again|ran a marathon|runs? marathons|running "
        r"marathons|climbed|danced|dances|pregnant|off (?:all )?(?:his|her|their) (?:meds|insulin|"
        r"pills|oxygen|cpap|medication|inhaler)|no more (?:insulin|meds|pills|cane)|never (?:felt|"
        r"looked|slept) (?:better|this)|sees? 20/20|hears? (?:a pin|birds)|sleeps like|slept like|"
        r"pain[- ]free|(?:looks?|feels?) (?:\d+|ten|twenty) years younger|volvio a caminar|sin dolor|"
        r"le crecio)\b[^.!?\n]{0,60}\b(?:after|in|within|since|thanks to|with just|en|tras|despues "
        r"de|con) (?:just |only |solo )?(?:a|an|one|two|three|four|six|eight|ten|\d+|our|nuestr[oa]|"
        r"una?|dos|tres)\b[^.!?\n]{0,30}",
        "grew regrew walk walks walked ran run runs running climbed danced dances pregnant off "
        "no never see sees hear hears sleep sleeps slept pain look looks feel feels volvio sin "
        "le",
        0.65,
        unless=(_TYPICAL, Guard(r"\b(?:our dog|therapy dog|cat|staff)\b")),
        kind="post",
        also=(
            "she he her his him they kelly patient release signed permission consent meet story ok "
            "ella yo my i client dad mom kim"
        ),
    ),
    cue(
        r"\b(?:after|in|within|with|tras|en|con) (?:just |only |solo |una sola |less than )?(?:one|"
        r"two|three|four|five|six|eight|a single|a|\d+|una|dos|tres) (?:\w+ )?(?:sessions?|shots?|"
        r"injections?|visits?|treatments?|weeks?|days?|months?|doses?|sesion(?:es)?|semanas?|meses|"
        r"inyeccion(?:es)?)\b[^.!?\n]{0,50}",
        "session sessions shot shots injection injections visit visits treatment treatments week "
        "weeks day days month months dose doses inyeccion inyecciones sesion sesiones semana semanas "
        "meses",
        0.4,
        unless=(_TYPICAL,),
        also="she he kelly her his him meet story release signed permission consent ella",
    ),
    cue(
        r"\b(?:releases?|authorization|consent|signed|permission|written ok|with (?:her|his|their)"
        r" (?:signed |written )?(?:ok|permission)|firmad[oa]|autorizacion|permiso|forma firmada)"
        r"\b",
        "release releases authorization consent signed permission written with firmado firmada "
        "autorizacion permiso forma",
        0.75,
        kind="post",
        unless=(
            _TYPICAL,
            Guard(
                r"\b(?:lost|gone|none|off|down|again|free|cut|halved|grew|grown|gained|sizes?|inches|pounds|"
                r"lbs?|lb|points|minutes|weeks?|months?|days?|sessions?|visits?|shots?|years?|marathon|surf\w*|"
                r"danc\w*|walk\w*|run\w*|climb\w*|no longer|not had|hasn't|never|straight|back to|from|perfect|"
                r"clear|zero|kilos|libras|semanas|meses|dias|bajo|perdio|camina|sin dolor)\b",
                "lacking near",
            ),
            Guard(
                r"\b(?:please sign|sign (?:a|the|your)|form(?:s)? (?:is|are|at)|bring|permission slip|say "
                r"hi|volunteer|model|actor|staff|drivers?|two photos|pictures? of a healing|heals in its "
                r"own|up[s]? and (?:the )?downs|be named)\b",
                "near",
            ),
        ),
    ),
)

GATE = gate_of(_CUES)


def find(reading: Reading) -> Iterator[Hit]:
    """Striking numbers, thrown-away canes, and "you will too"."""
    yield from search(reading, _CUES)
