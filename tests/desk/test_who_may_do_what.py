"""Permissions and ownership, for every action and every table, whatever the door."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from django.apps import apps

from bedside.desk import actions
from bedside.desk.actions.base import check_permission
from bedside.desk.actions.errors import NotAllowed
from bedside.desk.actions.permissions import PERMISSIONS
from bedside.desk.models import Deed, Member
from bedside.desk.models.base import OfPractice
from tests.cast import make_cast

FOLDER = Path(actions.__file__).parent


def _action_names() -> set[str]:
    """Functions decorated with ``@action``, and those that check the permission themselves."""
    names = set()
    for path in FOLDER.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.FunctionDef) and any(getattr(d, "id", "") == "action" for d in node.decorator_list):
                names.add(node.name)
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "check_permission":
                names.update(a.value for a in node.args if isinstance(a, ast.Constant))
    return names


def test_every_action_has_its_roles_and_every_line_of_the_table_its_action() -> None:
    assert _action_names() == set(PERMISSIONS)


def test_nobody_without_a_role_may_do_anything() -> None:
    assert all(PERMISSIONS.values())
    assert not any("analyst" in roles for roles in PERMISSIONS.values())


def test_a_visitor_may_only_ask() -> None:
    assert {name for name, roles in PERMISSIONS.items() if "visitor" in roles} == {"ask_question"}


def test_only_clinicians_sign_and_only_admins_manage() -> None:
    assert PERMISSIONS["sign_answer"] == {"clinician"}
    assert PERMISSIONS["connect_account"] == {"admin"}


def test_every_table_belongs_to_a_practice() -> None:
    own = {model.__name__ for model in apps.get_app_config("desk").get_models() if not issubclass(model, OfPractice)}
    assert own - {"Practice", "Member", "Heartbeat"} == {m for m in own if "_" in m}  # only the joining tables


@pytest.mark.django_db
@pytest.mark.parametrize("name", sorted(PERMISSIONS))
def test_the_analyst_is_told_whom_to_ask(name: str) -> None:
    cast = make_cast()
    with pytest.raises(NotAllowed, match="Ask an admin of Maple Family Practice"):
        check_permission(cast.ana, name)


@pytest.mark.django_db
def test_the_record_of_who_did_what_cannot_be_changed_or_deleted() -> None:
    cast = make_cast()
    deed = Deed.objects.create(practice=cast.practice, who="Ben", action="draft_post")
    deed.action = "something_else"
    with pytest.raises(PermissionError):
        deed.save()
    with pytest.raises(PermissionError):
        deed.delete()


@pytest.mark.django_db
def test_people_cannot_register_themselves(client) -> None:  # type: ignore[no-untyped-def]
    before = Member.objects.count()
    client.post("/accounts/signup/", {"email": "mallory@evil.test", "password1": "a long enough password"})
    assert Member.objects.count() == before
