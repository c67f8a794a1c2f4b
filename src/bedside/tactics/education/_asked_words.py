"""Turns a question in English or Spanish into the words that carry what it asks."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from bedside.base.text import normalised
from bedside.tactics.education._cues import content_words

_SPANISH_STOP = frozenset(
    "a al algo alguien ante aunque como con cual cuales cuando cuanta cuantas cuanto cuantos da dan dar dado de debe "
    "deben debo del desde donde el ella ellos en entre era eran es esa ese eso esta estan estar este esto estos estoy "
    "fue fueron ha hace hacer hacia hago han hasta hay he la las le les lo los mas me mi mis mucho muy nada necesito "
    "ni no nos o para pero por porque pueda puede pueden puedo que quien quienes se sea ser si sin sirve sobre son "
    "soy su sus tan tengo tiene tienen tomar tu un una unas uno unos usted va y ya yo".split()
)
# As much of a word as tells "vacuna" and "vacunarse", or "dehydrated" and "dehydration", to be of one family.
_ROOT = 5


@lru_cache(maxsize=20_000)
def asked_words(text: str, lang: str = "en") -> frozenset[str]:
    """Stems without the words that every question has; in Spanish also without accents, as people type."""
    plain = normalised(text)
    if lang == "es":
        plain = " ".join(word for word in _bare(plain).split() if word not in _SPANISH_STOP)
    return frozenset(word for word in content_words(plain) if len(word) > 1)


def not_said(asked: frozenset[str], said: frozenset[str]) -> frozenset[str]:
    """The words of which neither they nor one of their family is among those said."""
    roots = {word[:_ROOT] for word in said if len(word) >= _ROOT}
    return frozenset(word for word in asked if word not in said and not (len(word) >= _ROOT and word[:_ROOT] in roots))


def _bare(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
