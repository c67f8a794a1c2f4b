"""Turns the header of a text ("---", names and values, "---") into what a review must know: kind, lang, media."""

from __future__ import annotations

import json
import re
from typing import Any

KNOWN = ("kind", "lang", "media")
_FENCE = re.compile(r"---[ \t]*\r?\n")
_CLOSED = re.compile(r"^(?:---|\.\.\.)[ \t]*\r?$", re.M)
_PAIR = re.compile(r"(\w[\w-]{0,60}):(?:[ \t]+(.*))?$")
_WORDS = {"true": True, "yes": True, "false": False, "no": False, "null": None, "~": None, "": None}


class BadHeader(ValueError):
    """The header says something about kind, lang or media that cannot be read; the message is a sentence."""


def split_header(raw: str) -> tuple[dict[str, Any], int]:
    """What the header says of ``KNOWN``, and where the text behind it begins; other names are the reader's own."""
    opening = _FENCE.match(raw)
    closing = _CLOSED.search(raw, opening.end()) if opening else None
    if opening is None or closing is None:
        return {}, 0
    end = closing.end()
    return _values(raw[opening.end() : closing.start()].splitlines()), end + raw.startswith("\n", end)


def _values(lines: list[str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    name = ""
    below: dict[str, list[str]] = {}
    for line in lines:
        pair = _PAIR.match(line)
        if pair and not line[0].isspace():
            name = pair.group(1).lower()
            found[name] = _value(pair.group(2) or "") if name in KNOWN else None
        elif line.strip() and not line.lstrip().startswith("#"):
            below.setdefault(name, []).append(line)
    if "media" in below:
        found["media"] = _list(below["media"])
    return {name: found[name] for name in KNOWN if found.get(name) is not None}


def _value(text: str) -> Any:
    """A word, a quoted text, or JSON between brackets."""
    text = text.strip()
    if text[:1] in "[{\"'" and text:
        try:
            return text[1:-1].replace("''", "'") if text[0] == text[-1] == "'" and len(text) > 1 else json.loads(text)
        except ValueError:
            raise BadHeader(f"the header holds {text[:40]!r}, which is neither a plain word nor JSON") from None
    text = re.sub(r"(?:^|[ \t])#.*$", "", text).strip()
    return _WORDS.get(text.lower(), text)


def _list(lines: list[str]) -> list[dict[str, Any]]:
    """``- type: image`` and the names below it, one mapping for each dash."""
    rows: list[dict[str, Any]] = []
    for line in lines:
        text = line.strip()
        if text == "-" or text.startswith("- "):
            rows.append({})
            text = text[1:].strip()
        pair = _PAIR.match(text)
        if text and (pair is None or not rows):
            raise BadHeader(f"the header's media holds {text[:40]!r}; write '- type: image', then 'alt: ...' below it")
        if pair:
            rows[-1][pair.group(1).lower()] = _value(pair.group(2) or "")
    return rows
