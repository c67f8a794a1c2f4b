"""Turns findings into a verdict: anything that blocks blocks, anything to check asks, hints never stop."""

from __future__ import annotations

from collections.abc import Iterable

from bedside.base.records import Finding, Severity, Verdict


def verdict(findings: Iterable[Finding]) -> Verdict:
    """The verdict of the worst finding."""
    worst = max((finding.severity for finding in findings), default=Severity.ADVISE)
    return {Severity.BLOCK: Verdict.BLOCKED, Severity.WARN: Verdict.CONFIRM}.get(worst, Verdict.CLEAR)
