"""Turns the stored weights for messages into a reader, ready for triage."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from bedside.base.reader import Reader, load_reader

if TYPE_CHECKING:
    from bedside.base.encoder import Encoder

WEIGHTS = Path(__file__).with_name("_reader_messages.npz")


@cache
def message_reader(encoder: Encoder | None = None) -> Reader:
    """The reader of messages; with the sentence encoder it reads meaning too, and starts slower."""
    return load_reader(WEIGHTS, encoder)
