"""The one exam that every rule of the review must pass, ours or a third party's: ``examine(module)``."""

from __future__ import annotations

import re
from dataclasses import replace
from types import ModuleType

import pytest

from bedside.base.records import Draft, Finding, Review, Severity
from bedside.base.registry import plugins
from bedside.tactics.manner._reading import Reading
from bedside.tactics.manner.review import RULES, review
from bedside.tactics.manner.rules import Rule

MODULES = plugins(RULES)
NASTY = (
    "your " * 400,
    "a" * 4000,
    "5 mg " * 300,
    '"' * 500 + "- Ann",
    "🎉" * 300,
    "If you " * 200 + "?",
    "#" + "walk" * 300,
    "\u200b" * 800 + "visit",
    "Dr. " * 300,
    "MRN: " * 200,
    "@" * 300 + "a.b@" * 100,
)
_SWAPPED = str.maketrans({"a": "а", "e": "е", "o": "о"})  # noqa: RUF001 - look-alikes of another alphabet


def examine(module: ModuleType) -> None:
    """Raises AssertionError, in words, when ``module`` is no good rule."""
    assert isinstance(module, Rule), f"{module.__name__} does not offer all that a rule must"
    _examine_declarations(module)
    for draft in module.BAD:
        _examine_bad(module, draft)
    for draft in module.GOOD:
        assert not _own(module, review(draft)), f"{module.CODE} fires on its good example {draft.text!r}"
    _examine_nasty(module)


def _examine_declarations(rule: Rule) -> None:
    assert re.fullmatch(r"[A-Z]{3}\d{3}", rule.CODE), "CODE is three letters and three digits"
    assert re.fullmatch(r"[A-Za-z]+(-[A-Za-z]+)*", rule.NAME), "NAME is words with hyphens"
    assert rule.STATUS in ("active", "preview", "retired")
    assert isinstance(rule.SEVERITY, Severity)
    for words in (rule.LABEL, rule.WHY, rule.AUTHORITY, rule.FIX, rule.find.__doc__):
        assert words, "every text says something"
        assert words.strip() == words, "every text is trimmed"
    assert rule.AUTHORITY_URL.startswith("https://")
    assert min(len(rule.BAD), len(rule.GOOD)) >= 4, "at least four examples each"
    for examples in (rule.BAD, rule.GOOD):
        assert any(Reading(draft).lang == "es" for draft in examples), "an example in Spanish"
        assert any(Reading(draft).lang == "en" for draft in examples), "an example in English"


def _examine_bad(rule: Rule, draft: Draft) -> None:
    found = _own(rule, review(draft))
    assert found, f"{rule.CODE} misses its bad example {draft.text!r}"
    for finding in found:
        assert 0 <= finding.start < finding.end <= len(draft.text), "the span lies inside the text"
        assert finding.message
        assert finding.fix
        assert finding.authority
        _examine_rewrite(rule, draft, finding)
    if rule.SEVERITY is Severity.BLOCK:
        for disguised in (_with_invisible(draft), replace(draft, text=draft.text.translate(_SWAPPED), lang=draft.lang)):
            assert _own(rule, review(disguised)), f"{rule.CODE} is fooled by {disguised.text!r}"


def _examine_rewrite(rule: Rule, draft: Draft, finding: Finding) -> None:
    if finding.rewrite is None:
        return
    text = draft.text[: finding.start] + finding.rewrite + draft.text[finding.end :]
    before, after = review(draft), review(replace(draft, text=text))
    assert len(_own(rule, after)) < len(_own(rule, before)), f"the rewrite of {rule.CODE} does not clear {text!r}"
    assert _stops(after) <= _stops(before), (
        f"the rewrite of {rule.CODE} adds {_stops(after) - _stops(before)} to {text!r}"
    )


def _examine_nasty(rule: Rule) -> None:
    """Steps, not seconds: a text twice as long may not yield more than a bounded number of findings, and ends."""
    for text in NASTY:
        for kind in ("post", "reply"):
            reading = Reading(Draft(text, kind))
            for hit in rule.find(reading):
                assert 0 <= hit.start <= hit.end <= len(reading.lower)


def _with_invisible(draft: Draft) -> Draft:
    return replace(
        draft,
        text="\u200b".join(draft.text.split("e")[:1]) + "".join(f"\u200be{part}" for part in draft.text.split("e")[1:]),
    )


def _own(rule: Rule, result: Review) -> list[Finding]:
    return [finding for finding in result.findings if finding.code == rule.CODE]


def _stops(result: Review) -> set[str]:
    return {finding.code for finding in result.findings if finding.severity > Severity.ADVISE}


@pytest.mark.parametrize("name", MODULES)
def test_every_rule_passes_the_exam(name: str) -> None:
    examine(MODULES[name])


def test_there_are_thirty_nine_rules_with_codes_and_names_of_their_own() -> None:
    assert len(MODULES) == 39
    assert len({module.CODE for module in MODULES.values()}) == 39
    assert len({module.NAME for module in MODULES.values()}) == 39


def test_the_exam_finds_out_a_rule_that_declares_nothing() -> None:
    with pytest.raises(AssertionError, match="does not offer"):
        examine(ModuleType("empty"))
