"""Turns an e-mail address into a colleague with roles, and changes the roles; somebody always stays admin."""

from __future__ import annotations

from collections.abc import Iterable

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import connection

from bedside.desk.actions.base import action
from bedside.desk.actions.errors import NotHere, Refused
from bedside.desk.actor import ROLES, Actor
from bedside.desk.models import Member, Membership


@action
def invite_member(
    actor: Actor,
    email: str,
    roles: Iterable[str],
    display_name: str = "",
    credentials: str = "",
    password: str = "",
) -> Member:
    """A colleague who can sign in with ``password``; hand it over in person, and have it changed."""
    chosen = _checked_roles(roles)
    member = new_member(email, password, display_name, credentials)
    Membership.objects.create(practice=actor.practice, member=member, roles=chosen)
    return member


@action
def change_roles(actor: Actor, member_id: int, roles: Iterable[str]) -> Membership:
    """Gives a colleague other roles. Refused when nobody would be left as admin."""
    chosen = _checked_roles(roles)
    rows = Membership.objects.of(actor.practice)
    if connection.features.has_select_for_update:
        rows = rows.select_for_update()  # two admins who demote each other at once would leave none
    memberships = {row.member_id: row for row in rows}
    if member_id not in memberships:
        raise NotHere("There is no such member here.")
    is_last = not any("admin" in row.roles for pk, row in memberships.items() if pk != member_id)
    if is_last and "admin" not in chosen:
        raise Refused("This is the last admin. Make somebody else an admin first.")
    membership: Membership = memberships[member_id]
    membership.roles = chosen
    membership.save(update_fields=["roles"])
    return membership


def new_member(email: str, password: str, display_name: str, credentials: str) -> Member:
    """A new member without a practice; Refused for an address or password that will not do."""
    address = email.strip().lower()
    try:
        validate_email(address)
        member = Member(email=address, display_name=display_name.strip(), credentials=credentials.strip())
        validate_password(password, member)
    except ValidationError as error:
        raise Refused(" ".join(error.messages)) from None
    if Member.objects.filter(email=address).exists():
        raise Refused("This address cannot be invited: somebody signs in with it already. Use another one.")
    return Member.objects.create_user(
        address, password, display_name=member.display_name, credentials=member.credentials
    )


def _checked_roles(roles: Iterable[str]) -> list[str]:
    asked = set(roles)
    if unknown := sorted(asked - set(ROLES)):
        raise Refused(f"There is no role {', '.join(unknown)}. Choose from: {', '.join(ROLES)}.")
    if not asked:
        raise Refused("Choose at least one role.")
    return [role for role in ROLES if role in asked]
