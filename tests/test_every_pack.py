"""The one exam that every pack of rules must pass, ours or a third party's: ``examine(module)``."""

from __future__ import annotations

import re
from datetime import date
from types import ModuleType

import pytest

from bedside.base.records import Severity, Verdict
from bedside.base.registry import plugin, plugins
from bedside.tactics.manner._reading import Reading
from bedside.tactics.manner.choosing import DEFAULT, PACKS, every_rule, packs_for, speaking, view
from bedside.tactics.manner.packs import Pack
from bedside.tactics.manner.review import review
from bedside.tactics.manner.severity import is_protected
from tests.test_every_rule import examine_rewrite

MODULES = plugins(PACKS)


def examine(name: str, module: ModuleType) -> None:
    """Raises AssertionError, in words, when ``module`` is no good pack."""
    assert isinstance(module, Pack), f"{module.__name__} does not offer all that a pack must"
    _examine_declarations(module)
    below = {code for base in module.STANDS_ON for code in view(base)}
    assert set(module.LEAVES_OUT) <= below, "it leaves out only what it would have had"
    assert set(module.RESTATES) <= below - set(module.LEAVES_OUT), "it restates only what goes on speaking"
    assert not [code for code in module.LEAVES_OUT if is_protected(code)], "privacy and safety hold everywhere"
    assert all(module.LEAVES_OUT.values()), "each rule that falls silent has its reason"
    for code in module.LEAVES_OUT:
        _examine_left_out(name, module, code)
    for code, said in module.RESTATES.items():
        assert not said.authority or said.url.startswith("https://"), f"{code}: an authority has an address"
        assert not said.authority or re.search(r"\b(?:19|20)\d\d\b", said.authority), f"{code}: it says when"
        _examine_restated(name, code)


def _examine_declarations(pack: Pack) -> None:
    for words in (pack.LABEL, pack.WHY):
        assert words.strip() == words, "texts are trimmed"
        assert words, "texts say something"
    assert all(len(code) == 2 and code.isupper() for code in pack.COUNTRIES), "countries have two capital letters"
    assert pack.LANGUAGES
    assert isinstance(pack.DATED_ON, date)


def _examine_left_out(name: str, pack: Pack, code: str) -> None:
    """What a rule stopped that falls silent is still stopped, by another, in the languages that the pack knows."""
    rule = every_rule()[code]
    for draft in rule.BAD:
        if rule.SEVERITY is Severity.BLOCK and Reading(draft).lang in pack.LANGUAGES:
            assert review(draft, packs=(name,)).verdict is Verdict.BLOCKED, f"without {code}: {draft.text!r}"


def _examine_restated(name: str, code: str) -> None:
    """The words of the pack clear what they replace."""
    rule = every_rule()[code]
    for draft in rule.BAD:
        for finding in review(draft, packs=(name,)).findings:
            if finding.code == code:
                examine_rewrite(draft, finding, (name,))


@pytest.mark.parametrize("name", MODULES)
def test_every_pack_passes_the_exam(name: str) -> None:
    examine(name, MODULES[name])


def test_a_practice_gets_the_pack_of_its_country() -> None:
    assert packs_for("US") == ("us",)
    assert packs_for("gb") == packs_for("UK") == ("uk",)


def test_where_no_pack_is_known_the_default_speaks() -> None:
    assert packs_for("NZ") == packs_for("") == DEFAULT
    assert speaking() == speaking(("us",))


def test_no_two_packs_are_for_one_country() -> None:
    claimed = [code for name in MODULES for code in plugin(PACKS, name).COUNTRIES]
    assert len(claimed) == len(set(claimed))


def test_the_exam_finds_out_a_pack_that_declares_nothing() -> None:
    with pytest.raises(AssertionError, match="does not offer"):
        examine("empty", ModuleType("empty"))
