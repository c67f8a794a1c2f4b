"""The cast: Dr. Ada signs, Ben runs the desk, Cleo answers, Ana only reads, Rosa asks, Mallory must see nothing."""

from __future__ import annotations

from dataclasses import dataclass

from bedside.desk.actor import Actor, member_actor, visitor_actor, worker_actor
from bedside.desk.models import Account, Member, Membership, Practice


@dataclass(frozen=True)
class Cast:
    """Everybody in one practice, and one from another."""

    practice: Practice
    ada: Actor  # clinician
    bea: Actor  # the second clinician
    ben: Actor  # editor
    cleo: Actor  # responder
    ana: Actor  # analyst
    root: Actor  # admin
    rosa: Actor  # a visitor of the public pages
    worker: Actor
    mallory: Actor  # admin, editor and clinician of another practice

    @property
    def members(self) -> list[Actor]:
        return [self.ada, self.bea, self.ben, self.cleo, self.ana, self.root]


def make_cast() -> Cast:
    """Two practices with their people, in the database."""
    practice = make_practice("Maple Family Practice")
    other = make_practice("Elsewhere Clinic")
    return Cast(
        practice=practice,
        ada=join(practice, "ada", "Dr. Ada Osei", "clinician"),
        bea=join(practice, "bea", "Dr. Bea Lund", "clinician"),
        ben=join(practice, "ben", "Ben Ito", "editor"),
        cleo=join(practice, "cleo", "Cleo Diaz", "responder"),
        ana=join(practice, "ana", "Ana Roy", "analyst"),
        root=join(practice, "root", "Rut Admin", "admin"),
        rosa=visitor_actor(practice),
        worker=worker_actor(practice),
        mallory=join(other, "mallory", "Mallory", "admin", "editor", "clinician", "responder", "analyst"),
    )


def make_practice(name: str) -> Practice:
    return Practice.objects.create(
        name=name,
        slug=name.lower().replace(" ", "-"),
        phone="555-0102",
        time_zone="America/Chicago",
        languages=["en", "es"],
        place_name="Harlan",
        county="Example",
        county_fips="46099",
        state="SD",
        latitude=43.5,
        longitude=-96.7,
        staff_names=["Dr. Ada Osei", "Dr. Bea Lund", "Ben Ito"],
    )


def join(practice: Practice, name: str, display: str, *roles: str) -> Actor:
    member = Member.objects.create_user(f"{name}@{practice.slug}.test", "correct horse battery", display_name=display)
    Membership.objects.create(practice=practice, member=member, roles=list(roles))
    actor = member_actor(member)
    assert actor is not None
    return actor


def own_pages(practice: Practice) -> Account:
    account: Account = Account.objects.create(practice=practice, channel="answers_site", handle="own pages")
    return account
