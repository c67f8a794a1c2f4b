"""From a draft to a slot: who may approve what, and what an edit undoes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.utils import timezone

from bedside.desk.actions.approve_post import approve_post, withdraw_approval
from bedside.desk.actions.draft_post import draft_post, edit_post
from bedside.desk.actions.errors import NotAllowed, NotHere, Refused
from bedside.desk.actions.publish_post import publish_post
from bedside.desk.actions.schedule_post import cancel_publication, paste_link, publish_now, schedule_post
from bedside.desk.claims import claim_next
from bedside.desk.models import Account, Deed, Post, Publication
from tests.cast import Cast, make_cast, own_pages

pytestmark = pytest.mark.django_db

CLEAN = "Flu shots are here. Walk in on Saturday from 9 to 12."
CARELESS = "So glad your knee is better since your visit on Tuesday, Maria!"


@pytest.fixture
def cast() -> Cast:
    return make_cast()


def _draft(cast: Cast, text: str = CLEAN) -> Post:
    return draft_post(cast.ben, text=text, account_ids=[_pages(cast).pk])


def _pages(cast: Cast) -> Account:
    return Account.objects.filter(practice=cast.practice).first() or own_pages(cast.practice)


def _approve(cast: Cast, post: Post, **more: object) -> Post:
    return approve_post(cast.ada, post.pk, content_hash=post.content_hash(), **more)  # type: ignore[arg-type]


def test_ben_writes_and_dr_ada_approves(cast: Cast) -> None:
    post = _approve(cast, _draft(cast))
    assert (post.state, post.approved_by) == ("approved", cast.ada.member)
    assert [d.action for d in Deed.objects.order_by("pk")] == ["draft_post", "approve_post"]


def test_ben_cannot_approve_and_ana_cannot_write(cast: Cast) -> None:
    post = _draft(cast)
    with pytest.raises(NotAllowed):
        approve_post(cast.ben, post.pk, content_hash=post.content_hash())
    with pytest.raises(NotAllowed):
        draft_post(cast.ana, text=CLEAN)


def test_a_blocked_text_cannot_be_approved_by_anybody(cast: Cast) -> None:
    post = _draft(cast, CARELESS)
    for actor in (cast.ada, cast.root):
        with pytest.raises(Refused, match="PRV00"):
            approve_post(actor, post.pk, content_hash=post.content_hash(), confirmed_codes=["PRV001", "PRV002"])
    post.refresh_from_db()
    assert post.state == "draft"


def test_a_blocked_variant_for_one_channel_is_found_too(cast: Cast) -> None:
    post = _draft(cast)
    edit_post(cast.ben, post.pk, variants={"answers_site": CARELESS})
    with pytest.raises(Refused, match="PRV00"):
        _approve(cast, Post.objects.get(pk=post.pk))


def test_a_blocked_text_that_slipped_into_an_approved_row_is_still_not_published(cast: Cast) -> None:
    post = publish_now(cast.ben, _approve(cast, _draft(cast)).pk)
    Post.objects.filter(pk=post.pk).update(text=CARELESS)
    forged = Post.objects.get(pk=post.pk)
    Post.objects.filter(pk=post.pk).update(approved_hash=forged.content_hash())
    _work_one()
    publication = Publication.objects.get()
    assert publication.state == "refused"
    assert "blocks this text" in publication.error


def test_a_warning_must_be_ticked(cast: Cast) -> None:
    post = _draft(cast, "Hurry! Only 3 spots left, book your flu shot now before they are gone!")
    with pytest.raises(Refused, match=r"tick them first.*TON001"):
        _approve(cast, post)
    assert _approve(cast, post, confirmed_codes=["TON001"]).confirmed_codes == ["TON001"]


def test_an_edit_voids_the_approval_and_takes_the_slot_back(cast: Cast) -> None:
    post = publish_now(cast.ben, _approve(cast, _draft(cast)).pk)
    edited = edit_post(cast.ben, post.pk, text="Flu shots are here on Sunday.")
    assert (edited.state, edited.approved_hash) == ("draft", "")
    assert not edited.publications.exists()


def test_an_edit_that_changes_no_word_keeps_the_approval(cast: Cast) -> None:
    post = _approve(cast, _draft(cast))
    assert edit_post(cast.ben, post.pk, text=f" {CLEAN} ", tactic="locality").state == "approved"


def test_a_text_that_changed_while_it_was_read_is_not_approved(cast: Cast) -> None:
    post = _draft(cast)
    seen = post.content_hash()
    edit_post(cast.ben, post.pk, text="Something else.")
    with pytest.raises(Refused, match="changed while you were reading"):
        approve_post(cast.ada, post.pk, content_hash=seen)


def test_only_an_approved_post_gets_a_slot(cast: Cast) -> None:
    with pytest.raises(Refused, match="approved post"):
        publish_now(cast.ben, _draft(cast).pk)


def test_a_slot_is_kept_as_wall_time_zone_and_utc(cast: Cast) -> None:
    post = _approve(cast, _draft(cast))
    wall = datetime(2031, 7, 4, 9, 30)
    scheduled = schedule_post(cast.ben, post.pk, wall)
    assert scheduled.due_at == datetime(2031, 7, 4, 14, 30, tzinfo=UTC)
    assert scheduled.due_local == wall.replace(tzinfo=UTC)
    assert scheduled.time_zone == "America/Chicago"
    moved = schedule_post(cast.ben, post.pk, datetime(2031, 1, 4, 9, 30))
    assert moved.due_at == datetime(2031, 1, 4, 15, 30, tzinfo=UTC)
    assert Publication.objects.get().due_at == moved.due_at


def test_a_proposed_draft_can_be_moved_and_still_needs_its_approval(cast: Cast) -> None:
    post = schedule_post(cast.ben, _draft(cast).pk, datetime(2031, 7, 4, 9, 30))
    assert (post.state, post.due_at) == ("draft", datetime(2031, 7, 4, 14, 30, tzinfo=UTC))
    assert not post.publications.exists()


def test_a_time_that_has_passed_is_refused(cast: Cast) -> None:
    post = _approve(cast, _draft(cast))
    with pytest.raises(Refused, match="has passed"):
        schedule_post(cast.ben, post.pk, datetime(2020, 1, 1, 9, 0))


def test_the_approval_can_be_taken_back(cast: Cast) -> None:
    post = publish_now(cast.ben, _approve(cast, _draft(cast)).pk)
    assert withdraw_approval(cast.ben, post.pk).state == "draft"
    assert _work_one() is False


def test_a_post_by_hand_waits_for_a_person_who_pastes_the_link_back(cast: Cast) -> None:
    account = Account.objects.create(practice=cast.practice, channel="by_hand", handle="Lobby screen")
    post = draft_post(cast.ben, text=CLEAN, account_ids=[account.pk])
    publish_now(cast.ben, _approve(cast, post).pk)
    _work_one()
    publication = Publication.objects.get()
    assert publication.state == "needs_person"
    with pytest.raises(Refused, match="whole address"):
        paste_link(cast.ben, publication.pk, "facebook")
    paste_link(cast.ben, publication.pk, "https://facebook.example/1")
    post.refresh_from_db()
    assert post.state == "published"


def test_a_channel_that_is_left_out_does_not_hold_the_post_back(cast: Cast) -> None:
    hand = Account.objects.create(practice=cast.practice, channel="by_hand", handle="Lobby screen")
    post = draft_post(cast.ben, text=CLEAN, account_ids=[own_pages(cast.practice).pk, hand.pk])
    publish_now(cast.ben, _approve(cast, post).pk)
    while _work_one():
        pass
    cancel_publication(cast.ben, Publication.objects.get(account=hand).pk)
    post.refresh_from_db()
    assert post.state == "published"


def test_mallory_sees_and_changes_nothing(cast: Cast) -> None:
    post = publish_now(cast.ben, _approve(cast, _draft(cast)).pk)
    publication = Publication.objects.get()
    for attempt in (
        lambda: edit_post(cast.mallory, post.pk, text="mine"),
        lambda: approve_post(cast.mallory, post.pk, content_hash=post.content_hash()),
        lambda: schedule_post(cast.mallory, post.pk, datetime(2031, 1, 1, 9, 0)),
        lambda: withdraw_approval(cast.mallory, post.pk),
        lambda: cancel_publication(cast.mallory, publication.pk),
        lambda: paste_link(cast.mallory, publication.pk, "https://evil.example"),
        lambda: draft_post(cast.mallory, text="mine", account_ids=[_pages(cast).pk]),
    ):
        with pytest.raises(NotHere):
            attempt()
    post.refresh_from_db()
    assert (post.text, post.state) == (CLEAN, "scheduled")


def _work_one() -> bool:
    rows = Publication.objects.filter(state__in=("waiting",)).select_related("post", "account", "practice")
    row = claim_next(rows, timezone.now() + timedelta(seconds=1))
    if row is None:
        return False
    publish_post(row)
    return True


def test_a_title_is_read_by_the_rules_too_and_belongs_to_what_is_approved(cast: Cast) -> None:
    post = draft_post(cast.ben, text="Our garden opens on Monday.", title="Get well, tanya.r.holloway@example.com")
    with pytest.raises(Refused, match="The title cannot go out"):
        approve_post(cast.ada, post.pk, content_hash=post.content_hash(), confirmed_codes=[])
    shown = post.content_hash()
    edit_post(cast.ben, post.pk, title="Our garden")
    with pytest.raises(Refused, match="changed while you were reading"):
        approve_post(cast.ada, post.pk, content_hash=shown, confirmed_codes=[])
    post.refresh_from_db()
    assert approve_post(cast.ada, post.pk, content_hash=post.content_hash(), confirmed_codes=[]).state == "approved"
