"""Turns the words of a reply, not sent yet, into what its check shows."""

from __future__ import annotations

from typing import Any

from bedside.base.records import Draft
from bedside.desk.models import Message, Practice
from bedside.desk.views.checking import read, sorted_out
from bedside.desk.views.reads import how_it_reads


def reply_draft(practice: Practice, found: Message, text: str) -> Draft:
    """What the rules see of a reply to the message."""
    return Draft(
        text=text,
        kind="reply",
        lang=found.lang,
        channel=found.account.channel,
        replying_to=found.text,
        practice=practice.facts(),
    )


def checked_reply(practice: Practice, found: Message, text: str) -> dict[str, Any]:
    """All that the check of a reply shows."""
    parts = [("id_reply", text)]
    shown = read(reply_draft(practice, found, text), practice, parts)
    return {
        "found": sorted_out(shown),
        "is_empty": not text.strip(),
        "lang": found.lang,
        "not_so": {"form": "reply-form", "view": "doubt_reply", "pk": found.pk, "is_elsewhere": True},
        **how_it_reads(parts, found.lang, shown),
    }
