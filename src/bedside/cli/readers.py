"""Turns a task into its learned reader, or into a word on standard error when only the rules can speak."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any


def reader_for(task: str) -> Any:
    """The reader of ``drafts`` or ``messages``; None when its weights cannot be read."""
    from importlib.resources import files

    from bedside.base.encoder import EncoderUnavailable, load_encoder, load_wording_encoder
    from bedside.base.reader import load_reader

    room = {"drafts": "manner", "messages": "dialogue"}[task]
    weights = Path(str(files(f"bedside.tactics.{room}") / f"_reader_{task}.npz"))
    try:
        return load_reader(weights, load_wording_encoder() if task == "drafts" else load_encoder())
    except (EncoderUnavailable, OSError, ValueError) as error:
        print(f"bedside: the learned reader is left out ({error}); the rules still speak.", file=sys.stderr)
        return None
