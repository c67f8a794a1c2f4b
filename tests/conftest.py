"""Fixtures that every test may ask for: the cast, and real servers started once a session."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.needs import missing
from tests.servers import bluesky
from tests.servers.postgres import Postgres, start


@pytest.fixture(scope="session")
def pds() -> Iterator[str]:
    """The address of a real Bluesky PDS."""
    with bluesky.pds_server() as url:
        yield url


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A real PostgreSQL server."""
    try:
        server, stop = start()
    except ImportError:
        missing("PostgreSQL", "install the development dependencies")
    yield server
    stop()


@pytest.fixture(scope="session")
def network() -> Iterator[str]:
    """The address of a real Bluesky server with an appview behind it, so that replies and counts exist."""
    with bluesky.network_server() as ready:
        yield ready["pds"]
