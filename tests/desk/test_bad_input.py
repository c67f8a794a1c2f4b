"""Hostile and unlucky input at the desk: a sentence for the person, nothing stored by halves, no text in a log."""

from __future__ import annotations

import logging
import stat
import sys
from datetime import datetime
from pathlib import Path

import pytest
from django.conf import settings
from django.db import DataError, OperationalError, connection, transaction
from django.test import Client, RequestFactory

from bedside.desk.actions.draft_post import draft_post
from bedside.desk.actions.errors import Refused
from bedside.desk.actions.schedule_post import schedule_post
from bedside.desk.logs import PlainFormatter
from bedside.desk.middleware import PlainErrorsMiddleware
from bedside.desk.models import Account, Membership, Post, Question
from bedside.desk.models.base import TooLong
from bedside.desk.secrets_file import BadKeys, read_or_make_keys
from bedside.desk.views.doors import number_of
from tests.browser.seed import Season, busy_season
from tests.browser.test_pages import pages
from tests.cast import Cast, make_cast
from tests.desk.hostile.forms import HOSTILE, SCRIPT, forms
from tests.desk.public.shelf import publish_answer, publish_news
from tests.desk.views.test_every_page import client_of

pytestmark = pytest.mark.django_db
ROLES = ["admin", "editor", "clinician", "responder", "analyst"]


@pytest.fixture
def cast() -> Cast:
    return make_cast()


def everything(season: Season) -> Client:
    """A browser of somebody who may do all; a surprise is a page, not an exception."""
    member = season.cast.root.member
    Membership.objects.filter(member=member).update(roles=ROLES)
    client = client_of(member)
    client.raise_request_exception = False
    return client


def test_no_form_of_the_desk_falls_over_whatever_is_typed_into_any_field() -> None:
    season = busy_season(posts=6, messages=10, questions=12)
    client, fallen, seen = everything(season), [], set()
    for path in pages(season).values():
        for form in forms(path, client.get(path).content.decode()):
            shape = ("".join(c for c in form.action if not c.isdigit()), *sorted(form.fields))
            if shape in seen:
                continue
            seen.add(shape)
            for field in form.fields:
                fallen += [(form.action, field, what) for what in HOSTILE if _falls(client, form, field, what)]
    assert len(seen) > 20
    assert fallen == []


def _falls(client: Client, form: object, field: str, what: str) -> bool:
    action, fields = form.action, form.fields  # type: ignore[attr-defined]
    mark = transaction.savepoint()
    sent = {**fields, field: HOSTILE[what].encode("utf-8", "surrogatepass")}
    try:
        response = client.post(action, sent)
    finally:
        transaction.savepoint_rollback(mark)
    return response.status_code >= 500 or b"<script>alert" in response.content


def test_no_page_falls_over_an_odd_address() -> None:
    season = busy_season(posts=6, messages=10, questions=12)
    client = everything(season)
    asked = {
        "/plan/": ("on", "view"),
        "/inbox/": ("page", "lane", "account", "q"),
        "/questions/": ("page", "show", "q"),
        "/posts/": ("page", "state"),
        "/posts/new/": ("answer", "tactic"),
        "/answers/": ("page", "state"),
        "/insight/": ("days",),
        "/media/": ("answer", "page"),
        "/practice/record/": ("page",),
    }
    odd = {what: text[:3000] for what, text in HOSTILE.items() if what != "half a letter"}
    for path, names in asked.items():
        for name in names:
            for what, text in odd.items():
                response = client.get(path, {name: text})
                assert response.status_code < 500, (path, name, what)
                assert b"<script>alert" not in response.content, (path, name, what)


@pytest.mark.parametrize("text", ["²", "9" * 30, "-1", "", None, "1.0", "x", "9" * 5000])
def test_what_no_row_is_called_is_no_number(text: str | None) -> None:
    assert number_of(text) is None
    assert number_of("12") == 12


def test_a_title_that_does_not_fit_is_refused_and_not_cut(cast: Cast) -> None:
    with pytest.raises(TooLong, match="at most 200"):
        draft_post(cast.ben, text="Fine.", title="x" * 201)
    assert not Post.objects.exists()


