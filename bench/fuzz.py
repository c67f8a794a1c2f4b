"""Hostile texts against the review and triage by rules: what the slowest costs, and whether every pattern is linear.

    .venv/bin/python bench/fuzz.py [texts] [seed]

Each text goes through the review as a post and as a reply, under every pack, and through triage. Time is this process's
own CPU time, so that a busy machine does not count; what looks slow is measured again and the least counts, since
others share the caches. Then every compiled pattern of both rooms is searched in texts made from its own words and
repetitions, of one and of four lengths: linear is 4, quadratic 16.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.fuzz.patterns import Found, every_pattern
from tests.fuzz.running import LIMIT, Cost, costs
from tests.fuzz.texts import LONGEST
from tests.fuzz.timing import DEAR, STEEP, worst

TRIES = 6  # random matches of each pattern from which attacks are made


def main() -> None:
    count, seed = (int(word) for word in (sys.argv[1:] + ["100000", "1"][len(sys.argv) - 1 :]))
    patterns = every_pattern()
    are_fast = texts(count, seed, patterns)
    sys.exit(0 if linear(patterns) and are_fast else 1)


def texts(count: int, seed: int, patterns: list[Found]) -> bool:
    """Whether every text stayed below the limit."""
    started = time.process_time()
    took: dict[str, list[float]] = {}
    slowest: list[Cost] = []
    for cost in costs(count, seed, patterns, 3):
        took.setdefault(cost.work, []).append(cost.seconds)
        slowest = sorted([*slowest, cost], key=lambda one: -one.seconds)[:5]
    print(f"{count} texts of 20 to {LONGEST} characters, seed {seed}: {time.process_time() - started:.0f} s of CPU")
    for work, each in took.items():
        each.sort()
        middle, high = each[len(each) // 2], each[int(len(each) * 0.999)]
        print(f"{work:18} median {middle * 1e3:6.2f} ms   p99.9 {high * 1e3:6.2f} ms   worst {each[-1] * 1e3:6.2f} ms")
    print(f"slowest, of at most {LIMIT * 1e3:.0f} ms:")
    for cost in slowest:
        shown = repr(cost.text[:90])
        print(f"  {cost.seconds * 1e3:.1f} ms {cost.work}, text {cost.number}, {len(cost.text)} characters: {shown}")
    return slowest[0].seconds < LIMIT


def linear(patterns: list[Found]) -> bool:
    """Whether every pattern is."""
    found = [(worst(one, TRIES), one) for one in patterns]
    steep = max((growth.ratio, one) for growth, one in found)
    dear = max((growth.dear, one) for growth, one in found)
    print(f"{len(found)} patterns; worst growth for four times the length {steep[0]:.1f} (limit {STEEP:.0f});", end=" ")
    print(f"dearest {dear[0] * 1e9:.0f} ns a character (limit {DEAR * 1e9:.0f})")
    for growth, one in found:
        if not growth.is_linear:
            print(f"  NOT LINEAR: {one.place} {growth.ratio:.1f} {growth.attack} {one.pattern[:200]}")
    return all(growth.is_linear for growth, _ in found)


if __name__ == "__main__":
    main()
