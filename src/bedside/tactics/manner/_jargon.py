"""Turns a reading into the medical words that it leaves unexplained, each with a plain word to use."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from bedside.base.fold import fold
from bedside.tactics.manner._cues import Hit, compiled
from bedside.tactics.manner._reading import Reading
from bedside.tactics.manner._splitting import is_everyday
from bedside.tactics.manner.vocabulary import PlainWord, plain_words, plain_words_es

# Widely known, or names of things: reported only by a stricter practice than most.
KNOWN = frozenset(
    "vaccination immunization screening chronic influenza pediatric prenatal monitor "
    "fracture cataract hernia inflammation dementia contagious "
    "glucose dermatologist cardiologist hepatitis bronchitis vertigo tumor ulcer biopsy "
    "dialysis colonoscopy orthopedic benign abdomen triage "
    "contraception glaucoma syndrome acetaminophen lesion topical oral dental".split()
) - frozenset("lesion topical triage glucose biopsy dialysis benign inflammation hepatitis bronchitis".split())
_AGENTS = (
    r"\b(?:[a-z]{3,}(?:itis|osis|emia|ectomy|oscopy|algia|pathy|plasty|otomy|ostomy|uria|"
    r"penia|trophy|rrhea|rrhage|megaly|plegia|phasia|pnea|cardia|lithiasis))\b"
)
_PLAIN_ENDINGS = frozenset(
    "arthritis appendicitis meningitis hepatitis bronchitis tonsillitis diagnosis prognosis "
    "psychosis hypnosis osteoporosis tuberculosis leukemia anemia "
    "homeopathy empathy sympathy apathy pathy diarrhea trophy atrophy anaphylaxis psoriasis "
    "academia bohemia colonoscopy laparoscopy endoscopy neurosis gastritis "
    "sinusitis fibrosis cirrhosis mitosis osmosis cellulitis philanthropy vasectomy mastectomy "
    "hysterectomy chemo".split()
)
_SHORT = r"(?<![\w#@&])(?:[A-Z]{2,6}s?|[a-z]?[A-Z]{2,5}[0-9a-z]?|HbA1c|A1c|eGFR)(?![\w&])"
_EXPLAINED_WITHIN = 600  # characters either side; what stands farther away explains nothing to a reader
_KNOWN_SHORT = frozenset(
    "DOB SSN IP DM DMS NASA XL XXL XXS NICU EKG ADHD PTSD HPV LASIK RN BSN AA NA SOS "
    "POV TLC OTC IUD IVF CPAP MD PCP CDC FDA NIH WHO ER ICU CPR MRI HIV AIDS COVID DNA "
    "ID RSV US USA UK EU PM AM TV OK FAQ ATM GPS PDF URL QR DJ BBQ DIY ASAP RSVP FYI "
    "TBD VIP LLC INC NEW FREE "
    "NOTE YES NO LOL OMG MD DO RN PA NP DDS DMD PT OT ST RD MA EMT EMTS LPN CNA PHD DR "
    "MR MRS MS CEO CFO HR IT PTA YMCA YWCA NBA NFL MLB AAP AHA ADA ACOG NCI EPA USDA "
    "HHS "
    "AMA OMS OPS HIPAA OSHA CBD THC IV IVS UV SPF CT PS PSA AED AC EST CST PST MST EDT "
    "CDT PDT NYC LA DC TX CA NY FL OH PA IL MI AZ NM UT NV OR WA ID MT WY CO KS NE SD "
    "ND MN IA MO AR LA "
    "MS AL GA SC NC VA WV KY TN IN WI VT NH ME RI CT NJ DE MD AK HI STI STD STIS STDS "
    "OB GYN OBGYN PTO LGBTQ LGBT SUV USB WIFI APP SMS EN LOS LAS EL UNA DE CON NIMH NIDA "
    "ACS "
    "SAMHSA CMS VA AARP WIC SNAP EAP GED BOGO FOMO DIA HOY AQUI GRATIS VS NAD LIKE LOVE "
    "STOP GO ALL AND OR THE TO WE YOU OUR NOT ONLY NOW".split()
)
_MEDICAL = (
    r"\b(?:pain|symptoms?|disease|medicine|patient|treatment|dose|care|test|blood|infection|"
    r"surgery|injury|illness|asthma|fever|heart|lungs?|kidney|doctor|dolor|medicina|sangre)"
    r"\b"
)


def jargon(reading: Reading) -> Iterator[Hit]:
    """Unexplained terms of the tables, other words with medical endings, and unknown abbreviations."""
    yield from _terms(reading)
    yield from _endings(reading)
    yield from _abbreviations(reading)


@cache
def _pattern() -> re.Pattern[str]:
    """One pattern for all terms, longest first."""
    terms = sorted(_by_term(), key=len, reverse=True)
    return re.compile(r"\b(?:" + "|".join(re.escape(term) + "(?:s|es)?" for term in terms) + r")\b")


@cache
def _by_term(lang: str = "en") -> dict[str, PlainWord]:
    """The terms of both tables; a word that both know ("edema") is explained in the text's own language."""
    english, spanish = plain_words(), plain_words_es()
    rows = [*english, *spanish] if lang == "es" else [*spanish, *english]
    table = {part.strip(): row for row in rows for part in fold(row.term).lower.split(" / ")}
    return {term: row for term, row in table.items() if term not in KNOWN}


