"""Turns the practice into its settings page, its members with their roles, and the record of who did what."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from bedside.desk.actions.errors import NotAllowed, Refused
from bedside.desk.actions.found_practice import edit_practice
from bedside.desk.actions.invite_member import change_roles, invite_member
from bedside.desk.actor import ROLES
from bedside.desk.models import Deed, Membership, Practice
from bedside.desk.views.doors import DeskRequest, done, signed_in
from bedside.desk.views.paging import page_of
from bedside.desk.views.practice_form import SECTIONS, read


@signed_in
def practice(request: DeskRequest) -> HttpResponse:
    """What is known of the practice; a refusal keeps what was typed."""
    shown: Practice = request.actor.practice
    if request.method == "POST":
        changed = read(request.POST)
        try:
            edit_practice(request.actor, **changed)
        except NotAllowed:
            raise
        except Refused as refusal:
            messages.error(request, str(refusal))
            for name, value in changed.items():
                setattr(shown, name, value)
        else:
            return done(request, _("Saved."), reverse("practice"))
    sections = [(title, [(asked, _shown(shown, asked.name)) for asked in fields]) for title, fields in SECTIONS]
    return render(request, "desk/practice/settings.html", {"sections": sections, "tab": "settings"})


def _shown(shown: Practice, name: str) -> Any:
    value = getattr(shown, name)
    if name == "staff_names":
        return "\n".join(value)
    return "" if value is None else value


@signed_in
def members(request: DeskRequest) -> HttpResponse:
    """Members with their roles, and the form that invites one."""
    rows = Membership.objects.of(request.actor.practice).select_related("member").order_by("member__display_name", "pk")
    context = {"memberships": list(rows), "roles": ROLES, "tab": "members"}
    return render(request, "desk/practice/members.html", context)


@require_POST
@signed_in
def invite(request: DeskRequest) -> HttpResponse:
    """Makes a colleague's sign-in."""
    form = request.POST
    member = invite_member(
        request.actor,
        form.get("email", ""),
        form.getlist("role"),
        display_name=form.get("display_name", ""),
        credentials=form.get("credentials", ""),
        password=form.get("password", ""),
    )
    words = _("%(who)s can sign in now. Hand the password over in person.") % {"who": member.signed_name}
    return done(request, words, reverse("members"))


@require_POST
@signed_in
def roles(request: DeskRequest, pk: int) -> HttpResponse:
    """Gives a colleague other roles."""
    membership = change_roles(request.actor, pk, request.POST.getlist("role"))
    words = _("The roles of %(who)s are saved.") % {"who": membership.member.signed_name}
    return done(request, words, reverse("members"))


@signed_in
def deeds(request: DeskRequest) -> HttpResponse:
    """Who did what, newest first, every line of it."""
    rows = Deed.objects.of(request.actor.practice).order_by("-created_at", "-pk")
    return render(request, "desk/practice/deeds.html", {"page": page_of(request, rows, 100), "tab": "deeds"})
