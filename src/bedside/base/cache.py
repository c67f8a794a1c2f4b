"""Turns bytes that are dear to make into a file that is whole or absent, whoever else writes it too."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path


class CacheUnavailable(OSError):  # noqa: N818  (says what is the case)
    """There is no place to keep what was made; the message says why and what to do."""


_SUM_BYTES = hashlib.sha256().digest_size


def cache_folder(environment: Mapping[str, str]) -> Path:
    """`$BEDSIDE_CACHE_DIR`, else `bedside` in `$XDG_CACHE_HOME`, else `~/.cache/bedside`."""
    if chosen := environment.get("BEDSIDE_CACHE_DIR"):
        return Path(chosen)
    if (shared := environment.get("XDG_CACHE_HOME")) and Path(shared).is_absolute():
        return Path(shared) / "bedside"
    try:
        return Path.home() / ".cache" / "bedside"
    except RuntimeError as error:
        raise CacheUnavailable("There is no home folder for the cache: set BEDSIDE_CACHE_DIR.") from error


def read_or_make(path: Path, make: Callable[[], bytes]) -> bytes:
    """What the file holds, or what `make` gives, which is then kept. A damaged file is made anew."""
    held = read_whole(path)
    if held is not None:
        return held
    fresh = make()
    write_whole(path, fresh)
    return fresh


def read_whole(path: Path) -> bytes | None:
    """The bytes after the sum that the file begins with; nothing if it is absent, cut short or changed."""
    try:
        raw = path.read_bytes()
    except OSError:
        return None
    body = raw[_SUM_BYTES:]
    return body if body and hashlib.sha256(body).digest() == raw[:_SUM_BYTES] else None


def write_whole(path: Path, body: bytes) -> None:
    """Sum and body share the file, so two writers can never be mixed up."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_whole(path, hashlib.sha256(body).digest() + body)
    except OSError as error:
        raise CacheUnavailable(
            f"Cannot write {path} ({error.strerror or error}). Free some space, or set BEDSIDE_CACHE_DIR "
            "to a folder that can be written."
        ) from error


def replace_whole(path: Path, content: bytes) -> None:
    """One rename makes the file appear; when anything goes wrong, what was there before stays as it was."""
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())  # a rename may outlive its contents when the power fails
        Path(temporary).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(temporary).unlink()
        raise
