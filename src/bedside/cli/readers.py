"""Turns a task into its learned reader, or into a word on standard error when less of it, or nothing, can speak."""

from __future__ import annotations

import sys
from importlib.resources import files
from pathlib import Path
from typing import Any

from bedside.base.encoder import Encoder, EncoderUnavailable, load_encoder, load_wording_encoder
from bedside.base.reader import load_reader

_ROOMS = {"drafts": "manner", "messages": "dialogue"}


def reader_for(task: str) -> Any:
    """The reader of ``drafts`` or ``messages``; None when its weights cannot be read."""
    weights = Path(str(files(f"bedside.tactics.{_ROOMS[task]}") / f"_reader_{task}.npz"))
    try:
        return load_reader(weights, _encoder(task))
    except (OSError, ValueError) as error:
        print(f"bedside: the learned reader is left out ({error}); the rules still speak.", file=sys.stderr)
        return None


def _encoder(task: str) -> Encoder | None:
    """The sentence model; without it the reader of messages goes by spelling alone."""
    try:
        return load_wording_encoder() if task == "drafts" else load_encoder()
    except EncoderUnavailable as error:
        print(f"bedside: the sentence model is left out ({error}).", file=sys.stderr)
        return None
