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
    max_characters: int | None = None  # as the channel counts them, see ``_fitting.characters``
    max_bytes: int | None = None
    counts: str = "graphemes"  # graphemes | code points
    url_characters: int | None = None  # what every address counts, however long it is
    has_short_mentions: bool = False  # @name@server counts as @name
    link_in_text: bool = False  # a link is read in the text or nowhere, so it is written there
    has_warning: bool = False  # a line shown first, which hides the rest until it is pressed
    max_choices: int = 0  # of a poll; 0: no polls
    max_choice_characters: int | None = None
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
    is_optional: bool = False
    choices: tuple[tuple[str, str], ...] = ()  # value and label, where only these are possible


@dataclass(frozen=True, slots=True)
class Grant:
    """How to act on one account: its address, its secret, and what was learned when it was connected."""

    base_url: str
    handle: str
    secret: Mapping[str, str] = field(default_factory=dict, repr=False)
    settings: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Connection:
    """A connected account as the channel named it; ``settings["limits"]`` replaces what its server limits otherwise."""

    handle: str
    secret: Mapping[str, str] = field(repr=False)
    settings: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Errand:
    """Where a person must go first to allow us in. ``connect`` is called again with ``keep`` and what came back."""

    url: str
    keep: Mapping[str, str] = field(repr=False)


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
    # True where repeating publish with the same handle cannot make a second post (the channel refuses or ignores it),
    # once ``find`` showed nothing and no lost attempt can still be under way on the server (SETTLES_SECONDS).
    IS_REPEATABLE: bool
    SETTLES_SECONDS: float  # how long such an attempt may go on; 0 where a late one could only hit our own key

    def connect(self, base_url: str, fields: Mapping[str, str]) -> Exchange[Connection | Errand]:
        """Checks what was entered; ChannelFault(REFUSED) when the channel says no.

        ``fields`` also has ``return_url``, and after an errand ``code`` and what was kept.
        """

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

    def hide(self, message: Mapping[str, str], grant: Grant) -> Exchange[None]:
        """Hides somebody's message from the public, by the handle that ``collect`` gave it; only where CAN has it."""

    def show(self, message: Mapping[str, str], grant: Grant) -> Exchange[None]:
        """Shows it again; goes with ``hide``."""
