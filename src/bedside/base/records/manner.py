"""A text that wants to go out, and what the review says of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from bedside.base.records.scales import Severity, Verdict


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
    url: str = ""  # where the authority says so
    matters: str = ""  # why such words matter at all
    pack: str = ""  # whose authority it is
    is_preview: bool = False  # of a rule on trial, which never stops anything


@dataclass(frozen=True, slots=True)
class Review:
    """All findings of a draft, worst first, and what follows from them."""

    verdict: Verdict
    findings: tuple[Finding, ...]
