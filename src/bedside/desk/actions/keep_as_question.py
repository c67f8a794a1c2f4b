"""Turns a message into a question that feeds the topics: identifiers taken out, the writer forgotten."""

from __future__ import annotations

from bedside.desk.actions.ask_question import ask_question, asker_mark
from bedside.desk.actions.base import action, find
from bedside.desk.actor import Actor
from bedside.desk.models import Message, Question

_SOURCE = "comment"


@action
def keep_as_question(actor: Actor, message_id: int) -> Question:
    """The message's question without identifiers; the same one when it was kept before."""
    message = find(actor, Message, message_id, lock=True)
    mark = asker_mark(actor.practice, message.author, message.sent_at.date()) if message.author else ""
    known: Question | None = (
        Question.objects.of(actor.practice).filter(source=_SOURCE, asked_at=message.sent_at, asker_mark=mark).first()
    )
    return known or ask_question(
        actor, message.text, lang=message.lang, source=_SOURCE, asked_at=message.sent_at, asker_mark=mark
    )
