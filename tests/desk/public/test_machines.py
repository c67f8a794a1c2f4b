"""What programs read: the feed, the site map, robots, the style of a practice, and whether a page changed."""

from __future__ import annotations

import re
from typing import Any

import pytest
from defusedxml.ElementTree import fromstring
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from hypothesis import given
from hypothesis import strategies as st

from bedside.desk.models import Answer
from bedside.desk.views.public_color import DARK, LIGHT, look
from bedside.tactics.media.colours import contrast
from tests.cast import Cast, make_cast
from tests.desk.public import shelf

HOME = "/p/maple-family-practice/"
ATOM = "{http://www.w3.org/2005/Atom}"
EVERY_PAGE = ("", "answers/", "answers/?q=flu", "answers/flu-shot-pregnant/", "news/", "news/key-1/", "ask/")


@pytest.fixture
def cast(db: None) -> Cast:
    cast = make_cast()
    shelf.publish_both_languages(cast.ada)
    shelf.publish_news(cast.practice, text="Fever < 100 & fine")
    return cast


def test_the_feed_holds_answers_and_news(cast: Cast) -> None:
    response = Client().get(f"{HOME}feed.xml")
    assert response["Content-Type"].startswith("application/atom+xml")
    feed = fromstring(response.content)
    titles = {entry.findtext(f"{ATOM}title") for entry in feed.iter(f"{ATOM}entry")}
    assert titles == {shelf.FLU["title"], shelf.GRIPE["title"], "Walk-in flu shots on Saturday"}
    news = next(e for e in feed.iter(f"{ATOM}entry") if "Saturday" in (e.findtext(f"{ATOM}title") or ""))
    assert news.findtext(f"{ATOM}summary") == "<p>Fever &lt; 100 &amp; fine</p>"


def test_the_site_map_lists_every_public_address(cast: Cast, settings: Any) -> None:
    settings.PUBLIC_URL = "https://answers.example.org"
    tree = fromstring(Client().get(f"{HOME}sitemap.xml").content)
    found = {
        (place.text or "").removeprefix("https://answers.example.org")
        for place in tree.iter()
        if place.tag.endswith("loc")
    }
    paths = (
        "",
        "answers/",
        "news/",
        "corrections/",
        "ask/",
        "answers/flu-shot-pregnant/",
        "answers/vacuna-gripe-embarazo/",
        "news/key-1/",
    )
    assert found == {HOME + path for path in paths}
    assert all(Client().get(path).status_code == 200 for path in found)


def test_robots_may_read_the_public_pages_and_nothing_else(cast: Cast) -> None:
    cast.mallory.practice.is_sample = True
    cast.mallory.practice.save()
    text = Client().get("/robots.txt").content.decode()
    assert "Allow: /p/\n" in text
    assert "Disallow: /\n" in text
    assert f"{HOME}sitemap.xml" in text
    assert "elsewhere-clinic" not in text


@pytest.mark.parametrize("path", [*EVERY_PAGE, "ask/thanks/", "answers/none/", "news/none/"])
def test_a_sample_practice_says_so_on_every_page(cast: Cast, path: str) -> None:
    assert 'class="ribbon"' not in Client().get(HOME + path).content.decode()
    cast.practice.is_sample = True
    cast.practice.save()
    page = Client().get(HOME + path).content.decode()
    assert "<strong>Sample</strong>" in page
    assert 'content="noindex"' in page


@pytest.mark.parametrize("path", ["", "answers/", "answers/flu-shot-pregnant/", "news/key-1/", "feed.xml", "look.css"])
def test_a_page_that_did_not_change_is_not_sent_again(cast: Cast, path: str) -> None:
    first = Client().get(HOME + path)
    assert "public" in first["Cache-Control"]
    again = Client().get(HOME + path, headers={"if-none-match": first["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    cast.practice.name, cast.practice.accent_color = "Renamed", "#AA0000"
    cast.practice.save()
    assert Client().get(HOME + path, headers={"if-none-match": first["ETag"]}).status_code == 200


def test_an_answer_says_when_it_changed(cast: Cast) -> None:
    first = Client().get(f"{HOME}answers/flu-shot-pregnant/")
    again = Client().get(f"{HOME}answers/flu-shot-pregnant/", headers={"if-modified-since": first["Last-Modified"]})
    assert again.status_code == 304


@pytest.mark.parametrize("path", EVERY_PAGE)
def test_a_page_is_small_and_sets_no_cookie(cast: Cast, path: str) -> None:
    response = Client().get(HOME + path)
    assert len(response.content) < 50_000
    assert not response.cookies
    assert "<script src" not in response.content.decode()
    assert not re.search(r"<[^>]+ style=", response.content.decode())
    assert len(Client().get(HOME + path, headers={"accept-encoding": "gzip"}).content) < 6_000


@pytest.mark.parametrize("path", [*EVERY_PAGE, "feed.xml", "sitemap.xml"])
def test_the_number_of_queries_does_not_grow(cast: Cast, path: str) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as found:
            assert Client().get(HOME + path, headers={"user-agent": "Mozilla/5.0"}).status_code == 200
        return len(found)

    before = queries()
    shelf.many_answers(cast.ada, 30)
    for number in range(10):
        shelf.add_news_picture(shelf.publish_news(cast.practice, key=f"more-{number}"))
    assert queries() <= before + 1  # the first picture brings its own query
    assert queries() <= 11


@pytest.mark.parametrize(
    "path", ["", "answers/", "answers/flu/", "news/", "news/x/", "ask/", "feed.xml", "sitemap.xml", "look.css"]
)
def test_a_practice_that_is_not_there_gets_a_friendly_page(cast: Cast, path: str) -> None:
    response = Client().get(f"/p/nowhere/{path}")
    assert response.status_code == 404
    assert "No practice has its pages at this address" in response.content.decode()


def test_the_practices_colour_cannot_smuggle_in_a_style(cast: Cast) -> None:
    cast.practice.accent_color = "red;}*{"
    cast.practice.save()
    assert "red" not in Client().get(f"{HOME}look.css").content.decode()


@given(st.integers(0, 0xFFFFFF))
def test_any_accent_becomes_readable_by_day_and_by_night(number: int) -> None:
    tone = look(f"#{number:06X}")
    assert min(contrast(tone["light"], surface) for surface in LIGHT) >= 4.5
    assert min(contrast(tone["dark"], surface) for surface in DARK) >= 4.5
    assert contrast(tone["light"], tone["on_light"]) >= 4.5
    assert contrast(tone["dark"], tone["on_dark"]) >= 4.5


def test_an_accent_that_reads_well_is_left_alone() -> None:
    assert look("#0B4F5C")["light"] == "#0B4F5C"


def test_only_looking_is_allowed(cast: Cast) -> None:
    for path in ("", "answers/", "news/key-1/", "feed.xml", "ask/thanks/"):
        assert Client().post(HOME + path).status_code == 405
    assert Answer.objects.count() == 2
