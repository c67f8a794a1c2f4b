"""Turns messages into four lanes in which every one can be reached: urgent, needs a reply, put off, done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple

from django.db.models import Q, QuerySet
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone

from bedside.desk.models import Account, Message, Practice
from bedside.desk.models.message import asleep
from bedside.desk.views.doors import DeskRequest, number_of, signed_in
from bedside.desk.views.frame import tally

_ROWS = 30
_BACK = "back"
OPEN, CLOSED = ("new", "acknowledged"), ("replied", "done")


class Lane(NamedTuple):
    """Which states it holds, and its urgencies in the order in which they are shown (none: by time alone).

    What was put off and came back stands before all others: it has waited longest, and somebody meant to see it now.
    """

    states: tuple[str, ...]
    urgencies: tuple[str, ...]


LANES = {
    "urgent": Lane(OPEN, ("now",)),
    "reply": Lane(OPEN, (_BACK, "today", "this week", "none")),
    "later": Lane(OPEN, ()),
    "done": Lane(CLOSED, ()),
}


@signed_in
def inbox(request: DeskRequest) -> HttpResponse:
    """One lane of the inbox from a place on; the place is in the address, so no row is ever out of reach."""
    practice = request.actor.practice
    counts = count_lanes(practice)
    lane = request.GET.get("lane", "")
    if lane not in LANES:
        lane = "urgent" if counts["urgent"] else "reply"
    now = timezone.now()
    rows = _wanted(request, Message.objects.of(practice).filter(state__in=LANES[lane].states))
    if lane != "done":
        rows = rows.filter(asleep(now)) if lane == "later" else rows.exclude(asleep(now))
    found, after = _slice(rows, LANES[lane].urgencies, request.GET.get("after", ""))
    context = {
        "lane": lane,
        "counts": counts,
        "open_messages": {"urgent": counts["urgent"], "waiting": counts["waiting"]},
        "found": found,
        "after": after,
        "is_later": "after" in request.GET,
        "wanted": request.GET.get("q", ""),
        "account": request.GET.get("account", ""),
        "is_mine": "mine" in request.GET,
        "accounts": list(Account.objects.of(practice).only("channel", "handle")),
    }
    return render(request, "desk/inbox/list.html", context)


def count_lanes(practice: Practice) -> dict[str, int]:
    """How many messages each lane holds, read from the index alone."""
    counts: Counter[str] = Counter()
    for state, urgency, n in tally(Message.objects.of(practice)):
        lane = "done" if state in CLOSED else "urgent" if urgency == "now" else "reply"
        counts[lane] += n
        counts["waiting"] += n if lane == "reply" and urgency != "none" else 0
        counts["later"] -= min(n, 0)
    return {name: counts[name] for name in (*LANES, "waiting")}


def _wanted(request: DeskRequest, rows: QuerySet[Message]) -> QuerySet[Message]:
    words, account = request.GET.get("q", "").strip(), request.GET.get("account", "")
    if words:
        rows = rows.filter(Q(text__icontains=words) | Q(author_name__icontains=words) | Q(author__icontains=words))
    if (wanted := number_of(account)) is not None:
        rows = rows.filter(account=wanted)
    if "mine" in request.GET:
        rows = rows.filter(assignee=request.actor.member)
    return rows.select_related("account", "assignee", "writer").defer("detail", "note", "why")


def _slice(rows: QuerySet[Message], urgencies: Sequence[str], after: str) -> tuple[list[Message], str]:
    """The rows behind the place ``after``, and the place of the last of them when more follow."""
    start = _place(after)
    if start and start[0] in urgencies:
        urgencies = urgencies[urgencies.index(start[0]) :]
    found: list[Message] = []
    for urgency in urgencies or ("",):
        part = _part(rows, urgency)
        if start and start[0] in (urgency, ""):
            part = part.filter(Q(sent_at__lt=start[1]) | Q(sent_at=start[1], pk__lt=start[2]))
        found += part.order_by("-sent_at", "-pk")[: _ROWS + 1 - len(found)]
        if len(found) > _ROWS:
            last = found[_ROWS - 1]
            return found[:_ROWS], f"{urgency}~{last.sent_at.isoformat()}~{last.pk}"
    return found, ""


def _part(rows: QuerySet[Message], urgency: str) -> QuerySet[Message]:
    if urgency == _BACK:
        return rows.filter(snoozed_until__isnull=False).exclude(urgency="now")
    if urgency == "now":
        return rows.filter(urgency=urgency)
    return rows.filter(urgency=urgency, snoozed_until__isnull=True) if urgency else rows


def _place(text: str) -> tuple[str, datetime, int] | None:
    """Urgency, time and row that a place names; None for the beginning, or for nonsense."""
    urgency, _, rest = text.partition("~")
    moment, _, pk = rest.partition("~")
    try:
        return urgency, datetime.fromisoformat(moment), int(pk)
    except ValueError:
        return None


def next_in_lane(practice: Practice, message: Message) -> Any:
    """The message to look at after this one: urgent ones first."""
    rows: Any = Message.objects.of(practice).filter(state__in=OPEN).exclude(pk=message.pk)
    rows = rows.exclude(asleep(timezone.now()))
    return (
        rows.filter(urgency="now").order_by("sent_at").first()
        or rows.filter(urgency=message.urgency, sent_at__lte=message.sent_at).order_by("-sent_at", "-pk").first()
    )
