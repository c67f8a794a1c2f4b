"""Turns a pattern and an attack into how its time grows, counted in this process's own CPU time."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import NamedTuple

from tests.fuzz.attacks import Attack, attacks
from tests.fuzz.patterns import Found

SHORT = 1000  # characters; a text four times as long may take about four times as long
CHEAP = 250e-9  # seconds a character: whoever needs less at full length is not looked at again
DEAR = 5e-6  # seconds a character: more than this, of one pattern, is too much even when it is linear
STEEP = 8.0  # four times the length: 4 is linear, 16 quadratic, and this machine is shared


class Growth(NamedTuple):
    """The worst of a pattern: how much longer four times the text took, and seconds for each character."""

    ratio: float
    dear: float
    attack: Attack

    @property
    def is_linear(self) -> bool:
        return self.ratio < STEEP and self.dear < DEAR


def seconds(work: Callable[[], object], times: int = 1) -> float:
    """The least CPU time of ``times`` runs."""
    best = float("inf")
    for _ in range(times):
        started = time.process_time_ns()
        work()
        best = min(best, time.process_time_ns() - started)
    return best / 1e9


def worst(found: Found, tries: int, short: int = SHORT) -> Growth:
    """The steepest, or else dearest, of all attacks on one pattern."""
    return max(
        (growth(found, attack, short) for attack in attacks(found.pattern, found.flags, tries)),
        key=lambda one: (not one.is_linear, one.dear),
    )


def growth(found: Found, attack: Attack, short: int) -> Growth:
    """A pattern that sees a few words only is searched in those; any other in all of the text."""
    if found.reach:
        short = found.reach // 4
    regex = found.compiled

    def once(text: str) -> Callable[[], object]:
        return lambda: sum(1 for _ in regex.finditer(text))

    full = attack.text(4 * short)
    took = seconds(once(full))
    if took < CHEAP * len(full) or found.reach:
        return Growth(0.0, took / len(full), attack)
    took = seconds(once(full), 3)
    return Growth(took / max(1e-9, seconds(once(attack.text(short)), 3)), took / len(full), attack)
