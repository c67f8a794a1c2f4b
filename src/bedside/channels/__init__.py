"""Kinds of places where a practice reaches people: ONE FILE PER CHANNEL, found by its name alone.

To add one, write ``<name>.py`` here with what ``Channel`` lists: declarations first, then exchanges (generators that
yield Request or KeepSecret and are sent Reply). A channel does no input or output, keeps nothing and cuts nothing.
The one danger: ``publish`` is the only visible write, and whoever repeats it after an unknown outcome may post twice.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Protocol

from bedside.base.exchange import Exchange
from bedside.base.records import Message, Receipt, Snapshot


@dataclass(frozen=True, slots=True)
class Limits:
    """What a channel takes, as data with its source and date; None means no limit that we know of."""

    source: str
    as_of: date
    max_characters: int | None = None  # as the channel counts them, see ``characters``
    max_bytes: int | None = None
    counts: str = "graphemes"  # graphemes | code points
    max_pictures: int = 0
    picture_mimes: tuple[str, ...] = ()
    max_picture_bytes: int | None = None
    max_alt_characters: int | None = None


@dataclass(frozen=True, slots=True)
class Field:
    """One thing to ask for when an account is connected."""

    name: str
    label: str
    help: str = ""
    is_secret: bool = False
    default: str = ""


@dataclass(frozen=True, slots=True)
class Grant:
    """How to act on one account: its address and its secret."""

    base_url: str
    handle: str
    secret: Mapping[str, str] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class Connection:
    """A connected account as the channel named it."""

    handle: str
    secret: Mapping[str, str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Collected:
    """Messages found on the channel, and how far it was read."""

    messages: tuple[Message, ...]
    cursor: str


Handle = Mapping[str, Any]  # JSON: what prepare made, enough to publish and to find


class Channel(Protocol):
    """What a channel module offers; ``CAN`` names those of its exchanges that it really does.

    ``"reply"`` in CAN: a receipt's ``detail`` is a handle for ``snapshot.reply_to``, so a correction can stand under a
    publication of ours. ``"edit"`` in CAN: see ``edit``; only where readers then find the new words.
    """

    LABEL: str
    WHY: str
    LIMITS: Limits
    FIELDS: tuple[Field, ...]
    CAN: frozenset[str]
    # True where repeating publish with the same handle cannot make a second post (the channel refuses or ignores it).
    IS_REPEATABLE: bool

    def connect(self, base_url: str, fields: Mapping[str, str]) -> Exchange[Connection]:
        """Checks what was entered; ChannelFault(REFUSED) when the channel says no."""

    def prepare(self, snapshot: Snapshot, grant: Grant) -> Exchange[Handle]:
        """Uploads and the like; safe to repeat, nothing becomes visible."""

    def publish(self, handle: Handle, grant: Grant) -> Exchange[Receipt]:
        """THE ONE visible write."""

    def edit(self, handle: Handle, grant: Grant) -> Exchange[Receipt]:
        """Puts the handle's words and pictures in place of those that ``snapshot.edits`` names, at the same address.

        A visible write like ``publish``, and the same again must change nothing. Only where CAN has it.
        """

    def find(self, handle: Handle, grant: Grant) -> Exchange[Receipt | None]:
        """Looks for what may already be there; of an edit, whether its words stand there now."""

    def collect(self, grant: Grant, cursor: str, since: datetime) -> Exchange[Collected]:
        """Replies and mentions since ``cursor``."""

    def measure(self, receipt: Receipt, grant: Grant) -> Exchange[Mapping[str, int]]:
        """The channel's own numbers of one publication."""

    def withdraw(self, receipt: Receipt, grant: Grant) -> Exchange[None]:
        """Takes a publication down; done already counts as done."""
