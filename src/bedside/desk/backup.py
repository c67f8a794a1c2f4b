"""Turns a running embedded installation into a copy that can be put back: database and keys together."""

from __future__ import annotations

import shutil
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

from django.conf import settings
from django.db import connection


def back_up(folder: Path) -> int:
    """Copies into a new ``folder``; 0, or 2 with a sentence. SQLite's own backup is safe while web and worker run."""
    if connection.vendor != "sqlite":
        print("This installation runs on PostgreSQL: use pg_dump, and copy keys.json as well.", file=sys.stderr)
        return 2
    if folder.exists() and any(folder.iterdir()):
        print(f"{folder} is not empty. Choose a new folder, so that no older backup is lost.", file=sys.stderr)
        return 2
    source = Path(str(settings.DATABASES["default"]["NAME"]))
    if not source.is_file():
        print(f"There is no database at {source} yet, so there is nothing to copy.", file=sys.stderr)
        return 2
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        state = _copy(source, folder / "bedside.sqlite3")
        if state == "ok" and (keys := settings.DATA_DIR / "keys.json").exists():
            shutil.copy2(keys, folder / "keys.json")
    except (OSError, sqlite3.Error) as error:
        state = str(error)
    if state != "ok":
        # Half a backup looks like a whole one on the day it is needed.
        for name in ("bedside.sqlite3", "bedside.sqlite3-journal", "keys.json"):
            (folder / name).unlink(missing_ok=True)
        print(f"No backup was made ({state}). Nothing is left in {folder}.", file=sys.stderr)
        return 2
    print(f"Copied to {folder}. It holds the keys of all stored secrets: keep it where only you can read it.")
    return 0


def _copy(source: Path, target: Path) -> str:
    """Copies the database; "ok", or what its own examination found."""
    with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(target)) as new:
        old.backup(new)
        return str(new.execute("PRAGMA integrity_check").fetchone()[0])
