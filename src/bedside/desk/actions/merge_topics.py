"""Turns two topics that ask the same into one; the older code survives and the other points at it."""

from __future__ import annotations

from bedside.desk.actions.base import action
from bedside.desk.actions.confirm_topic import living_topic
from bedside.desk.actions.count_topic import count_topics
from bedside.desk.actions.errors import Refused
from bedside.desk.actor import Actor
from bedside.desk.models import Answer, Question, Topic, TopicChange, TopicVector


@action
def merge_topics(actor: Actor, into_id: int, from_id: int) -> Topic:
    """The one topic that is left: the older of the two, under the title of ``into_id``. It can be undone.

    Refused for one and the same topic, or for two languages.
    """
    if into_id == from_id:
        raise Refused("Choose two different topics.")
    held = {pk: living_topic(actor, pk) for pk in sorted((into_id, from_id))}  # one order, so that none waits in a ring
    into, other = held[into_id], held[from_id]
    if into.lang != other.lang:
        raise Refused("These topics are in two languages. Each language keeps its own topic and answer.")
    older, younger = sorted((into, other), key=lambda topic: topic.pk)
    TopicChange.objects.create(
        practice=actor.practice,
        kind="merge",
        topic=older,
        other=younger,
        question_ids=list(Question.objects.filter(topic=younger).values_list("pk", flat=True)),
        before={
            "title": older.title,
            "is_confirmed": older.is_confirmed,
            "local_weight": older.local_weight,
            "vector_ids": list(younger.vectors.values_list("pk", flat=True)),
            "absorbed_ids": list(younger.absorbed.values_list("pk", flat=True)),
            "answer_ids": list(younger.answers.values_list("pk", flat=True)),
        },
        member=actor.member,
    )
    Question.objects.filter(topic=younger).update(topic=older)
    TopicVector.objects.filter(topic=younger).update(topic=older)
    Answer.objects.filter(topic=younger).update(topic=older)
    younger.absorbed.update(merged_into=older)  # an old link never takes two steps
    older.title, older.is_confirmed = into.title, True
    older.local_weight = max(older.local_weight, younger.local_weight)
    older.save()
    younger.merged_into = older
    younger.save(update_fields=["merged_into"])
    count_topics((older, younger))
    return older
