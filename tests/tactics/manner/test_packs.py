"""What packs promise: nothing falls silent unsaid, privacy and safety nowhere, and each finding names its authority."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from types import ModuleType

import pytest

from bedside.base.records import Draft, Finding, Severity, Verdict
from bedside.base.registry import PluginError
from bedside.tactics.manner import choosing
from bedside.tactics.manner.choosing import every_rule, packs_for, speaking, unversed_in
from bedside.tactics.manner.packs import Restated
from bedside.tactics.manner.review import review
from bedside.tactics.manner.suggesting import suggest

ROSA = "Glad your knee is better since your visit last Tuesday, Rosa!"
Declare = Callable[..., ModuleType]


def found(text: str, code: str, *packs: str, kind: str = "post") -> list[Finding]:
    return [one for one in review(Draft(text, kind), packs=packs).findings if one.code == code]


@pytest.fixture
def declare(monkeypatch: pytest.MonkeyPatch) -> Iterator[Declare]:
    """Makes packs that only this test knows."""
    made: dict[str, ModuleType] = {}
    known = choosing.plugin

    def plugin(package: str, name: str) -> ModuleType:
        return made[name] if name in made else known(package, name)

    def make(name: str, **said: object) -> ModuleType:
        module = made[name] = ModuleType(name)
        default = {"LABEL": name, "WHY": "A test.", "COUNTRIES": ("XX",), "LANGUAGES": ("en",), "RULES": ""}
        rest = {"DATED_ON": date(2026, 1, 1), "STANDS_ON": ("us",), "LEAVES_OUT": {}, "RESTATES": {}}
        module.__dict__.update(default | rest | said)
        return module

    monkeypatch.setattr(choosing, "plugin", plugin)
    speaking.cache_clear()
    yield make
    speaking.cache_clear()


def test_what_a_pack_does_not_say_otherwise_goes_on_speaking() -> None:
    american, british = ({one.rule.CODE for one in speaking((name,))} for name in ("us", "uk"))
    assert american - british == {"RXP001", "RXP003"}
    assert british - american == {"RXP101", "SAF101", "SAF102", "TON101"}


def test_both_packs_together_leave_nothing_out() -> None:
    both = {one.rule.CODE for one in speaking(("uk", "us"))}
    assert both == {one.rule.CODE for name in ("uk", "us") for one in speaking((name,))}


def test_a_finding_says_whose_authority_it_is() -> None:
    (british, *_), (american, *_) = (found(ROSA, "PRV001", name, kind="reply") for name in ("uk", "us"))
    assert "GMC" in british.authority
    assert british.url.startswith("https://www.gmc-uk.org/")
    assert british.pack == "uk"
    assert "HIPAA" in american.authority
    assert american.pack == "us"
    (advice, *_) = found(every_rule()["ADV001"].BAD[0].text, "ADV001", "uk", kind="reply")
    assert advice.pack == "us", "nobody said it otherwise, so the authority is still the American one"


def test_of_two_packs_the_first_named_says_who() -> None:
    assert found(ROSA, "PRV001", "uk", "us", kind="reply")[0].pack == "uk"
    assert found(ROSA, "PRV001", "us", "uk", kind="reply")[0].pack == "us"


def test_a_british_reader_is_never_sent_to_an_american_line() -> None:
    (finding,) = found("Our talk on teen suicide is on Monday.", "SAF002", "uk")
    assert finding.rewrite == "suicide (Samaritans listen day and night, free: call 116 123)"
    assert "988" not in finding.fix
    calming = Draft("Don't worry about that headache, wait it out.", "reply")
    better = suggest(calming, ("uk",))
    assert better is None or not {"911", "988"} & set(better.text.split())
    for one in speaking(("uk",)):
        for words in (one.fix, *one.instead.values()):
            assert "911" not in words, one.rule.CODE
            assert "988" not in words, one.rule.CODE


def test_an_american_practice_may_name_what_a_british_one_may_not() -> None:
    text = "Botox has risks; ask us about them. Label: fda.gov."
    assert review(Draft(text), packs=("us",)).verdict is not Verdict.BLOCKED
    assert found("Botox from 99 pounds.", "RXP101", "uk")
    assert not found("Botox from 99 pounds.", "RXP101", "us")


def test_a_lower_price_asks_and_a_clock_stops() -> None:
    (price,) = found("Lip fillers, 10% off with our new nurse.", "TON101", "uk")
    (clock,) = found("Lip fillers: the offer ends on Friday.", "TON101", "uk")
    assert price.severity is Severity.WARN
    assert clock.severity is Severity.BLOCK


@pytest.mark.parametrize("term", ["GP", "NHS", "MHRA", "NICE"])
def test_what_every_reader_there_knows_needs_no_gloss(term: str) -> None:
    text = f"Ask the {term} about it."
    assert not found(text, "PLN001", "uk")


def test_a_pack_that_nobody_installed_is_named() -> None:
    with pytest.raises(PluginError, match=r"No plug-in 'atlantis'.*Known:"):
        review(Draft("Hello."), packs=("atlantis",))


def test_a_pack_says_how_far_its_languages_reach() -> None:
    assert unversed_in("es", ("uk", "us")) == ("United Kingdom",)
    assert unversed_in("en-GB", ("uk", "us")) == ()
    assert unversed_in("", ("uk",)) == ()


def test_a_pack_cannot_silence_privacy_or_safety(declare: Declare) -> None:
    declare("lax", LEAVES_OUT={"PRV001": "we like names", "SAF001": "too strict", "TON001": "we sell"})
    spoken = {one.rule.CODE for one in speaking(("lax",))}
    assert {"PRV001", "SAF001"} <= spoken
    assert "TON001" not in spoken


def test_a_pack_may_stand_on_a_pack(declare: Declare) -> None:
    declare("wales", STANDS_ON=("uk",), RESTATES={"PRV001": Restated(fix="Diolch.")})
    (finding, *_) = found(ROSA, "PRV001", "wales", kind="reply")
    assert finding.fix == "Diolch."
    assert "GMC" in finding.authority, "what it does not restate stays as the pack below says it"
    assert finding.pack == "uk", "words alone do not change who says so"


def test_packs_that_stand_on_each_other_are_refused(declare: Declare) -> None:
    declare("hen", STANDS_ON=("egg",))
    declare("egg", STANDS_ON=("hen",))
    with pytest.raises(PluginError, match="stand on each other: hen, egg, hen"):
        speaking(("hen",))


def test_a_pack_on_nothing_has_only_its_own(declare: Declare) -> None:
    declare("empty", STANDS_ON=())
    assert speaking(("empty",)) == ()


def test_one_code_is_never_two_rules(declare: Declare, monkeypatch: pytest.MonkeyPatch) -> None:
    twin = ModuleType("twin")
    twin.__dict__.update({**vars(every_rule()["TON001"]), "__name__": "twin"})
    known = choosing.plugins
    monkeypatch.setattr(choosing, "plugins", lambda package: {"twin": twin} if package == "twins" else known(package))
    declare("doubled", RULES="twins")
    with pytest.raises(PluginError, match=r"Two rules are called TON001.*selling_pressure, twin"):
        speaking(("doubled",))


def test_a_code_keeps_its_name_for_ever() -> None:
    assert every_rule()["RXP101"].NAME == "prescription-only-medicine"
    assert list(every_rule()) == sorted(every_rule())
    assert packs_for(" us ") == ("us",)
