"""The scales that judgements and plans are read on."""

from __future__ import annotations

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
