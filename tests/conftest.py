"""Fixtures that every test may ask for: the cast, and real servers started once a session."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.servers import bluesky


@pytest.fixture(scope="session")
def pds() -> Iterator[str]:
    """The address of a real Bluesky PDS."""
    with bluesky.pds_server() as url:
        yield url
