"""Turns an empty database into a practice with a busy season, so that every page has something to show."""

from __future__ import annotations

import hashlib
from copy import copy
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from itertools import cycle, islice
from zoneinfo import ZoneInfo

from django.utils import timezone

from bedside.base import records
from bedside.desk.actions.draft_answer import citation
from bedside.desk.actions.draft_post import draft_post
from bedside.desk.actions.edit_rota import add_shifts
from bedside.desk.actions.open_alert import open_alert
from bedside.desk.actions.open_recall import open_recalls
from bedside.desk.actions.set_webhook import set_webhook
from bedside.desk.actions.sign_answer import sign_answer
from bedside.desk.models import (
    Account,
    Answer,
    CollectionState,
    Conversation,
    Message,
    Passage,
    Picture,
    Post,
    Publication,
    PushDevice,
    Question,
    QuestionImport,
    Recall,
    Ring,
    Topic,
    Variant,
)
from bedside.tactics.dialogue.triage import triage
from tests.cast import Cast, make_cast

TOPICS = (
    ("Can I get a flu shot while I am pregnant?", "Is the flu vaccine ok in pregnancy?", "flu shot and 2nd trimester, safe?"),  # noqa: E501
    ("When should I worry about a baby's fever?", "baby has 101, do we go in?", "how high is too high for a newborn"),
    ("Do I need a referral to see a skin doctor?", "referral for dermatology?"),
    ("How can I lower my blood pressure without medicine?", "natural ways to bring blood pressure down"),
    ("Is it a cold or is it COVID?", "cold or covid how can I tell", "do I need to test again?"),
    ("How long is shingles contagious?", "can I visit my mom with shingles"),
    ("What can I do about smoke in the air this week?", "is it safe to jog with the smoke"),
    ("¿Cuándo debo llevar a mi hijo por fiebre?", "mi bebé tiene fiebre, ¿qué hago?"),
)  # fmt: skip
MESSAGES = (
    ("Chest feels tight and my left arm is numb, should I wait until tomorrow?", "mara.k"),
    ("I don't see the point of going on anymore.", "quiet_one"),
    ("Does the new flu shot cover the strain that is going around?", "jo.parsons"),
    ("Waited 50 minutes last Tuesday. Not ok.", "dlm_1970"),
    ("Thank you for the clear post about fever, saved us a trip!", "tomasina"),
    ("My rash got worse after the new cream from you, is that normal?", "pete"),
    ("What are your hours on the 24th?", "harlanmom"),
    ("Vaccines are poison and everybody knows it", "truth4all"),
    ("¿Tienen cita para vacunas el sábado?", "lucia_r"),
    ("Buy followers cheap at www.best-followers.example", "promo_bot"),
)
POSTS = (
    ("education", "Flu season: three things to do this week", "The flu shot takes about two weeks to protect you. Ask us, or your pharmacy, this week."),  # noqa: E501
    ("locality", "Smoke over the county today", "Air quality is poor until Thursday. Stay inside at noon, close the windows, and keep rescue inhalers near."),  # noqa: E501
    ("dialogue", "What should we explain next?", "Which topic should we cover next: sleep, blood pressure or allergies? No health details please."),  # noqa: E501
    ("media", "A card about fever in babies", "When to call about a baby's fever, on one card. Save it for the fridge."),  # noqa: E501
    ("manner", "Why Ben likes Mondays", "Ben at our front desk says Mondays are best, because the phone tells him what the town worries about."),  # noqa: E501
)  # fmt: skip


@dataclass(frozen=True)
class Season:
    """What was made, for tests that look at single pages."""

    cast: Cast
    topic: Topic
    answer: Answer
    draft: Answer
    post: Post
    stuck: Post
    message: Message
    picture: Picture
    file: QuestionImport
    recall: Recall


