"""The public pages as a real Chromium shows them: reachable, readable, quiet, and all that without JavaScript."""

from __future__ import annotations

from typing import Any

import pytest

from bedside.desk.models import Question
from bedside.desk.views import public_ask
from tests.cast import make_cast
from tests.desk.public import shelf

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
PAGES = (
    "",
    "?lang=es",
    "answers/",
    "answers/?q=vacunas",
    "answers/?q=zebra",
    "answers/flu-shot-pregnant/",
    "answers/vacuna-gripe-embarazo/",
    "news/",
    "news/key-1/",
    "news/gone/",
    "ask/",
    "ask/thanks/",
    "ask/thanks/?now=1",
    "answers/none/",
)


@pytest.fixture
def browser(chromium: Any) -> Any:
    return chromium


@pytest.fixture
def home(live_server: Any, settings: Any) -> str:
    settings.PUBLIC_URL = live_server.url
    cast = make_cast()
    cast.practice.is_sample = True
    cast.practice.accent_color = "#FFD700"  # unreadable on paper until it is repaired
    cast.practice.save()
    english, _ = shelf.publish_both_languages(cast.ada)
    shelf.add_card(english)
    shelf.add_news_picture(shelf.publish_news(cast.practice))
    shelf.publish_news(cast.practice, key="gone", withdrawn_at=shelf.THEN)
    return f"{live_server.url}/p/{cast.practice.slug}/"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_axe_finds_nothing_nothing_sticks_out_and_nothing_comes_from_outside(
    browser: Any, home: str, width: int, scheme: str
) -> None:
    from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]

    context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme)
    page = context.new_page()
    asked: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda line: said.append(line.text))
    for path in PAGES:
        page.goto(home + path)
        found = [(v["id"], v["nodes"][0]["html"]) for v in Axe().run(page).response["violations"]]
        assert not found, path
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path
    assert [url for url in asked if not url.startswith(home.partition("/p/")[0])] == []
    assert [line for line in said if "Content Security" in line] == []
    assert context.cookies() == []


def test_search_engines_data_is_let_through_and_inert(browser: Any, home: str) -> None:
    page = browser.new_page()
    page.goto(f"{home}answers/flu-shot-pregnant/")
    kind = page.evaluate(
        "JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent)['@type']"
    )
    assert kind == ["MedicalWebPage", "QAPage"]


def test_rosa_searches_reads_and_asks_without_javascript_by_keyboard(
    browser: Any, home: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(public_ask, "LEAST_SECONDS", 0.0)
    page = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 740}).new_page()
    page.goto(home)
    page.get_by_label("Search the answers").fill("flu shot")
    page.keyboard.press("Enter")
    page.get_by_role("link", name="Can I get a flu shot while I am pregnant?").press("Enter")
    page.get_by_role("link", name="Reference 1").first.click()
    assert page.url.endswith("#ref-1")
    page.get_by_role("banner").get_by_role("link", name="Ask a question").click()
    page.get_by_label("Your question").fill("Is croup contagious?")
    page.get_by_role("button", name="Send my question").press("Enter")
    assert page.get_by_role("heading", name="Thank you for asking").is_visible()
    assert Question.objects.get().text == "Is croup contagious?"


def test_a_printed_answer_names_its_sources(browser: Any, home: str) -> None:
    page = browser.new_page()
    page.goto(f"{home}answers/flu-shot-pregnant/")
    page.emulate_media(media="print")
    assert not page.get_by_role("navigation").is_visible()
    after = page.evaluate("getComputedStyle(document.querySelector('#ref-1 a'), '::after').content")
    assert "medlineplus.gov" in after
