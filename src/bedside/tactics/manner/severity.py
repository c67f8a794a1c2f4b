"""Turns how strongly a rule speaks, and what a practice set for it, into the severity that holds."""

from __future__ import annotations

from collections.abc import Mapping

from bedside.base.records import Severity
from bedside.tactics.manner.rules import Rule

PROTECTED = ("PRV", "IMG", "SAF")  # privacy, pictures of people, suicide and treatment that lives depend on


def is_protected(code: str) -> bool:
    """Whether what this rule blocks is privacy or safety: no setting lowers it, and only an admin lifts it."""
    return code.startswith(PROTECTED)


def choices(rule: Rule) -> tuple[Severity, ...]:
    """What a practice may set for ``rule``; one choice alone where nothing may be changed."""
    if rule.STATUS == "preview":
        return (Severity.ADVISE,)
    if rule.SEVERITY is Severity.BLOCK and is_protected(rule.CODE):
        return (Severity.BLOCK,)
    return tuple(Severity)


def holds(rule: Rule, own: Severity, wanted: Mapping[str, Severity]) -> Severity:
    """What ``wanted`` (by code or name) makes of ``own``, within bounds; a rule on trial only advises."""
    if rule.STATUS == "preview":
        return Severity.ADVISE
    if own is Severity.BLOCK and is_protected(rule.CODE):
        return own
    return Severity(wanted.get(rule.CODE, wanted.get(rule.NAME, own)))
