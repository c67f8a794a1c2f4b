"""Turns posts with a time into a month or a week of days, and how often each tactic is used into one honest line."""

from __future__ import annotations

import calendar
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from django.db.models import Exists, OuterRef
from django.db.models.functions import Substr
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import formats, timezone
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from bedside.base.records import Tactic
from bedside.desk.actions.errors import Refused
from bedside.desk.actions.propose_month import propose_month
from bedside.desk.models import Post, Practice, Publication
from bedside.desk.views.doors import DeskRequest, done, signed_in
from bedside.desk.views.posts import TROUBLE
from bedside.desk.views.words import PLANNED as NOTES
from bedside.desk.views.words import Words
from bedside.plan.balance import balance

_SHOWN = ("draft", "approved", "scheduled", "published", "missed")  # a draft with a time is a proposal
_MOVABLE = ("approved", "scheduled", "missed")
_TITLE = 70
_MONTH_ROWS = 8  # more on one day are one click away, in the week


class Planned(NamedTuple):
    """A post on its day, as the grid shows it; plain values, since a month has hundreds."""

    pk: int
    words: str
    tactic: str
    clock: str
    at: str
    note: Words | None
    is_draft: bool
    is_movable: bool


@dataclass
class Day:
    """One day of the plan; ``is_blank`` belongs to the neighbouring month."""

    on: date
    is_blank: bool
    is_past: bool
    is_today: bool
    posts: list[Planned] = field(default_factory=list)
    more: int = 0


@signed_in
def plan(request: DeskRequest) -> HttpResponse:
    """The month, or with ``?view=week`` the week, that ``?on=`` names."""
    practice, today = request.actor.practice, timezone.localdate()
    on = _day(request.GET.get("on", "")) or today
    is_week = request.GET.get("view") == "week"
    first, last = _week(on) if is_week else _month(on)
    by_day = _posts_by_day(practice, first, last)
    days = [
        Day(day, not is_week and day.month != on.month, day < today, day == today, by_day[day])
        for day in _days(first, last)
    ]
    for day in days:
        if not is_week and len(day.posts) > _MONTH_ROWS:
            day.more, day.posts = len(day.posts) - _MONTH_ROWS, day.posts[:_MONTH_ROWS]
    counted = Counter(Tactic(p.tactic) for d in days if not d.is_blank for p in by_day[d.on])
    most = max(counted.values(), default=0)
    context = {
        "days": days,
        "on": on,
        "is_week": is_week,
        "first": first,
        "last": last,
        "before": first - timedelta(days=1) if is_week else on.replace(day=1) - timedelta(days=1),
        "after": last + timedelta(days=1) if is_week else _month_end(on) + timedelta(days=1),
        "weekdays": [first + timedelta(days=n) for n in range(7)],
        "is_empty": not counted,
        "balance": balance(counted, get_language() or "en"),
        "tactics": [(tactic, counted[tactic], most) for tactic in Tactic],
        "unplanned": Post.objects.of(practice).filter(kind="post", state="approved", due_at=None).count(),
    }
    return render(request, "desk/plan/plan.html", context)


def _day(text: str) -> date | None:
    try:
        day = date.fromisoformat(text if len(text) > 7 else f"{text}-01")
    except ValueError:
        return None
    return day if 1900 < day.year < 2200 else None  # at the ends of time a week has no neighbour


def _week(on: date) -> tuple[date, date]:
    first = on - timedelta(days=on.weekday())
    return first, first + timedelta(days=6)


def _month_end(on: date) -> date:
    return on.replace(day=calendar.monthrange(on.year, on.month)[1])


def _month(on: date) -> tuple[date, date]:
    """Whole weeks, so that the grid has no holes."""
    return _week(on.replace(day=1))[0], _week(_month_end(on))[1]


def _days(first: date, last: date) -> Iterator[date]:
    return (first + timedelta(days=n) for n in range((last - first).days + 1))


def _posts_by_day(practice: Practice, first: date, last: date) -> dict[date, list[Planned]]:
    """Every post with a time between two days, on its day of the practice's own calendar; one query."""
    zone = ZoneInfo(practice.time_zone)
    start = datetime.combine(first, time(), zone)
    end = datetime.combine(last + timedelta(days=1), time(), zone)
    stuck = Publication.objects.filter(post=OuterRef("pk"), state__in=TROUBLE)
    rows = Post.objects.of(practice).filter(kind="post", state__in=_SHOWN, due_at__gte=start, due_at__lt=end)
    rows = rows.annotate(is_stuck=Exists(stuck), opening=Substr("text", 1, _TITLE)).order_by("due_at", "pk")
    found: dict[date, list[Planned]] = defaultdict(list)
    now = timezone.now()
    for pk, title, opening, tactic, state, due_at, is_stuck in rows.values_list(
        "pk", "title", "opening", "tactic", "state", "due_at", "is_stuck"
    ):
        at = due_at.astimezone(zone)
        planned = Planned(
            pk=pk,
            words=(title or opening)[:_TITLE],
            tactic=tactic,
            clock=formats.time_format(at.time(), "TIME_FORMAT"),
            at=f"{at:%Y-%m-%dT%H:%M}",
            note=_note(state, is_stuck=is_stuck, is_late=due_at < now),
            is_draft=state == "draft",
            is_movable=state in _MOVABLE,
        )
        found[at.date()].append(planned)
    return found


def _note(state: str, *, is_stuck: bool, is_late: bool) -> Words | None:
    """What must be said beside a post; nothing where its time says all."""
    if state == "missed" or is_stuck:
        return NOTES["missed" if state == "missed" else "stuck"]
    if state in ("draft", "approved"):
        return NOTES["late" if is_late else state]
    return NOTES.get(state)


@require_POST
@signed_in
def propose(request: DeskRequest) -> HttpResponse:
    """Fills the open days of a month with drafts; each waits for a person."""
    wanted = _day(request.POST.get("month", ""))
    if wanted is None:
        raise Refused(_("Choose the month first."))
    posts = propose_month(request.actor, wanted.year, wanted.month)
    words = ngettext(
        "One draft is proposed. Read it, then approve it.",
        "%(n)d drafts are proposed. Read each one, then approve it.",
        len(posts),
    ) % {"n": len(posts)}
    words = words if posts else _("Nothing more to propose: the open days are taken, or nothing fits them.")
    return done(request, words, f"{reverse('plan')}?on={wanted.isoformat()}")
