"""A named person decides about every place, with a reason; what follows goes out once, and is told to everybody."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.utils import timezone

from bedside.desk import clock
from bedside.desk.actions import take_down as taking
from bedside.desk.actions.approve_post import approve_post
from bedside.desk.actions.choose_remedy import choose_remedy, mend_by_hand, reconsider_trace, share_correction
from bedside.desk.actions.correct_publication import correct_publication
from bedside.desk.actions.decide_trace import remedies_of
from bedside.desk.actions.draft_post import edit_post
from bedside.desk.actions.edit_answer import edit_answer
from bedside.desk.actions.errors import NotAllowed, NotHere, Refused
from bedside.desk.actions.open_recall import retract_passage
from bedside.desk.actions.publish_answer import publish_answer, withdraw_answer
from bedside.desk.actions.publish_post import DUE_STATES
from bedside.desk.actions.say_still_right import say_still_right
from bedside.desk.actions.schedule_post import paste_link, publish_now, withdraw_post
from bedside.desk.actions.sign_answer import sign_answer
from bedside.desk.models import (
    Account,
    Answer,
    Correction,
    Deed,
    Passage,
    Post,
    Publication,
    Recall,
    Signature,
    SitePage,
    Trace,
)
from tests.cast import Cast, make_cast, own_pages
from tests.desk.publishing.stage import run_until_settled
from tests.desk.recall import stage
from tests.desk.recall.stage import BECAUSE, trace

pytestmark = pytest.mark.django_db
RIGHT = "The new text only names the same amount in another way."
NEW = "Fever medicine goes by weight: 15 mg for each kilogram."
CODES = ["ADV003", "SRC001", "PLN001"]


@pytest.fixture
def cast() -> Cast:
    return make_cast()


@pytest.fixture
def site(cast: Cast) -> Account:
    return own_pages(cast.practice)


@pytest.fixture
def answer(cast: Cast, tmp_path: Path) -> Answer:
    return stage.answered(cast, stage.first_edition(cast, tmp_path))


@pytest.fixture
def published(cast: Cast, answer: Answer, site: Account, tmp_path: Path) -> Post:
    """A post on the practice's own pages, and then the dose changed."""
    post = stage.out(cast, answer, site)
    clock.tick()
    stage.newer_edition(cast, tmp_path)
    return post


@pytest.fixture
def waiting(cast: Cast, answer: Answer, site: Account, tmp_path: Path) -> Post:
    """A post for tomorrow, held since the dose changed."""
    post = stage.scheduled(cast, answer, site)
    stage.newer_edition(cast, tmp_path)
    return post


# the answer


def test_an_answer_is_corrected_signed_anew_and_the_correction_stands_beside_it(cast: Cast, published: Post) -> None:
    found = trace("answer")
    assert remedies_of(found)[0] == "correct"
    choose_remedy(cast.ben, found.pk, "correct", BECAUSE)
    answer = Answer.objects.get()
    assert answer.state == "draft"  # off the pages until a clinician signed the words of now
    cited = answer.citations.get()
    assert (cited.passage_hash, cited.dated_on.isoformat()) == (
        Passage.objects.get(pk=cited.passage_id).text_hash,
        "2026-11-22",
    )
    words = {"short": answer.short.replace("10 mg", "15 mg"), "body": answer.body.replace("10 mg", "15 mg")}
    edit_answer(cast.ben, answer.pk, **words)
    stage.signed_and_published(cast, answer)
    correction = Correction.objects.get()
    assert (correction.answer, correction.who, correction.because) == (answer, "Ben Ito", BECAUSE)
    assert "10 mg" in correction.was
    assert "15 mg" not in correction.was
    assert "15 mg" in correction.now
    assert "911" not in correction.now  # what did not change is not repeated
    found.refresh_from_db()
    assert (found.state, found.correction) == ("done", correction)


