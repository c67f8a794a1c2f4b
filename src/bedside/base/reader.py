"""Turns texts into the probability of each label, learned from examples: the second opinion beside the rules."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from bedside.base.encoder import Encoder

__all__ = ["Reader", "load_reader", "reader_or_none"]


class Reader(Protocol):
    """A learned reader; ``read`` returns one mapping of label to probability (0 to 1) for each text, in order."""

    name: str

    def read(self, texts: Sequence[str], kinds: Sequence[str]) -> list[Mapping[str, float]]: ...


def load_reader(weights: Path, encoder: Encoder | None = None) -> Reader:
    """The reader whose weights a training script wrote to ``weights``.

    A reader of spelling starts fast and also reads meaning when given the encoder it was trained with; a reader of
    wording (its file holds examples to compare with) cannot do without its encoder.
    """
    from bedside.base._reader.linear import LinearReader  # numpy is paid for only by those who read
    from bedside.base._reader.near import NearReader, holds_examples

    return NearReader(weights, encoder) if holds_examples(weights) else LinearReader(weights, encoder)


def reader_or_none(weights: Path, encoder: Callable[[], Encoder], tell: Callable[[str], None]) -> Reader | None:
    """The best reader to be had here; ``tell`` hears in a sentence what had to be left out, and why.

    A reader that needs no sentence model goes on by spelling alone; None when nothing can read.
    """
    from bedside.base.encoder import EncoderUnavailable

    found: Encoder | None = None
    try:
        found = encoder()
    except EncoderUnavailable as trouble:
        tell(f"the sentence model is left out ({trouble})")
    try:
        return load_reader(weights, found)
    except (OSError, ValueError) as trouble:
        tell(f"the learned reader is left out ({trouble}); the rules still speak")
        return None
