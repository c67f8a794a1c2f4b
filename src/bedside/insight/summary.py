"""Turns all measures of a stretch of time into sentences: per tactic, and the last week in one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from bedside.base.records import Tactic
from bedside.insight.effects import compare, nothing_to_tell
from bedside.insight.measures import measures
from bedside.insight.numbers import Number
from bedside.insight.rows import Rows

_COMPARED = "engagement_by_tactic"
_PARTS = ("asked", "answered", "published", "replies_received", "clicks")
_LAST_WEEK = {"en": "Last week: {parts}.", "es": "La semana pasada: {parts}."}
_QUIET = {"en": "Last week was quiet.", "es": "La semana pasada fue tranquila."}
_AND = {"en": " and ", "es": " y "}
_ONE = {
    "en": {"asked": "1 question", "answered": "1 answer", "published": "1 post", "replies_received": "1 message"}
    | {"clicks": "1 click"},
    "es": {"asked": "1 pregunta", "answered": "1 respuesta", "published": "1 publicación"}
    | {"replies_received": "1 mensaje", "clicks": "1 visita"},
}


@dataclass(frozen=True, slots=True)
class Insight:
    """What can honestly be said of a practice's work between two days."""

    last_week: str
    sentences: Mapping[Tactic, tuple[str, ...]]
    comparison: tuple[str, ...]  # never empty: it says so when nothing can be told apart
    numbers: tuple[Number, ...]


def summarise(rows: Rows, lang: str = "en") -> Insight:
    """Sentences first, then the numbers behind them."""
    numbers = [number for module in measures().values() for number in module.measure(rows)]
    sentences = {tactic: tuple(_sentences(numbers, tactic, lang)) for tactic in Tactic}
    effects = compare([number for number in numbers if number.measure == _COMPARED])
    told = tuple(effect.said.get(lang, effect.said["en"]) for effect in effects)
    return Insight(last_week(rows, lang), sentences, told or (nothing_to_tell(lang),), tuple(numbers))


def last_week(rows: Rows, lang: str = "en") -> str:
    """The seven days up to ``until`` in one sentence of plain counts."""
    week = replace(rows, since=max(rows.since, rows.until - timedelta(days=6)))
    found = measures()
    parts = [part for name in _PARTS if name in found and (part := _part(found[name].measure(week)[0], lang))]
    if not parts:
        return _QUIET.get(lang, _QUIET["en"])
    return _LAST_WEEK.get(lang, _LAST_WEEK["en"]).format(parts=_joined(parts, lang))


def _sentences(numbers: Sequence[Number], tactic: Tactic, lang: str) -> list[str]:
    said = [number.said.get(lang) or number.said.get("en", "") for number in numbers if number.tactic is tactic]
    return [sentence for sentence in said if sentence]


def _part(number: Number, lang: str) -> str:
    if number.count == 0:
        return ""
    known = _ONE.get(lang, _ONE["en"])
    unit = number.unit.get(lang, number.unit["en"])
    return known.get(number.measure, f"1 {unit}") if number.count == 1 else f"{number.count} {unit}"


def _joined(parts: Sequence[str], lang: str) -> str:
    return parts[0] if len(parts) == 1 else ", ".join(parts[:-1]) + _AND.get(lang, _AND["en"]) + parts[-1]
