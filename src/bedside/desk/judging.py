"""Turns drafts and messages into judgements by rules and learned readers together, the same for every door."""

from __future__ import annotations

import logging
from functools import cache

from bedside.base.reader import Reader, reader_or_none
from bedside.base.records import Draft, Message, Review, Triage
from bedside.base.registry import PluginError
from bedside.desk.actions.errors import Refused
from bedside.desk.models import Practice
from bedside.tactics.dialogue.reading import SPELLING
from bedside.tactics.dialogue.triage import triage
from bedside.tactics.manner.choosing import Speaking, speaking
from bedside.tactics.manner.reading import kind_for_reader
from bedside.tactics.manner.review import review

logger = logging.getLogger("bedside.judging")


def review_draft(draft: Draft, practice: Practice) -> Review:
    """The review of ``draft`` by the practice's rules, with the reader's opinion where its weights can be read."""
    rules_of(practice)
    reader = _draft_reader()
    opinion = reader.read([draft.text], [kind_for_reader(draft)])[0] if reader else None
    return review(draft, severities=practice.severities(), packs=practice.packs(), reading=opinion)


def review_by_rules(draft: Draft, practice: Practice) -> Review:
    """The review of words that nobody may lift a block from: only what a rule can point at may stop them."""
    rules_of(practice)
    return review(draft, severities=practice.severities(), packs=practice.packs())


def rules_of(practice: Practice) -> tuple[Speaking, ...]:
    """The rules that speak for ``practice``. Refused when a pack that it chose is gone: nothing passes unread."""
    try:
        return speaking(practice.packs())
    except PluginError as trouble:
        raise Refused(
            f"A pack of rules that this practice chose is not installed here, so nothing can be checked. {trouble} "
            "Install it again, or let an admin choose other packs under Practice, Rules."
        ) from None


def triage_message(message: Message) -> Triage:
    """How ``message`` is sorted, with the reader's opinion where its weights can be read."""
    reader = _message_reader()
    return triage(message, reading=reader.read([message.text], [message.kind])[0] if reader else None)


@cache
def _draft_reader() -> Reader | None:
    return reader_or_none("drafts", logger.warning)


@cache
def _message_reader() -> Reader | None:
    return reader_or_none("messages", logger.warning, SPELLING)
