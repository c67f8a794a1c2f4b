"""Finds what names one person: a full name beside care, a birth date, a record or member number, a private contact."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bedside.base.records import Draft, Severity
from bedside.tactics.manner._cues import Guard, Hit, compiled, cue, search
from bedside.tactics.manner._guards import PUBLIC_NUMBER
from bedside.tactics.manner._reading import Reading

CODE = "PRV003"
NAME = "identifier"
SEVERITY = Severity.BLOCK
STATUS = "active"
LABEL = "Shows what identifies a person"
WHY = "A reader can tell exactly who this is: a name, number, date or address points at one person."
AUTHORITY = "HIPAA Privacy Rule (December 2000, amended 2002 and 2013), 45 CFR 164.514(b)(2), the eighteen identifiers"
AUTHORITY_URL = "https://www.ecfr.gov/current/title-45/section-164.514"
FIX = "Take the identifier out. The practice's own contacts and staff belong into its settings, so that they pass."
INSTEAD: dict[str, str] = {}
BAD = (
    Draft("Chart 5520418 is still on the printer.", kind="post"),
    Draft("Would Nora P., born 3/14/1962, please ring us?", kind="post"),
    Draft("We wrote to ola.brandt@example.com with the link.", kind="reply"),
    Draft("Su número de póliza es QRT-4471829.", kind="reply"),
)
GOOD = (
    Draft("Call 988 or Poison Control at 1-800-222-1222.", kind="post"),
    Draft("Our office is at 12 Mill Street, Suite 4.", kind="post"),
    Draft("Dr. Ada Okoro sees people on Mondays.", kind="post"),
    Draft("Llame al 555-0100 o escriba a hola@clinica.example.", kind="post"),
)
GATE: frozenset[str] = frozenset()

_OURS = Guard(
    r"\b(?:our (?:new |main |other )?(?:office|clinic|address|practice|doors?|lot|lobby|"
    r"location|building|shop|address is)|clinic's|office's|we are at|we're at|find us|"
    r"visit us|come to|located|open house|park at|parking|meet (?:us )?at|the fair|nuestra|"
    r"consultorio esta|estamos en)\b"
)
_NUMBER = (
    r"(?:is |was |no\.? |num(?:ber|ero)?\.? |es (?:el )?|#|: ?|- ?|de |ends? (?:in|with)"
    r" |ending (?:in |with )?|correct|of |on file )*(?P<span>#?(?!\d{3}-\d{4}\b|1-8|555|"
    r"(?:19|20)\d\d\b)(?:[a-z]{1,4}[- ]?(?=\d{3}))?\d[\da-z-]{2,16})"
)
_CUES = (
    cue(
        r"\b(?:mrn|medical record|record|chart|expediente|account|acct|cuenta|member(?: id)"
        r"?|policy|poliza|plan|group|claim|invoice|case|ssn|"
        r"social security|seguro(?: social)?|license|licencia|passport|medicaid|medicare|id|"
        r"afiliado|folio|patient(?: id)?|confirmation|accession|"
        rf"serial|lab slip|gate code|door code) ?(?:id|no|number|num|numero)?\.? ?{_NUMBER}\b(?!%)",
        "mrn medical record chart expediente account acct cuenta member policy poliza plan "
        "group claim invoice case ssn social seguro license "
        "licencia passport medicaid medicare id afiliado folio patient confirmation accession serial lab gate door",
        0.95,
        unless=(PUBLIC_NUMBER,),
    ),
    cue(
        r"\b(?:dob|d\.o\.b\.?|born|birth ?date|birthday|date of birth|nacio|nacid[oa]|fecha "
        r"de nacimiento)\b(?: is| was| on| el| es|:|,)* ?"
        r"(?P<span>\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2} de [a-z]+ (?:de |del )?\d{2,4}|"
        r"[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{2,4})",
        "dob d born birth birthdate birthday date nacio nacido nacida fecha",
        1.0,
        unless=(Guard(r"\b(?:our|the) (?:building|clinic|office|practice|house|barn|town|hospital)\b"),),
    ),
    cue(r"\b\d{3}-\d{2}-\d{4}\b", "", 0.95),
    cue(
        r"\b(?:plates?|placas?|license plate|tag)(?: number| no\.?| is| reads?|:| de)* (?P<span>(?=[a-z0-9-]"
        r"{0,9}\d)[a-z0-9]{1,4}[- ]?[a-z0-9]{2,5})\b",
        "plate plates placa placas license tag",
        0.95,
    ),
    cue(
        r"\b(?:login|username|user name|password|passcode|pin|handle|contrasena|usuario)(?: "
        r"is| was| es|:|=)+ (?P<span>\S{4,40})",
        "login username user password passcode pin handle contrasena usuario",
        0.9,
    ),
    cue(
        r"\b(?:lives?|living|home|house|address|resides?|vive|domicilio|direccion|deliver(?:ed|"
        r"y)?|mailed|sent|ship(?:ped)?|went to|goes to|pickup|pick you up|bill|letter|at|from|"
        r"of|on)\b[^.!?\n]{0,25}?"
        r"(?P<span>\b\d{1,5} (?:[a-z]+ ){1,3}(?:st|street|ave|avenue|rd|road|ln|lane|dr|drive|"
        r"ct|court|blvd|way|place|pl|circle|trail|terrace)\b)",
        "live lives living home house address reside resides deliver delivered delivery mailed "
        "sent ship shipped went goes pickup pick bill letter at from of on",
        0.75,
        unless=(_OURS, Guard(r"\b(?:you|your|ur|her|his|their|she|he|patient|lives?|family|mrs?|ms)\b", "lacks")),
    ),
    cue(
        r"\b(?:calle|avenida|av\.|colonia|privada) [a-z]+(?: [a-z]+)? (?:#|no\. ?|numero )?\d{1,5}\b",
        "calle avenida av colonia privada",
        0.75,
        unless=(_OURS, Guard(r"\b(?:su|usted|vive|tu|le|domicilio|paciente)\b", "lacks")),
    ),
    cue(r"\b(?:ip (?:address )?(?:is )?)?\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\b", "#", 0.9),
    cue(
        r"\b(?:fingerprints?|face (?:scan|id)|retina scan|voice ?print|biometrics?|huellas?)"
        r"\b[^.!?\n]{0,30}\b(?:for you|of you|your|on file|you|suya|su)\b",
        "fingerprint fingerprints face retina voice voiceprint biometric biometrics huella huellas",
        0.8,
    ),
    cue(
        r"\b(?:19[2-9]\d|20[01]\d)-\d{2}-\d{2}\b|\b\d{1,2}[/-]\d{1,2}[/-](?:19[2-9]\d|20[01]\d)\b",
        "#",
        0.6,
        unless=(
            Guard(
                r"\b(?:our|building|clinic|since|founded|opened|class of|meeting|fair|race|form|version|"
                r"updated|deadline|event)\b"
            ),
        ),
    ),
    cue(
        r"\b(?:cell|mobile|her number|his number|your number|their number|text(?:ed)? (?:her|"
        r"him|you)|reached? (?:her|him|you)|called (?:her|him|you|mom|dad) (?:at|on)|"
        r"your phone|her phone|his phone|celular|su numero|su telefono)\b(?! line)[^.!?\n]{0,20}"
        r"?(?P<span>(?:\(?\d{3}\)?[- .])?\d{3}[- .]\d{4})",
        "cell mobile number text texted reach reached call called phone celular numero telefono",
        0.85,
    ),
)
_EMAIL = r"[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}"
_HOUSE = (
    r"^(?:hello|hi|info|office|contact|care|clinic|front\w*|desk|help|support|team|staff|"
    r"billing|mail|jobs|news|hola|citas|recepcion|contacto|privacy|records|nurse\w*|volunteer\w*|"
    r"rsvp|events?|ayuda|admin|appointments?|feedback)\b|@[a-z0-9.-]{0,60}(?:clinic|health|"
    r"dental|medical|hospital|pediatric|derm|ortho|pharmacy|wellness|care|practice|salud)"
)
_CARE_NEAR = (
    r"\b(?:sign-in|sign in sheet|whiteboard|white ?board|board|wristbands?|tube labeled|"
    r"label|waiting list|hospice|memory wall|our box|bill|fingerprint|right (?:bob|person)"
    r"|file|pathology|insurance|voicemail|expediente|operacion|consulta|lentes|patients?|"
    r"pacientes?|room|bed|cama|surgery|operado|operada|biopsy|chart|labs?|results?|appointment|"
    r"cita|refill|rx|prescription|checked in|went home|"
    r"on the vent|oncology|dialysis|pregnan\w+|embaraz\w+|prueba|positive|diagnos\w+|admitted|"
    r"discharged|chemo|therapy|knee|hip|hernia|gallbladder|sepsis|"
    r"overdue|balance|owes?|debe|no-?show|treated|seen by|our care|ultrasound|infusion|"
    r"mammogram|colonoscopy|rehab|detox|icu|er|delivered|baby|newborn|internad[oa])\b"
)
_FULL_NAME = (
    r"(?<![.\w])(?!(?:Hi|Hello|Hey|Dear|Thanks?|Thank|Hola|Gracias|Happy|Congrats|Sorry|"
    r"Our|The|Meet|Big|Get|Welcome|Come|Call|Ask|See|Yes|No|Poor|Go|Way|Dear|Love|Good|"
    r"Great|Estimada|Estimado|Querida|Querido|Felicidades|Senora|Baby|Coach|Officer|Mayor|"
    r"Nurse|Doctor|Main|Elm|Oak|Pine|North|South|East|West|New|San|Santa|Los|Las|El|La|"
    r"Blue|Red|Green|Saint|Mount|Lake|Fort|Harbor|Maple|Cedar)\b)(?:(?:Mr|Mrs|Ms|Miss|"
    r"Sr|Sra)\.? )?[A-Z][a-z]{1,15} (?:[A-Z]\. |de |del |de la )?[A-Z][a-z]{1,15}(?:-[A-Z][a-z]{1,15}"
    r")?(?: [A-Z][a-z]{2,15})?\b|\b[A-Z][a-z]{2,15}, [A-Z][a-z]{2,15}\b|\b[A-Z]\. [A-Z][a-z]{2,15}"
    r"\b|\b[A-Z][a-z]{2,15} [A-Z]\.(?=[ ,])"
)


def find(reading: Reading) -> Iterator[Hit]:
    """Numbers and dates by their label, private e-mails, and full names beside care."""
    yield from (hit for hit in search(reading, _CUES) if not reading.is_own(reading.cased[hit.start : hit.end]))
    if "@" in reading.text:
        yield from _emails(reading)
    if _has_care(reading):
        yield from _names(reading)


def _emails(reading: Reading) -> Iterator[Hit]:
    for match in re.finditer(_EMAIL, reading.cased.lower()):
        if not compiled(_HOUSE).search(match.group()) and not reading.is_own(match.group()):
            yield Hit(match.start(), match.end(), 0.9)


def _has_care(reading: Reading) -> bool:
    return compiled(_CARE_NEAR).search(reading.lower) is not None


def _names(reading: Reading) -> Iterator[Hit]:
    """Names of people: first and last name, beside care in the same sentence."""
    for match in compiled(_FULL_NAME).finditer(reading.cased):
        words = match.group()
        if _is_no_person(reading, match.start(), words):
            continue
        if _is_near_care(reading, match.start()):
            yield Hit(match.start(), match.end(), _surety(words))


def _is_near_care(reading: Reading, place: int) -> bool:
    """Worked out once for each sentence: one that holds a hundred names is not read a hundred times."""
    sentence = reading.sentence_at(place)
    key = ("near care", sentence.start)
    known = reading.notes.get(key)
    if known is None:
        around = reading.around(sentence.start, 1, 1)
        known = reading.notes[key] = compiled(_CARE_NEAR).search(around) is not None
    return known


def _surety(words: str) -> float:
    first = {word.strip(",.") for word in words.split()}
    return 0.75 if first & FIRST_NAMES or "." in words else 0.35


def _is_no_person(reading: Reading, start: int, words: str) -> bool:
    before = reading.lower[max(0, start - 12) : start]
    return reading.is_own(words) or compiled(r"\b(?:dr|dra|nurse|doctor|doctora)\.? ?$").search(before) is not None


FIRST_NAMES = frozenset(
    "James Mary John Patricia Robert Jennifer Michael Linda William Elizabeth David Barbara "
    "Richard Susan Joseph Jessica Thomas Sarah Charles Karen "
    "Maria Ana Juan Jose Luis Carlos Rosa Carmen Marisol Esteban Miguel Pedro Marta Edith "
    "Nora Ola Ann Anna Emma Olivia Noah Liam Lucas Ethan Daniel "
    "Matthew Anthony Mark Paul Steven Andrew Kenneth George Joshua Kevin Brian Edward "
    "Ronald Timothy Jason Jeffrey Ryan Jacob Gary Nicholas Eric Laura "
    "Margaret Lisa Betty Dorothy Sandra Ashley Kimberly Donna Emily Michelle Carol Amanda "
    "Melissa Deborah Stephanie Rebecca Sharon Cynthia Kathleen Amy "
    "Angela Shirley Brenda Pamela Nicole Ruth Katherine Samantha Christine Debra Rachel "
    "Carolyn Janet Catherine Heather Diane Julie Joyce Victoria Kelly "
    "Christina Lauren Joan Evelyn Judith Megan Andrea Cheryl Hannah Jacqueline Martha "
    "Gloria Teresa Sara Janice Frances Jean Alice Judy Grace Denise "
    "Walter Frank Peter Harold Henry Carl Arthur Roger Jack Albert Joe Ralph Eugene Russell "
    "Louis Philip Bobby Johnny Howard Fred Martin Earl Curtis "
    "Esther Irma Elena Lucia Sofia Isabel Teresa Pilar Francisco Antonio Manuel Javier "
    "Rafael Fernando Ricardo Roberto Eduardo Jorge Alberto Mario "
    "Marguerite Tanya Danielle Tina Bill Bob Tom Jim Mike Steve Dave Dan Ben Sam Tim "
    "Greg Jeff Doug Ken Rick Ron Don Ray Ed Al".split()
)
