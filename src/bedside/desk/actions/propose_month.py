"""Turns topics, answers, local numbers and observances into draft posts for a month; a person approves every one."""

from __future__ import annotations

from collections.abc import Container, Iterable
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db.models import Q
from django.utils import timezone

from bedside.base.records import Tactic
from bedside.desk.actions.base import action
from bedside.desk.actions.draft_post import draft_post
from bedside.desk.actions.errors import Refused
from bedside.desk.actions.localise_topics import current_observations, relevances
from bedside.desk.actor import Actor
from bedside.desk.models import Account, Answer, Post, Practice, Topic
from bedside.plan.calendar import propose
from bedside.plan.drafting import Known, draft
from bedside.plan.proposals import Candidate, Proposal, Taken
from bedside.plan.timing import resolve
from bedside.tactics.dialogue.prompting import ask
from bedside.tactics.locality.observances import around

_TOPICS = 200  # more than any month can hold
_WHY_LENGTH = 300


@action
def propose_month(actor: Actor, year: int, month: int, *, per_week: int = 3) -> list[Post]:
    """New drafts for the month, each with its reason and a time; what is planned already is left as it is.

    Pressed again it adds nothing that is there already. Refused for a month that does not exist.
    """
    practice = actor.practice
    now = timezone.now()
    try:
        first = date(year, month, 1)
        answers = _answers(practice, now)
        found = _proposals(practice, first, now, per_week, answers)
    except (ValueError, OverflowError) as error:
        raise Refused(f"This month cannot be planned: {error}") from None
    accounts = list(Account.objects.of(practice).filter(is_connected=True).values_list("pk", flat=True))
    return [_drafted(actor, one, answers, accounts) for one in found]


def _proposals(
    practice: Practice, first: date, now: datetime, per_week: int, answers: Container[str]
) -> list[Proposal]:
    today = now.astimezone(ZoneInfo(practice.time_zone)).date()
    place = practice.place()
    topics = list(Topic.objects.of(practice).filter(merged_into=None).order_by("-rank", "pk")[:_TOPICS])
    local = relevances(practice, topics, max(today, first))
    candidates = [
        Candidate(topic.as_record(), topic.rank, topic.code in answers, local[topic.code].why) for topic in topics
    ]
    return propose(
        first,
        candidates,
        around(first, place, 31),
        current_observations(practice, today),
        _taken(practice, first),
        practice.time_zone,
        now,
        per_week=per_week,
        languages=place.languages,
    )


def _answers(practice: Practice, now: datetime) -> dict[str, Answer]:
    """Answers whose signature stands and whose review is not overdue, by the code of their topic."""
    rows = (
        Answer.objects.of(practice)
        .filter(
            Q(review_by=None) | Q(review_by__gte=now.date()), state__in=("signed", "published"), topic__isnull=False
        )
        .select_related("topic")
        .prefetch_related("citations", "signatures")
        .order_by("pk")
    )
    return {row.topic.code: row for row in rows if row.lang == row.topic.lang and row.valid_signatures()}


def _taken(practice: Practice, first: date) -> list[Taken]:
    """What is planned around the month, in the wall time that a person chose or else the practice's own."""
    zone = ZoneInfo(practice.time_zone)
    posts = (
        Post.objects.of(practice)
        .filter(kind="post", due_at__year__in=(first.year - 1, first.year, first.year + 1))
        .exclude(state="withdrawn")
        .select_related("topic")
    )
    return [
        Taken(
            (post.due_local or post.due_at.astimezone(zone)).replace(tzinfo=None),
            Tactic(post.tactic),
            post.topic.code if post.topic else None,
            post.title,
        )
        for post in posts
        if abs((post.due_at.date() - first).days) < 45
    ]


def _drafted(actor: Actor, one: Proposal, answers: dict[str, Answer], accounts: Iterable[int]) -> Post:
    practice = actor.practice
    answer = answers.get(one.topic_id or "")
    topic = Topic.objects.of(practice).filter(code=one.topic_id).first() if one.topic_id else None
    words = draft(one, _known(practice, answer, topic))
    post = draft_post(
        actor,
        text=words.text,
        tactic=one.tactic,
        title=one.title[:200],
        lang=one.lang,
        link=words.link,
        answer_id=answer.pk if answer else None,
        topic_id=topic.pk if topic else None,
        account_ids=accounts,
        why=_clipped(one.why),
    )
    post.due_local = one.wall_time.replace(tzinfo=UTC)
    post.due_at = resolve(one.wall_time, practice.time_zone).utc
    post.save(update_fields=["due_local", "due_at"])
    return post


def _known(practice: Practice, answer: Answer | None, topic: Topic | None) -> Known:
    base = f"{settings.PUBLIC_URL}/p/{practice.slug}"
    facts = practice.facts()
    return Known(
        short=answer.short if answer else "",
        key_points=tuple(answer.key_points) if answer else (),
        answer_url=f"{base}/answers/{answer.slug}/" if answer and answer.state == "published" else "",
        ask_url=f"{base}/ask/",
        invitation=ask(topic.as_record()) if topic else "",
        crisis_line=facts.crisis_line,
        emergency_line=facts.emergency_line,
    )


def _clipped(why: str) -> str:
    """Whole sentences, as many as the record holds."""
    while len(why) > _WHY_LENGTH and ". " in why:
        why = why[: why.rindex(". ") + 1]
    return why[:_WHY_LENGTH]
