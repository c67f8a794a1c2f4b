"""Turns a topic for which nothing trusted was found into an empty answer that a person writes and cites."""

from __future__ import annotations

from bedside.desk.actions.base import action, find
from bedside.desk.actions.draft_answer import free_slug
from bedside.desk.actions.errors import Refused
from bedside.desk.actor import Actor
from bedside.desk.models import Answer, Topic


@action
def write_answer(actor: Actor, topic_id: int, *, lang: str | None = None) -> Answer:
    """An answer with a title alone, or the one that the topic has already in this language.

    It cannot be signed before it cites something, however it was written.
    """
    topic = find(actor, Topic, topic_id, lock=True)
    if topic.merged_into_id:
        raise Refused("This topic was merged into another one. Open that one instead.")
    lang = lang or topic.lang
    known: Answer | None = (
        Answer.objects.of(actor.practice).filter(topic=topic, lang=lang).exclude(state="withdrawn").first()
    )
    return known or Answer.objects.create(
        practice=actor.practice,
        topic=topic,
        slug=free_slug(actor.practice, topic.title),
        title=topic.title,
        lang=lang,
        author=actor.member,
    )