def test_an_answer_that_was_never_public_needs_no_public_correction(cast: Cast, answer: Answer, tmp_path: Path) -> None:
    Answer.objects.update(state="signed")
    stage.newer_edition(cast, tmp_path)
    choose_remedy(cast.ben, trace("answer").pk, "correct", BECAUSE)
    edit_answer(cast.ben, answer.pk, short="15 mg for each kilogram.")
    stage.signed_and_published(cast, answer)
    assert not Correction.objects.exists()
    assert Recall.objects.get().state == "settled"


def test_an_answer_may_be_taken_down_and_that_is_told_as_well(cast: Cast, published: Post) -> None:
    choose_remedy(cast.ben, trace("answer").pk, "withdraw", BECAUSE)
    assert Answer.objects.get().state == "withdrawn"
    correction = Correction.objects.get()
    assert correction.now == ""
    assert "10 mg" in correction.was


def test_the_ordinary_button_that_takes_a_recalled_answer_down_settles_it_too(cast: Cast, published: Post) -> None:
    withdraw_answer(cast.ben, Answer.objects.get().pk)
    done = Trace.objects.get(what="answer")
    assert (done.state, done.remedy, done.who) == ("done", "withdraw", "Ben Ito")
    assert Correction.objects.count() == 1


def test_still_right_is_a_clinicians_decision_with_a_reason_and_a_new_signature(cast: Cast, published: Post) -> None:
    answer, found = Answer.objects.get(), trace("answer")
    for actor in (cast.ben, cast.cleo, cast.ana, cast.root):
        with pytest.raises(NotAllowed):
            say_still_right(actor, found.pk, RIGHT, answer.content_hash())
    with pytest.raises(Refused, match="Write why"):
        say_still_right(cast.ada, found.pk, "fine", answer.content_hash())
    with pytest.raises(Refused, match="changed while you were reading"):
        say_still_right(cast.ada, found.pk, RIGHT, "another text")
    say_still_right(cast.ada, found.pk, RIGHT, answer.content_hash())
    found.refresh_from_db()
    assert (found.state, found.remedy, found.because, found.who) == ("kept", "still_right", RIGHT, "Dr. Ada Osei")
    assert answer.state == "published"
    assert [one.signed_name for one in answer.standing_signatures()] == ["Dr. Ada Osei"]
    assert Signature.objects.filter(source_changed_at__isnull=False).count() == 1  # the old one keeps its mark
    assert Deed.objects.filter(action="say_still_right", noun_id=str(found.pk)).exists()
    assert not Correction.objects.exists()


def test_nobody_says_of_her_own_answer_that_it_is_still_right(cast: Cast, published: Post) -> None:
    Answer.objects.update(author=cast.ada.member)
    with pytest.raises(Refused, match="another clinician"):
        say_still_right(cast.ada, trace("answer").pk, RIGHT, Answer.objects.get().content_hash())


def test_after_still_right_the_next_change_is_compared_with_what_was_read_last(
    cast: Cast, published: Post, tmp_path: Path
) -> None:
    say_still_right(cast.ada, trace("answer").pk, RIGHT, Answer.objects.get().content_hash())
    stage.newer_edition(cast, tmp_path, text=stage.DOSE.replace("10 mg", "20 mg"), day="11/23/2026")
    assert trace("answer").recall.was.text == stage.NEW_DOSE


def test_two_changes_at_once_are_two_decisions_and_one_look_does_not_sign_for_both(
    cast: Cast, site: Account, tmp_path: Path
) -> None:
    answer = stage.answered(cast, stage.first_edition(cast, tmp_path))
    from bedside.desk.actions.cite_passage import cite_passage

    cite_passage(cast.ben, answer.pk, Passage.objects.get(question="What is a fever?").pk)
    stage.signed_and_published(cast, answer)
    sections = ((stage.QUESTION, stage.NEW_DOSE), ("What is a fever?", "A fever is a body above 100.4 °F."))
    stage.bring_in(cast, stage.edition(tmp_path, *sections, day="11/22/2026"))
    first, second = Trace.objects.filter(what="answer", state="open").order_by("pk")
    say_still_right(cast.ada, first.pk, RIGHT, answer.content_hash())
    assert answer.standing_signatures() == []
    say_still_right(cast.bea, second.pk, RIGHT, answer.content_hash())
    assert [one.signed_name for one in Answer.objects.get().standing_signatures()] == ["Dr. Bea Lund"]


