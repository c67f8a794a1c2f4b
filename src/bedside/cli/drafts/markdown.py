"""Turns Markdown into the words that a reader sees, with their places; pictures in it become media to be reviewed.

A rule must read "your **knee** is better" as "your knee is better", and a line that was only wrapped as one line.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from bedside.base.records import MediaNote
from bedside.cli.drafts.written import Places

_PICTURE = re.compile(r"!\[([^\]\n]{0,500})\]\([^)\n]{0,500}\)")
_LINK = re.compile(r"(?<!!)\[([^\]\n]{1,500})\]\(([^)\n]{0,500})\)")
_MARK = re.compile(
    r"^ {0,3}(?:```|~~~)[^\n]*\n?"  # the fence of a block, not what stands in it
    r"|^ {0,3}(?:#{1,6}[ \t]+|(?:> ?){1,9})"  # a heading's and a quotation's marks
    r"|^[ \t]{0,12}(?:[-*+]|\d{1,3}[.)])[ \t]+"  # a list's
    r"|</?[a-zA-Z][a-zA-Z0-9]{0,20}(?=[\s/>])[^<>\n]{0,300}>"
    r"|<(?=https?://)|(?<=[\w/])>(?=\s|\Z)"
    r"|`{1,3}|\\(?=[!-/:-@\[-`{-~]|\r?\n)|\r(?=\n)",
    re.M,
)
_EMPHASIS = re.compile(r"(?<!\\)(?:\*+|_+|~~)|\n[ \t]*\r?\n")
_BLOCK = re.compile(r"[ \t]{0,12}(?:[-*+]|\d{1,3}[.)])[ \t]| {0,3}(?:#{1,6}[ \t]|>|```|~~~)|[ \t]*\r?(?:\n|\Z)")
_HEADING = re.compile(r" {0,3}#{1,6}[ \t]")


class Seen(NamedTuple):
    """What a reader sees."""

    text: str
    places: Places
    media: tuple[MediaNote, ...]
    has_reference: bool  # a link to a source counts as one


def seen(raw: str, start: int = 0) -> Seen:
    """What a reader sees of the Markdown that begins at ``start`` of ``raw``."""
    pictures = list(_PICTURE.finditer(raw, start))
    links = list(_LINK.finditer(raw, start))
    hidden = bytearray(len(raw))

    def hide(first: int, last: int) -> None:
        hidden[first:last] = b"\1" * (last - first)

    for first, last in _comments(raw, start):
        hide(first, last)
    for picture in pictures:
        hide(*picture.span())
    for link in links:
        hide(link.start(), link.start(1))
        hide(link.end(1), link.end())
    for mark in _MARK.finditer(raw, start):
        hide(*mark.span())
    for first, last in _emphasis(raw, start, hidden):
        hide(first, last)
    text, places = _kept(raw, start, hidden)
    media = tuple(MediaNote("image", picture.group(1).strip() or None) for picture in pictures)
    return Seen(text, places, media, any(link.group(2).startswith("http") for link in links))


def _comments(raw: str, start: int) -> list[tuple[int, int]]:
    found = []
    while (first := raw.find("<!--", start)) >= 0 and (last := raw.find("-->", first + 4)) >= 0:
        found.append((first, last + 3))
        start = last + 3
    return found


def _emphasis(raw: str, start: int, hidden: bytearray) -> list[tuple[int, int]]:
    """Stars, underscores and tildes that come in pairs within a paragraph; "5 * 3" and "a_name" stay as they are."""
    found: list[tuple[int, int]] = []
    open_: dict[str, list[tuple[int, int]]] = {}
    for mark in _EMPHASIS.finditer(raw, start):
        first, last = mark.span()
        kind = raw[first]
        if kind == "\n":
            open_.clear()
        if kind == "\n" or hidden[first]:
            continue
        before, after = raw[first - 1 : first] or " ", raw[last : last + 1] or " "
        waiting = open_.setdefault(kind, [])
        if waiting and not before.isspace() and not (kind == "_" and after.isalnum()):
            found += (waiting.pop(), (first, last))
        elif not after.isspace() and not (kind == "_" and before.isalnum()):
            waiting.append((first, last))
    return found


def _kept(raw: str, start: int, hidden: bytearray) -> tuple[str, Places]:
    """What is not hidden; a break that only wraps a line becomes a space, as a browser would show it."""
    out: list[str] = []
    places = Places()
    is_indent = False
    for place in range(start, len(raw)):
        char = raw[place]
        if hidden[place] or (is_indent and char in " \t"):
            continue
        is_indent = char == "\n" and _is_wrap(raw, place, out)
        if is_indent:
            char = " "
            if out[-1] == " ":
                continue
        out.append(char)
        places.add(place, place + 1)
    return "".join(out), places


def _is_wrap(raw: str, place: int, before: list[str]) -> bool:
    """Whether the break at ``place`` only wraps: no empty line, list, heading or break that was asked for beside it."""
    is_wished = before[-2:] == [" ", " "] or raw.endswith(("\\", "\\\r"), max(0, place - 2), place)
    if is_wished or not before or before[-1] == "\n":
        return False
    line = raw.rfind("\n", 0, place) + 1
    return _BLOCK.match(raw, place + 1) is None and _HEADING.match(raw, line) is None
