"""Turns topics, observances, local numbers and what is planned already into proposals for a balanced month."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from bedside.base.records import Observance, Observation, Tactic
from bedside.plan.balance import least_served_first
from bedside.plan.days import days_for
from bedside.plan.filling import Pool
from bedside.plan.proposals import Candidate, Proposal, Taken
from bedside.plan.timing import resolve, sensible, zone_of

_LEAD = timedelta(hours=2)  # a clinician must be able to read a proposal before its time


def propose(
    month: date,
    candidates: Iterable[Candidate],
    observances: Iterable[Observance],
    observations: Iterable[Observation],
    taken: Sequence[Taken],
    time_zone: str,
    now: datetime,
    *,
    per_week: int = 3,
    max_a_day: int = 1,
    languages: Sequence[str] = ("en",),
) -> list[Proposal]:
    """Proposals for the month of ``month``; the same arguments always give the same ones.

    Each goes to the tactic with the fewest posts that has something to say; where none has, the day stays empty.
    Asked again with its own proposals taken, it proposes nothing.
    """
    today = now.astimezone(zone_of(time_zone)).date()
    marked = list(observances)
    closed = {one.starts_on for one in marked if one.kind == "holiday"}
    days_of_note = {one.starts_on for one in marked if one.kind != "holiday" and one.starts_on == one.ends_on}
    planned = Counter(one.wall_time.date() for one in taken)

    def hours(day: date) -> list[datetime]:
        times = sensible(day, time_zone, [one.wall_time for one in taken])
        return [time for time in times if resolve(time, time_zone).utc >= now + _LEAD]

    days = days_for(
        month,
        today,
        planned,
        per_week=per_week,
        max_a_day=max_a_day,
        is_open=lambda day: day not in closed and bool(hours(day)),
        marked=days_of_note,
    )
    counts = Counter(one.tactic for one in taken if _is_in(one.wall_time, month))
    pool = Pool(candidates, marked, observations, taken, languages, month)
    proposals: list[Proposal] = []
    for day in days:
        times = hours(day)
        wall_time = times[(day.toordinal() // 2) % len(times)]  # hours take turns, so that one can learn from them
        lang = pool.language(sum(counts.values()))
        filled = (pool.fill(tactic, wall_time, lang) for tactic in _order(counts, day in days_of_note))
        if proposal := next((one for one in filled if one), None):
            proposals.append(proposal)
            counts[proposal.tactic] += 1
    return proposals


def _order(counts: Counter[Tactic], is_day_of_note: bool) -> list[Tactic]:
    """The tactic with the fewest posts first; on a day of note the local one, unless it has had more than its share."""
    order = least_served_first(counts)
    if is_day_of_note and counts[Tactic.LOCALITY] <= counts[order[0]] + 1:
        order.sort(key=lambda tactic: tactic is not Tactic.LOCALITY)
    return order


def _is_in(wall_time: datetime, month: date) -> bool:
    return (wall_time.year, wall_time.month) == (month.year, month.month)
