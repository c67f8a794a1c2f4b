"""Every page of the desk answers for everybody who may see it, with the same few queries however much there is."""

from __future__ import annotations

import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from bedside.desk.models import Member, Post
from tests.browser.seed import Season, busy_season
from tests.browser.test_pages import pages
from tests.cast import join, make_cast

pytestmark = pytest.mark.django_db

# What one page may ask of the database, for as long as it lives.
MOST_QUERIES = {"plan": 12, "week": 12, "inbox": 10, "inbox-reply": 10, "insight": 15}
_OTHERS = 18


def client_of(member: Member | None) -> Client:
    assert member is not None
    client = Client()
    client.force_login(member, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client


@pytest.fixture
def season() -> Season:
    return busy_season(posts=24, messages=40, questions=60)


def asked(client: Client, path: str) -> int:
    with CaptureQueriesContext(
        connection,
    ) as queries:
        response = client.get(path)
    assert response.status_code in (200, 404), path
    return len(queries)


def test_every_page_answers_every_role(season: Season) -> None:
    for actor in season.cast.members:
        client = client_of(actor.member)
        for name, path in pages(season).items():
            response = client.get(path)
            assert response.status_code == (404 if name == "nothing" else 200), (actor.who, path)
            assert "Sample practice" in response.content.decode(), path


def test_mallory_sees_none_of_it(season: Season) -> None:
    client = client_of(season.cast.mallory.member)
    own = re.compile(r"/\d+")
    for path in (path for path in pages(season).values() if own.search(path)):
        assert client.get(path).status_code == 404, path
    for path in ("/questions/", "/answers/", "/posts/", "/inbox/?lane=done", "/media/", "/practice/members/"):
        page = client.get(path).content.decode()
        assert "Maple" not in page, path
        assert "shingles" not in page, path


def test_who_is_not_signed_in_is_shown_to_the_door(season: Season) -> None:
    for path in pages(season).values():
        response = Client().get(path)
        assert response.status_code == 404 or response["Location"].startswith("/accounts/login/"), path


def test_before_anything_is_there_the_door_leads_to_the_first_page() -> None:
    assert Client().get("/")["Location"] == "/start/"


def test_a_member_without_a_practice_is_told_what_to_do() -> None:
    make_cast()
    lonely = Member.objects.create_user("lonely@example.test", "correct horse battery")
    page = client_of(lonely).get("/")
    assert page.status_code == 403
    assert "Ask an admin" in page.content.decode()


def test_a_page_asks_no_more_queries_when_there_is_more(season: Season) -> None:
    client = client_of(season.cast.root.member)
    few = {name: asked(client, path) for name, path in pages(season).items()}
    ben = season.cast.ben
    Post.objects.bulk_create(
        Post(practice=ben.practice, text=f"Post {n}", state=("draft", "published")[n % 2], due_at=season.post.due_at)
        for n in range(120)
    )
    for n in range(4):
        join(ben.practice, f"new-{n}", f"Colleague {n}", "editor")
    many = {name: asked(client, path) for name, path in pages(season).items()}
    assert {name: n for name, n in many.items() if n > few[name]} == {}
    assert {name: n for name, n in many.items() if n > MOST_QUERIES.get(name, _OTHERS)} == {}


def test_a_form_of_another_place_is_refused_in_words(season: Season) -> None:
    client = client_of(season.cast.ana.member)
    response = client.post(f"/posts/{season.post.pk}/approve/", {"content_hash": "x"})
    assert response.status_code == 403
    assert "This needs the role" in response.content.decode()
