"""Turns how sure a rule and a learned reader are into a decision; all numbers of that decision stand here.

They were fitted by logistic regression on labelled drafts that neither the rules nor the reader had seen, and moved
towards silence, since a draft stopped without reason teaches people to ignore the review.
"""

from __future__ import annotations

from math import log

ALONE = 0.5  # without a reader, a rule's hit counts from this confidence on
CERTAIN = 1.0  # a hit this sure is never vetoed

READER = 0.92  # how much the reader's log-odds count
GAINS = ((0.3, 1.55), (0.5, 1.07), (0.7, 0.82), (0.95, 3.2))  # what a hit adds once it is at least this sure
BAR = 2.6  # what rule and reader must reach together
BARS = {"ADV001": 1.4, "CLM002": 1.9, "END001": 2.0, "MIS001": 2.1, "PRV004": 2.2, "PRV005": 2.0, "SAF002": 2.2}
BARS |= {"PRV001": 2.2, "PRV002": 2.3, "PRV003": 2.3, "SAF001": 2.3, "SAF003": 2.3}
BARS |= {
    "ADV002": 3.2,
    "ACC003": 4.0,
    "ACC004": 4.6,
    "ACC005": 3.3,
    "PLN002": 4.1,
    "PLN001": 2.0,
    "SRC001": 2.0,
    "CLM003": 2.0,
}

_SILENT = 0.0005  # a reader is never surer than this, either way


def gain(confidence: float) -> float:
    """What a rule's hit is worth beside the reader's log-odds."""
    return sum(worth for least, worth in GAINS if confidence >= least)


def is_kept(code: str, confidence: float, probability: float | None) -> bool:
    """Whether a hit stands: the surer the rule, the less support it needs from the reader (none: no reader)."""
    if confidence >= CERTAIN:
        return True
    if probability is None:
        return confidence >= ALONE
    sure = min(max(probability, _SILENT), 1 - _SILENT)
    return READER * log(sure / (1 - sure)) + gain(confidence) >= BARS.get(code, BAR)
