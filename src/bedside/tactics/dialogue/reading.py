"""Names the stored weights that read messages by their spelling, where the sentence model cannot be had."""

from __future__ import annotations

from pathlib import Path

SPELLING = Path(__file__).with_name("_reader_messages.npz")
