"""Turns the packs that a practice chose into the rules that speak for it, each with who says so there."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from functools import cache
from types import ModuleType
from typing import NamedTuple, cast

from bedside.base.registry import PluginError, plugin, plugins
from bedside.tactics.manner.packs import Pack, Restated
from bedside.tactics.manner.rules import Rule
from bedside.tactics.manner.severity import is_protected

PACKS = "bedside.tactics.manner.packs"
DEFAULT = ("us",)


class Speaking(NamedTuple):
    """A rule as a practice hears it: in its own words, or in those of the pack that takes it over."""

    rule: Rule
    pack: str  # the one whose authority stands behind it
    restated: Restated = Restated()

    @property
    def authority(self) -> str:
        return self.restated.authority or self.rule.AUTHORITY

    @property
    def url(self) -> str:
        return self.restated.url or self.rule.AUTHORITY_URL

    @property
    def why(self) -> str:
        return self.restated.why or self.rule.WHY

    @property
    def fix(self) -> str:
        return self.restated.fix or self.rule.FIX

    @property
    def instead(self) -> Mapping[str, str]:
        return self.rule.INSTEAD if self.restated.instead is None else self.restated.instead


def packs_for(country: str) -> tuple[str, ...]:
    """The packs of ``country`` (two letters); the default where none knows it."""
    here = country.strip().upper()
    return tuple(name for name, pack in every_pack().items() if here in pack.COUNTRIES) or DEFAULT


@cache
def every_pack() -> dict[str, Pack]:
    return {name: cast("Pack", module) for name, module in plugins(PACKS).items()}


@cache
def speaking(packs: tuple[str, ...] = DEFAULT) -> tuple[Speaking, ...]:
    """The rules of all ``packs``, by code; where two speak for one rule, the first named. PluginError if unknown."""
    heard: dict[str, Speaking] = {}
    for name in packs:
        for code, one in view(name).items():
            _check_same(heard.setdefault(code, one), one)
    return tuple(heard[code] for code in sorted(heard) if heard[code].rule.STATUS != "retired")


def view(name: str, above: tuple[str, ...] = ()) -> dict[str, Speaking]:
    """What one pack says, with retired rules: its own, and those it stands on unless it leaves them out."""
    if name in above:
        raise PluginError(f"These packs stand on each other: {', '.join((*above, name))}.")
    pack = cast("Pack", plugin(PACKS, name))
    heard: dict[str, Speaking] = {}
    for base in pack.STANDS_ON:
        for code, one in view(base, (*above, name)).items():
            if code not in pack.LEAVES_OUT or is_protected(code):  # those hold everywhere; a pack may only restate them
                said = pack.RESTATES.get(code)
                _check_same(heard.setdefault(code, one if said is None else _taken_over(one, said, name)), one)
    for module in plugins(pack.RULES).values() if pack.RULES else ():
        rule = cast("Rule", module)
        own = Speaking(rule, name)
        _check_same(heard.setdefault(rule.CODE, own), own)
    return heard


def _taken_over(one: Speaking, said: Restated, name: str) -> Speaking:
    """Words alone do not change who says so; an authority does."""
    new = {field: value for field, value in said._asdict().items() if value}
    return Speaking(one.rule, name if said.authority else one.pack, one.restated._replace(**new))


def _check_same(one: Speaking, other: Speaking) -> None:
    if one.rule is not other.rule:
        raise PluginError(f"Two rules are called {one.rule.CODE}, which is stored: {_file(one)}, {_file(other)}.")


def _file(one: Speaking) -> str:
    return cast("ModuleType", one.rule).__name__


def unversed_in(lang: str, packs: tuple[str, ...]) -> tuple[str, ...]:
    """Labels of those ``packs`` whose own rules were never examined in ``lang``: there their silence says little."""
    known = every_pack()
    return tuple(known[name].LABEL for name in packs if lang and lang[:2].lower() not in known[name].LANGUAGES)


@cache
def every_rule() -> dict[str, Rule]:
    """Every rule of every pack by its code, retired ones too: what was stored under a code keeps its name."""
    found = {code: one.rule for name in every_pack() for code, one in view(name).items()}
    return dict(sorted(found.items()))


def matters(rule: Rule) -> str:
    """Why such words matter: as the rule says itself, else as its folder says of all of them."""
    return str(getattr(rule, "MATTERS", "") or getattr(_folder(rule), "MATTERS", ""))


def concern(rule: Rule) -> str:
    """What the rule's folder is called."""
    return str(getattr(_folder(rule), "LABEL", ""))


def _folder(rule: Rule) -> ModuleType | None:
    package = cast("ModuleType", rule).__package__
    return importlib.import_module(package) if package else None
