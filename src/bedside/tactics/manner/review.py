"""Turns a draft into a review: asks every rule, weighs a learned reader's opinion, puts the worst first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import cast

from bedside.base.records import Draft, Finding, Review, Severity
from bedside.base.registry import plugins
from bedside.tactics.manner import thresholds
from bedside.tactics.manner._cues import MOST_HITS, Hit
from bedside.tactics.manner._reading import Reading
from bedside.tactics.manner.rewriting import stands_alone
from bedside.tactics.manner.rules import Rule
from bedside.tactics.manner.verdict import verdict

RULES = "bedside.tactics.manner.rules"
ORDER = ("PRV", "SAF", "ADV", "MIS", "RXP", "CLM", "END", "IMG", "TON004")  # which harm is looked at first
_PROTECTED = ("PRV", "IMG", "SAF")  # a practice cannot lower what these block


@cache
def rules() -> tuple[Rule, ...]:
    """All rules that speak, by code."""
    found = (cast("Rule", module) for module in plugins(RULES).values())
    return tuple(sorted((rule for rule in found if rule.STATUS != "retired"), key=lambda rule: rule.CODE))


def review(
    draft: Draft,
    *,
    severities: Mapping[str, Severity] | None = None,
    reading: Mapping[str, float] | None = None,
) -> Review:
    """All findings of ``draft``, worst first; ``reading`` is a learned reader's probability of each code."""
    prepared = Reading(draft)
    found = [finding for rule in rules() for finding in _ask(rule, prepared, severities or {}, reading)]
    found.sort(key=_rank)
    return Review(verdict(found), tuple(found))


def _rank(finding: Finding) -> tuple[int, int, int]:
    place = next((i for i, start in enumerate(ORDER) if finding.code.startswith(start)), len(ORDER))
    return -finding.severity, place, finding.start


def _ask(
    rule: Rule, prepared: Reading, severities: Mapping[str, Severity], reading: Mapping[str, float] | None
) -> Iterator[Finding]:
    probability = None if reading is None else reading.get(rule.CODE)
    silent = bool(rule.GATE) and rule.GATE.isdisjoint(prepared.heads)
    hits = [] if silent else [hit for hit in rule.find(prepared) if hit.end > hit.start]
    kept = [hit for hit in hits if thresholds.is_kept(rule.CODE, hit.confidence, probability)]
    if not hits and probability is not None and thresholds.is_kept(rule.CODE, 0.0, probability):
        kept = [] if _has_consent(rule, prepared) else _guessed(rule, prepared, probability)
    for hit in _merged(kept):
        yield _finding(rule, prepared, hit, severities)


def _has_consent(rule: Rule, prepared: Reading) -> bool:
    """A reader sees words alone: it must not doubt a picture whose release is on file."""
    return rule.CODE.startswith("IMG") and any(note.consent for note in prepared.draft.media)


def _guessed(rule: Rule, prepared: Reading, probability: float) -> list[Hit]:
    """The sentence with most of the rule's words: where a reader's opinion is most likely about."""
    best = max(
        prepared.sentences[:200], key=lambda one: sum(one.text.count(head) for head in rule.GATE) or len(one.text) / 1e6
    )
    end = best.start + len(best.text.rstrip())
    return [Hit(best.start, end, probability)] if end > best.start else []


def _merged(hits: Iterable[Hit]) -> list[Hit]:
    """Hits that overlap become one: a reader wants each place once. The surer one gives its words."""
    merged: list[Hit] = []
    for hit in sorted(hits, key=lambda one: (one.start, -one.end)):
        if merged and hit.start < merged[-1].end:
            merged[-1] = _union(merged[-1], hit)
        else:
            merged.append(hit)
    return merged[:MOST_HITS]


def _union(first: Hit, second: Hit) -> Hit:
    if second.end <= first.end:
        return first._replace(
            confidence=max(first.confidence, second.confidence), severity=max(first.severity, second.severity)
        )
    rewrite = first.rewrite if first.rewrite == second.rewrite else None
    surest = max(first.confidence, second.confidence)
    return first._replace(end=second.end, confidence=surest, rewrite=rewrite)


def _finding(rule: Rule, prepared: Reading, hit: Hit, severities: Mapping[str, Severity]) -> Finding:
    start, end = prepared.original(hit.start, hit.end)
    own = Severity(hit.severity or rule.SEVERITY)
    return Finding(
        code=rule.CODE,
        name=rule.NAME,
        severity=_within_bounds(rule, own, severities),
        start=start,
        end=end,
        message=hit.message or rule.WHY,
        fix=rule.FIX,
        rewrite=hit.rewrite if hit.rewrite is not None else _instead(rule, prepared, hit),
        authority=rule.AUTHORITY,
        confidence=hit.confidence,
    )


def _instead(rule: Rule, prepared: Reading, hit: Hit) -> str | None:
    words = rule.INSTEAD.get(prepared.lang)
    return words and stands_alone(prepared, hit.start, hit.end, words)


def _within_bounds(rule: Rule, own: Severity, severities: Mapping[str, Severity]) -> Severity:
    wanted = severities.get(rule.CODE, severities.get(rule.NAME, own))
    if own is Severity.BLOCK and rule.CODE.startswith(_PROTECTED):
        return own
    return Severity(wanted)
