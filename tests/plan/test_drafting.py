"""First words are what is known and signed, in the post's language, with their source; nothing is made up."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from bedside.base.records import Observance, Observation, Reference, Tactic
from bedside.plan.drafting import Known, Words, draft
from bedside.plan.proposals import Proposal

KNOWN = Known("Short answer.", ("Rest.", "Drink."), "https://p.test/a/", "https://p.test/ask/", "Many wonder: Why?")
ASKED = Proposal(Tactic.EDUCATION, datetime(2026, 12, 1, 10), "Why?", "3 people asked.", "en", topic_id="t1")
AIDS_DAY = Observance(
    "aids", {"en": "World AIDS Day", "es": "Día mundial del sida"}, date(2026, 12, 1), date(2026, 12, 1),
    authority="WHO", url="https://who.test/",
)  # fmt: skip
FLU = Observation(
    "nssp", "Flu", "here", 1.0, "%", date(2026, 11, 14), "Flu is rising.",
    Reference("CDC", "T", "https://cdc.test/"), translations={"en": "Flu is rising.", "es": "La gripe sube."},
)  # fmt: skip


def about(**changes) -> Proposal:
    return replace(ASKED, topic_id=None, **changes)


def test_a_signed_answer_is_given_short_and_as_points_for_a_card():
    assert draft(ASKED, KNOWN) == Words("Why?\n\nShort answer.", "https://p.test/a/")
    assert draft(replace(ASKED, tactic=Tactic.MEDIA), KNOWN).text == "Why?\n\nRest.\nDrink."
    assert draft(replace(ASKED, tactic=Tactic.MEDIA), replace(KNOWN, key_points=())).text == "Why?\n\nShort answer."


def test_without_a_signed_answer_people_are_invited_to_ask():
    unsigned = replace(KNOWN, short="", key_points=(), answer_url="")
    assert draft(replace(ASKED, tactic=Tactic.DIALOGUE), unsigned) == Words("Many wonder: Why?", "https://p.test/ask/")
    opening = draft(about(tactic=Tactic.DIALOGUE, title="What next?"), Known(ask_url="https://p.test/ask/"))
    assert opening.text.startswith("What next? Ask us")
    assert "without names" in opening.text


@pytest.mark.parametrize(
    ("lang", "text"), [("en", "Flu is rising. Source: CDC."), ("es", "La gripe sube. Fuente: CDC.")]
)
def test_a_local_number_comes_with_its_source(lang, text):
    assert draft(about(lang=lang, observation=FLU), Known()) == Words(text, "https://cdc.test/")


@pytest.mark.parametrize(
    ("lang", "start"),
    [
        ("en", "World AIDS Day is on December 1. Organized by WHO."),
        ("es", "Día mundial del sida: 1 de diciembre. Convoca: WHO."),
    ],
)
def test_an_observance_names_its_day_and_its_authority(lang, start):
    words = draft(about(lang=lang, observance=AIDS_DAY), Known())
    assert words.text.startswith(start)
    assert words.link == "https://who.test/"


def test_a_week_names_both_ends():
    week = replace(AIDS_DAY, ends_on=date(2026, 12, 7))
    assert draft(about(observance=week), Known()).text.startswith("World AIDS Day runs from December 1 to December 7.")


@pytest.mark.parametrize(("lang", "helpline"), [("en", "call or text 988"), ("es", "llame o escriba al 988")])
def test_a_grave_observance_carries_a_helpline_and_no_invitation(lang, helpline):
    words = draft(about(lang=lang, observance=replace(AIDS_DAY, is_sensitive=True)), Known())
    assert helpline in words.text
    assert "?" not in words.text


def test_about_the_team_only_the_opening_is_written():
    assert draft(about(tactic=Tactic.MANNER, title="Who answers the phone"), Known()) == Words("Who answers the phone")
