"""Turns a person's look at a topic into its confirmation, or a better title."""

from __future__ import annotations

from bedside.desk.actions.base import action, find
from bedside.desk.actions.errors import Refused
from bedside.desk.actor import Actor
from bedside.desk.models import Topic, TopicChange


@action
def confirm_topic(actor: Actor, topic_id: int) -> Topic:
    """A person says that these questions belong together."""
    topic = living_topic(actor, topic_id)
    if not topic.is_confirmed:
        TopicChange.objects.create(
            practice=actor.practice, kind="confirm", topic=topic, member=actor.member, before={"is_confirmed": False}
        )
        topic.is_confirmed = True
        topic.save(update_fields=["is_confirmed"])
    return topic


@action
def rename_topic(actor: Actor, topic_id: int, title: str) -> Topic:
    """A better title, in the words of those who ask. Refused when it is empty or too long."""
    topic = living_topic(actor, topic_id)
    title = " ".join(title.split())
    if not 1 <= len(title) <= 300:
        raise Refused("A title has between 1 and 300 characters.")
    if title != topic.title:
        TopicChange.objects.create(
            practice=actor.practice, kind="rename", topic=topic, member=actor.member, before={"title": topic.title}
        )
        topic.title = title
        topic.save(update_fields=["title"])
    return topic


def living_topic(actor: Actor, topic_id: int) -> Topic:
    """The topic, held for change; Refused when it was merged into another."""
    topic = find(actor, Topic, topic_id, lock=True)
    if topic.merged_into_id:
        raise Refused("This topic was merged into another one. Open that one instead.")
    return topic