# what waits


def test_a_held_post_is_rewritten_approved_anew_and_goes_out(cast: Cast, waiting: Post) -> None:
    choose_remedy(cast.ben, trace("answer").pk, "correct", BECAUSE)
    answer = Answer.objects.get()
    edit_answer(cast.ben, answer.pk, short="15 mg for each kilogram.")
    found = trace("post")
    assert remedies_of(found)[0] == "rewrite"
    choose_remedy(cast.ben, found.pk, "rewrite", BECAUSE)
    edit_post(cast.ben, waiting.pk, text=NEW)
    post = Post.objects.get(pk=waiting.pk)
    assert post.state == "draft"
    with pytest.raises(Refused, match="not signed"):
        approve_post(cast.ada, post.pk, content_hash=post.content_hash(), confirmed_codes=CODES)
    stage.signed_and_published(cast, answer)
    approve_post(cast.ada, post.pk, content_hash=post.content_hash(), confirmed_codes=CODES)
    publish_now(cast.ben, post.pk)
    run_until_settled()
    assert SitePage.objects.get().text == NEW
    assert Recall.objects.get().state == "settled"


def test_a_held_post_that_is_still_right_goes_on_at_its_time(cast: Cast, waiting: Post) -> None:
    say_still_right(cast.ada, trace("answer").pk, RIGHT, Answer.objects.get().content_hash())
    say_still_right(cast.ada, trace("post").pk, RIGHT)
    publication = Publication.objects.get()
    assert publication.state == "waiting"
    assert publication.due_at == publication.planned_at > timezone.now()


def test_a_held_post_may_be_left_out(cast: Cast, waiting: Post) -> None:
    choose_remedy(cast.ben, trace("post").pk, "cancel", BECAUSE)
    waiting.refresh_from_db()
    assert (waiting.state, Publication.objects.get().state) == ("withdrawn", "cancelled")
    done = Trace.objects.get(what="post")
    assert (done.state, done.remedy, done.because) == ("done", "cancel", BECAUSE)


def test_the_ordinary_buttons_on_a_held_post_settle_it(cast: Cast, waiting: Post) -> None:
    withdraw_post(cast.ben, waiting.pk)
    assert Trace.objects.get(what="post").state == "done"


def test_a_held_post_that_is_edited_behind_the_recalls_back_still_waits_for_the_decision(
    cast: Cast, waiting: Post
) -> None:
    edit_post(cast.ben, waiting.pk, text=NEW)
    say_still_right(cast.ada, trace("answer").pk, RIGHT, Answer.objects.get().content_hash())
    post = Post.objects.get(pk=waiting.pk)
    with pytest.raises(Refused, match="under Recall"):
        approve_post(cast.ada, post.pk, content_hash=post.content_hash(), confirmed_codes=CODES)


# what is out


def test_a_page_of_our_own_is_corrected_in_place_by_a_publication_of_its_own(cast: Cast, published: Post) -> None:
    found, page = trace("publication"), SitePage.objects.get()
    assert remedies_of(found)[0] == "edit"
    correct_publication(cast.ada, found.pk, "edit", NEW, BECAUSE, confirmed_codes=CODES)
    run_until_settled()
    run_until_settled()
    page.refresh_from_db()
    edit = Publication.objects.get(post__kind="correction")
    assert (SitePage.objects.count(), page.text, page.edition) == (1, NEW, edit.key)
    assert edit.key != published.publications.get().key
    correction = Correction.objects.get()
    assert (correction.was, correction.now, correction.page_key) == (published.text, NEW, page.key)
    found.refresh_from_db()
    assert (found.state, found.words) == ("done", edit.post)


