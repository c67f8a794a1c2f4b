"""Turns a stored post into its review, with all the context that the rules may look at, and what still stops it."""

from __future__ import annotations

from bedside.base.records import Draft, Finding, MediaNote, Review, Severity
from bedside.desk.judging import review_by_rules, review_draft
from bedside.desk.models import Lift, Picture, Post


def review_of(post: Post, channel: str = "") -> Review:
    """The review of the post's wording for ``channel`` (or the common one), whatever was lifted."""
    return review_draft(draft_of(post, channel), post.practice)


def channels_of(post: Post) -> list[str]:
    """The channels whose wordings are reviewed; the common wording alone for a post that goes nowhere yet."""
    return sorted({account.channel for account in post.accounts.all()}) or [""]


def standing_lifts(post: Post) -> list[Lift]:
    """What was lifted for exactly the words that the post has now."""
    lifts = post.lifts.filter(voided_at=None, content_hash=post.content_hash())
    return list(lifts.select_related("member").order_by("pk"))


def blocks_of(post: Post, channel: str = "") -> list[Finding]:
    """What stops the wording for ``channel`` and nobody lifted."""
    stops = [finding for finding in review_of(post, channel).findings if finding.severity is Severity.BLOCK]
    lifts, text = standing_lifts(post) if stops else [], post.text_for(channel)
    return [finding for finding in stops if not any(lift.covers(finding, text) for lift in lifts)]


def title_blocks(post: Post) -> list[Finding]:
    """What stops the title, which some channels show; by the rules alone, since nobody may lift a block there."""
    title = Draft(text=post.title, kind="post", lang=post.lang, has_reference=True, practice=post.practice.facts())
    return [one for one in review_by_rules(title, post.practice).findings if one.severity is Severity.BLOCK]


def draft_of(post: Post, channel: str = "") -> Draft:
    """The post as the rules see it."""
    return Draft(
        text=post.text_for(channel),
        kind=_read_as(post),
        lang=post.lang,
        media=tuple(_note(picture) for picture in post.media.all()),
        channel=channel,
        has_reference=bool(post.link or post.answer),
        replying_to=post.message.text if post.message else "",
        practice=post.practice.facts(),
    )


def _read_as(post: Post) -> str:
    """A correction is read as what it corrects: a reply to a person stays one."""
    if post.kind != "correction":
        return str(post.kind)
    return "reply" if post.corrects and post.corrects.post.kind == "reply" else "post"


def _note(picture: Picture) -> MediaNote:
    return MediaNote(
        type="image", alt=picture.alt or None, consent=picture.consent if picture.consent is not None else True
    )
