"""Turns a person's choice for one place that rests on recalled words into what happens there."""

from __future__ import annotations

from django.utils import timezone

from bedside.desk.actions.base import action, find
from bedside.desk.actions.decide_trace import check_public, decide, move, undecided
from bedside.desk.actions.draft_post import void_approval
from bedside.desk.actions.errors import Refused
from bedside.desk.actions.publish_answer import withdraw_answer
from bedside.desk.actions.renew_citations import renew_citations
from bedside.desk.actions.settle_trace import finish, reopen, settle_waiting, write_correction
from bedside.desk.actor import Actor
from bedside.desk.models import Post, Publication, Trace
from bedside.tactics.education.correcting import Said
from bedside.tactics.education.remedies import BY_HAND, CANCEL, CORRECT, REWRITE, WITHDRAW

GOING_OUT = ("preparing", "sending", "unknown", "published")


@action
def choose_remedy(actor: Actor, trace_id: int, remedy: str, because: str) -> Trace:
    """Chooses ``correct``, ``rewrite``, ``cancel``, ``withdraw`` or ``by_hand``; words have an action of their own.

    A correction opens the answer's text for change, a withdrawal is carried out by the worker, the rest at once.
    """
    trace = undecided(actor, trace_id)
    decide(actor, trace, remedy, because)
    if remedy == CORRECT and trace.answer:
        move(trace, "chosen")
        renew_citations(actor, trace.answer, trace.recall)
    elif remedy == REWRITE and trace.post:
        move(trace, "chosen")
        _back_to_draft(trace.post)
    elif remedy == CANCEL and trace.post:
        move(trace, "chosen")
        _cancel(actor, trace.post)
    elif remedy == WITHDRAW and trace.what == "answer" and trace.answer:
        move(trace, "chosen")
        withdraw_answer(actor, trace.answer.pk)
    elif remedy == WITHDRAW:
        trace.due_at, trace.attempts = timezone.now(), 0
        move(trace, "chosen")
    elif remedy == BY_HAND:
        move(trace, "chosen")
    else:
        raise Refused("Press the button of that way: it needs its words, or a clinician.")
    return find(actor, Trace, trace.pk)


def _back_to_draft(post: Post) -> None:
    if post.publications.filter(state__in=GOING_OUT).exists():
        raise Refused("Some of this post is out, so its words stay. Leave out what waits, and write a new post.")
    void_approval(post)


def _cancel(actor: Actor, post: Post) -> None:
    """Leaves out what waits; a post of which nothing went out is withdrawn with it."""
    waiting = post.publications.filter(state__in=("held", "waiting", "missed", "refused"))
    waiting.update(state="cancelled")
    if not post.publications.exclude(state="cancelled").exists():
        Post.objects.filter(pk=post.pk).update(state="withdrawn")
    elif not post.publications.exclude(state__in=("published", "withdrawn", "cancelled")).exists():
        Post.objects.filter(pk=post.pk, state="scheduled").update(state="published")
    settle_waiting(actor, post)


@action
def mend_by_hand(actor: Actor, trace_id: int, now: str = "") -> Trace:
    """A person says that it is mended there by hand: it now says ``now``, or nothing any more."""
    trace = find(actor, Trace, trace_id, lock=True)
    if actor.member is None or trace.remedy != BY_HAND or trace.state != "chosen":
        raise Refused("Choose “by hand” for this place first, do it there, then say so here.")
    check_public(now, trace)
    publication: Publication | None = trace.publication
    if publication is None:
        raise Refused("This post is no longer known here. There is nothing to mend.")
    finish([trace], write_correction(trace, Said(trace.said, now.strip()), url=publication.url if now.strip() else ""))
    if not now.strip():
        Publication.objects.filter(pk=publication.pk, state="published").update(state="withdrawn")
    return trace


@action
def share_correction(actor: Actor, trace_id: int, because: str) -> Trace:
    """Says that another correction at the same place speaks for this change too, so that readers get only one."""
    trace = undecided(actor, trace_id)
    other = sibling_of(trace)
    if other is None:
        raise Refused("No correction of this place is under way. Choose what to do about it.")
    decide(actor, trace, other.remedy, because)
    trace.words = other.words
    if other.state == "done":
        finish([trace], other.correction)
    else:
        move(trace, "chosen")
    return trace


def sibling_of(trace: Trace) -> Trace | None:
    """The decided trace of another recall at the same place, made since this recall was opened."""
    if trace.publication_id is None:
        return None
    rows = Trace.objects.filter(publication=trace.publication_id, state__in=("chosen", "done"), words__isnull=False)
    return rows.filter(decided_at__gte=trace.recall.opened_at).exclude(pk=trace.pk).order_by("-decided_at").first()


@action
def reconsider_trace(actor: Actor, trace_id: int) -> Trace:
    """Takes a choice back, as long as nothing of it was carried out."""
    trace = find(actor, Trace, trace_id, lock=True)
    if actor.member is None or trace.state != "chosen":
        raise Refused("This place has no choice that could be taken back.")
    if trace.lease_until and trace.lease_until > timezone.now():
        raise Refused("A worker is carrying it out just now. Look again in a minute.")
    if trace.words:
        _take_back(trace.words)
    reopen(trace, "")
    return trace


def _take_back(words: Post) -> None:
    if words.publications.filter(state__in=GOING_OUT).exists():
        raise Refused("The correction is going out, or is out already, so it stays.")
    words.publications.exclude(state="cancelled").update(state="cancelled")
    Post.objects.filter(pk=words.pk).update(state="withdrawn")
