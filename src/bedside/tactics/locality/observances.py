"""Turns a day and a place into the awareness days, weeks and months and the public holidays around it."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from importlib.resources import files

from bedside.base.records import Observance, Place
from bedside.tactics.locality._date_rules import span

_HOLIDAYS_ES = {
    "New Year's Day": "Año Nuevo",
    "Martin Luther King Jr. Day": "Día de Martin Luther King Jr.",
    "Washington's Birthday": "Día de los Presidentes",
    "Memorial Day": "Día de los Caídos",
    "Juneteenth National Independence Day": "Día de la Emancipación (Juneteenth)",
    "Independence Day": "Día de la Independencia",
    "Labor Day": "Día del Trabajo",
    "Columbus Day": "Día de Colón",
    "Native Americans' Day": "Día de los Nativos Americanos",
    "Veterans Day": "Día de los Veteranos",
    "Thanksgiving Day": "Día de Acción de Gracias",
    "Christmas Day": "Navidad",
}
_OBSERVED = " (observed)"


def around(day: date, place: Place, days: int = 14) -> tuple[Observance, ...]:
    """What touches the ``days`` days from ``day`` on; the shortest first, since a day passes sooner than a month."""
    last = day + timedelta(days=max(0, days - 1))
    years = range(day.year - 1, last.year + 2)  # a span may begin in the year before
    found = [one for year in years for one in (*_awareness(year), *_holidays(year, place.country, place.state))]
    near = [one for one in found if one.starts_on <= last and one.ends_on >= day]
    return tuple(sorted(near, key=lambda one: (one.ends_on - one.starts_on, one.starts_on, one.id)))


@cache
def _awareness(year: int) -> tuple[Observance, ...]:
    return tuple(_observance(row, year) for row in _rows()) if 1900 <= year <= 2200 else ()


@cache
def _rows() -> tuple[dict[str, str], ...]:
    text = files(__package__).joinpath("_observances.tsv").read_text(encoding="utf-8")
    return tuple(csv.DictReader(text.splitlines(), delimiter="\t"))


def _observance(row: dict[str, str], year: int) -> Observance:
    starts_on, ends_on = span(row["when"], year)
    return Observance(
        id=f"{row['id']}-{year}",
        names={"en": row["name_en"], "es": row["name_es"]},
        starts_on=starts_on,
        ends_on=ends_on,
        keywords=tuple(word.strip() for word in row["keywords"].split(",")),
        authority=row["authority"],
        url=row["url"],
        is_sensitive=row["sensitive"] == "yes",
        may_move=row["moves"] == "yes",
    )


@cache
def _holidays(year: int, country: str, state: str) -> tuple[Observance, ...]:
    return tuple(_public_holidays(year, country, state)) if 1900 <= year <= 2100 else ()


def _public_holidays(year: int, country: str, state: str) -> Iterator[Observance]:
    import holidays  # a large package: only a plan pays for it

    try:
        known = holidays.country_holidays(country, subdiv=state or None, years=year)
    except NotImplementedError:  # a state that the package does not know
        try:
            known = holidays.country_holidays(country, years=year)
        except NotImplementedError:
            return
    for on, name in sorted(known.items()):
        plain = name.removesuffix(_OBSERVED)
        spanish = _HOLIDAYS_ES.get(plain)
        names = {"en": name} | ({"es": spanish + (" (trasladado)" if plain != name else "")} if spanish else {})
        yield Observance(f"holiday-{on}", names, on, on, authority="Public holiday", kind="holiday")
