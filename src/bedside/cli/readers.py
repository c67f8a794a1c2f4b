"""Turns a task into its learned reader, or into a word on standard error when less of it, or nothing, can speak."""

from __future__ import annotations

import sys

from bedside.base.encoder import load_encoder, load_wording_encoder
from bedside.base.reader import Reader, reader_or_none


def reader_for(task: str) -> Reader | None:
    """The reader of ``drafts`` or ``messages``; None when nothing can read."""
    if task == "drafts":
        from bedside.tactics.manner.reading import WEIGHTS

        return reader_or_none(WEIGHTS, load_wording_encoder, _say)
    from bedside.tactics.dialogue.reading import WEIGHTS

    return reader_or_none(WEIGHTS, load_encoder, _say)


def _say(sentence: str) -> None:
    print(f"bedside: {sentence}.", file=sys.stderr)
