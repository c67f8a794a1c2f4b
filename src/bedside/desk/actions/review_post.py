"""Turns a stored post into its review, with all the context that the rules may look at."""

from __future__ import annotations

from bedside.base.records import Draft, MediaNote, Review
from bedside.desk.judging import review_draft
from bedside.desk.models import Picture, Post


def review_of(post: Post, channel: str = "") -> Review:
    """The review of the post's wording for ``channel`` (or the common one)."""
    return review_draft(draft_of(post, channel))


def draft_of(post: Post, channel: str = "") -> Draft:
    """The post as the rules see it."""
    return Draft(
        text=post.text_for(channel),
        kind=post.kind,
        lang=post.lang,
        media=tuple(_note(picture) for picture in post.media.all()),
        channel=channel,
        has_reference=bool(post.link or post.answer),
        replying_to=post.message.text if post.message else "",
        practice=post.practice.facts(),
    )


def _note(picture: Picture) -> MediaNote:
    return MediaNote(
        type="image", alt=picture.alt or None, consent=picture.consent if picture.consent is not None else True
    )
