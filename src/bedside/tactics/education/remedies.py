"""Turns where recalled words stand, and what their channel can do, into remedies: the one to propose comes first.

A remedy is proposed here and chosen by a named person, never by itself.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from bedside.tactics.education.comparing import Gravity

CORRECT, REWRITE, CANCEL = "correct", "rewrite", "cancel"
EDIT, REPLY, POST, WITHDRAW, BY_HAND = "edit", "reply", "post", "withdraw", "by_hand"
STILL_RIGHT = "still_right"
# Those with words of their own that go out as a publication of their own.
WITH_WORDS = (EDIT, REPLY, POST)


@dataclass(frozen=True, slots=True)
class Standing:
    """Where recalled words stand."""

    what: str  # answer | post (waits to be sent) | publication (is out, or may be)
    gravity: Gravity
    is_gone: bool = False  # the publisher, or we, took the passage back: there are no new words to go by
    can: Collection[str] = ()  # what the channel can do


def remedies(standing: Standing) -> tuple[str, ...]:
    """Every remedy that is possible there, the proposed one first and "still right" last."""
    if standing.what == "answer":
        return (*_for_answer(standing), STILL_RIGHT)
    if standing.what == "post":
        return (REWRITE, CANCEL, STILL_RIGHT)
    return (*_for_publication(standing), STILL_RIGHT)


def _for_answer(standing: Standing) -> tuple[str, ...]:
    """Where nothing trusted is left to put in its place, a grave answer is taken down rather than mended."""
    is_lost = standing.is_gone and standing.gravity is Gravity.GRAVE
    return (WITHDRAW, CORRECT) if is_lost else (CORRECT, WITHDRAW)


def _for_publication(standing: Standing) -> tuple[str, ...]:
    """An edit mends what everybody finds; a correction under it reaches who saw it; silence comes last.

    What was taken back gravely is taken down first: a correction below it would leave it standing.
    """
    spoken = [way for way in (EDIT, REPLY) if way in standing.can and "publish" in standing.can]
    if not spoken and "publish" in standing.can:
        spoken = [POST]
    down = [WITHDRAW] if WITHDRAW in standing.can else []
    is_lost = standing.is_gone and standing.gravity is Gravity.GRAVE
    return (*(down + spoken if is_lost else spoken + down), BY_HAND)