def test_nul_is_refused_at_the_desk_and_dropped_on_the_public_form(cast: Cast) -> None:
    response = client_of(cast.ben.member).post("/questions/heard/", {"text": "is it\x00 ok?"})
    assert response.status_code == 400
    assert "not text" in response.content.decode()
    assert not Question.objects.exists()


@pytest.mark.parametrize("year", [1, 1999, 2090, 9999])
def test_a_slot_beyond_reason_is_refused(cast: Cast, year: int) -> None:
    post = draft_post(cast.ben, text="Fine.")
    with pytest.raises(Refused, match="next 5 years"):
        schedule_post(cast.ben, post.pk, datetime(year, 12, 31, 23, 59))


def test_scripts_stay_letters_on_every_public_page(cast: Cast) -> None:
    told = {"title": SCRIPT, "short": SCRIPT, "body": f"{SCRIPT} </script> [1]", "seek_care": SCRIPT}
    answer = publish_answer(cast.ben, **told, key_points=[SCRIPT])
    publish_news(cast.practice, text=SCRIPT)
    slug = cast.practice.slug
    own = f"/p/{slug}/answers/{answer.slug}/"
    for path in ("", "answers/", "news/", "feed.xml", "sitemap.xml"):
        assert "<script>alert" not in Client().get(f"/p/{slug}/{path}").content.decode(), path
    page = Client().get(own).content.decode()
    assert "<script>alert" not in page
    assert "onerror=alert(1)>" not in page


def test_a_form_without_its_token_is_answered_with_what_to_do(cast: Cast) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(cast.ben.member, backend="allauth.account.auth_backends.AuthenticationBackend")
    response = client.post("/questions/heard/", {"text": "kept in the browser"})
    assert response.status_code == 403
    assert "send the form again" in response.content.decode()


def test_who_was_signed_out_meanwhile_is_told_that_the_words_are_kept() -> None:
    make_cast()
    response = Client().post("/posts/check/", {"text": "half a post"}, headers={"HX-Request": "true"})
    assert "Your words are kept in this browser" in response.content.decode()


@pytest.mark.parametrize(("error", "status"), [(DataError("secret"), 400), (OperationalError("locked"), 503)])
def test_trouble_of_the_database_is_a_page_that_tells_no_inner_words(error: Exception, status: int) -> None:
    middleware = PlainErrorsMiddleware(lambda _: None)  # type: ignore[arg-type, return-value]
    response = middleware.process_exception(RequestFactory().get("/"), error)
    assert response is not None
    assert response.status_code == status
    assert "Nothing was changed" in response.content.decode()
    assert "secret" not in response.content.decode()


def test_a_log_tells_where_it_went_wrong_and_never_what_a_person_wrote() -> None:
    written, token = "Rosa " + "Vidal", "abc" + "123"  # apart, since a trace quotes the source
    try:
        try:
            raise DataError(f"Failing row contains (7, {written})")
        except DataError as inner:
            raise ValueError(token) from inner
    except ValueError:
        record = logging.LogRecord("bedside", logging.ERROR, __file__, 1, "row 7", None, sys.exc_info())
    told = PlainFormatter("%(message)s").format(record)
    assert written not in told
    assert token not in told
    assert "ValueError" in told
    assert Path(__file__).name in told


def test_secrets_are_unreadable_in_the_raw_row(cast: Cast) -> None:
    secret_fields = [f for f in Account._meta.concrete_fields if type(f).__name__ == "EncryptedJSONField"]
    (field,) = secret_fields
    Account.objects.create(
        practice=cast.practice, channel="bluesky", handle="x", **{field.name: {"password": "hunter2"}}
    )
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {field.column} FROM {Account._meta.db_table}")
        raw = str(cursor.fetchall())
    assert "hunter2" not in raw
    assert "gAAAA" in raw


def test_keys_are_their_owners_alone_and_never_made_anew_over_damage(tmp_path: Path) -> None:
    read_or_make_keys(tmp_path)
    file = tmp_path / "keys.json"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE((settings.DATA_DIR / "keys.json").stat().st_mode) == 0o600
    file.write_text("{")
    with pytest.raises(BadKeys, match="from a backup"):
        read_or_make_keys(tmp_path)
    assert file.read_text() == "{"
