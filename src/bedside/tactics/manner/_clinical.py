"""Details of somebody's care: a clinical noun, a date, a debt or a result said of the person a reply answers."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.tactics.manner._cues import Cue, Hit, cue, search
from bedside.tactics.manner._people import CANNOT, KIN, TOLD_ALL, TOLD_TO, TOWN, YOU, YOUR
from bedside.tactics.manner._reading import Reading
from bedside.tactics.manner.vocabulary import AILMENTS, BODY, CARE, MEDICINES

_THING = f"{CARE}|{BODY}|{AILMENTS}|{MEDICINES}"
_WHOSE = rf"(?:{YOUR}|his|her|their|the|that|those|this|these|{YOUR} (?:{KIN})'s?)"
_UNLESS = (TOLD_ALL, CANNOT, TOWN)
_FELT = (
    r"(?:glad|happy|thrilled|pleased|delighted|sorry|hope|hoping|hear|great|good|nice|relieved|"
    r"congrats|congratulations|so sad|love|proud|bet|way to go|yay|wonderful|excited|encouraged)"
)

_DETAILS: tuple[Cue, ...] = (
    cue(
        rf"\b{_FELT}\b[^.!?\n]{{0,25}}\b(?P<span>{_WHOSE} (?:\w+ ){{0,2}}?(?:{_THING})\b[^.!?,;\n]{{0,40}})",
        "glad happy thrilled pleased delighted sorry hope hoping hear great good nice relieved "
        "congrats congratulations sad love proud bet way yay wonderful excited",
        0.8,
        kind="reply",
        unless=(*_UNLESS, TOLD_TO),
    ),
    cue(
        rf"\b{YOUR} (?:\w+ ){{0,3}}?(?:{_THING})\b[^.!?,;\n]{{0,15}}?\b(?:is|was|were|are|has|had|"
        r"came|went|showed|shows|said|looks?|looked|will be|needs?|gets?|got|did|didn't|wasn't|isn't|"
        r"on the \d|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:january|february|march|april|"
        rf"june|july|august|september|october|november|december))\b[^.!?\n]{{0,50}}",
        "your ur yr",
        0.85,
        kind="reply",
        unless=(*_UNLESS, TOLD_TO),
    ),
    cue(
        rf"\b{YOU}(?:'ve|'d| had| have| were| did)? (?:\w+ )?(?:missed|cancel(?:l?ed)|no-?showed|"
        r"skipped|refused|declined|owe|owed|paid|stopped|took|waited|arrived|left|insisted|signed|"
        r"rated|asked|told|brought|stayed|received|got|had|came|chose|were|fainted|needed|started|"
        rf"quit|reported|requested|complained)\b[^.!?\n]{{0,60}}"
        rf"\b(?:{_THING}|\$\d+|minutes?|hours?|weeks?|times|(?:mon|tues|wednes|thurs|fri|satur|sun)"
        r"day|january|february|march|april|june|july|august|september|october|november|december|"
        rf"antidepressants?|detox|x-?ray|dose|nurse|doctor|intake|schedule|late|without paying)\b[^.!?\n]{{0,20}}",
        "you u",
        0.8,
        kind="reply",
        unless=_UNLESS,
        asked=False,
    ),
    cue(
        r"\b(?:we|i|she|he|they|dr\.? \w+|(?:the|our) (?:\w+ )?(?:nurse|doctor|surgeon|dentist|tech|"
        r"team|staff|hygienist|pharmacist)s?)(?: \w+)? (?:removed|fixed|pulled|filled|put|gave|prescribed|"
        r"sent|called in|billed|tested|treated|transferred|took|did|placed|drained|stitched|delivered|"
        r"ordered|told|warned|offered|changed|moved|checked|found|diagnosed|charged|froze|x-rayed|"
        rf"scanned|refilled)\b[^.!?\n]{{0,30}}\b{YOUR}?\b ?(?:{_THING}|balance|plan|bed)\b",
        "removed fixed pulled filled put gave prescribed sent called billed tested treated transferred "
        "took did placed drained stitched delivered ordered told warned offered changed moved checked "
        "found diagnosed charged froze scanned refilled",
        0.7,
        kind="reply",
        unless=_UNLESS,
    ),
    cue(
        rf"\b{YOUR} (?:\w+ )?(?:{KIN})(?:'s)?\b[^.!?\n]{{0,25}}\b(?:{_THING}|was given|was tested|"
        rf"was fed|fell|was brought)\b[^.!?\n]{{0,30}}",
        "your ur",
        0.75,
        kind="reply",
        unless=_UNLESS,
    ),
    cue(
        r"\b(?:congrats|congratulations|happy|cheers to|way to go|here's to)\b[^.!?\n]{0,15}\b(?P<span>(?:\d+|"
        r"one|two|three|four|five|six|seven|ten|thirty|sixty|ninety) (?:\w+ )?(?:days?|weeks?|months?|"
        r"years?) (?:of )?(?:sober|clean|cancer[- ]free|smoke[- ]free|sobriety|recovery|seizure[- "
        r"]free|in remission|in recovery|pain[- ]free))",
        "sober clean cancer smoke sobriety recovery seizure remission pain",
        0.95,
        unless=(TOLD_ALL,),
    ),
    cue(
        rf"\b(?:how(?:'s| is| are)|enjoy) (?P<span>(?:the|that|your|those) (?:new |old |poor )?(?:{_THING})"
        r")\b(?!\.\.\.)",
        "how hows enjoy",
        0.8,
        kind="reply",
        unless=(TOWN,),
    ),
    cue(
        rf"\b(?:see|saw|expect|seeing) {YOU}(?: back)? (?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|"
        r"sun)day|tomorrow|today)(?: (?:morning|afternoon))?(?: at \d[\d:]*)?",
        "see saw expect seeing",
        0.7,
        kind="reply",
        unless=(TOWN, TOLD_ALL),
    ),
    cue(
        r"\b(?:on|in|off|since|after|during|with|because of) (?:the |that |your |those |her |his "
        rf")(?:\w+ ){{0,2}}?(?:{MEDICINES}|root canal|surgery|biopsy|epidural|stent|graft|implant|"
        r"crown|braces|cast|stitches|chemo|infusion|gum graft|ear tubes|tonsils|appendix|gallbladder|"
        r"wart|mole|cyst|polyp|tumou?r|dialysis|detox|rehab)\b",
        "on in off since after during with because",
        0.7,
        kind="reply",
        unless=(*_UNLESS, TOLD_TO),
    ),
    cue(
        r"\b(?:balance|copay|bill|invoice|fee|charge)s?\b[^.!?\n]{0,30}\$\d[\d.,]*|\$\d[\d.,]*[^.!?\n]{0,30}\b"
        r"(?:balance|copay|bill|invoice|fee|owed?|unpaid|visit)\b",
        "balance copay bill invoice fee charge owe owed unpaid visit",
        0.7,
        kind="reply",
        unless=(TOLD_ALL,),
        also="you your ur u",
    ),
    cue(
        r"\b(?:qued[oe]|sali[oe]|salieron|lleg[oe]|debe|falto|faltaste|cancelo|cancelaste|espero|"
        r"pag[oe]|dej[oe] de tomar|mejor[eo]|baj[oe]|va|estan?|esta lista?|se mando|no cubrio|mostro)"
        r"\b[^.!?\n]{0,30}\b(?:operacion|cirugia|limpieza|insulina|receta|biopsia|radiografia|analisis|"
        r"ultrasonido|resonancia|tratamiento|pastillas?|medicina|yeso|frenos|muela|rodilla|espalda|"
        r"presion|azucar|parto|cita|consulta|saldo|pesos|dolares|minutos|tarde|endodoncia|cesarea|"
        r"puntos)\b",
        "quedo quede salio salieron llego debe falto cancelo espero pago dejo mejoro bajo va esta "
        "estan mando cubrio mostro",
        0.75,
        kind="reply",
        unless=(TOLD_ALL, CANNOT),
    ),
    cue(
        r"\b(?:su|tu|sus|tus|la|el|los|las|ese|esa) (?:\w+ )?(?:operacion|cirugia|limpieza|insulina|"
        r"receta|biopsia|radiografia|analisis|ultrasonido|resonancia|tratamiento|pastillas?|medicina|"
        r"yeso|frenos|muela|rodilla|espalda|presion|azucar|parto|saldo|seguro|endodoncia|cesarea|"
        r"puntos|migrana|diabetes)\b[^.!?\n]{0,25}\b(?:qued[oe]|quedar[ao]n?|sali[oe]|salieron|llego|"
        r"baj[oe]|subio|mejor[eo]|va|esta|fue|mostro|se mando|no cubrio|ya|de \d|del? (?:lunes|martes|"
        r"miercoles|jueves|viernes))\b[^.!?\n]{0,30}",
        "su tu sus tus la el los las ese esa",
        0.75,
        kind="reply",
        unless=(TOLD_ALL, CANNOT, TOLD_TO),
    ),
)


def details(reading: Reading) -> Iterator[Hit]:
    """Each detail once, whether PRV001 or PRV002 asks."""
    yield from search(reading, _DETAILS)
