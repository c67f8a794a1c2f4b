"""Turns a snapshot and a channel's limits into the problems that would make the channel refuse it; cuts nothing."""

from __future__ import annotations

from bedside.base.records import Snapshot
from bedside.base.text import graphemes
from bedside.channels import Limits


def characters(text: str, limits: Limits) -> int:
    """The length of ``text`` as the channel counts it."""
    return graphemes(text) if limits.counts == "graphemes" else len(text)


def problems(snapshot: Snapshot, limits: Limits) -> list[str]:
    """Sentences that say what does not fit and by how much; empty when all fits."""
    found = [*_text_problems(snapshot.text, limits), *_picture_problems(snapshot, limits)]
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
