"""Short links: they lead on, count without knowing anybody, and fail kindly."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from django.test import Client
from django.utils import timezone

from bedside.desk.actions.shorten_link import shorten_link
from bedside.desk.models import ClickCount, ShortLink
from tests.cast import Cast, make_cast

pytestmark = pytest.mark.django_db
PERSON = {"user-agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"}


@pytest.fixture
def cast() -> Cast:
    return make_cast()


@pytest.fixture
def short(cast: Cast) -> str:
    return f"/s/{shorten_link(cast.ben, 'https://example.org/flu?a=1').code}"


def clicks() -> int:
    return sum(ClickCount.objects.values_list("count", flat=True))


def test_a_short_link_leads_on_and_is_counted_without_a_cookie(short: str) -> None:
    for expected in (1, 2):
        response = Client().get(short, headers=PERSON)
        assert (response.status_code, response["Location"]) == (302, "https://example.org/flu?a=1")
        assert response["Cache-Control"] == "no-store"
        assert not response.cookies
        assert clicks() == expected


def test_programs_and_looks_at_the_headers_are_led_on_uncounted(short: str) -> None:
    assert Client().head(short, headers=PERSON).status_code == 302
    assert Client().get(short, headers={"user-agent": "Twitterbot/1.0"}).status_code == 302
    assert clicks() == 0


def test_a_click_counts_for_the_day_it_is_at_the_practice(short: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timezone, "now", lambda: datetime(2026, 11, 23, 3, 0, tzinfo=UTC))  # still Sunday in Chicago
    Client().get(short, headers=PERSON)
    assert str(ClickCount.objects.get().day) == "2026-11-22"


@pytest.mark.parametrize("code", ["nope", "FLU26x", "%00", "a b", "ñ", "x" * 200])
def test_an_unknown_link_gets_a_friendly_page(cast: Cast, code: str) -> None:
    response = Client().get(f"/s/{code}", headers=PERSON)
    assert response.status_code == 404
    assert "leads nowhere" in response.content.decode()


def test_an_unknown_link_is_explained_in_spanish_to_who_reads_spanish(cast: Cast) -> None:
    page = Client().get("/s/nope", headers={"accept-language": "es"}).content.decode()
    assert "no lleva a ninguna parte" in page


def test_a_link_never_runs_a_script(short: str) -> None:
    ShortLink.objects.update(target="javascript:alert(1)")
    assert Client().get(short, headers=PERSON).status_code == 404
