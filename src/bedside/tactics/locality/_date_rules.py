"""Turns a rule such as "3 thu 11" or "2 sun 5 for 7" into the days on which an observance falls in a year."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY = r"(\d{1,2})-(\d{1,2})"
_WEEKDAY = "|".join(_WEEKDAYS)
_TAIL = re.compile(r"(?: shift (?P<shift>-?\d+))?(?: for (?P<length>\d+))?$")


def span(rule: str, year: int) -> tuple[date, date]:
    """First and last day of ``rule`` in ``year``; ValueError for a rule that cannot be read.

    ``month 11`` | ``11-14`` | ``11-18..11-24`` | ``end 2`` (last day of the month) | ``3 thu 11`` (the third; -1 is the
    last) | ``from 9-04 sun`` (the first one from that day on); then perhaps ``shift -3`` days and ``for 7`` days.
    """
    tail = _TAIL.search(rule)
    anchor = rule[: tail.start()] if tail else rule
    starts_on, ends_on = _anchor(anchor, year)
    shift = timedelta(days=int(tail["shift"] or 0)) if tail else timedelta(0)
    if tail and tail["length"]:
        ends_on = starts_on + timedelta(days=int(tail["length"]) - 1)
    return starts_on + shift, ends_on + shift


def _anchor(rule: str, year: int) -> tuple[date, date]:
    if found := re.fullmatch(r"month (\d{1,2})", rule):
        month = int(found[1])
        return date(year, month, 1), _last_day(year, month)
    if found := re.fullmatch(rf"{_DAY}\.\.{_DAY}", rule):
        first, last = date(year, int(found[1]), int(found[2])), date(year, int(found[3]), int(found[4]))
        return first, last
    if found := re.fullmatch(_DAY, rule):
        return (date(year, int(found[1]), int(found[2])),) * 2
    if found := re.fullmatch(r"end (\d{1,2})", rule):
        return (_last_day(year, int(found[1])),) * 2
    if found := re.fullmatch(rf"(-?[1-5]) ({_WEEKDAY}) (\d{{1,2}})", rule):
        return (_nth(int(found[1]), found[2], year, int(found[3])),) * 2
    if found := re.fullmatch(rf"from {_DAY} ({_WEEKDAY})", rule):
        day = date(year, int(found[1]), int(found[2]))
        return (day + timedelta(days=(_WEEKDAYS.index(found[3]) - day.weekday()) % 7),) * 2
    raise ValueError(f"{rule!r} is no rule for a date.")


def _last_day(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


def _nth(number: int, weekday: str, year: int, month: int) -> date:
    wanted = _WEEKDAYS.index(weekday)
    if number > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (number - 1))
    last = _last_day(year, month)
    return last - timedelta(days=(last.weekday() - wanted) % 7 + 7 * (-number - 1))
