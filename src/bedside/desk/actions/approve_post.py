"""Turns a person's yes into an approval of exactly one text; what is blocked is approved by nobody, unless lifted."""

from __future__ import annotations

from collections.abc import Iterable

from django.utils import timezone

from bedside.base.lifecycle import POST
from bedside.base.records import Severity
from bedside.desk.actions.base import action, find
from bedside.desk.actions.draft_post import void_approval
from bedside.desk.actions.errors import Refused
from bedside.desk.actions.hold_post import check_not_recalled
from bedside.desk.actions.review_post import blocks_of, channels_of, review_of, title_blocks
from bedside.desk.actions.settle_trace import settle_rewritten
from bedside.desk.actor import Actor
from bedside.desk.models import Post


@action
def approve_post(actor: Actor, post_id: int, *, content_hash: str, confirmed_codes: Iterable[str] = ()) -> Post:
    """Approves the text that was shown (``content_hash``).

    Refused when it changed meanwhile, when a rule blocks it or its title on any channel, when a warning is not ticked,
    or when the answer behind it is not signed.
    """
    post = find(actor, Post, post_id, lock=True)
    if actor.member is None:
        raise Refused("A named person must approve a post; nothing is approved by itself.")
    if post.content_hash() != content_hash:
        raise Refused("The post changed while you were reading it. Read it again, then approve.")
    if post.answer and not post.answer.standing_signatures():
        raise Refused("The answer behind this post is not signed by a clinician yet, or its source changed since.")
    check_not_recalled(post)
    check_findings(post, set(confirmed_codes))
    if post.state != "draft":
        raise Refused(f"This post is {post.state} already.")
    POST.check(post.state, "approved")
    post.state = "approved"
    post.approved_by = actor.member
    post.approved_at = timezone.now()
    post.approved_hash = content_hash
    post.confirmed_codes = sorted(set(confirmed_codes))
    post.save()
    settle_rewritten(post)
    return post


@action
def withdraw_approval(actor: Actor, post_id: int) -> Post:
    """Back to draft, as long as nothing of it went out."""
    post = find(actor, Post, post_id, lock=True)
    if post.publications.filter(state__in=("preparing", "sending", "unknown", "published", "needs_person")).exists():
        raise Refused("Some of this post is already out or going out. Withdraw it instead.")
    void_approval(post)
    return post


def check_findings(post: Post, confirmed: set[str]) -> None:
    """Refused when the review of any channel's wording blocks, or warns of something that nobody ticked."""
    if stops := title_blocks(post):
        raise Refused(f"The title cannot go out: {stops[0].message} ({stops[0].code}, {stops[0].name}) {stops[0].fix}")
    for channel in channels_of(post):
        _check(post, channel, confirmed)


def _check(post: Post, channel: str, confirmed: set[str]) -> None:
    if blocks := blocks_of(post, channel):
        raise Refused(f"{blocks[0].message} ({blocks[0].code}, {blocks[0].name}) {blocks[0].fix}")
    findings = review_of(post, channel).findings
    missing = [f for f in findings if f.severity is Severity.WARN and f.code not in confirmed]
    if missing:
        names = ", ".join(sorted({f"{f.name} ({f.code})" for f in missing}))
        raise Refused(f"Please look at these points and tick them first: {names}.")
