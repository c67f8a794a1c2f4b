"""Turns a change of hand to the topics back, as long as nothing later was built on it."""

from __future__ import annotations

from django.db.models import Q, QuerySet
from django.utils import timezone

from bedside.desk.actions.base import action, find
from bedside.desk.actions.count_topic import count_topics
from bedside.desk.actions.errors import Refused
from bedside.desk.actor import Actor
from bedside.desk.models import Answer, Question, Topic, TopicChange, TopicVector


@action
def undo_topic_change(actor: Actor, change_id: int) -> TopicChange:
    """Takes back a confirm, rename, split or merge. Refused when it was undone, or a later change must go first."""
    change = find(actor, TopicChange, change_id, lock=True)
    if change.undone_at:
        raise Refused("This change was undone already.")
    if _later(change).exists():
        raise Refused("These topics were changed again since. Undo the later change first.")
    {"confirm": _restore, "rename": _restore, "split": _unsplit, "merge": _unmerge}[change.kind](change)
    change.undone_at = timezone.now()
    change.save(update_fields=["undone_at"])
    return change


def _later(change: TopicChange) -> QuerySet[TopicChange]:
    topics = [pk for pk in (change.topic_id, change.other_id) if pk]
    touched = Q(topic__in=topics) | Q(other__in=topics)
    return TopicChange.objects.filter(touched, pk__gt=change.pk, undone_at=None)


def _restore(change: TopicChange) -> None:
    Topic.objects.filter(pk=change.topic_id).update(**change.before)


def _unsplit(change: TopicChange) -> None:
    """All that the new topic holds by now goes back; its code leads to the old one from here on."""
    topic, other = change.topic, change.other
    assert other is not None
    Question.objects.filter(topic=other).update(topic=topic)
    TopicVector.objects.filter(topic=other).exclude(pk__in=change.before["vector_ids"]).delete()
    TopicVector.objects.filter(topic=other).update(topic=topic)
    Answer.objects.filter(topic=other).update(topic=topic)
    other.merged_into = topic
    other.save(update_fields=["merged_into"])
    count_topics((topic, other))


def _unmerge(change: TopicChange) -> None:
    topic, other, before = change.topic, change.other, dict(change.before)
    assert other is not None
    other.merged_into = None
    other.save(update_fields=["merged_into"])
    Question.objects.filter(topic=topic, pk__in=change.question_ids).update(topic=other)
    TopicVector.objects.filter(topic=topic, pk__in=before.pop("vector_ids")).update(topic=other)
    Answer.objects.filter(topic=topic, pk__in=before.pop("answer_ids")).update(topic=other)
    Topic.objects.filter(merged_into=topic, pk__in=before.pop("absorbed_ids")).update(merged_into=other)
    Topic.objects.filter(pk=topic.pk).update(**before)
    topic.refresh_from_db()
    count_topics((topic, other))
