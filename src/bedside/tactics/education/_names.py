"""Finds the names of persons: by the words before them, by a form of address, or by a first name that is known."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from bedside.tactics.education._spans import Span

_CAP = r"[A-ZÁÉÍÓÚÑÜ][a-záéíóúñüç'’-]{1,20}(?:-[A-ZÁÉÍÓÚÑ][a-záéíóúñü]{1,20})?"
_MORE = rf"(?: (?:(?:de(?: la| los| las)?|del|van|von|bin|al|[A-Z]\.?) )?{_CAP}){{0,3}}"
_FULL = rf"{_CAP}{_MORE}"
_ANY = r"[^\W\d_][\w'’-]{1,20}"
_KIN = (
    r"mom|mother|mum|dad|father|son|daughter|kid|child|baby|wife|husband|partner|boyfriend|girlfriend|sister|brother|"
    r"grandma|grandpa|grandmother|grandfather|grandson|granddaughter|aunt|uncle|cousin|niece|nephew|friend|neighbor|"
    r"coworker|roommate|toddler|twins?|stepson|stepdaughter|fiancé|fiancée|boss|"
    r"mamá|madre|papá|padre|hij[oa]|niñ[oa]|bebé|espos[oa]|marido|mujer|pareja|novi[oa]|herman[oa]|abuel[oa]|abuelit[oa]|"
    r"niet[oa]|tí[oa]|prim[oa]|sobrin[oa]|amig[oa]|vecin[oa]|suegr[oa]|cuñad[oa]|señora|jef[ea]"
)
# After these words a name comes, however it is written.
_TOLD = re.compile(
    r"(?i)\b(?:my (?:full |real |legal )?name is|my name['’]s|name:|nombre:|(?:his|her|their|whose) name (?:is|was)|"
    r"(?:his|her) name['’]s|(?:is|was|are) named|(?:goes|went) by(?: the name)?|i go by|me llamo|mi nombre(?: completo)? es|"
    r"se llama(?:ba)?|su nombre es|de nombre|le dicen|yo me llamo|(?:patient|paciente)(?: name| nombre)?:) "
    rf"(?P<x>{_ANY}(?: {_ANY}){{0,3}})"
)
_TITLED = re.compile(
    r"\b(?:(?i:dr|dra|doctor|doctora|mr|mrs|ms|miss|sr|sra|srta|señor|señora|señorita|don|doña|nurse|enfermer[oa]|prof|"
    rf"professor|sister|father|pastor|rev|sgt|capt|lic|coach|licenciad[oa])\.?) (?P<x>(?:[A-Z]\. ?)?{_FULL}|[A-Z]\.(?=\s|$))"
)
_KINSHIP = re.compile(rf"\b(?i:{_KIN})(?i:['’]s name is|,| named| called| llamad[oa]| se llama)? (?P<x>{_FULL})")
_SELF = re.compile(
    rf"(?:\b(?i:i am|i['’]m|im|this is|it['’]s|it is|soy|aquí|habla|hi from|saludos de|yo,) |^(?i:hi|hello|hola)[,!]? (?i:i am|i['’]m|soy) )(?P<x>{_FULL})"
)
_SIGNED = re.compile(
    r"(?i:\b(?:thanks|thank you|thx|sincerely|regards|best|cheers|yours|love|respectfully|signed|gracias|atentamente|saludos|"
    rf"cordialmente|bendiciones|un abrazo))[,.!]?(?:\s*\n\s*|\s+[-–—]?\s*)(?P<x>{_FULL}|[A-Z]\. ?{_CAP})\s*[.!]?\s*(?=$|\n|\[)"
    rf"|(?:^|\n|[.!?] )[-–—~] ?(?P<y>{_FULL})\s*(?=$|\n)"
)
_BEFORE_DATA = re.compile(rf"(?P<x>{_CAP} (?:[A-Z]\. )?{_CAP}),? (?:\(?(?i:dob|d\.o\.b|mrn|ssn|born|nacid[oa]|exp))\b")
_WORDS = re.compile(rf"(?<![\w'’.])(?P<x>{_CAP}(?:,? (?:[A-Z]\. )?(?:(?:de(?: la)?|del) )?{_CAP}){{0,3}})")

# Named after people, but about illnesses, tests and brands. The word that follows tells as well.
_EPONYMS = frozenset(
    "parkinson alzheimer crohn hodgkin down bell graves hashimoto addison cushing huntington tourette asperger lyme ménière "
    "meniere raynaud sjögren sjogren wilson kawasaki marfan turner klinefelter paget barrett dupuytren baker morton osgood "
    "guillain epstein barr reye ehlers danlos lou gehrig achilles pap kegel heimlich zika ebola scholl crohns munchausen "
    "tylenol advil motrin aleve pfizer moderna benadryl zyrtec claritin ozempic wegovy mounjaro lipitor plavix xarelto "
    "eliquis prozac zoloft xanax viagra humira gardasil shingrix prevnar paxlovid tamiflu pepto mucinex nyquil dayquil "
    "sudafed medicare medicaid tricare google facebook covid zoom apple walgreens walmart costco cvs target kaiser".split()
)
_ILLNESS = re.compile(
    r"(?:['’]s?)? (?i:disease|syndrome|palsy|thyroiditis|lymphoma|contracture|cyst|neuroma|esophagus|sign|test|score|scale|"
    r"fever|virus|maneuver|exercises?|smear|wort|hospital|clinic|county|street|university|enfermedad|pharmacy|insurance|"
    r"medical|health|center|centre|school|church|city|lake|river|beach|valley|springs|falls|island)\b"
)
_NOT_NAMES = frozenset(
    "a i an the and but or so if is are was were be been has have had do does did can could will would should may might must "
    "my me we our you your he she it his her their they them this that these those what when where why how who which there "
    "here not no yes please thanks thank help hi hello hey dear also just since because after before while with without for "
    "from to in on at of by as it's im i've very really too now then today tomorrow yesterday monday tuesday wednesday "
    "thursday friday saturday sunday january february march april june july august september october november december "
    "spring summer fall winter christmas easter thanksgiving type stage god american mexican spanish english latino hispanic "
    "black white asian indian native african european diabetic pregnant allergic vegan vegetarian autistic team staff office "
    "clinic hospital doctor nurse doctors md everyone everybody all folks feeling getting having taking going worried scared "
    "trying looking wondering thinking asking writing calling new old still only el la los las un una y o pero si no sí que "
    "qué como cómo cuando cuándo donde dónde por para con sin de del al en mi su tu me te se le les yo él ella usted ustedes "
    "nosotros es soy estoy está están tengo tiene hay puedo puede debo debe quiero necesito gracias hola buenos buenas lunes "
    "martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre "
    "noviembre diciembre dios mexicano mexicana diabético diabética embarazada alérgico alérgica doctores doctor doctora "
    "vitamin vitamina virus vaccine shot flu gripe vacuna mom dad mamá papá abuela abuelo grandma grandpa".split()
)
# First names that are words, places or illnesses too: only beside another sign of a name.
_DOUBTFUL = frozenset(
    "ada ali angel art august aurora austin brooke carol chad charlotte chelsea chester consuelo crystal daisy dale dawn dean "
    "destiny dolly dolores don earl faith florencia flora frank gail geneva german glenn grace guadalupe guido heather holly "
    "homer hope hugo israel jack jackson jan jay jerome jersey jesus jo john jordan joy kay ken kirk lance lee leslie lily "
    "lourdes lupe madison mae malik mark max melody mercedes mia miles minerva miranda misty morgan orlando pat paloma patty "
    "penny perla perry phoenix piedad polly quincy ray refugio regina rene rich rob robin rocio roman rosa rosario ross roy "
    "ruby ruth salvador sandy santiago santos savannah sierra socorro stella sue sydney taylor terry tim toby todd tracy "
    "trinidad troy valencia valentin vera victoria viola violeta virginia wade wanda washington will".split()
)
_STOPS = re.compile(
    r"(?i)^(?:and|but|i|im|i'm|my|he|she|we|is|am|are|was|were|has|have|had|with|from|who|at|on|in|for|to|the|a|an|age|aged|"
    r"born|dob|y|e|pero|yo|mi|tengo|tiene|soy|es|está|estoy|con|de|en|que|vivo|para|por|nací|nació|not|so|can|what|how|please|"
    r"because|years?|do|does|if|when|because|el|la|un|una|su|lo|le|me|and|since|or|o|u)$"
)


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
    yield from _known(text)


def is_first_name(words: str) -> bool:
    """Whether the first word is one that many people are called by."""
    return _folded(words.split()[0].strip(".,'’")) in _first_names()


@cache
def _first_names() -> frozenset[str]:
    return frozenset((files(__package__) / "_first_names.txt").read_text(encoding="utf-8").split())


def _folded(word: str) -> str:
    plain = unicodedata.normalize("NFD", word.lower())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def _after_words(text: str) -> Iterator[Span]:
    """After "my name is" also what is written small; at most three words, up to one that is no name."""
    for match in _TOLD.finditer(text):
        start, end = match.start("x"), match.start("x")
        for word in list(re.finditer(r"\S+", match.group("x")))[:3]:
            bare = word.group().strip(",.")
            if _STOPS.match(bare) or (
                bare.islower() and word.start() and not is_first_name(bare) and bare in _NOT_NAMES
            ):
                break
            end = start + word.start() + len(bare)
        if end > start:
            yield Span(start, end, "name")


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
            bare in _FOLDED_NOT_NAMES
            or (not eponyms and bare in _EPONYMS)
            or _ILLNESS.match(text, start + word.start() + len(bare))
        ):
            break
        kept = start + word.end()
    name = re.sub(r"(?:['’]s|[,.;:\s]| (?:de|del|la))+$", "", text[start:kept])
    return Span(start, start + len(name), "name") if name else None


_FOLDED_NOT_NAMES = frozenset(map(_folded, _NOT_NAMES))


def _known(text: str) -> Iterator[Span]:
    """A known first name in the middle of a sentence, or with another capitalised word behind it anywhere."""
    for match in _WORDS.finditer(text):
        words = match.group("x").split()
        at = next((i for i, word in enumerate(words) if is_first_name(word) and _is_sure(text, match, words, i)), None)
        if at is not None:
            offset = match.start("x") + len(" ".join(words[:at])) + (at > 0)
            if span := _trimmed(text, offset, match.end("x")):
                yield span


def _is_sure(text: str, match: re.Match[str], words: list[str], at: int) -> bool:
    bare = _folded(re.sub(r"['’]s?$", "", words[at].strip(".,")))
    if bare not in _DOUBTFUL:
        return True
    rest = words[at + 1 : at + 2]
    return bool(rest) and _folded(rest[0].strip(".,")) in _first_names()
