"""One pack per country: turns "where do we practise?" into the rules that speak there, and who says so there.

To add a pack, put a file or folder here (its name is its identifier) and declare what ``Pack`` lists; a pack of
somebody else is found through the entry-point group ``bedside.tactics.manner.packs``. Its own rules stand in the
package that it names, one file each, and no present rule file is touched: what a pack does not say otherwise, the
packs it stands on go on saying. The shared exam in ``tests/test_every_pack.py`` runs over each.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple, Protocol, runtime_checkable


class Restated(NamedTuple):
    """What a pack says in place of a rule's own words; what is empty stays as the rule has it."""

    authority: str = ""
    url: str = ""
    why: str = ""
    fix: str = ""
    instead: Mapping[str, str] | None = None
    rewrite: str | None = None  # in place of the rule's ready words; "{words}" stands for what was written
    known: frozenset[str] = frozenset()  # words, in small letters, on which the rule stays silent here


@runtime_checkable
class Pack(Protocol):
    """What a pack declares."""

    LABEL: str  # the country or field, as a person sees it
    WHY: str  # whose law it follows
    COUNTRIES: tuple[str, ...]  # two-letter codes; a practice there gets it unless it chooses others
    LANGUAGES: tuple[str, ...]  # in which its own rules were written and examined; elsewhere they promise nothing
    DATED_ON: date  # when it was written, or last compared with its sources
    RULES: str  # the package of its own rule files; empty when it has none
    STANDS_ON: tuple[str, ...]  # packs whose rules go on speaking under this one
    LEAVES_OUT: Mapping[str, str]  # codes of those that fall silent, each with the reason
    RESTATES: Mapping[str, Restated]  # codes of those that stay, with who says so here
