"""Turns a person's "not so" into evidence without identifiers; the rule that it doubts stays as it is."""

from __future__ import annotations

import hashlib
import hmac
from typing import Any

from django.conf import settings
from django.utils import timezone

from bedside.base.records import Draft, Finding
from bedside.desk.actions.base import action, find
from bedside.desk.actions.errors import Refused
from bedside.desk.actor import Actor
from bedside.desk.judging import review_draft
from bedside.desk.models import Objection
from bedside.tactics.education.deidentify import Deidentified, deidentify

FEWEST_LETTERS, MOST_LETTERS = 5, 1_000


@action
def object_to_finding(actor: Actor, draft: Draft, *, code: str, start: int, end: int, reason: str) -> Objection:
    """Keeps that the finding of ``code`` at this place of ``draft`` is wrong, and why; once per person and finding.

    Names, numbers and dates are taken out of text and reason first. Refused without a reason, or when the review does
    not say so (any more).
    """
    reason = reason.strip()
    if not FEWEST_LETTERS <= len(reason) <= MOST_LETTERS:
        raise Refused(f"Write in a few words why it is not so (at most {MOST_LETTERS:,} characters).")
    if actor.member is None:
        raise Refused("A named person must say so; what a machine doubts is no evidence.")
    findings = review_draft(draft, actor.practice).findings
    finding = next((one for one in findings if (one.code, one.start, one.end) == (code, start, end)), None)
    if finding is None:
        raise Refused("The review does not say this of the text any more. Look at it again.")
    objection, _ = Objection.objects.update_or_create(
        practice=actor.practice,
        member=actor.member,
        mark=mark_of(draft, finding),
        defaults={**_evidence(actor, draft, finding, findings, reason), "who": actor.who, "taken_back_at": None},
    )
    return objection


@action
def take_back_objection(actor: Actor, objection_id: int) -> Objection:
    """It was so, after all: the row stays, and is no longer counted or exported."""
    objection = find(actor, Objection, objection_id, lock=True)
    objection.taken_back_at = objection.taken_back_at or timezone.now()
    objection.save(update_fields=["taken_back_at"])
    return objection


def mark_of(draft: Draft, finding: Finding) -> str:
    """A keyed mark of one finding in one text: the same again is known, and the text cannot be guessed from it."""
    told = f"{finding.code} {finding.start} {finding.end} {draft.kind} {draft.text}"
    return hmac.new(settings.SECRET_KEY.encode(), told.encode(), hashlib.sha256).hexdigest()


def _evidence(
    actor: Actor, draft: Draft, finding: Finding, findings: tuple[Finding, ...], reason: str
) -> dict[str, Any]:
    facts = actor.practice.facts()
    clean = deidentify(draft.text, facts)
    start, end = clean.moved(draft.text, finding.start, finding.end)
    return {
        "code": finding.code,
        "text": clean.text,
        "start": start,
        "end": end,
        "kind": draft.kind,
        "lang": draft.lang[:8],
        "media": [
            {
                "type": note.type,
                "alt": note.alt and deidentify(note.alt, facts).text,
                "captions": note.captions,
                "consent": note.consent,
            }
            for note in draft.media
        ],
        "others": [_other(clean, draft.text, one) for one in findings if one is not finding],
        "reason": deidentify(reason, facts).text,
    }


def _other(clean: Deidentified, source: str, finding: Finding) -> dict[str, str]:
    start, end = clean.moved(source, finding.start, finding.end)
    return {"code": finding.code, "text": clean.text[start:end]}
