"""Turns a line of JSON into where the characters of one of its strings stand, escapes and all."""

from __future__ import annotations

import re
from json import JSONDecoder

from bedside.cli.drafts.written import Places

_SPACE = re.compile(r"[ \t\n\r]*+")
_DECODER = JSONDecoder()


def places_of(line: str, name: str) -> Places | None:
    """Where the string called ``name`` of the object on ``line`` stands (the last, as JSON has it); None: nowhere."""
    found: Places | None = None
    place = _skip(line, 0) + 1  # behind the brace
    while line[place := _skip(line, place)] == '"':
        key, place = _DECODER.raw_decode(line, place)
        start = _skip(line, _skip(line, place) + 1)  # behind the colon
        value, place = _DECODER.raw_decode(line, start)
        if key == name:
            found = _places(line, start + 1, place - 1) if isinstance(value, str) else None
        place = _skip(line, place)
        if line[place] == ",":
            place += 1
    return found


def _skip(line: str, place: int) -> int:
    match = _SPACE.match(line, place)
    return match.end() if match else place


def _places(line: str, start: int, end: int) -> Places:
    places = Places()
    while start < end:
        width = _width(line, start)
        places.add(start, start + width)
        start += width
    return places


def _width(line: str, place: int) -> int:
    """How many characters of JSON stand for the one character that begins here."""
    if line[place] != "\\":
        return 1
    if line[place + 1] != "u":
        return 2
    is_first_half = line[place + 2 : place + 4].lower() in ("d8", "d9", "da", "db")
    has_second = line[place + 6 : place + 8] == "\\u" and line[place + 8 : place + 9].lower() == "d"
    return 12 if is_first_half and has_second and line[place + 9].lower() in "cdef" else 6
