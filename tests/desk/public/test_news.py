"""Posts on the practice's own site: shown, counted without knowing anybody, taken back openly."""

from __future__ import annotations

import pytest
from django.test import Client

from bedside.desk.models import SitePage
from tests.cast import Cast, make_cast
from tests.desk.public import shelf

pytestmark = pytest.mark.django_db
NEWS = "/p/maple-family-practice/news/"
PERSON = {"user-agent": "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15"}


@pytest.fixture
def cast() -> Cast:
    return make_cast()


def views() -> int:
    return SitePage.objects.get(key="key-1").views


def test_news_are_listed_and_read(cast: Cast) -> None:
    page = shelf.publish_news(cast.practice)
    picture = shelf.add_news_picture(page)
    assert "Walk-in flu shots on Saturday" in Client().get(NEWS).content.decode()
    shown = Client().get(f"{NEWS}key-1/").content.decode()
    assert '<a href="https://www.cdc.gov/flu/"' in shown
    assert 'alt="A door with a sign."' in shown
    response = Client().get(f"{NEWS}key-1/{picture.pk}")
    assert response["Content-Type"] == "image/jpeg"
    assert response.content == bytes(picture.content)


def test_a_post_without_a_title_is_called_by_its_first_words(cast: Cast) -> None:
    shelf.publish_news(cast.practice, title="", text="We are closed on Friday.\nBack on Monday.")
    page = Client().get(f"{NEWS}key-1/").content.decode()
    assert "<h1>We are closed on Friday.</h1>" in page
    assert page.count("We are closed on Friday.</p>") == 0


def test_a_post_is_words_not_markup(cast: Cast) -> None:
    shelf.publish_news(cast.practice, text="<script>alert(1)</script>", link="javascript:alert(1)")
    page = Client().get(f"{NEWS}key-1/").content.decode()
    assert "<script>" not in page
    assert "javascript:" not in page


def test_what_was_taken_back_says_so_and_is_not_listed(cast: Cast) -> None:
    page = shelf.publish_news(cast.practice, withdrawn_at=shelf.THEN)
    picture = shelf.add_news_picture(page)
    response = Client().get(f"{NEWS}key-1/", headers=PERSON)
    assert response.status_code == 410
    assert "This page was taken back" in response.content.decode()
    assert "Walk-in" not in response.content.decode()
    assert Client().get(f"{NEWS}key-1/{picture.pk}").status_code == 404
    for path in (NEWS, "/p/maple-family-practice/", "/p/maple-family-practice/feed.xml"):
        assert "Walk-in" not in Client().get(path).content.decode()
    assert views() == 0


def test_a_visit_is_counted_and_nothing_is_set_or_kept(cast: Cast) -> None:
    shelf.publish_news(cast.practice)
    response = Client().get(f"{NEWS}key-1/", headers=PERSON)
    assert not response.cookies
    Client().get(f"{NEWS}key-1/", headers=PERSON)
    assert views() == 2


@pytest.mark.parametrize(
    "agent",
    [
        "",
        "Googlebot/2.1 (+http://www.google.com/bot.html)",
        "Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)",
        "facebookexternalhit/1.1",
        "curl/8.5.0",
        "python-requests/2.32",
        "Mozilla/5.0 (compatible; Bluesky Cardyb/1.1)",
        "WhatsApp/2.23",
    ],
)
def test_programs_are_not_counted(cast: Cast, agent: str) -> None:
    shelf.publish_news(cast.practice)
    assert Client().get(f"{NEWS}key-1/", headers={"user-agent": agent}).status_code == 200
    assert views() == 0


def test_neither_a_look_at_the_headers_nor_a_prefetch_is_counted(cast: Cast) -> None:
    shelf.publish_news(cast.practice)
    Client().head(f"{NEWS}key-1/", headers=PERSON)
    Client().get(f"{NEWS}key-1/", headers={**PERSON, "sec-purpose": "prefetch;prerender"})
    assert views() == 0


def test_spanish_news_stand_on_a_spanish_page(cast: Cast) -> None:
    shelf.publish_news(cast.practice, lang="es", title="Vacunas el sábado", text="Sin cita.")
    page = Client().get(f"{NEWS}key-1/").content.decode()
    assert '<html lang="es">' in page
    assert "Todas las noticias" in page
