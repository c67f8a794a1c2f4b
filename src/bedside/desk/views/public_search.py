"""Turns what somebody typed into the answers that speak of it, best first: a ranked word match, blind to accents."""

from __future__ import annotations

import difflib
import math
import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

MOST_QUERY_CHARACTERS = 200
_STOP = frozenset(
    "a an and are at be been by can could did do does for from had has have how i if in is it its me my of on or our "
    "should so that the their there they this to was we what when where which who why will with you your about get "
    "al como con cual cuando de del desde donde el ella en es esta este esto hay la las le lo los me mi mis mucho no "
    "nos o para pero por porque puede puedo que se si sin sobre son soy su sus te tengo tiene un una uno y".split()
)
_WEIGHTS = (4.0, 2.0, 1.0)  # title, short answer, the rest
_SAME_LANGUAGE = 1.3


class Entry(NamedTuple):
    """What is looked through of one answer."""

    pk: int
    lang: str
    title: str
    short: str
    body: str


def ranked(query: str, entries: Sequence[Entry], lang: str) -> list[int]:
    """Keys of the entries that match, best first. An entry must hold at least half as many words as the best one."""
    texts = [(entry, (_stems(entry.title), _stems(entry.short), _stems(entry.body))) for entry in entries]
    known = frozenset[str]().union(*(stems for _, group in texts for stems in group))
    scores = dict.fromkeys((entry.pk for entry in entries), 0.0)
    held = dict.fromkeys(scores, 0)
    for term in _terms(query):
        spellings = _spellings(term, known)
        weights = {entry.pk: weight for entry, group in texts if (weight := _weight(spellings, group))}
        rarity = math.log(1 + len(texts) / max(1, len(weights)))
        for pk, weight in weights.items():
            scores[pk] += weight * rarity
            held[pk] += 1
    most = max(held.values(), default=0)
    home = {entry.pk: _SAME_LANGUAGE if entry.lang == lang else 1.0 for entry in entries}
    found = [pk for pk in scores if held[pk] and 2 * held[pk] >= most]
    return sorted(found, key=lambda pk: (-scores[pk] * home[pk], pk))


def _weight(spellings: frozenset[str], group: tuple[frozenset[str], ...]) -> float:
    """How much the best place counts in which one of ``spellings`` stands; 0 for none."""
    return next((w for stems, w in zip(group, _WEIGHTS, strict=True) if not spellings.isdisjoint(stems)), 0.0)


def fold(text: str) -> str:
    """Lower case without accents, so that "gripé" finds "Gripe"."""
    parts = unicodedata.normalize("NFD", text.casefold())
    return "".join(c for c in parts if not unicodedata.combining(c))


def _terms(query: str) -> list[str]:
    every = re.findall(r"\w+", fold(query[:MOST_QUERY_CHARACTERS]))
    telling = [word for word in every if word not in _STOP] or every
    return list(dict.fromkeys(map(_stem, telling)))


@lru_cache(maxsize=8192)
def _stems(text: str) -> frozenset[str]:
    return frozenset(map(_stem, re.findall(r"\w+", fold(text))))


def _stem(word: str) -> str:
    """Singular and plural, "vacuna" and "vacunas", become the same; no more is needed for a few hundred texts."""
    if len(word) > 4 and word.endswith("es") and word[-3] not in "aeiou":
        word = word[:-2]
    elif len(word) > 3 and word.endswith("s") and not word.endswith("ss"):
        word = word[:-1]
    return word[:-1] if len(word) > 4 and word[-1] in "aeo" else word


def _spellings(term: str, known: frozenset[str]) -> frozenset[str]:
    """``term``, words that begin with it, or, where there are none, the one that a slip of a finger would make it."""
    found = {word for word in known if word.startswith(term)} if len(term) > 2 else {term} & known
    if not found and len(term) > 3:
        alike: Iterable[str] = (w for w in known if abs(len(w) - len(term)) <= 2 and w[0] == term[0])
        found = set(difflib.get_close_matches(term, alike, n=1, cutoff=0.8))
    return frozenset(found)
