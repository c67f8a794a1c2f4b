"""A month of drafts: balanced, explained, signed answers only, never approved by itself, never doubled."""

from datetime import UTC, timedelta

import pytest
from django.utils import timezone

from bedside.base.records import Verdict
from bedside.desk.actions.errors import NotAllowed, Refused
from bedside.desk.actions.propose_month import propose_month
from bedside.desk.actions.review_post import review_of
from bedside.desk.models import Account, Answer, Citation, Observation, Post, Signature, Topic
from bedside.plan.timing import resolve
from tests.cast import Cast, make_cast, own_pages

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast() -> Cast:
    cast = make_cast()
    for number in range(12):
        topic = Topic.objects.create(
            practice=cast.practice,
            code=f"t{number:02}",
            title=f"What helps with thing {number}?",
            rank=20 - number,
            question_count=3,
            asker_count=3,
        )
        if number % 2 == 0:
            signed_answer(cast, topic)
    own_pages(cast.practice)
    return cast


def signed_answer(cast: Cast, topic: Topic, state: str = "published") -> Answer:
    answer = Answer.objects.create(
        practice=cast.practice,
        topic=topic,
        slug=f"a-{topic.code}",
        title=topic.title,
        state=state,
        short=f"Short answer to {topic.code}.",
        body="Long answer.",
        key_points=["Rest.", "Drink water."],
    )
    Citation.objects.create(
        practice=cast.practice, answer=answer, number=1, publisher="CDC", title="T", url="https://cdc.test/"
    )
    Signature.objects.create(
        practice=cast.practice,
        answer=answer,
        member=cast.ada.member,
        signed_name="Dr. Ada Osei",
        content_hash=answer.content_hash(),
        signed_at=timezone.now(),
    )
    return answer


def next_month():
    return (timezone.now().date().replace(day=1) + timedelta(days=32)).replace(day=1)


def press(actor, **choices) -> list[Post]:
    month = next_month()
    return propose_month(actor, month.year, month.month, **choices)


def test_ben_gets_a_balanced_month_of_drafts_with_reasons(cast):
    posts = press(cast.ben)
    assert len(posts) >= 12
    assert {p.tactic for p in posts} >= {"education", "dialogue", "media", "manner", "locality"}
    assert {p.state for p in posts} == {"draft"}
    assert all(p.why and p.text and p.title for p in posts)
    assert all(p.author == cast.ben.member and p.approved_by is None for p in posts)


def test_each_draft_has_its_wall_time_and_its_instant(cast):
    for post in press(cast.ben):
        wall_time = post.due_local.astimezone(UTC).replace(tzinfo=None)
        assert post.time_zone == "America/Chicago"
        assert post.due_at == resolve(wall_time, "America/Chicago").utc
        assert 8 <= wall_time.hour < 20


def test_explanations_come_from_signed_answers_with_their_link(cast):
    for post in press(cast.ben):
        if post.tactic == "education":
            assert post.answer.valid_signatures()
            assert post.answer.short in post.text
            assert post.link.endswith(f"/p/{cast.practice.slug}/answers/{post.answer.slug}/")
        if post.tactic == "media":
            assert "Drink water." in post.text
        if post.tactic == "dialogue" and post.topic:
            assert not post.topic.answers.exists()
            assert post.link.endswith(f"/p/{cast.practice.slug}/ask/")


def test_an_answer_whose_signature_fell_or_whose_review_is_overdue_is_not_used(cast):
    fallen, overdue = Answer.objects.of(cast.practice).order_by("pk")[:2]
    Answer.objects.filter(pk=fallen.pk).update(body="Changed after signing.")
    Answer.objects.filter(pk=overdue.pk).update(review_by=timezone.now().date() - timedelta(days=1))
    assert not {fallen.pk, overdue.pk}.intersection(p.answer_id for p in press(cast.ben))


def test_a_signed_answer_that_is_not_public_yet_gets_no_dead_link(cast):
    Answer.objects.of(cast.practice).update(state="signed")
    assert {p.link for p in press(cast.ben) if p.answer} == {""}


def test_pressing_twice_does_not_double(cast):
    first = press(cast.ben)
    assert press(cast.ben) == []
    assert press(cast.ada) == []
    assert Post.objects.of(cast.practice).count() == len(first)


def test_a_draft_that_was_thrown_away_makes_room_again(cast):
    posts = press(cast.ben)
    Post.objects.filter(pk=posts[3].pk).update(state="withdrawn")
    (again,) = press(cast.ben)
    assert again.due_at.date() == posts[3].due_at.date()


def test_no_draft_is_stopped_by_our_own_rules(cast):
    for post in press(cast.ben):
        review = review_of(post)
        assert review.verdict is not Verdict.BLOCKED, (post.text, review.findings)


def test_every_connected_account_is_chosen(cast):
    Account.objects.create(practice=cast.practice, channel="bluesky", handle="gone", is_connected=False)
    Account.objects.create(practice=cast.practice, channel="bluesky", handle="here")
    assert {a.handle for a in press(cast.ben)[0].accounts.all()} == {"own pages", "here"}


def test_a_local_number_is_said_with_its_source(cast):
    Observation.objects.create(
        practice=cast.practice,
        source="places",
        measure="High Blood Pressure",
        place="Example County",
        dated_on="2023-12-31",
        sentence="About 33% have it.",
        publisher="CDC PLACES",
        url="https://cdc.test/p",
        weight=1.3,
        translations={"en": "About 33% have it.", "es": "Cerca del 33% la tiene."},
    )
    (post,) = [p for p in press(cast.ben) if p.link == "https://cdc.test/p"]
    assert post.text in ("About 33% have it. Source: CDC PLACES.", "Cerca del 33% la tiene. Fuente: CDC PLACES.")
    assert post.tactic == "locality"


def test_an_empty_practice_is_not_sent_away(cast):
    posts = propose_month(cast.mallory, next_month().year, next_month().month)
    assert posts
    assert not any(p.topic_id or p.answer_id for p in posts), "nothing of another practice"


@pytest.mark.parametrize(("year", "month", "per_week"), [(2026, 13, 3), (0, 1, 3), (2027, 1, 9)])
def test_an_impossible_month_is_refused(cast, year, month, per_week):
    with pytest.raises(Refused, match="cannot be planned"):
        propose_month(cast.ben, year, month, per_week=per_week)


def test_only_those_who_write_may_propose(cast):
    for actor in (cast.cleo, cast.ana, cast.rosa, cast.worker):
        with pytest.raises(NotAllowed):
            press(actor)
