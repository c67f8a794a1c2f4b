"""Turns an empty installation into a sample practice with its people, library and local settings."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from bedside.desk import clock
from bedside.desk.actions.connect_account import own_site
from bedside.desk.actions.import_collection import import_collection
from bedside.desk.actor import Actor, command_line_actor, member_actor
from bedside.desk.models import Account, Member, Membership, Practice

# Shown on the demonstration's first screen; the desk of a demonstration is open on this machine only.
PASSWORD = "sample practice only"  # noqa: S105
_PEOPLE = {
    "editor": ("editor@sample.test", "Sam Rivera (sample editor)", "", ["editor", "responder"]),
    "clinician": ("clinician@sample.test", "Dr. Alex Moreno (sample clinician)", "MD", ["clinician"]),
    "admin": ("admin@sample.test", "Jo Park (sample admin)", "", ["admin", "editor", "clinician", "responder"]),
}


@dataclass(frozen=True)
class Sample:
    """The sample practice and those who act in it."""

    practice: Practice
    editor: Actor
    clinician: Actor
    admin: Actor
    machine: Actor


def make_sample() -> Sample:
    """The sample practice, made when it is not there yet."""
    practice, is_new = Practice.objects.get_or_create(
        slug="sample-practice",
        defaults={
            "name": "Cedar Street Family Practice (sample)",
            "phone": "555-0102",
            "address": "12 Cedar Street, Sioux Falls",
            "place_name": "Sioux Falls",
            "county": "Minnehaha County",
            "county_fips": "46099",
            "state": "SD",
            "zip_code": "57104",
            "latitude": 43.55,
            "longitude": -96.73,
            "time_zone": "America/Chicago",
            "languages": ["en", "es"],
            "staff_names": ["Dr. Alex Moreno", "Sam Rivera", "Jo Park"],
            "is_sample": True,
        },
    )
    people = {name: _person(practice, *details) for name, details in _PEOPLE.items()}
    sample = Sample(practice, machine=command_line_actor(practice), **people)
    if is_new:
        own_site(sample.admin)
        Account.objects.create(practice=practice, channel="by_hand", handle="Waiting-room screen")
        import_collection(sample.machine, "starter")
        clock.tick()
    return sample


def _person(practice: Practice, email: str, name: str, credentials: str, roles: list[str]) -> Actor:
    member = Member.objects.filter(email=email).first()
    if member is None:
        member = Member.objects.create_user(email, PASSWORD, display_name=name, credentials=credentials)
        Membership.objects.create(practice=practice, member=member, roles=roles)
    actor = member_actor(member, practice)
    if actor is None:
        raise RuntimeError(f"{email} lost the membership of the sample practice")
    return actor


def sample_questions() -> tuple[str, bytes]:
    """Name and content of the sample questions."""
    return "sample-questions.csv", (files("bedside.desk.demo") / "questions.csv").read_bytes()


def given_questions(path: str) -> tuple[str, bytes]:
    """Name and content of a file of questions."""
    return Path(path).name, Path(path).read_bytes()
