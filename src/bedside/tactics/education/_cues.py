"""Turns a question into what it is about and how it asks: content words, kind of question, negation, numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from bedside.base.text import normalised

_STOP = frozenset(
    "a about after all also am an and any anybody anyone are as at be because been being but by can could did do "
    "does doing don for from get gets getting give go going got had has have having he hello help her here hi him "
    "his how i if im in into is it its ive just know like ll make may me might more most much my need now of on one "
    "or other our out over people person please really s she should shouldnt so some someone t take tell than thank "
    "thanks that the their them then there these they thing this those to too up us use very want was we were what "
    "whats when where which while who whom whose why will with would you your".split()
)
_NEGATION = frozenset(
    "no not never none without cannot cant dont doesnt isnt wont arent shouldnt wasnt neither".split()
)

# The order matters: the first that is found names the kind. "How long" must come before "how".
_KINDS = tuple(
    (kind, re.compile(pattern))
    for kind, pattern in (
        ("duration", r"\bhow (long|soon|quick|quickly|fast)\b|\bhow many (days|weeks|months|years|hours)\b"),
        ("amount", r"\bhow (much|many|often|high|low|likely|common|big|large)\b"),
        ("reason", r"\bwhy\b|\bhow come\b|\bwhat (causes?|caused|makes)\b|\b(cause|causes|caused by|reason for)\b"),
        ("time", r"\bwhen\b|\bwhat (time|day|date)\b"),
        ("place", r"\bwhere\b"),
        ("person", r"\bwho\b|\bwhose\b|\bwhich (people|doctor)\b"),
        ("manner", r"\bhow\b"),
        ("thing", r"\bwhat\b|\bwhats\b|\bwhich\b"),
        ("advice", r"^(so |and |but )?(should|must|may|need|can i|could i|can we|do i|do we|am i)\b"),
        ("fact", r"^(so |and |but )?(is|are|was|were|do|does|did|can|could|will|would|has|have|had)\b"),
    )
)


# What a health question wants to know of its subject. Two questions with one subject differ by this.
_ASPECTS = tuple(
    (aspect, re.compile(pattern))
    for aspect, pattern in (
        (
            "treatment",
            r"\btreat|\btherap|\bcures?\b|\bcured\b|\bremed|\bmedicines?\b|\bmedications?\b|\brelie[fv]|"
            r"\bmanag(e|ing|ement)\b|\bget rid of\b|\bheal(ed|ing)?\b|\bdrugs? (for|used)|\bhelps? with\b",
        ),
        ("surgery", r"\bsurg|\boperation\b|\boperat(e|ed|ing) on\b|\btransplant"),
        ("symptoms", r"\bsymptom|\bsigns? (of|for)\b|\bwarning signs?\b|\bfeels? like\b|\bhow do i know if\b"),
        (
            "causes",
            r"\bcaus|\breasons?\b|\bwhy (do|does|is|am|are)\b|\bdue to\b|\blead to\b|\bresult in\b|\bbrings? on\b|"
            r"\bcome from\b",
        ),
        (
            "prevention",
            r"\bprevent|\bavoid|\bprotect|\breduce (the|my|our) risk|\bprophyla|\bkeep from\b|\blower (the|my) risk",
        ),
        (
            "diagnosis",
            r"\bdiagnos|\bdiognos|\btest(s|ed|ing)?\b|\bscreen|\bdetect|\bconfirm|\bx ?rays?\b|\bscans?\b|\bexams?\b",
        ),
        (
            "outlook",
            r"\boutlook\b|\bprognos|\blife expectancy\b|\bsurviv|\bexpect\b|\bget (worse|better)\b|\bprogress|"
            r"\bfatal\b|\bdie\b|\bdeath\b|\bdeadly\b|\brecover",
        ),
        ("complications", r"\bcomplication|\blong term (effects?|problems?)|\baftereffects?\b|\bdamage"),
        ("side effects", r"\bside ?effects?\b|\badverse\b|\breactions? to\b"),
        ("interaction", r"\binteract|\btogether with\b|\btake .{2,40}\b(with|and|while|when)\b|\bmix(ed|ing)?\b"),
        ("dose", r"\bdos(e|es|age|ing)\b|\bhow (much|many|often) .{0,30}\btake\b|\bmilligrams?\b|\bstrength\b"),
        (
            "inheritance",
            r"\binherit|\bgenetic|\bheredit|\bgenes?\b|\bruns? in (the|my) family\b|\bpass(ed)? (it )?on\b",
        ),
        ("contagion", r"\bcontagi|\binfectious\b|\bspread|\btransmi|\bcatch(ing)?\b|\bfrom person to person\b"),
        (
            "risk",
            r"\bat (higher |high |greater |more )?risk\b|\brisk factors?\b|\bwho gets\b|\bhow (many people|common)\b|"
            r"\bhow many people\b|\blikely\b|\bsusceptib|\bprevalen",
        ),
        ("food", r"\bdiets?\b|\beat(ing)?\b|\bfoods?\b|\bnutrition|\bdrink(ing)?\b|\bvitamins?\b|\bsupplements?\b"),
        ("research", r"\bclinical trials?\b|\bresearch\b|\bstud(y|ies)\b"),
        (
            "help",
            r"\bspecialist|\bwhich doctor|\bwhat (kind|type) of doctor|\bcontact a|\bcall the|"
            r"\bwhere can i (find|get)\b|\bresources?\b|\bsupport (group|organi)",
        ),
        ("cost", r"\bcosts?\b|\bprices?\b|\bpay\b|\binsurance\b|\bafford|\bexpensive\b|\bfree\b"),
        ("safety", r"\bsafe\b|\bsafely\b|\bsafety\b|\bharm|\bdanger|\bunsafe\b|\bok to\b|\bokay to\b"),
        (
            "meaning",
            r"\bwhat (is|are|does)\b(?!.*\b(treat|symptom|caus|risk|outlook|test|complicat))|\bmean(s|ing)?\b|"
            r"\bdefin|\bstand for\b|\binformation (on|about|regarding)\b",
        ),
    )
)


@dataclass(frozen=True, slots=True)
class Reading:
    length: int
    words: frozenset[str]
    aspects: frozenset[str]
    kind: str
    negated: bool
    numbers: frozenset[str]


@lru_cache(maxsize=20_000)
def read(text: str) -> Reading:
    plain = normalised(text.replace("'", "").replace("’", ""))
    tokens = plain.split()
    return Reading(
        length=len(tokens),
        words=frozenset(content_words(plain)),
        aspects=frozenset(aspect for aspect, pattern in _ASPECTS if pattern.search(plain)),
        kind=next((kind for kind, pattern in _KINDS if pattern.search(plain)), "other"),
        negated=not _NEGATION.isdisjoint(tokens),
        numbers=frozenset(token for token in tokens if token.isdigit()),
    )


def aspect_bits(reading: Reading) -> int:
    """The aspects as one number, so that many questions can be compared at once."""
    return sum(1 << place for place, (aspect, _) in enumerate(_ASPECTS) if aspect in reading.aspects)


def content_words(plain: str) -> list[str]:
    """The stems of normalised text, without the words that every question has."""
    return [stem(token) for token in plain.split() if token not in _STOP and not token.isdigit()]


_ENDINGS = tuple(
    (
        "ization ations ation ments ment ingly ings ing ies ied edly ed ers "
        "er ness ions ion ity ive ous als al ly es s e y"
    ).split()
)


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """The word without its ending: crude, but the same for "vaccines" and "vaccination"."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word
