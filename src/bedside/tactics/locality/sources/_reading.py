"""Turns bytes of a public server into rows, numbers and dates, or says plainly what is wrong with them."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from datetime import date
from typing import Any

from bedside.base.records import Place
from bedside.tactics.locality.sources import BadReply

Row = Mapping[str, Any]

_MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
}


def json_of(body: bytes) -> Any:
    """The answer as JSON; BadReply when it is none."""
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        raise BadReply("The answer is not JSON. The last good numbers are kept; nothing needs to be done.") from None


def rows_of(body: bytes) -> list[Row]:
    """The rows of a data.cdc.gov table; BadReply with the server's own words when it answered with an error."""
    found = json_of(body)
    if isinstance(found, Mapping):
        words = str(found.get("message") or found.get("error") or "no table")[:200]
        raise BadReply(f"The server said: {words}. The last good numbers are kept.")
    if not isinstance(found, list):
        raise BadReply("The answer is not a table. The last good numbers are kept.")
    return [row for row in found if isinstance(row, Mapping)]


def number(value: object) -> float | None:
    """A finite number, or None for what is missing or suppressed: it must never turn into 0."""
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return None
    try:
        found = float(value)
    except ValueError:
        return None
    return found if math.isfinite(found) else None


def day_of(value: object) -> date | None:
    """The day at the start of an ISO date or time."""
    try:
        return date.fromisoformat(value[:10]) if isinstance(value, str) else None
    except ValueError:
        return None


def spoken_day(day: date, lang: str) -> str:
    """November 14, 2026, or 14 de noviembre de 2026."""
    month = _MONTHS.get(lang, _MONTHS["en"])[day.month - 1]
    return f"{day.day} de {month} de {day.year}" if lang == "es" else f"{month} {day.day}, {day.year}"


def spoken_number(value: float) -> str:
    """One decimal, or none where it says nothing."""
    return f"{value:.1f}".removesuffix(".0")


def county_of(place: Place, lang: str) -> str:
    """Example County, or el condado de Example; a parish or borough keeps its own word."""
    name = place.county.removesuffix(" County").strip() or place.name
    if name.endswith((" Parish", " Borough", " Municipality", " Census Area", " Municipio", " city")):
        return name
    return f"el condado de {name}" if lang == "es" else f"{name} County"
