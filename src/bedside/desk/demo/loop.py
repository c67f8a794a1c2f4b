"""Turns questions into published posts by the product's own actions, step by step as persons would press them."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import timedelta
from importlib.resources import files
from zoneinfo import ZoneInfo

from django.utils import timezone

from bedside.base.records import Message as MessageRecord
from bedside.base.records import Severity, Verdict
from bedside.base.text import teaser
from bedside.desk import clock
from bedside.desk.actions.approve_post import approve_post
from bedside.desk.actions.collect_messages import take_message
from bedside.desk.actions.draft_answer import draft_answer
from bedside.desk.actions.draft_post import draft_post
from bedside.desk.actions.draw_card import cards_for_answer
from bedside.desk.actions.errors import Refused
from bedside.desk.actions.import_questions import import_questions
from bedside.desk.actions.propose_month import propose_month
from bedside.desk.actions.publish_answer import publish_answer
from bedside.desk.actions.publish_post import DUE_STATES
from bedside.desk.actions.rank_topics import rank_topics
from bedside.desk.actions.reply_to_message import suggestion_for
from bedside.desk.actions.review_post import review_of
from bedside.desk.actions.schedule_post import publish_now
from bedside.desk.actions.sign_answer import sign_answer
from bedside.desk.addresses import answer_address
from bedside.desk.demo.sample import Sample
from bedside.desk.models import (
    Account,
    Answer,
    Message,
    Passage,
    Picture,
    Post,
    Publication,
    Question,
    QuestionImport,
    Topic,
)
from bedside.tactics.education.wholeness import must_stay_whole

Say = Callable[[str], None]
_SETTLE_SECONDS = 60.0
# What a colleague might dash off: shown in the demonstration to be stopped by the review, never published.
_CARELESS = "So glad your knee is better since your visit on Tuesday, Maria! Come back any time."


@dataclass
class Counts:
    """What the loop did, for the closing line."""

    questions: int = 0
    topics: int = 0
    passages: int = 0
    answers: int = 0
    posts: int = 0
    cards: int = 0
    blocked: int = 0
    published: int = 0
    messages: int = 0
    replies: int = 0
    seconds: float = 0.0

    def line(self) -> str:
        return json.dumps(asdict(self))


def bring_in_questions(sample: Sample, name: str, content: bytes, field: str, say: Say) -> QuestionImport:
    """Imports and groups the questions; Refused when the file cannot be read, with its first error."""
    row = import_questions(sample.machine, name, content, text_field=field)
    say(f"Listening: {name}")
    clock.tick()
    row.refresh_from_db()
    if row.state == "failed":
        first = row.errors[0] if row.errors else {"line": 0, "why": "it could not be read"}
        place = f"line {first['line']}: " if first["line"] else ""
        raise Refused(f"{name}: {place}{first['why']} ({len(row.errors)} bad lines). Nothing was brought in.")
    rank_topics(sample.practice, timezone.now())
    return row


def answer_top_topics(sample: Sample, limit: int, say: Say) -> list[Answer]:
    """Drafts, signs and publishes answers to the most asked topics for which something trusted is found."""
    answers: list[Answer] = []
    topics = Topic.objects.of(sample.practice).filter(merged_into=None).order_by("-rank", "pk")
    for topic in topics[: limit * 4]:
        if len(answers) == limit:
            break
        try:
            answer = draft_answer(sample.editor, topic.pk)
            sign_answer(sample.clinician, answer.pk, answer.content_hash())
            answers.append(publish_answer(sample.editor, answer.pk))
            say(f"Answered: {answer.title}")
        except Refused as refusal:
            say(f"Left open: {topic.title} - {refusal}")
    return answers


def post_answers(sample: Sample, answers: list[Answer], accounts: list[Account], say: Say) -> list[Post]:
    """One post with cards for each answer, reviewed, approved by the clinician and due now."""
    return [post for answer in answers if (post := _post(sample, answer, accounts, say))]


def _post(sample: Sample, answer: Answer, accounts: list[Account], say: Say) -> Post | None:
    url = answer_address(answer)
    post = draft_post(
        sample.editor,
        text=teaser(answer.title, answer.short, url, 300, is_indivisible=must_stay_whole(answer.short)),
        title=answer.title[:200],
        lang=answer.lang,
        link=url,
        answer_id=answer.pk,
        topic_id=answer.topic_id,
        account_ids=[account.pk for account in accounts],
    )
    try:
        pictures = cards_for_answer(sample.editor, answer.pk)
        post.media.add(pictures[0])
        review = review_of(post)
        if review.verdict is Verdict.BLOCKED:
            say(f"Blocked: {post.title} ({review.findings[0].code})")
            return None
        warnings = [f.code for f in review.findings if f.severity is Severity.WARN]
        approve_post(sample.clinician, post.pk, content_hash=post.content_hash(), confirmed_codes=warnings)
        return publish_now(sample.editor, post.pk)
    except Refused as refusal:
        say(f"Not posted: {post.title} - {refusal}")
        return None


def plan_this_month(sample: Sample) -> list[Post]:
    """The month as the plan proposes it at a press: drafts, for persons to change and approve."""
    today = timezone.now().astimezone(ZoneInfo(sample.practice.time_zone))
    return propose_month(sample.editor, today.year, today.month)


def show_a_block(sample: Sample, accounts: list[Account], say: Say) -> bool:
    """A careless draft is stopped, as it would be by every path."""
    post = draft_post(
        sample.editor,
        text=_CARELESS,
        tactic="dialogue",
        title="Sample of a draft that the review stops",
        account_ids=[account.pk for account in accounts],
    )
    try:
        approve_post(sample.clinician, post.pk, content_hash=post.content_hash())
    except Refused as refusal:
        say(f"Blocked, as it should be: {refusal}")
        return True
    raise RuntimeError("The careless sample was not blocked: the review does not work.")


def settle(say: Say) -> None:
    """Lets the worker's clock run until nothing that is due can move any more."""
    deadline = time.monotonic() + _SETTLE_SECONDS
    while time.monotonic() < deadline:
        clock.tick()
        moving = Publication.objects.filter(state__in=DUE_STATES, due_at__lte=timezone.now() + timedelta(minutes=1))
        if not moving.exists():
            return
        time.sleep(0.2)
    say("Some publications are still on their way; a worker would go on.")


