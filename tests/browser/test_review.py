"""What the review's few lines of script must do: apply and undo offered words, show a hard sentence, hear "not so"."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from bedside.desk import judging
from bedside.desk.actions.draft_post import draft_post
from bedside.desk.models import Message, Objection, Post
from tests.browser.conftest import session_of
from tests.browser.seed import Season, busy_season
from tests.browser.test_pages import look_at

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

FAMILY = "👩‍👩‍👧"  # one sign for a reader, five characters for Python, eight for the browser
HEAVY = "Utilization of preventive modalities necessitates comprehensive coordination among interdisciplinary staff."
CROWDED = (
    f"{FAMILY} Hello! Our laser ends back pain for everyone, guaranteed. Only two spots left, hurry! He committed "
    f"suicide. Email sent to tanya.r.holloway@example.com. Watch for dyspnea. {HEAVY}"
)


@pytest.fixture
def season(transactional_db: None, monkeypatch: pytest.MonkeyPatch) -> Season:
    monkeypatch.setattr(judging, "_draft_reader", lambda: None)  # the rules alone: a reader is taught anew now and then
    return busy_season(posts=6, messages=12, questions=10)


@pytest.fixture
def desk(chromium: Any, live_server: Any, season: Season) -> Any:
    """A browser in which Ben is signed in."""
    context = chromium.new_context(base_url=live_server.url, reduced_motion="reduce")
    context.add_cookies([session_of(season.cast.ben.member, live_server.url)])
    context.set_default_timeout(15000)
    yield context
    context.close()


@pytest.fixture
def crowded(season: Season) -> Post:
    return draft_post(season.cast.ben, text=CROWDED)


def test_offered_words_are_applied_checked_again_kept_and_undone(desk: Any, crowded: Post) -> None:
    page = desk.new_page()
    page.goto(f"/posts/{crowded.pk}/")
    assert not page.is_visible("[data-changed]")
    button = page.locator("[data-rewrite='died by']").first
    with page.expect_response("**/posts/check/") as checked:
        button.click()
    assert page.input_value("#id_text") == CROWDED.replace("committed", "died by")
    assert "SAF001" not in checked.value.text(), "the server looked again and the finding is gone"
    page.wait_for_selector("[data-changed]:not([hidden])")
    page.wait_for_timeout(500)
    kept = page.evaluate(f"localStorage.getItem('bedside:post-{crowded.pk}')")
    assert "died by" in kept, "the changed draft is kept in this browser until it is saved"
    assert "died by" not in Post.objects.get(pk=crowded.pk).text
    with page.expect_response("**/posts/check/") as again:
        page.click("[data-changed] button")
    assert page.input_value("#id_text") == CROWDED
    assert "SAF001" in again.value.text()
    assert not page.is_visible("[data-changed]")


def test_several_changes_are_undone_one_after_the_other(desk: Any, crowded: Post) -> None:
    page = desk.new_page()
    page.goto(f"/posts/{crowded.pk}/")
    for number in range(2):
        with page.expect_response("**/posts/check/"):
            page.locator("#check li.finding.block [data-rewrite]").first.click()
        page.wait_for_timeout(300)
        assert page.is_visible("[data-changed]"), number
    for _ in range(2):
        page.click("[data-changed] button")
    assert page.input_value("#id_text") == CROWDED


def test_typing_after_a_change_is_never_lost_to_an_undo(desk: Any, crowded: Post) -> None:
    page = desk.new_page()
    page.goto(f"/posts/{crowded.pk}/")
    page.locator("[data-rewrite='died by']").first.click()
    page.wait_for_selector("[data-changed]:not([hidden])")
    page.keyboard.type("x")
    assert not page.is_visible("[data-changed]")


def test_a_hard_sentence_is_shown_in_the_text(desk: Any, crowded: Post) -> None:
    page = desk.new_page()
    page.goto(f"/posts/{crowded.pk}/")
    page.locator("[data-select]").first.click()
    chosen = "field => field.value.slice(field.selectionStart, field.selectionEnd)"
    assert page.locator("#id_text").evaluate(chosen) == HEAVY


def test_a_plain_word_takes_the_place_of_the_hard_one(desk: Any, crowded: Post) -> None:
    page = desk.new_page()
    page.goto(f"/posts/{crowded.pk}/")
    page.click("text=Say “trouble breathing”")
    assert "Watch for trouble breathing." in page.input_value("#id_text")


def test_not_so_is_heard_without_leaving_the_page_or_saving_the_post(desk: Any, crowded: Post) -> None:
    page = desk.new_page()
    page.goto(f"/posts/{crowded.pk}/")
    with page.expect_response("**/posts/check/"):
        page.fill("#id_text", "Only two spots left, hurry!")
    page.wait_for_selector("#check >> text=TON001")
    page.locator("#check summary:has-text('Not so?')").first.click()
    page.locator("#check input[name^='why ']").first.fill("It is a bus.")
    page.locator("#check button[name=not_so]").first.click()
    page.wait_for_selector("text=Kept. The rule stays as it is")
    assert page.input_value("#id_text") == "Only two spots left, hurry!"
    assert Post.objects.get(pk=crowded.pk).text == CROWDED
    assert Objection.objects.get().reason == "It is a bus."


def test_not_so_works_in_answers_and_replies_too(desk: Any, season: Season) -> None:
    page = desk.new_page()
    message = Message.objects.filter(label="logistics", state="new").first()
    assert message
    for path, field in ((f"/answers/{season.draft.pk}/", "#id_short"), (f"/inbox/{message.pk}/", "#id_reply")):
        page.goto(path)
        page.fill(field, "Our laser ends back pain for everyone, guaranteed.")
        page.wait_for_selector("#check >> text=CLM001")
        page.locator("#check summary:has-text('Not so?')").first.click()
        page.locator("#check input[name^='why ']").first.fill("It is a song.")
        page.locator("#check button[name=not_so]").first.click()
        page.wait_for_selector("text=Kept. The rule stays as it is")
    assert {row.kind for row in Objection.objects.all()} == {"post", "reply"}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_crowded_check_is_open_to_everybody(chromium: Any, live_server: Any, season: Season, scheme: str) -> None:
    """With findings of every kind, a lift, a doubt and hard sentences: axe, width and weight."""
    post = draft_post(season.cast.ben, text=CROWDED)
    context = chromium.new_context(color_scheme=scheme, reduced_motion="reduce")
    context.add_cookies([session_of(season.cast.root.member, live_server.url)])
    page = context.new_page()
    page.goto(f"{live_server.url}/posts/{post.pk}/")
    page.click("summary:has-text('Let it pass: Promises too much')")
    page.fill("#reason-CLM001", "This is the title of a play that our choir sings on Friday.")
    page.click("text=Lift this block >> visible=true")
    page.wait_for_selector("text=The block is lifted for exactly these words")
    page.locator("#check summary:has-text('Not so?')").first.click()
    page.locator("#check input[name^='why ']").first.fill("It is a museum.")
    page.locator("#check button[name=not_so]").first.click()
    page.wait_for_selector("text=Kept. The rule stays as it is")
    assert look_at(context.new_page(), "crowded-post", f"{live_server.url}/posts/{post.pk}/", scheme) == []
    assert look_at(context.new_page(), "doubts", f"{live_server.url}/practice/not-so/", scheme) == []
    if folder := os.environ.get("BEDSIDE_PICTURES"):
        page.reload()
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
        page.set_viewport_size({"width": 1280, "height": 900})
        page.screenshot(path=str(Path(folder) / f"crowded-open-{scheme}.png"), full_page=True)
    context.close()
