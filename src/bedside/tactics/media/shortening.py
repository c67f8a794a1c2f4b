"""Turns values that are too long for a card into shorter forms of the same card, and into the words that offer one."""

from __future__ import annotations

import bisect
from collections.abc import Callable, Iterator
from dataclasses import replace
from types import ModuleType

from bedside.tactics.media.alt_text import parts_of
from bedside.tactics.media.designs import Fields, Value
from bedside.tactics.media.gates import Problem


def shorter_forms(module: ModuleType, values: Fields, layout: str) -> Iterator[dict[str, Value]]:
    """The values with one item or sentence less each time, in the order the design allows; what is required stays."""
    form = dict(values)
    seen = {name for _, name in module.ALT[layout]}
    for name in (name for name in module.SHORTEN if name in seen):
        parts, is_list = parts_of(form.get(name, ""))
        while len(parts) > (1 if _is_required(module, name) else 0):
            parts = parts[:-1]
            form[name] = list(parts) if is_list else " ".join(parts)
            yield dict(form)


def first_that_fits(forms: list[dict[str, Value]], fits: Callable[[Fields], bool]) -> dict[str, Value] | None:
    """The longest of ``forms`` (longest first) that fits, found with few drawings, since shorter never fits worse."""
    at = bisect.bisect_left(forms, True, key=fits)
    return forms[at] if at < len(forms) else None


def _is_required(module: ModuleType, name: str) -> bool:
    return any(field.required for field in module.FIELDS if field.name == name)


def offer(problem: Problem, module: ModuleType, values: Fields, fits: Fields | None) -> Problem:
    """``problem``, when it is one of length, with the form that fits or with the word that there is none."""
    if problem.kind != "too long":
        return problem
    if fits is None:
        return replace(problem, message=f"{problem.message} Shorten it, or say less.")
    advice = f"Without {_what_goes(module, values, fits)} it fits."
    return replace(problem, message=f"{problem.message} {advice}", shorter=fits)


def _what_goes(module: ModuleType, values: Fields, fits: Fields) -> str:
    labels = {field.name: field.label.lower() for field in module.FIELDS}
    gone = []
    for name in module.SHORTEN:
        before, is_list = parts_of(values.get(name, ""))
        count = len(before) - len(parts_of(fits.get(name, ""))[0])
        if count:
            noun = "item" if is_list else "sentence"
            gone.append(f"the last {f'{count} {noun}s' if count > 1 else noun} of “{labels[name]}”")
    return " and ".join(gone)