def busy_season(*, posts: int = 60, messages: int = 80, questions: int = 160) -> Season:
    """The practice in the middle of a busy quarter."""
    cast = make_cast()
    practice = cast.practice
    practice.is_sample = True
    practice.save()
    now = timezone.now()
    passages = _library(cast, now)
    topics = _questions(cast, now, questions)
    answers = _answers(cast, topics, passages, now)
    accounts = [
        Account.objects.create(practice=practice, channel="answers_site", handle="own pages"),
        Account.objects.create(practice=practice, channel="bluesky", handle="maple.bsky.test", base_url="https://bsky.test"),  # noqa: E501
        Account.objects.create(practice=practice, channel="by_hand", handle="Screen in the waiting room"),
    ]  # fmt: skip
    picture = _picture(cast, answers[0])
    made = _posts(cast, accounts, answers, now, posts, picture)
    stuck = _stuck(cast, accounts, answers[0], now)
    found = _messages(cast, accounts[1], now, messages)
    _bell(cast, found[0], now)
    file = QuestionImport.objects.create(
        practice=practice,
        filename="front-desk-october.csv",
        state="failed",
        total=120,
        errors=[{"line": 7, "why": "There is no question in this line."}, {"line": 31, "why": "The date cannot be read."}],  # noqa: E501
    )  # fmt: skip
    recall = _recalled(cast, passages[1], answers[1], accounts, now)
    return Season(cast, topics[0], answers[0], answers[-1], made[0], stuck, found[0], picture, file, recall)


def _recalled(cast: Cast, passage: Passage, answer: Answer, accounts: list[Account], now: datetime) -> Recall:
    """The publisher changed a number under an answer, a post that is out on three channels, and one that waits."""
    words = {"text": answer.short, "title": "Fever in babies", "tactic": "education", "answer_id": answer.pk}
    out, later = (draft_post(cast.ben, account_ids=[one.pk for one in accounts], **words) for _ in range(2))
    _publications(cast, out, accounts, "published", now - timedelta(days=2))
    _publications(cast, later, accounts[:1], "scheduled", now + timedelta(days=3))
    out.publications.exclude(account__channel="by_hand").update(remote_id="at://maple/1", snapshot={"text": out.text})
    for post, state in ((out, "published"), (later, "scheduled")):
        Post.objects.filter(pk=post.pk).update(state=state, approved_by=cast.ada.member)
    before = copy(passage)
    passage.text = passage.text.replace("three months", "two months").replace("100.4", "100.0")
    passage.text_hash = hashlib.sha256(passage.text.encode()).hexdigest()
    passage.save()
    (recall,) = open_recalls([(before, passage)])
    return recall


def _library(cast: Cast, now: datetime) -> list[Passage]:
    CollectionState.objects.create(
        practice=cast.practice, collection="starter", state="done", passages=9, finished_at=now
    )
    texts = (
        ("Flu (influenza)", "Is the flu shot safe in pregnancy?", "A flu shot is recommended in any trimester. It protects the mother and, for the first months, the baby."),  # noqa: E501
        ("Fever in children", "When should a child with fever be seen?", "A baby younger than three months with a temperature of 100.4 °F or higher needs to be seen the same day."),  # noqa: E501
        ("High blood pressure", "What lowers blood pressure?", "Less salt, more walking, less alcohol and enough sleep lower blood pressure for many people."),  # noqa: E501
    )  # fmt: skip
    return [
        Passage.objects.create(
            practice=cast.practice,
            key=f"starter/{n}",
            collection="starter",
            title=title,
            question=question,
            text=text,
            publisher="MedlinePlus, National Library of Medicine",
            url="https://medlineplus.gov/flu.html",
            dated_on=now.date(),
            dated_as="read",
            text_hash=hashlib.sha256(text.encode()).hexdigest(),
        )
        for n, (title, question, text) in enumerate(texts)
    ]


