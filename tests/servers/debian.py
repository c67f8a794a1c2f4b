"""Debian's PostgreSQL and Redis as private servers on loopback, for the Bluesky appview, which needs both."""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.needs import missing
from tests.servers.ports import free_port


@contextlib.contextmanager
def redis() -> Iterator[str]:
    """host:port of a Redis that keeps nothing."""
    if not shutil.which("redis-server"):
        missing("Redis", "run script/servers as root")
    port = free_port()
    command = ["redis-server", "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, cwd=tempfile.gettempdir())
    try:
        _wait_for(port)
        yield f"127.0.0.1:{port}"
    finally:
        child.terminate()
        child.wait()


@contextlib.contextmanager
def postgres() -> Iterator[str]:
    """The address of an empty database on a fresh cluster (PostgreSQL refuses root, so it runs as ``postgres``)."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin")) if Path("/usr/lib/postgresql").exists() else []
    if not found:
        missing("Debian's PostgreSQL", "run script/servers as root")
    port = free_port()
    with tempfile.TemporaryDirectory(prefix="bedside-appview-") as folder:
        if os.getuid() == 0:
            shutil.chown(folder, "postgres", "postgres")
        data = f"{folder}/data"
        _as_postgres(f"{found[-1]}/initdb -D {data} -A trust -U postgres --no-sync")
        options = f"-p {port} -c listen_addresses=127.0.0.1 -k {folder} -c fsync=off"
        _as_postgres(f"{found[-1]}/pg_ctl -D {data} -w -l {folder}/log -o '{options}' start")
        try:
            yield f"postgres://postgres@127.0.0.1:{port}/postgres"
        finally:
            _as_postgres(f"{found[-1]}/pg_ctl -D {data} -m immediate stop")


def _as_postgres(command: str) -> None:
    full = ["su", "postgres", "-c", command] if os.getuid() == 0 else ["sh", "-c", command]
    done = subprocess.run(full, capture_output=True, text=True, cwd="/", stdin=subprocess.DEVNULL, check=False)
    if done.returncode:
        raise RuntimeError(f"PostgreSQL: {done.stderr[-500:]}")


def _wait_for(port: int) -> None:
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.05)
    raise RuntimeError(f"nothing listens on {port}")
