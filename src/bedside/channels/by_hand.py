"""Turns snapshots into something a person can post anywhere: text to copy, pictures to save, a link to paste back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from bedside.base.exchange import ChannelFault, Exchange, Outcome
from bedside.base.records import Receipt, Snapshot
from bedside.channels import Collected, Connection, Field, Grant, Handle, Limits

LABEL = "By hand"
WHY = "For every place that Bedside cannot reach by itself: a waiting-room screen, a group, a network without an API."
LIMITS = Limits(source="a person decides", as_of=date(2026, 11, 22), max_pictures=20)
FIELDS = (Field("handle", "Where", "for example: our Facebook page, or the screen in the waiting room"),)
CAN: frozenset[str] = frozenset()  # a person does all of it
IS_REPEATABLE = False
SETTLES_SECONDS = 0.0

_A_PERSON_DOES_IT = "A person posts this by hand: copy the text, save the pictures, paste the link back."


def connect(base_url: str, fields: Mapping[str, str]) -> Exchange[Connection]:
    """Only remembers the place's name."""
    yield from ()
    return Connection(fields.get("handle") or "by hand", {})


def prepare(snapshot: Snapshot, grant: Grant) -> Exchange[Handle]:
    """The text to copy."""
    yield from ()
    return {"text": snapshot.text, "link": snapshot.link}


def publish(handle: Handle, grant: Grant) -> Exchange[Receipt]:
    """Never by itself."""
    yield from ()
    raise ChannelFault(Outcome.REFUSED, _A_PERSON_DOES_IT)


def find(handle: Handle, grant: Grant) -> Exchange[Receipt | None]:
    """Only a person can look."""
    yield from ()
    return None


def collect(grant: Grant, cursor: str, since: datetime) -> Exchange[Collected]:
    """Nothing can be collected."""
    yield from ()
    return Collected((), cursor)


def measure(receipt: Receipt, grant: Grant) -> Exchange[Mapping[str, int]]:
    """Nothing can be measured but clicks on the practice's own short link."""
    yield from ()
    return {}


def withdraw(receipt: Receipt, grant: Grant) -> Exchange[None]:
    """A person must take it down."""
    yield from ()
    raise ChannelFault(Outcome.REFUSED, "Take it down by hand where it was posted, then mark it as withdrawn.")
