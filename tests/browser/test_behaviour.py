"""What the few lines of script must do: keep words, check while one types, cite and rewrite with a click, obey keys."""

from __future__ import annotations

from typing import Any

import pytest

from bedside.desk.models import Answer, Message, Post
from tests.browser.conftest import session_of
from tests.browser.seed import Season, busy_season

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def season(transactional_db: None) -> Season:
    return busy_season(posts=12, messages=30, questions=30)


@pytest.fixture
def desk(chromium: Any, live_server: Any, season: Season) -> Any:
    """A browser in which Ben is signed in."""
    context = chromium.new_context(base_url=live_server.url, reduced_motion="reduce")
    context.add_cookies([session_of(season.cast.ben.member, live_server.url)])
    context.set_default_timeout(8000)
    yield context
    context.close()


def test_words_survive_a_closed_tab_until_they_are_saved(desk: Any, season: Season) -> None:
    path = f"/answers/{season.draft.pk}/"
    page = desk.new_page()
    page.goto(path)
    page.fill("#id_short", "Walk more, every day.")
    page.wait_for_timeout(500)
    page.close()
    page = desk.new_page()
    page.goto(path)
    page.click("text=Put them back")
    assert page.input_value("#id_short") == "Walk more, every day."
    page.click("#answer-form button:has-text('Save')")
    page.wait_for_selector("text=Saved.")
    assert Answer.objects.get(pk=season.draft.pk).short == "Walk more, every day."
    assert not page.is_visible("[data-kept]")
    page.reload()
    assert not page.is_visible("[data-kept]")


def test_words_survive_a_lost_session(desk: Any, season: Season) -> None:
    page = desk.new_page()
    page.goto(f"/answers/{season.draft.pk}/")
    desk.clear_cookies(name="sessionid")
    page.fill("#id_short", "Walk more, every day.")
    page.wait_for_selector("text=You were signed out.")
    assert page.input_value("#id_short") == "Walk more, every day."


def test_the_check_follows_the_typing_and_never_takes_the_cursor(desk: Any, season: Season) -> None:
    page = desk.new_page()
    page.goto(f"/posts/{season.post.pk}/")
    page.fill("#id_text", "")
    page.type("#id_text", "This tea cures every migraine, guaranteed.")
    page.wait_for_selector("#check .finding.block")
    assert page.evaluate("document.activeElement.id") == "id_text"
    assert page.is_visible("text=Your last words are not saved yet.")
    page.set_viewport_size({"width": 360, "height": 700})
    assert "must change" in page.inner_text("#brief")


def test_a_click_cites_and_puts_the_mark_at_the_cursor(desk: Any, season: Season) -> None:
    page = desk.new_page()
    page.goto(f"/answers/{season.draft.pk}/")
    page.wait_for_selector("#passages button")
    page.focus("#id_body")
    page.evaluate("document.getElementById('id_body').setSelectionRange(9, 9)")
    page.click("#passages button >> nth=0")
    page.wait_for_selector("#citations >> text=[2]")
    assert page.input_value("#id_body").startswith("Less salt [2],")
    assert page.url.endswith(f"/answers/{season.draft.pk}/")


def test_a_rewrite_is_one_click(desk: Any, season: Season) -> None:
    page = desk.new_page()
    page.goto(f"/posts/{season.post.pk}/")
    page.fill("#id_text", "👩‍👩‍👧 Hello! Our class for epileptics starts on Monday.")
    button = page.wait_for_selector("[data-rewrite]")
    was, new = button.get_attribute("data-was"), button.get_attribute("data-rewrite")
    before = page.input_value("#id_text")
    button.click()
    assert page.input_value("#id_text") == before.replace(was, new, 1)


def test_the_inbox_obeys_keys(desk: Any, season: Season) -> None:
    page = desk.new_page()
    page.goto("/inbox/?lane=reply")
    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("k")
    second = page.evaluate("document.activeElement.getAttribute('href')")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{second}")
    page.keyboard.press("r")
    assert page.evaluate("document.activeElement.id") == "id_reply"
    page.keyboard.type("jjj")  # while somebody types, keys are letters
    assert page.input_value("#id_reply").endswith("jjj")
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("u")
    page.wait_for_url("**/inbox/")
    assert Message.objects.filter(state="replied").exists()  # from the seed: no key sent anything


def test_what_was_heard_is_kept_without_leaving_the_page(desk: Any, season: Season) -> None:
    page = desk.new_page()
    page.set_viewport_size({"width": 360, "height": 700})
    page.goto("/")
    page.fill("#heard-text", "Is honey ok for a cough?")
    page.keyboard.press("Enter")
    page.wait_for_selector("#heard-said >> text=Kept")
    assert page.input_value("#heard-text") == ""


def test_a_post_is_moved_by_key(desk: Any, season: Season) -> None:
    page = desk.new_page()
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto("/plan/?view=week")
    chip = page.locator("[data-post]").first
    pk = int(chip.get_attribute("data-post"))
    chip.focus()
    page.keyboard.press("m")
    page.fill("#mover-at", "2031-05-06T10:30")
    page.click("#mover button:has-text('Move it')")
    page.wait_for_selector(".notice")
    post = Post.objects.get(pk=pk)
    assert post.due_local is not None
    assert f"{post.due_local:%Y-%m-%dT%H:%M}" == "2031-05-06T10:30"


def test_the_menu_of_a_phone_opens_without_a_script(chromium: Any, live_server: Any, season: Season) -> None:
    context = chromium.new_context(
        base_url=live_server.url, java_script_enabled=False, viewport={"width": 360, "height": 700}
    )
    context.add_cookies([session_of(season.cast.ben.member, live_server.url)])
    page = context.new_page()
    page.goto("/")
    page.click(".tabbar a:has-text('All')")
    page.click(".rail a:has-text('Insight')")
    assert page.inner_text("h1") == "Insight"
    context.close()
