"""The whole way with the real actions: drafted, signed, published, read, edited, gone; and a post on the own site."""

from __future__ import annotations

import json

import pytest
from django.test import Client

from bedside.base.exchange import Request
from bedside.desk.actions.draft_answer import draft_answer
from bedside.desk.actions.edit_answer import edit_answer
from bedside.desk.actions.publish_answer import publish_answer
from bedside.desk.actions.sign_answer import sign_answer
from bedside.desk.actions.site_door import site_door
from tests.cast import make_cast
from tests.desk.actions.shelf import fill_shelf, make_topic

pytestmark = pytest.mark.django_db


def test_an_answer_is_there_once_a_clinician_signed_it_and_gone_once_it_is_edited() -> None:
    cast = make_cast()
    fill_shelf(cast.practice)
    answer = draft_answer(cast.ben, make_topic(cast.practice).pk)
    address = f"/p/{cast.practice.slug}/answers/{answer.slug}/"
    assert Client().get(address).status_code == 404
    sign_answer(cast.ada, answer.pk, answer.content_hash())
    assert Client().get(address).status_code == 404
    publish_answer(cast.ben, answer.pk)
    page = Client().get(address).content.decode()
    assert "Dr. Ada Osei" in page
    assert 'href="#ref-1"' in page
    edit_answer(cast.ben, answer.pk, short="Something else.")
    assert Client().get(address).status_code == 404
    assert answer.slug not in Client().get(f"/p/{cast.practice.slug}/answers/").content.decode()


def test_a_post_on_the_own_site_is_read_at_the_address_that_its_receipt_names() -> None:
    cast = make_cast()
    door = site_door(cast.practice)
    content = {
        "title": "Flu shots",
        "text": "On Saturday.",
        "lang": "en",
        "link": "",
        "created_at": "2026-11-03T15:00:00+00:00",
        "pictures": [],
    }
    request = Request("PUT", "bedside://site/pages/3kabc2", body=json.dumps(content).encode(), is_write=True)
    path = door(request).json()["url"].partition("/p/")[2]
    assert Client().get(f"/p/{path}", headers={"user-agent": "Mozilla/5.0"}).status_code == 200
    assert door(Request("GET", "bedside://site/pages/3kabc2")).json()["views"] == 1
    door(Request("DELETE", "bedside://site/pages/3kabc2", is_write=True))
    assert Client().get(f"/p/{path}").status_code == 410
