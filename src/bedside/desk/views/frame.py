"""Turns a request into what every page of the desk shows around its content."""

from __future__ import annotations

from collections import Counter
from typing import Any, NamedTuple

from django.db.models import Count
from django.db.models.expressions import Combinable
from django.http import HttpRequest
from django.utils import timezone
from django.utils.functional import Promise, SimpleLazyObject
from django.utils.translation import gettext_lazy as _

from bedside.desk.actions.who_is_on_call import zone_of
from bedside.desk.models import Alert, Message, Practice
from bedside.desk.models.base import PracticeQuerySet
from bedside.desk.models.message import asleep
from bedside.desk.templatetags.desk import when
from bedside.tactics.dialogue.alerting import SPEEDS


class Place(NamedTuple):
    """One entry of the navigation: address name, words, icon, and the first part of the addresses under it."""

    view: str
    label: Promise
    icon: str
    root: str


PLACES = (
    Place("today", _("Today"), "sun", ""),
    Place("inbox", _("Inbox"), "inbox", "inbox"),
    Place("questions", _("Questions"), "message-circle-question-mark", "questions"),
    Place("answers", _("Answers"), "book-open-text", "answers"),
    Place("posts", _("Posts"), "square-pen", "posts"),
    Place("plan", _("Plan"), "calendar-days", "plan"),
    Place("media", _("Media"), "image", "media"),
    Place("insight", _("Insight"), "chart-column", "insight"),
    Place("library", _("Library"), "library", "library"),
    Place("recalls", _("Recall"), "file-diff", "recalls"),
    Place("channels", _("Channels"), "radio-tower", "channels"),
    Place("practice", _("Practice"), "settings", "practice"),
)
ON_A_PHONE = ("today", "inbox", "questions", "plan")


def frame(request: HttpRequest) -> dict[str, Any]:
    """Actor, practice and navigation; what waits in the inbox is counted only when a page shows it."""
    actor = getattr(request, "actor", None)
    if actor is None:
        return {"actor": None, "practice": None}
    return {
        "actor": actor,
        "practice": actor.practice,
        "places": PLACES,
        "phone_places": [place for place in PLACES if place.view in ON_A_PHONE],
        "here": request.path.strip("/").split("/")[0],
        "open_messages": SimpleLazyObject(lambda: count_open(actor.practice)),
        "open_alerts": SimpleLazyObject(lambda: open_alerts(actor.practice)),
    }


class OpenAlerts(NamedTuple):
    """What the band says: the most pressing alert, how many more there are, and a mark of just this state."""

    first: Alert | None
    since: str
    more: int
    mark: str


def open_alerts(practice: Practice) -> OpenAlerts:
    """The alerts that nobody has yet, the one that must be seen soonest first."""
    rows = Alert.objects.of(practice).filter(state="open").select_related("message")
    order = list(SPEEDS)
    found = sorted(rows.defer("message__text", "message__why"), key=lambda one: (order.index(one.speed), one.opened_at))
    mark = ".".join(f"{one.pk}-{one.step}" for one in found)
    if not found:
        return OpenAlerts(None, "", 0, mark)
    with timezone.override(zone_of(practice)):  # a page that was refused or not found has no clock of its own
        return OpenAlerts(found[0], when(found[0].opened_at), len(found) - 1, mark)


def count_open(practice: Practice) -> dict[str, int]:
    """How many messages are urgent and how many wait for a reply, read from the index alone."""
    counts: Counter[str] = Counter()
    for _state, urgency, n in tally(Message.objects.of(practice).filter(state__in=("new", "acknowledged"))):
        counts[urgency] += n
    return {"urgent": counts["now"], "waiting": counts["today"] + counts["this week"]}


def tally(rows: PracticeQuerySet) -> Any:
    """How many by state and urgency, then those that are asleep once more, below zero; one query, indexes alone."""

    def counted(part: PracticeQuerySet, n: Combinable) -> Any:
        return part.values_list("state", "urgency").annotate(n=n).order_by()

    awake_or_not, sleeping = counted(rows, Count("pk")), counted(rows.filter(asleep(timezone.now())), -Count("pk"))
    return awake_or_not.union(sleeping, all=True)
