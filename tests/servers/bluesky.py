"""A real Bluesky PDS (or a whole network with its appview) on loopback, one for the test session."""

from __future__ import annotations

import contextlib
import itertools
import json
import os
import secrets
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

from tests.needs import missing
from tests.servers import debian
from tests.servers.ports import free_port

CACHE = Path(os.environ.get("BEDSIDE_CACHE", Path(__file__).parents[2] / ".cache")) / "servers"
NODE = CACHE / "node/node_modules/node/bin/node"
MODULES = CACHE / "pds/node_modules"
_names = itertools.count(1)


@dataclass(frozen=True)
class Person:
    """Somebody with an account on the server."""

    pds: str
    handle: str
    password: str
    did: str
    token: str

    def call(self, method: str, body: object | None = None, **query: Any) -> Any:
        """One XRPC call in this person's name."""
        return xrpc(self.pds, method, body, self.token, **query)

    def posts(self) -> list[Any]:
        """The posts that the server itself holds for this person."""
        found = self.call("com.atproto.repo.listRecords", repo=self.did, collection="app.bsky.feed.post", limit=100)
        return list(found["records"])

    def write(self, text: str, reply: object | None = None) -> dict[str, str]:
        """Posts ``text``; the uri and cid."""
        record = {
            "$type": "app.bsky.feed.post",
            "text": text,
            "createdAt": datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        }
        if reply:
            record["reply"] = reply  # type: ignore[assignment]
        body = {"repo": self.did, "collection": "app.bsky.feed.post", "record": record}
        return dict(self.call("com.atproto.repo.createRecord", body))


def xrpc(server: str, method: str, body: object | None = None, token: str = "", **query: Any) -> Any:
    """One call, as JSON; errors raise."""
    url = f"{server}/xrpc/{method}"
    if query:
        from urllib.parse import urlencode

        url += "?" + urlencode(query)
    headers = {"content-type": "application/json"} | ({"authorization": f"Bearer {token}"} if token else {})
    request = Request(url, json.dumps(body).encode() if body is not None else None, headers)
    with urlopen(request, timeout=20) as answer:
        content = answer.read()
    return json.loads(content) if content else {}


def join(pds: str, name: str = "someone") -> Person:
    """A fresh account."""
    handle = f"{name}{next(_names)}{secrets.token_hex(2)}.test"
    password = secrets.token_urlsafe(12)
    body = {"handle": handle, "email": f"{handle}@example.test", "password": password}
    made = xrpc(pds, "com.atproto.server.createAccount", body)
    return Person(pds, handle, password, made["did"], made["accessJwt"])


@contextlib.contextmanager
def pds_server() -> Iterator[str]:
    """The address of a running PDS."""
    with _node("pds.mjs", {}) as ready:
        yield ready["pds"]


@contextlib.contextmanager
def network_server() -> Iterator[dict[str, str]]:
    """Addresses of a running PDS and appview."""
    with debian.postgres() as postgres_url, debian.redis() as redis:
        with _network(postgres_url, redis) as ready:
            yield ready


@contextlib.contextmanager
def _network(postgres_url: str, redis: str) -> Iterator[dict[str, str]]:
    schema = "run_" + "".join(secrets.choice("abcdefghijkl") for _ in range(8))
    with _node(
        "network.mjs", {"DB_POSTGRES_URL": postgres_url, "DB_POSTGRES_SCHEMA": schema, "REDIS_HOST": redis}
    ) as ready:
        yield ready


@contextlib.contextmanager
def _node(script: str, extra: dict[str, str]) -> Iterator[dict[str, str]]:
    if not NODE.exists() or not (CACHE / "pds/.ready").exists():
        missing("A Bluesky PDS", "run script/servers (it needs npm)")
    with tempfile.TemporaryDirectory(prefix="bedside-pds-") as folder:
        child, ready = _started(script, extra, folder)
        try:
            yield ready
        finally:
            child.send_signal(signal.SIGTERM)
            with contextlib.suppress(subprocess.TimeoutExpired):
                child.wait(10)
            child.kill()
            child.wait()


def _started(script: str, extra: dict[str, str], folder: str) -> tuple[subprocess.Popen[str], dict[str, str]]:
    """A running server; tried three times, since a free port may be taken by somebody else meanwhile."""
    trouble = ""
    for _ in range(3):
        child = _spawn(script, extra, folder)
        try:
            return child, _ready(child)
        except RuntimeError as error:
            trouble = str(error)
            child.kill()
            child.wait()
    raise RuntimeError(trouble)


def _spawn(script: str, extra: dict[str, str], folder: str) -> subprocess.Popen[str]:
    environment = {
        "PATH": os.environ["PATH"],
        "TMPDIR": folder,
        "HOME": folder,
        "LOG_ENABLED": "false",
        "PDS_MODULES": str(MODULES),
        "PLC_PORT": str(free_port()),
        "PDS_PORT": str(free_port()),
        **extra,
    }
    return subprocess.Popen(
        [str(NODE), str(Path(__file__).parent / script)],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def _ready(child: subprocess.Popen[str]) -> dict[str, str]:
    assert child.stdout is not None
    assert child.stderr is not None
    for line in child.stdout:
        if line.startswith("{"):
            return dict(json.loads(line))
    raise RuntimeError(f"the Bluesky server did not start: {child.stderr.read()[-2000:]}")
