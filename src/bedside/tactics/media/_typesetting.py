"""Turns a design's template and a card's values into PNG bytes and the report of where every text stands."""

from __future__ import annotations

import json
import threading
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from types import ModuleType
from typing import Any

import typst

from bedside.tactics.media._letters import fonts_folder

_PACKAGES = str(files("bedside.tactics.media") / "_type")
_LOCK = threading.Lock()  # a report belongs to the compile before it; two threads must not come between


@dataclass(frozen=True, slots=True)
class Sheet:
    """One typeset page: its picture, and the template's report."""

    png: bytes
    report: dict[str, Any]


def typeset(design: ModuleType, values: dict[str, Any]) -> Sheet:
    """Sets the card. Values travel as JSON and are shown as strings, so none can become part of the template."""
    try:
        with _LOCK:
            compiler = _compiler(_template(design))
            png = compiler.compile(format="png", ppi=72, sys_inputs={"card": json.dumps(values)})
            report = compiler.query("<report>", field="value", one=True)
    except typst.TypstError as error:
        raise ValueError(f"The template of {design.__name__} cannot draw this: {error}.") from None
    if isinstance(png, list):
        raise ValueError(f"The template of {design.__name__} made {len(png)} pages; a card is one.")
    return Sheet(png, json.loads(report))


def _template(design: ModuleType) -> str:
    return str(Path(str(design.__file__)).with_name("card.typ"))


@cache
def _compiler(template: str) -> Any:
    return typst.Compiler(
        template,
        root=str(Path(template).parent),
        font_paths=[fonts_folder()],
        ignore_system_fonts=True,  # a card looks the same on every machine
        package_path=_PACKAGES,
    )
