"""Finds how one person can be reached: phone, e-mail, pages, handles, street addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bedside.tactics.education._numbers import is_code
from bedside.tactics.education._spans import Span, spans

_EMAIL = re.compile(
    r"(?<![\w.%+-])[\w.%+-]{1,64}(?:@| @ )[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}"
    r"|(?i:\b[\w.%+-]{1,64} ?(?:\(at\)|\[at\]| at | arroba ) ?[a-z0-9-]{1,30} ?"
    r"(?:\(dot\)|\[dot\]|\.| dot | punto ) ?(?:com|net|org|edu|es|mx|us)\b)"
)
_TOP = r"(?:com|net|org|edu|info|io|me|co|mx|es|us|app|ly|be|gg|tv|link|page|site|health)"
_LINK = re.compile(
    rf"(?i)\b(?:https?://|www\.)[^\s<>\"]{{1,2000}}|\b(?:[a-z0-9-]{{1,63}}\.){{1,3}}{_TOP}/[^\s<>\"]{{1,2000}}"
)
_PUBLIC_PAGE = re.compile(r"(?i)^(?:https?://)?(?:[a-z0-9-]{1,63}\.){1,4}gov(?:/[\w/.#-]*)?$")
_HANDLE = re.compile(
    r"(?<![\w@./])@[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,38}[A-Za-z0-9_])?"
    r"|(?<![\w/])/?u/[A-Za-z0-9_-]{3,20}\b"
    r"|(?i:\b(?:instagram|insta|ig|snapchat|snap|tiktok|twitter|facebook|fb|telegram|whatsapp|username|user name|"
    r"handle|"
    r"usuario)(?: (?:handle|name|account|id|is|es|as|user))?\s?(?::| is | es |=)\s?(?P<x>[a-z0-9_.-]{3,40}))"
)
_PHONE = re.compile(
    r"(?<![\w./$€-])(?:\+?1[\s.-]{0,2})?\(?[2-9]\d{2}\)?[\s.\-–‑/]{0,3}\d{3}[\s.\-–‑]{0,2}\d{4}(?![\w/-]|[.,]\d)"
    r"|(?<![\w./$€-])\(?\d{2}\)?[\s-]\d{4}[\s-]\d{4}(?![\w/-]|[.,]\d)"
    r"|(?<![\w./$€-])\d{3}[-.‑]\d{4}(?![\w/-]|[.,]\d)"
    r"|(?i:\b(?:call|text|phone|cell|number|tel\.?|cel\.?|celular|teléfono|llam\w{1,4}|número)\b[^\d\n]{0,15})"
    r"(?P<x>\d{3} \d{4})(?![\w/-]|[.,]\d)"
)
_ABROAD = re.compile(r"(?<![\w+])(?:\+|00)\d{1,3}(?:[\s().-]{0,2}\d){6,13}")
_UNIT = re.compile(
    r"\s?(?i:mg|mcg|µg|g|ml|iu|ui|units?|unidades|cal|kcal|calor\w+|steps?|pasos|people|personas|dollars|dólares|"
    r"cells?|"
    r"copies|cfu|km|miles|feet|hours|%)\b"
)
# Numbers of services belong to nobody: toll-free ones, and the short codes that no pattern here matches.
_TOLL_FREE = re.compile(r"^1?8(?:00|33|44|55|66|77|88)\d{7}$")
_SUFFIX = (
    r"Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Court|Ct|Boulevard|Blvd|Way|Place|Pl|Circle|Cir|Trail|Trl|"
    r"Terrace|Ter|"
    r"Parkway|Pkwy|Highway|Hwy|Square|Sq|Loop|Alley"
)
_SURE_SUFFIX = r"street|avenue|ave|road|rd|lane|boulevard|blvd|parkway|pkwy"
_STATE = (
    r"(?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|PR|RI|S[CD]|T[NX]|UT|"
    r"V[TA]|W[AVIY])"
)
_FLAT = r"(?:,? ?(?:Apt|Apartment|Unit|Suite|Ste|Lot|#|No|Depto|Int)\.? ?#?[\w-]{1,6})?"
_TOWN = (
    rf"(?:,? [A-ZÁÉÍÓÚÑ][\w.'-]{{1,20}}(?: [A-ZÁÉÍÓÚÑ][\w.'-]{{1,20}}){{0,2}},? {_STATE}(?:,? \d{{5}}(?:-\d{{4}})?)?)?"
)
_STREET = re.compile(
    rf"\b\d{{1,6}}(?:-\d{{1,4}})? (?:[NSEW]{{1,2}}\.? |North |South |East |West )?(?:\d{{1,3}}(?:st|nd|rd|th) |"
    rf"[A-ZÁÉÍÓÚÑ][\w'.-]{{1,20}} ){{1,4}}(?:{_SUFFIX})\b\.?{_FLAT}{_TOWN}"
    rf"|(?i:\b\d{{1,6}} (?:[nsew]\.? )?(?!(?:of|in|to|or|and|the|people|days|weeks|years|per|on) )[\w'.-]{{2,20}} "
    rf"(?:[\w'.-]{{2,20}} )?(?:{_SURE_SUFFIX})\b\.?){_FLAT}{_TOWN}"
    r"|(?i:\bp\.? ?o\.? box #?\d{1,7})"
    r"|(?i:\b(?:calle|avenida|av\.|calz\.?|calzada|blvd\.?|bulevar|paseo|privada|callejón|carrera|jirón) )"
    r"(?:(?:de|del|la|las|los|el) ){0,2}[A-ZÁÉÍÓÚÑ0-9][\wáéíóúñ.-]{0,20}(?: (?:(?:de|del|"
    r"la) )?[A-ZÁÉÍÓÚÑ][\wáéíóúñ.-]{1,20}){0,3}"
    r",? ?(?:#|No\.?|núm\.?|número)? ?\d{1,5}(?:,? ?(?i:col\.?|colonia|depto\.?|int\.?) ?[\wáéíóúñ]{1,20}){0,2}"
)
_ZIP = re.compile(
    rf"\b[A-ZÁÉÍÓÚÑ][\w.'-]{{1,20}}(?: [A-ZÁÉÍÓÚÑ][\w.'-]{{1,20}}){{0,2}},? {_STATE},? \d{{5}}(?:-\d{{4}})?\b"
    r"|\b\d{5}-\d{4}\b"
    r"|(?i:\b(?:zip(?: ?code)?|postal code|código postal|c\.p\.|cp)(?: (?:is|es|of|"
    r"de))?:? ?#?)(?P<x>\d{5}(?:-\d{4})?)\b"
)
_HOME = re.compile(
    r"(?i:\b(?:i live (?:in|at|on|near)|we live (?:in|at|on|near)|my address is|vivo en|vivimos en|mi dirección es) )"
    r"(?P<x>(?!The\b)[A-ZÁÉÍÓÚÑ][\w'.-]{1,20}(?: [A-ZÁÉÍÓÚÑ][\w'-]{1,20}){0,2}(?:, [A-Z]{2}\b)?)"
)
# A state or a country is no address, and may matter: travel, altitude, ticks.
_WIDE = frozenset(
    "alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois "
    "indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri "
    "montana "
    "nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington "
    "wisconsin wyoming "
    "mexico méxico guatemala honduras canada cuba puerto estados united".split()
) | {"new", "north", "south", "west", "el", "rhode"}


def find(text: str) -> Iterator[Span]:
    """Every contact, the most telling patterns first."""
    yield from spans(_EMAIL, text, "email")
    for span in spans(_LINK, text, "link"):
        end = span.start + len(text[span.start : span.end].rstrip(".,;:!?)'\""))
        if not _PUBLIC_PAGE.match(text[span.start : end]):
            yield Span(span.start, end, "link")
    yield from spans(_HANDLE, text, "handle")
    yield from spans(_STREET, text, "address")
    yield from spans(_ZIP, text, "address")
    yield from _phones(text)
    yield from (s for s in spans(_HOME, text, "address") if text[s.start : s.end].split()[0].lower() not in _WIDE)


def _phones(text: str) -> Iterator[Span]:
    for match in _ABROAD.finditer(text):
        if not is_code(text, match.start()):
            yield from _abroad(text, match.start(), match.end())
    for span in spans(_PHONE, text, "phone"):
        digits = "".join(filter(str.isdigit, text[span.start : span.end]))
        if not (_TOLL_FREE.match(digits) or _UNIT.match(text, span.end) or is_code(text, span.start)):
            yield span


def _abroad(text: str, start: int, end: int) -> Iterator[Span]:
    """Where a number with a country code ends is known to a library that knows every country's lengths."""
    import phonenumbers

    window = text[start:end]
    window = "+" + window[2:] if window.startswith("00") else window
    for found in phonenumbers.PhoneNumberMatcher(window, None, leniency=phonenumbers.Leniency.POSSIBLE):
        yield Span(start, end if len(window) != end - start else start + found.end, "phone")
