"""Turns the first-run form into a practice with its first admin, and later changes what is known of it."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.db import connection, transaction
from django.utils.text import slugify

from bedside.desk.actions.base import action, record
from bedside.desk.actions.connect_account import own_site
from bedside.desk.actions.errors import Refused
from bedside.desk.actions.fetch_sources import ensure_sources, forget_place
from bedside.desk.actions.invite_member import new_member
from bedside.desk.actor import Actor, member_actor
from bedside.desk.models import Membership, Practice

_FIELDS = frozenset(
    "name phone email address website portal_url staff_names place_name county county_fips state country zip_code "
    "latitude longitude time_zone languages accent_color quarantine_days late_after_minutes".split()
)
_PLACE = frozenset("county county_fips state country latitude longitude".split())
_LANGUAGES = ("en", "es")
_FIRST_RUN_LOCK = 5_219_001  # any number, as long as nobody else locks it


@transaction.atomic
def found_practice(
    name: str,
    email: str,
    password: str,
    display_name: str,
    credentials: str = "",
    time_zone: str = "UTC",
    **facts: Any,
) -> Actor:
    """The first practice of this installation and its first admin, who may also sign answers if credentials are given.

    Refused when there is a practice already: then an admin invites people. This is the one action without an actor.
    """
    if connection.vendor == "postgresql":  # two first visitors at once must not become two admins
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_FIRST_RUN_LOCK])
    if Practice.objects.exists():
        raise Refused("There is a practice here already. Ask its admin to invite you.")
    facts = {"languages": ["en"]} | facts
    practice = Practice(name=name.strip(), slug=slugify(name)[:50] or "practice", time_zone=time_zone)
    _change(practice, facts)
    member = new_member(email, password, display_name, credentials)
    roles = ["admin", "editor", "responder", *(["clinician"] if credentials.strip() else [])]
    Membership.objects.create(practice=practice, member=member, roles=roles)
    actor = member_actor(member, practice)
    assert actor is not None
    own_site(actor)
    ensure_sources(practice)
    record(actor, "found_practice", practice)
    return actor


@action
def edit_practice(actor: Actor, /, **changed: Any) -> Practice:
    """Changes what is known of the practice. With another place, the local numbers of the old one are dropped."""
    practice = Practice.objects.get(pk=actor.practice.pk)
    before = {name: getattr(practice, name) for name in _PLACE}
    _change(practice, changed)
    if before != {name: getattr(practice, name) for name in _PLACE}:
        forget_place(practice)
    return practice


def _change(practice: Practice, changed: dict[str, Any]) -> None:
    if unknown := sorted(set(changed) - _FIELDS):
        raise Refused(f"A practice has no {', '.join(unknown)} that could be changed here.")
    for name, value in changed.items():
        setattr(practice, name, value.strip() if isinstance(value, str) else value)
    if not practice.languages or not set(practice.languages) <= set(_LANGUAGES):
        raise Refused("Choose English, Spanish or both as the languages of the practice.")
    if practice.county_fips and not (practice.county_fips.isdigit() and len(practice.county_fips) == 5):
        raise Refused("A county code has five digits, such as 46099.")
    try:
        practice.full_clean()
    except ValidationError as error:
        raise Refused(" ".join(f"{name}: {' '.join(found)}" for name, found in error.message_dict.items())) from None
    practice.save()
