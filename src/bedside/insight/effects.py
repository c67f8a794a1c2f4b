"""Turns the numbers of two tactics into a comparison, but only where their ranges lie apart."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations

from bedside.base.records import Tactic
from bedside.insight.numbers import Number, plain

_MORE = {
    "en": "Posts that {higher} got more reactions than posts that {lower} ({high_value} against {low_value} a post).",
    "es": "Las publicaciones que {higher} tuvieron más reacciones que las que {lower} ({high_value} frente a "
    "{low_value} por publicación).",
}
_NOTHING = {
    "en": "The differences between the five ways to engage are too small, or the posts too few, to tell them apart.",
    "es": "Las diferencias entre las cinco formas de comunicar son muy pequeñas, o las publicaciones muy pocas, para "
    "distinguirlas.",
}
_VERBS = {
    Tactic.EDUCATION: {"en": "inform", "es": "informan"},
    Tactic.MANNER: {"en": "show your team", "es": "muestran al equipo"},
    Tactic.DIALOGUE: {"en": "ask", "es": "preguntan"},
    Tactic.MEDIA: {"en": "show a picture", "es": "muestran una imagen"},
    Tactic.LOCALITY: {"en": "speak of this place", "es": "hablan de este lugar"},
}


@dataclass(frozen=True, slots=True)
class Effect:
    """One tactic did better than another; what went together, not what caused it."""

    higher: Tactic
    lower: Tactic
    said: Mapping[str, str]


def compare(numbers: Iterable[Number]) -> list[Effect]:
    """Every pair of tactics whose strict ranges do not touch, the widest gap first. Often there is none."""
    known = [(one.tactic, one.strict) for one in numbers if one.tactic is not None and one.strict is not None]
    found = []
    for (one, first), (other, second) in combinations(known, 2):
        if first.is_apart_from(second):
            pair = ((one, first), (other, second))
            (higher, above), (lower, below) = pair if first.value > second.value else pair[::-1]
            values = {"high_value": plain(above.value), "low_value": plain(below.value)}
            said = {
                lang: text.format(higher=_VERBS[higher][lang], lower=_VERBS[lower][lang], **values)
                for lang, text in _MORE.items()
            }
            found.append((above.low - below.high, Effect(higher, lower, said)))
    return [effect for _, effect in sorted(found, key=lambda pair: (-pair[0], pair[1].higher, pair[1].lower))]


def nothing_to_tell(lang: str) -> str:
    """The sentence for when no two tactics can be told apart."""
    return _NOTHING.get(lang, _NOTHING["en"])
