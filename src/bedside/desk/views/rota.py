"""Turns shifts into the page of who is on call: now, through the week, and how fast the bell goes on."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, time, timedelta
from typing import Any, NamedTuple

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import formats, timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from bedside.desk.actions.edit_rota import MOST_STEPS, add_shifts, edit_pace, remove_shift
from bedside.desk.actions.errors import Refused
from bedside.desk.actions.set_webhook import set_webhook
from bedside.desk.actions.who_is_on_call import Crew, crew_of
from bedside.desk.models import AlertPace, Practice, Shift, Webhook
from bedside.desk.views.doors import DeskRequest, done, number_of, signed_in
from bedside.tactics.dialogue.alerting import SPEEDS, Pace, Speed
from bedside.tactics.dialogue.rota import DAY, Ladder, Span, ladder, week

_A_MONDAY = date(2024, 1, 1)


class Watch(NamedTuple):
    """The same hours of one person on several days; each day can be taken out. No hours: whenever nobody else is."""

    who: str
    step: int
    hours: str
    days: list[tuple[int, str]]


class Stretch(NamedTuple):
    """One row of the week: from when to when, who by step, and whether nobody has these hours."""

    hours: str
    steps: list[str]
    is_out_of_hours: bool


@signed_in
def rota(request: DeskRequest) -> HttpResponse:
    """Who is on call."""
    practice = request.actor.practice
    crew = crew_of(practice)
    days = [[_stretch(span, crew) for span in day] for day in week(crew.shifts)]
    context = {
        "tab": "rota",
        "now": _names(crew.ladder(practice, timezone.now()), crew),
        "is_gap": not ladder(crew.shifts, timezone.localtime(), ()),
        "last_resort": ", ".join(_short(crew, who) for who in crew.last_resort),
        "days": list(zip(weekdays(), days, strict=True)),
        "today": timezone.localdate().weekday(),
        "weekdays": list(enumerate(weekdays())),
        "watches": _watches(Shift.objects.of(practice).select_related("member")),
        "is_empty": not crew.shifts,
        "members": sorted((crew.people[pk] for pk in crew.able), key=lambda member: member.signed_name),
        "steps": range(1, MOST_STEPS + 1),
        "paces": _paces(practice),
        "webhook": _webhook(practice) if request.actor.has("admin") else None,
    }
    return render(request, "desk/practice/rota.html", context)


@require_POST
@signed_in
def add(request: DeskRequest) -> HttpResponse:
    """Puts somebody on call."""
    form = request.POST
    when = [number for text in form.getlist("weekday") if (number := number_of(text)) is not None]
    is_rest = form.get("when") == "rest"
    if not is_rest and not when:
        raise Refused(_("Choose at least one day, or “whenever nobody else is”."))
    hours = (time(0), time(0)) if is_rest else (_time(form.get("starts", "")), _time(form.get("ends", "")))
    step = number_of(form.get("step", "1")) or 0
    add_shifts(request.actor, number_of(form.get("member")) or 0, () if is_rest else when, *hours, step)
    return done(request, _("The rota is saved."), reverse("rota"))


@require_POST
@signed_in
def remove(request: DeskRequest, pk: int) -> HttpResponse:
    """Takes a shift out."""
    shift = remove_shift(request.actor, pk)
    fields: dict[str, Any] = {"member": shift.member_id, "step": shift.step, "when": "rest"}
    if shift.weekday is not None:
        fields |= {"when": "days", "weekday": shift.weekday, "starts": f"{shift.starts:%H:%M}"}
        fields |= {"ends": f"{shift.ends:%H:%M}"}
    return done(request, _("The shift is taken out."), reverse("rota"), undo=reverse("add_shifts"), **fields)


@require_POST
@signed_in
def pace(request: DeskRequest) -> HttpResponse:
    """Sets how fast the bell goes on."""
    form = request.POST
    asked = {name: (form.get(f"repeat_{name}"), form.get(f"escalate_{name}")) for name in SPEEDS}
    edit_pace(request.actor, {name: Pace(*(number_of(text) or 0 for text in both)) for name, both in asked.items()})
    return done(request, _("Saved."), reverse("rota"))


@require_POST
@signed_in
def webhook(request: DeskRequest) -> HttpResponse:
    """Sets where the practice's own system is rung."""
    form = request.POST
    set_webhook(
        request.actor,
        form.get("url", ""),
        includes_text="includes_text" in form,
        allows_private="allows_private" in form,
        wants_new_secret="wants_new_secret" in form,
    )
    words = _("Saved. Try it on your own page.") if form.get("url", "").strip() else _("The webhook is off.")
    return done(request, words, reverse("rota"))


def weekdays() -> list[str]:
    """The days of the week by name, Monday first."""
    return [formats.date_format(_A_MONDAY + timedelta(days=day), "l") for day in range(7)]


def _watches(shifts: Iterable[Shift]) -> list[Watch]:
    names, found = weekdays(), dict[tuple[Any, ...], Watch]()
    for shift in sorted(shifts, key=lambda one: (one.step, one.member.signed_name, one.weekday or 0, one.starts)):
        hours = "" if shift.weekday is None else f"{shift.starts:%H:%M}–{shift.ends:%H:%M}"  # noqa: RUF001
        key = (shift.member_id, shift.step, hours)
        watch = found.setdefault(key, Watch(shift.member.signed_name, shift.step, hours, []))
        watch.days.append((shift.pk, "" if shift.weekday is None else names[shift.weekday]))
    return list(found.values())


def _stretch(span: Span, crew: Crew) -> Stretch:
    hours = _("all day") if span.end - span.start == DAY else f"{_hour(span.start)}–{_hour(span.end)}"  # noqa: RUF001
    return Stretch(hours, _names(span.steps, crew), span.is_out_of_hours)


def _hour(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


def _names(steps: Ladder, crew: Crew) -> list[str]:
    return [", ".join(_short(crew, who) for who in step) for step in steps]


def _short(crew: Crew, who: int) -> str:
    return crew.people[who].signed_name


def _time(text: str) -> time:
    try:
        return time.fromisoformat(text).replace(second=0, microsecond=0, tzinfo=None)
    except ValueError:
        raise Refused(_("Write the time as 08:00.")) from None


def _paces(practice: Practice) -> Iterable[tuple[Speed, Pace]]:
    chosen = {row.speed: Pace(row.repeat_minutes, row.escalate_minutes) for row in AlertPace.objects.of(practice)}
    return [(speed, chosen.get(name, speed.pace)) for name, speed in SPEEDS.items()]


def _webhook(practice: Practice) -> dict[str, Any]:
    """The webhook as the form shows it; its secret stands there for admins, who have to copy it."""
    found = Webhook.objects.of(practice).defer("secret").first()
    if found is None:
        return {"url": ""}
    try:
        secret = str(found.secret)
    except ValueError:  # the key that encrypted it is gone: a new one can be made
        secret = ""
    return {
        "url": found.url,
        "secret": secret,
        "includes_text": found.includes_text,
        "allows_private": found.allows_private,
    }
