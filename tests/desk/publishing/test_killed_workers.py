"""Real workers, killed with SIGKILL at any moment while answers are dropped: still exactly one post each."""

from __future__ import annotations

import contextlib
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from tests.servers.bluesky import Person, join
from tests.servers.postgres import Postgres
from tests.servers.proxy import Proxy

pytestmark = pytest.mark.pds

POSTS = 10
SOURCE = Path(__file__).parents[3]


@pytest.mark.parametrize(("workers", "database"), [(1, "sqlite"), (2, "postgres")])
def test_killing_workers_at_any_step_leaves_exactly_one_post_each(
    pds: str, tmp_path: Path, workers: int, database: str, request: pytest.FixtureRequest
) -> None:
    person = join(pds, "clinic")
    rng = random.Random(20261122)
    ways = ["drop the answer", "500 after", "reset before", "cut the answer", ""]
    with Proxy(pds, lambda _m, path: rng.choice(ways) if "putRecord" in path else "") as proxy:
        proxy.pause_seconds = 0.1  # so that most kills hit a worker in the middle of something
        environment = _environment(tmp_path, database, request)
        _seed(environment, person, proxy.url)
        kills = _work_and_kill(environment, workers, rng)
        assert kills >= 5
        states = _states(environment)
    assert states == {"published": 2 * POSTS}
    texts = Counter(p["value"]["text"] for p in person.posts())
    assert sorted(texts.values()) == [1] * POSTS
    assert _pages(environment) == POSTS


def _environment(folder: Path, database: str, request: pytest.FixtureRequest) -> dict[str, str]:
    url = ""
    if database == "postgres":
        server: Postgres = request.getfixturevalue("postgres")
        url = server.fresh_database()
    return {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "bedside.desk.settings",
        "PYTHONPATH": f"{SOURCE / 'src'}:{SOURCE}",
        "BEDSIDE_DATA": str(folder),
        "DATABASE_URL": url,
        "BEDSIDE_ALLOW_PRIVATE_HOSTS": "127.0.0.1,localhost",
        "BEDSIDE_TIMEOUT_SECONDS": "2",
        "BEDSIDE_LEASE_SECONDS": "3",
        "BEDSIDE_RETRY_FIRST_SECONDS": "0.2",
        "BEDSIDE_LOG": "ERROR",
    }


def _seed(environment: dict[str, str], person: Person, through: str) -> None:
    options = {"pds": person.pds, "handle": person.handle, "password": person.password, "through": through}
    _python(environment, "-m", "tests.desk.publishing.seed", json.dumps({**options, "posts": POSTS}))


def _work_and_kill(environment: dict[str, str], workers: int, rng: random.Random) -> int:
    """Starts workers and kills them again and again; then lets one finish. How many kills there were."""
    kills = 0
    command = [sys.executable, "-m", "bedside", "worker"]
    for _ in range(6):
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
        settled = set(_states(environment)) <= {"published", "needs_person", "refused"}
        if settled and _is_alive(environment, pid):
            return
        time.sleep(1)
    raise TimeoutError


def _states(environment: dict[str, str]) -> dict[str, int]:
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


def _pages(environment: dict[str, str]) -> int:
    code = "import django; django.setup(); from bedside.desk.models import SitePage; print(SitePage.objects.count())"
    return int(_python(environment, "-c", code))


def _python(environment: dict[str, str], *arguments: str) -> str:
    done = subprocess.run([sys.executable, *arguments], env=environment, cwd=SOURCE, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout
