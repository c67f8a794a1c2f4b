"""Asking without an account: what is taken in, what is turned away politely, what is never kept."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.core import signing
from django.core.cache import cache
from django.test import Client
from django.utils import timezone

from bedside.desk.models import Question
from bedside.desk.views import public_ask
from tests.cast import Cast, make_cast

pytestmark = pytest.mark.django_db
ASK = "/p/maple-family-practice/ask/"
QUESTION = "Is it safe to fly with an ear infection?"


@pytest.fixture
def cast(monkeypatch: pytest.MonkeyPatch) -> Cast:
    cache.clear()
    monkeypatch.setattr(public_ask, "LEAST_SECONDS", 0.0)
    return make_cast()


def opened(client: Client, path: str = ASK) -> str:
    found = re.search(r'name="stamp" value="([^"]+)"', client.get(path).content.decode())
    assert found
    return found.group(1)


def send(text: str, path: str = ASK, *, stamp: str | None = None, **extra: Any) -> Any:
    client = Client(enforce_csrf_checks=True)
    headers = {"remote_addr": "203.0.113.7", **extra.pop("environ", {})}
    data = {"question": text, "stamp": opened(client) if stamp is None else stamp, **extra.pop("data", {})}
    return client.post(path, data, REMOTE_ADDR=headers["remote_addr"], **extra)


def test_rosa_asks_and_is_thanked(cast: Cast) -> None:
    response = send(QUESTION)
    assert response.status_code == 303
    assert response["Location"] == f"{ASK}thanks/"
    page = Client().get(response["Location"]).content.decode()
    assert "Thank you for asking" in page
    question = Question.objects.get()
    assert (question.practice, question.text, question.lang) == (cast.practice, QUESTION, "en")


def test_no_cookie_is_set_and_none_is_needed(cast: Cast) -> None:
    client = Client(enforce_csrf_checks=True)
    response = client.post(ASK, {"question": QUESTION, "stamp": opened(client)})
    assert response.status_code == 303
    assert not client.cookies


def test_the_address_is_kept_nowhere_and_only_a_mark_is_stored(cast: Cast) -> None:
    send(QUESTION, environ={"remote_addr": "203.0.113.7"})
    send("Can children take melatonin?", environ={"remote_addr": "203.0.113.7"})
    send("What is a good fever number?", environ={"remote_addr": "203.0.113.8"})
    marks = list(Question.objects.order_by("pk").values_list("asker_mark", flat=True))
    assert [len(mark) for mark in marks] == [24, 24, 24]
    assert marks[0] == marks[1] != marks[2]
    kept = str(Question.objects.values())
    assert "203.0.113" not in kept


def test_names_and_numbers_are_taken_out_before_anything_is_stored(cast: Cast) -> None:
    send("My number is 605-555-0147. Is croup contagious?")
    assert "0147" not in Question.objects.get().text


@pytest.mark.parametrize("text", ["", "   ", "\x00\x00", "?!"])
def test_an_empty_question_is_sent_back_with_a_sentence(cast: Cast, text: str) -> None:
    response = send(text)
    assert response.status_code == 400
    assert "Not sent yet" in response.content.decode()
    assert not Question.objects.exists()


def test_a_megabyte_is_turned_away_with_a_clear_sentence(cast: Cast) -> None:
    response = send("a" * 1_000_000)
    page = response.content.decode()
    assert response.status_code == 400
    assert "1,000,000 characters; 2,000 is the most" in page
    assert len(page) < 50_000
    assert not Question.objects.exists()


def test_too_much_to_read_at_all_gets_a_sentence_too(cast: Cast, settings: Any) -> None:
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 1000
    response = Client().post(ASK, "question=" + "a" * 2000, content_type="application/x-www-form-urlencoded")
    assert response.status_code == 413
    assert "far too much text" in response.content.decode()


def test_what_was_written_is_never_lost(cast: Cast) -> None:
    for response in (send(QUESTION, data={"website": "x"}), send(QUESTION, stamp="forged")):
        assert response.status_code == 400
        assert QUESTION in response.content.decode()
    assert not Question.objects.exists()


def test_a_program_that_is_too_quick_is_asked_to_look_again(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(public_ask, "LEAST_SECONDS", 60.0)
    response = send(QUESTION)
    assert "very quick" in response.content.decode()
    stamp = re.search(r'name="stamp" value="([^"]+)"', response.content.decode())
    monkeypatch.setattr(public_ask, "LEAST_SECONDS", 0.0)
    assert stamp
    assert send(QUESTION, stamp=stamp.group(1)).status_code == 303


def test_a_page_left_open_for_weeks_still_sends(cast: Cast) -> None:
    opened_at = timezone.now().timestamp() - 40 * 86400
    stamp = signing.dumps([cast.practice.pk, opened_at], salt="ask")
    assert send(QUESTION, stamp=stamp).status_code == 303


def test_a_stamp_of_another_practice_is_not_ours(cast: Cast) -> None:
    stamp = opened(Client(), "/p/elsewhere-clinic/ask/")
    assert send(QUESTION, stamp=stamp).status_code == 400


@pytest.mark.parametrize(
    "headers",
    [
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"origin": "https://evil.example"},
        {"origin": "null"},
    ],
)
def test_a_form_on_another_site_asks_nothing(cast: Cast, headers: dict[str, str]) -> None:
    response = send(QUESTION, headers=headers)
    assert response.status_code == 403
    assert "another website" in response.content.decode()
    assert not Question.objects.exists()


@pytest.mark.parametrize("headers", [{"sec-fetch-site": "same-origin"}, {"origin": "http://testserver"}, {}])
def test_our_own_form_is_taken_in(cast: Cast, headers: dict[str, str]) -> None:
    assert send(QUESTION, headers=headers).status_code == 303


def test_a_flood_from_one_connection_is_stopped_and_others_still_ask(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(public_ask, "MOST_AN_HOUR", 3)
    stamp = opened(Client())
    flood = [send(f"Question number {n}?", stamp=stamp).status_code for n in range(5)]
    assert flood == [303, 303, 303, 429, 429]
    assert send(QUESTION, environ={"remote_addr": "198.51.100.9"}).status_code == 303
    theirs = "/p/elsewhere-clinic/ask/"
    assert send(QUESTION, theirs, stamp=opened(Client(), theirs)).status_code == 303


def test_behind_a_proxy_people_are_told_apart_by_what_the_proxy_says(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(public_ask, "MOST_AN_HOUR", 1)

    def through(proxy: str, forwarded: str) -> int:
        found = send(QUESTION, environ={"remote_addr": proxy}, headers={"x-forwarded-for": forwarded})
        return int(found.status_code)

    assert through("127.0.0.1", "203.0.113.1") == 303
    assert through("127.0.0.1", "203.0.113.2") == 303
    assert through("127.0.0.1", "203.0.113.99, 203.0.113.2") == 429  # what a visitor adds in front changes nothing
    assert through("8.8.4.4", "203.0.113.3") == 303
    assert through("8.8.4.4", "203.0.113.4") == 429  # nobody but a neighbour is believed


@pytest.mark.parametrize(
    "text",
    ["I want to kill myself tonight", "My chest hurts and I cannot breathe right now", "Quiero matarme esta noche"],
)
def test_an_emergency_gets_the_lines_first_and_large(cast: Cast, text: str) -> None:
    response = send(text)
    assert response["Location"].endswith("now=1")
    page = Client().get(response["Location"]).content.decode()
    main = page[page.index("<main") :]
    assert main.index("tel:911") < main.index("tel:988") < main.index("has arrived")
    assert 'class="calls"' in main
    assert Question.objects.get().is_urgent


def test_the_emergency_lines_stand_above_the_form(cast: Cast) -> None:
    page = Client().get(ASK).content.decode()
    assert page.index("tel:911") < page.index("tel:988") < page.index("<textarea")
    assert "names, birth dates or phone numbers" in page


def test_it_all_works_in_spanish(cast: Cast) -> None:
    page = Client().get(f"{ASK}?lang=es").content.decode()
    assert "no escriba nombres, fechas de nacimiento ni teléfonos" in page
    response = send("¿Es contagiosa la gripe?", f"{ASK}?lang=es")
    assert "Gracias por preguntar" in Client().get(response["Location"]).content.decode()
    assert "Máximo 2,000" in page
    assert Question.objects.get().lang == "es"


def test_nobody_keeps_a_copy_of_the_form_or_the_thanks(cast: Cast) -> None:
    for response in (Client().get(ASK), Client().get(f"{ASK}thanks/"), send(""), send(QUESTION)):
        assert response["Cache-Control"] == "no-store"
