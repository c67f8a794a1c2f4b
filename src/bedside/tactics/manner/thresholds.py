"""Turns how sure a rule and a learned reader are into a decision; all numbers of that decision stand here."""

from __future__ import annotations

ALONE = 0.5  # without a reader, or where it has no opinion, a rule's hit counts from this confidence on
CERTAIN = 1.0  # a hit this sure is never vetoed
RULE = 0.4  # what a rule's full confidence adds to a reader's probability
EDGE = 0.5  # from this sum on a finding stands

# Where a code has its own edge; learned by ``training/train_drafts.py --edges`` on drafts that no rule was improved on.
EDGES = {
    "ADV001": 0.48,
    "ADV002": 0.5,
    "ADV003": 0.5,
    "CLM001": 0.43,
    "CLM002": 0.41,
    "CLM003": 0.44,
    "CLM004": 0.42,
    "END001": 0.53,
    "END002": 0.43,
    "END003": 0.5,
    "END004": 0.46,
    "ENG001": 0.41,
    "IMG001": 0.51,
    "IMG002": 0.42,
    "MIS001": 0.53,
    "PRV001": 0.61,
    "PRV002": 0.54,
    "PRV004": 0.37,
    "PRV005": 0.38,
    "RXP001": 0.5,
    "RXP002": 0.43,
    "RXP003": 0.5,
    "SAF001": 0.51,
    "SAF003": 0.54,
    "SRC001": 0.51,
    "STG001": 0.44,
    "TON001": 0.45,
    "TON002": 0.41,
    "TON003": 0.42,
    "TON004": 0.44,
}


def is_kept(code: str, confidence: float, probability: float | None) -> bool:
    """Whether a finding stands: the surer the rule, the less support it needs from the reader (none: no opinion)."""
    if probability is None or confidence >= CERTAIN:
        return confidence >= ALONE
    return probability + RULE * confidence >= EDGES.get(code, EDGE)
