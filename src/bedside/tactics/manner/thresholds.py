"""Turns how sure a rule and a learned reader are into a decision; all numbers of that decision stand here."""

from __future__ import annotations

import math

ALONE = 0.5  # without a reader, or where it has no opinion, a rule's hit counts from this confidence on
CERTAIN = 1.0  # a hit this sure is never vetoed
RULE = 3.0  # what a rule's full confidence adds to the reader's log odds
# From this chance on a finding stands. One edge for all codes: edges of their own, learned on the few examples that a
# code has, did worse on others (``training/choose_edge.py`` prints what each edge would do).
EDGE = 0.55
# What is told by its form (a record number, a help line that is missing): a reader may add to it, never doubt it.
BY_FORM = ("PRV003", "SAF002")


def is_kept(code: str, confidence: float, probability: float | None) -> bool:
    """Whether a finding stands: the surer the rule, the less support it needs from the reader (none: no opinion)."""
    if probability is None or confidence >= CERTAIN or (code in BY_FORM and confidence >= ALONE):
        return confidence >= ALONE
    return joined(confidence, probability) >= EDGE


def joined(confidence: float, probability: float) -> float:
    """The chance that rule and reader give together (their log odds added)."""
    chance = min(max(probability, 1e-6), 1 - 1e-6)
    return 1 / (1 + math.exp(-(math.log(chance / (1 - chance)) + RULE * confidence)))
