"""Card designs: one folder each, with its declaration (``__init__.py``) and its Typst template (``card.typ``).

To add a design, make a folder here with the constants of ``Design`` and a ``card.typ`` that starts with
``#import "@bedside/cards:1.0.0": *``; its name is its identifier and nothing else must be touched.
The template shows fields by their names and takes all other words from ``WORDS``, once for each language;
a design that must refuse some values also has ``faults(fields)``, which yields (field, sentence).
``tests/test_every_design.py`` examines it: declared whole, drawn in every size and language without a problem, and too
long a text reported, never clipped.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

Value = str | list[str]
Fields = Mapping[str, Value]
PACKAGE = __name__


@dataclass(frozen=True, slots=True)
class Field:
    """One thing to fill in. ``most_items`` above 0 makes it a list of short texts, each within ``max_length``."""

    name: str
    label: str
    max_length: int  # guidance for a form; whether it fits is measured on every card
    required: bool = True
    most_items: int = 0


@dataclass(frozen=True, slots=True)
class Size:
    """A picture in pixels; ``layout`` names the arrangement that the template makes for it."""

    width: int
    height: int
    layout: str

    @property
    def name(self) -> str:
        return f"{self.width}x{self.height}"


TALL = Size(1080, 1350, "tall")
WIDE = Size(1200, 630, "wide")

SOURCE = (
    Field("source", "Publisher of the source", 60, required=False),
    Field("dated", "Date of the source (2026-11-22, or in words)", 40, required=False),
)


class Design(Protocol):
    """What a design declares."""

    NAME: str  # the folder's name
    LABEL: str
    WHY: str  # when to choose it, in one sentence
    FIELDS: tuple[Field, ...]
    SIZES: tuple[Size, ...]
    WORDS: Mapping[str, Mapping[str, str]]  # language -> key -> words on the card; "card" says what the picture is
    ALT: Mapping[str, tuple[tuple[str, str], ...]]  # layout -> what is seen, in order: (key of WORDS or "", field)
    SHORTEN: tuple[str, ...]  # fields that may lose their last item or sentence when room is short, first one first
    EXAMPLE: Mapping[str, Fields]  # language -> values
