"""What every decision about a trace has in common: a named person, a reason, a remedy that is possible there."""

from __future__ import annotations

from django.utils import timezone

from bedside.base.lifecycle import TRACE
from bedside.base.records import Draft, Severity
from bedside.base.registry import PluginError, plugin
from bedside.desk.actions.base import find
from bedside.desk.actions.errors import Refused
from bedside.desk.actor import Actor
from bedside.desk.judging import review_by_rules
from bedside.desk.models import Publication, Recall, Trace
from bedside.tactics.education.comparing import Gravity
from bedside.tactics.education.remedies import Standing, remedies

FEWEST_LETTERS, MOST_LETTERS = 15, 600


def undecided(actor: Actor, trace_id: int) -> Trace:
    """The trace, held for a decision. Refused to nobody in particular, and when it is decided already."""
    trace = find(actor, Trace, trace_id, lock=True)
    if actor.member is None:
        raise Refused("A named person must decide; nothing is decided by itself.")
    if trace.state != "open":
        raise Refused("Somebody has decided about this place already. Look at what was chosen first.")
    return trace


def decide(actor: Actor, trace: Trace, remedy: str, because: str) -> None:
    """Notes who chose what and why, not stored yet. Refused for a remedy that is not possible there, or no reason."""
    if remedy not in remedies_of(trace):
        raise Refused("That cannot be done there. Choose one of the ways that are offered.")
    because = " ".join(because.split())
    if not FEWEST_LETTERS <= len(because) <= MOST_LETTERS:
        raise Refused(f"Write why, in a sentence that everybody may read ({FEWEST_LETTERS} to {MOST_LETTERS} letters).")
    check_public(because, trace)
    trace.remedy, trace.because = remedy, because
    trace.decided_by, trace.who, trace.decided_at, trace.error = actor.member, actor.who, timezone.now(), ""


def move(trace: Trace, state: str) -> None:
    """The next state, stored."""
    TRACE.check(trace.state, state)
    trace.state = state
    trace.save()


def check_public(text: str, trace: Trace) -> None:
    """Refused when a rule blocks words that a public correction would show."""
    practice = trace.practice
    found = review_by_rules(Draft(text=text, has_reference=True, practice=practice.facts()), practice).findings
    if blocks := [finding for finding in found if finding.severity is Severity.BLOCK]:
        raise Refused(f"The reason is public, and a rule stops it: {blocks[0].message} ({blocks[0].code})")


def remedies_of(trace: Trace) -> tuple[str, ...]:
    """What is possible for this trace, the proposed remedy first."""
    recall: Recall = trace.recall
    return remedies(
        Standing(
            what=trace.what,
            gravity=Gravity(recall.gravity),
            is_gone=recall.now_id is None,
            can=_can(trace.publication) if trace.publication else (),
        )
    )


def _can(publication: Publication) -> frozenset[str]:
    """What its channel can do with it: nothing where we do not know its place there, or have lost the access."""
    account = publication.account
    if publication.state != "published" or not publication.remote_id or not account.is_connected:
        return frozenset()
    try:
        can: frozenset[str] = plugin("bedside.channels", account.channel).CAN
    except PluginError:
        return frozenset()
    return can
