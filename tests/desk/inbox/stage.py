"""A message from Rosa that waits for an answer, for every story of the inbox."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from django.db import connection
from django.utils import timezone

from bedside.desk.actions.errors import Refused
from bedside.desk.models import Account, Message
from tests.cast import Cast

HOURS = "We are open from 8 to noon on the 24th."


def message_at(cast: Cast, **told: Any) -> Message:
    """What Rosa wrote, sorted as ``told``."""
    account, _ = Account.objects.get_or_create(practice=cast.practice, channel="bluesky", handle="maple.test")
    values = {
        "text": "What are your hours on the 24th?",
        "author_name": "Rosa",
        "label": "logistics",
        "urgency": "today",
        "sent_at": timezone.now() - timedelta(hours=1),
        "remote_id": f"m{Message.objects.count()}",
    }
    message: Message = Message.objects.create(practice=cast.practice, account=account, **{**values, **told})
    return message


def together(*steps: Callable[[], object]) -> list[object]:
    """What each step gave, or its refusal, when all begin at the same moment on a connection of their own."""
    start, given = threading.Barrier(len(steps)), [None] * len(steps)  # type: list[object]

    def run(place: int, step: Callable[[], object]) -> None:
        start.wait()
        try:
            given[place] = step()
        except Refused as refusal:
            given[place] = refusal
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=each) for each in enumerate(steps)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    return given
