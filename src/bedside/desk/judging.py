"""Turns drafts and messages into judgements by rules and learned readers together, the same for every door."""

from __future__ import annotations

import logging
from functools import cache
from pathlib import Path

from bedside.base.encoder import Encoder, EncoderUnavailable, load_encoder, load_wording_encoder
from bedside.base.reader import Reader, load_reader
from bedside.base.records import Draft, Message, Review, Triage
from bedside.tactics import manner
from bedside.tactics.dialogue.reading import WEIGHTS as MESSAGE_WEIGHTS
from bedside.tactics.dialogue.triage import triage
from bedside.tactics.manner.review import review

_DRAFT_WEIGHTS = Path(manner.__file__).with_name("_reader_drafts.npz")
logger = logging.getLogger("bedside.judging")


def review_draft(draft: Draft) -> Review:
    """The review of ``draft``, with the reader's opinion where its weights can be read."""
    reader = _draft_reader()
    return review(draft, reading=reader.read([draft.text], [draft.kind])[0] if reader else None)


def triage_message(message: Message) -> Triage:
    """How ``message`` is sorted, with the reader's opinion where its weights can be read."""
    reader = _message_reader()
    return triage(message, reading=reader.read([message.text], [message.kind])[0] if reader else None)


@cache
def _encoder() -> Encoder | None:
    try:
        return load_encoder()
    except EncoderUnavailable as trouble:
        logger.warning("the sentence model is left out (%s); readers go by spelling alone", trouble)
        return None


@cache
def _draft_reader() -> Reader | None:
    try:
        return load_reader(_DRAFT_WEIGHTS, load_wording_encoder())
    except (EncoderUnavailable, OSError, ValueError) as trouble:
        logger.warning("the reader of drafts is left out (%s); the rules still speak", trouble)
        return None


@cache
def _message_reader() -> Reader | None:
    try:
        return load_reader(MESSAGE_WEIGHTS, _encoder())
    except (OSError, ValueError) as trouble:
        logger.warning("the reader of messages is left out (%s); the rules still speak", trouble)
        return None
