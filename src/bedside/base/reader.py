"""Turns texts into the probability of each label, learned from examples: the second opinion beside the rules."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Literal, Protocol

from bedside.base._minilm.errors import EncoderUnavailable
from bedside.base._reader.opinion import Opinion
from bedside.base.cache import CacheUnavailable, cache_folder

__all__ = ["Opinion", "Reader", "Task", "load_reader", "load_spelling_reader", "reader_or_none"]

Task = Literal["drafts", "messages"]


class Reader(Protocol):
    """A learned reader; ``read`` gives one opinion for each text, in order.

    The kind of a draft is ``post`` or ``reply``, with `` photo`` behind it when a picture goes with it.
    """

    name: str

    def read(self, texts: Sequence[str], kinds: Sequence[str]) -> list[Opinion]: ...


def load_reader(task: Task, cache_dir: Path | None = None) -> Reader:
    """The reader of ``task``; raises EncoderUnavailable when the sentence model cannot be had."""
    from bedside.base._reader.adapted import AdaptedReader  # numpy is paid for only by those who read

    try:
        return AdaptedReader(task, cache_dir or cache_folder(os.environ))
    except CacheUnavailable as error:
        raise EncoderUnavailable(str(error)) from error


def load_spelling_reader(weights: Path) -> Reader:
    """The reader of spelling alone that a training script wrote to ``weights``: fast to start, and much weaker."""
    from bedside.base._reader.linear import LinearReader

    return LinearReader(weights)


def reader_or_none(task: Task, tell: Callable[[str], None], spelling: Path | None = None) -> Reader | None:
    """The best reader to be had here; ``tell`` hears in a sentence what had to be left out, and why.

    Without the sentence model the one of ``spelling`` goes on, where there is one; None when nothing can read.
    """
    try:
        return load_reader(task)
    except (EncoderUnavailable, OSError, ValueError) as trouble:
        tell(f"the sentence model is left out ({trouble})")
    try:
        return load_spelling_reader(spelling) if spelling else None
    except (OSError, ValueError) as trouble:
        tell(f"the learned reader is left out ({trouble}); the rules still speak")
        return None
