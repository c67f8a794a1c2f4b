"""A real snac2 on loopback: a small server of the Fediverse that speaks Mastodon's API, in its own way.

It keeps no Idempotency-Key and no limits, and hands posts on with a delay. So it shows whether looking first holds
where the key does not; what it lacks is tried against ``tests.simulators.mastodon``.
"""

from __future__ import annotations

import contextlib
import itertools
import json
import secrets
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.servers.ports import free_port
from tests.servers.unpacked import command, environment

BACK = "http://127.0.0.1/back"  # nobody goes there: the code stands in the address
_names = itertools.count(1)


@dataclass(frozen=True)
class Resident:
    """Somebody with an account on the server, and an independent client in their name."""

    server: str
    name: str
    token: str
    client: Any = field(repr=False)
    password: str = field(default="", repr=False)

    @property
    def me(self) -> Any:
        return self.client.account_verify_credentials()

    def posts(self) -> list[Any]:
        """The posts that the server itself holds for this person, newest first."""
        return list(self.client.account_statuses(self.me.id, exclude_reblogs=True, limit=80))


@dataclass(frozen=True)
class Snac:
    """A running server."""

    url: str
    folder: Path
    program: list[str]

    def join(self, name: str = "clinic") -> Resident:
        """A fresh account with a token got the way a program gets one: an app, a sign-in page, a code."""
        from mastodon import Mastodon

        name = f"{name}{next(_names)}{secrets.token_hex(2)}"
        made = [*self.program, "adduser", str(self.folder), name]
        done = subprocess.run(made, capture_output=True, text=True, env=environment(), check=True)
        password = next(line.split()[-1] for line in done.stdout.splitlines() if "password is" in line)
        id_, secret = Mastodon.create_app("tests", api_base_url=self.url, redirect_uris=BACK)
        client = Mastodon(
            id_, secret, api_base_url=self.url, ratelimit_method="throw", version_check_mode="none", session=_patient()
        )
        code = self.allow(name, password, id_, BACK)
        token = client.log_in(code=code, redirect_uri=BACK)
        return Resident(self.url, name, token, client, password)

    def allow(self, name: str, password: str, client_id: str, back: str) -> str:
        """What a person does on the page where a program asks to be let in; the code that comes back."""
        from urllib.parse import parse_qs, urlsplit

        fields = {"login": name, "passwd": password, "redir": back, "cid": client_id, "state": ""}
        reply = _patient().post(f"{self.url}/oauth/x-snac-login", data=fields, allow_redirects=False, timeout=10)
        return parse_qs(urlsplit(reply.headers["location"]).query)["code"][0]


def _patient() -> Any:
    """A session that asks again when snac drops a connection without a word, as it now and then does.

    It was never seen to have done anything for a request that it dropped so.
    """
    from requests import Session
    from requests.adapters import HTTPAdapter
    from urllib3.util import Retry

    session = Session()
    session.headers["connection"] = "close"
    session.mount("http://", HTTPAdapter(max_retries=Retry(5, backoff_factor=0.05, allowed_methods=None)))
    return session


@contextlib.contextmanager
def snac_server() -> Iterator[Snac]:
    """A running server; nothing of it is left afterwards."""
    program = command("usr/bin/snac")
    with tempfile.TemporaryDirectory(prefix="bedside-snac-") as base:
        folder, port = Path(base) / "data", free_port()
        answers = f"127.0.0.1\n{port}\nlocalhost:{port}\n\nadmin@example.test\n"
        subprocess.run([*program, "init", str(folder)], input=answers, text=True, capture_output=True, check=True)
        settings = json.loads((folder / "server.json").read_text()) | {"protocol": "http"}
        (folder / "server.json").write_text(json.dumps(settings))
        child = subprocess.Popen([*program, "httpd", str(folder)], env=environment(), stderr=subprocess.DEVNULL)
        try:
            _wait_for(port)
            yield Snac(f"http://localhost:{port}", folder, program)
        finally:
            child.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                child.wait(5)
            child.kill()
            child.wait()


def _wait_for(port: int) -> None:
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.02)
    raise RuntimeError("snac2 did not start")
