"""ONE FILE PER TRUSTED PUBLISHER: turns the publisher's own file into passages with their references.

To add one, put a file here (its name is its identifier) that offers what ``Collection`` lists, with a small EXAMPLE in
the real format. Yield passages in the order of the file, with keys that stay the same from one edition to the next: the
desk goes on after an interruption by counting, and knows what changed by key and text. Nothing else is touched;
``tests/test_every_collection.py`` examines every file here, and third parties' through the entry-point group
``bedside.tactics.education.collections``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import BinaryIO, Protocol, runtime_checkable

from bedside.base.records import Passage


class BadCollection(ValueError):  # noqa: N818  (says what is the case)
    """A file that cannot be read to its end; the message says what is wrong, where, and what to do."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """An entry that holds nothing to quote, counted so that a person sees how much was left out."""

    entry: str
    why: str


@runtime_checkable
class Collection(Protocol):
    """What a collection file offers."""

    LABEL: str  # what a person sees in a list
    PUBLISHER: str
    WHY: str  # why it may be trusted, and how far
    LANGS: tuple[str, ...]
    TERMS: str  # what its publisher permits
    TERMS_URL: str
    IS_SHIPPED: bool  # comes with Bedside: needs no file
    EXAMPLE: bytes  # a small file in the real format; empty when shipped

    def passages(self, file: BinaryIO | None, *, read_on: date | None = None) -> Iterator[Passage | Skipped]:
        """Passages in a fixed order. ``read_on`` is when the file was fetched. Raises BadCollection."""
        ...

    def addresses(self, today: date) -> tuple[str, ...]:
        """Where the newest file may be, most likely first; empty when it is shipped or must be given by hand."""
        ...
