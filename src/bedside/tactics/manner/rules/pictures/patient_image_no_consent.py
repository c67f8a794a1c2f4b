"""Finds pictures or videos of people in care for which no authorization is recorded."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Draft, Severity
from bedside.tactics.manner._cues import Guard, Hit, compiled, cue, search
from bedside.tactics.manner._reading import Reading

CODE = "IMG002"
NAME = "patient-image-no-consent"
SEVERITY = Severity.BLOCK
STATUS = "active"
LABEL = "A picture of a patient without authorization"
WHY = "A reader sees who was here; a face is an identifier."
AUTHORITY = (
    "HIPAA, 45 CFR 164.508 and 164.514(b)(2)(i)(Q), full-face photographs; OCR settlement Cadia Healthcare (2025)"
)
AUTHORITY_URL = "https://www.ecfr.gov/current/title-45/section-164.508"
FIX = "Use a picture of staff, an actor or an empty room, or record the authorization."
INSTEAD: dict[str, str] = {}
BAD = (
    Draft("Sneaky pic of our sleepiest visitor in recovery.", kind="post"),
    Draft("Baby of the week! Isn't she sweet?", kind="post"),
    Draft("Caught this brave guy getting his first cleaning today 📸", kind="post"),
    Draft("Miren a esta campeona en su primera vacuna 📷", kind="post"),
)
GOOD = (
    Draft("Model, posed by an actor.", kind="post"),
    Draft("Our staff in costume for the fair.", kind="post"),
    Draft("No cameras in the halls, thank you.", kind="post"),
    Draft("Foto de nuestro equipo en la feria.", kind="post"),
)


_OK = Guard(
    r"\b(?:authoriz\w+|consent(?:ed|s)?|permission|releases?|signed|model|actors?|posed|"
    r"stock (?:photo|image)|staged|our (?:own )?(?:staff|team|crew|nurses?|doctors?|front "
    r"desk|therapy dog|dog|cat)|therapy dog|mannequin|volunteers?|permiso|autoriz\w+|consentimiento|"
    r"firmad\w+|equipo|voluntari\w+|mascota|no (?:cameras?|photos?|pictures?|filming)|"
    r"don't (?:post|take|film)|please (?:don't|do not)|do not|sign(?:s)? up)\b",
    "near",
)
_PERSON = (
    r"(?:couple|patients?|visitors?|regulars?|kiddos?|kids?|baby|babies|newborns?|twins|"
    r"toddlers?|grandma|grandpa|guests?|clients?|guy|girl|boy|lady|champ|trooper|fighter|"
    r"warrior|cutie|princess|little (?:one|man|guy|lady)|teen|mom|mama|dad|family|people|"
    r"faces?|row|waiting room|crowd|full house|she|he|her|him|bebes?|nin[oa]s?|pacientes?|"
    r"campeon(?:a)?|valiente|princesa|abuelit[oa]|mama|gemel[oa]s|recien nacid[oa])"
)
_PICTURE = (
    r"(?:pics?|photos?|pictures?|selfies?|snap(?:shot|ped)?s?|shot of|caught|captured|"
    r"filmed|filming|film|recorded|recording|video of|clip of|footage|live ?stream\w*|"
    r"going live|live from|camera|say cheese|smile for|posed for|took a (?:pic|photo|selfie)"
    r"|\U0001f4f8|\U0001f4f7|\U0001f933|\U0001f3a5|\U0001f4f9|fotos?|selfie|grabando|grabamos|"
    r"video|miren|vean a|reel)"
)
_CARE = (
    r"(?:recovery|recovery room|waiting room|exam room|chair|bed|gown|iv|drip|chemo|infusion|"
    r"treatment|procedure|surgery|cleaning|filling|vaccin\w*|first shots?|shots?|cast|"
    r"braces|stitches|mri|scan|x-?ray|ultrasound|dialysis|delivery|labor|nursery|nicu|"
    r"icu|er|checkup|appointment|visit|session|therapy|physical|rehab|adjustment|appendix|"
    r"tonsils|operating|or today|asleep|sedat\w*|numb|groggy|loopy|anesthesia|wheelchair|"
    r"flu day|clinic day|born|weigh\w*|came in|in for|getting (?:his|her|their)|got (?:his|"
    r"her|their)|stopped by for|silla|consulta|vacuna|cirugia|limpieza|recuperacion|sala "
    r"de espera|cama|parto|nacio|quimio|terapia|yeso|frenos|revision)"
)
_CUES = (
    cue(
        rf"{_PICTURE}[^.!?\n]{{0,50}}\b{_PERSON}\b[^.!?\n]{{0,50}}\b{_CARE}\b[^.!?\n]{{0,20}}|"
        rf"\b{_PERSON}\b[^!?\n]{{0,60}}\b{_CARE}\b[^\n]{{0,40}}{_PICTURE}",
        "pic pics photo photos picture pictures selfie selfies snap snapshot snapshots snapped "
        "shot caught captured filmed filming film recorded recording video clip footage live "
        "livestream livestreaming going camera say smile posed took foto fotos grabando grabamos "
        "miren vean reel ~",
        0.8,
        unless=(_OK,),
    ),
    cue(
        rf"{_PICTURE}\b[^.!?\n]{{0,50}}\b(?:waiting room|exam room|operating room|delivery "
        r"room|recovery room|recovery|pre-?op|post-?op|nursery|nicu|icu|infusion room|ward|"
        rf"procedure|surgery|chair|sala de espera|quirofano|consultorio|terapia|cuneros)\b[^.!?\n]{{0,40}}",
        "pic pics photo photos picture pictures selfie selfies snap snapshot snapped caught "
        "captured filmed filming film recorded recording video clip footage live livestream "
        "going camera foto fotos grabando grabamos ~",
        0.6,
        unless=(
            _OK,
            Guard(
                r"\b(?:our new|painted|remodel\w*|empty|tour|ribbon|mural|furniture|chairs? (?:is|"
                r"are)|renovat\w*|nuev[oa])\b"
            ),
        ),
    ),
    cue(
        r"\b(?:foto|fotos|pic|photo|video) (?:de|of) (?:nuestr[oa]s? |our |a |un |una |los "
        r"|las |this |these )?(?:\w+ )?(?:pacient\w*|patients?|bebes?|babies|nin[oa]s?|kids|"
        r"visitors|regulars|newborns?|clients?|guests?)\b[^.!?\n]{0,40}|\b(?:regulars|patients|"
        r"visitors)\b[^.!?\n]{0,40}\((?:pic|photo)[^)]{0,20}\)",
        "foto fotos pic photo video regulars patients visitors",
        0.7,
        unless=(_OK,),
    ),
    cue(
        r"\b(?:sneak(?:y|ed)?|secret(?:ly)?|candid|caught|no clue|doesn't know|didn't know|"
        r"had no idea|don't tell (?:her|him)|shh+|hidden|while (?:he|she|they) (?:slept|sleeps|"
        rf"was asleep|is out)|a escondidas|sin que)\b[^.!?\n]{{0,40}}\b(?:pic|photo|shot|camera|"
        rf"snap|asleep|sleeping|{_CARE}|foto)\b[^.!?\n]{{0,40}}|\b(?:filming|recording|live "
        rf"streaming|grabando)\b[^.!?\n]{{0,30}}\b(?:a |an |the |una? )?(?:live |real )?(?:{_CARE}|"
        rf"patient|paciente|extraction|root canal|birth|exam)\b[^.!?\n]{{0,40}}",
        "sneaky sneak sneaked secret secretly candid caught no doesn didn had don shh shhh "
        "hidden while escondidas sin filming recording live grabando",
        0.8,
        unless=(_OK,),
    ),
    cue(
        r"\b(?:baby|babies|patient|smile|kid|kiddo|visitor|face|newborn|bebe|paciente|sonrisa|"
        r"nin[oa]) of the (?:week|month|day|year)|\b(?:bebe|paciente|sonrisa|nin[oa]) (?:de "
        r"la semana|del mes|del dia)|\bsay cheese\b[^.!?\n]{0,30}|\b(?:welcome(?: to the world)"
        r"?|meet|isn't (?:she|he)|aren't they|look at (?:this|that|these|those|her|his|that "
        r"little)|miren (?:a )?(?:est[ae]|esa|ese|que)) ?,?(?:our |the |little |baby |these "
        r"|newest |tiny |sweet |precious )*(?:babies|baby|newborn|twins|face|cutie|smile|precious|"
        r"adorable|a doll|cute|patient|bebe|carita|sonrisa)\b[^.!?\n]{0,40}",
        "baby babies patient smile kid kiddo visitor face newborn bebe paciente sonrisa nino "
        "nina say welcome meet isn aren look miren",
        0.7,
        unless=(_OK, Guard(r"\b(?:goat|puppy|kitten|dog|panda|calf|baby shower|tooth|teeth brush)\b")),
    ),
    cue(
        rf"\b(?:{_PERSON}|[a-z]+) (?:came in for|is here for|stopped (?:by|in) for|getting|"
        rf"got|after|had|in for) (?:his|her|their|a|an|the|my) (?:first |last |\w+ )?(?:{_CARE})"
        rf"\b[^.!?\n]{{0,40}}",
        "came is stopped getting got after had in",
        0.35,
        unless=(_OK,),
        kind="post",
    ),
)
_TWO_STATES = (
    r"\b(?:before|after|then and now|transformation|glow[- ]?up|(?:weeks?|months?|sessions?)"
    r" (?:later|on|apart|in|out)|left|antes|despues)\b"
)
_SOMEBODY = (
    r"\b(?:he|she|his|her|him|hers|(?:\d+|\w+)-year-old|kiddos?|babies|baby|newborns?|"
    r"toddler|princess|champ|cutie|face|faces|smiles?|mom|mama|dad|daddy|grandma|grandpa|"
    r"patients?|clients?|visitors?|guests?|boy|girl|boys|girls|gentleman|lady|ladies|gents|"
    r"folks|kids?|twins|teen|little (?:one|man|guy|lady|pumpkin)|someone|crew|group|circle|"
    r"row|class of|everyone|fighters?|warriors?|body|wrist|ear|tan line|bebe|nin[oa]s?|"
    r"pacient\w+|don [a-z]+|dona [a-z]+|carita|cara|senor[a]?|mamas?|papas|abuelit[oa]|"
    r"dueno)\b"
)
_THING = Guard(
    r"\b(?:sign|map|hours|menu|logo|building|lobby|parking|lot|flyer|poster|chart|cake|"
    r"garden|van|bus|truck|dog|cat|puppy|goat|shelf|machine|door|hallway|mural|tree|board|"
    r"recipe|cookies?|costumes?|our (?:new )?(?:team|staff|crew|doctors?|nurses?|dentist|"
    r"receptionist|interns?|front desk|office manager|pharmacist|midwife|therapist)|dr\.?|"
    r"nurse [a-z]+|volunteers?|mayor|speaker|winner|employee|shows? how|how to|explains?|"
    r"demonstrat\w+|tips?|nuestro equipo|mapa|horario|letrero|perro)\b",
    "near",
)
GATE: frozenset[str] = frozenset()


def find(reading: Reading) -> Iterator[Hit]:
    """People in care beside words of a picture; surer when a picture is attached and nobody's consent is noted."""
    media = reading.draft.media
    if media and all(note.consent for note in media):
        return
    lift = 0.3 if media else 0.0  # an attached picture makes a weak cue likely
    for hit in search(reading, _CUES):
        yield hit._replace(confidence=min(0.95, hit.confidence + lift))
    if media:
        yield from _shown(reading)


def _shown(reading: Reading) -> Iterator[Hit]:
    """Somebody spoken of beside an attached picture, unless it shows staff or a thing."""
    match = compiled(_SOMEBODY).search(reading.lower)
    if match is None or compiled(_TWO_STATES).search(reading.lower):
        return  # the rule on before and after says more
    sentence = reading.sentence_at(match.start())
    if not any(guard.holds(reading, sentence, match.start(), match.end()) for guard in (_OK, _THING)):
        end = sentence.start + len(sentence.text.rstrip(" .!?\n"))
        yield Hit(sentence.start, max(match.end(), end), 0.7)
