"""Short links: the practice's own, the same for the same post, counted by day and by nothing else."""

from __future__ import annotations

from datetime import date

import pytest

from bedside.desk.actions import shorten_link as module
from bedside.desk.actions.draft_post import draft_post
from bedside.desk.actions.errors import NotAllowed, NotHere, Refused
from bedside.desk.actions.shorten_link import count_click, shorten_link
from bedside.desk.models import ClickCount, Post, ShortLink
from bedside.tactics.media.links import is_code
from tests.cast import Cast, make_cast

pytestmark = pytest.mark.django_db
TARGET = "https://maple.example/answers/flu"
TODAY = date(2026, 11, 22)


@pytest.fixture
def cast() -> Cast:
    return make_cast()


@pytest.fixture
def post(cast: Cast) -> Post:
    return draft_post(cast.ben, text="Flu shots are here.")


def test_the_same_address_on_the_same_post_has_one_short_link(cast, post):
    link = shorten_link(cast.ben, f" {TARGET} ", post.pk)
    assert is_code(link.code)
    assert link.target == TARGET
    assert shorten_link(cast.ben, TARGET, post.pk).pk == link.pk
    assert shorten_link(cast.ben, TARGET).pk != link.pk
    assert shorten_link(cast.ben, TARGET + "?x=1", post.pk).code != link.code


@pytest.mark.parametrize(
    "address",
    ["", "maple.example", "javascript:alert(1)", "ftp://a.example", "https://", "https://a b.example", "http://[",
     "https://user:pass@a.example", "https://a.example/\x00", "https://a.example/" + "x" * 600],
)  # fmt: skip
def test_what_is_no_web_address_is_refused(cast, address):
    with pytest.raises(Refused, match="address"):
        shorten_link(cast.ben, address)
    assert not ShortLink.objects.exists()


def test_a_code_that_is_taken_is_tried_again(cast, monkeypatch):
    taken = shorten_link(cast.ben, TARGET).code
    codes = iter([taken, taken, "newcode"])
    monkeypatch.setattr(module, "short_code", lambda entropy: next(codes))
    assert shorten_link(cast.ben, TARGET + "2").code == "newcode"


def test_clicks_are_counted_by_day_without_anything_about_who(cast):
    link = shorten_link(cast.ben, TARGET)
    assert [count_click(link.code, TODAY) for _ in range(3)] == [TARGET] * 3
    count_click(link.code, date(2026, 11, 23))
    assert dict(ClickCount.objects.values_list("day", "count")) == {TODAY: 3, date(2026, 11, 23): 1}
    names = {field.name for field in ClickCount._meta.get_fields()}
    assert names == {"id", "practice", "created_at", "link", "day", "count"}


def test_an_unknown_code_leads_nowhere(cast):
    assert count_click("2222222", TODAY) is None
    assert count_click("' OR 1=1", TODAY) is None
    assert not ClickCount.objects.exists()


def test_only_writers_shorten_and_mallory_cannot_use_our_post(cast, post):
    for actor in (cast.cleo, cast.ana, cast.rosa):
        with pytest.raises(NotAllowed):
            shorten_link(actor, TARGET)
    with pytest.raises(NotHere):
        shorten_link(cast.mallory, TARGET, post.pk)
    assert shorten_link(cast.mallory, TARGET).pk != shorten_link(cast.ben, TARGET).pk
