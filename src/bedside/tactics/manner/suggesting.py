"""Turns a draft with findings into one that says it better: ready words where there are some, else a safe sentence."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bedside.base.records import Draft, Finding, Severity
from bedside.tactics.manner._reading import Reading
from bedside.tactics.manner.review import review, rules

_ROUNDS = 4  # a new sentence may only need another look, never a long conversation


def suggest(draft: Draft) -> Draft | None:
    """``draft`` in words that no rule stops, or None when only a person can find them."""
    better = draft
    for _ in range(_ROUNDS):
        stops = [finding for finding in review(better).findings if finding.severity > Severity.ADVISE]
        if not stops:
            return better
        changed = replace(better, text=_without(better, stops))
        if changed.text == better.text or not changed.text.strip():
            return None
        better = changed
    return None


def _without(draft: Draft, stops: Iterable[Finding]) -> str:
    """The text with every stopped place put into better words, or its sentence replaced by one that may stand."""
    reading = Reading(draft)
    places = sorted((_place(reading, finding) for finding in stops), reverse=True)
    text, untouched, said = draft.text, len(draft.text) + 1, set[str]()
    for start, end, words in places:
        if end > untouched:
            continue  # a sentence with two findings is replaced once
        words = "" if words in said else words
        said.add(words)
        text, untouched = text[:start] + words + text[end:], start
    return text.strip()


def _place(reading: Reading, finding: Finding) -> tuple[int, int, str]:
    if finding.rewrite is not None:
        return finding.start, finding.end, finding.rewrite
    words = next(rule.INSTEAD for rule in rules() if finding.code == rule.CODE).get(reading.lang, "")
    for sentence in reading.sentences:
        start, end = reading.original(sentence.start, sentence.start + len(sentence.text.rstrip()))
        if start <= finding.start < end:
            return start, max(end, finding.end), words
    return finding.start, finding.end, words
