"""Turns states, roles and tactics as they are stored into words a person reads; one place, so that all pages agree."""

from __future__ import annotations

from typing import NamedTuple

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class Words(NamedTuple):
    """What a state is called, how it is toned (good, warn, need or nothing) and what to do about it."""

    label: str | Promise
    tone: str = ""
    do: str | Promise = ""


TACTICS: dict[str, Promise] = {
    "education": _("Inform and educate"),
    "manner": _("Be genuine"),
    "dialogue": _("Ask and listen"),
    "media": _("Show and link"),
    "locality": _("This place"),
}

ROLES: dict[str, Words] = {
    "clinician": Words(_("Clinician"), do=_("signs answers, approves posts")),
    "editor": Words(_("Editor"), do=_("drafts and plans")),
    "responder": Words(_("Responder"), do=_("answers messages")),
    "admin": Words(_("Admin"), do=_("manages channels, members and settings")),
    "analyst": Words(_("Analyst"), do=_("only reads")),
}

STATES: dict[str, dict[str, Words]] = {
    "answer": {
        "draft": Words(_("Draft"), "", _("A clinician has to sign it.")),
        "signed": Words(_("Signed"), "brand", _("Ready to publish.")),
        "published": Words(_("Published"), "good"),
        "withdrawn": Words(_("Withdrawn"), "warn"),
    },
    "post": {
        "draft": Words(_("Draft"), "", _("Somebody has to approve it.")),
        "approved": Words(_("Approved"), "brand", _("Give it a time, or publish it now.")),
        "scheduled": Words(_("Scheduled"), "brand"),
        "missed": Words(_("Missed"), "need", _("It was not sent in time. Choose a new time.")),
        "published": Words(_("Published"), "good"),
        "withdrawn": Words(_("Withdrawn"), "warn"),
    },
    "publication": {
        "waiting": Words(_("Waiting for its time"), "brand"),
        "preparing": Words(_("Being prepared"), "brand"),
        "sending": Words(_("Going out now"), "brand"),
        "unknown": Words(
            _("Being looked up"), "warn", _("The channel did not answer clearly. We look before we retry.")
        ),
        "held": Words(_("Held"), "need", _("A source of it changed. Decide about it under Recall first.")),
        "needs_person": Words(_("Needs a person"), "need", _("Look at the channel, then say what happened.")),
        "refused": Words(_("Refused"), "need", _("The channel said no. Change the post, or try again.")),
        "missed": Words(_("Missed"), "need", _("It was not sent in time. Nothing was published.")),
        "published": Words(_("Published"), "good"),
        "withdrawn": Words(_("Taken down"), "warn"),
        "cancelled": Words(_("Left out"), ""),
    },
    "message": {
        "new": Words(_("New"), "warn"),
        "acknowledged": Words(_("Seen"), "brand"),
        "replied": Words(_("Replied"), "good"),
        "done": Words(_("Done"), ""),
    },
    "urgency": {
        "now": Words(_("Urgent now"), "need"),
        "today": Words(_("Today"), "warn"),
        "this week": Words(_("This week"), ""),
        "none": Words(_("No hurry"), ""),
    },
    "collection": {
        "waiting": Words(_("Waiting"), "brand"),
        "running": Words(_("Coming in"), "brand"),
        "done": Words(_("Complete"), "good"),
        "failed": Words(_("Stopped"), "need"),
        "undone": Words(_("Taken back"), ""),
    },
}

# What the plan says beside a post; a scheduled one needs no word.
PLANNED: dict[str, Words] = {
    "missed": Words(_("missed"), "need"),
    "stuck": Words(_("needs you"), "need"),
    "late": Words(_("not approved in time"), "need"),
    "draft": Words(_("proposed")),
    "approved": Words(_("approved")),
    "published": Words(_("published")),
}

KINDS: dict[str, Promise] = {
    "reply": _("Reply"),
    "mention": _("Mention"),
    "comment": _("Comment"),
    "direct": _("Direct message"),
    "rating": _("Rating"),
}

# Why a message is closed, by what is stored; the first three are what most are closed for.
CLOSED_BECAUSE: dict[str, Promise] = {
    "answered in public": _("answered in public"),
    "moved to private": _("moved to private"),
    "no reply needed": _("no reply needed"),
    "called the person": _("called the person"),
    "spam": _("spam"),
}

SEVERITIES: dict[int, Words] = {
    1: Words(_("Hint"), "", _("never stops anything")),
    2: Words(_("Check"), "warn", _("a person ticks that they have checked it")),
    3: Words(_("Must change"), "block", _("nothing goes out before it is changed, or lifted with a reason")),
}

LANGUAGES: dict[str, str] = {"en": "English", "es": "Español"}


def state_words(noun: str, state: str) -> Words:
    """The words of a state; the state itself where nobody named it."""
    return STATES.get(noun, {}).get(state, Words(state))
