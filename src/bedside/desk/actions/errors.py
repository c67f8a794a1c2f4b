"""The ways an action says no, each with a sentence that a person can act on."""

from __future__ import annotations


class Refused(Exception):
    """The action cannot be done now; the message says why and what to do. Nothing was changed."""


class NotAllowed(Refused):
    """The actor's roles do not permit the action."""


class NotHere(Refused):
    """There is no such row in the actor's practice (which says nothing about other practices)."""
