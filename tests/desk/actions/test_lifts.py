"""A block is lifted by a named person with a reason, for exactly these words, and seen by everybody afterwards."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from bedside.desk import judging
from bedside.desk.actions.approve_post import approve_post, withdraw_approval
from bedside.desk.actions.draft_post import attach_picture, describe_picture, draft_post, edit_post
from bedside.desk.actions.edit_rules import set_severity
from bedside.desk.actions.errors import NotAllowed, NotHere, Refused
from bedside.desk.actions.lift_block import lift_block, take_back_lift
from bedside.desk.actions.publish_post import publish_post
from bedside.desk.actions.reply_to_message import send_reply
from bedside.desk.actions.review_post import blocks_of, standing_lifts
from bedside.desk.actions.schedule_post import publish_now
from bedside.desk.claims import claim_next
from bedside.desk.models import Account, Deed, Lift, Message, Picture, Post, Publication
from tests.cast import Cast, make_cast, own_pages

pytestmark = pytest.mark.django_db

CLAIM = "Our laser ends back pain for everyone, guaranteed."  # CLM001, a block of neither privacy nor safety
PRIVATE = "Email sent to tanya.r.holloway@example.com with the menu of our picnic."  # PRV003
REASON = "This is the title of a play that our choir sings on Friday; nobody is promised anything."


@pytest.fixture
def cast(monkeypatch: pytest.MonkeyPatch) -> Cast:
    monkeypatch.setattr(judging, "_draft_reader", lambda: None)  # the rules alone: a reader is taught anew now and then
    return make_cast()


def _draft(cast: Cast, text: str) -> Post:
    account = Account.objects.filter(practice=cast.practice).first() or own_pages(cast.practice)
    return draft_post(cast.ben, text=text, account_ids=[account.pk])


def _lift(actor: object, post: Post, code: str, reason: str = REASON) -> Lift:
    mark = Post.objects.get(pk=post.pk).content_hash()
    return lift_block(actor, post.pk, code=code, content_hash=mark, reason=reason)  # type: ignore[arg-type]


def _approve(cast: Cast, post: Post) -> Post:
    post = Post.objects.get(pk=post.pk)
    return approve_post(cast.ada, post.pk, content_hash=post.content_hash(), confirmed_codes=["TON001", "END004"])


def test_a_clinician_lifts_a_block_and_the_post_goes_out(cast: Cast) -> None:
    post = _draft(cast, CLAIM)
    lift = _lift(cast.ada, post, "CLM001")
    assert (lift.who, lift.reason) == ("Dr. Ada Osei", REASON)
    assert blocks_of(post) == []
    publish_now(cast.ben, _approve(cast, post).pk)
    row = claim_next(Publication.objects.select_related("post", "account", "practice"), _soon())
    assert row
    publish_post(row)
    assert Publication.objects.get().state == "published"


def test_lifting_approves_nothing(cast: Cast) -> None:
    post = _draft(cast, CLAIM)
    _lift(cast.ada, post, "CLM001")
    post.refresh_from_db()
    assert post.state == "draft"
    with pytest.raises(Refused, match="Only an approved post"):
        publish_now(cast.ben, post.pk)


def test_what_protects_privacy_is_lifted_by_an_admin_alone(cast: Cast) -> None:
    post = _draft(cast, PRIVATE)
    with pytest.raises(NotAllowed, match="needs the role admin"):
        _lift(cast.ada, post, "PRV003")
    _lift(cast.root, post, "PRV003")
    assert blocks_of(post) == []


def test_what_protects_safety_is_lifted_by_an_admin_alone(cast: Cast) -> None:
    post = _draft(cast, "He committed suicide. Call 988.")
    with pytest.raises(NotAllowed):
        _lift(cast.ada, post, "SAF001")
    assert _lift(cast.root, post, "SAF001").code == "SAF001"


@pytest.mark.parametrize("name", ["ben", "cleo", "ana"])
def test_who_writes_answers_or_reads_lifts_nothing(cast: Cast, name: str) -> None:
    with pytest.raises(NotAllowed):
        _lift(getattr(cast, name), _draft(cast, CLAIM), "CLM001")


def test_mallory_lifts_nothing_of_others(cast: Cast) -> None:
    post = _draft(cast, CLAIM)
    with pytest.raises(NotHere):
        _lift(cast.mallory, post, "CLM001")
    lift = _lift(cast.ada, post, "CLM001")
    with pytest.raises(NotHere):
        take_back_lift(cast.mallory, lift.pk)


@pytest.mark.parametrize("reason", ["", "   ", "ok", "because I say", "x" * 2_001])
def test_a_lift_needs_a_reason_that_a_colleague_understands(cast: Cast, reason: str) -> None:
    with pytest.raises(Refused, match="Write why"):
        _lift(cast.ada, _draft(cast, CLAIM), "CLM001", reason)
    assert not Lift.objects.exists()


def test_what_is_not_stopped_cannot_be_lifted(cast: Cast) -> None:
    with pytest.raises(Refused, match="nothing to lift"):
        _lift(cast.root, _draft(cast, CLAIM), "PRV001")
    with pytest.raises(Refused, match="nothing to lift"):
        _lift(cast.root, _draft(cast, "Only two spots left, hurry!"), "TON001")  # a warning is ticked, not lifted


def test_a_lift_is_for_one_rule(cast: Cast) -> None:
    post = _draft(cast, f"{CLAIM} {PRIVATE}")
    _lift(cast.ada, post, "CLM001")
    assert {finding.code for finding in blocks_of(post)} == {"PRV003"}
    with pytest.raises(Refused, match="PRV003"):
        _approve(cast, post)


def test_an_edit_voids_the_lift_and_writing_it_back_does_not_revive_it(cast: Cast) -> None:
    post = _draft(cast, CLAIM)
    lift = _lift(cast.ada, post, "CLM001")
    edit_post(cast.ben, post.pk, text=CLAIM + " Ask us.")
    edit_post(cast.ben, post.pk, text=CLAIM)
    lift.refresh_from_db()
    assert (lift.voided_because, lift.voided_at is None) == ("edited", False)
    with pytest.raises(Refused, match="CLM001"):
        _approve(cast, post)


def test_an_edit_after_the_approval_voids_both(cast: Cast) -> None:
    post = _draft(cast, CLAIM)
    _lift(cast.ada, post, "CLM001")
    _approve(cast, post)
    edited = edit_post(cast.ben, post.pk, text=CLAIM.replace("back", "hip"))
    assert edited.state == "draft"
    assert standing_lifts(edited) == []


def test_another_picture_or_other_words_for_it_void_the_lift(cast: Cast) -> None:
    picture = Picture.objects.create(
        practice=cast.practice,
        content=b"x",
        mime="image/png",
        width=1,
        height=1,
        sha256="1" * 64,
        alt="A lamp by a bed",
    )
    post = _draft(cast, CLAIM)
    _lift(cast.ada, post, "CLM001")
    attach_picture(cast.ben, post.pk, picture.pk)
    assert standing_lifts(post) == []
    second = _lift(cast.ada, post, "CLM001")
    describe_picture(cast.ben, picture.pk, "A woman with a new knee")
    second.refresh_from_db()
    assert second.voided_because == "edited"


def test_saving_without_a_change_keeps_the_lift(cast: Cast) -> None:
    post = _draft(cast, CLAIM)
    _lift(cast.ada, post, "CLM001")
    edit_post(cast.ben, post.pk, text=f" {CLAIM} ", tactic="locality")
    assert len(standing_lifts(post)) == 1


def test_going_back_to_draft_keeps_the_lift_since_the_words_are_the_same(cast: Cast) -> None:
    post = _draft(cast, CLAIM)
    _lift(cast.ada, post, "CLM001")
    _approve(cast, post)
    withdraw_approval(cast.ben, post.pk)
    assert _approve(cast, post).state == "approved"


def test_a_changed_text_is_not_lifted_by_who_read_the_old_one(cast: Cast) -> None:
    post = _draft(cast, CLAIM)
    seen = post.content_hash()
    edit_post(cast.ben, post.pk, text="Something else, guaranteed to cure everyone.")
    with pytest.raises(Refused, match="changed while you were reading"):
        lift_block(cast.ada, post.pk, code="CLM001", content_hash=seen, reason=REASON)


def test_a_place_that_nobody_saw_is_not_lifted(cast: Cast) -> None:
    """A later version of a rule may find more in the same words; only what was read was let pass."""
    post = _draft(cast, CLAIM)
    lift = _lift(cast.ada, post, "CLM001")
    Lift.objects.filter(pk=lift.pk).update(places=[[mark, start + 1, end] for mark, start, end in lift.places])
    assert {finding.code for finding in blocks_of(post)} == {"CLM001"}


def test_a_lift_forged_onto_another_text_lifts_nothing(cast: Cast) -> None:
    lift = _lift(cast.ada, _draft(cast, CLAIM), "CLM001")
    other = _draft(cast, CLAIM.replace("back", "knee"))
    Lift.objects.filter(pk=lift.pk).update(post=other)
    assert {finding.code for finding in blocks_of(other)} == {"CLM001"}


def test_a_blocked_text_that_slipped_in_after_the_lift_is_not_published(cast: Cast) -> None:
    post = _draft(cast, CLAIM)
    _lift(cast.ada, post, "CLM001")
    publish_now(cast.ben, _approve(cast, post).pk)
    Post.objects.filter(pk=post.pk).update(text=PRIVATE)
    forged = Post.objects.get(pk=post.pk)
    Post.objects.filter(pk=post.pk).update(approved_hash=forged.content_hash())
    row = claim_next(Publication.objects.select_related("post", "account", "practice"), _soon())
    assert row
    publish_post(row)
    assert Publication.objects.get().state == "refused"


def test_taking_the_lift_back_takes_the_approval_too(cast: Cast) -> None:
    post = _draft(cast, CLAIM)
    lift = _lift(cast.ada, post, "CLM001")
    _approve(cast, post)
    take_back_lift(cast.root, lift.pk)
    post.refresh_from_db()
    assert post.state == "draft"
    assert {finding.code for finding in blocks_of(post)} == {"CLM001"}
    lift.refresh_from_db()
    assert lift.voided_because == "taken back"


def test_a_lift_is_a_deed_that_names_the_rule_and_no_words(cast: Cast) -> None:
    post = _draft(cast, CLAIM)
    lift = _lift(cast.ada, post, "CLM001")
    deed = Deed.objects.latest("pk")
    assert (deed.who, deed.action, deed.noun, deed.noun_id) == ("Dr. Ada Osei", "lift_block", "lift", str(lift.pk))
    assert deed.detail == {"code": "CLM001", "post": post.pk}
    take_back_lift(cast.ada, lift.pk)
    assert Deed.objects.latest("pk").action == "take_back_lift"


def test_what_a_practice_made_a_block_a_clinician_may_lift(cast: Cast) -> None:
    set_severity(cast.root, "TON001", "block")
    post = _draft(cast, "Only two spots left, hurry!")
    post = Post.objects.get(pk=post.pk)
    assert {finding.code for finding in blocks_of(post)} == {"TON001"}
    _lift(cast.ada, post, "TON001")
    assert blocks_of(post) == []


def _message(cast: Cast) -> Message:
    account = Account.objects.create(
        practice=cast.practice, channel="bluesky", handle="maple.test", base_url="https://bsky.test"
    )
    return Message.objects.create(
        practice=cast.practice, account=account, remote_id="1", text="Is the choir singing?", sent_at=timezone.now(),
        label="logistics", urgency="this week", detail={"uri": "at://1", "cid": "c"},
    )  # fmt: skip


def test_a_reply_goes_out_with_its_lift_or_not_at_all(cast: Cast) -> None:
    message = _message(cast)
    with pytest.raises(Refused, match="CLM001"):
        send_reply(cast.ada, message.pk, CLAIM)
    with pytest.raises(NotAllowed):
        send_reply(cast.cleo, message.pk, CLAIM, lifted={"CLM001": REASON})
    assert not Post.objects.exists()
    assert not Lift.objects.exists()
    reply = send_reply(cast.ada, message.pk, CLAIM, lifted={"CLM001": REASON})
    assert reply.state == "scheduled"
    assert [(lift.code, lift.who) for lift in standing_lifts(reply)] == [("CLM001", "Dr. Ada Osei")]
    assert Deed.objects.filter(action="lift_block").count() == 1


def test_a_reply_with_one_block_lifted_and_another_not_leaves_no_trace(cast: Cast) -> None:
    message = _message(cast)
    with pytest.raises(Refused, match="PRV003"):
        send_reply(cast.ada, message.pk, f"{CLAIM} {PRIVATE}", lifted={"CLM001": REASON})
    assert not Lift.objects.exists()


def _soon() -> object:
    return timezone.now() + timedelta(seconds=1)
