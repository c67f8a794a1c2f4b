"""Turns a clinician's second look into a decision: the source changed, and what we say is still right."""

from __future__ import annotations

from django.utils import timezone

from bedside.desk.actions.base import action
from bedside.desk.actions.decide_trace import decide, undecided
from bedside.desk.actions.errors import Refused
from bedside.desk.actions.hold_post import let_go
from bedside.desk.actions.renew_citations import rest_citations
from bedside.desk.actions.settle_trace import finish
from bedside.desk.actions.sign_answer import check_signable
from bedside.desk.actor import Actor
from bedside.desk.models import Answer, Recall, Signature, Trace
from bedside.tactics.education.remedies import STILL_RIGHT


@action
def say_still_right(actor: Actor, trace_id: int, because: str, content_hash: str = "") -> Trace:
    """Lets it stand as it is, with the clinician's reason; what was held goes on.

    Of an answer it is a new signature for the text that was shown (``content_hash``). Refused to the author of the
    answer, and when the answer changed meanwhile.
    """
    trace = undecided(actor, trace_id)
    decide(actor, trace, STILL_RIGHT, because)
    if trace.what == "answer" and trace.answer:
        _sign_anew(actor, trace.answer, content_hash, trace)
        rest_citations(trace.answer, trace.recall)
    finish([trace], None, "kept")
    if trace.what == "post":
        let_go([trace.post_id])
    return trace


def _sign_anew(actor: Actor, answer: Answer, content_hash: str, trace: Trace) -> None:
    member = actor.member
    if member is None or answer.author_id == member.pk:
        raise Refused("You wrote this answer, so another clinician must say that it is still right.")
    if answer.content_hash() != content_hash:
        raise Refused("The answer changed while you were reading it. Read it again, then decide.")
    if not answer.valid_signatures():
        return  # a draft: whoever signs it will have seen the change
    check_signable(answer)
    others = Recall.objects.filter(traces__answer=answer, traces__what="answer", traces__state="open")
    other = others.exclude(pk=trace.recall_id).first()  # it speaks for this change alone: another one still waits
    Signature.objects.create(
        practice=answer.practice,
        answer=answer,
        member=member,
        signed_name=member.signed_name,
        content_hash=content_hash,
        signed_at=timezone.now(),
        source_changed_at=other.opened_at if other else None,
    )
