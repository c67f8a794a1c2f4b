"""A night for every story that asks for one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.desk.alerts.night import Night, night_at_maple


@pytest.fixture
def night(transactional_db: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[Night]:
    """Real commits, since calls go out beside the thread that stores them."""
    with night_at_maple(monkeypatch) as started:
        yield started
