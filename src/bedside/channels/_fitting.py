"""Turns a post and a channel's limits into the words as they will stand there, and what does not fit; cuts nothing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import date
from typing import Any

from bedside.base.records import Snapshot
from bedside.base.text import graphemes
from bedside.channels import Limits

# What Mastodon's servers take for an address: host, path with balanced brackets, query; no full stop at the end.
_ADDRESS = re.compile(
    r"(?<![\w@$#])https?://[\w.-]+\.([a-z]{2,})(?::\d+)?"
    r"(?:/(?:(?:[\w.~!$&'*+,;=:@%/|#-]|\([^\s()]*\))*(?:[\w=#/+-]|\([^\s()]*\)))?)?"
    r"(?:\?[a-z0-9!?*'();:&=+$/%#\[\]_.,~|@-]*[a-z0-9_&=#/-])?",
    re.I,
)
# Names that no public address has (RFC 2606, 6761, 7686): servers that shorten addresses leave these as they are.
_NOT_PUBLIC = {"example", "test", "invalid", "localhost", "local", "internal", "onion"}
_MENTION = re.compile(r"(?<![/\w])@(\w+)@[\w.-]+\w")


def limits_of(limits: Limits, settings: Mapping[str, Any]) -> Limits:
    """The limits of one account: the channel's own where its server said nothing else when it was connected."""
    known = {field.name for field in fields(Limits)}
    told = {name: value for name, value in settings.get("limits", {}).items() if name in known}
    if "as_of" in told:
        told["as_of"] = date.fromisoformat(told["as_of"])
    if "picture_mimes" in told:
        told["picture_mimes"] = tuple(told["picture_mimes"])
    return replace(limits, **told)


def standing_text(text: str, limits: Limits, *, link: str = "", mention: str = "", warning: str = "") -> str:
    """``text`` with what this channel has no other place for: a link, whom it answers, a line to read first."""
    parts = [warning if not limits.has_warning else "", text, link if limits.link_in_text and link not in text else ""]
    whole = "\n\n".join(part for part in parts if part)
    return f"{mention} {whole}".strip() if mention and mention not in text else whole


def characters(text: str, limits: Limits) -> int:
    """The length of ``text`` as the channel counts it."""
    if limits.url_characters is not None:
        short = "x" * limits.url_characters
        text = _ADDRESS.sub(lambda m: m.group() if m.group(1).lower() in _NOT_PUBLIC else short, text)
    if limits.has_short_mentions:
        text = _MENTION.sub(r"@\1", text)
    return graphemes(text) if limits.counts == "graphemes" else len(text)


def problems(snapshot: Snapshot, limits: Limits) -> list[str]:
    """Sentences that say what does not fit and by how much; empty when all fits."""
    warning = snapshot.warning if limits.has_warning else ""  # elsewhere it stands in the text already
    found = [
        *_text_problems(warning + snapshot.text, limits),
        *_choice_problems(snapshot, limits),
        *_picture_problems(snapshot, limits),
    ]
    if not snapshot.text.strip() and not snapshot.media:
        found.append("There is nothing to publish: no text and no picture.")
    return found


def _text_problems(text: str, limits: Limits) -> list[str]:
    found = []
    length, size = characters(text, limits), len(text.encode())
    if limits.max_characters is not None and length > limits.max_characters:
        found.append(
            f"The text has {length} characters; {limits.max_characters} fit. "
            f"Shorten it by {length - limits.max_characters}."
        )
    if limits.max_bytes is not None and size > limits.max_bytes:
        found.append(f"The text has {size} bytes; {limits.max_bytes} fit.")
    return found


def _choice_problems(snapshot: Snapshot, limits: Limits) -> list[str]:
    choices = snapshot.choices
    if not choices:
        return []
    if not limits.max_choices:
        return ["There are no polls there. Ask the question in the text, or leave this channel out."]
    found = []
    if not 2 <= len(choices) <= limits.max_choices:
        found.append(f"The poll has {len(choices)} choices; 2 to {limits.max_choices} fit.")
    if len(set(choices)) < len(choices):
        found.append("Two choices of the poll are the same.")
    for choice in choices:
        length = graphemes(choice)
        if limits.max_choice_characters is not None and length > limits.max_choice_characters:
            found.append(f"The choice “{choice}” has {length} characters; {limits.max_choice_characters} fit.")
    if snapshot.media:
        found.append("A post there has either a poll or pictures, not both.")
    return found


def _picture_problems(snapshot: Snapshot, limits: Limits) -> list[str]:
    found = []
    if len(snapshot.media) > limits.max_pictures:
        found.append(f"{len(snapshot.media)} pictures are attached; {limits.max_pictures} fit.")
    for number, picture in enumerate(snapshot.media, 1):
        if limits.picture_mimes and picture.mime not in limits.picture_mimes:
            found.append(f"Picture {number} is {picture.mime}; known here: {', '.join(limits.picture_mimes)}.")
        if limits.max_picture_bytes is not None and len(picture.content) > limits.max_picture_bytes:
            found.append(f"Picture {number} has {len(picture.content)} bytes; {limits.max_picture_bytes} fit.")
        if limits.max_alt_characters is not None and len(picture.alt) > limits.max_alt_characters:
            found.append(
                f"The alt text of picture {number} has {len(picture.alt)} characters; {limits.max_alt_characters} fit."
            )
    return found
