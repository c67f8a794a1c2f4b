"""Finds the names of persons: by the words before them, by a form of address, or by a first name that is known."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from importlib.resources import files

from bedside.tactics.education._spans import Span


def _list(heading: str) -> frozenset[str]:
    """One list of ``_name_words.txt``."""
    raw = (files(__package__) / "_name_words.txt").read_text(encoding="utf-8")
    return frozenset(raw.split(f"[{heading}]\n", 1)[1].split("\n[", 1)[0].split())


def _folded(word: str) -> str:
    plain = unicodedata.normalize("NFD", word.lower())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


_CAP = r"[A-ZÁÉÍÓÚÑÜ][a-záéíóúñüç'’-]{1,20}(?:-[A-ZÁÉÍÓÚÑ][a-záéíóúñü]{1,20})?"
_MORE = rf"(?: (?:(?:de(?: la| los| las)?|del|van|von|bin|al|[A-Z]\.?) )?{_CAP}){{0,3}}"
_FULL = rf"{_CAP}{_MORE}"
_ANY = r"[^\W\d_][\w'’-]{1,20}"
_KIN = (
    r"mom|mother|mum|dad|father|son|daughter|kid|child|baby|wife|husband|partner|boyfriend|girlfriend|sister|brother|"
    r"grandma|grandpa|grandmother|grandfather|grandson|granddaughter|aunt|uncle|cousin|niece|nephew|friend|neighbor|"
    r"coworker|roommate|toddler|twins?|stepson|stepdaughter|fiancé|fiancée|boss|"
    r"mamá|madre|papá|padre|hij[oa]|niñ[oa]|bebé|espos[oa]|marido|mujer|pareja|novi[oa]|herman[oa]|"
    r"abuel(?:it)?[oa]|niet[oa]|tí[oa]|prim[oa]|sobrin[oa]|amig[oa]|vecin[oa]|suegr[oa]|cuñad[oa]|señora|jef[ea]"
)
# After these words a name comes, however it is written.
_TOLD = re.compile(
    r"(?i)\b(?:my (?:full |real |legal )?name is|my name['’]s|name:|nombre:|(?:his|her|their|whose) name (?:is|was)|"
    r"(?:his|her) name['’]s|(?:is|was|are) named|(?:goes|went) by(?: the name)?|i go by|me llamo|"
    r"mi nombre(?: completo)? es|"
    r"se llama(?:ba)?|su nombre es|de nombre|le dicen|yo me llamo|(?:patient|paciente)(?: name| nombre)?:) "
    rf"(?P<x>{_ANY}(?: {_ANY}){{0,3}})"
)
_TITLED = re.compile(
    r"\b(?i:(?:dr|dra|mr|mrs|ms|sr|sra|srta|prof|rev|sgt|capt|lic)\.?|doctora?|miss|señor(?:a|ita)?|don|doña|nurse|"
    r"enfermer[oa]|professor|sister|father|pastor|coach|licenciad[oa]) "
    rf"(?P<x>(?:[A-Z]\. ?)?{_FULL}|[A-Z]\.(?=\s|$))"
)
_KINSHIP = re.compile(rf"\b(?i:{_KIN})(?i:['’]s name is|,| named| called| llamad[oa]| se llama)? (?P<x>{_FULL})")
_SELF = re.compile(rf"\b(?i:i am|i['’]m|im|this is|it['’]s|it is|soy|aquí|habla|hi from|saludos de|yo,) (?P<x>{_FULL})")
_ANY_CASE = re.compile(
    rf"(?i)\b(?:{_KIN}|i am|i['’]?m|this is|soy|aquí|habla|thanks|thank you|gracias|dra?|mrs?|sra?|nurse|señora?)"
    r"(?:,|\.| named| called)? (?P<x>[^\W\d_]{2,20})\b"
)
_SIGNED = re.compile(
    r"(?i:\b(?:thanks|thank you|thx|sincerely|regards|best|cheers|yours|love|respectfully|signed|gracias|atentamente|"
    r"saludos|cordialmente|bendiciones|un abrazo))[,.!]?(?:\s{0,3}\n\s{0,3}|\s{1,3}[-–—]?\s{0,3})"
    rf"(?P<x>{_FULL}|[A-Z]\. ?{_CAP})\s{{0,3}}[.!]?\s{{0,3}}(?=$|\n|\[)"
    rf"|(?:^|\n|[.!?] )[-–—~] ?(?P<y>{_FULL})\s*(?=$|\n)"
)
_BEFORE_DATA = re.compile(rf"(?P<x>{_CAP} (?:[A-Z]\. )?{_CAP}),? (?:\(?(?i:dob|d\.o\.b|mrn|ssn|born|nacid[oa]|exp))\b")
_WORDS = re.compile(rf"(?<![\w'’.])(?P<x>{_CAP}(?:,? (?:[A-Z]\. )?(?:(?:de(?: la)?|del) )?{_CAP}){{0,3}})")

# Named after people, but about illnesses, tests and brands. The word that follows tells as well.
_EPONYMS = _list("illnesses, tests and brands")
_ILLNESS = re.compile(
    r"(?:['’]s?)? (?i:disease|syndrome|palsy|thyroiditis|lymphoma|contracture|cyst|neuroma|esophagus|sign|test|"
    r"score|scale|"
    r"fever|virus|maneuver|exercises?|smear|wort|hospital|clinic|county|street|university|enfermedad|pharmacy|"
    r"insurance|"
    r"medical|health|center|centre|school|church|city|lake|river|beach|valley|springs|falls|island)\b"
)
_NOT_NAMES = frozenset(map(_folded, _list("no names")))
_FIRST_NAMES = _list("first names")
# First names that are words, places or illnesses too: only beside another sign of a name.
_DOUBTFUL = _list("names that are words or places too")


def find(text: str) -> Iterator[Span]:
    """Names with a sign before them first, then known first names on their own."""
    yield from _after_words(text)
    for pattern in (_TITLED, _BEFORE_DATA, _KINSHIP):
        yield from _named(text, pattern)
    for span in _named(text, _SELF):
        words = text[span.start : span.end]
        if is_first_name(words) or " " in words:
            yield span
    yield from _named(text, _SIGNED)
    yield from _in_any_case(text)
    yield from _known(text)


def is_first_name(words: str) -> bool:
    """Whether the first word is one that many people are called by."""
    return _folded(words.split()[0].strip(".,'’")) in _FIRST_NAMES


def _after_words(text: str) -> Iterator[Span]:
    """After "my name is" also what is written small; at most three words, up to one that is no name."""
    for match in _TOLD.finditer(text):
        start, end = match.start("x"), match.start("x")
        for word in list(re.finditer(r"\S+", match.group("x")))[:3]:
            bare = word.group().strip(",.")
            if len(bare) == 1 or (not bare.istitle() and _folded(bare) in _NOT_NAMES):
                break
            end = start + word.start() + len(bare)
        if end > start:
            yield Span(start, end, "name")


def _in_any_case(text: str) -> Iterator[Span]:
    """People write small, or shout: then only a first name that is known counts, beside another sign."""
    for match in _ANY_CASE.finditer(text):
        if is_first_name(match.group("x")) and _folded(match.group("x")) not in _DOUBTFUL:
            yield Span(*match.span("x"), "name")


def _named(text: str, pattern: re.Pattern[str]) -> Iterator[Span]:
    for match in pattern.finditer(text):
        group = "x" if match.group("x") else "y"
        if span := _trimmed(text, *match.span(group), eponyms=pattern is not _KINSHIP):
            yield span


def _trimmed(text: str, start: int, end: int, *, eponyms: bool = False) -> Span | None:
    """The name up to the first word that is none; nothing when it begins with such a word, or names an illness."""
    kept = start
    for word in re.finditer(r"\S+", text[start:end]):
        bare = _folded(re.sub(r"['’]s?$", "", word.group().strip(",.")))
        if (
            bare in _NOT_NAMES
            or (not eponyms and bare in _EPONYMS)
            or _ILLNESS.match(text, start + word.start() + len(bare))
        ):
            break
        kept = start + word.end()
    name = re.sub(r"(?:['’]s|[,.;:\s]| (?:de|del|la))+$", "", text[start:kept])
    return Span(start, start + len(name), "name") if name else None


def _known(text: str) -> Iterator[Span]:
    """A known first name, wherever it is capitalised; a doubtful one only before another first name."""
    for match in _WORDS.finditer(text):
        words = [_folded(re.sub(r"['’]s?$", "", word.strip(".,"))) for word in match.group("x").split()]
        if _EPONYMS.isdisjoint(words) and (at := _first_name_at(words)) is not None:
            before = re.match(rf"(?:\S+ ){{{at}}}", match.group("x"))
            if span := _trimmed(text, match.start("x") + (before.end() if before else 0), match.end("x")):
                yield span


def _first_name_at(words: list[str]) -> int | None:
    for i, word in enumerate(words):
        is_sure = word not in _DOUBTFUL or (i + 1 < len(words) and words[i + 1] in _FIRST_NAMES)
        if word in _FIRST_NAMES and is_sure:
            return i
    return None
