"""Turns texts into the probability of each label, learned from examples: the second opinion beside the rules."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol


class Reader(Protocol):
    """A learned reader; ``read`` returns one mapping of label to probability (0 to 1) for each text, in order."""

    name: str

    def read(self, texts: Sequence[str], kinds: Sequence[str]) -> list[Mapping[str, float]]: ...
