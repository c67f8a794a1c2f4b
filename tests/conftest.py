"""Fixtures that every test may ask for: the cast, and real servers started once a session."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.needs import missing
from tests.servers import bluesky
from tests.servers.postgres import Postgres, start
from tests.servers.snac import Snac, snac_server
from tests.servers.wordpress import Site, wordpress_site


@pytest.fixture(scope="session")
def pds() -> Iterator[str]:
    """The address of a real Bluesky PDS."""
    with bluesky.pds_server() as url:
        yield url


@pytest.fixture(scope="session")
def wordpress() -> Iterator[Site]:
    """A real WordPress site."""
    with wordpress_site() as site:
        yield site


@pytest.fixture(scope="session")
def snac() -> Iterator[Snac]:
    """A real small server that speaks Mastodon's API."""
    with snac_server() as server:
        yield server


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


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    """A real browser, one for the session: two of its drivers do not run in one process."""
    path = Path(os.environ.get("BEDSIDE_CHROMIUM", "/usr/bin/chromium"))
    if not path.exists():
        missing("Chromium", f"install it, or name it in BEDSIDE_CHROMIUM (looked for {path})")
    from playwright.sync_api import sync_playwright

    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"  # its loop runs in this thread beside the test database
    quiet = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync", "--no-first-run"]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(path), args=quiet)
        yield browser
        browser.close()
