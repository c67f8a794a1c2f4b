"""Turns a short answer into whether it may be shortened: half a list of warning signs does more harm than none."""

from __future__ import annotations

_SIGNS = ("911", "988", "1-800-222-1222")
_LIST_ITEMS = 3


def must_stay_whole(short: str) -> bool:
    """True when ``short`` names an emergency line, or lists things as "name: sign" three times or more."""
    return any(sign in short for sign in _SIGNS) or short.count(": ") >= _LIST_ITEMS
