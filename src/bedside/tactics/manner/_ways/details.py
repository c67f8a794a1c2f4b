"""Details of somebody's care: a clinical noun, a date, a debt or a result said of the person a reply answers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from bedside.tactics.manner._cues import Cue, Hit, cue, search
from bedside.tactics.manner._people import CANNOT, KIN, TOLD_ALL, TOLD_TO, TOWN, YOU, YOUR
from bedside.tactics.manner._reading import Reading
from bedside.tactics.manner._ways._detail_words import FELT, NUMBER, ORDER, PAST, PROCEDURE, STAFF, THING, UNLESS, WHOSE
from bedside.tactics.manner.vocabulary import MEDICINES

_DETAILS: tuple[Cue, ...] = (
    cue(
        rf"\b(?P<span>(?:the|that|those|this|your|his|her|a|an|new|two|three|some|{YOUR} (?:{KIN})"
        rf"'s?) (?:\w+ ){{0,2}}?{PROCEDURE}\b[^.!?\n]{{0,25}}?\b{PAST})\b",
        "",
        0.6,
        kind="reply",
        unless=(*UNLESS, TOLD_TO, ORDER),
        asked=False,
        also="you your u ur he she his her thanks glad happy hi hello dear congrats sorry we dr son daughter boy girl",
    ),
    cue(
        rf"\b(?P<span>{PAST} (?:\w+ ){{0,4}}?(?:the|that|those|this|your|his|her|their|a|an|"
        rf"two|three|some)? ?(?:\w+ ){{0,2}}?{PROCEDURE})\b",
        "",
        0.6,
        kind="reply",
        unless=(*UNLESS, TOLD_TO, ORDER),
        asked=False,
        also="you your u ur he she his her thanks glad happy hi hello dear congrats sorry",
    ),
    cue(
        rf"\b(?P<span>(?:(?:day|week|month) {NUMBER}|{NUMBER} (?:\w+ )?(?:days?|weeks?|months?|"
        r"nights?|hours?))(?: (?:of|on|in|after|into|since|with))? ?(?:the |your |that |a "
        rf"|new )?(?:\w+ ){{0,2}}?{PROCEDURE})\b",
        "day week month days weeks months nights night hours",
        0.6,
        kind="reply",
        unless=(*UNLESS, ORDER),
        asked=False,
    ),
    cue(
        r"\b(?:[Cc]ongrat\w*|[Ww]ay to go|[Cc]lap for|[Hh]appy|[Ss]hout-?out to|[Cc]heers "
        r"(?:to|for)|[Bb]ravo|[Pp]ray(?:ers)? for|[Rr]ecen por|[Ff]elicidades|[Hh]ats off "
        rf"to|[Tt]hanks to|[Gg]ive it up for|[Oo]ur (?:\w+ ){{1,3}}|[Mm]eet|[Ww]in of the \w+:|"
        r"[Yy]es,?|[Ss]o proud of|[Ww]elcome(?: back)?|[Gg]et well(?: soon)?),? (?:(?:to|a|"
        r"al|el|la|don|dona|padre) )*(?P<span>(?:Mrs?\. |Ms\. |Miss |Coach |Mayor |Officer "
        rf"|Baby )?[A-Z][a-z]+[^.?\n]{{0,60}}?\b(?:{PROCEDURE}|cancer[- ]free|sober|clean|stable|"
        r"brought in|internad[oa]|operad[oa]|corazon|went home|walking (?:our|again)|cast "
        r"off|beat (?:it|cancer)|recovering|admitted|birth|baby))",
        "",
        0.7,
        kind="post",
        cased=True,
        unless=(STAFF, TOLD_ALL),
    ),
    cue(
        rf"\b{FELT}\b[^.!?\n]{{0,25}}\b(?P<span>{WHOSE} (?:\w+ ){{0,2}}?(?:{THING})\b[^.!?,;\n]{{0,40}})",
        "glad happy thrilled pleased delighted sorry hope hoping hear great good nice relieved "
        "congrats congratulations sad love proud bet way yay wonderful excited",
        0.8,
        kind="reply",
        unless=(*UNLESS, TOLD_TO),
    ),
    cue(
        rf"\b{YOUR} (?:\w+ ){{0,3}}?(?:{THING})\b[^.!?;\n]{{0,40}}?\b(?:is|was|were|are|has|"
        r"had|came|went|showed|shows|said|looks?|looked|went|denied|lapsed|runs? out|ran|worked|"
        r"helped|helps|will be|needs?|gets?|got|did|didn't|wasn't|isn't|on the \d|on (?:the "
        r"\d|mon|tues|wednes|thurs|fri|satur|sun)|in (?:january|february|march|april|june|"
        rf"july|august|september|october|november|december))\b[^.!?\n]{{0,50}}",
        "your ur yr",
        0.85,
        kind="reply",
        unless=(*UNLESS, TOLD_TO),
    ),
    cue(
        rf"\b{YOU}(?:'ve|'d| had| have| were| did)? (?:\w+ )?(?:missed|cancel(?:l?ed)|no-?showed|"
        r"skipped|refused|declined|owe|owed|paid|stopped|took|waited|arrived|left|insisted|"
        r"signed|rated|asked|told|brought|stayed|received|had|came|chose|fainted|needed|started|"
        rf"quit|reported|requested|complained)\b[^.!?\n]{{0,60}}"
        rf"\b(?:{THING}|\$\d+|minutes?|hours?|weeks?|times|(?:mon|tues|wednes|thurs|fri|satur|"
        r"sun)day|january|february|march|april|june|july|august|september|october|november|"
        r"december|antidepressants?|detox|x-?ray|dose|intake|schedule|late|without paying)"
        rf"\b[^.!?\n]{{0,20}}",
        "you u",
        0.8,
        kind="reply",
        unless=UNLESS,
        asked=False,
    ),
    cue(
        r"\b(?:we|i|she|he|they|dr\.? \w+|(?:the|our) (?:\w+ )?(?:nurse|doctor|surgeon|dentist|"
        r"tech|team|staff|hygienist|pharmacist)s?)(?: \w+)? (?:removed|fixed|pulled|filled|"
        r"put|gave|prescribed|sent|called in|billed|tested|treated|transferred|took|did|placed|"
        r"drained|stitched|delivered|ordered|told|warned|offered|changed|moved|checked|found|"
        rf"diagnosed|charged|froze|x-rayed|scanned|refilled)\b[^.!?\n]{{0,30}}\b{YOUR}?\b ?(?:{THING}|"
        r"balance|plan|bed)\b",
        "removed fixed pulled filled put gave prescribed sent called billed tested treated "
        "transferred took did placed drained stitched delivered ordered told warned offered "
        "changed moved checked found diagnosed charged froze scanned refilled",
        0.7,
        kind="reply",
        unless=UNLESS,
    ),
    cue(
        rf"\b{YOUR} (?:\w+ )?(?:{KIN})(?:'s)?\b[^.!?\n]{{0,25}}\b(?:{THING}|was given|was tested|"
        rf"was fed|fell|was brought)\b[^.!?\n]{{0,30}}",
        "your ur",
        0.75,
        kind="reply",
        unless=UNLESS,
    ),
    cue(
        r"\b(?:congrats|congratulations|happy|cheers to|way to go|here's to)\b[^.!?\n]{0,15}\b(?P<span>(?:"
        r"\d+|one|two|three|four|five|six|seven|ten|thirty|sixty|ninety) (?:\w+ )?(?:days?|"
        r"weeks?|months?|years?) (?:of )?(?:sober|clean|cancer[- ]free|smoke[- ]free|sobriety|"
        r"recovery|seizure[- ]free|in remission|in recovery|pain[- ]free))",
        "sober clean cancer smoke sobriety recovery seizure remission pain",
        0.95,
        unless=(TOLD_ALL,),
    ),
    cue(
        r"\b(?:how(?:'s| is| are)|enjoy) (?P<span>(?:the|that|your|those) (?:new |old |poor "
        rf")?(?:{THING}))\b(?!\.\.\.)",
        "how hows enjoy",
        0.8,
        kind="reply",
        unless=(TOWN,),
    ),
    cue(
        rf"\b(?:see|saw|expect|seeing) {YOU}(?: back)? (?:on )?(?:(?:mon|tues|wednes|thurs|"
        r"fri|satur|sun)day|tomorrow|today)(?: (?:morning|afternoon))?(?: at \d[\d:]*)?",
        "see saw expect seeing",
        0.7,
        kind="reply",
        unless=(TOWN, TOLD_ALL),
    ),
    cue(
        r"\b(?:on|in|off|since|after|during|with|because of) (?:the |that |your |those |her "
        rf"|his )(?:\w+ ){{0,2}}?(?:{MEDICINES}|root canal|surgery|biopsy|epidural|stent|graft|"
        r"implant|crown|braces|cast|stitches|chemo|infusion|gum graft|ear tubes|tonsils|appendix|"
        r"gallbladder|wart|mole|cyst|polyp|tumou?r|dialysis|detox|rehab)\b",
        "on in off since after during with because",
        0.6,
        kind="reply",
        unless=(*UNLESS, TOLD_TO, ORDER),
        also="you your u ur he she his her thanks glad happy hi hello dear congrats sorry hope",
    ),
    cue(
        r"\b(?:balance|copay|bill|invoice|fee|charge)s?\b[^.!?\n]{0,30}\$\d[\d.,]*|\$\d[\d.,]*[^.!?\n]{0,"
        r"30}\b(?:balance|copay|bill|invoice|fee|owed?|unpaid|visit)\b",
        "balance copay bill invoice fee charge owe owed unpaid visit",
        0.7,
        kind="reply",
        unless=(TOLD_ALL,),
        also="you your ur u",
    ),
    cue(
        r"\b(?:qued[oe]|sali[oe]|salieron|lleg[oe]|debe|falto|faltaste|cancelo|cancelaste|"
        r"espero|pag[oe]|dej[oe] de tomar|mejor[eo]|baj[oe]|va|estan?|esta lista?|se mando|"
        r"no cubrio|mostro)\b[^.!?\n]{0,30}\b(?:operacion|cirugia|limpieza|insulina|receta|"
        r"biopsia|radiografia|analisis|ultrasonido|resonancia|tratamiento|pastillas?|medicina|"
        r"yeso|frenos|muela|rodilla|espalda|presion|azucar|parto|cita|consulta|saldo|pesos|"
        r"dolares|minutos|tarde|endodoncia|cesarea|puntos)\b",
        "quedo quede salio salieron llego debe falto cancelo espero pago dejo mejoro bajo "
        "va esta estan mando cubrio mostro",
        0.75,
        kind="reply",
        unless=(TOLD_ALL, CANNOT),
    ),
    cue(
        r"\b(?:su|tu|sus|tus|la|el|los|las|ese|esa) (?:\w+ )?(?:operacion|cirugia|limpieza|"
        r"insulina|receta|biopsia|radiografia|analisis|ultrasonido|resonancia|tratamiento|"
        r"pastillas?|medicina|yeso|frenos|muela|rodilla|espalda|presion|azucar|parto|saldo|"
        r"seguro|endodoncia|cesarea|puntos|migrana|diabetes)\b[^.!?\n]{0,25}\b(?:qued[oe]|"
        r"quedar[ao]n?|sali[oe]|salieron|llego|baj[oe]|subio|mejor[eo]|va|esta|fue|mostro|"
        r"se mando|no cubrio|ya|de \d|del? (?:lunes|martes|miercoles|jueves|viernes))\b[^.!?\n]{0,30}",
        "su tu sus tus la el los las ese esa",
        0.75,
        kind="reply",
        unless=(TOLD_ALL, CANNOT, TOLD_TO),
    ),
)


def details(reading: Reading) -> Iterator[Hit]:
    """Each detail once, whether PRV001 or PRV002 asks."""
    if "details" not in reading.shared:
        reading.shared["details"] = list(search(reading, _DETAILS))
    yield from cast("list[Hit]", reading.shared["details"])
