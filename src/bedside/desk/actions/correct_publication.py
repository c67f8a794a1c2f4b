"""Turns the words of a correction into a publication of its own: an edit in place, a reply under it, or a new post.

It goes out as every post does, exactly once, under its own key; what it corrects is never written again.
"""

from __future__ import annotations

from collections.abc import Iterable

from django.utils import timezone

from bedside.base.lifecycle import POST
from bedside.desk.actions.approve_post import check_findings
from bedside.desk.actions.base import action
from bedside.desk.actions.decide_trace import decide, move, undecided
from bedside.desk.actions.errors import Refused
from bedside.desk.actions.schedule_post import give_slot
from bedside.desk.actor import Actor
from bedside.desk.addresses import answer_address
from bedside.desk.models import Answer, Post, Publication, Trace
from bedside.tactics.education.remedies import EDIT, WITH_WORDS


@action
def correct_publication(
    actor: Actor,
    trace_id: int,
    way: str,
    text: str,
    because: str,
    *,
    title: str = "",
    confirmed_codes: Iterable[str] = (),
) -> Trace:
    """Sends ``text`` as the correction, approved by the person who pressed; ``way`` is edit, reply or post.

    Refused when a rule blocks it, when a warning is not ticked, or while another correction there is going out.
    """
    trace = undecided(actor, trace_id)
    if way not in WITH_WORDS or trace.publication is None:
        raise Refused("Only what is out on a channel can be corrected there.")
    if not text.strip():
        raise Refused("Write what it should say.")
    decide(actor, trace, way, because)
    if way == EDIT:
        _check_edit(trace.publication, text, title)
    post = _correction(actor, trace, trace.publication, way, text, title)
    check_findings(post, set(confirmed_codes))
    post.confirmed_codes = sorted(set(confirmed_codes))
    post.approved_hash = post.content_hash()
    POST.check(post.state, "approved")
    post.state = "approved"
    post.save()
    trace.words = give_slot(post, None, timezone.now())
    move(trace, "chosen")
    return trace


def _check_edit(publication: Publication, text: str, title: str) -> None:
    """Two edits at once could overtake each other on the way, and the older words would stay."""
    was: Post = publication.post
    if text.strip() == was.text_for(publication.account.channel) and title.strip() in ("", was.title):
        raise Refused("These are the words that stand there already. Change them, or say that they are still right.")
    under_way = Publication.objects.filter(post__corrects=publication, post__way=EDIT)
    if under_way.exclude(state__in=("published", "withdrawn", "cancelled")).exists():
        raise Refused("Another edit of this page is going out. Wait until it is there.")


def _correction(actor: Actor, trace: Trace, corrected: Publication, way: str, text: str, title: str) -> Post:
    was: Post = corrected.post
    post = Post.objects.create(
        practice=actor.practice,
        kind="correction",
        tactic=was.tactic,
        title=(title.strip() or was.title) if way == EDIT else "",
        text=text.strip(),
        lang=was.lang,
        link=_link(was, trace.answer, way, text),
        answer=trace.answer,
        corrects=corrected,
        way=way,
        author=actor.member,
        approved_by=actor.member,
        approved_at=timezone.now(),
        time_zone=actor.practice.time_zone,
    )
    post.accounts.set([corrected.account])
    if way == EDIT:
        # A card that was drawn from the answer shows the words that are wrong now.
        post.media.set(was.media.exclude(answer=trace.answer) if trace.answer else was.media.all())
    return post


def _link(was: Post, answer: Answer | None, way: str, text: str) -> str:
    if way == EDIT:
        return str(was.link)
    address = answer_address(answer) if answer else ""
    return address if address and address in text else ""
