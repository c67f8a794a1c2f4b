"""The first visitor founds the practice and becomes its admin; after that only an admin changes it."""

import pytest

from bedside.desk.actions.errors import NotAllowed, Refused
from bedside.desk.actions.found_practice import edit_practice, found_practice
from bedside.desk.models import Account, Deed, Member, Observation, Practice, SourceState
from tests.cast import make_cast

pytestmark = pytest.mark.django_db
GOOD = {
    "name": "Maple Family Practice",
    "email": "Ada@Maple.test",
    "password": "a long enough phrase",
    "display_name": "Dr. Ada Osei",
    "credentials": "MD",
    "time_zone": "America/Chicago",
}


def test_the_first_run_makes_a_practice_and_an_admin_who_can_sign():
    actor = found_practice(**GOOD, languages=["en", "es"], county_fips="46099")
    assert actor.roles == {"admin", "editor", "responder", "clinician"}
    assert actor.who == "Dr. Ada Osei, MD"
    assert actor.member.check_password("a long enough phrase")
    assert actor.practice.slug == "maple-family-practice"
    assert Account.objects.of(actor.practice).get().channel == "answers_site"
    assert SourceState.objects.of(actor.practice).exists()
    assert Deed.objects.get(action="found_practice").member == actor.member


def test_without_credentials_nobody_becomes_a_clinician():
    assert "clinician" not in found_practice(**(GOOD | {"credentials": ""})).roles


def test_there_is_no_second_first_run():
    found_practice(**GOOD)
    with pytest.raises(Refused, match="Ask its admin to invite you"):
        found_practice(**(GOOD | {"email": "mallory@elsewhere.test"}))
    assert not Member.objects.filter(email="mallory@elsewhere.test").exists()


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"email": "nonsense"}, "email"),
        ({"password": "short"}, "too short"),
        ({"password": "password123"}, "too common"),
        ({"time_zone": "Mars/Olympus"}, "not a time zone"),
        ({"languages": ["xx"]}, "English, Spanish or both"),
        ({"languages": []}, "English, Spanish or both"),
        ({"county_fips": "4609"}, "five digits"),
        ({"is_sample": True}, "no is_sample"),
        ({"name": " "}, "name"),
    ],
)
def test_what_cannot_be_is_refused_with_a_sentence_and_nothing_is_left_behind(wrong, words):
    with pytest.raises(Refused, match=words):
        found_practice(**(GOOD | wrong))
    assert not Practice.objects.exists()
    assert not Member.objects.exists()


def test_an_admin_changes_the_practice_and_nobody_else_does():
    cast = make_cast()
    assert edit_practice(cast.root, phone=" 555-0199 ").phone == "555-0199"
    for actor in (cast.ada, cast.ben, cast.cleo, cast.ana, cast.rosa):
        with pytest.raises(NotAllowed):
            edit_practice(actor, phone="0")
    edit_practice(cast.mallory, phone="0")
    cast.practice.refresh_from_db()
    assert cast.practice.phone == "555-0199"


def test_moving_the_practice_drops_the_numbers_of_the_old_place():
    cast = make_cast()
    for practice in (cast.practice, cast.mallory.practice):
        Observation.objects.create(
            practice=practice, source="nssp", measure="m", place="p", dated_on="2026-11-14", sentence="s"
        )
    edit_practice(cast.root, phone="1")
    assert Observation.objects.count() == 2
    edit_practice(cast.root, county_fips="46083")
    assert list(Observation.objects.values_list("practice_id", flat=True)) == [cast.mallory.practice.pk]
