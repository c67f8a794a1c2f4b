"""MedlinePlus changes a dose: the cited words are kept, what rests on them is listed, and nothing more goes out."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.utils import timezone

from bedside.desk import clock
from bedside.desk.actions.approve_post import approve_post
from bedside.desk.actions.cite_passage import cite_passage, uncite_passage
from bedside.desk.actions.draft_post import draft_post
from bedside.desk.actions.errors import NotAllowed, NotHere, Refused
from bedside.desk.actions.open_recall import restore_passage, retract_passage
from bedside.desk.actions.publish_answer import publish_answer
from bedside.desk.actions.schedule_post import publish_now, retry_publication
from bedside.desk.actions.sign_answer import sign_answer
from bedside.desk.models import (
    Account,
    Answer,
    Passage,
    PassageVersion,
    Publication,
    Recall,
    Signature,
    SitePage,
    Trace,
)
from bedside.tactics.education.comparing import Gravity
from tests.cast import Cast, make_cast, own_pages
from tests.desk.recall import stage

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast() -> Cast:
    return make_cast()


@pytest.fixture
def site(cast: Cast) -> Account:
    return own_pages(cast.practice)


@pytest.fixture
def passage(cast: Cast, tmp_path: Path) -> Passage:
    return stage.first_edition(cast, tmp_path)


@pytest.fixture
def answer(cast: Cast, passage: Passage) -> Answer:
    return stage.answered(cast, passage)


def test_the_cited_words_are_kept_and_a_grave_recall_is_opened(cast: Cast, answer: Answer, tmp_path: Path) -> None:
    stage.newer_edition(cast, tmp_path)
    recall = Recall.objects.get()
    assert (recall.kind, recall.gravity, recall.state) == ("changed", Gravity.GRAVE, "open")
    assert recall.was.text == stage.DOSE
    assert recall.now is not None
    assert recall.now.text == stage.NEW_DOSE
    assert recall.was.dated_on.isoformat() == "2026-11-21"
    assert [(one["kind"], one["was"], one["now"]) for one in recall.reasons] == [("number", "10", "15")]
    assert Passage.objects.get(question=stage.QUESTION).text == stage.NEW_DOSE


def test_what_nobody_cites_changes_without_a_recall(cast: Cast, passage: Passage, tmp_path: Path) -> None:
    stage.newer_edition(cast, tmp_path)
    assert not Recall.objects.exists()
    assert not PassageVersion.objects.exists()


def test_the_same_words_are_shown_as_that_and_hold_nothing_up(
    cast: Cast, answer: Answer, site: Account, tmp_path: Path
) -> None:
    stage.scheduled(cast, answer, site)
    stage.newer_edition(cast, tmp_path, text=stage.DOSE.replace(". ", ";  ") + " Last updated: May 1, 2026")
    recall = Recall.objects.get()
    assert (recall.gravity, recall.state, recall.traces.count()) == (Gravity.SAME, "settled", 0)
    assert recall.now is not None
    assert recall.now.text != recall.was.text
    assert Publication.objects.get().state == "waiting"
    assert len(answer.standing_signatures()) == 1


def test_a_new_date_alone_is_no_change(cast: Cast, answer: Answer, tmp_path: Path) -> None:
    stage.newer_edition(cast, tmp_path, text=stage.DOSE, day="12/01/2026")
    assert not Recall.objects.exists()


def test_everything_that_rests_on_it_is_listed(cast: Cast, answer: Answer, site: Account, tmp_path: Path) -> None:
    by_hand = Account.objects.create(practice=cast.practice, channel="by_hand", handle="Waiting room")
    published = stage.out(cast, answer, site)
    clock.tick()
    waiting = stage.scheduled(cast, answer, site, by_hand)
    draft = draft_post(cast.ben, text="Soon more about fever.", answer_id=answer.pk)
    address = f"http://127.0.0.1:8010/p/{cast.practice.slug}/answers/{answer.slug}/"
    linking = draft_post(cast.ben, text=f"Read it: {address}", account_ids=[site.pk])
    elsewhere = draft_post(cast.ben, text="Our doors open at 8.")
    stage.newer_edition(cast, tmp_path)
    traces = Recall.objects.get().traces.all()
    assert {(one.what, one.post_id) for one in traces} == {
        ("answer", None),
        ("publication", published.pk),
        ("post", waiting.pk),
        ("post", draft.pk),
        ("post", linking.pk),
    }
    assert not traces.filter(post=elsewhere).exists()
    assert traces.get(what="answer").versions == [answer.version]
    assert stage.trace("publication").publication.url.endswith(published.publications.get().key + "/")


def test_what_is_scheduled_is_held_and_no_button_sends_it(
    cast: Cast, answer: Answer, site: Account, tmp_path: Path
) -> None:
    post = stage.scheduled(cast, answer, site)
    stage.newer_edition(cast, tmp_path)
    publication = Publication.objects.get()
    assert publication.state == "held"
    for press in (lambda: publish_now(cast.ben, post.pk), lambda: retry_publication(cast.ben, publication.pk)):
        with pytest.raises(Refused, match="under Recall"):
            press()
    Publication.objects.update(due_at=timezone.now())
    clock.tick()
    publication.refresh_from_db()
    assert publication.state == "held"


def test_a_worker_that_is_at_it_cannot_begin_to_write(
    cast: Cast, answer: Answer, site: Account, tmp_path: Path
) -> None:
    stage.out(cast, answer, site)
    held = clock.claim_next(Publication.objects.filter(state="waiting"), timezone.now())
    assert held is not None
    stage.newer_edition(cast, tmp_path)
    from bedside.desk.actions.publish_post import publish_post

    publish_post(held)
    assert Publication.objects.get().state == "held"


def test_an_approved_post_that_gets_its_time_after_the_change_is_held_as_well(
    cast: Cast, answer: Answer, site: Account, tmp_path: Path
) -> None:
    post = stage.approved(cast, answer, site)
    stage.newer_edition(cast, tmp_path)
    with pytest.raises(Refused, match="under Recall"):
        publish_now(cast.ben, post.pk)
    new = draft_post(cast.ben, text="Fever goes by weight.", answer_id=answer.pk, account_ids=[site.pk])
    with pytest.raises(Refused, match="source changed since"):
        approve_post(cast.ada, new.pk, content_hash=new.content_hash())


def test_signatures_are_marked_and_a_new_one_is_asked(cast: Cast, answer: Answer, tmp_path: Path) -> None:
    stage.newer_edition(cast, tmp_path)
    signature = Signature.objects.get()
    assert signature.source_changed_at is not None
    assert answer.valid_signatures() == [signature]  # it stays readable until a person decides
    assert answer.standing_signatures() == []
    with pytest.raises(Refused, match="under Recall"):
        sign_answer(cast.bea, answer.pk, answer.content_hash())


def test_an_answer_that_was_signed_but_not_published_is_not_published_now(
    cast: Cast, passage: Passage, tmp_path: Path
) -> None:
    answer = stage.answered(cast, passage)
    Answer.objects.update(state="signed")
    stage.newer_edition(cast, tmp_path)
    with pytest.raises(Refused, match="changed since it was signed"):
        publish_answer(cast.ben, answer.pk)


def test_a_vanished_passage_is_recalled(cast: Cast, answer: Answer, site: Account, tmp_path: Path) -> None:
    stage.scheduled(cast, answer, site)
    stage.bring_in(cast, stage.edition(tmp_path, ("What is a fever?", stage.OTHER), day="11/22/2026"))
    recall = Recall.objects.get()
    assert (recall.kind, recall.now, recall.state) == ("vanished", None, "open")
    assert Publication.objects.get().state == "held"
    with pytest.raises(Refused, match="taken back"):
        cite_passage(cast.ben, answer.pk, recall.passage_id)


def test_a_reworded_question_is_no_vanished_passage(cast: Cast, answer: Answer, tmp_path: Path) -> None:
    stage.newer_edition(cast, tmp_path, text=stage.DOSE, question="How much fever medicine can a child take?")
    recall = Recall.objects.get()
    assert (recall.kind, recall.gravity) == ("changed", Gravity.WORDS)
    assert recall.now is not None
    assert recall.now.passage_id != recall.passage_id


def test_words_that_come_back_let_everything_go_on(cast: Cast, answer: Answer, site: Account, tmp_path: Path) -> None:
    stage.scheduled(cast, answer, site)
    stage.newer_edition(cast, tmp_path)
    stage.newer_edition(cast, tmp_path, text=stage.DOSE, day="11/23/2026")
    assert list(Recall.objects.order_by("pk").values_list("state", "gravity")) == [("overtaken", 2), ("settled", 0)]
    assert Publication.objects.get().state == "waiting"
    assert len(answer.standing_signatures()) == 1


def test_a_second_change_overtakes_the_first_and_compares_with_what_was_cited(
    cast: Cast, answer: Answer, site: Account, tmp_path: Path
) -> None:
    stage.scheduled(cast, answer, site)
    stage.newer_edition(cast, tmp_path)
    stage.newer_edition(cast, tmp_path, text=stage.DOSE.replace("10 mg", "20 mg"), day="11/23/2026")
    assert list(Recall.objects.order_by("pk").values_list("state", flat=True)) == ["overtaken", "open"]
    recall = Recall.objects.get(state="open")
    assert [(one["was"], one["now"]) for one in recall.reasons] == [("10", "20")]
    assert Publication.objects.get().state == "held"
    assert Trace.objects.filter(state="open").count() == 2


def test_the_same_file_again_opens_nothing_twice(cast: Cast, answer: Answer, tmp_path: Path) -> None:
    for _ in range(2):
        stage.newer_edition(cast, tmp_path)
    assert Recall.objects.count() == 1


def test_what_was_posted_in_an_earlier_versions_day_is_found_when_its_reference_is_long_gone(
    cast: Cast, answer: Answer, site: Account, tmp_path: Path
) -> None:
    post = stage.out(cast, answer, site)
    clock.tick()
    other = Passage.objects.get(question="What is a fever?")
    cite_passage(cast.ben, answer.pk, other.pk)
    uncite_passage(cast.ben, answer.pk, 1)
    stage.newer_edition(cast, tmp_path)
    trace = Trace.objects.get()
    assert (trace.what, trace.post) == ("publication", post)
    assert trace.recall.was.text == stage.DOSE


def test_what_was_posted_before_the_passage_was_cited_does_not_rest_on_it(
    cast: Cast, passage: Passage, site: Account, tmp_path: Path
) -> None:
    from bedside.desk.actions.edit_answer import edit_answer

    other = Passage.objects.get(question="What is a fever?")
    answer = stage.answered(cast, other)
    stage.out(cast, answer, site)
    clock.tick()
    edit_answer(cast.ben, answer.pk, short="Ask us.")
    cite_passage(cast.ben, answer.pk, passage.pk)
    stage.newer_edition(cast, tmp_path)
    assert list(Trace.objects.values_list("what", flat=True)) == ["answer"]


def test_a_person_may_take_a_passage_back_by_hand_and_no_file_brings_it_back(
    cast: Cast, answer: Answer, site: Account, tmp_path: Path
) -> None:
    stage.scheduled(cast, answer, site)
    passage = Passage.objects.get(question=stage.QUESTION)
    with pytest.raises(Refused, match="must say why"):
        retract_passage(cast.ben, passage.pk, "  ")
    retract_passage(cast.ben, passage.pk, "The study behind it was retracted.")
    recall = Recall.objects.get()
    assert (recall.kind, recall.gravity, recall.because) == ("retracted", 2, "The study behind it was retracted.")
    assert Publication.objects.get().state == "held"
    stage.newer_edition(cast, tmp_path)
    passage.refresh_from_db()
    assert passage.is_gone
    assert Recall.objects.count() == 1
    restore_passage(cast.ben, passage.pk)
    assert Publication.objects.get().state == "waiting"
    assert len(answer.standing_signatures()) == 1


def test_mallory_retracts_and_restores_nothing_of_ours(cast: Cast, answer: Answer) -> None:
    passage = Passage.objects.get(question=stage.QUESTION)
    for attempt in (
        lambda: retract_passage(cast.mallory, passage.pk, "mine"),
        lambda: restore_passage(cast.mallory, passage.pk),
    ):
        with pytest.raises(NotHere):
            attempt()
    with pytest.raises(NotAllowed):
        retract_passage(cast.cleo, passage.pk, "I do not like it at all.")


def test_mallorys_edition_recalls_nothing_of_ours(cast: Cast, answer: Answer, tmp_path: Path) -> None:
    from dataclasses import replace

    from tests.cast import Cast as _Cast

    hers = replace(cast, practice=cast.mallory.practice, root=cast.mallory)
    assert isinstance(hers, _Cast)
    stage.newer_edition(hers, tmp_path)
    assert not Recall.objects.exists()


def test_a_post_that_was_on_its_way_and_came_back_unsent_waits_for_the_decision(
    cast: Cast, answer: Answer, site: Account, tmp_path: Path
) -> None:
    stage.out(cast, answer, site)
    Publication.objects.update(state="sending", claim="a worker", lease_until=timezone.now())
    stage.newer_edition(cast, tmp_path)
    assert stage.trace("publication").publication == Publication.objects.get()
    Publication.objects.update(state="waiting", claim="", lease_until=None)  # its channel said: certainly not done
    clock.tick()
    assert Publication.objects.get().state == "held"
    assert stage.trace("post").post == Publication.objects.get().post
    assert not SitePage.objects.exists()


def test_a_post_that_goes_out_in_the_very_moment_is_listed_as_out(
    cast: Cast, answer: Answer, site: Account, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bedside.desk.actions import open_recall

    stage.out(cast, answer, site)
    real = open_recall.hold

    def late(posts: list[int | None]) -> None:
        Publication.objects.update(state="sending", claim="a worker")
        real(posts)

    monkeypatch.setattr(open_recall, "hold", late)
    stage.newer_edition(cast, tmp_path)
    assert Publication.objects.get().state == "sending"
    assert set(Trace.objects.values_list("what", flat=True)) == {"answer", "post", "publication"}
