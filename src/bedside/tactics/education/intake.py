"""Turns the bytes of a file into lines of questions, or into a sentence on why they cannot be read."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any, NamedTuple

_YEARS = range(1900, 2200)  # beyond them is a slip, and no clock can turn it into another zone
MOST_BYTES, MOST_LINES, MOST_CHARACTERS = 10_000_000, 100_000, 4_000


class Unreadable(ValueError):  # noqa: N818  (says what is the case)
    """The file as a whole cannot be taken in; the message says why and what to do."""


class Line(NamedTuple):
    """One question of a file, or why its line cannot be taken in."""

    number: int
    text: str = ""
    lang: str = ""
    asked_at: datetime | None = None  # without a zone when the file gives none
    asker: str = ""
    why_not: str = ""


def decoded(content: bytes) -> str:
    """The text of a file. Raises Unreadable for what is too large, empty, a spreadsheet or not UTF-8."""
    if len(content) > MOST_BYTES:
        raise Unreadable(f"The file is larger than {MOST_BYTES // 1_000_000} MB. Split it, then import the parts.")
    if content.startswith((b"PK", b"\xd0\xcf\x11\xe0")):
        raise Unreadable("This is a spreadsheet or archive. Save the sheet as CSV (UTF-8), then import that file.")
    try:
        text = content.decode("utf-16" if content.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unreadable(f"The file is not UTF-8 (byte {error.start:,}). Save it as UTF-8, then try again.") from None
    if "\x00" in text:
        raise Unreadable("The file holds bytes that are not text. Save it as CSV or JSON lines, in UTF-8.")
    if not text.strip():
        raise Unreadable("The file is empty.")
    return text


def read_lines(content: bytes, filename: str, text_field: str = "text") -> list[Line]:
    """Every line that is not blank. Raises Unreadable when there is no column or field called ``text_field``."""
    text = decoded(content)
    is_json = filename.lower().endswith((".jsonl", ".ndjson", ".json")) or text.lstrip().startswith("{")
    found = []
    for line in _json_lines(text, text_field) if is_json else _csv_lines(text, text_field):
        found.append(line)
        if len(found) > MOST_LINES:
            raise Unreadable(f"The file has more than {MOST_LINES:,} lines. Split it, then import the parts.")
    if not found:
        raise Unreadable("The file has a header, but no question below it.")
    return found


def _json_lines(text: str, text_field: str) -> Iterator[Line]:
    for number, raw in enumerate(text.split("\n"), 1):  # splitlines() would cut inside a text, as at U+2028
        if not raw.strip():
            continue
        try:
            value = json.loads(raw)
        except (ValueError, RecursionError):
            yield Line(number, why_not="This line is not JSON.")
            continue
        yield _line(number, value, text_field) if isinstance(value, dict) else Line(number, why_not="Not an object.")


def _csv_lines(text: str, text_field: str) -> Iterator[Line]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    try:
        header = [name.strip().casefold() for name in next(reader)]
        wanted = text_field.strip().casefold()
        if header.count(wanted) > 1:
            raise Unreadable(f"The first line has “{text_field}” more than once. Name the columns differently.")
        if wanted not in header:
            names = ", ".join(filter(None, header)) or "no names"
            raise Unreadable(
                f"The first line has no column “{text_field}”. It has: {names}. Name the column of the questions."
            )
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield _row(reader.line_num, header, cells, wanted)
    except csv.Error as error:
        raise Unreadable(f"Line {reader.line_num} is not valid CSV ({error}). Check its quotation marks.") from None


def _row(number: int, header: list[str], cells: list[str], wanted: str) -> Line:
    if len(cells) > len(header):
        return Line(number, why_not="It has more cells than the header. Put texts with commas in quotation marks.")
    return _line(number, dict(zip(header, cells, strict=False)), wanted)


def _delimiter(text: str) -> str:
    first = text.lstrip("\r\n").splitlines()[0]
    return max(",;\t", key=first.count)


def _line(number: int, value: dict[str, Any], text_field: str) -> Line:
    text = value.get(text_field)
    if text is None or (isinstance(text, str) and not text.strip()):
        return Line(number, why_not=f"“{text_field}” is missing or empty.")
    if not isinstance(text, str):
        return Line(number, why_not=f"“{text_field}” is not text.")
    if (damage := _damage(text)) or (damage := _damage(str(value.get("asker") or ""))):
        return Line(number, why_not=damage)
    if len(text) > MOST_CHARACTERS:
        return Line(number, why_not=f"The question is longer than {MOST_CHARACTERS:,} characters.")
    told = value.get("asked_at") or value.get("date")
    asked_at = _moment(told)
    if told and asked_at is None:
        return Line(number, why_not="The date is not written as 2026-11-22 or 2026-11-22T14:30, or not of our time.")
    lang, asker = value.get("lang"), value.get("asker")
    return Line(number, text.strip(), lang if isinstance(lang, str) else "", asked_at, str(asker or ""))


def _damage(text: str) -> str:
    """What no database can hold, though JSON can spell it."""
    if "\x00" in text:
        return "It holds a NUL, which is not text."
    try:
        text.encode()
    except UnicodeEncodeError:
        return "It holds half a character (a lone surrogate such as \\ud800)."
    return ""


def _moment(told: object) -> datetime | None:
    try:
        moment = datetime.fromisoformat(str(told).strip()) if told else None
    except ValueError:
        return None
    return moment if moment and moment.year in _YEARS else None
