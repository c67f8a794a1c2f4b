"""The pages of recall in a real browser: axe, width, weight; and a check that comes while one types."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from bedside.desk.actions.choose_remedy import choose_remedy
from bedside.desk.actions.correct_publication import correct_publication
from bedside.desk.actions.edit_answer import edit_answer
from bedside.desk.models import Account, Recall, SitePage
from tests.browser.conftest import session_of
from tests.browser.test_pages import look_at
from tests.cast import Cast, make_cast, own_pages
from tests.desk.publishing.stage import run_until_settled
from tests.desk.recall import stage
from tests.desk.recall.stage import BECAUSE, trace

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
WORDS = "Fever medicine goes by weight: 15 mg for each kilogram."
CODES = ["ADV003", "SRC001", "PLN001"]


@pytest.fixture
def cast(tmp_path: Path) -> Cast:
    """A dose changed under an answer, a page of ours, something posted by hand and a post for tomorrow."""
    cast = make_cast()
    cast.practice.is_sample = True
    cast.practice.save()
    answer = stage.answered(cast, stage.first_edition(cast, tmp_path))
    screen = Account.objects.create(practice=cast.practice, channel="by_hand", handle="Waiting room")
    site = own_pages(cast.practice)
    stage.out(cast, answer, site, screen)
    run_until_settled()
    stage.scheduled(cast, answer, site)
    stage.newer_edition(cast, tmp_path)
    return cast


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_is_open_under_way_and_corrected_is_readable_for_everybody(
    chromium: Any, live_server: Any, cast: Cast, scheme: str
) -> None:
    faults: dict[str, list[str]] = {}

    def look(name: str, path: str) -> None:
        # A context of its own: a browser may keep a public page for a minute.
        context = chromium.new_context(color_scheme=scheme, reduced_motion="reduce")
        context.add_cookies([session_of(cast.ada.member, live_server.url)])
        faults[name] = look_at(context.new_page(), name, f"{live_server.url}{path}", scheme)
        context.close()

    recall, answer = Recall.objects.get(), trace("answer").answer
    assert answer is not None
    public = f"/p/{cast.practice.slug}/"
    look("recall-ada", f"/recalls/{recall.pk}/")
    look("answer-recalled", f"/answers/{answer.pk}/")
    look("public-looked-at", f"{public}answers/{answer.slug}/")
    choose_remedy(cast.ben, trace("answer").pk, "correct", BECAUSE)
    choose_remedy(cast.ben, trace("publication", publication__account__channel="by_hand").pk, "by_hand", BECAUSE)
    look("recall-under-way", f"/recalls/{recall.pk}/")
    edit_answer(cast.ben, answer.pk, short="It goes by weight: 15 mg for each kilogram.", body=f"{stage.NEW_DOSE} [1]")
    stage.signed_and_published(cast, answer)
    correct_publication(cast.ada, trace("publication").pk, "edit", WORDS, BECAUSE, confirmed_codes=CODES)
    choose_remedy(cast.ben, trace("post").pk, "cancel", BECAUSE)
    run_until_settled()
    look("recall-decided", f"/recalls/{recall.pk}/")
    look("public-answer-corrected", f"{public}answers/{answer.slug}/")
    look("public-page-corrected", f"{public}news/{SitePage.objects.get().key}/")
    look("public-corrections", f"{public}corrections/")
    wrong = {name: found for name, found in faults.items() if found}
    assert not wrong, "\n".join(f"{name}: {line}" for name, found in wrong.items() for line in found)


def test_the_words_of_a_correction_are_checked_while_one_types(chromium: Any, live_server: Any, cast: Cast) -> None:
    context = chromium.new_context(base_url=live_server.url, reduced_motion="reduce")
    context.add_cookies([session_of(cast.ada.member, live_server.url)])
    page = context.new_page()
    page.goto(f"/recalls/{Recall.objects.get().pk}/")
    found = trace("publication", publication__account__channel="answers_site")
    page.fill(f"#text-{found.pk}-edit", "Ask the pharmacist which amount is right.")
    page.wait_for_selector(f"#check-{found.pk}-edit >> text=41 of 10000")
    page.fill(f"#text-{found.pk}-edit", "Give him two tablets at bedtime.")
    page.wait_for_selector(f"#check-{found.pk}-edit input[value=ADV003]")
    for tick in page.query_selector_all(f"#trace-{found.pk} details[open] input[name=confirmed]"):
        tick.check()
    page.click(f"#trace-{found.pk} button[value=edit]")
    page.wait_for_selector(".notice >> text=goes out within a minute")
    run_until_settled()
    assert SitePage.objects.get().text == "Give him two tablets at bedtime."
    context.close()
