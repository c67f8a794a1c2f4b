"""Turns a running embedded installation into a copy that can be put back: database and keys together."""

from __future__ import annotations

import shutil
import sqlite3
import sys
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
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / "bedside.sqlite3"
    with sqlite3.connect(str(settings.DATABASES["default"]["NAME"])) as source, sqlite3.connect(target) as copy:
        source.backup(copy)
        state = copy.execute("PRAGMA integrity_check").fetchone()[0]
    if state != "ok":
        print(f"The copy is damaged ({state}). Do not rely on it.", file=sys.stderr)
        return 2
    if (keys := settings.DATA_DIR / "keys.json").exists():
        shutil.copy2(keys, folder / "keys.json")
    print(f"Copied to {folder}. It holds the keys of all stored secrets: keep it where only you can read it.")
    return 0
