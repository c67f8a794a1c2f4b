"""Turns questions that have no topic yet into members of old topics, or the first of new ones."""

from __future__ import annotations

import secrets
from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np
from django.db import transaction
from django.utils import timezone

from bedside.base.encoder import load_encoder
from bedside.desk.actions.count_topic import count_topics
from bedside.desk.actions.encode_texts import encode, packed, unpacked
from bedside.desk.actions.rank_topics import rank_topics
from bedside.desk.models import Practice, Question, Topic, TopicVector
from bedside.tactics.education._exemplars import CAP
from bedside.tactics.education._remembering import remembered
from bedside.tactics.education.condensing import as_title, clearest, condensed
from bedside.tactics.education.grouping import Asked, Strictness, as_question, general_mean

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Vector = NDArray[np.float32]

BLOCK = 256
_TITLE_CHARACTERS = 140
# Stricter than the default, which is meant for questions of one subject. A practice is asked about all of medicine, and
# one answer to two illnesses does more harm than two topics that a person merges (docs/decisions/0007-answers.md).
_STRICT = Strictness(group=0.70, same=0.50)


def group_questions(practice: Practice) -> int:
    """Gives a topic to at most one block of questions, oldest first; how many got one.

    Encoding, the slow part, is done before the lock. Under the lock the questions are read again, so that two workers
    neither open one topic twice nor count a question twice.
    """
    waiting = list(_without_topic(practice)[:BLOCK])
    if not waiting:
        return 0
    name, vectors = encode([as_question(gist(question)) for question in waiting])
    vector_of = dict(zip([question.pk for question in waiting], vectors, strict=True))
    with transaction.atomic():
        Practice.objects.select_for_update().get(pk=practice.pk)
        still = list(_without_topic(practice).filter(pk__in=vector_of))
        for lang in sorted({question.lang for question in still}):
            _place(practice, lang, [q for q in still if q.lang == lang], vector_of, name)
        rank_topics(practice, timezone.now())
    return len(still)


def group_due(now: datetime) -> bool:
    """One block of one practice that has questions without a topic, for the worker; False when there is none."""
    question = Question.objects.filter(topic=None).select_related("practice").order_by("pk").first()
    if question is None:
        return False
    group_questions(question.practice)
    return True


def _without_topic(practice: Practice) -> Any:
    return Question.objects.of(practice).filter(topic=None).order_by("asked_at", "pk")


def _place(practice: Practice, lang: str, questions: Sequence[Question], vectors: dict[int, Vector], name: str) -> None:
    topics = {t.code: t for t in Topic.objects.of(practice).filter(merged_into=None, lang=lang)}
    rows = _exemplars(topics, name)
    known = _same_words(practice, questions)
    codes = _codes(questions, known, rows, vectors, _common_part(name))
    held = Counter(row.topic.code for row in rows)
    new = []
    members: dict[str, list[Question]] = {}
    for question in questions:
        members.setdefault(codes[question.text_key], []).append(question)
    for question in questions:
        code = codes[question.text_key]
        if code not in topics:
            title = title_of(*members[code])
            topics[code] = Topic.objects.create(practice=practice, code=code, title=title, lang=lang)
        question.topic = topics[code]
        if question.text_key not in known and held[code] < CAP:
            known[question.text_key] = code
            held[code] += 1
            new.append(exemplar(question, topics[code], vectors[question.pk], name))
    Question.objects.bulk_update(questions, ["topic"], batch_size=500)
    TopicVector.objects.bulk_create(new)
    count_topics(topics[code] for code in sorted(set(codes.values())))


def _codes(
    questions: Sequence[Question],
    known: dict[str, str],
    rows: Sequence[TopicVector],
    vectors: dict[int, Vector],
    mean: Vector,
) -> dict[str, str]:
    """The topic's code for every wording: the known one, or where grouping puts it."""
    first = {question.text_key: question for question in reversed(questions) if question.text_key not in known}
    if not first:
        return dict(known)
    stored = unpacked([row.vector for row in rows])
    groups = remembered([row.topic.code for row in rows], [row.text for row in rows], stored, mean, _STRICT)
    asked = [Asked(new_code(), gist(question)) for question in first.values()]
    placed = groups.add_all(asked, np.stack([vectors[question.pk] for question in first.values()]))
    return {**known, **dict(zip(first, placed, strict=True))}


def _exemplars(topics: dict[str, Topic], name: str) -> list[TopicVector]:
    """What is remembered of the topics; vectors of another encoder are made anew first."""
    rows = list(TopicVector.objects.filter(topic__in=topics.values()).select_related("topic").order_by("pk"))
    refresh(rows, name)
    return rows


def refresh(rows: Sequence[TopicVector], name: str) -> None:
    """Encodes anew what another encoder made: the model, or the machine, is not what it was."""
    stale = [row for row in rows if row.encoder != name]
    if stale:
        _, vectors = encode([as_question(row.text) for row in stale])
        for row, vector in zip(stale, vectors, strict=True):
            row.vector, row.encoder = packed(vector), name
        TopicVector.objects.bulk_update(stale, ["vector", "encoder"], batch_size=500)


def exemplar(question: Question, topic: Topic, vector: Vector, name: str) -> TopicVector:
    """A question as an example of its topic, not stored yet."""
    return TopicVector(practice=topic.practice, topic=topic, text=gist(question), vector=packed(vector), encoder=name)


def _same_words(practice: Practice, questions: Sequence[Question]) -> dict[str, str]:
    """Topics of questions with the very same words: repeats cost nothing, and follow what a person decided."""
    keys = {question.text_key for question in questions}
    rows = Question.objects.of(practice).filter(text_key__in=keys, topic__merged_into=None, topic__isnull=False)
    return dict(rows.order_by("pk").values_list("text_key", "topic__code"))


@lru_cache(maxsize=4)
def _common_part(name: str) -> Vector:
    """What all health questions have in common: the same for every practice and day, so that old topics stand still."""
    return general_mean(load_encoder(or_hashed=True))


def new_code() -> str:
    """A topic's name for ever; it says nothing and collides with none."""
    return f"t{secrets.token_hex(7)}"


def title_of(*questions: Question) -> str:
    """What the clearest of these wordings asks, in one line."""
    titles = [as_title(question.text) or gist(question) for question in questions]
    title = titles[clearest(titles)]
    if len(title) <= _TITLE_CHARACTERS:
        return title
    return title[:_TITLE_CHARACTERS].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"


def gist(question: Question) -> str:
    """What the question asks, without greetings: the words that are compared."""
    return condensed(question.text) or question.text
