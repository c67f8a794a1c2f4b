"""Turns an answer into its next version; signatures stand for one text only, so a change voids them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.utils import timezone

from bedside.base.lifecycle import ANSWER
from bedside.desk.actions.base import action, find
from bedside.desk.actions.errors import Refused
from bedside.desk.actions.keep_words import keep_footing, words_under
from bedside.desk.actor import Actor
from bedside.desk.models import Answer, AnswerVersion

_TEXTS = {"title": 300, "short": 400, "body": 20_000, "seek_care": 2_000}
_MOST_POINTS, _POINT_CHARACTERS = 10, 300


@action
def edit_answer(actor: Actor, /, answer_id: int, **changed: Any) -> Answer:
    """Changes title, short, body, seek_care, key_points or review_by.

    What a reader sees has its earlier text kept, its signatures voided, and goes back to draft, also when published.
    Refused for other fields, a text that is too long, or an answer without a title or text.
    """
    answer = find(actor, Answer, answer_id, lock=True)
    if "review_by" in changed:
        answer.review_by = changed.pop("review_by")
        answer.save(update_fields=["review_by", "changed_at"])
    with next_version(actor, answer):
        for name, value in changed.items():
            setattr(answer, name, _checked(name, value))
        if not (answer.title and answer.body):
            raise Refused("An answer needs a title and a text.")
    return answer


def _checked(name: str, value: Any) -> str | list[str]:
    if name == "key_points":
        points = [str(point).strip() for point in value if str(point).strip()]
        if len(points) > _MOST_POINTS or any(len(point) > _POINT_CHARACTERS for point in points):
            raise Refused(f"At most {_MOST_POINTS} key points, each of at most {_POINT_CHARACTERS} characters.")
        return points
    if name not in _TEXTS:
        raise Refused(f"“{name}” is nothing that can be edited in an answer.")
    text = str(value).replace("\r\n", "\n").strip()
    if len(text) > _TEXTS[name]:
        raise Refused(f"The {name.replace('_', ' ')} has {len(text)} characters; at most {_TEXTS[name]} fit.")
    return text


@contextmanager
def next_version(actor: Actor, answer: Answer) -> Iterator[None]:
    """Whatever is changed inside becomes the next version, if it changes what a reader sees."""
    before, content, words = answer.content_hash(), content_of(answer), words_under(answer)
    yield
    answer.save()
    if answer.content_hash() == before:
        return
    earlier = AnswerVersion.objects.create(
        practice=answer.practice, answer=answer, version=answer.version, content=content, member=actor.member
    )
    keep_footing(earlier, words)
    answer.signatures.filter(voided_at=None).update(voided_at=timezone.now())
    answer.version += 1
    if answer.state != "draft":
        ANSWER.check(answer.state, "draft")
        answer.state = "draft"
    answer.save()


def content_of(answer: Answer) -> dict[str, Any]:
    """All that a reader sees of an answer, as it is kept in its history."""
    cited = answer.citations.values("number", "publisher", "title", "url", "dated_on", "dated_as", "retrieved_on")
    return {
        "title": answer.title,
        "short": answer.short,
        "body": answer.body,
        "seek_care": answer.seek_care,
        "key_points": list(answer.key_points),
        "lang": answer.lang,
        "citations": [{k: v.isoformat() if hasattr(v, "isoformat") else v for k, v in row.items()} for row in cited],
    }
