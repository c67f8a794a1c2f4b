"""Turns the weekly emergency visits of the hospital area around a county into observations of flu, COVID-19 and RSV."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from urllib.parse import urlencode

from bedside.base.exchange import Request
from bedside.base.records import Observation, Place, Reference
from bedside.tactics.locality.sources import NotForThisPlace
from bedside.tactics.locality.sources._reading import Row, county_of, day_of, number, rows_of, spoken_day, spoken_number

NAME = "nssp"
LABEL = "Emergency visits for flu, COVID-19 and RSV"
PUBLISHER = "CDC National Syndromic Surveillance Program"
ATTRIBUTION = "Source: CDC National Syndromic Surveillance Program"
ABOUT = {
    "en": "The share of emergency visits in the hospital area that includes your county, once a week. The area is "
    "larger than the county, and the newest week may still change.",
    "es": "La parte de las visitas a urgencias en la zona hospitalaria que incluye su condado, cada semana. La zona "
    "es más grande que el condado, y la última semana todavía puede cambiar.",
}
BASE = "https://data.cdc.gov"
EVERY = timedelta(hours=12)
IS_SERIES = True

_TABLE = "rdmq-nq56"
_PAGE = "https://data.cdc.gov/d/rdmq-nq56"
_GOOD_FOR = timedelta(days=21)  # a week old when it appears, and replaced a week later
_TRENDS = {
    "Increasing": (1.6, {"en": "The share is going up.", "es": "La proporción está subiendo."}),
    "Decreasing": (1.1, {"en": "The share is going down.", "es": "La proporción está bajando."}),
    "No Change": (1.2, {"en": "The share is about the same as before.", "es": "La proporción sigue casi igual."}),
}  # "Limited Data", "Sparse" and the like are no directions: nothing is said then
_VIRUSES = (
    ("influenza", {"en": "flu", "es": "gripe"}, ("flu", "influenza", "flu shot", "gripe", "gripa")),
    ("covid", {"en": "COVID-19", "es": "COVID-19"}, ("covid", "covid-19", "coronavirus")),
    ("rsv", {"en": "RSV", "es": "virus respiratorio sincitial (VRS)"}, ("rsv", "vrs", "virus respiratorio")),
)
_SENTENCE = {
    "en": "In the hospital area that includes {county}, {value}% of emergency visits were for {virus} in the week "
    "that ended {day}. {trend}",
    "es": "En la zona hospitalaria que incluye {county}, el {value}% de las visitas a urgencias fueron por {virus} en "
    "la semana que terminó el {day}. {trend}",
}


def request(place: Place, base: str = BASE) -> Request:
    """The newest weeks of the county."""
    if place.country != "US" or len(place.county_fips) != 5:
        raise NotForThisPlace("It covers counties of the United States. Enter the county code of the practice.")
    # The table writes codes as numbers now and then, so a leading zero may be lost.
    codes = ",".join(f"'{code}'" for code in dict.fromkeys((place.county_fips, place.county_fips.lstrip("0"))))
    query = {"$where": f"fips in({codes})", "$order": "week_end DESC", "$limit": "8"}
    return Request("GET", f"{base}/resource/{_TABLE}.json?{urlencode(query)}", {"accept": "application/json"})


def read(body: bytes, place: Place, today: date) -> list[Observation]:
    """Each virus in each week of the answer."""
    rows = [row for row in rows_of(body) if row.get("county") != "All"]
    dated = [(day, row) for row in rows if (day := day_of(row.get("week_end"))) and day <= today]
    found = [one for day, row in dated for one in _observations(row, day, place)]
    return list({(one.measure, one.dated_on): one for one in found}.values())


def _observations(row: Row, day: date, place: Place) -> Iterator[Observation]:
    for code, names, keywords in _VIRUSES:
        value = number(row.get(f"percent_visits_{code}"))
        if value is None or not 0 <= value <= 100:
            continue
        weight, trend = _TRENDS.get(str(row.get(f"ed_trends_{code}")), (1.0, {"en": "", "es": ""}))
        said = {
            lang: sentence.format(
                county=county_of(place, lang),
                value=spoken_number(value),
                virus=names[lang],
                day=spoken_day(day, lang),
                trend=trend[lang],
            ).strip()
            for lang, sentence in _SENTENCE.items()
        }
        yield Observation(
            source=NAME,
            measure=f"Emergency visits for {names['en']}",
            place=f"Hospital area that includes {county_of(place, 'en')}",
            value=value,
            unit="%",
            dated_on=day,
            sentence=said.get(place.languages[0] if place.languages else "en", said["en"]),
            reference=Reference(PUBLISHER, LABEL, _PAGE, day, "week ended", credit_line=ATTRIBUTION),
            keywords=keywords,
            weight=weight,
            expires_on=day + _GOOD_FOR,
            translations=said,
        )
