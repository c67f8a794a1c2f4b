"""What can be noticed in a message: one file per thing to notice, each turns a message into its signals.

To add one: put a file here whose name says what it notices; give it the constants below, with examples in English
and Spanish that it must notice and that it must not; yield a Signal for each stretch of words that speaks of it.
Nothing else needs a change: triage, the list of signals, the docs and the shared exam find the file by itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Protocol, cast

from bedside.base.records import Message, Signal
from bedside.base.registry import plugins


class Noticer(Protocol):
    """What a file in this folder must offer. Optional: ``ALSO``, flags that a strong signal adds to the triage."""

    NAME: str  # the file's name
    LABEL: str  # the class (see classes.py) that it speaks for
    WHY: str  # one plain sentence for the person who reads the triage
    NOTICED: Mapping[str, tuple[str, ...]]  # language -> examples that give a strong signal
    NOT_NOTICED: Mapping[str, tuple[str, ...]]  # language -> look-alikes that give none

    def notice(self, message: Message) -> Iterator[Signal]:
        """One signal for each stretch of the original text; linear in its length."""
        ...


def noticers() -> dict[str, Noticer]:
    """Every file of this folder, by name."""
    return cast("dict[str, Noticer]", plugins(__name__))