def test_a_worker_killed_after_the_edit_writes_nothing_twice(
    cast: Cast, published: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bedside.desk.actions import publish_post as publishing

    correct_publication(cast.ada, trace("publication").pk, "edit", NEW, BECAUSE, confirmed_codes=CODES)
    with monkeypatch.context() as patch:
        patch.setattr(publishing, "_publish_done", _die)
        with pytest.raises(KeyboardInterrupt):
            clock.tick()
    assert Publication.objects.get(post__kind="correction").state == "sending"
    assert not Correction.objects.exists()
    Publication.objects.update(lease_until=timezone.now())
    run_until_settled()
    assert (Correction.objects.count(), SitePage.objects.count()) == (1, 1)


def test_a_card_with_the_old_words_does_not_stay_on_a_corrected_page(
    cast: Cast, answer: Answer, site: Account, tmp_path: Path
) -> None:
    from bedside.desk.actions.draft_post import attach_picture, draft_post
    from tests.desk.public.shelf import add_card

    post = draft_post(cast.ben, text="Fever goes by weight.", answer_id=answer.pk, account_ids=[site.pk])
    attach_picture(cast.ben, post.pk, add_card(answer).pk)
    post.refresh_from_db()
    approve_post(cast.ada, post.pk, content_hash=post.content_hash(), confirmed_codes=CODES)
    publish_now(cast.ben, post.pk)
    run_until_settled()
    assert SitePage.objects.get().pictures.count() == 1
    stage.newer_edition(cast, tmp_path)
    correct_publication(cast.ada, trace("publication").pk, "edit", NEW, BECAUSE, confirmed_codes=CODES)
    run_until_settled()
    assert SitePage.objects.get().pictures.count() == 0


def test_only_a_clinician_or_an_admin_sends_words_and_what_a_rule_blocks_is_not_sent(
    cast: Cast, published: Post
) -> None:
    found = trace("publication")
    with pytest.raises(NotAllowed):
        correct_publication(cast.ben, found.pk, "edit", NEW, BECAUSE, confirmed_codes=CODES)
    with pytest.raises(Refused, match="tick them first"):
        correct_publication(cast.ada, found.pk, "edit", NEW, BECAUSE)
    blocked = "Thank you for being our patient, Rosa Vidal, born 3/14/1962."
    with pytest.raises(Refused):
        correct_publication(cast.ada, found.pk, "edit", blocked, BECAUSE, confirmed_codes=CODES)
    with pytest.raises(Refused, match="public"):
        correct_publication(cast.ada, found.pk, "edit", NEW, blocked, confirmed_codes=CODES)
    with pytest.raises(Refused, match="stand there already"):
        correct_publication(cast.ada, found.pk, "edit", published.text, BECAUSE, confirmed_codes=CODES)
    with pytest.raises(Refused, match="cannot be done there"):
        correct_publication(cast.ada, found.pk, "reply", NEW, BECAUSE, confirmed_codes=CODES)
    assert not Post.objects.filter(kind="correction").exists()
    assert Trace.objects.get(pk=found.pk).state == "open"


def test_a_withdrawal_is_carried_out_by_the_worker_once_however_often_it_dies(
    cast: Cast, published: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = trace("publication")
    choose_remedy(cast.ben, found.pk, "withdraw", BECAUSE)
    assert SitePage.objects.get().withdrawn_at is None
    with monkeypatch.context() as patch:
        patch.setattr(taking, "settle_withdrawn", _die)
        with pytest.raises(KeyboardInterrupt):
            clock.tick()
    Trace.objects.update(lease_until=timezone.now())
    clock.tick()
    clock.tick()
    page = SitePage.objects.get()
    assert page.withdrawn_at is not None
    found.refresh_from_db()
    assert (found.state, Publication.objects.get().state) == ("done", "withdrawn")
    published.refresh_from_db()
    assert published.state == "withdrawn"
    assert (Correction.objects.get().now, Correction.objects.get().who) == ("", "Ben Ito")


def test_a_withdrawal_that_the_channel_refuses_comes_back_to_a_person(
    cast: Cast, published: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose_remedy(cast.ben, trace("publication").pk, "withdraw", BECAUSE)
    Account.objects.update(is_connected=False)
    clock.tick()
    found = trace("publication")
    assert "not connected" in found.error
    assert remedies_of(found) == ("by_hand", "still_right")


def test_what_is_out_by_hand_is_mended_by_hand_and_told(cast: Cast, answer: Answer, tmp_path: Path) -> None:
    screen = Account.objects.create(practice=cast.practice, channel="by_hand", handle="Our page elsewhere")
    post = stage.out(cast, answer, screen)
    run_until_settled()
    paste_link(cast.ben, post.publications.get().pk, "https://elsewhere.example/7")
    stage.newer_edition(cast, tmp_path)
    found = trace("publication")
    assert remedies_of(found) == ("by_hand", "still_right")
    with pytest.raises(Refused, match="Choose “by hand”"):
        mend_by_hand(cast.ben, found.pk, NEW)
    choose_remedy(cast.ben, found.pk, "by_hand", BECAUSE)
    mend_by_hand(cast.ben, found.pk, NEW)
    correction = Correction.objects.get()
    assert (correction.channel, correction.url, correction.now) == ("by_hand", "https://elsewhere.example/7", NEW)


def test_one_correction_speaks_for_two_changes_of_the_same_page(cast: Cast, site: Account, tmp_path: Path) -> None:
    from bedside.desk.actions.cite_passage import cite_passage

    answer = stage.answered(cast, stage.first_edition(cast, tmp_path))
    cite_passage(cast.ben, answer.pk, Passage.objects.get(question="What is a fever?").pk)
    stage.signed_and_published(cast, answer)
    stage.out(cast, answer, site)
    run_until_settled()
    sections = ((stage.QUESTION, stage.NEW_DOSE), ("What is a fever?", "A fever is a body above 100.4 °F."))
    stage.bring_in(cast, stage.edition(tmp_path, *sections, day="11/22/2026"))
    first, second = Trace.objects.filter(what="publication", state="open").order_by("pk")
    with pytest.raises(Refused, match="No correction"):
        share_correction(cast.ben, second.pk, BECAUSE)
    correct_publication(cast.ada, first.pk, "edit", NEW, BECAUSE, confirmed_codes=CODES)
    share_correction(cast.ben, second.pk, BECAUSE)
    run_until_settled()
    assert Correction.objects.count() == 1
    assert set(Trace.objects.filter(what="publication").values_list("state", flat=True)) == {"done"}


def test_a_corrected_page_rests_on_its_correction_when_the_source_changes_again(
    cast: Cast, published: Post, tmp_path: Path
) -> None:
    choose_remedy(cast.ben, trace("answer").pk, "correct", BECAUSE)
    edit_answer(cast.ben, Answer.objects.get().pk, short="15 mg for each kilogram.")
    stage.signed_and_published(cast, Answer.objects.get())
    correct_publication(cast.ada, trace("publication").pk, "edit", NEW, BECAUSE, confirmed_codes=CODES)
    run_until_settled()
    stage.newer_edition(cast, tmp_path, text=stage.DOSE.replace("10 mg", "20 mg"), day="11/23/2026")
    again = trace("publication")
    assert again.publication.post.kind == "correction"
    newest = NEW.replace("15", "20")
    correct_publication(cast.ada, again.pk, "edit", newest, BECAUSE, confirmed_codes=CODES)
    run_until_settled()
    assert SitePage.objects.get().text == newest
    assert Correction.objects.filter(page_key=SitePage.objects.get().key).count() == 2


def test_a_choice_may_be_taken_back_until_it_is_carried_out(cast: Cast, published: Post) -> None:
    found = trace("publication")
    correct_publication(cast.ada, found.pk, "edit", NEW, BECAUSE, confirmed_codes=CODES)
    reconsider_trace(cast.ben, found.pk)
    run_until_settled()
    assert SitePage.objects.get().text == published.text
    assert trace("publication") == found
    correct_publication(cast.ada, found.pk, "edit", NEW, BECAUSE, confirmed_codes=CODES)
    run_until_settled()
    with pytest.raises(Refused, match="no choice"):
        reconsider_trace(cast.ben, found.pk)


def test_what_was_retracted_gravely_is_taken_down_first(cast: Cast, answer: Answer, site: Account) -> None:
    stage.out(cast, answer, site)
    run_until_settled()
    retract_passage(cast.ben, Passage.objects.get(question=stage.QUESTION).pk, "The study behind it was retracted.")
    assert [remedies_of(trace(what))[0] for what in ("answer", "publication")] == ["withdraw", "withdraw"]


# everybody and nobody


def test_a_correction_is_never_changed_and_never_deleted(cast: Cast, published: Post) -> None:
    withdraw_answer(cast.ben, Answer.objects.get().pk)
    correction = Correction.objects.get()
    correction.because = "nothing"
    for attempt in (
        correction.save,
        correction.delete,
        Correction.objects.all().delete,
        lambda: Correction.objects.update(because="nothing"),
        lambda: Correction.objects.of(cast.practice).delete(),
    ):
        with pytest.raises(PermissionError, match="never changed"):
            attempt()
    from django.db.models import RestrictedError

    with pytest.raises(RestrictedError):
        Answer.objects.get().delete()


def test_nothing_is_decided_by_itself_twice_or_by_mallory(cast: Cast, published: Post) -> None:
    from bedside.desk.actor import command_line_actor

    found = trace("publication")
    with pytest.raises(Refused, match="named person"):
        choose_remedy(command_line_actor(cast.practice), found.pk, "withdraw", BECAUSE)
    for attempt in (
        lambda: choose_remedy(cast.mallory, found.pk, "withdraw", BECAUSE),
        lambda: correct_publication(cast.mallory, found.pk, "edit", NEW, BECAUSE),
        lambda: say_still_right(cast.mallory, found.pk, RIGHT),
        lambda: mend_by_hand(cast.mallory, found.pk),
        lambda: share_correction(cast.mallory, found.pk, BECAUSE),
        lambda: reconsider_trace(cast.mallory, found.pk),
    ):
        with pytest.raises(NotHere):
            attempt()
    choose_remedy(cast.ben, found.pk, "withdraw", BECAUSE)
    with pytest.raises(Refused, match="decided about this place already"):
        choose_remedy(cast.ada, found.pk, "withdraw", BECAUSE)


def test_the_recall_is_settled_when_nobody_has_to_decide_any_more(cast: Cast, published: Post) -> None:
    say_still_right(cast.ada, trace("answer").pk, RIGHT, Answer.objects.get().content_hash())
    assert Recall.objects.get().state == "open"
    say_still_right(cast.ada, trace("publication").pk, RIGHT)
    recall = Recall.objects.get()
    assert (recall.state, recall.settled_at is not None) == ("settled", True)
    assert not Publication.objects.filter(state__in=DUE_STATES).exists()


def test_a_corrected_answer_is_signed_by_another_than_its_author(cast: Cast, published: Post) -> None:
    choose_remedy(cast.ada, trace("answer").pk, "correct", BECAUSE)
    answer = Answer.objects.get()
    edit_answer(cast.ada, answer.pk, short="15 mg for each kilogram.")
    answer.refresh_from_db()
    sign_answer(cast.bea, answer.pk, answer.content_hash())
    publish_answer(cast.ben, answer.pk)
    assert Correction.objects.get().who == "Dr. Ada Osei"


def _die(*_: object) -> None:
    raise KeyboardInterrupt
