"""A reference says what its source gives, and no more."""

from __future__ import annotations

from datetime import date

from bedside.base.records import Passage, Reference
from bedside.tactics.education.citing import credit_lines, reference_line, reference_of

PAGE = Reference("CDC", "Flu shot", "https://www.cdc.gov/flu/")
DATED = Reference("CDC", "Flu shot", "https://www.cdc.gov/flu/", date(2026, 9, 3), "reviewed", date(2026, 11, 22))
READ = Reference("CDC", "Who needs it?", "https://www.cdc.gov/flu/", retrieved_on=date(2026, 11, 22))


def test_the_sources_own_date_comes_first_and_says_what_it_is() -> None:
    assert reference_line(DATED) == "CDC. Flu shot. https://www.cdc.gov/flu/; reviewed September 3, 2026."
    assert (
        reference_line(DATED, "es") == "CDC. Flu shot. https://www.cdc.gov/flu/; revisado el 3 de septiembre de 2026."
    )


def test_without_one_it_says_when_it_was_read() -> None:
    assert reference_line(READ) == "CDC. Who needs it? https://www.cdc.gov/flu/; read on November 22, 2026."
    assert "leído el 22 de noviembre de 2026" in reference_line(READ, "es")


def test_without_any_date_none_is_made_up() -> None:
    assert reference_line(PAGE) == "CDC. Flu shot. https://www.cdc.gov/flu/."


def test_what_was_written_from_memory_says_so() -> None:
    assert "to be checked by a clinician" in reference_line(PAGE, verified="memory")
    assert "por comprobar" in reference_line(PAGE, "es", verified="memory")


def test_two_passages_of_one_page_can_be_told_apart() -> None:
    passage = Passage("k", "c", "Flu shot", "Who needs it?", "Text.", PAGE)
    assert reference_of(passage).title == "Flu shot: Who needs it?"
    assert reference_of(Passage("k", "c", "Flu shot", "Flu shot", "Text.", PAGE)).title == "Flu shot"


def test_each_publisher_is_credited_once() -> None:
    credited = Reference("NLM", "x", "https://x.example", credit_line="Source: NLM")
    assert credit_lines([credited, PAGE, credited]) == ["Source: NLM"]
