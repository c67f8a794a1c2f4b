"""An admin invites colleagues and changes their roles; somebody always stays admin."""

import pytest

from bedside.desk.actions.errors import NotAllowed, NotHere, Refused
from bedside.desk.actions.invite_member import change_roles, invite_member
from bedside.desk.actor import member_actor
from bedside.desk.models import Deed, Member, Membership
from tests.cast import Cast, make_cast

pytestmark = pytest.mark.django_db
PASSWORD = "a long enough phrase"


@pytest.fixture
def cast() -> Cast:
    return make_cast()


def test_a_colleague_is_invited_with_roles(cast):
    member = invite_member(cast.root, " Eve@Maple.test ", ["editor", "clinician"], "Dr. Eve Moss", "DO", PASSWORD)
    actor = member_actor(member)
    assert actor.practice == cast.practice
    assert actor.roles == {"clinician", "editor"}
    assert member.signed_name == "Dr. Eve Moss, DO"
    assert member.check_password(PASSWORD)
    assert Deed.objects.get(action="invite_member").noun_id == str(member.pk)


def test_only_an_admin_invites_and_changes_roles(cast):
    for actor in (cast.ada, cast.ben, cast.cleo, cast.ana, cast.rosa, cast.worker):
        with pytest.raises(NotAllowed):
            invite_member(actor, "eve@maple.test", ["editor"], password=PASSWORD)
        with pytest.raises(NotAllowed):
            change_roles(actor, cast.ben.member.pk, ["admin"])
    assert not Member.objects.filter(email="eve@maple.test").exists()


@pytest.mark.parametrize(
    ("email", "roles", "password", "words"),
    [
        ("eve", ["editor"], PASSWORD, "valid email"),
        ("eve@maple.test", [], PASSWORD, "at least one role"),
        ("eve@maple.test", ["king"], PASSWORD, "no role king"),
        ("eve@maple.test", ["worker"], PASSWORD, "no role worker"),
        ("eve@maple.test", ["editor"], "short", "too short"),
    ],
)
def test_what_cannot_be_is_refused(cast, email, roles, password, words):
    with pytest.raises(Refused, match=words):
        invite_member(cast.root, email, roles, password=password)
    assert not Member.objects.filter(email="eve@maple.test").exists()


def test_an_address_in_use_is_refused_and_its_password_stays(cast):
    before = Member.objects.get(pk=cast.ada.member.pk).password
    with pytest.raises(Refused, match="Use another one"):
        invite_member(cast.mallory, cast.ada.member.email.upper(), ["editor"], password="Mallory was here 1")
    assert Member.objects.get(pk=cast.ada.member.pk).password == before


def test_roles_change_at_once(cast):
    change_roles(cast.root, cast.ben.member.pk, ["analyst", "editor"])
    assert member_actor(cast.ben.member).roles == {"analyst", "editor"}


def test_the_last_admin_cannot_lose_the_role(cast):
    with pytest.raises(Refused, match="last admin"):
        change_roles(cast.root, cast.root.member.pk, ["editor"])
    change_roles(cast.root, cast.ada.member.pk, ["admin", "clinician"])
    change_roles(cast.root, cast.root.member.pk, ["editor"])
    assert [m.member_id for m in Membership.objects.of(cast.practice) if "admin" in m.roles] == [cast.ada.member.pk]


def test_mallory_cannot_touch_members_of_another_practice(cast):
    with pytest.raises(NotHere):
        change_roles(cast.mallory, cast.ben.member.pk, ["admin"])
    assert member_actor(cast.ben.member).roles == {"editor"}
