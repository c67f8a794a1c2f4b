"""Turns lines of messages into lines of triage, for the command line and for anything that works in bulk."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from bedside.base.reader import Opinion, Reader
from bedside.base.records import Message
from bedside.tactics.dialogue.signals import noticers
from bedside.tactics.dialogue.triage import triage

_BLOCK = 256  # the reader is much faster on many texts at once


def triage_lines(lines: Iterable[dict[str, Any]], *, reader: Reader | None = None) -> Iterator[dict[str, Any]]:
    """One result for each record {"text", "lang"?, "kind"?, "rating"?}, in order; a bad record gives {"error"}."""
    lines = iter(lines)
    while block := list(islice(lines, _BLOCK)):
        messages = [_message(line) for line in block]
        good = [message for message in messages if isinstance(message, Message)]
        readings = iter(_read(good, reader))
        for message in messages:
            yield {"error": message} if isinstance(message, str) else _row(message, next(readings))


def _read(messages: list[Message], reader: Reader | None) -> list[Opinion] | list[None]:
    if reader is None or not messages:
        return [None] * len(messages)
    return reader.read([message.text for message in messages], [message.kind for message in messages])


def _message(line: object) -> Message | str:
    if not isinstance(line, dict):
        return "Each line must be an object with a text."
    text, lang, rating = line.get("text"), line.get("lang") or "", line.get("rating")
    if not isinstance(text, str) or not isinstance(lang, str):
        return "text and lang must be strings."
    if not text.strip():
        return "text is empty."
    if rating is not None and (isinstance(rating, bool) or not isinstance(rating, int)):
        return "rating must be a whole number."
    return Message(str(line.get("id", "")), text, kind=str(line.get("kind", "reply")), lang=lang, rating=rating)


def _row(message: Message, reading: Opinion | None) -> dict[str, Any]:
    sorted_ = triage(message, reading=reading)
    return {"label": sorted_.label, "also": list(sorted_.also), "urgency": str(sorted_.urgency), "why": sorted_.why}


def list_signals() -> list[dict[str, str]]:
    """A row for each thing that can be noticed."""
    return [{"name": name, "label": each.LABEL, "why": each.WHY} for name, each in noticers().items()]
