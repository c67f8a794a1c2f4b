"""Turns what stands in a post's form, saved or not, into its findings and a true preview for each channel."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from bedside.base.records import MediaFile, Snapshot
from bedside.base.registry import plugin
from bedside.channels import Limits
from bedside.channels._fitting import characters, limits_of, problems, standing_text
from bedside.desk.models import Lift
from bedside.desk.views.checking import Placed, read, sorted_out
from bedside.desk.views.reads import how_it_reads
from bedside.desk.views.written import Written
from bedside.tactics.manner.choosing import unversed_in

_ANY_TIME = datetime(2000, 1, 1, tzinfo=UTC)  # a preview is never sent, so its time says nothing


@dataclass(frozen=True, slots=True)
class Preview:
    """What one channel will show, and whether it fits there."""

    channel: str
    handles: Sequence[str]
    fits: str
    too_much: str
    length: int
    limit: int | None
    problems: Sequence[str]
    link_is_hidden: bool
    written: Written


def findings_of(written: Written, lifts: Sequence[Lift] = ()) -> list[Placed]:
    """Findings of the common words and of each channel's own, each place once."""
    found: list[Placed] = []
    for field, channel in written.fields().items():
        draft = written.draft(channel)
        shown = read(draft, written.practice, [(field, draft.text)], lifts)
        found += [one for one in shown if not _is_known(one, found)]
    return found


def _is_known(one: Placed, found: Sequence[Placed]) -> bool:
    """Whether the same words were found already: in the common text, or in another channel's."""
    return any(
        other.finding.code == one.finding.code and other.was == one.was and other.lift == one.lift for other in found
    )


def previews(written: Written) -> list[Preview]:
    """One preview per channel that the post goes to."""
    return [_preview(written, channel) for channel in written.channels]


def _preview(written: Written, channel: str) -> Preview:
    limits = _limits(written, channel)
    text = standing_text(written.text_for(channel), limits, link=written.link)
    place = cut(text, limits)
    return Preview(
        channel=channel,
        handles=[account.handle for account in written.accounts if account.channel == channel],
        fits=text[:place],
        too_much=text[place:],
        length=characters(text, limits),
        limit=limits.max_characters,
        problems=problems(_snapshot(written, text), limits),
        link_is_hidden=bool(written.link and written.pictures and written.link not in text),
        written=written,
    )


def _limits(written: Written, channel: str) -> Limits:
    """The channel's limits, or the tightest of those that the servers of the chosen accounts told."""
    general: Limits = plugin("bedside.channels", channel).LIMITS
    told = [limits_of(general, account.settings) for account in written.accounts if account.channel == channel]
    return min(told, key=lambda limits: limits.max_characters or sys.maxsize, default=general)


def cut(text: str, limits: Limits) -> int:
    """Where the channel would stop reading, in characters of ``text``; its end when all fits."""
    if limits.max_characters is None or characters(text, limits) <= limits.max_characters:
        return len(text)
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if characters(text[:middle], limits) <= limits.max_characters:
            low = middle
        else:
            high = middle - 1
    return low


def _snapshot(written: Written, text: str) -> Snapshot:
    media = tuple(MediaFile(bytes(p.content), p.mime, p.alt, p.width, p.height) for p in written.pictures)
    return Snapshot("", text, written.lang, _ANY_TIME, written.link, media=media, title=written.title)


def checked(written: Written, lifts: Sequence[Lift] = ()) -> dict[str, Any]:
    """All that the check of a post shows."""
    found = findings_of(written, lifts)
    parts = [(field, written.text_for(channel)) for field, channel in written.fields().items()]
    return {
        "found": sorted_out(found),
        "previews": previews(written),
        "lang": written.lang,
        "unversed": unversed_in(written.lang, written.practice.packs()),
        **how_it_reads(parts, written.lang, found),
    }
