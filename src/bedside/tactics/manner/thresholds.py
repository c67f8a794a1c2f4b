"""Turns how sure a rule and a learned reader are into a decision; all numbers of that decision stand here."""

from __future__ import annotations

ALONE = 0.5  # without a reader, or where it has no opinion, a rule's hit counts from this confidence on
CERTAIN = 1.0  # a hit this sure is never vetoed
RULE = 0.3  # what a rule's full confidence adds to a reader's probability
EDGE = 0.5  # from this sum on a finding stands

# Where a code has its own edge; learned by ``training/train_drafts.py --edges`` on drafts that no rule was improved on.
EDGES = {
    "ADV001": 0.49,
    "ADV002": 0.43,
    "ADV003": 0.45,
    "CLM001": 0.4,
    "CLM002": 0.39,
    "CLM003": 0.57,
    "CLM004": 0.37,
    "END001": 0.58,
    "END002": 0.4,
    "END003": 0.41,
    "END004": 0.47,
    "ENG001": 0.37,
    "IMG001": 0.38,
    "IMG002": 0.37,
    "MIS001": 0.44,
    "PRV001": 0.6,
    "PRV002": 0.48,
    "PRV004": 0.5,
    "PRV005": 0.34,
    "RXP001": 0.39,
    "RXP002": 0.37,
    "RXP003": 0.44,
    "SAF001": 0.41,
    "SAF003": 0.39,
    "SRC001": 0.44,
    "STG001": 0.38,
    "TON001": 0.41,
    "TON002": 0.44,
    "TON003": 0.38,
    "TON004": 0.36,
}


def is_kept(code: str, confidence: float, probability: float | None) -> bool:
    """Whether a finding stands: the surer the rule, the less support it needs from the reader (none: no opinion)."""
    if probability is None or confidence >= CERTAIN:
        return confidence >= ALONE
    return probability + RULE * confidence >= EDGES.get(code, EDGE)
