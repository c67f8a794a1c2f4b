"""What everybody reads: that a source changed, what was said, what is said now, why; and it stays."""

from __future__ import annotations

from pathlib import Path

import pytest
from defusedxml.ElementTree import fromstring
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from bedside.desk import clock
from bedside.desk.actions.choose_remedy import choose_remedy
from bedside.desk.actions.correct_publication import correct_publication
from bedside.desk.actions.edit_answer import edit_answer
from bedside.desk.actions.say_still_right import say_still_right
from bedside.desk.models import Answer, Correction, SitePage
from tests.cast import Cast, make_cast, own_pages
from tests.desk.public.shelf import add_card
from tests.desk.publishing.stage import run_until_settled
from tests.desk.recall import stage
from tests.desk.recall.stage import BECAUSE, trace

pytestmark = pytest.mark.django_db
HOME = "/p/maple-family-practice/"
CODES = ["ADV003", "SRC001", "PLN001"]
LOOKING = "A clinician is looking at what that means"


@pytest.fixture
def cast() -> Cast:
    return make_cast()


@pytest.fixture
def answer(cast: Cast, tmp_path: Path) -> Answer:
    """Published, and then its source changed; a post about it is on the practice's own pages."""
    found = stage.answered(cast, stage.first_edition(cast, tmp_path))
    stage.out(cast, found, own_pages(cast.practice))
    clock.tick()
    stage.newer_edition(cast, tmp_path)
    return found


def read(path: str, status: int = 200, lang: str = "") -> str:
    response = Client().get(f"{HOME}{path}{f'?lang={lang}' if lang else ''}")
    assert response.status_code == status
    return response.content.decode()


def corrected(cast: Cast, answer: Answer) -> None:
    choose_remedy(cast.ben, trace("answer").pk, "correct", BECAUSE)
    edit_answer(cast.ben, answer.pk, short="It goes by weight: 15 mg for each kilogram.")
    stage.signed_and_published(cast, answer)


def test_readers_are_told_that_a_source_changed_until_a_person_has_decided(cast: Cast, answer: Answer) -> None:
    path = f"answers/{answer.slug}/"
    assert LOOKING in read(path)
    say_still_right(cast.ada, trace("answer").pk, "The amount is the same in other units.", answer.content_hash())
    assert LOOKING not in read(path)


def test_while_it_is_corrected_its_address_says_so(cast: Cast, answer: Answer) -> None:
    choose_remedy(cast.ben, trace("answer").pk, "correct", BECAUSE)
    page = read(f"answers/{answer.slug}/", 404)
    assert "This answer is being corrected" in page
    assert "10 mg" not in page


def test_the_answer_says_what_it_said_what_it_says_now_and_why(cast: Cast, answer: Answer) -> None:
    corrected(cast, answer)
    page = read(f"answers/{answer.slug}/")
    assert "<del>It goes by weight: 10 mg for each kilogram.</del>" in page
    assert "<ins>It goes by weight: 15 mg for each kilogram.</ins>" in page
    assert BECAUSE in page
    assert "corrected by Ben Ito" in page
    assert "Dijimos" in read("corrections/", lang="es")


def test_a_withdrawn_answer_says_that_it_was_taken_down(cast: Cast, answer: Answer) -> None:
    choose_remedy(cast.ben, trace("answer").pk, "withdraw", BECAUSE)
    page = read(f"answers/{answer.slug}/", 410)
    assert "Nothing any more: we took it down." in page
    assert "10 mg" in page


def test_an_answer_that_was_taken_back_for_another_reason_is_simply_not_there(cast: Cast, answer: Answer) -> None:
    say_still_right(cast.ada, trace("answer").pk, "The amount is the same in other units.", answer.content_hash())
    edit_answer(cast.ben, answer.pk, short="Ask us.")
    assert "There is no such page" in read(f"answers/{answer.slug}/", 404)


def test_a_page_of_news_is_corrected_and_dated(cast: Cast, answer: Answer) -> None:
    words = "Fever medicine goes by weight: 15 mg for each kilogram."
    correct_publication(cast.ada, trace("publication").pk, "edit", words, BECAUSE, confirmed_codes=CODES)
    run_until_settled()
    page = read(f"news/{SitePage.objects.get().key}/")
    assert "<del>Fever medicine goes by weight: 10 mg for each kilogram.</del>" in page
    assert "corrected by Dr. Ada Osei" in page


def test_a_page_of_news_that_was_taken_down_says_why(cast: Cast, answer: Answer) -> None:
    choose_remedy(cast.ben, trace("publication").pk, "withdraw", BECAUSE)
    clock.tick()
    assert BECAUSE in read(f"news/{SitePage.objects.get().key}/", 410)


def test_all_corrections_stand_on_one_page_and_in_the_feed(cast: Cast, answer: Answer) -> None:
    assert "There are no corrections yet." in read("corrections/")
    corrected(cast, answer)
    page = read("corrections/")
    assert answer.title in page
    assert BECAUSE in page
    feed = fromstring(read("feed.xml"))
    atom = "{http://www.w3.org/2005/Atom}"
    entry = next(e for e in feed.iter(f"{atom}entry") if "Correction" in (e.findtext(f"{atom}title") or ""))
    assert "15 mg" in (entry.findtext(f"{atom}summary") or "")
    link = entry.find(f"{atom}link")
    assert link is not None
    assert link.get("href", "").endswith(f"/corrections/#correction-{Correction.objects.get().pk}")


def test_a_card_with_the_old_words_is_no_longer_shown(cast: Cast, answer: Answer) -> None:
    card = add_card(answer)
    corrected(cast, answer)
    assert card.sha256 not in read(f"answers/{answer.slug}/")
    assert Client().get(f"{HOME}card/{card.sha256}.jpg").status_code == 404
    newer = add_card(answer, sha256="f" * 64)
    assert newer.sha256 in read(f"answers/{answer.slug}/")


def test_mallorys_pages_show_none_of_it(cast: Cast, answer: Answer) -> None:
    corrected(cast, answer)
    page = Client().get(f"/p/{cast.mallory.practice.slug}/corrections/").content.decode()
    assert "There are no corrections yet." in page


def test_many_corrections_take_no_more_queries(cast: Cast, answer: Answer) -> None:
    corrected(cast, answer)

    def queries() -> int:
        with CaptureQueriesContext(connection) as found:
            read("corrections/")
        return len(found)

    few = queries()
    first = Correction.objects.get()
    for n in range(30):
        Correction.objects.create(
            practice=cast.practice, answer=answer, title=f"{first.title} {n}", was="a", now="b", because=BECAUSE,
            who="Ben Ito", corrected_at=first.corrected_at,
        )  # fmt: skip
    assert queries() == few
