"""Where local numbers and alerts come from: one file per source, each turns a publisher's reply into observations.

To add one: put a file here whose name is the source's name and give it what ``Source`` lists.
Keep it pure: ``request`` says what to ask for, ``read`` turns the bytes of the answer into dated observations.
Nothing else needs a change: the desk finds the file, asks when it is due and keeps the last good answer.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Protocol, cast

from bedside.base.exchange import Request
from bedside.base.records import Observation, Place
from bedside.base.registry import plugins


class NotForThisPlace(ValueError):
    """The source cannot speak of this place; the message says what is missing or why."""


class BadReply(ValueError):
    """The answer is not what the publisher's description promises; the message says what it is instead."""


class Source(Protocol):
    """What a file in this folder must offer."""

    NAME: str  # the file's name
    LABEL: str
    PUBLISHER: str
    ATTRIBUTION: str  # the credit line that belongs beside every number
    ABOUT: Mapping[str, str]  # by language: what it says, of which area, how old it may be
    BASE: str  # address of the publisher's server; a test may give another one
    EVERY: timedelta  # how often to ask
    IS_SERIES: bool  # False: values of different dates must not be compared, so only the newest are kept

    def request(self, place: Place, base: str = ...) -> Request:
        """What to ask for. NotForThisPlace when it has nothing to say there."""
        ...

    def read(self, body: bytes, place: Place, today: date) -> list[Observation]:
        """The observations in an answer; an empty list is a good answer. BadReply when it cannot be read."""
        ...


def sources() -> dict[str, Source]:
    """Every file of this folder, by name."""
    return cast("dict[str, Source]", plugins(__name__))
