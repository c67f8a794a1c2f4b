"""The frozen content of a publication, and the proof that it is out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


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
    edits: Mapping[str, str] | None = None  # the detail of the receipt whose words these replace
    warning: str = ""  # a line that is read first, where a channel can hide the rest behind it
    choices: tuple[str, ...] = ()  # of a poll


@dataclass(frozen=True, slots=True)
class Receipt:
    """Proof that something is on a channel."""

    remote_id: str
    url: str
    detail: Mapping[str, str] = field(default_factory=dict)
