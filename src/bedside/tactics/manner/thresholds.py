"""Turns how sure a rule and a learned reader are into a decision; all numbers of that decision stand here."""

from __future__ import annotations

ALONE = 0.5  # without a reader, a rule's hit counts from this confidence on
ADD = 0.75  # a reader on its own adds a finding from this probability on
CERTAIN = 1.0  # a hit this sure is never vetoed

ADD_BY_CODE: dict[str, float] = {}  # where a label deserves its own number; learned on drafts kept apart


def is_kept(code: str, confidence: float, probability: float | None) -> bool:
    """Whether a hit stands: the surer the rule, the less support it needs from the reader (none: no reader)."""
    if confidence >= CERTAIN:
        return True
    if probability is None:
        return confidence >= ALONE
    return probability >= ADD_BY_CODE.get(code, ADD) * (1.0 - confidence)
