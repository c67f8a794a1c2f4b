"""Turns an admin's choice of packs and of how strongly a rule speaks into settings, within what the rules allow.

Both write their own line to the record, with what was set: a lowered rule is a decision that somebody may ask about.
"""

from __future__ import annotations

from collections.abc import Sequence

from django.db import transaction

from bedside.base.records import Severity
from bedside.desk.actions.base import check_permission, record
from bedside.desk.actions.errors import Refused
from bedside.desk.actor import Actor
from bedside.desk.models import Practice
from bedside.tactics.manner.choosing import every_pack, every_rule
from bedside.tactics.manner.severity import choices, is_protected


@transaction.atomic
def choose_packs(actor: Actor, packs: Sequence[str]) -> Practice:
    """Whose rules speak here, first the one whose authority is named first; none means those of the country."""
    check_permission(actor, "choose_packs")
    if unknown := sorted(set(packs) - set(every_pack())):
        raise Refused(f"There is no pack of rules called {', '.join(unknown)}. Choose from: {', '.join(every_pack())}.")
    practice = Practice.objects.select_for_update().get(pk=actor.practice.pk)
    practice.rule_packs = list(dict.fromkeys(packs))
    practice.save(update_fields=["rule_packs"])
    record(actor, "choose_packs", practice, packs=practice.rule_packs)
    return practice


@transaction.atomic
def set_severity(actor: Actor, code: str, severity: str) -> Practice:
    """How strongly the rule ``code`` speaks here: advise, warn or block; empty for as strongly as the rule says.

    Refused beyond the rule's bounds: what protects privacy or safety always blocks, a rule on trial never stops.
    """
    check_permission(actor, "set_severity")
    _check_bounds(code, severity)
    practice = Practice.objects.select_for_update().get(pk=actor.practice.pk)
    was = practice.rule_severities.pop(code, "")
    if severity:
        practice.rule_severities[code] = severity
    practice.save(update_fields=["rule_severities"])
    record(actor, "set_severity", practice, code=code, was=was, now=severity)
    return practice


def _check_bounds(code: str, severity: str) -> None:
    rule = every_rule().get(code)
    if rule is None:
        raise Refused(f"There is no rule {code}.")
    if not severity:
        return
    if severity not in (one.name.lower() for one in Severity):
        raise Refused("Choose one of: advise, warn, block.")
    if Severity[severity.upper()] not in choices(rule):
        why = "protects privacy or safety: it always blocks" if is_protected(code) else "is on trial: it only advises"
        raise Refused(f"“{rule.LABEL}” ({code}) {why}, whatever a practice sets.")