def fill_inbox(sample: Sample) -> None:
    """Sample messages on the by-hand account, so that the inbox can be tried without any network."""
    account = Account.objects.of(sample.practice).filter(channel="by_hand").first()
    if account is None:
        return
    lines = (files("bedside.desk.demo") / "messages.jsonl").read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines):
        sent_at = timezone.now() - timedelta(minutes=17 * (number + 1))
        take_message(account, MessageRecord(remote_id=f"sample-{number}", sent_at=sent_at, **json.loads(line)))


def checked_suggestions(sample: Sample) -> int:
    """For how many messages a reply can be suggested; a person would still have to send it."""
    return sum(bool(suggestion_for(message).text) for message in Message.objects.of(sample.practice))


def count(sample: Sample, blocked: int, started: float) -> Counts:
    """What is stored now."""
    practice = sample.practice
    return Counts(
        questions=Question.objects.of(practice).count(),
        topics=Topic.objects.of(practice).filter(merged_into=None).count(),
        passages=Passage.objects.of(practice).filter(is_gone=False).count(),
        answers=Answer.objects.of(practice).filter(state="published").count(),
        posts=Post.objects.of(practice).count(),
        cards=Picture.objects.of(practice).exclude(design="").count(),
        blocked=blocked,
        published=Publication.objects.of(practice).filter(state="published").count(),
        messages=Message.objects.of(practice).count(),
        replies=checked_suggestions(sample),
        seconds=round(time.monotonic() - started, 2),
    )
