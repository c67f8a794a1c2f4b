"""Turns what an admin says about who is on call into shifts, and how fast the bell goes on into a pace."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import time

from bedside.desk.actions.base import action, find
from bedside.desk.actions.errors import Refused
from bedside.desk.actions.permissions import PERMISSIONS
from bedside.desk.actor import Actor
from bedside.desk.models import AlertPace, Membership, Practice, Shift
from bedside.tactics.dialogue.alerting import SPEEDS, Pace, allowed

MOST_STEPS = 5
_MOST_SHIFTS = 200
_MAY_ANSWER = PERMISSIONS["acknowledge_message"]


@action
def add_shifts(
    actor: Actor, member_id: int, weekdays: Iterable[int], starts: time, ends: time, step: int = 1
) -> Practice:
    """Puts a member on call on each of ``weekdays``; on none of them means: whenever nobody else is on call.

    Refused for somebody who could not take the message, or for a step or day that does not exist.
    """
    days: list[int | None] = [*sorted(set(weekdays))] or [None]
    if not all(day is None or 0 <= day <= 6 for day in days):
        raise Refused("Choose days from Monday to Sunday.")
    if not 1 <= step <= MOST_STEPS:
        raise Refused(f"Choose a place from 1 (rung first) to {MOST_STEPS}.")
    member = _on_call(actor, member_id)
    rows = Shift.objects.of(actor.practice)
    if rows.count() + len(days) > _MOST_SHIFTS:
        raise Refused(f"A rota has at most {_MOST_SHIFTS} shifts. Remove some that are over.")
    if days == [None]:
        starts = ends = time(0)
    for day in days:
        rows.get_or_create(practice=actor.practice, member_id=member, weekday=day, step=step, starts=starts, ends=ends)
    return actor.practice


def _on_call(actor: Actor, member_id: int) -> int:
    membership = Membership.objects.of(actor.practice).filter(member=member_id, member__is_active=True).first()
    if membership is None:
        raise Refused("That person does not belong to this practice.")
    if not _MAY_ANSWER.intersection(membership.roles):
        raise Refused("That person may not answer messages, so nobody can be rung there. Give them another role first.")
    return member_id


@action
def remove_shift(actor: Actor, shift_id: int) -> Shift:
    """Takes one shift out of the rota. Whoever is left is rung; when nobody is, all admins are."""
    shift = find(actor, Shift, shift_id)
    Shift.objects.of(actor.practice).filter(pk=shift.pk).delete()
    return shift


@action
def edit_pace(actor: Actor, paces: Mapping[str, Pace]) -> Practice:
    """Sets how often the bell repeats and when it goes on, for each speed; never slower than the speed itself."""
    for name, pace in paces.items():
        speed = SPEEDS.get(name)
        if speed is None:
            raise Refused(f"There is no speed {name}.")
        if not allowed(speed, pace):
            raise Refused(f"{speed.title}: choose from 1 to {speed.within_minutes} minutes for both.")
        AlertPace.objects.update_or_create(
            practice=actor.practice,
            speed=name,
            defaults={"repeat_minutes": pace.repeat_minutes, "escalate_minutes": pace.escalate_minutes},
        )
    return actor.practice
