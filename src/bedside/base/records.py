"""The frozen values that everything speaks in: what crosses from one room of the house to another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import IntEnum, StrEnum


class Tactic(StrEnum):
    """The five ways to engage; also the tag that the plan balances."""

    EDUCATION = "education"
    MANNER = "manner"
    DIALOGUE = "dialogue"
    MEDIA = "media"
    LOCALITY = "locality"


class Severity(IntEnum):
    """How strongly a finding speaks: a hint, a tick to make, or a stop."""

    ADVISE = 1
    WARN = 2
    BLOCK = 3


class Verdict(StrEnum):
    """The outcome of a review."""

    CLEAR = "clear"
    CONFIRM = "confirm"
    BLOCKED = "blocked"


class Urgency(StrEnum):
    """How soon a person must look at a message."""

    NOW = "now"
    TODAY = "today"
    WEEK = "this week"
    NONE = "none"


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


@dataclass(frozen=True, slots=True)
class MediaNote:
    """What a review must know of an attached picture or video."""

    type: str  # image | video
    alt: str | None = None
    captions: bool | None = None
    consent: bool | None = None


@dataclass(frozen=True, slots=True)
class PracticeFacts:
    """The practice's own names and contacts, which a review must not mistake for somebody's identity."""

    name: str = ""
    staff: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    websites: tuple[str, ...] = ()
    portal: str = ""
    country: str = "US"
    emergency_line: str = "911"
    crisis_line: str = "988"


@dataclass(frozen=True, slots=True)
class Draft:
    """A text that wants to go out, with all that a rule may look at."""

    text: str
    kind: str = "post"  # post | reply
    lang: str = ""  # empty: guess from the text
    media: tuple[MediaNote, ...] = ()
    channel: str = ""
    has_reference: bool = False
    replying_to: str = ""
    practice: PracticeFacts = field(default_factory=PracticeFacts)


@dataclass(frozen=True, slots=True)
class Finding:
    """One result of one rule at one place; ``start`` and ``end`` count characters of the draft's text."""

    code: str
    name: str
    severity: Severity
    start: int
    end: int
    message: str
    fix: str = ""  # what to do, in words
    rewrite: str | None = None  # ready text for start..end, when one can be offered
    authority: str = ""
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Review:
    """All findings of a draft, worst first, and what follows from them."""

    verdict: Verdict
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Message:
    """One item that somebody wrote to the practice on a channel."""

    remote_id: str
    text: str
    author: str = ""
    author_name: str = ""
    kind: str = "reply"  # reply | mention | comment | direct | rating
    sent_at: datetime | None = None
    url: str = ""
    thread_id: str = ""  # remote id of the post or message at the root
    reply_to: str = ""  # remote id of the item it answers
    lang: str = ""
    rating: int | None = None
    is_deleted: bool = False
    handle: Mapping[str, str] = field(default_factory=dict)  # what the channel needs to answer it


@dataclass(frozen=True, slots=True)
class Signal:
    """Something noticed in a message: which words, which class they speak for, how sure."""

    name: str
    label: str
    start: int
    end: int
    weight: float
    why: str


@dataclass(frozen=True, slots=True)
class Triage:
    """How a message was sorted, and why."""

    label: str
    also: tuple[str, ...]
    urgency: Urgency
    why: str
    signals: tuple[Signal, ...] = ()
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Place:
    """Where the practice is."""

    name: str = ""
    county: str = ""
    county_fips: str = ""
    state: str = ""  # two letters
    country: str = "US"
    zip_code: str = ""
    latitude: float | None = None
    longitude: float | None = None
    time_zone: str = "UTC"
    languages: tuple[str, ...] = ("en",)


@dataclass(frozen=True, slots=True)
class Observation:
    """One dated value for one place from one local source, with the sentence that may be said of it."""

    source: str
    measure: str
    place: str
    value: float | None
    unit: str
    dated_on: date
    sentence: str
    reference: Reference
    keywords: tuple[str, ...] = ()  # topics that this makes more relevant
    weight: float = 1.0  # how much (1 = not at all)
    expires_on: date | None = None
    is_alert: bool = False
    translations: Mapping[str, str] = field(default_factory=dict)  # the sentence by language, where there are more

    def said_in(self, lang: str) -> str:
        """The sentence in ``lang``, or as it stands where nobody has said it in that language."""
        return self.translations.get(lang, self.sentence)


@dataclass(frozen=True, slots=True)
class Observance:
    """An awareness day, week or month, or a public holiday, as it falls in one year."""

    id: str
    names: Mapping[str, str]  # by language
    starts_on: date
    ends_on: date
    keywords: tuple[str, ...] = ()
    authority: str = ""  # who calls it out
    url: str = ""
    kind: str = "awareness"  # awareness | holiday
    is_sensitive: bool = False  # never playful: a helpline belongs beside it, and a clinician reads it
    may_move: bool = False  # its authority sometimes chooses other dates

    def name_in(self, lang: str) -> str:
        """The name in ``lang``, or in English."""
        return self.names.get(lang) or self.names["en"]

    def covers(self, day: date) -> bool:
        return self.starts_on <= day <= self.ends_on


@dataclass(frozen=True, slots=True)
class MediaFile:
    """Bytes to publish with their words for those who cannot see them."""

    content: bytes
    mime: str
    alt: str
    width: int = 0
    height: int = 0
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The frozen content of one publication; nothing of it changes between attempts."""

    key: str  # stable unique id of the publication
    text: str
    lang: str
    created_at: datetime  # frozen: part of what is published
    link: str = ""
    link_title: str = ""
    link_description: str = ""
    media: tuple[MediaFile, ...] = ()
    reply_to: Mapping[str, str] | None = None  # the channel's own handle of the parent
    title: str = ""
    path: str = ""  # for channels with pages of their own


@dataclass(frozen=True, slots=True)
class Receipt:
    """Proof that something is on a channel."""

    remote_id: str
    url: str
    detail: Mapping[str, str] = field(default_factory=dict)
