"""Turns one command into a running desk: migrates, starts web and worker, restarts what dies, stops both together."""

from __future__ import annotations

import logging
import signal
import subprocess
import sys
import time
from types import FrameType

from django.conf import settings
from django.core.management import call_command

from bedside.desk.actions.ring_by_push import make_push_keys

logger = logging.getLogger("bedside.supervisor")
_RESTART_PAUSE_SECONDS = 1.0
_STOP_SECONDS = 10.0


def migrate() -> None:
    """Brings the database to this version; done once before web and worker start, so that they never race for it."""
    call_command("migrate", verbosity=0)
    call_command("createcachetable", verbosity=0)
    make_push_keys()


def web_command(host: str, port: int) -> list[str]:
    """The web server: WSGI with four threads, one process (enough for a practice; several need PostgreSQL)."""
    options = ["--interface", "wsgi", "--blocking-threads", "4", "--host", host, "--port", str(port)]
    return [
        sys.executable,
        "-m",
        "granian",
        *options,
        "--no-ws",
        "--log-level",
        "warning",
        "bedside.desk.wsgi:application",
    ]


def supervise(host: str, port: int) -> int:
    """Runs until SIGTERM or Ctrl-C; 0 after a clean stop."""
    migrate()
    commands = [web_command(host, port), [sys.executable, "-m", "bedside", "worker"]]
    crew = _Crew(commands)
    signal.signal(signal.SIGTERM, crew.ask_to_stop)
    signal.signal(signal.SIGINT, crew.ask_to_stop)
    crew.start()
    print(f"Bedside is up. Open {settings.PUBLIC_URL}/  (stop with Ctrl-C)", flush=True)
    crew.watch()
    return 0


class _Crew:
    """The children of one supervisor."""

    def __init__(self, commands: list[list[str]]) -> None:
        self.commands = commands
        self.children: list[subprocess.Popen[bytes]] = []
        self.is_stopping = False

    def start(self) -> None:
        self.children = [self._spawn(command) for command in self.commands]

    def _spawn(self, command: list[str]) -> subprocess.Popen[bytes]:
        # A session of its own: a Ctrl-C at the terminal reaches only us, and we stop the children in order.
        return subprocess.Popen(command, start_new_session=True)  # noqa: S603 - our own commands

    def ask_to_stop(self, _signum: int, _frame: FrameType | None) -> None:
        self.is_stopping = True

    def watch(self) -> None:
        while not self.is_stopping:
            for number, child in enumerate(self.children):
                if child.poll() is not None and not self.is_stopping:
                    logger.warning("%s ended with %s; starting it again", self.commands[number][3:5], child.returncode)
                    time.sleep(_RESTART_PAUSE_SECONDS)
                    self.children[number] = self._spawn(self.commands[number])
            time.sleep(0.2)
        self._stop()

    def _stop(self) -> None:
        for child in self.children:
            child.terminate()
        deadline = time.monotonic() + _STOP_SECONDS
        for child in self.children:
            try:
                child.wait(max(0.1, deadline - time.monotonic()))
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()
