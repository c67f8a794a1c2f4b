"""An answer says what its passages say, in their words, each with its mark; nothing else."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedside.base.records import AnswerDraft, Passage, Reference
from bedside.base.text import normalised, reading_grade
from bedside.tactics.education._units import units
from bedside.tactics.education.answering import SHORT_CHARACTERS, NothingToQuote, draft
from bedside.tactics.education.collections import starter

ALL = [entry for entry in starter.passages(None) if isinstance(entry, Passage)]
PAGES: defaultdict[tuple[str, str], list[Passage]] = defaultdict(list)
for entry in ALL:
    PAGES[entry.title, entry.lang].append(entry)
FLU = PAGES["Flu shot", "en"]
REFERENCE = Reference("CDC", "Example", "https://example.gov/")


def passage(text: str, question: str = "What is it?", **changed: object) -> Passage:
    return replace(Passage(question, "c", "Example", question, text, REFERENCE), **changed)  # type: ignore[arg-type]


def flat(text: str) -> str:
    return " ".join(re.sub(r"^\s*[-•*]\s+", "", text, flags=re.M).split())


def paragraphs(answer: AnswerDraft) -> list[tuple[str, int]]:
    """Every paragraph that cites, with the number that it cites."""
    found = []
    for paragraph in [*answer.body.split("\n\n"), *answer.seek_care.split("\n\n")[:-1]]:
        mark = re.search(r" \[(\d+)\]$", paragraph)
        assert mark, f"no mark: {paragraph}"
        found.append((paragraph[: mark.start()], int(mark.group(1))))
    return found


def says_only_what_its_passages_say(answer: AnswerDraft, passages: list[Passage]) -> bool:
    by_id = {one.id: one for one in passages}
    for text, number in paragraphs(answer):
        source = by_id[answer.passage_ids[number - 1]]
        said = flat(f"{source.question} {source.text}")
        assert all(flat(unit.text) in said for unit in units(text)), text
    whole = normalised(" ".join(f"{one.question} {one.text}" for one in passages))
    assert all(normalised(unit.text) in whole for unit in units(answer.short))
    return all(normalised(point) in whole for point in answer.key_points)


@pytest.mark.parametrize(("title", "lang"), PAGES)
def test_every_starter_topic_gives_a_plain_short_answer_in_its_publishers_words(title: str, lang: str) -> None:
    passages = PAGES[title, lang]
    answer = draft(title, passages, lang, practice_phone="605-555-0100")
    assert says_only_what_its_passages_say(answer, passages)
    assert 40 <= len(answer.short) <= SHORT_CHARACTERS
    assert answer.short[-1] in ".!?"
    assert len(answer.references) == len(answer.passage_ids) == len(set(answer.passage_ids))
    assert "605-555-0100" in answer.seek_care
    if lang == "en":
        assert reading_grade(answer.short) <= 10


def test_the_best_passage_comes_first() -> None:
    assert draft("When is the best time?", [FLU[2], *FLU[:2]]).body.startswith("For most people, September")


def test_when_to_seek_care_stands_apart_and_is_marked() -> None:
    answer = draft("Flu shot", FLU)
    assert "severe allergic reaction" in answer.seek_care
    assert "severe allergic reaction" not in answer.body
    assert "In an emergency, call 911." in answer.seek_care


def test_what_may_only_be_linked_is_never_quoted() -> None:
    linked = passage("Secret sauce of the copyright holder.", "How?", reuse="link_only")
    answer = draft("Example", [linked, passage("It is a cold.")])
    assert "sauce" not in repr(answer)
    with pytest.raises(NothingToQuote):
        draft("Example", [linked])
    with pytest.raises(NothingToQuote):
        draft("Example", [])


def test_another_language_is_not_mixed_in() -> None:
    answer = draft("Flu shot", [*FLU, *PAGES["Vacuna contra la gripe", "es"]])
    assert "vacuna" not in answer.body


def test_a_passage_beside_the_topic_is_left_out() -> None:
    other = passage("Bees make honey.", "Do bees sting?", title="Bees")
    assert "Bees" not in draft("Flu shot", [*FLU, other]).body


def test_a_yes_or_no_is_not_left_without_its_question() -> None:
    assert draft("Example", [passage("No. Do not give aspirin.", "May I?")]).body == "Do not give aspirin. [1]"
    assert draft("Example", [passage("No. It harms the liver.", "May I?")]).body == "May I? No. It harms the liver. [1]"


def test_a_yes_with_a_condition_keeps_its_question() -> None:
    answer = draft("Example", [passage("Yes, if you take too much. Check every label.", "Can it harm?")])
    assert answer.body == "Can it harm? Yes, if you take too much. Check every label. [1]"


def test_a_list_stays_with_the_line_that_leads_to_it() -> None:
    answer = draft("Example", [passage("Call if you:\n- Feel worse\n- Cannot drink\nRest helps most people.")])
    assert answer.body == "Call if you:\n- Feel worse\n- Cannot drink\nRest helps most people. [1]"
    assert answer.short == "Rest helps most people."


def test_a_hard_sentence_is_left_out_where_nothing_leans_on_it() -> None:
    hard = (
        "Immunocompromised individuals demonstrate substantially increased susceptibility to pulmonary complications."
    )
    assert hard not in draft("Example", [passage(f"It is a cold. {hard} Rest helps.")]).body
    assert hard in draft("Example", [passage(f"It is a cold. {hard} This passes.")]).body


def test_the_same_sentence_is_not_said_twice() -> None:
    answer = draft("Example", [passage("Rest helps.", "a"), passage("Rest helps. Drink water.", "b")])
    assert answer.body == "Rest helps. [1]\n\nDrink water. [2]"


def test_the_emergency_line_and_language_are_the_practices() -> None:
    assert "llame al 112" in draft("x", [passage("Es un resfriado.", lang="es")], "es", emergency_line="112").seek_care


texts = st.lists(
    st.sampled_from(
        [
            "It is a cold.",
            "Rest helps.",
            "This may take days.",
            "Call if you:\n- Faint\n- Bleed",
            "Dr. A. says so!",
        ]
    ),
    min_size=1,
    max_size=8,
).map(" ".join)


@given(st.lists(texts, min_size=1, max_size=5))
def test_whatever_the_passages_no_word_is_added(found: list[str]) -> None:
    passages = [passage(text, f"Question {n}?") for n, text in enumerate(found)]
    assert says_only_what_its_passages_say(draft("Example", passages), passages)
