"""What was asked, what trusted publishers say, and the answer made of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Question:
    """What one person asked, with identifiers already taken out of ``text``."""

    text: str
    lang: str = "en"
    source: str = "ask page"
    asked_at: datetime | None = None
    asker: str = ""  # a keyed one-way mark of the day, only to count distinct askers; never an identity


@dataclass(frozen=True, slots=True)
class Topic:
    """Questions that mean the same, as one line the practice can answer; ``id`` never changes."""

    id: str
    title: str
    lang: str = "en"
    questions: int = 0
    askers: int = 0
    last_asked_at: datetime | None = None
    local_weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Reference:
    """The citation of a passage: publisher, address and the date that the source really gives."""

    publisher: str
    title: str
    url: str
    dated_on: date | None = None
    dated_as: str = ""  # what that date is, e.g. "file of", "reviewed", "updated"; empty when there is none
    retrieved_on: date | None = None
    credit_line: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a trusted publisher's text that answers ``question``."""

    id: str  # stable: collection, record and question
    collection: str
    title: str
    question: str
    text: str
    reference: Reference
    lang: str = "en"
    also: tuple[str, ...] = ()
    reuse: str = "paraphrase"  # quote | paraphrase | link_only
    verified: str = "publisher"  # publisher (its own file) | read | memory
    seek_care: bool = False


@dataclass(frozen=True, slots=True)
class AnswerDraft:
    """A plain-language answer built from passages alone, not yet signed by anybody."""

    title: str
    short: str  # at most 400 characters
    body: str  # paragraphs separated by blank lines; [1] marks cite ``references`` from 1
    references: tuple[Reference, ...]
    passage_ids: tuple[str, ...]
    seek_care: str = ""
    key_points: tuple[str, ...] = ()
    lang: str = "en"
