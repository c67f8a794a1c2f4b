"""Turns how sure a rule and a learned reader are into a decision; all numbers of that decision stand here."""

from __future__ import annotations

ALONE = 0.5  # without a reader, or where it has no opinion, a rule's hit counts from this confidence on
CERTAIN = 1.0  # a hit this sure is never vetoed
RULE = 0.4  # what a rule's full confidence adds to a reader's probability
EDGE = 0.5  # from this sum on a finding stands

# Where a code has its own edge; learned by ``training/train_drafts.py --edges`` on drafts that no rule was improved on.
EDGES = {
    "ADV001": 0.55,
    "ADV002": 0.5,
    "ADV003": 0.49,
    "CLM001": 0.49,
    "CLM002": 0.38,
    "CLM003": 0.66,
    "CLM004": 0.51,
    "END001": 0.55,
    "END002": 0.51,
    "END003": 0.5,
    "END004": 0.57,
    "ENG001": 0.41,
    "IMG001": 0.54,
    "IMG002": 0.51,
    "MIS001": 0.55,
    "PRV001": 0.63,
    "PRV002": 0.56,
    "PRV004": 0.51,
    "PRV005": 0.38,
    "RXP001": 0.46,
    "RXP002": 0.51,
    "RXP003": 0.5,
    "SAF001": 0.53,
    "SAF003": 0.54,
    "SRC001": 0.51,
    "STG001": 0.5,
    "TON001": 0.45,
    "TON002": 0.47,
    "TON003": 0.5,
    "TON004": 0.65,
}


def is_kept(code: str, confidence: float, probability: float | None) -> bool:
    """Whether a finding stands: the surer the rule, the less support it needs from the reader (none: no opinion)."""
    if probability is None or confidence >= CERTAIN:
        return confidence >= ALONE
    return probability + RULE * confidence >= EDGES.get(code, EDGE)
