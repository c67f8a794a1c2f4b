"""Turns a conversation with an outside server into values: requests yielded, replies sent back, outcomes decided.

A channel never opens a connection. It yields Request and is sent Reply; the desk's ``http`` sends them.
The rule that keeps posts single: a write whose outcome is UNKNOWN is never repeated before somebody looked.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Request:
    """One HTTP request. ``is_write`` says that repeating it could change what the public sees."""

    method: str
    url: str
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)  # may hold a token: never in a log
    body: bytes = b""
    is_write: bool = False
    timeout_seconds: float = 15.0
    max_bytes: int = 20_000_000
    hides_path: bool = False  # whoever knows the address may use it: only the host goes into a log


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back. Header names are lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    def json(self) -> Any:
        """The body as JSON; ChannelFault(UNKNOWN) when it is none, since then nobody knows what happened."""
        import json

        try:
            return json.loads(self.body)
        except ValueError:
            raise ChannelFault(Outcome.UNKNOWN, f"The answer ({self.status}) is not JSON.") from None


@dataclass(frozen=True, slots=True)
class KeepSecret:
    """Asks the desk to store a renewed secret before anything else is sent: a lost one would cost the connection."""

    secret: Mapping[str, str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Pause:
    """Asks the desk to wait a moment, for instance while a server works on a picture."""

    seconds: float


Exchange = Generator[Request | KeepSecret | Pause, Reply, T]


class Outcome(StrEnum):
    """What is known of a write after an attempt."""

    DONE = "done"
    REFUSED = "refused"  # permanent: repeating cannot help
    RETRY = "retry"  # certainly not done, may be tried again
    UNKNOWN = "unknown"  # may be done: look before anything else


class ChannelFault(Exception):
    """An exchange that did not end well; ``outcome`` decides what may follow (errors decide their own fate)."""

    def __init__(
        self, outcome: Outcome, message: str, *, retry_after_seconds: float | None = None, is_grant_gone: bool = False
    ) -> None:
        super().__init__(message)
        self.outcome = outcome
        self.message = message
        self.retry_after_seconds = retry_after_seconds
        self.is_grant_gone = is_grant_gone  # the channel said explicitly that our access was withdrawn


def outcome_of(status: int, *, is_write: bool) -> Outcome:
    """The general reading of an HTTP status; a channel may know better and say so itself.

    500, 502 and 504 on a write are UNKNOWN: the server may have acted before it failed.
    """
    if 200 <= status < 300:
        return Outcome.DONE
    if status in (429, 503):
        return Outcome.RETRY
    if status >= 500:
        return Outcome.UNKNOWN if is_write else Outcome.RETRY
    if status == 408:
        return Outcome.UNKNOWN if is_write else Outcome.RETRY
    return Outcome.REFUSED


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds of a numeric Retry-After header; None when absent or unreadable."""
    try:
        return max(0.0, float(headers.get("retry-after", "")))
    except ValueError:
        return None
