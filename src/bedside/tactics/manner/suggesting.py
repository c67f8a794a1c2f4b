"""Turns a draft with findings into one that says it better: ready words where there are some, else a safe sentence."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from bedside.base.records import Draft, Finding, Review, Severity
from bedside.tactics.manner._reading import Reading
from bedside.tactics.manner.choosing import DEFAULT, speaking
from bedside.tactics.manner.review import review

_ROUNDS = 4  # a new sentence may only need another look, never a long conversation


class Offer(NamedTuple):
    """Words to put in place of start..end of the draft's text."""

    start: int
    end: int
    words: str


def offer(draft: Draft, finding: Finding, packs: tuple[str, ...] = DEFAULT) -> Offer | None:
    """What may stand in place of one finding: its ready words, else a whole sentence that clears it and stops nothing.

    None when only a person can find better words.
    """
    if finding.rewrite is not None:
        return Offer(finding.start, finding.end, finding.rewrite)
    if finding.severity is Severity.ADVISE:
        return None
    start, end, words = _place(Reading(draft), finding, packs)
    if not words:
        return None
    changed = replace(draft, text=draft.text[:start] + words + draft.text[end:])
    before, after = review(draft, packs=packs), review(changed, packs=packs)
    is_better = _times(finding.code, after) < max(1, _times(finding.code, before)) and _stops(after) <= _stops(before)
    return Offer(start, end, words) if is_better else None


def _times(code: str, result: Review) -> int:
    return sum(finding.code == code for finding in result.findings)


def _stops(result: Review) -> set[str]:
    return {finding.code for finding in result.findings if finding.severity > Severity.ADVISE}


def suggest(draft: Draft, packs: tuple[str, ...] = DEFAULT) -> Draft | None:
    """``draft`` in words that no rule stops, or None when only a person can find them."""
    better = draft
    for _ in range(_ROUNDS):
        stops = [finding for finding in review(better, packs=packs).findings if finding.severity > Severity.ADVISE]
        if not stops:
            return better
        changed = replace(better, text=_without(better, stops, packs))
        if changed.text == better.text or not changed.text.strip():
            return None
        better = changed
    return None


def _without(draft: Draft, stops: Iterable[Finding], packs: tuple[str, ...]) -> str:
    """The text with every stopped place put into better words, or its sentence replaced by one that may stand."""
    reading = Reading(draft)
    places = sorted((_place(reading, finding, packs) for finding in stops), reverse=True)
    text, untouched, said = draft.text, len(draft.text) + 1, set[str]()
    for start, end, words in places:
        if end > untouched:
            continue  # a sentence with two findings is replaced once
        words = "" if words in said else words
        said.add(words)
        text, untouched = text[:start] + words + text[end:], start
    return text.strip()


def _place(reading: Reading, finding: Finding, packs: tuple[str, ...]) -> tuple[int, int, str]:
    if finding.rewrite is not None:
        return finding.start, finding.end, finding.rewrite
    words = next(one.instead for one in speaking(packs) if finding.code == one.rule.CODE).get(reading.lang, "")
    for sentence in reading.sentences:
        start, end = reading.original(sentence.start, sentence.start + len(sentence.text.rstrip()))
        if start <= finding.start < end:
            return start, max(end, finding.end), words
    return finding.start, finding.end, words
