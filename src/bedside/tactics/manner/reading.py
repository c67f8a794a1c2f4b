"""Names the stored weights that read drafts beside the rules."""

from __future__ import annotations

from pathlib import Path

WEIGHTS = Path(__file__).with_name("_reader_drafts.npz")