def _questions(cast: Cast, now: datetime, count: int) -> list[Topic]:
    topics = []
    for place, wordings in enumerate(TOPICS):
        lang = "es" if wordings[0].startswith("¿") else "en"
        topic = Topic.objects.create(
            practice=cast.practice,
            code=f"topic-{place}",
            title=wordings[0],
            lang=lang,
            rank=10.0 - place,
            local_weight=1.6 if "smoke" in wordings[0] else 1.0,
            nothing_found_at=now if "referral" in wordings[0] else None,
            is_confirmed=place == 0,
        )
        share = max(2, count // (place + 3))
        Question.objects.bulk_create(
            Question(
                practice=cast.practice,
                topic=topic,
                text=text,
                text_key=hashlib.sha256(text.encode()).hexdigest(),
                lang=lang,
                asked_at=now - timedelta(hours=5 + 9 * n * (place + 1)),
            )
            for n, text in enumerate(islice(cycle(wordings), share))
        )
        topic.question_count, topic.asker_count, topic.last_asked_at = share, share - 1, now - timedelta(hours=5)
        topic.save()
        topics.append(topic)
    return topics


def _answers(cast: Cast, topics: list[Topic], passages: list[Passage], now: datetime) -> list[Answer]:
    made = []
    texts = (
        ("A flu shot is safe in every month of pregnancy, and it protects your baby too.", passages[0]),
        ("A baby under three months with 100.4 °F or more needs to be seen the same day.", passages[1]),
        ("Less salt, more walking and enough sleep help many people.", passages[2]),
    )
    for place, (short, passage) in enumerate(texts):
        answer = Answer.objects.create(
            practice=cast.practice,
            topic=topics[(0, 1, 3)[place]],
            slug=f"answer-{place}",
            title=topics[(0, 1, 3)[place]].title,
            short=short,
            body=f"{passage.text} [1]\n\nBring your questions to any visit. Our nurses are glad to explain the rest.",
            seek_care="Call 911 for trouble breathing. Call us the same day for a fever in a newborn.",
            key_points=["It is fine in every month.", "It takes two weeks to work."],
            author=cast.ben.member,
            review_by=(now + timedelta(days=200 - 300 * place)).date(),
        )
        citation(answer, 1, passage, passage.as_record().reference).save()
        if place < 2:
            sign_answer(cast.ada, answer.pk, answer.content_hash())
            Answer.objects.filter(pk=answer.pk).update(state="published", published_at=now - timedelta(days=3))
        answer.refresh_from_db()
        made.append(answer)
    return made


def _picture(cast: Cast, answer: Answer) -> Picture:
    import io

    from PIL import Image

    buffer = io.BytesIO()
    Image.new("RGB", (600, 315), "#0b4f5c").save(buffer, "PNG")
    content = buffer.getvalue()
    return Picture.objects.create(
        practice=cast.practice,
        content=content,
        mime="image/png",
        width=600,
        height=315,
        sha256=hashlib.sha256(content).hexdigest(),
        alt="Card with the words: A flu shot is safe in every month of pregnancy.",
        design="question_answer",
        answer=answer,
    )


def _posts(
    cast: Cast, accounts: list[Account], answers: list[Answer], now: datetime, count: int, picture: Picture
) -> list[Post]:
    zone = ZoneInfo(cast.practice.time_zone)
    made = []
    states = cycle(("published", "scheduled", "scheduled", "draft", "published", "approved"))
    for n, (tactic, title, text) in enumerate(islice(cycle(POSTS), count)):
        state = next(states)
        days = (n % 28) - 14
        if (state == "published" and days > 0) or (state == "scheduled" and days < 0):
            days = -days
        wall = (now.astimezone(zone) + timedelta(days=days)).replace(hour=9 + n % 9, minute=15, second=0, microsecond=0)
        post = draft_post(
            cast.ben,
            text=text,
            tactic=tactic,
            title=title,
            link="https://maple.example/p/answers/flu" if n % 2 else "",
            answer_id=answers[0].pk if tactic == "education" else None,
            account_ids=[account.pk for account in accounts[:2]],
            why="Asked 14 times in two weeks; nothing about it since September." if tactic == "education" else "",
        )
        has_time = state != "approved"
        Post.objects.filter(pk=post.pk).update(
            state=state,
            due_at=wall.astimezone(UTC) if has_time else None,
            due_local=wall.replace(tzinfo=UTC) if has_time else None,
            approved_by=cast.ada.member if state != "draft" else None,
        )
        if state in ("published", "scheduled"):
            _publications(cast, post, accounts[:2], state, wall.astimezone(UTC))
        post.refresh_from_db()
        made.append(post)
    first = next(post for post in made if post.state == "draft")
    first.media.add(picture)
    Variant.objects.create(practice=cast.practice, post=first, channel="bluesky", text=first.text + " Ask us anything.")
    return [first, *made]


def _publications(cast: Cast, post: Post, accounts: list[Account], state: str, at: datetime) -> None:
    for account in accounts:
        Publication.objects.create(
            practice=cast.practice,
            post=post,
            account=account,
            key=f"{post.pk}-{account.pk}",
            state="published" if state == "published" else "waiting",
            planned_at=at,
            due_at=at,
            published_at=at if state == "published" else None,
            url="https://bsky.test/post/1" if state == "published" else "",
        )


def _stuck(cast: Cast, accounts: list[Account], answer: Answer, now: datetime) -> Post:
    post = draft_post(
        cast.ben,
        text="Free flu shots on Saturday, 9 to 12, no appointment.",
        title="Flu shots on Saturday",
        tactic="locality",
        account_ids=[account.pk for account in accounts],
    )
    errors = {
        "answers_site": ("published", ""),
        "bluesky": ("missed", "It was not sent in time. Nothing was published; choose a new time."),
        "by_hand": ("needs_person", "Post it by hand, then paste the link back."),
    }
    for account in accounts:
        state, error = errors[account.channel]
        Publication.objects.create(
            practice=cast.practice,
            post=post,
            account=account,
            key=f"stuck-{account.pk}",
            state=state,
            error=error,
            planned_at=now - timedelta(hours=8),
            published_at=now - timedelta(hours=8) if state == "published" else None,
            snapshot={"text": post.text},
        )
    Post.objects.filter(pk=post.pk).update(
        state="scheduled", due_at=now - timedelta(hours=8), approved_by=cast.ada.member
    )
    post.refresh_from_db()
    return post


def _bell(cast: Cast, message: Message, now: datetime) -> None:
    """A rota with nights and a gap, and an alert for which two people were rung and nobody has it yet."""
    assert cast.ada.member
    assert cast.ben.member
    add_shifts(cast.root, cast.ada.member.pk, range(5), time(8), time(18))
    add_shifts(cast.root, cast.ben.member.pk, range(5), time(8), time(18), 2)
    add_shifts(cast.root, cast.ben.member.pk, (4, 5), time(18), time(8))
    alert = open_alert(message)
    assert alert
    alert.opened_at = alert.stepped_at = now - timedelta(minutes=15)
    alert.rounds, alert.step, alert.due_at = 2, 1, now + timedelta(minutes=2)
    alert.save()
    for n, (actor, way, error) in enumerate(
        ((cast.ada, "mail", ""), (cast.ada, "push", ""), (cast.ben, "mail", "The mail server did not take it (550)."))
    ):
        Ring.objects.create(
            practice=cast.practice,
            alert=alert,
            member=actor.member,
            who=actor.who,
            way=way,
            key=f"ring-{n}",
            round=n // 2 + 1,
            step=n // 2,
            planned_at=now,
            state="failed" if error else "rung",
            rung_at=None if error else now - timedelta(minutes=15),
            error=error,
        )
    row = {"member": cast.root.member, "mark": "0" * 64, "label": "Firefox on Android", "subscription": {}}
    PushDevice.objects.create(practice=cast.practice, **row)
    set_webhook(cast.root, "https://8.8.8.8/bell")


def _messages(cast: Cast, account: Account, now: datetime, count: int) -> list[Message]:
    sorted_as = {text: triage(records.Message("x", text)) for text, _ in MESSAGES}
    conversations = [
        Conversation.objects.create(practice=cast.practice, account=account, remote_id=f"thread-{n}") for n in range(20)
    ]
    rows = []
    for n, (text, author) in enumerate(islice(cycle(MESSAGES), count)):
        seen = sorted_as[text]
        rows.append(
            Message(
                practice=cast.practice,
                account=account,
                conversation=conversations[n % 20],
                remote_id=f"at://{n}",
                text=text,
                lang="es" if "¿" in text else "en",
                author=f"{author}.test",
                author_name=author,
                sent_at=now - timedelta(minutes=17 * n + 4),
                label=seen.label,
                also=list(seen.also),
                urgency=str(seen.urgency),
                why=seen.why,
                state="new" if n < 14 else ("new", "acknowledged", "replied", "done")[n % 4],
            )
        )
    Message.objects.bulk_create(rows, batch_size=1000)
    return rows
