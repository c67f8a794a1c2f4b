"""One file per rule: each turns a reading of a draft into hits, and carries its own law, examples and fix.

To add a rule, put a file into the folder of its concern (its name is its identifier) and declare what ``Rule`` lists;
a rule of one country goes into the package of its pack (see ``manner/packs``).
Give at least one bad and one good example in each language of the pack: the shared exam in ``tests/test_every_rule.py``
runs every file on them, and the docs and ``bedside rules`` are printed from them.
Write patterns over folded text (lower case, no accents), keep gaps bounded, and name a gate word for each.
The three letters of a code say which harm it is: PRV, IMG and SAF cannot be lowered by a practice. A rule, or else the
``__init__`` of its folder, may say in ``MATTERS`` why such words matter at all.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Protocol, runtime_checkable

from bedside.base.records import Draft, Severity
from bedside.tactics.manner._cues import Hit
from bedside.tactics.manner._reading import Reading


@runtime_checkable
class Rule(Protocol):
    """What a rule file offers."""

    CODE: str  # PRV001; never reused, since findings are stored under it
    NAME: str  # confirms-relationship
    SEVERITY: Severity
    LABEL: str  # what a person sees in a list
    WHY: str  # what a reader could conclude from such words
    AUTHORITY: str  # who says so, with date
    AUTHORITY_URL: str
    FIX: str  # what to do instead
    INSTEAD: Mapping[str, str]  # a whole sentence that may stand in its place, by language; may be empty
    BAD: tuple[Draft, ...]
    GOOD: tuple[Draft, ...]
    STATUS: str  # active | preview (speaks, labelled as on trial, never stops) | retired (silent; its code stays taken)
    GATE: frozenset[str]  # word beginnings of which a draft must have one; empty: always asked

    def find(self, reading: Reading) -> Iterator[Hit]: ...
