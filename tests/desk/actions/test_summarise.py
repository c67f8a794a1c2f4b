"""The insight of a practice: its own days, its own rows, a handful of queries."""

import time
from datetime import UTC, date, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from bedside.base.records import Tactic
from bedside.desk.actions.reply_to_message import acknowledge_message
from bedside.desk.actions.summarise import summarise
from bedside.desk.models import (
    Answer,
    ClickCount,
    Measurement,
    Message,
    Post,
    Publication,
    Question,
    ShortLink,
)
from tests.cast import Cast, make_cast, own_pages

pytestmark = pytest.mark.django_db
SINCE, UNTIL = date(2026, 8, 25), date(2026, 11, 22)


@pytest.fixture
def cast() -> Cast:
    return make_cast()


def published(cast_practice, account, number, tactic, at, **numbers) -> Publication:
    post = Post.objects.create(practice=cast_practice, text=f"post {number}", tactic=tactic, state="published")
    publication = Publication.objects.create(
        practice=cast_practice,
        post=post,
        account=account,
        key=f"{cast_practice.pk}-{number}",
        state="published",
        planned_at=at,
        published_at=at,
    )
    for name, value in numbers.items():
        Measurement.objects.create(practice=cast_practice, publication=publication, name=name, value=value)
    return publication


def counts(insight) -> dict[str, int]:
    return {n.measure: n.count for n in insight.numbers if not n.is_split}


def asked(practice, at) -> None:
    Question.objects.create(practice=practice, text="q", text_key="k", asked_at=at)


def test_the_days_are_those_of_the_practice(cast):
    late = datetime(2026, 11, 23, 5, 30, tzinfo=UTC)  # still the 22nd in Chicago
    asked(cast.practice, late)
    asked(cast.practice, late + timedelta(hours=1))  # the 23rd
    asked(cast.practice, datetime(2026, 8, 25, 4, 30, tzinfo=UTC))  # still the 24th
    assert counts(summarise(cast.practice, SINCE, UNTIL))["asked"] == 1


def test_everything_is_counted_and_mallory_sees_none_of_it(cast):
    at = datetime(2026, 11, 18, 15, tzinfo=UTC)
    account = own_pages(cast.practice)
    asked(cast.practice, at)
    Answer.objects.create(practice=cast.practice, slug="a", title="A", short="s", body="b", published_at=at)
    publication = published(cast.practice, account, 1, "media", at, likes=4, clicks=2)
    link = ShortLink.objects.create(practice=cast.practice, code="x", target="https://x.test/", post=publication.post)
    ClickCount.objects.create(practice=cast.practice, link=link, day=at.date(), count=2)
    Message.objects.create(practice=cast.practice, account=account, remote_id="m", text="hi", sent_at=at)
    found = summarise(cast.practice, SINCE, UNTIL)
    assert counts(found) | {"local_share": 0} == {
        "answered": 1, "asked": 1, "clicks": 2, "local_share": 0, "published": 1, "replies_received": 1,
        "response_time": 1,
    }  # fmt: skip
    assert found.last_week == "Last week: 1 question, 1 answer, 1 post, 1 message and 1 click.".replace(
        "1 click", "2 clicks"
    )
    assert set(counts(summarise(cast.mallory.practice, SINCE, UNTIL)).values()) == {0}


def test_a_message_is_answered_by_a_reply_or_by_somebody_who_took_care(cast):
    account = own_pages(cast.practice)
    now = timezone.now()
    sent = now - timedelta(hours=30)
    replied, cared, waiting, thanks = (
        Message.objects.create(
            practice=cast.practice,
            account=account,
            remote_id=name,
            text="hi",
            sent_at=sent,
            urgency="none" if name == "thanks" else "today",
        )
        for name in ("replied", "cared", "waiting", "thanks")
    )
    reply = published(cast.practice, account, 9, "dialogue", sent + timedelta(hours=1))
    Post.objects.filter(pk=reply.post_id).update(message=replied, kind="reply")
    acknowledge_message(cast.cleo, cared.pk)
    found = summarise(cast.practice, now.date() - timedelta(days=5), now.date())
    (number,) = [n for n in found.numbers if n.measure == "response_time"]
    assert number.said["en"].startswith("1 of 3 messages were answered within a day")
    assert waiting.state == thanks.state == "new"
    assert counts(found)["published"] == 0, "a reply is not a post of the plan"


def test_the_highest_number_that_a_channel_gave_counts(cast):
    account = own_pages(cast.practice)
    for number in range(8):
        publication = published(
            cast.practice, account, number, "media", datetime(2026, 11, 1 + number, 15, tzinfo=UTC), likes=10
        )
        Measurement.objects.create(practice=cast.practice, publication=publication, name="likes", value=7)
    found = summarise(cast.practice, SINCE, UNTIL)
    (media,) = [n for n in found.numbers if n.measure == "engagement_by_tactic" and n.tactic is Tactic.MEDIA]
    assert media.interval.value == 10


def test_a_quarter_of_work_needs_few_queries_and_little_time(cast):
    account = own_pages(cast.practice)
    start = datetime(2026, 8, 26, 12, tzinfo=UTC)
    practice = cast.practice
    posts = Post.objects.bulk_create(
        Post(practice=practice, text="t", tactic=list(Tactic)[n % 5], state="published") for n in range(400)
    )
    publications = Publication.objects.bulk_create(
        Publication(
            practice=practice,
            post=post,
            account=account,
            key=f"k{n}",
            state="published",
            planned_at=start,
            published_at=start + timedelta(hours=5 * n),
        )
        for n, post in enumerate(posts)
    )
    Measurement.objects.bulk_create(
        Measurement(practice=practice, publication=p, name=name, value=n % 30)
        for n, p in enumerate(publications)
        for name in ("likes", "replies", "clicks")
    )
    Question.objects.bulk_create(
        Question(practice=practice, text="q", text_key=f"{n}", asked_at=start + timedelta(hours=n % 2000))
        for n in range(3000)
    )
    Message.objects.bulk_create(
        Message(
            practice=practice, account=account, remote_id=f"{n}", text="m", sent_at=start + timedelta(hours=n % 2000)
        )
        for n in range(2000)
    )
    summarise(practice, SINCE, UNTIL)
    with CaptureQueriesContext(
        connection,
    ) as queries:
        began = time.perf_counter()
        found = summarise(practice, SINCE, UNTIL)
        seconds = time.perf_counter() - began
    assert counts(found)["published"] == 400
    assert len(queries) <= 15
    assert seconds < 1.0  # generous for a busy machine; usually far below a tenth
    print(f"{len(queries)} queries, {1000 * seconds:.0f} ms")
