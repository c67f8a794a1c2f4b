"""Turns a safe sentence into words that fit where a finding stands, when that place is a clause of its own."""

from __future__ import annotations

import re

from bedside.tactics.manner._reading import Reading

_OPENING = re.compile(r"(?:^|[,;:!-]\s*|\b(?:hi|hello|hey|dear|hola)\b[^.!?\n]{0,30})$")
_CLOSING = re.compile(r"\A\s*+(?:$|[.!?]|,\s*+[^\s,.!?][^,.!?\n]{0,29}[.!?]?\s*$)")


def stands_alone(reading: Reading, start: int, end: int, words: str) -> str | None:
    """``words`` fitted to start..end when that stretch is a clause of its own, so that the result still reads well."""
    sentence = reading.sentence_at(start)
    before = reading.lower[sentence.start : start]
    after = reading.lower[end : sentence.end]
    if not _OPENING.search(before.strip()) or not (_CLOSING.match(after) or reading.lower[end - 1] in ".!?"):
        return None
    closing = reading.lower[end - 1] if reading.lower[end - 1] in ".!?" else ""
    fitted = words.rstrip(".") + ("." if closing else "")
    is_first = not before.strip() or before.rstrip()[-1] in "!:"
    return fitted if is_first else fitted[0].lower() + fitted[1:]
