"""Turns whoever stands behind a request, a command or a worker into an actor with roles in one practice."""

from __future__ import annotations

from dataclasses import dataclass

from bedside.desk.models import Member, Membership, Practice

ROLES = ("clinician", "editor", "responder", "admin", "analyst")


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts, in which practice, with which roles. The doors make it; every action checks it."""

    practice: Practice
    member: Member | None
    roles: frozenset[str]
    who: str

    def has(self, *roles: str) -> bool:
        return bool(self.roles.intersection(roles))


def member_actor(member: Member, practice: Practice | None = None) -> Actor | None:
    """The actor of a signed-in member, in ``practice`` or the first one joined; None without a practice."""
    memberships = Membership.objects.filter(member=member).select_related("practice").order_by("pk")
    if practice is not None:
        memberships = memberships.filter(practice=practice)
    membership = memberships.first()
    if membership is None:
        return None
    return Actor(membership.practice, member, frozenset(membership.roles), member.signed_name)


def worker_actor(practice: Practice) -> Actor:
    """The worker, which carries out what persons decided and decides nothing."""
    return Actor(practice, None, frozenset({"worker"}), "worker")


def command_line_actor(practice: Practice) -> Actor:
    """The one who has the machine: an admin of everything on it, named as such in the record."""
    return Actor(practice, None, frozenset({"admin", "editor", "command line"}), "command line")


def visitor_actor(practice: Practice) -> Actor:
    """Somebody on the public pages, of whom nothing is known."""
    return Actor(practice, None, frozenset({"visitor"}), "visitor")
