"""Turns observations, observances and the season into how much a topic matters here and now, with a sentence why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from bedside.base.records import Observance, Observation, Place, Topic
from bedside.tactics.locality._matching import speaks_of
from bedside.tactics.locality.seasons import seasons

HIGHEST = 3.0  # nothing local may drown what people really ask
_SEASON, _MONTH, _WEEK = 0.2, 0.15, 0.4
_LEAST = 0.01  # less is no reason


@dataclass(frozen=True, slots=True)
class Relevance:
    """1 means that this place and time say nothing about it; ``why`` is empty then."""

    weight: float
    why: str


def notice(
    topic: Topic,
    day: date,
    place: Place,
    observations: Iterable[Observation] = (),
    observances: Iterable[Observance] = (),
    lang: str = "en",
) -> Relevance:
    """How much ``topic`` matters at ``place`` on ``day``; never below 1, so a local topic outranks an equal one.

    The strongest reason counts in full, every further one for half of the one before, up to HIGHEST.
    """
    found = [
        *_from_observations(topic, day, observations, lang),
        *_from_observances(topic, day, observances, lang),
        *_from_seasons(topic, day, place, lang),
    ]
    found = [reason for reason in found if reason[0] >= _LEAST]
    found.sort(key=lambda reason: (-reason[0], reason[1]))
    weight = 1.0 + sum(gain / 2**number for number, (gain, _) in enumerate(found))
    sentences = dict.fromkeys(sentence for _, sentence in found[:2])
    return Relevance(round(min(HIGHEST, weight), 3), " ".join(sentences))


def _from_observations(
    topic: Topic, day: date, observations: Iterable[Observation], lang: str
) -> Iterator[tuple[float, str]]:
    for one in observations:
        is_over = one.expires_on is not None and one.expires_on < day
        if one.weight > 1 and not is_over and speaks_of(topic.title, one.keywords):
            yield one.weight - 1, one.said_in(lang)


def _from_observances(
    topic: Topic, day: date, observances: Iterable[Observance], lang: str
) -> Iterator[tuple[float, str]]:
    for one in observances:
        if one.ends_on >= day and speaks_of(topic.title, one.keywords):
            is_month = (one.ends_on - one.starts_on).days > 10
            yield (_MONTH if is_month else _WEEK), f"{one.name_in(lang)} ({dates(one)})."


def _from_seasons(topic: Topic, day: date, place: Place, lang: str) -> Iterator[tuple[float, str]]:
    for season in seasons(day, place):
        if speaks_of(topic.title, season.keywords):
            yield _SEASON, season.sentences.get(lang, season.sentences["en"])


def dates(observance: Observance) -> str:
    """The days of an observance, readable in every language: 2026-12-01, or 2026-12-07 – 2026-12-13."""
    if observance.starts_on == observance.ends_on:
        return f"{observance.starts_on}"
    return f"{observance.starts_on} – {observance.ends_on}"
