"""The command that draws a card without Django."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from bedside.cli.lines import opened, parse, write_file

_MIMES = {".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".png": "image/png"}


def add_commands(commands: Any) -> None:
    """Adds card."""
    card = commands.add_parser("card", help="draw a card; what does not fit or cannot be read is refused")
    card.add_argument("--design", required=True, help="which design (see: bedside designs)")
    card.add_argument("--size", default="1080x1350", help="1080x1350 for feeds, 1200x630 for link previews")
    card.add_argument(
        "--field", action="append", default=[], metavar="NAME=TEXT", help="one field; again for each item of a list"
    )
    card.add_argument("--json", metavar="FILE", help="the fields as one JSON object; - is standard input")
    card.add_argument("--lang", default="en", help="language of the card (default en)")
    card.add_argument("--accent", help="the practice's colour, such as #0B5563")
    card.add_argument("--practice", default="", metavar="NAME", help="the practice's name")
    card.add_argument("--sample", action="store_true", help="mark the card as a sample")
    card.add_argument("--out", required=True, type=Path, metavar="FILE.jpg|png")
    card.set_defaults(run=_card)


def _card(options: argparse.Namespace) -> int:
    from bedside.base.registry import PluginError

    try:
        return _draw(options)
    except (PluginError, ValueError) as error:
        print(f"bedside card: {error}", file=sys.stderr)
        return 2


def _draw(options: argparse.Namespace) -> int:
    from bedside.tactics.media import colours
    from bedside.tactics.media.drawing import Brand, draw

    mime = _MIMES.get(options.out.suffix.lower())
    if mime is None:
        raise ValueError(f"{options.out.name}: the file must end in .jpg or .png.")
    brand = Brand(options.practice, options.accent or colours.DEFAULT_ACCENT, options.sample)
    fields = _fields(options)
    card = draw(options.design, fields, options.size, brand, options.lang, mime)
    if not card.problems:
        write_file(options.out, card.content)
    print(
        json.dumps(
            {
                "file": "" if card.problems else str(options.out),
                "width": card.width,
                "height": card.height,
                "bytes": len(card.content),
                "alt": card.alt_short,
                "problems": [problem.message for problem in card.problems],
                "notes": list(card.notes),
            },
            ensure_ascii=False,
        )
    )
    if card.problems:
        print("bedside card: nothing was written, since the card has problems.", file=sys.stderr)
    return 1 if card.problems else 0


def _fields(options: argparse.Namespace) -> dict[str, str | list[str]]:
    """The fields of --json, then those of --field; a list field takes every --field of its name."""
    from bedside.base.registry import plugin
    from bedside.tactics.media.designs import PACKAGE

    lists = {field.name for field in plugin(PACKAGE, options.design).FIELDS if field.most_items}
    fields: dict[str, Any] = _from_json(options.json) if options.json else {}
    for pair in options.field:
        name, equals, value = pair.partition("=")
        if not equals:
            raise ValueError(f"--field {pair!r}: write it as name=text.")
        if name in lists:
            fields[name] = [*fields.get(name, []), value]
        else:
            fields[name] = value
    return fields


def _from_json(name: str) -> dict[str, Any]:
    with opened(name) as file:
        record = parse(file.read())
    if isinstance(record, str):
        raise ValueError(f"{name}: {record}.")
    for key, value in record.items():
        if not isinstance(value, str) and not (isinstance(value, list) and all(isinstance(v, str) for v in value)):
            raise ValueError(f"{name}: {key} must be a text or a list of texts.")
    return record
