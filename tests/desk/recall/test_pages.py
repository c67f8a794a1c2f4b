"""Ben sees, Dr. Ada decides: the desk's pages, by the buttons that a person presses, without a script."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.test import Client

from bedside.desk.models import Answer, Correction, Passage, Publication, Recall, SitePage, Trace
from tests.cast import Cast, make_cast, own_pages
from tests.desk.publishing.stage import run_until_settled
from tests.desk.recall import stage
from tests.desk.recall.stage import BECAUSE, trace
from tests.desk.views.test_every_page import client_of
from tests.desk.views.test_steps import press, text_of, undo

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast() -> Cast:
    return make_cast()


@pytest.fixture
def ben(cast: Cast) -> Client:
    return client_of(cast.ben.member)


@pytest.fixture
def ada(cast: Cast) -> Client:
    return client_of(cast.ada.member)


@pytest.fixture
def recall(cast: Cast, tmp_path: Path) -> Recall:
    """A dose changed under an answer, a page of ours and a post for tomorrow."""
    answer = stage.answered(cast, stage.first_edition(cast, tmp_path))
    site = own_pages(cast.practice)
    stage.out(cast, answer, site)
    run_until_settled()
    stage.scheduled(cast, answer, site)
    stage.newer_edition(cast, tmp_path)
    found: Recall = Recall.objects.get()
    return found


def place(found: Trace) -> str:
    return f"/recalls/places/{found.pk}/"


def test_ben_sees_it_on_his_first_page_and_reads_what_changed(recall: Recall, ben: Client) -> None:
    assert "1 source changed under your words" in text_of(ben.get("/"))
    listed = text_of(ben.get("/recalls/"))
    assert "A number changed: “10” became “15”." in listed
    assert "3 places rest on it" in listed
    page = text_of(ben.get(f"/recalls/{recall.pk}/"))
    assert re.search(r"<del>.*taken out:.*10.*</del>", page)
    assert re.search(r"<ins>.*put in:.*15.*</ins>", page)
    for words in ("Your answer", "Out on Answers site", "Waits to be sent", "Correct it in place", "Rewrite the post"):
        assert words in page
    assert "A clinician decides this." in page  # Ben may not say that it is still right


def test_every_page_that_rests_on_it_says_so(recall: Recall, ben: Client) -> None:
    answer = Answer.objects.get()
    for path in (f"/answers/{answer.pk}/", f"/answers/{answer.pk}/sign/", f"/posts/{trace('post').post_id}/"):
        page = text_of(ben.get(path))
        assert "A source of this changed." in page, path
        assert f"/recalls/{recall.pk}/#trace-" in page, path
    assert "source changed since" in text_of(ben.get(f"/answers/{answer.pk}/"))
    assert "its source changed" in text_of(ben.get(f"/answers/{answer.pk}/history/"))
    assert "Held" in text_of(ben.get("/posts/?state=trouble"))
    assert "Look first" in text_of(ben.get(f"/library/passages/{recall.passage_id}/"))


def test_dr_ada_decides_and_all_is_carried_out(cast: Cast, recall: Recall, ben: Client, ada: Client) -> None:
    answer, out = Answer.objects.get(), trace("publication")
    page = press(ben, place(trace("answer")), do="correct", because=BECAUSE)
    assert "decided by Ben Ito" in page
    press(
        ben,
        f"/answers/{answer.pk}/",
        title=answer.title,
        short="It goes by weight: 15 mg.",
        body=f"{stage.NEW_DOSE} [1]",
    )
    answer.refresh_from_db()
    press(ada, f"/answers/{answer.pk}/sign/", content_hash=answer.content_hash())
    press(ben, f"/answers/{answer.pk}/publish/")
    words = {"do": "edit", "way": "edit", "title": "", "text": "It goes by weight: 15 mg.", "because": BECAUSE}
    assert "goes out within a minute" in press(ada, place(out), **words, confirmed=["ADV003", "SRC001", "PLN001"])
    press(ben, place(trace("post")), do="cancel", because=BECAUSE)
    run_until_settled()
    assert SitePage.objects.get().text == "It goes by weight: 15 mg."
    assert Correction.objects.count() == 2
    assert "Settled" in text_of(ben.get(f"/recalls/{recall.pk}/"))
    assert recall.was.question in text_of(ben.get("/recalls/?lane=decided"))
    assert "Nothing to decide" in text_of(ben.get("/recalls/"))


def test_dr_ada_says_that_it_is_still_right(recall: Recall, ada: Client) -> None:
    answer, found = Answer.objects.get(), trace("answer")
    page = text_of(ada.get(f"/recalls/{recall.pk}/"))
    assert f'value="{answer.content_hash()}"' in page
    because = "The new amount is for another medicine."
    page = press(ada, place(found), do="still_right", because=because, content_hash=answer.content_hash())
    assert because in page
    assert len(answer.standing_signatures()) == 1


def test_words_are_checked_before_they_are_sent_and_come_back_as_they_were_typed(recall: Recall, ada: Client) -> None:
    found = trace("publication")
    typed = {
        "way": "edit",
        "title": "Fever",
        "text": "Give him two tablets at bedtime.",
        "because": "My own reason here.",
    }
    page = text_of(ada.post(place(found), {"do": "check", **typed}))
    assert "Give him two tablets at bedtime." in page
    assert "My own reason here." in page
    assert 'name="confirmed" value="ADV003"' in page
    fragment = text_of(ada.post(f"{place(found)}check/", typed))
    assert "ADV003" in fragment
    assert "<html" not in fragment
    assert Trace.objects.get(pk=found.pk).state == "open"


def test_a_choice_is_taken_back_by_its_button(recall: Recall, ben: Client) -> None:
    found = trace("publication")
    assert "A worker takes it down" in press(ben, place(found), do="withdraw", because=BECAUSE)
    assert "decide again" in press(ben, place(found), do="reconsider")
    assert trace("publication") == found


def test_odd_buttons_are_refused_in_words(recall: Recall, ben: Client) -> None:
    for step in ("", "explode", "still_right"):
        response = ben.post(place(trace("publication")), {"do": step, "because": BECAUSE})
        assert response.status_code in (403, 409)
    assert Trace.objects.filter(state="open").count() == 3


def test_ben_takes_a_passage_back_and_takes_that_back(cast: Cast, recall: Recall, ben: Client) -> None:
    passage = Passage.objects.get(question="What is a fever?")
    path = f"/library/passages/{passage.pk}/"
    page = press(ben, f"{path}retract/", because="It was retracted by its author.")
    assert "Somebody here took this text back" in page
    undo(ben, page)
    passage.refresh_from_db()
    assert not passage.is_gone


def test_the_same_words_have_a_lane_of_their_own(cast: Cast, tmp_path: Path, ben: Client) -> None:
    stage.answered(cast, stage.first_edition(cast, tmp_path))
    stage.newer_edition(cast, tmp_path, text=stage.DOSE.upper())
    assert "Same words" in text_of(ben.get("/recalls/?lane=same"))
    recall = Recall.objects.get()
    assert stage.QUESTION in text_of(ben.get("/recalls/?lane=same"))
    assert stage.DOSE in text_of(ben.get(f"/recalls/{recall.pk}/"))  # both texts can still be read
    assert "Nothing to decide" in text_of(ben.get("/recalls/"))


def test_the_words_of_a_publisher_cannot_smuggle_anything_in(cast: Cast, tmp_path: Path, ben: Client) -> None:
    stage.answered(cast, stage.first_edition(cast, tmp_path))
    stage.newer_edition(cast, tmp_path, text="Give &amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt; 15 mg.")
    page = text_of(ben.get(f"/recalls/{Recall.objects.get().pk}/"))
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page


def test_mallory_sees_and_decides_nothing(cast: Cast, recall: Recall) -> None:
    mallory = client_of(cast.mallory.member)
    assert mallory.get(f"/recalls/{recall.pk}/").status_code == 404
    assert mallory.post(place(trace("publication")), {"do": "withdraw", "because": BECAUSE}).status_code == 404
    assert mallory.post(f"{place(trace('publication'))}check/", {"text": "x"}).status_code == 404
    assert mallory.post(f"/library/passages/{recall.passage_id}/retract/", {"because": BECAUSE}).status_code == 404
    assert "Fever" not in text_of(mallory.get("/recalls/"))
    assert Publication.objects.filter(state="published").count() == 1
