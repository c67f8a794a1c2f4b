"""Real workers, killed with SIGKILL while servers drop answers: one round for each due time, and nothing is lost."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from bedside.desk.push_message import make_key
from tests.servers.mail import MailServer
from tests.servers.postgres import Postgres
from tests.servers.proxy import Proxy
from tests.servers.push import PushServer
from tests.servers.webhook import WebhookServer

MESSAGES, DUE_TIMES = 4, 2
SOURCE = Path(__file__).parents[3]
_COMMAND = [sys.executable, "-m", "bedside", "worker"]
# What waits for a retry is brought forward, so that the test need not wait for the pauses.
_LOOK = """
import django, json; django.setup()
from django.utils import timezone
from bedside.desk.models import Alert, Ring
Ring.objects.filter(state="waiting", claim="").update(due_at=timezone.now())
print(json.dumps({
    "rounds": list(Alert.objects.order_by("pk").values_list("rounds", flat=True)),
    "rings": [list(row) for row in Ring.objects.order_by("pk").values_list("key", "way", "state", "round")],
    "open": Ring.objects.filter(state="waiting").count(),
}))
"""
_DUE_AGAIN = """
import django; django.setup()
from django.utils import timezone
from bedside.desk.models import Alert
Alert.objects.update(due_at=timezone.now(), stepped_at=timezone.now())
"""


@dataclass
class Town:
    """The servers outside, each behind a proxy that drops what it likes."""

    mail: MailServer
    push: PushServer
    webhook: WebhookServer
    push_url: str
    webhook_url: str


@pytest.fixture
def town() -> Iterator[Town]:
    rng = random.Random(20261122)
    ways = ["drop the answer", "500 after", "reset before", "", ""]
    with ExitStack() as stack:
        mail, push, webhook = (stack.enter_context(server()) for server in (MailServer, PushServer, WebhookServer))
        mail.plan = lambda _to: rng.choice(["drop the answer", "drop before", "busy", "", ""])
        push_url, webhook_url = (
            stack.enter_context(Proxy(server.url, lambda *_: rng.choice(ways), pause_seconds=0.05)).url
            for server in (push, webhook)
        )
        yield Town(mail, push, webhook, push_url, webhook_url)


@pytest.mark.parametrize(("workers", "database"), [(1, "sqlite"), (2, "postgres")])
def test_killing_workers_at_any_step_makes_one_round_for_each_due_time_and_loses_no_ring(
    town: Town, tmp_path: Path, workers: int, database: str, request: pytest.FixtureRequest
) -> None:
    environment = _environment(tmp_path, database, town, request)
    _seed(environment, town)
    rng, kills = random.Random(20261122), 0
    for due_time in range(1, DUE_TIMES + 1):
        kills += _work_and_kill(environment, workers, rng)
        _let_one_finish(environment, due_time)
        seen = _look(environment)
        assert seen["rounds"] == [due_time] * MESSAGES
        if due_time < DUE_TIMES:
            _python(environment, "-c", _DUE_AGAIN)
    assert kills >= 2 * DUE_TIMES * workers
    rings = _look(environment)["rings"]
    assert Counter(way for _, way, _, _ in rings) == dict.fromkeys(("mail", "push", "webhook"), MESSAGES * DUE_TIMES)
    assert {state for _, _, state, _ in rings} == {"rung"}
    keys = {way: {key for key, each, *_ in rings if each == way} for way in ("mail", "webhook")}
    assert {str(mail["Message-ID"])[1:].split("@")[0] for mail in town.mail.mails} == keys["mail"]
    assert set(town.webhook.taken) == keys["webhook"]
    assert len({pushed.headers["topic"] for pushed in town.push.pushed}) == MESSAGES
    assert (town.push.refused, town.webhook.refused) == ([], 0)


def _environment(folder: Path, database: str, town: Town, request: pytest.FixtureRequest) -> dict[str, str]:
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
        "BEDSIDE_SMTP_HOST": "127.0.0.1",
        "BEDSIDE_SMTP_PORT": str(town.mail.port),
        "BEDSIDE_TIMEOUT_SECONDS": "2",
        "BEDSIDE_LEASE_SECONDS": "3",
        "BEDSIDE_LOG": "CRITICAL",
    }


def _seed(environment: dict[str, str], town: Town) -> None:
    public, secret = make_key()
    browser = town.push.subscribe("phone", public, through=town.push_url)
    options = {
        "public": public,
        "secret": secret,
        "subscription": browser.told(),
        "webhook": f"{town.webhook_url}/bell",
        "messages": MESSAGES,
    }
    said = _python(environment, "-m", "tests.desk.alerts.seed", json.dumps(options))
    town.webhook.secret = said.split()[-1]


def _work_and_kill(environment: dict[str, str], workers: int, rng: random.Random) -> int:
    for _ in range(2):
        crew = [subprocess.Popen(_COMMAND, env=environment, cwd=SOURCE) for _ in range(workers)]
        time.sleep(rng.uniform(1.3, 2.6))  # a worker needs about a second to start
        for worker in crew:
            worker.send_signal(signal.SIGKILL)
            worker.wait()
    return 2 * workers


def _let_one_finish(environment: dict[str, str], due_time: int) -> None:
    last = subprocess.Popen(_COMMAND, env=environment, cwd=SOURCE)
    deadline = time.monotonic() + 90
    while time.monotonic() < deadline:
        seen = _look(environment)
        if seen["open"] == 0 and min(seen["rounds"]) >= due_time:
            break
        time.sleep(0.7)
    last.terminate()
    assert last.wait(20) == 0  # asked politely, a worker and its bells end well


def _look(environment: dict[str, str]) -> dict[str, Any]:
    return dict(json.loads(_python(environment, "-c", _LOOK)))


def _python(environment: dict[str, str], *arguments: str) -> str:
    done = subprocess.run([sys.executable, *arguments], env=environment, cwd=SOURCE, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout
