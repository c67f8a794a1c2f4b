"""Turns a draft into a review: asks every rule, weighs a learned reader's opinion, puts the worst first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from bedside.base.reader import Opinion
from bedside.base.records import Draft, Finding, Review, Severity
from bedside.tactics.manner import thresholds
from bedside.tactics.manner._cues import MOST_HITS, Hit
from bedside.tactics.manner._reading import Reading
from bedside.tactics.manner.choosing import DEFAULT, Speaking, matters, speaking
from bedside.tactics.manner.rewriting import stands_alone
from bedside.tactics.manner.rules import Rule
from bedside.tactics.manner.severity import holds
from bedside.tactics.manner.verdict import verdict

RULES = "bedside.tactics.manner.rules"
ORDER = ("PRV", "SAF", "ADV", "MIS", "RXP", "CLM", "END", "IMG", "TON004")  # which harm is looked at first


def rules(packs: tuple[str, ...] = DEFAULT) -> tuple[Rule, ...]:
    """All rules that speak, by code."""
    return tuple(one.rule for one in speaking(packs))


def review(
    draft: Draft,
    *,
    severities: Mapping[str, Severity] | None = None,
    reading: Opinion | None = None,
    packs: tuple[str, ...] = DEFAULT,
) -> Review:
    """All findings of ``draft``, worst first; ``reading`` is a learned reader's opinion of it."""
    prepared = Reading(draft)
    found = [finding for one in speaking(packs) for finding in _ask(one, prepared, severities or {}, reading)]
    found.sort(key=rank)
    return Review(verdict(found), tuple(found))


def rank(finding: Finding) -> tuple[int, int, int]:
    """The worst first: what stops before what asks, then which harm, then which place."""
    place = next((i for i, start in enumerate(ORDER) if finding.code.startswith(start)), len(ORDER))
    return -finding.severity, place, finding.start


def _ask(
    one: Speaking, prepared: Reading, severities: Mapping[str, Severity], reading: Opinion | None
) -> Iterator[Finding]:
    rule = one.rule
    probability = None if reading is None else reading.chances.get(rule.CODE)
    silent = bool(rule.GATE) and rule.GATE.isdisjoint(prepared.heads)
    hits = [] if silent else [hit for hit in rule.find(prepared) if hit.end > hit.start]
    kept = [hit for hit in hits if thresholds.is_kept(rule.CODE, hit.confidence, probability)]
    if not kept and reading and probability is not None and thresholds.is_kept(rule.CODE, 0.0, probability):
        kept = [] if _has_consent(rule, prepared) else _read(rule, prepared, reading)
    for hit in _merged(_pointed(kept, prepared, reading.places.get(rule.CODE, ()) if reading else ())):
        finding = _finding(one, prepared, hit, severities)
        if prepared.text[finding.start : finding.end].lower() not in one.restated.known:
            yield finding


def _pointed(hits: list[Hit], prepared: Reading, places: Iterable[tuple[int, int]]) -> list[Hit]:
    """Hits, those that touch words which the reader points at widened to them: a rule's cue is often one word.

    A hit with words of its own to put in keeps its place, since they replace just that.
    """
    spans = [prepared.folded(*place) for place in places]
    return [
        next((hit._replace(start=s, end=e) for s, e in spans if not hit.rewrite and hit.start < e and s < hit.end), hit)
        for hit in hits
    ]


def _has_consent(rule: Rule, prepared: Reading) -> bool:
    """A reader sees words alone: it must not doubt a picture whose release is on file."""
    return rule.CODE.startswith("IMG") and any(note.consent for note in prepared.draft.media)


def _read(rule: Rule, prepared: Reading, reading: Opinion) -> list[Hit]:
    """The words that the reader pointed at; the longest sentence where it points at none."""
    chance = reading.chances[rule.CODE]
    spans = [prepared.folded(*place) for place in reading.places.get(rule.CODE, ())]
    if not spans:
        longest = max(prepared.sentences[:200], key=lambda one: len(one.text))
        spans = [(longest.start, longest.start + len(longest.text.rstrip()))]
    return [Hit(start, end, chance) for start, end in spans if end > start]


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


def _finding(one: Speaking, prepared: Reading, hit: Hit, severities: Mapping[str, Severity]) -> Finding:
    start, end = prepared.original(hit.start, hit.end)
    rule = one.rule
    return Finding(
        code=rule.CODE,
        name=rule.NAME,
        severity=holds(rule, Severity(hit.severity or rule.SEVERITY), severities),
        start=start,
        end=end,
        message=hit.message or one.why,
        fix=one.fix,
        rewrite=_rewrite(one, prepared, hit),
        authority=one.authority,
        confidence=hit.confidence,
        url=one.url,
        matters=matters(rule),
        pack=one.pack,
        is_preview=rule.STATUS == "preview",
    )


def _rewrite(one: Speaking, prepared: Reading, hit: Hit) -> str | None:
    if hit.rewrite is None:
        words = one.instead.get(prepared.lang)
        return words and stands_alone(prepared, hit.start, hit.end, words)
    if one.restated.rewrite is None:
        return hit.rewrite
    start, end = prepared.original(hit.start, hit.end)
    return one.restated.rewrite.replace("{words}", prepared.text[start:end])
