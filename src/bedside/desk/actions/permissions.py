"""Which roles may carry out which action: the whole table in one place, checked in the action itself."""

from __future__ import annotations

_DESK = frozenset({"clinician", "editor", "responder", "admin"})
_WRITERS = frozenset({"clinician", "editor", "admin"})
_ANSWERING = frozenset({"clinician", "responder", "editor", "admin"})
_ADMIN = frozenset({"admin"})
_WORKER = frozenset({"worker", "admin"})

PERMISSIONS: dict[str, frozenset[str]] = {}
