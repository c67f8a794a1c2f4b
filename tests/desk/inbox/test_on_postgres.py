"""PostgreSQL locks rows where SQLite locks the file: the same stories hold there."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.servers.postgres import Postgres

pytestmark = pytest.mark.postgres
HERE = Path(__file__).parent


@pytest.mark.parametrize("name", ["test_two_hands.py", "test_take_back.py", "test_later.py"])
def test_the_inbox_keeps_its_promises_on_postgresql_as_well(postgres: Postgres, tmp_path: Path, name: str) -> None:
    environment = {**os.environ, "DATABASE_URL": postgres.fresh_database(), "BEDSIDE_DATA": str(tmp_path)}
    environment.pop("PYTEST_XDIST_WORKER", None)
    command = [sys.executable, "-m", "pytest", "-q", "--no-migrations", "-p", "no:cacheprovider", str(HERE / name)]
    done = subprocess.run(command, env=environment, cwd=HERE.parents[2], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-3000:]
