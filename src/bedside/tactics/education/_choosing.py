"""Turns passages that were found into those that belong to the question, and tells which say when to get help."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from bedside.base.records import Passage
from bedside.tactics.education._asked_words import asked_words
from bedside.tactics.education._cues import read
from bedside.tactics.education._units import units

_ASKS_WHEN = re.compile(
    r"\bwhen\b.*\b(help|calls?|doctor|emergency|urgent|serious|worry|911|visits?|checked|see|stop)\b|\bemergency\b|"
    r"\b(warning|danger) signs?\b|"
    r"\bcuándo\b.*\b(ayuda|llam\w+|doctor|médico|emergencia|urgente|grave|preocup\w+|911|citas?|revis\w+|ver|dejar)\b|"
    r"\bemergencia\b|\bseñales de (alerta|peligro|advertencia)\b",
    re.I,
)
_ASKS_WHAT_TO_DO = re.compile(r"\bwhat (should|do|can) i do\b|\bwhat if\b|\bqué (hago|debo hacer|puedo hacer)\b", re.I)
_CALLS = re.compile(
    r"^(call|get (medical )?help|go to|llame|obtenga ayuda|busque ayuda|vaya a)\b|"
    r"\b(911|988|1-800-222-1222)\b|\bemergency room\b|\bsala de emergencias\b",
    re.I,
)
_SIGNS_OR_STEPS = re.compile(
    r"\b(signs?|symptoms?|warning|danger|what (should|do|can) i|how (do|does|should|can|to|is|are)|treat\w*|when|help|"
    r"aid|stay away|señales|síntomas|qué (hago|debo|puedo)|cómo|cuándo|ayuda|trata\w*)\b",
    re.I,
)


# A hit that scores this share of the best one may be what was meant.
_NEARLY = 0.8
# Hits that score less than this share of the best one are about something else, or answer another question.
_CLOSE = 0.6
# What it is worth that two questions want the same of their subject: signs, treatment, how it spreads. From 0.1 to 0.2
# as many best passages are right (docs/decisions/0007-answers.md).
_ASPECT = 0.15


def tells_when_to_get_help(passage: Passage) -> bool:
    """Whether it may stand in the care box: it was asked when to get help, or what to do and says whom to call."""
    if not passage.seek_care:
        return False
    if _ASKS_WHEN.search(passage.question):
        return True
    first = units(passage.text)[0]
    is_told_alone = first.opens_alone and not first.points
    return bool(_ASKS_WHAT_TO_DO.search(passage.question) and is_told_alone and _CALLS.search(passage.text))


def is_whole(passage: Passage) -> bool:
    """Signs, steps and warnings are told whole or not at all: what is cut off may be the one that somebody has."""
    has_list = any(unit.is_list for unit in units(passage.text))
    return passage.seek_care or has_list or bool(_SIGNS_OR_STEPS.search(passage.question))


class Found(NamedTuple):
    """A passage that search found: its score, and the cosine of what was asked with its question alone."""

    passage: Passage
    score: float
    cosine: float


def best_first(topic_title: str, hits: Sequence[Found]) -> list[Passage]:
    """The close ones of ``hits`` (by score, best first), of the best one's page first that which asks the same."""
    if not hits:
        return []
    close = [hit for hit in hits if hit.score >= _CLOSE * hits[0].score]
    subject = _page(_meant(topic_title, close).passage)
    aspects = read(topic_title).aspects

    def fits(hit: Found) -> float:
        return (hit.score + hit.cosine) / 2 + _ASPECT * (not aspects.isdisjoint(read(hit.passage.question).aspects))

    best = max((hit for hit in close if _page(hit.passage) == subject), key=fits)
    return [best.passage, *(hit.passage for hit in close if hit is not best)]


def _meant(topic_title: str, close: Sequence[Found]) -> Found:
    """The best hit, or a near one whose title holds all that the topic names, when the best one's holds none of it.

    "How do I know if I have diabetes?" lies nearest to how one finds out about prediabetes, and means another page.
    """
    asked = asked_words(topic_title, close[0].passage.lang)
    titled = [asked & asked_words(hit.passage.title, hit.passage.lang) for hit in close]
    named = (hit for hit, own in zip(close, titled, strict=True) if own == asked)
    near = (hit for hit in named if hit.score >= _NEARLY * close[0].score)
    return close[0] if titled[0] or not asked else next(near, close[0])


def on_the_topic(topic_title: str, passages: Sequence[Passage]) -> list[Passage]:
    """The best passage, what else its subject's page says, and another subject only where the topic names it too.

    "Will antibiotics help my cold?" names two subjects. "What are the signs of a stroke?" names one, though other
    pages tell signs as well.
    """
    if not passages:
        return []
    best = passages[0]
    asked = asked_words(topic_title, best.lang)
    pages = {_page(best): _named(best, asked)}
    for passage in passages[1:]:
        covered = frozenset().union(*pages.values())
        if _page(passage) not in pages and _named(passage, asked) - covered and _says_half(passage, asked):
            pages[_page(passage)] = _named(passage, asked)
    is_beside = not pages[_page(best)] and len(pages) > 1  # the topic names other subjects, and not the best one's
    return [p for p in passages if _page(p) in pages and (p is best or not is_beside or _is_kept(p, best, asked))]


def _is_kept(passage: Passage, best: Passage, asked: frozenset[str]) -> bool:
    return _page(passage) != _page(best) or tells_when_to_get_help(passage) or _says_half(passage, asked)


def _says_half(passage: Passage, asked: frozenset[str]) -> bool:
    said = asked_words(f"{passage.title} {passage.question}", passage.lang)
    return 2 * len(asked & said) >= len(asked)


def _named(passage: Passage, asked: frozenset[str]) -> frozenset[str]:
    return asked & asked_words(" ".join((passage.title, *passage.also)), passage.lang)


def _page(passage: Passage) -> tuple[str, str]:
    return passage.collection, passage.title
