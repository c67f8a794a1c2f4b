"""Turns the rooms that read people's texts into every pattern they compile, each with the file it stands in."""

from __future__ import annotations

import multiprocessing
import re
import sys
from typing import Any, NamedTuple

_READS_OURS = "bedside.tactics.dialogue.signals._vocabulary"  # it rewrites our own patterns, and sees no one's text


class Found(NamedTuple):
    """One compiled pattern; ``reach`` is the most text it is ever tried on, 0 when it may see a whole text."""

    pattern: str
    flags: int
    place: str
    reach: int

    @property
    def compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self.flags)


def every_pattern() -> list[Found]:
    """All patterns of the review and of triage, collected in a fresh interpreter while every rule and signal runs."""
    with multiprocessing.get_context("spawn").Pool(1) as fresh:
        return fresh.apply(_collect)


def _collect() -> list[Found]:
    places: dict[tuple[str, int], str] = {}
    original = re._compile  # type: ignore[attr-defined]  # all of re's functions come through here

    def recording(pattern: Any, flags: int) -> Any:
        made = original(pattern, flags)
        if isinstance(made.pattern, str):
            frame = sys._getframe(2)
            places.setdefault((made.pattern, made.flags), str(frame.f_globals.get("__name__")))
        return made

    re._compile = recording  # type: ignore[attr-defined]
    windows = _run_everything()
    return [
        Found(pattern, flags, place, windows.get(pattern, 0))
        for (pattern, flags), place in places.items()
        if place.startswith("bedside") and place != _READS_OURS
    ]


def _run_everything() -> dict[str, int]:
    """Loads every cue and guard and runs every example; how far those guards see that look at a few words only."""
    from bedside.base.records import Draft, Message
    from bedside.tactics.dialogue.signals import noticers
    from bedside.tactics.dialogue.triage import triage
    from bedside.tactics.manner._cues import compiled
    from bedside.tactics.manner.choosing import every_pack, every_rule
    from bedside.tactics.manner.commands import check_text, report
    from bedside.tactics.manner.review import review
    from bedside.tactics.manner.suggesting import suggest

    packs = tuple(every_pack())
    for rule in every_rule().values():
        for draft in (*rule.BAD, *rule.GOOD):
            review(draft, packs=packs)
            triage(Message("", draft.text))
        suggest(rule.BAD[0])
    for noticer in noticers().values():
        for examples in (*noticer.NOTICED.values(), *noticer.NOT_NOTICED.values()):
            for text in examples:
                triage(Message("", text))
                review(Draft(text, "reply"), packs=packs)
    report("A text.", "a text", check_text("A text."))
    guards = _guards()
    for pattern, _ in guards:
        compiled(pattern)
    wide = {pattern for pattern, where in guards if where not in ("before", "after")}
    return {pattern: 90 for pattern, where in guards if where in ("before", "after") and pattern not in wide}


def _guards() -> list[tuple[str, str]]:
    """Pattern and place of every guard, and a compiled form of every cue of the review."""
    from bedside.tactics.manner._cues import Cue, Guard, compiled

    found: list[tuple[str, str]] = []

    def walk(value: object) -> None:
        if isinstance(value, Guard):
            found.append((value.pattern, value.where))
        elif isinstance(value, Cue):
            compiled(value.pattern)
            walk(list(value.unless))
        elif isinstance(value, (tuple, list)):
            for one in value:
                walk(one)

    for name, module in list(sys.modules.items()):
        if name.startswith("bedside."):
            walk(list(vars(module).values()))
    return found
