"""Turns the rota and the members as they are now into whom to ring; whatever is missing, somebody is found."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bedside.desk.actions.permissions import PERMISSIONS
from bedside.desk.models import Member, Membership, Practice, Shift
from bedside.tactics.dialogue.rota import Ladder, ladder
from bedside.tactics.dialogue.rota import Shift as ShiftRecord

_MAY_ANSWER = PERMISSIONS["acknowledge_message"]


@dataclass(frozen=True, slots=True)
class Crew:
    """The people who can be rung, the shifts they have, and who is rung when the rota is at its end."""

    people: dict[int, Member]
    able: list[int]  # who may say "I have it"
    shifts: list[ShiftRecord]
    last_resort: list[int]

    def ladder(self, practice: Practice, now: datetime) -> Ladder:
        return ladder(self.shifts, now.astimezone(zone_of(practice)), self.last_resort)


def crew_of(practice: Practice) -> Crew:
    """Members who may say "I have it". The last resort is all admins; were there none, everybody who has a sign-in."""
    rows = Membership.objects.of(practice).filter(member__is_active=True).select_related("member").order_by("pk")
    roles = {row.member_id: set(row.roles) for row in rows}
    able = [pk for pk, held in roles.items() if held & _MAY_ANSWER]
    admins = [pk for pk, held in roles.items() if "admin" in held]
    shifts = [shift.as_record() for shift in Shift.objects.of(practice).filter(member__in=able)]
    return Crew({row.member_id: row.member for row in rows}, able, shifts, admins or able or list(roles))


def zone_of(practice: Practice) -> ZoneInfo:
    """The practice's clock; a zone that this machine does not know must not end the ringing."""
    try:
        return ZoneInfo(practice.time_zone)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")
