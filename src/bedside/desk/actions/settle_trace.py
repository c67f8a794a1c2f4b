"""Turns a remedy that was carried out into its end: trace done, public correction written once, recall settled.

Called inside the transaction that changes what the public sees, so that neither is ever stored without the other.
"""

from __future__ import annotations

from collections.abc import Iterable

from django.utils import timezone

from bedside.base.lifecycle import ANSWER, TRACE
from bedside.desk.actions.trace_recall import told_by
from bedside.desk.actor import Actor
from bedside.desk.addresses import answer_address
from bedside.desk.models import Answer, Correction, Post, Publication, Recall, Trace
from bedside.tactics.education.correcting import Said, said
from bedside.tactics.education.remedies import CANCEL, CORRECT, EDIT, REWRITE, WITHDRAW

_UNDECIDED = ("open", "chosen")
_TITLE = 300
SOURCE_CHANGED = "A source that it rests on changed."


def settle_words(post: Post) -> None:
    """After a correction went out, or was left out: the traces that it speaks for are done, or open again."""
    if post.kind != "correction":
        return
    traces = list(Trace.objects.filter(words=post, state="chosen"))
    publication = post.publications.first()
    if not traces or publication is None:
        return
    if publication.state == "published":
        finish(traces, _correction_of_words(traces[0], publication))
    elif publication.state == "cancelled":
        for trace in traces:
            reopen(trace, "The correction was left out.")


def settle_answer(answer: Answer) -> None:
    """After a corrected answer was published: its old and new words stand side by side for everybody."""
    traces = list(Trace.objects.filter(answer=answer, what="answer", state="chosen", remedy=CORRECT))
    if traces:
        told = said(traces[0].said, told_by(answer))
        is_told = traces[0].was_public and (told.was or told.now)
        finish(traces, _correction_of_answer(traces[0], answer, told) if is_told else None)


def settle_withdrawn_answer(actor: Actor, answer: Answer) -> None:
    """After a recalled answer was taken off the pages, by its remedy or by the ordinary button."""
    traces = list(Trace.objects.filter(answer=answer, what="answer", state__in=_UNDECIDED))
    _decide_for(actor, traces, WITHDRAW)
    if traces:
        told = Said(said(traces[0].said, "").was, "")
        finish(traces, _correction_of_answer(traces[0], answer, told) if traces[0].was_public else None)


def settle_withdrawn(actor: Actor, publication: Publication) -> None:
    """After a recalled publication was taken down, by its remedy or by the ordinary button."""
    traces = list(Trace.objects.filter(publication=publication, state__in=_UNDECIDED))
    _decide_for(actor, traces, WITHDRAW)
    if traces:
        finish(traces, write_correction(traces[0], Said(traces[0].said, "")))


def settle_waiting(actor: Actor, post: Post) -> None:
    """After what waited of a recalled post was cancelled for good."""
    traces = list(Trace.objects.filter(post=post, what="post", state__in=_UNDECIDED))
    _decide_for(actor, traces, CANCEL)
    finish(traces, None)


def settle_rewritten(post: Post) -> None:
    """After a rewritten post was approved again."""
    finish(list(Trace.objects.filter(post=post, what="post", state="chosen", remedy=REWRITE)), None)


def finish(traces: Iterable[Trace], correction: Correction | None, state: str = "done") -> None:
    """Ends these traces, all with the one correction, and each recall that has nothing left to decide."""
    for trace in traces:
        TRACE.check(trace.state, state)
        trace.state, trace.done_at, trace.correction = state, timezone.now(), correction
        trace.due_at, trace.error = None, ""
        trace.save()
        settle_recall(trace.recall)


def settle_recall(recall: Recall) -> None:
    """Settled when nobody has to decide or do anything any more."""
    if recall.state == "open" and not recall.traces.filter(state__in=_UNDECIDED).exists():
        Recall.objects.filter(pk=recall.pk, state="open").update(state="settled", settled_at=timezone.now())


def reopen(trace: Trace, why: str) -> None:
    """Back to a person: what was chosen did not come about."""
    TRACE.check(trace.state, "open")
    trace.state, trace.error, trace.words, trace.due_at = "open", why, None, None
    trace.save()


def _decide_for(actor: Actor, traces: Iterable[Trace], remedy: str) -> None:
    """Whoever took it down, or left it out, by another button decided it by that."""
    for trace in traces:
        if trace.remedy != remedy:
            trace.remedy, trace.because = remedy, trace.because or SOURCE_CHANGED
            trace.decided_by, trace.who, trace.decided_at = actor.member, actor.who, timezone.now()


def _correction_of_words(trace: Trace, publication: Publication) -> Correction:
    now = (publication.snapshot or {}).get("text") or publication.post.text
    told = said(trace.said, now) if publication.post.way == EDIT else Said(trace.said, now)
    return write_correction(trace, told, url=publication.url, key=publication.detail.get("key", ""))


def write_correction(trace: Trace, told: Said, *, url: str = "", key: str = "") -> Correction:
    """The public line about a publication. ``url`` is where its words of now stand."""
    publication = trace.publication
    if publication is None:
        raise ValueError("Only what was published is corrected in public.")
    post = publication.post
    written: Correction = Correction.objects.create(
        practice=trace.practice,
        publication=publication,
        page_key=key or publication.detail.get("key", ""),
        title=(post.title or (post.answer.title if post.answer else ""))[:_TITLE],  # never the words that were wrong
        lang=post.lang,
        was=told.was,
        now=told.now,
        because=trace.because,
        who=trace.who,
        channel=publication.account.channel,
        url=url,
        corrected_at=timezone.now(),
    )
    return written


def _correction_of_answer(trace: Trace, answer: Answer, told: Said) -> Correction:
    written: Correction = Correction.objects.create(
        practice=trace.practice,
        answer=answer,
        title=answer.title,
        lang=answer.lang,
        was=told.was,
        now=told.now,
        because=trace.because,
        who=trace.who,
        url=answer_address(answer) if ANSWER.allows(answer.state, "withdrawn") else "",
        corrected_at=timezone.now(),
    )
    return written
