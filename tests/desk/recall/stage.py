"""Sets the stage: a MedlinePlus file with a dose, an answer that cites it, posts about it, the file's next edition."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from django.utils import timezone

from bedside.desk.actions.approve_post import approve_post
from bedside.desk.actions.cite_passage import cite_passage
from bedside.desk.actions.draft_post import draft_post
from bedside.desk.actions.edit_answer import edit_answer
from bedside.desk.actions.import_collection import import_collection, run_collection
from bedside.desk.actions.publish_answer import publish_answer
from bedside.desk.actions.schedule_post import publish_now, schedule_post
from bedside.desk.actions.sign_answer import sign_answer
from bedside.desk.actions.write_answer import write_answer
from bedside.desk.claims import claim_next
from bedside.desk.models import Account, Answer, CollectionState, Passage, Post, Trace
from tests.cast import Cast
from tests.desk.actions.shelf import make_topic

QUESTION = "How much fever medicine may a child have?"
DOSE = "Give 10 mg for each kilogram, every 6 hours. Do not give it more than 4 times a day."
NEW_DOSE = DOSE.replace("10 mg", "15 mg")
OTHER = "A fever is a body that is warmer than usual."
BECAUSE = "MedlinePlus changed the amount for each kilogram."
_EDITION = """<?xml version="1.0" encoding="UTF-8"?>
<health-topics total="1" date-generated="{day} 02:30:41">
<health-topic title="Fever in children" url="https://medlineplus.gov/fever.html" id="77" language="English">
<full-summary>{sections}</full-summary></health-topic></health-topics>"""


def edition(folder: Path, *sections: tuple[str, str], day: str = "11/21/2026") -> Path:
    """The publisher's file: questions with their texts."""
    html = "".join(f"&lt;h3&gt;{q}&lt;/h3&gt;&lt;p&gt;{text}&lt;/p&gt;" for q, text in sections)
    path = folder / "topics.xml"
    path.write_text(_EDITION.format(day=day, sections=html), encoding="utf-8")
    return path


def bring_in(cast: Cast, path: Path) -> None:
    """An import, carried to its end as a worker would."""
    import_collection(cast.root, "medlineplus", str(path))
    for _ in range(10):
        rows = CollectionState.objects.of(cast.practice).filter(state__in=("waiting", "running"))
        if (state := claim_next(rows, timezone.now())) is None:
            break
        run_collection(state)
    assert CollectionState.objects.of(cast.practice).get().state == "done"


def first_edition(cast: Cast, folder: Path) -> Passage:
    bring_in(cast, edition(folder, (QUESTION, DOSE), ("What is a fever?", OTHER)))
    found: Passage = Passage.objects.of(cast.practice).get(question=QUESTION)
    return found


def newer_edition(
    cast: Cast, folder: Path, text: str = NEW_DOSE, question: str = QUESTION, day: str = "11/22/2026"
) -> None:
    bring_in(cast, edition(folder, (question, text), ("What is a fever?", OTHER), day=day))


def answered(cast: Cast, passage: Passage) -> Answer:
    """Ben wrote it, Dr. Ada signed it, everybody can read it."""
    answer = write_answer(cast.ben, make_topic(cast.practice, QUESTION).pk)
    words = {
        "short": "It goes by weight: 10 mg for each kilogram.",
        "body": f"{DOSE} [1]",
        "seek_care": "In danger, call 911.",
    }
    edit_answer(cast.ben, answer.pk, **words)
    cite_passage(cast.ben, answer.pk, passage.pk)
    return signed_and_published(cast, answer)


def signed_and_published(cast: Cast, answer: Answer) -> Answer:
    answer.refresh_from_db()
    sign_answer(cast.ada, answer.pk, answer.content_hash())
    return publish_answer(cast.ben, answer.pk)


def approved(
    cast: Cast,
    answer: Answer,
    *accounts: Account,
    text: str = "Fever medicine goes by weight: 10 mg for each kilogram.",
) -> Post:
    """A post about the answer, approved by Dr. Ada."""
    post = draft_post(cast.ben, text=text, answer_id=answer.pk, account_ids=[one.pk for one in accounts])
    return approve_post(
        cast.ada, post.pk, content_hash=post.content_hash(), confirmed_codes=["ADV003", "SRC001", "PLN001"]
    )


def out(cast: Cast, answer: Answer, *accounts: Account) -> Post:
    """The same, due now."""
    return publish_now(cast.ben, approved(cast, answer, *accounts).pk)


def scheduled(cast: Cast, answer: Answer, *accounts: Account) -> Post:
    """The same, for tomorrow."""
    tomorrow = (timezone.now() + timedelta(days=1)).replace(tzinfo=None)
    return schedule_post(cast.ben, approved(cast, answer, *accounts).pk, tomorrow)


def trace(what: str, **chosen: object) -> Trace:
    """The one open trace of its kind."""
    found: Trace = Trace.objects.get(what=what, state="open", **chosen)
    return found
