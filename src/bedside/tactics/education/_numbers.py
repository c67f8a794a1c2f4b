"""Finds dates of one person's life, ages over 89, and the numbers that files and cards go by."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bedside.tactics.education._spans import Span, spans

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|"
    r"Nov(?:ember)?|Dec(?:ember)?)\.?"
)
_MES = r"(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)"
_DATES = (
    re.compile(r"(?<![\w/.-])(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])(?![\w/-])"),
    re.compile(
        r"(?<![\w/.-])(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|[12]\d|3[01])[-/.](?:(?:19|20)\d\d|\d\d)(?![\w/-])"
    ),
    re.compile(
        rf"\b(?i:{_MONTH}) (?:the )?(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?,? (?:of )?(?:(?:19|20)\d\d|'\d\d)\b"
    ),
    re.compile(rf"\b(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?: of)? (?i:{_MONTH}),? (?:19|20)\d\d\b"),
    re.compile(rf"\b(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)? (?:of )?{_MONTH}(?=[\s,.;!?)]|$)"),
    re.compile(rf"\b{_MONTH} (?:the )?(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?\b(?! ?(?:mg|people|%|of)\b)"),
    re.compile(rf"\b(?i:(?:0?[1-9]|[12]\d|3[01]|primero|1ro|1º) de {_MES}(?:,? (?:de |del )?(?:19|20)?\d\d)?)\b"),
    re.compile(
        r"(?i:\b(?:dob|d\.o\.b\.?|born|birth ?date|birthday|date of birth|nací|naci[óo]|nacid[oa]|fecha de nacimiento|"
        r"cumpleaños|appointment|appt|visit|surgery|admitted|discharged|diagnosed|seen|cita|consulta|cirugía|"
        r"operaron)\b"
        r"(?: (?:is|was|on|in|el|en|es|fue|día|for|para|of)){0,3}:? ?)"
        rf"(?P<x>(?:0?[1-9]|1[0-2])[-/](?:19|20)\d\d|(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|[12]\d|3[01])|\d{{6}}|"
        rf"\d{{8}}|"
        rf"(?i:{_MONTH}|{_MES})(?: (?:de |del )?(?:19|20)\d\d))(?![\w/%-])"
    ),
)
_AGE = (
    re.compile(
        r"(?i)\b(?P<x>9\d|1[0-2]\d)(?=[ -]?(?:years?|yrs?|yo|y/o|y\.o\.)\b(?:[ -](?:old|of age))?(?! (?:ago|later|"
        r"from)))"
    ),
    re.compile(
        r"(?i)\b(?:aged?|turn(?:ed|s|ing)?|i'm|i am|he's|she's|he is|she is) (?P<x>9\d|1[0-2]\d)(?![\w%°/.-]|\.\d|"
        r" ?(?:mg|lb|kg|%|pounds|percent|degrees|days|weeks|minutes|over)\b)"
    ),
    re.compile(
        r"(?i)\b(?:tengo|tiene|tenía|cumpl\w{1,5}|con sus|edad(?: de)?:?) (?P<x>9\d|1[0-2]\d)(?= años|"
        r"\b(?= de edad)|[.,;]|$)"
        r"|\bde (?P<y>9\d|1[0-2]\d)(?= años\b)"
    ),
)
_LABEL = (
    r"mrn|medical record|record|chart|expediente|historia clínica|account|acct|cuenta|member|subscriber|policy|"
    r"póliza|poliza|"
    r"group|claim|reclamo|invoice|factura|case|ssn|social security|social|seguro social|driver'?s license|license|"
    r"licencia|"
    r"passport|pasaporte|medicaid|medicare|insurance|seguro|afiliad[oa]|folio|patient|paciente|confirmation|order|"
    r"ticket|"
    r"curp|rfc|dui|ine|nss|npi|serial|device|rx|prescription|receta|matrícula|id|no\. de|número de|numero de"
)
_LABELLED = re.compile(
    rf"(?i)\b(?:{_LABEL})(?: (?:id|no|number|num|número|numero|card|de|del|el|la|social|is|was|es|ends? in|"
    rf"ending in|termina en)){{0,4}}"
    r"(?:\.|:|#| #|: #| - |=)? ?#?(?P<x>(?=[a-z-]{0,8}\d)[a-z0-9](?:[a-z0-9-]{2,18})[a-z0-9])(?![\w%]|"
    r"[.,]\d)(?! ?(?:mg|mcg|ml|iu|days|weeks|years|times|units)\b)"
)
_PLATE = re.compile(
    r"(?i)\b(?:license plates?|plates?|placas?|matrícula)(?: (?:number|no\.?|is|reads?|de|del|carro|coche|es|son|"
    r"número)){0,3}:? ?"
    r"(?P<x>(?=[a-z0-9 -]{0,6}\d)[a-z0-9]{1,4}[- ]?[a-z0-9]{2,5}(?:-\d{1,3})?)\b"
)
_BARE = (
    re.compile(r"(?<![\w.-])\d{3}[- ]\d{2}[- ]\d{4}(?![\w-])"),  # social security
    re.compile(r"(?<![\w.])(?:\d{4}[- ]){3}\d{1,4}(?![\w-])"),  # cards
    re.compile(r"(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.])"),  # network addresses
    re.compile(r"(?<![\w.])(?:[0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}(?!\w)"),
    re.compile(r"\b[A-Z]{4}\d{6}[A-Z0-9]{3,8}\b"),  # CURP and RFC
    re.compile(r"\b(?=[A-Z0-9-]{0,16}\d{5})[A-Z]{1,4}-?[A-Z0-9-]{5,16}\b"),
)
_RUN = re.compile(
    r"(?<![\w.,$€-])\d{7,}(?![\w,-]|\.\d)(?! ?(?i:mg|mcg|iu|ui|units?|unidades|cfu|cells?|copies|people|personas)\b)"
)


# Public codes of medicines, papers and genes look like somebody's number. A round number is an amount.
_CODE_BEFORE = re.compile(r"(?i)\b(?:ndc|rs|pmid|pub ?med|doi|isbn|loinc|snomed|cpt|icd|lot|nct|rxcui)[\s:#/.-]{0,4}$")
_AMOUNT = re.compile(r"[1-9]\d{0,2}0{5,}$")


def find(text: str) -> Iterator[Span]:
    """Numbers with a label before bare ones, dates before runs of digits."""
    for pattern in _BARE[:2]:
        yield from spans(pattern, text, "number")
    for pattern in _DATES:
        yield from spans(pattern, text, "date")
    yield from _ages(text)
    yield from spans(_PLATE, text, "number")
    yield from spans(_LABELLED, text, "number")
    for pattern in _BARE[2:]:
        yield from spans(pattern, text, "number")
    for span in spans(_RUN, text, "number"):
        if not is_code(text, span.start) and not _AMOUNT.match(text[span.start : span.end]):
            yield span


def is_code(text: str, start: int) -> bool:
    """Whether the number at ``start`` is announced as a public code."""
    return _CODE_BEFORE.search(text, max(0, start - 12), start) is not None


def _ages(text: str) -> Iterator[Span]:
    for pattern in _AGE:
        for match in pattern.finditer(text):
            start, end = match.span("x") if match.group("x") else match.span("y")
            yield Span(start, end, "age over 89")
