"""Turns real workers into dead ones: an installation of its own, posts that are due, SIGKILL again and again."""

from __future__ import annotations

import contextlib
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

SOURCE = Path(__file__).parents[3]


def environment(folder: Path, database_url: str = "", *, patience: int = 2, lease: int = 3) -> dict[str, str]:
    """A fresh installation in ``folder`` whose leases and pauses are short."""
    return {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "bedside.desk.settings",
        "PYTHONPATH": f"{SOURCE / 'src'}:{SOURCE}",
        "BEDSIDE_DATA": str(folder),
        "DATABASE_URL": database_url,
        "BEDSIDE_ALLOW_PRIVATE_HOSTS": "127.0.0.1,localhost",
        "BEDSIDE_TIMEOUT_SECONDS": str(patience),
        "BEDSIDE_LEASE_SECONDS": str(lease),
        "BEDSIDE_RETRY_FIRST_SECONDS": "0.2",
        "BEDSIDE_LOG": "ERROR",
    }


def seed(environment: dict[str, str], accounts: Sequence[Mapping[str, Any]], posts: int) -> None:
    """Connects ``accounts`` (channel, fields, and the address to go through from then on) and makes posts due."""
    _python(environment, "-m", "tests.desk.publishing.seed", json.dumps({"accounts": accounts, "posts": posts}))


def work_and_kill(environment: dict[str, str], workers: int, rng: random.Random, rounds: int = 6) -> int:
    """Starts workers and kills them again and again; then lets one finish. How many kills there were."""
    kills = 0
    command = [sys.executable, "-m", "bedside", "worker"]
    for _ in range(rounds):
        crew = [subprocess.Popen(command, env=environment, cwd=SOURCE) for _ in range(workers)]
        time.sleep(rng.uniform(1.2, 2.6))  # a worker needs about a second to start
        for worker in crew:
            worker.send_signal(signal.SIGKILL)
            worker.wait()
            kills += 1
    last = subprocess.Popen(command, env=environment, cwd=SOURCE)
    with contextlib.suppress(TimeoutError):
        _wait_until_published(environment, last.pid)
    last.terminate()
    assert last.wait(20) == 0  # asked politely, a worker ends well
    return kills


def _wait_until_published(environment: dict[str, str], pid: int) -> None:
    deadline = time.monotonic() + 90
    while time.monotonic() < deadline:
        settled = set(states(environment)) <= {"published", "needs_person", "refused"}
        if settled and _is_alive(environment, pid):
            return
        time.sleep(1)
    raise TimeoutError


def states(environment: dict[str, str]) -> dict[str, int]:
    """How many publications are in each state."""
    code = (
        "import django, json; django.setup(); from collections import Counter;"
        "from bedside.desk.models import Publication;"
        "print(json.dumps(Counter(Publication.objects.values_list('state', flat=True))))"
    )
    return dict(json.loads(_python(environment, "-c", code)))


def _is_alive(environment: dict[str, str], pid: int) -> bool:
    code = (
        "import django; django.setup(); from bedside.desk.models import Heartbeat;"
        f"print(Heartbeat.objects.filter(worker__endswith=':{pid}').exists())"
    )
    return _python(environment, "-c", code).strip() == "True"


def pages(environment: dict[str, str]) -> int:
    """How many pages the practice's own site has."""
    code = "import django; django.setup(); from bedside.desk.models import SitePage; print(SitePage.objects.count())"
    return int(_python(environment, "-c", code))


def _python(environment: dict[str, str], *arguments: str) -> str:
    done = subprocess.run([sys.executable, *arguments], env=environment, cwd=SOURCE, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout
