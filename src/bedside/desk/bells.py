"""Rings what is due in threads of their own, so that no upload, import or slow server makes an emergency wait."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable

from django.db import DatabaseError, close_old_connections, connections
from django.utils import timezone

from bedside.desk.actions.deliver_ring import deliver_due
from bedside.desk.actions.open_alert import open_missing
from bedside.desk.actions.ring_people import ring_due

logger = logging.getLogger("bedside.alerts")

_BELLS = 3  # calls at the same time: one way that hangs leaves two
_IDLE_SECONDS = 0.5
_PAUSE_SECONDS = 0.02  # after each row, as in the clock: SQLite's busy wait is not fair
_LOOK_EVERY_SECONDS = 60.0
_STOP_SECONDS = 5.0


class Bells:
    """The bell threads of one worker."""

    def __init__(self) -> None:
        self._is_over = threading.Event()
        self._threads = [threading.Thread(target=self._ring, name=f"bell-{n}", daemon=True) for n in range(_BELLS)]
        self._threads.append(threading.Thread(target=self._look, name="bell-look", daemon=True))

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """Lets calls under way come to an end; what is not sent then is sent by the next worker."""
        self._is_over.set()
        deadline = time.monotonic() + _STOP_SECONDS
        for thread in self._threads:
            thread.join(max(0.1, deadline - time.monotonic()))

    def _ring(self) -> None:
        while not self._is_over.is_set():
            self._safely(ring_all)
            self._is_over.wait(_IDLE_SECONDS)
        connections.close_all()

    def _look(self) -> None:
        while not self._is_over.is_set():
            self._safely(lambda: open_missing(timezone.now()))
            connections.close_all()
            self._is_over.wait(_LOOK_EVERY_SECONDS)

    def _safely(self, work: Callable[[], object]) -> None:
        """A bell never dies: whatever goes wrong is logged, and it goes on."""
        try:
            close_old_connections()
            work()
        except DatabaseError:
            logger.exception("the database cannot be used just now; the bell tries again")
            self._is_over.wait(2)
        except Exception:
            logger.exception("the bell met something that it does not know; it goes on")
            self._is_over.wait(2)


def ring_all() -> None:
    """Makes the rounds and sends the rings that are due, until nothing is."""
    while ring_due(timezone.now()) or deliver_due(timezone.now()):
        time.sleep(_PAUSE_SECONDS)
