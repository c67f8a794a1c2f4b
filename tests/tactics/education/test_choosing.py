"""Which passages an answer may use, which comes first, and which may stand in the care box."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bedside.base.records import Passage
from bedside.tactics.education._choosing import Found, best_first, is_whole, on_the_topic, tells_when_to_get_help
from bedside.tactics.education._units import units
from bedside.tactics.education.answering import draft
from bedside.tactics.education.collections import starter

ALL = {entry.id.removeprefix("starter:"): entry for entry in starter.passages(None) if isinstance(entry, Passage)}


def some(*keys: str) -> list[Passage]:
    return [ALL[key] for key in keys]


def every(slug: str, lang: str = "en") -> list[Passage]:
    return [entry for key, entry in ALL.items() if key.startswith(f"{slug}:") and key.endswith(f":{lang}")]


def test_the_signs_lead_the_answer_though_they_are_a_reason_to_seek_care() -> None:
    answer = draft("What are the signs of a stroke?", every("stroke"))
    assert answer.short.startswith("Think BE FAST.")
    assert answer.body.startswith("Think BE FAST.")
    assert "Think BE FAST" not in answer.seek_care
    assert answer.seek_care.startswith("What should I do if I think someone is having a stroke? Call 911 right away.")


def test_when_the_answer_itself_says_when_to_call_the_care_box_points_to_it() -> None:
    worry, *rest = some("fever-in-children:3:en", "fever-in-children:2:en", "fever-in-children:4:en")
    answer = draft("When should I worry about my baby's fever?", [worry, *rest])
    assert answer.body.startswith("Call the doctor if the fever lasts")
    assert "fever lasts" not in answer.seek_care
    assert "younger than 3 months" in answer.seek_care
    assert "When to get help stands at the top of this answer. [1]" in answer.seek_care


def test_no_sign_and_no_step_is_ever_cut_off() -> None:
    for lang, last in (("en", "Time: call 911 right away, even if the signs go away."), ("es", "llame al 911")):
        answer = draft("stroke", every("stroke", lang), lang)
        assert last in answer.short
        assert last in answer.body


@pytest.mark.parametrize("passage", ALL.values(), ids=list(ALL))
def test_what_must_be_whole_is_told_to_its_end_or_not_at_all(passage: Passage) -> None:
    other = replace(ALL["flu-shot:1:en"], title=passage.title, lang=passage.lang, collection=passage.collection)
    answer = draft(passage.title, [other, passage], passage.lang)
    if is_whole(passage):
        told = " ".join((answer.body + "\n" + answer.seek_care).split())
        assert all(" ".join(unit.text.split()) in told for unit in units(passage.text))


def test_another_subject_is_used_only_where_the_topic_names_it() -> None:
    signs = some("stroke:1:es", "dehydration:2:es")
    assert on_the_topic("¿Cuáles son las señales de un derrame cerebral?", signs) == signs[:1]
    two = some("common-cold:2:en", "antibiotics:1:en")
    assert on_the_topic("Will antibiotics help my cold?", two) == two
    assert on_the_topic("Should I get the shingles vaccine?", some("shingles-vaccine:2:en", "hpv-vaccine:4:en")) == (
        some("shingles-vaccine:2:en")
    )


def test_the_care_box_makes_sense_alone() -> None:
    assert not tells_when_to_get_help(ALL["cholesterol:5:en"])
    answer = draft("how can I bring my cholesterol down", some("cholesterol:3:en", "cholesterol:5:en"))
    assert "Do not stop it" not in answer.seek_care
    assert "What should I do if my cholesterol medicine bothers me? Do not stop it on your own." in answer.body
    answer = draft("what helps low back pain", some("back-pain:2:en", "back-pain:4:en"))
    assert answer.seek_care.startswith("When is back pain an emergency? Go to the emergency room")


@pytest.mark.parametrize("lang", ["en", "es"])
def test_a_passage_of_the_care_box_was_asked_when_to_get_help_or_what_to_do(lang: str) -> None:
    boxed = [one.question for one in ALL.values() if one.lang == lang and tells_when_to_get_help(one)]
    assert len(boxed) > 60
    assert not [question for question in boxed if question.startswith(("What is angina", "Can I text", "Who can use"))]


def test_a_page_whose_title_is_all_that_was_asked_goes_before_a_near_one() -> None:
    near, meant = some("prediabetes:2:en", "type-2-diabetes:2:en")
    hits = [Found(near, 0.75, 0.7), Found(meant, 0.7, 0.6)]
    assert best_first("How do I know if I have diabetes?", hits) == [meant, near]
    assert best_first("How do I know if I have prediabetes?", hits) == [near, meant]


def test_of_one_page_the_passage_that_wants_the_same_comes_first_and_far_ones_are_left_out() -> None:
    what, spread, lice = some("pink-eye:1:en", "pink-eye:3:en", "head-lice:1:en")
    hits = [Found(what, 0.7, 0.7), Found(spread, 0.68, 0.68), Found(lice, 0.3, 0.3)]
    assert best_first("is pink eye contagious", hits) == [spread, what]
    assert best_first("is pink eye contagious", []) == []
