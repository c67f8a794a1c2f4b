"""The one exam that every rule of the review must pass, ours or a third party's: ``examine(module)``."""

from __future__ import annotations

import re
from dataclasses import replace
from types import ModuleType

import pytest

from bedside.base.records import Draft, Finding, Review, Severity
from bedside.base.registry import plugins
from bedside.tactics.manner._reading import Reading
from bedside.tactics.manner.choosing import DEFAULT, every_pack, matters
from bedside.tactics.manner.review import review
from bedside.tactics.manner.rules import Rule

# Every rule file of every pack, under the pack that it belongs to.
MODULES = {
    name: (module, (pack,))
    for pack, declared in every_pack().items()
    if declared.RULES
    for name, module in plugins(declared.RULES).items()
}
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


def examine(module: ModuleType, packs: tuple[str, ...] = DEFAULT) -> None:
    """Raises AssertionError, in words, when ``module`` is no good rule of the first of ``packs``."""
    assert isinstance(module, Rule), f"{module.__name__} does not offer all that a rule must"
    _examine_declarations(module, every_pack()[packs[0]].LANGUAGES)
    _examine_nasty(module)
    if module.STATUS == "retired":
        for draft in (*module.BAD, *module.GOOD):
            assert not _own(module, review(draft, packs=packs)), f"{module.CODE} is retired and still speaks"
        return
    for draft in module.BAD:
        _examine_bad(module, draft, packs)
    for draft in module.GOOD:
        assert not _own(module, review(draft, packs=packs)), f"{module.CODE} fires on its good example {draft.text!r}"


def _examine_declarations(rule: Rule, languages: tuple[str, ...]) -> None:
    assert re.fullmatch(r"[A-Z]{3}\d{3}", rule.CODE), "CODE is three letters and three digits"
    assert re.fullmatch(r"[A-Za-z]+(-[A-Za-z]+)*", rule.NAME), "NAME is words with hyphens"
    assert rule.STATUS in ("active", "preview", "retired")
    assert isinstance(rule.SEVERITY, Severity)
    for words in (rule.LABEL, rule.WHY, rule.AUTHORITY, rule.FIX, rule.find.__doc__):
        assert words, "every text says something"
        assert words.strip() == words, "every text is trimmed"
    assert re.search(r"\b(?:19|20)\d\d\b", rule.AUTHORITY), "AUTHORITY says when it was said"
    assert rule.AUTHORITY_URL.startswith("https://")
    assert min(len(rule.BAD), len(rule.GOOD)) >= 4, "at least four examples each"
    for examples in (rule.BAD, rule.GOOD):
        spoken = {Reading(draft).lang for draft in examples}
        assert set(languages) <= spoken, f"examples in {', '.join(languages)}, not only in {', '.join(spoken)}"


def _examine_bad(rule: Rule, draft: Draft, packs: tuple[str, ...]) -> None:
    found = _own(rule, review(draft, packs=packs))
    assert found, f"{rule.CODE} misses its bad example {draft.text!r}"
    for finding in found:
        assert 0 <= finding.start < finding.end <= len(draft.text), "the span lies inside the text"
        assert finding.message
        assert finding.fix
        assert finding.authority
        assert finding.url
        assert finding.pack
        assert finding.is_preview == (rule.STATUS == "preview")
        assert finding.severity is Severity.ADVISE or not finding.is_preview, "a rule on trial never stops"
        examine_rewrite(draft, finding, packs)
    if rule.SEVERITY is Severity.BLOCK:
        for disguised in (_with_invisible(draft), replace(draft, text=draft.text.translate(_SWAPPED), lang=draft.lang)):
            assert _own(rule, review(disguised, packs=packs)), f"{rule.CODE} is fooled by {disguised.text!r}"


def examine_rewrite(draft: Draft, finding: Finding, packs: tuple[str, ...] = DEFAULT) -> None:
    """The ready words of a finding clear it and stop nothing new."""
    if finding.rewrite is None:
        return
    text = draft.text[: finding.start] + finding.rewrite + draft.text[finding.end :]
    before, after = review(draft, packs=packs), review(replace(draft, text=text), packs=packs)
    code = finding.code
    assert _times(code, after) < _times(code, before), f"the rewrite of {code} does not clear {text!r}"
    assert _stops(after) <= _stops(before), f"the rewrite of {code} adds {_stops(after) - _stops(before)} to {text!r}"


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


def _times(code: str, result: Review) -> int:
    return sum(finding.code == code for finding in result.findings)


def _stops(result: Review) -> set[str]:
    return {finding.code for finding in result.findings if finding.severity > Severity.ADVISE}


@pytest.mark.parametrize("name", MODULES)
def test_every_rule_passes_the_exam(name: str) -> None:
    examine(*MODULES[name])


@pytest.mark.parametrize("name", MODULES)
def test_every_rule_of_ours_says_why_it_matters(name: str) -> None:
    module, _ = MODULES[name]
    assert isinstance(module, Rule)
    assert matters(module)


def test_codes_and_names_are_taken_once_whatever_the_pack() -> None:
    rules = [module for module, _ in MODULES.values()]
    assert len(rules) == 39 + 4
    assert len({module.CODE for module in rules}) == len({module.NAME for module in rules}) == len(rules)


def test_the_exam_finds_out_a_rule_that_declares_nothing() -> None:
    with pytest.raises(AssertionError, match="does not offer"):
        examine(ModuleType("empty"))