@cache
def _heads() -> frozenset[str]:
    return frozenset(re.match("[a-z]*", term).group()[:4] for term in _by_term())  # type: ignore[union-attr]


def _terms(reading: Reading) -> Iterator[Hit]:
    if _heads().isdisjoint(reading.heads):
        return
    for match in _pattern().finditer(reading.lower):
        row = _row(match.group(), reading.lang)
        if row is None or _is_explained(reading, match.start(), match.end(), row.plain):
            continue
        if row.is_ambiguous and not compiled(_MEDICAL).search(reading.sentence_at(match.start()).text):
            continue
        yield Hit(match.start(), match.end(), 0.45 if row.is_ambiguous else 0.9, row.plain)


def _row(words: str, lang: str) -> PlainWord | None:
    table = _by_term(lang)
    return table.get(words) or table.get(words[:-1]) or table.get(words[:-2])


def _endings(reading: Reading) -> Iterator[Hit]:
    for match in compiled(_AGENTS).finditer(reading.lower):
        word = match.group()
        if (
            word not in _PLAIN_ENDINGS
            and word not in _by_term()
            and not _is_explained(reading, match.start(), match.end(), "")
        ):
            yield Hit(match.start(), match.end(), 0.7)


def _abbreviations(reading: Reading) -> Iterator[Hit]:
    if reading.cased.isupper():
        return
    for match in compiled(_SHORT).finditer(reading.cased):
        word = match.group()
        if (
            word.upper().rstrip("S") in _KNOWN_SHORT
            or word.upper() in _KNOWN_SHORT
            or is_everyday(word)
            or _is_shouted(reading, match.start())
        ):
            continue
        if reading.is_own(word) or _is_explained(reading, match.start(), match.end(), "", is_short=True):
            continue
        yield Hit(match.start(), match.end(), 0.6)


def _is_shouted(reading: Reading, place: int) -> bool:
    """Whether the whole sentence is in capitals: then no word of it is an abbreviation."""
    sentence = reading.sentence_at(place)
    key = ("shouted", sentence.start)
    known = reading.notes.get(key)
    if known is None:
        letters = [char for char in reading.cased[sentence.start : sentence.end] if char.isalpha()]
        known = reading.notes[key] = sum(map(str.isupper, letters)) > 0.6 * len(letters)
    return known


def _is_explained(reading: Reading, start: int, end: int, plain: str, *, is_short: bool = False) -> bool:
    """Whether the plain word, or the form of an explanation, stands in this sentence or the next."""
    near = reading.around(start, 0, 1, _EXPLAINED_WITHIN)
    words = [
        word
        for word in re.findall("[a-z]{4,}", fold(plain).lower)
        if word not in ("that", "with", "from", "like", "kind")
    ]
    if any(word[:5] in near.replace(reading.lower[start:end], "") for word in words):
        return True
    sentence = reading.sentence_at(start)
    after = reading.lower[end : min(sentence.end, end + 60)]
    before = reading.lower[max(sentence.start, start - 50) : start]
    if compiled(
        r"^ ?(?:\(|, or |,? which |- |: |,? (?:also )?(?:known|called)|,? means?|,? is (?:a|"
        r"an|the|when|short)|,? are |=|, (?:a|an|the|when) |\"? (?:means|is)|, o (?:sea )?|"
        r",? es (?:un|una|el|la|cuando))"
    ).search(after):
        return True
    if compiled(r"(?:\(|, or |\bor |called |known as |say \"|, o |\"|o sea |llamad[oa] )$").search(before):
        return True
    return is_short and compiled(r"\b(?:stands for|short for)\b").search(near) is not None
