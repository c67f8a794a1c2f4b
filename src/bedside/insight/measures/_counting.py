"""Turns counts per day into one number with its weekly rate: what measures that merely count have in common."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bedside.base.records import Tactic
from bedside.insight.intervals import rate, spread_of
from bedside.insight.numbers import Number, plain
from bedside.insight.rows import DayCount, Rows

_ENOUGH_DAYS = 14
_WEEKLY = {
    "en": " That is about {value} a week (likely between {low} and {high}).",
    "es": " Son cerca de {value} por semana (probablemente entre {low} y {high}).",
}


def counted(
    name: str,
    label: Mapping[str, str],
    how: Mapping[str, str],
    forms: Mapping[str, tuple[str, str, str]],
    unit: Mapping[str, str],
    days: Sequence[DayCount],
    rows: Rows,
    tactic: Tactic,
) -> Number:
    """``forms``: by language the sentences for none, for one and for many (with ``{count}``).

    A weekly rate is given from two weeks on; busy days widen its range.
    """
    inside = [day for day in days if rows.since <= day.on <= rows.until]
    total = sum(day.count for day in inside)
    interval = None
    if rows.days >= _ENOUGH_DAYS and total:
        by_day = {day.on: 0 for day in inside}
        for day in inside:
            by_day[day.on] += day.count
        quiet = [0] * (rows.days - len(by_day))
        interval = rate(total, rows.days / 7, spread_of([*by_day.values(), *quiet]))
    said = {lang: form[min(2, total)].format(count=total) for lang, form in forms.items()}
    if interval:
        numbers = {key: plain(getattr(interval, key)) for key in ("value", "low", "high")}
        said = {lang: text + _WEEKLY[lang].format(**numbers) for lang, text in said.items()}
    return Number(name, label, how, said, total, unit, interval, tactic)
