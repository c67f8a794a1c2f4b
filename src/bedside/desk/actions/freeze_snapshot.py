"""Turns an approved post into the frozen content of one publication, refusing what nobody approved or a rule blocks."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bedside.base.records import MediaFile, Snapshot
from bedside.base.registry import plugin
from bedside.channels._fitting import standing_text
from bedside.desk.actions.errors import Refused
from bedside.desk.actions.review_post import blocks_of
from bedside.desk.actions.shorten_link import shorten_link
from bedside.desk.actor import worker_actor
from bedside.desk.addresses import short_address
from bedside.desk.models import Picture, Publication


def freeze(publication: Publication, now: datetime) -> dict[str, Any]:
    """What is stored in ``publication.snapshot``; Refused when the post may not go out as it is."""
    post = publication.post
    if not post.approved_hash or post.approved_hash != post.content_hash():
        raise Refused("The post was changed after it was approved. Approve it again.")
    # A correction is not held up by the answer that it corrects: a clinician or an admin approved its own words.
    if post.answer and post.kind != "correction" and not post.answer.standing_signatures():
        raise Refused("The answer behind this post has no valid signature. A clinician must sign it.")
    if blocks_of(post, publication.account.channel):
        raise Refused("A rule blocks this text. Open the post to see which, and its fix.")
    message = post.message
    corrected = post.corrects.detail if post.corrects else {}
    link = _counted_link(publication)
    text = post.text_for(publication.account.channel)
    return {
        "text": _standing(publication, text.replace(post.link, link) if post.link else text, link),
        "title": post.title,
        "lang": post.lang,
        "link": link,
        "link_title": post.answer.title if post.answer else post.title,
        "link_description": post.answer.short[:200] if post.answer else "",
        "created_at": now.isoformat(),
        "media": [{"picture": p.pk, "sha256": p.sha256, "alt": p.alt} for p in post.media.order_by("pk")],
        "reply_to": dict(message.detail) if message else dict(corrected) if post.way == "reply" else None,
        "edits": dict(corrected) if post.way == "edit" else None,
        "answer_version": post.answer.version if post.answer else None,
    }


def _standing(publication: Publication, text: str, link: str) -> str:
    """The words as the channel shows them: with the link and whom they answer, where these have no other place."""
    message = publication.post.message
    limits = plugin("bedside.channels", publication.account.channel).LIMITS
    return standing_text(text, limits, link=link, mention=message.detail.get("mention", "") if message else "")


def _counted_link(publication: Publication) -> str:
    """The post's link as a short one on our own domain, so that clicks can be counted; as it is on our own pages."""
    post = publication.post
    if not post.link or publication.account.channel == "answers_site":
        return str(post.link)
    return short_address(shorten_link(worker_actor(post.practice), post.link, post.pk))


def thaw(publication: Publication) -> Snapshot:
    """The frozen content as the channel takes it; Refused when a picture is no longer the one that was frozen."""
    frozen = publication.snapshot or {}
    return Snapshot(
        key=publication.key,
        text=frozen["text"],
        lang=frozen["lang"],
        created_at=datetime.fromisoformat(frozen["created_at"]),
        link=frozen["link"],
        link_title=frozen["link_title"],
        link_description=frozen["link_description"],
        media=tuple(_media(entry) for entry in frozen["media"]),
        reply_to=frozen["reply_to"],
        title=frozen["title"],
        edits=frozen.get("edits"),
    )


def _media(entry: dict[str, Any]) -> MediaFile:
    picture = Picture.objects.filter(pk=entry["picture"], sha256=entry["sha256"]).first()
    if picture is None:
        raise Refused("A picture of this post is gone or was changed after approval.")
    return MediaFile(bytes(picture.content), picture.mime, entry["alt"], picture.width, picture.height, picture.sha256)
