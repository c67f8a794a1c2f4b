"""How strong a finding may become: what a practice sets, within bounds, and what a rule on trial can never do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

import pytest

from bedside.base.reader import Opinion
from bedside.base.records import Draft, Severity, Verdict
from bedside.tactics.manner import choosing
from bedside.tactics.manner.choosing import every_rule, speaking
from bedside.tactics.manner.commands import check_lines, check_text, list_rules, report
from bedside.tactics.manner.review import review
from bedside.tactics.manner.severity import choices, is_protected
from tests.test_every_rule import examine

PRESSING = "Only two spots left, hurry!"
ROSA = "Glad your knee is better since your visit last Tuesday, Rosa!"
Turn = Callable[[str, str], None]


@pytest.fixture
def turn(monkeypatch: pytest.MonkeyPatch) -> Iterator[Turn]:
    """Gives a rule another status for one test."""

    def change(code: str, status: str) -> None:
        monkeypatch.setattr(every_rule()[code], "STATUS", status)
        speaking.cache_clear()

    yield change
    monkeypatch.undo()
    speaking.cache_clear()


def test_what_a_practice_may_choose() -> None:
    assert choices(every_rule()["TON001"]) == (Severity.ADVISE, Severity.WARN, Severity.BLOCK)
    assert choices(every_rule()["SAF002"]) == (Severity.ADVISE, Severity.WARN, Severity.BLOCK)
    for code, rule in every_rule().items():
        if is_protected(code) and rule.SEVERITY is Severity.BLOCK:
            assert choices(rule) == (Severity.BLOCK,)


@pytest.mark.parametrize("code", [code for code in every_rule() if is_protected(code)])
def test_no_setting_lowers_a_block_of_privacy_or_safety(code: str) -> None:
    rule = every_rule()[code]
    packs = ("uk",) if code[3] == "1" else ("us",)
    low: dict[str, Any] = {code: Severity.ADVISE, rule.NAME: Severity.ADVISE}
    for draft in rule.BAD:
        plain = [f.severity for f in review(draft, packs=packs).findings if f.code == code]
        lowered = [f.severity for f in review(draft, packs=packs, severities=low).findings if f.code == code]
        assert [s for s in plain if s is Severity.BLOCK] == [s for s in lowered if s is Severity.BLOCK]


def test_a_rule_on_trial_speaks_and_never_stops(turn: Turn) -> None:
    turn("TON001", "preview")
    result = review(Draft(PRESSING), severities={"TON001": Severity.BLOCK})
    assert result.verdict is Verdict.CLEAR
    (finding, *_) = result.findings
    assert finding.code == "TON001"
    assert finding.is_preview
    assert choices(every_rule()["TON001"]) == (Severity.ADVISE,)


def test_even_a_rule_of_privacy_is_on_trial_before_it_stops_anybody(turn: Turn) -> None:
    turn("PRV001", "preview")
    on_trial = [f for f in review(Draft(ROSA, "reply")).findings if f.code == "PRV001"]
    assert on_trial
    assert all(f.is_preview and f.severity is Severity.ADVISE for f in on_trial)


def test_a_rule_on_trial_is_labelled_on_the_command_line(turn: Turn) -> None:
    turn("TON001", "preview")
    assert "TON001 selling-pressure (on trial: it never stops anything)" in report(
        PRESSING, "a.txt", check_text(PRESSING)
    )
    (line,) = check_lines([{"text": PRESSING}])
    assert line["verdict"] == "clear"
    assert {row["code"]: row.get("preview") for row in line["findings"]}["TON001"] is True
    assert {row["code"]: row["status"] for row in list_rules()}["TON001"] == "preview"


def test_a_retired_rule_is_silent_and_its_code_stays_known(turn: Turn) -> None:
    turn("TON001", "retired")
    assert "TON001" not in {f.code for f in review(Draft(PRESSING)).findings}
    assert "TON001" not in {row["code"] for row in list_rules()}
    assert every_rule()["TON001"].LABEL


@pytest.mark.parametrize("status", ["preview", "retired"])
def test_the_shared_exam_knows_every_status(turn: Turn, status: str) -> None:
    turn("TON001", status)
    module = every_rule()["TON001"]
    assert isinstance(module, ModuleType)
    examine(module)


def test_a_reader_cannot_make_a_rule_on_trial_stop(turn: Turn) -> None:
    turn("TON003", "preview")
    result = review(Draft("A quiet line that no pattern knows. Another one."), reading=Opinion({"TON003": 0.9999}))
    assert [f.is_preview for f in result.findings] == [True]
    assert result.verdict is Verdict.CLEAR


def test_the_packs_are_asked_in_every_place() -> None:
    assert choosing.DEFAULT == ("us",)
    (line,) = check_lines([{"text": "Call 911."}], packs=("uk",))
    assert [row["code"] for row in line["findings"]] == ["SAF102"]
    assert line["findings"][0]["pack"] == "uk"
    assert check_text("Call 911.").findings == ()
