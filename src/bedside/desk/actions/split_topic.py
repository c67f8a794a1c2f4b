"""Turns a topic that holds two questions into two topics."""

from __future__ import annotations

from collections.abc import Iterable

from bedside.desk.actions.base import action
from bedside.desk.actions.confirm_topic import living_topic
from bedside.desk.actions.count_topic import count_topics
from bedside.desk.actions.encode_texts import encode
from bedside.desk.actions.errors import Refused
from bedside.desk.actions.group_questions import exemplar, gist, new_code, title_of
from bedside.desk.actor import Actor
from bedside.desk.models import Question, Topic, TopicChange, TopicVector
from bedside.tactics.education._exemplars import CAP
from bedside.tactics.education.grouping import as_question


@action
def split_topic(actor: Actor, topic_id: int, question_ids: Iterable[int]) -> Topic:
    """Moves these questions into a topic of their own and returns it; whoever asks alike later joins the nearer one.

    Refused when a question is not of this topic, or when nothing would be left in it.
    """
    topic = living_topic(actor, topic_id)
    ids = {int(pk) for pk in question_ids}
    moved = list(Question.objects.of(actor.practice).filter(topic=topic, pk__in=ids).order_by("asked_at", "pk"))
    if not ids or len(moved) != len(ids):
        raise Refused("Choose questions of this topic first. Some may have been moved meanwhile: look again.")
    # The very same words go together: otherwise the next one who asks so would have two topics.
    keys = {question.text_key for question in moved}
    moved = list(Question.objects.of(actor.practice).filter(topic=topic, text_key__in=keys).order_by("asked_at", "pk"))
    if len(moved) == Question.objects.filter(topic=topic).count():
        raise Refused("These are all questions of the topic, so there is nothing to split off.")
    other = Topic.objects.create(
        practice=actor.practice,
        code=new_code(),
        title=title_of(*moved),
        lang=topic.lang,
        is_confirmed=True,
        local_weight=topic.local_weight,
    )
    Question.objects.filter(pk__in=[question.pk for question in moved]).update(topic=other)
    vector_ids = _move_vectors(topic, other, moved)
    TopicChange.objects.create(
        practice=actor.practice,
        kind="split",
        topic=topic,
        other=other,
        question_ids=[question.pk for question in moved],
        before={"vector_ids": vector_ids},
        member=actor.member,
    )
    count_topics((topic, other))
    return other


def _move_vectors(topic: Topic, other: Topic, moved: list[Question]) -> list[int]:
    """The exemplars that speak for the moved questions go with them; those that had none get some."""
    gists = {gist(question): question for question in moved}
    rows = [row for row in topic.vectors.all() if row.text in gists]
    TopicVector.objects.filter(pk__in=[row.pk for row in rows]).update(topic=other)
    new = [question for text, question in gists.items() if text not in {row.text for row in rows}]
    new = new[: max(0, CAP - len(rows))]
    if new:
        name, vectors = encode([as_question(gist(question)) for question in new])
        TopicVector.objects.bulk_create(exemplar(q, other, v, name) for q, v in zip(new, vectors, strict=True))
    return [row.pk for row in rows]
