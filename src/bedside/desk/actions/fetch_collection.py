"""Turns a collection's state into its open file: none when shipped, the one given, or the publisher's newest."""

from __future__ import annotations

import hashlib
import os
import tempfile
from contextlib import ExitStack
from pathlib import Path
from types import ModuleType
from typing import BinaryIO

from django.conf import settings
from django.utils import timezone

from bedside.base.exchange import ChannelFault, Outcome, Request
from bedside.desk import http
from bedside.desk.actions.errors import Refused
from bedside.desk.claims import write_fenced
from bedside.desk.models import CollectionState

_MOST_BYTES = 80_000_000
_TIMEOUT_SECONDS = 120.0


def open_file(state: CollectionState, module: ModuleType, stack: ExitStack) -> BinaryIO | None:
    """The open file, fetched only when none is at hand. A file other than last time's begins at its beginning."""
    if module.IS_SHIPPED:
        return None
    path = Path(state.path) if state.path else None
    if path is None or (not path.is_file() and path.parent == folder()):
        path = _fetch(state, module)
    if not path.is_file():
        raise Refused(f"There is no file {path} on this machine any more. Choose it again.")
    file = stack.enter_context(path.open("rb"))
    mark = hashlib.file_digest(file, "sha256").hexdigest()
    if mark != state.file_mark:
        write_fenced(state, file_mark=mark, position=0, passages=0, skipped=0)
    return file


def folder() -> Path:
    """Where fetched files wait while they are read."""
    return Path(settings.DATA_DIR) / "collections"


def forget_file(state: CollectionState) -> None:
    """Deletes a fetched file; one that a person gave is theirs."""
    if state.path and Path(state.path).parent == folder():
        Path(state.path).unlink(missing_ok=True)


def _fetch(state: CollectionState, module: ModuleType) -> Path:
    addresses = module.addresses(timezone.now().date())
    if not addresses:
        raise Refused("This collection cannot be fetched. Give its file instead.")
    for address in addresses:
        # Not every day has a file, so a page that is not there is no fault: the day before may have one.
        reply = http.send(Request("GET", address, timeout_seconds=_TIMEOUT_SECONDS, max_bytes=_MOST_BYTES))
        if reply.status == 200:
            path = _kept(state.collection, reply.body)
            write_fenced(state, path=str(path))
            return path
        if reply.status not in (403, 404, 410):
            raise ChannelFault(Outcome.RETRY, f"{module.PUBLISHER} answered {reply.status} instead of its file.")
    raise ChannelFault(Outcome.RETRY, f"{module.PUBLISHER} has no file of the last days. Nothing was changed.")


def _kept(collection: str, body: bytes) -> Path:
    folder().mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=folder(), prefix=f"{collection}-")
    with os.fdopen(handle, "wb") as file:
        file.write(body)
    return Path(temporary)
