"""Turns a person's written reason into the lifting of one rule's block on exactly one text, and takes it back."""

from __future__ import annotations

from django.utils import timezone

from bedside.base.records import Severity
from bedside.desk.actions.base import action, check_permission, find
from bedside.desk.actions.draft_post import changeable, void_approval
from bedside.desk.actions.errors import Refused
from bedside.desk.actions.review_post import channels_of, review_of
from bedside.desk.actor import Actor
from bedside.desk.models import Lift, Post
from bedside.desk.models.lift import wording_hash
from bedside.tactics.manner.severity import is_protected

FEWEST_LETTERS, MOST_LETTERS = 15, 2_000


@action
def lift_block(actor: Actor, post_id: int, *, code: str, content_hash: str, reason: str) -> Lift:
    """Lets the words that were shown (``content_hash``) pass the rule ``code``; the post still needs its approval.

    What privacy and safety stop is lifted by an admin alone. Refused when the text changed meanwhile, without a reason,
    or when the rule does not stop it.
    """
    post = changeable(actor, post_id)
    if post.content_hash() != content_hash:
        raise Refused("The post changed while you were reading it. Read it again, then lift the block.")
    return lift(actor, post, code, reason)


def lift(actor: Actor, post: Post, code: str, reason: str) -> Lift:
    """The lifting itself, for those who hold the post already; the caller records it."""
    check_lifter(actor, code)
    if actor.member is None:
        raise Refused("A named person must lift a block; nothing is lifted by itself.")
    reason = reason.strip()
    if not FEWEST_LETTERS <= len(reason) <= MOST_LETTERS:
        raise Refused(
            f"Write why these words may go out although {code} stops them: a sentence that a colleague understands "
            f"next year ({FEWEST_LETTERS} to {MOST_LETTERS:,} characters)."
        )
    places = _places(post, code)
    if not places:
        raise Refused(f"{code} does not stop this text. There is nothing to lift.")
    made: Lift = Lift.objects.create(
        practice=actor.practice,
        post=post,
        code=code,
        content_hash=post.content_hash(),
        places=places,
        reason=reason,
        member=actor.member,
        who=actor.who,
    )
    return made


def check_lifter(actor: Actor, code: str) -> None:
    """NotAllowed unless the actor may lift what ``code`` stops."""
    if is_protected(code):
        check_permission(actor, "lift_protected_block")
    else:
        check_permission(actor, "lift_block")


@action
def take_back_lift(actor: Actor, lift_id: int) -> Lift:
    """The block stands again; an approval that rested on the lift lapses. Refused for a post that is out."""
    found = find(actor, Lift, lift_id, lock=True)
    check_lifter(actor, found.code)
    post = changeable(actor, found.post_id)
    if found.voided_at is None:
        found.voided_at, found.voided_because = timezone.now(), "taken back"
        found.save(update_fields=["voided_at", "voided_because"])
        void_approval(post)
    return found


def _places(post: Post, code: str) -> list[list[str | int]]:
    """Where the rule stops the wordings of the post, each place once."""
    found = {
        (wording_hash(post.text_for(channel)), finding.start, finding.end)
        for channel in channels_of(post)
        for finding in review_of(post, channel).findings
        if finding.code == code and finding.severity is Severity.BLOCK
    }
    return [list(place) for place in sorted(found)]
