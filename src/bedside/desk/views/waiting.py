"""Turns a practice's rows into the list of what waits for one person, by that person's roles."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Q
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import ngettext_lazy

from bedside.desk.actor import Actor
from bedside.desk.models import Account, Answer, Post, Publication, Recall


@dataclass(frozen=True, slots=True)
class Waiting:
    """One kind of work that waits: how many, in words, and where to do it."""

    count: int
    sentence: str | Promise
    url: str
    icon: str
    is_trouble: bool = False


def waiting_for(actor: Actor, messages_waiting: int, today: date) -> list[Waiting]:
    """What waits for ``actor``, trouble first; five queries however much there is."""
    answers, posts = _answers(actor, today), _posts(actor)
    stuck = Publication.objects.of(actor.practice).filter(state__in=("needs_person", "refused", "missed")).count()
    broken = Account.objects.of(actor.practice).filter(is_connected=False).exclude(problem="").count()
    changed = Recall.objects.of(actor.practice).filter(traces__state="open").distinct().count()
    found = [
        Waiting(changed, _n("%d source changed under your words", "%d sources changed under your words", changed),
                reverse("recalls"), "file-diff", True),
        Waiting(stuck, _n("%d post did not go out as planned", "%d posts did not go out as planned", stuck),
                reverse("posts") + "?state=trouble", "triangle-alert", True),
        Waiting(broken, _n("%d channel lost its connection", "%d channels lost their connection", broken),
                reverse("channels"), "unplug", True),
        Waiting(messages_waiting, _n("%d message needs a reply", "%d messages need a reply", messages_waiting),
                reverse("inbox"), "inbox"),
        Waiting(answers["unsigned"], _n("%d answer waits for a signature", "%d answers wait for a signature",
                answers["unsigned"]), reverse("answers") + "?state=draft", "pen-line"),
        Waiting(answers["signed"], _n("%d signed answer can be published", "%d signed answers can be published",
                answers["signed"]), reverse("answers") + "?state=signed", "book-open-text"),
        Waiting(answers["old"], _n("%d answer is past its review date", "%d answers are past their review date",
                answers["old"]), reverse("answers") + "?state=due", "calendar-clock"),
        Waiting(posts["drafts"], _n("%d post waits for approval", "%d posts wait for approval", posts["drafts"]),
                reverse("posts") + "?state=draft", "square-pen"),
        Waiting(posts["approved"], _n("%d approved post has no time yet", "%d approved posts have no time yet",
                posts["approved"]), reverse("posts") + "?state=approved", "clock"),
    ]  # fmt: skip
    return [waiting for waiting in found if waiting.count]


def _n(one: str, many: str, count: int) -> str:
    return ngettext_lazy(one, many, count) % count


def _answers(actor: Actor, today: date) -> dict[str, int]:
    return Answer.objects.of(actor.practice).aggregate(
        unsigned=Count("pk", filter=Q(state="draft")),
        signed=Count("pk", filter=Q(state="signed")),
        old=Count("pk", filter=Q(state="published", review_by__lt=today)),
    )


def _posts(actor: Actor) -> dict[str, int]:
    return (
        Post.objects.of(actor.practice)
        .filter(kind="post")
        .aggregate(drafts=Count("pk", filter=Q(state="draft")), approved=Count("pk", filter=Q(state="approved")))
    )
