"""Turns what we said and what is now right into the words of a correction: what was said, what is said now, where."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bedside.base.text import graphemes, normalised, sentences

_MOST = 1500
_LEFT_OUT = " […] "
_MARK = re.compile(r"\s?\[\d{1,3}\]")  # of a reference: it leads nowhere outside of its answer
_WORDS = {
    "en": {
        "head": "Correction, {day}.",
        "stale": "Part of this post is no longer right, because {publisher} changed what it says.",
        "gone": "Part of this post can no longer be relied on: {publisher} took back what it rests on.",
        "read": "Please read our answer of now: {link}",
    },
    "es": {
        "head": "Corrección, {day}.",
        "stale": "Una parte de esta publicación ya no es correcta, porque {publisher} cambió lo que dice.",
        "gone": "Ya no se puede confiar en una parte de esta publicación: {publisher} retiró aquello en que se basa.",
        "read": "Por favor, lea nuestra respuesta actual: {link}",
    },
}


@dataclass(frozen=True, slots=True)
class Said:
    """What stood there and what stands there now, without the sentences that both have."""

    was: str
    now: str


def said(was: str, now: str) -> Said:
    """The sentences that only ``was`` has and those that only ``now`` has; a stretch between them is marked."""
    was, now = _MARK.sub("", was), _MARK.sub("", now)
    return Said(_only(was, now), _only(now, was))


def _only(text: str, other: str) -> str:
    known = {_plain(other[start:end]) for start, end in sentences(other)}
    told, is_next = "", True
    for start, end in sentences(text):
        is_new = _plain(text[start:end]) not in known
        if is_new:
            told += ("" if not told else " " if is_next else _LEFT_OUT) + text[start:end]
        is_next = is_new
    return told if len(told) <= _MOST else told[: _MOST - 1].rsplit(None, 1)[0] + "…"


def _plain(sentence: str) -> str:
    return normalised(sentence) or sentence.strip()


def propose(*, day: str, lang: str, publisher: str, limit: int, link: str = "", is_gone: bool = False) -> str:
    """Words for a correction that a person reads and changes; at most ``limit`` characters as a reader sees them.

    They name no amount and promise nothing: what is right now stands in the answer, or in the person's own words.
    """
    words = _WORDS.get(lang, _WORDS["en"])
    head = words["head"].format(day=day)
    read = words["read"].format(link=link) if link else ""
    why = f"{head} {words['gone' if is_gone else 'stale'].format(publisher=publisher)}"
    texts = ("\n\n".join(filter(None, parts)) for parts in ((why, read), (why,), (head, read)))
    return next((text for text in texts if graphemes(text) <= limit), head)
