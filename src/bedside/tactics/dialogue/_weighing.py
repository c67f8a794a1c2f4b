"""Turns signals, and what a learned reader read, into one score for each class."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping

from bedside.base.records import Signal
from bedside.tactics.dialogue.classes import ALARMS, HARMFUL, NEVER_SILENT, ORDER

SURE = 0.5  # a signal of at least this weight stands on its own

# Tuned on unseen readings of the training messages; see docs/reference/model-card-readers.md.
RULE_PULL = 2.0
ALARM = 0.2  # emergency and self-harm together: from here on a person is rung


def strengths(signals: Iterable[Signal]) -> dict[str, float]:
    """For each class, how sure its signals make us together; two independent ones say more than one."""
    doubt = dict.fromkeys(ORDER, 1.0)
    best: dict[tuple[str, str], float] = {}
    for signal in signals:
        key = signal.label, signal.name
        best[key] = max(best.get(key, 0.0), signal.weight)
    for (label, _), weight in best.items():
        doubt[label] *= 1.0 - weight
    return {label: 1.0 - left for label, left in doubt.items()}


def by_rules(strength: Mapping[str, float]) -> dict[str, float]:
    """Scores without a reader: what can hurt somebody goes first, in its order; the rest by strength."""
    first = {label: len(ORDER) - place for place, label in enumerate(HARMFUL) if strength[label] >= SURE}
    return {label: strength[label] + first.get(label, 0) for label in ORDER}


def pooled(strength: Mapping[str, float], reading: Mapping[str, float]) -> dict[str, float]:
    """Probabilities of the classes from rules and reading together (a log-linear pool)."""
    logits = {label: math.log(max(reading.get(label, 0.0), 1e-4)) + RULE_PULL * strength[label] for label in ORDER}
    top = max(logits.values())
    odds = {label: math.exp(logit - top) for label, logit in logits.items()}
    total = sum(odds.values())
    return {label: odd / total for label, odd in odds.items()}


def chosen(scores: Mapping[str, float]) -> str:
    """The class of the highest score, but an alarm that is likely enough goes first: missing one costs most."""
    best = max(ORDER, key=lambda label: scores[label])
    if best not in NEVER_SILENT and sum(scores[label] for label in ALARMS) >= ALARM:
        return max(ALARMS, key=lambda label: scores[label])
    return best
