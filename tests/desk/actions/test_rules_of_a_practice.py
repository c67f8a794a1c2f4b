"""A practice chooses whose rules speak and how strongly, within what the rules allow; nothing passes unread."""

from __future__ import annotations

import io
import re

import pytest

from bedside.base.records import Draft, Severity, Verdict
from bedside.desk import doctor, judging
from bedside.desk.actions.draft_post import draft_post
from bedside.desk.actions.edit_rules import choose_packs, set_severity
from bedside.desk.actions.errors import NotAllowed, Refused
from bedside.desk.actions.found_practice import edit_practice
from bedside.desk.actions.review_post import review_of
from bedside.desk.judging import review_draft, rules_of
from bedside.desk.models import Deed, Practice
from bedside.tactics.manner.choosing import every_rule
from bedside.tactics.manner.severity import choices
from tests.cast import Cast, make_cast

pytestmark = pytest.mark.django_db

BOTOX = Draft("Botox from 99 pounds this month.")
PRESSING = Draft("Only two spots left, hurry!")


@pytest.fixture
def cast(monkeypatch: pytest.MonkeyPatch) -> Cast:
    monkeypatch.setattr(judging, "_draft_reader", lambda: None)  # the rules alone: a reader is taught anew now and then
    return make_cast()


def now(cast: Cast) -> Practice:
    return Practice.objects.get(pk=cast.practice.pk)


def codes(cast: Cast, draft: Draft) -> set[str]:
    return {finding.code for finding in review_draft(draft, now(cast)).findings}


def test_the_rules_of_the_country_speak_until_others_are_chosen(cast: Cast) -> None:
    assert now(cast).packs() == ("us",)
    assert "RXP101" not in codes(cast, BOTOX)
    edit_practice(cast.root, country="GB")
    assert now(cast).packs() == ("uk",)
    assert "RXP101" in codes(cast, BOTOX)
    choose_packs(cast.root, ["us"])
    assert "RXP101" not in codes(cast, BOTOX)
    choose_packs(cast.root, [])
    assert now(cast).packs() == ("uk",)


def test_a_stored_post_is_reviewed_by_the_chosen_pack(cast: Cast) -> None:
    choose_packs(cast.root, ["uk", "us", "uk"])
    assert now(cast).rule_packs == ["uk", "us"]
    post = draft_post(cast.ben, text=BOTOX.text)
    post.practice.refresh_from_db()
    assert "RXP101" in {finding.code for finding in review_of(post).findings}


def test_a_pack_that_does_not_exist_cannot_be_chosen(cast: Cast) -> None:
    with pytest.raises(Refused, match=r"no pack of rules called atlantis.*uk, us"):
        choose_packs(cast.root, ["us", "atlantis"])


def test_a_pack_that_was_uninstalled_stops_everything_and_says_so(cast: Cast) -> None:
    Practice.objects.filter(pk=cast.practice.pk).update(rule_packs=["us", "atlantis"])
    for attempt in (lambda: rules_of(now(cast)), lambda: codes(cast, PRESSING)):
        with pytest.raises(Refused, match="not installed here, so nothing can be checked"):
            attempt()
    choose_packs(cast.root, ["us"])
    assert "TON001" in codes(cast, PRESSING)


def test_the_doctor_names_a_pack_that_is_gone(cast: Cast) -> None:
    well, ill = io.StringIO(), io.StringIO()
    doctor.examine(well)
    assert re.search(r"\d+ rules speak for Maple Family Practice \(packs: us\)", well.getvalue())
    Practice.objects.filter(pk=cast.practice.pk).update(rule_packs=["atlantis"])
    assert doctor.examine(ill) == 1
    assert "bad   Maple Family Practice: A pack of rules that this practice chose is not installed" in ill.getvalue()


def test_only_an_admin_sets_rules(cast: Cast) -> None:
    for actor in (cast.ada, cast.ben, cast.cleo, cast.ana):
        with pytest.raises(NotAllowed):
            set_severity(actor, "TON001", "advise")
        with pytest.raises(NotAllowed):
            choose_packs(actor, ["us"])


def test_a_rule_is_raised_lowered_and_set_back(cast: Cast) -> None:
    for setting, verdict in (("block", Verdict.BLOCKED), ("advise", Verdict.CLEAR), ("", Verdict.CONFIRM)):
        set_severity(cast.root, "TON001", setting)
        assert review_draft(PRESSING, now(cast)).verdict is verdict
    assert now(cast).rule_severities == {}


@pytest.mark.parametrize("code", [code for code, rule in every_rule().items() if choices(rule) == (Severity.BLOCK,)])
@pytest.mark.parametrize("setting", ["advise", "warn"])
def test_a_block_of_privacy_or_safety_cannot_be_lowered(cast: Cast, code: str, setting: str) -> None:
    with pytest.raises(Refused, match="protects privacy or safety"):
        set_severity(cast.root, code, setting)
    assert now(cast).rule_severities == {}


def test_a_lowered_setting_that_slipped_into_the_row_lowers_nothing(cast: Cast) -> None:
    Practice.objects.filter(pk=cast.practice.pk).update(rule_severities={"PRV001": "advise", "PRV002": "advise"})
    told = Draft("Glad your knee is better since your visit last Tuesday, Rosa!", "reply")
    assert review_draft(told, now(cast)).verdict is Verdict.BLOCKED


@pytest.mark.parametrize(("code", "setting"), [("XXX999", "warn"), ("TON001", "shout"), ("TON001", "BLOCK"), ("", "")])
def test_nonsense_is_refused_in_words(cast: Cast, code: str, setting: str) -> None:
    with pytest.raises(Refused):
        set_severity(cast.root, code, setting)


def test_what_was_set_stands_in_the_record(cast: Cast) -> None:
    set_severity(cast.root, "TON001", "block")
    set_severity(cast.root, "TON001", "advise")
    deed = Deed.objects.latest("pk")
    assert (deed.action, deed.who) == ("set_severity", "Rut Admin")
    assert deed.detail == {"code": "TON001", "was": "block", "now": "advise"}
    choose_packs(cast.root, ["uk"])
    assert Deed.objects.latest("pk").detail == {"packs": ["uk"]}


def test_one_practice_sets_nothing_for_another(cast: Cast) -> None:
    set_severity(cast.mallory, "TON001", "advise")
    assert review_draft(PRESSING, now(cast)).verdict is Verdict.CONFIRM
