"""Turns what stands in a post's form, saved or not, into its findings and a true preview for each channel."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from django.db.models import prefetch_related_objects

from bedside.base.records import Draft, Finding, MediaFile, MediaNote, Snapshot, Verdict
from bedside.base.registry import plugin
from bedside.channels import Limits
from bedside.channels._fitting import characters, problems
from bedside.desk.judging import review_draft
from bedside.desk.models import Account, Picture, Post, Practice
from bedside.desk.views.checking import SHOWN_FIRST, Findings, Placed, placed
from bedside.tactics.manner.verdict import verdict

_ANY_TIME = datetime(2000, 1, 1, tzinfo=UTC)  # a preview is never sent, so its time says nothing


@dataclass(frozen=True, slots=True)
class Written:
    """A post as it stands in the form."""

    practice: Practice
    text: str
    title: str = ""
    link: str = ""
    lang: str = "en"
    has_answer: bool = False
    accounts: Sequence[Account] = ()
    variants: Mapping[str, str] | None = None
    pictures: Sequence[Picture] = ()

    @property
    def channels(self) -> list[str]:
        return sorted({account.channel for account in self.accounts})

    def text_for(self, channel: str) -> str:
        return (self.variants or {}).get(channel) or self.text


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


def written_of(post: Post) -> Written:
    """The stored post."""
    prefetch_related_objects([post], "variants", "accounts", "media")
    return Written(
        practice=post.practice,
        text=post.text,
        title=post.title,
        link=post.link,
        lang=post.lang,
        has_answer=post.answer_id is not None,
        accounts=list(post.accounts.all()),
        variants={variant.channel: variant.text for variant in post.variants.all()},
        pictures=list(post.media.all()),
    )


def findings_of(written: Written) -> tuple[Findings, Verdict]:
    """Findings of the common words and of each channel's own, worst first, each place once."""
    found: list[Placed] = []
    raw: list[Finding] = []
    for channel in written.channels or [""]:
        text = written.text_for(channel)
        field = f"id_variant_{channel}" if text != written.text else "id_text"
        result = review_draft(_draft(written, text, channel), written.practice)
        raw += result.findings
        shown = placed(result.findings, [(field, text)])
        found += [one for one in (*shown.first, *shown.rest) if not _is_known(one, found)]
    found.sort(key=lambda one: -one.finding.severity)
    return Findings(found[:SHOWN_FIRST], found[SHOWN_FIRST:]), verdict(raw)


def _is_known(one: Placed, found: Sequence[Placed]) -> bool:
    """Whether the same words were found already: in the common text, or in another channel's."""
    return any(other.finding.code == one.finding.code and other.was == one.was for other in found)


def _draft(written: Written, text: str, channel: str) -> Draft:
    return Draft(
        text=text,
        lang=written.lang,
        channel=channel,
        media=tuple(_note(picture) for picture in written.pictures),
        has_reference=bool(written.link or written.has_answer),
        practice=written.practice.facts(),
    )


def _note(picture: Picture) -> MediaNote:
    return MediaNote("image", alt=picture.alt or None, consent=True if picture.consent is None else picture.consent)


def previews(written: Written) -> list[Preview]:
    """One preview per channel that the post goes to."""
    return [_preview(written, channel) for channel in written.channels]


def _preview(written: Written, channel: str) -> Preview:
    limits: Limits = plugin("bedside.channels", channel).LIMITS
    text = written.text_for(channel)
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


def checked(written: Written) -> dict[str, Any]:
    """All that the check of a post shows."""
    found, outcome = findings_of(written)
    return {"found": found, "verdict": outcome, "previews": previews(written)}
