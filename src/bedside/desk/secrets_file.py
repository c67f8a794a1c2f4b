"""Turns a data folder into the keys kept there, making them on the first start."""

from __future__ import annotations

import json
import os
import secrets
import tempfile
from dataclasses import dataclass
from pathlib import Path

from cryptography.fernet import Fernet


@dataclass(frozen=True, slots=True)
class Keys:
    """The secret of sessions, and the keys of encrypted fields: the first encrypts, all decrypt."""

    secret_key: str
    field_keys: list[str]


class BadKeys(ValueError):  # noqa: N818  (says what is the case)
    """The file of keys cannot be read; the message says what to do."""


def read_or_make_keys(folder: Path) -> Keys:
    """Keys of ``folder``; two processes that start at once agree, since the file is linked in place only once."""
    path = folder / "keys.json"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        _make(path)
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
        return Keys(stored["secret_key"], [str(key) for key in stored["field_keys"] if Fernet(key)])
    except (ValueError, KeyError, TypeError):
        # New keys in its place would make every stored secret unreadable for good.
        raise BadKeys(f"{path} is damaged. Put it back from a backup: it holds the keys of all secrets.") from None


def _make(path: Path) -> None:
    fresh = {"secret_key": secrets.token_urlsafe(50), "field_keys": [Fernet.generate_key().decode()]}
    with tempfile.NamedTemporaryFile("w", dir=path.parent, delete=False, encoding="utf-8") as file:  # mode 0600
        try:
            json.dump(fresh, file)
            file.flush()
            os.link(file.name, path)  # fails when another process was first: its keys count
        except FileExistsError:
            pass
        finally:
            Path(file.name).unlink()
