"""Turns a clinician's reading of exactly one text into a signature bound to that text."""

from __future__ import annotations

from django.utils import timezone

from bedside.base.lifecycle import ANSWER
from bedside.base.records import Draft, Review, Severity
from bedside.desk.actions.base import action, find
from bedside.desk.actions.cite_passage import marks
from bedside.desk.actions.errors import Refused
from bedside.desk.actor import Actor
from bedside.desk.judging import review_by_rules
from bedside.desk.models import Answer, Signature


@action
def sign_answer(actor: Actor, answer_id: int, content_hash: str) -> Signature:
    """Signs the text that was shown (``content_hash``), in the name of the clinician who read it.

    Refused to its author, when it changed meanwhile, when a rule blocks it, or when its references do not hold.
    """
    answer = find(actor, Answer, answer_id, lock=True)
    if actor.member is None:
        raise Refused("A named clinician must sign an answer; nothing is signed by itself.")
    if answer.author_id == actor.member.pk:
        raise Refused("You wrote this answer, so another clinician must sign it: two people read what patients will.")
    if answer.content_hash() != content_hash:
        raise Refused("The answer changed while you were reading it. Read it again, then sign.")
    check_signable(answer)
    if answer.traces.filter(what="answer", state="open").exists():
        raise Refused("A source of this answer changed. Look at the change under Recall, and decide there first.")
    for signature in answer.standing_signatures():
        if signature.member_id == actor.member.pk:
            return signature
    if answer.state == "withdrawn":
        raise Refused("This answer was withdrawn. Edit it first, which makes it a draft again.")
    if answer.state == "draft":
        ANSWER.check(answer.state, "signed")
        answer.state = "signed"
        answer.save()
    return Signature.objects.create(
        practice=actor.practice,
        answer=answer,
        member=actor.member,
        signed_name=actor.member.signed_name,
        content_hash=content_hash,
        signed_at=timezone.now(),
    )


def check_signable(answer: Answer) -> None:
    """Refused without references, with a mark that leads nowhere, or when the review of the whole text blocks."""
    numbers = set(answer.citations.values_list("number", flat=True))
    if not numbers:
        raise Refused("This answer cites nothing. Cite at least one trusted passage, then sign.")
    if lost := sorted(marks(answer) - numbers):
        raise Refused(f"The text points at reference [{lost[0]}], which is not there. Cite it, or take the mark out.")
    blocks = [finding for finding in review_of_answer(answer).findings if finding.severity is Severity.BLOCK]
    if blocks:
        raise Refused(f"{blocks[0].message} ({blocks[0].code}, {blocks[0].name}) {blocks[0].fix}")


def review_of_answer(answer: Answer) -> Review:
    """The review of all that a reader will see."""
    parts = (answer.title, answer.short, answer.body, answer.seek_care, *answer.key_points)
    return review_by_rules(
        Draft(
            text="\n\n".join(part for part in parts if part),
            kind="post",
            lang=answer.lang,
            has_reference=answer.citations.exists(),
            practice=answer.practice.facts(),
        ),
        answer.practice,
    )
