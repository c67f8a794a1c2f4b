"""The commands that list plug-ins from their own files: rules, signals, channels, designs and the like."""

from __future__ import annotations

import argparse
import functools
import json
from collections.abc import Mapping
from enum import Enum
from pathlib import Path
from types import ModuleType
from typing import Any

from bedside.base.registry import plugins
from bedside.cli.lines import write_file

# folder, and what each row shows of a plug-in's own declarations
_KINDS = {
    "rules": ("bedside.tactics.manner.rules", ("CODE", "SEVERITY", "STATUS", "LABEL", "AUTHORITY")),
    "packs": ("bedside.tactics.manner.packs", ("LABEL", "COUNTRIES", "LANGUAGES", "WHY")),
    "signals": ("bedside.tactics.dialogue.signals", ("LABEL", "WHY")),
    "channels": ("bedside.channels", ("LABEL", "WHY")),
    "designs": ("bedside.tactics.media.designs", ("LABEL", "WHY")),
    "sources": ("bedside.tactics.locality.sources", ("LABEL", "PUBLISHER")),
    "collections": ("bedside.tactics.education.collections", ("LABEL", "PUBLISHER")),
    "measures": ("bedside.insight.measures", ("LABEL", "WHY")),
}


def add_commands(commands: Any) -> None:
    """Adds one listing command per kind of plug-in."""
    for kind, (package, columns) in _KINDS.items():
        parser = commands.add_parser(kind, help=f"list the {kind}")
        parser.add_argument("--json", action="store_true", help="one JSON object per line")
        parser.set_defaults(run=functools.partial(_list, package, columns))
        if kind == "rules":
            parser.add_argument("--pack", action="append", metavar="NAME", help="only what speaks under this pack")
            parser.add_argument("--vale", metavar="FOLDER", help="write a style for Vale into its folder of styles")
        if kind == "designs":
            parser.add_argument("--sheet", metavar="FILE.png", help="draw every design in every size on one sheet")
            parser.add_argument("--lang", default="en", help="language of the sheet")


def _list(package: str, columns: tuple[str, ...], options: argparse.Namespace) -> int:
    if getattr(options, "sheet", None):
        from bedside.tactics.media.sheet import contact_sheet

        write_file(Path(options.sheet), contact_sheet(options.lang))
        return 0
    if getattr(options, "vale", None):
        return _write_vale(Path(options.vale), options.pack)
    if getattr(options, "pack", None):
        return _list_speaking(tuple(options.pack), options.json)
    found = [pair for folder in _folders(package) for pair in plugins(folder).items()]
    rows = [(name, *(_word(module, column) for column in columns)) for name, module in found]
    if options.json:
        for row in rows:
            print(json.dumps(dict(zip(("name", *map(str.lower, columns)), row, strict=True)), ensure_ascii=False))
        return 0
    widths = [max((len(row[i]) for row in rows), default=0) for i in range(len(columns))]
    for row in rows:
        print("  ".join([*(cell.ljust(width) for cell, width in zip(row[:-1], widths, strict=True)), row[-1]]))
    return 0


def _folders(package: str) -> list[str]:
    """The folders that plug-ins of one kind stand in: of rules one for each pack."""
    if package != "bedside.tactics.manner.rules":
        return [package]
    from bedside.tactics.manner.choosing import every_pack

    return sorted(
        {pack.RULES for pack in every_pack().values() if pack.RULES}, key=lambda name: (name != package, name)
    )


def _write_vale(folder: Path, packs: list[str] | None) -> int:
    from bedside.tactics.manner.choosing import DEFAULT
    from bedside.tactics.manner.vale import vale_style

    for name, content in vale_style(tuple(packs or DEFAULT)).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        write_file(path, content.encode())
        print(path)
    return 0


def _list_speaking(packs: tuple[str, ...], is_json: bool) -> int:
    from bedside.tactics.manner.commands import list_rules

    for row in list_rules(packs):
        short = (
            f"{row['code']}  {row['severity']:6}  {row['status']:7}  {row['pack']}  {row['label']}; {row['authority']}"
        )
        print(json.dumps(row, ensure_ascii=False) if is_json else short)
    return 0


def _word(module: ModuleType, attribute: str) -> str:
    value = getattr(module, attribute, "")
    if isinstance(value, Mapping):
        value = value.get("en", "")
    if isinstance(value, tuple):
        value = ", ".join(value)
    return value.name.lower() if isinstance(value, Enum) else str(value)


def reference() -> str:
    """The page of all plug-ins for the documentation, written from their own files alone."""
    parts = ["# Plug-ins", "Written by `script/docs` from the plug-ins' own files; change those, not this page."]
    for kind, (package, columns) in _KINDS.items():
        heads = [" ".join(column.lower().split("_")) for column in columns]
        table = [f"| name | {' | '.join(heads)} |", "|---" * (len(columns) + 1) + "|"]
        parts.append(f"## {kind.capitalize()}")
        for folder in _folders(package):
            rows = [
                f"| `{name}` | {' | '.join(_word(module, column).replace('|', '/') for column in columns)} |"
                for name, module in plugins(folder).items()
            ]
            parts += [f"Folder of `{folder}`.", "\n".join([*table, *rows])]
    return "\n\n".join(parts) + "\n"
