"""Turns a task into its learned reader, or into a word on standard error when less of it, or nothing, can speak."""

from __future__ import annotations

import sys

from bedside.base.reader import Reader, Task, reader_or_none


def reader_for(task: Task) -> Reader | None:
    """The reader of ``drafts`` or ``messages``; None when nothing can read."""
    from bedside.tactics.dialogue.reading import SPELLING

    return reader_or_none(task, _say, SPELLING if task == "messages" else None)


def _say(sentence: str) -> None:
    print(f"bedside: {sentence}.", file=sys.stderr)
