"""Turns how often each tactic is planned into the one that comes next, and one sentence about the balance."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bedside.base.records import Tactic

# Of equals, the one that gives a reader most comes first.
_ORDER = (Tactic.EDUCATION, Tactic.LOCALITY, Tactic.DIALOGUE, Tactic.MEDIA, Tactic.MANNER)
_NAMES = {
    Tactic.EDUCATION: {"en": "informing", "es": "informar"},
    Tactic.MANNER: {"en": "being yourselves", "es": "mostrarse como son"},
    Tactic.DIALOGUE: {"en": "asking and listening", "es": "preguntar y escuchar"},
    Tactic.MEDIA: {"en": "pictures and videos", "es": "imágenes y videos"},
    Tactic.LOCALITY: {"en": "what matters here", "es": "lo que importa aquí"},
}
_SENTENCES = {
    "nothing": {
        "en": "Nothing is planned yet. Start with a question that people asked.",
        "es": "Todavía no hay nada en el plan. Empiece con una pregunta que hizo la gente.",
    },
    "even": {
        "en": "All five ways to engage have their share of the {total} posts.",
        "es": "Las cinco formas de comunicar tienen su parte en las {total} publicaciones.",
    },
    "short": {
        "en": "Next, think of {name}: it has {count} of {total} posts.",
        "es": "Ahora piense en {name}: tiene {count} de {total} publicaciones.",
    },
}


@dataclass(frozen=True, slots=True)
class Balance:
    """``tactic`` is the one that is under-served, or None when there is none."""

    tactic: Tactic | None
    sentence: str


def name_of(tactic: Tactic, lang: str) -> str:
    """The tactic as a member of the practice would say it."""
    return _NAMES[tactic].get(lang, _NAMES[tactic]["en"])


def least_served_first(counts: Mapping[Tactic, int]) -> list[Tactic]:
    """All five, the one with the fewest posts first."""
    return sorted(_ORDER, key=lambda tactic: (counts.get(tactic, 0), _ORDER.index(tactic)))


def balance(counts: Mapping[Tactic, int], lang: str = "en") -> Balance:
    """Which tactic is under-served: one without a post, or with less than half of an even share."""
    total = sum(counts.get(tactic, 0) for tactic in _ORDER)
    least = least_served_first(counts)[0]
    count = counts.get(least, 0)
    if total == 0:
        return Balance(Tactic.EDUCATION, _said("nothing", lang))
    if count and count * 2 * len(_ORDER) >= total:
        return Balance(None, _said("even", lang, total=total))
    return Balance(least, _said("short", lang, name=name_of(least, lang), count=count, total=total))


def _said(key: str, lang: str, **values: object) -> str:
    sentence = _SENTENCES[key]
    return sentence.get(lang, sentence["en"]).format(**values)
