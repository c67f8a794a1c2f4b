"""Turns CDC's modelled county estimates (PLACES) into observations about the neighbours of a practice.

Never show a year-to-year change of these numbers as an effect of anything: the model cannot see what was done locally.
So only the newest estimate of each measure is read and kept.
"""

from __future__ import annotations

from datetime import date, timedelta
from urllib.parse import urlencode

from bedside.base.exchange import Request
from bedside.base.records import Observation, Place, Reference
from bedside.tactics.locality.sources import NotForThisPlace
from bedside.tactics.locality.sources._places_measures import MEASURES
from bedside.tactics.locality.sources._reading import Row, county_of, number, rows_of, spoken_number

NAME = "places"
LABEL = "County health estimates"
PUBLISHER = "CDC PLACES"
ATTRIBUTION = "Source: CDC PLACES, modelled estimates for adults"
ABOUT = {
    "en": "How many adults in your county live with a condition or had a checkup: estimates from a national survey, "
    "one to three years old. They cannot show whether something that you did has worked.",
    "es": "Cuántas personas adultas de su condado viven con una enfermedad o se hicieron un chequeo: estimaciones de "
    "una encuesta nacional, de hace uno a tres años. No pueden mostrar si algo que usted hizo funcionó.",
}
BASE = "https://data.cdc.gov"
EVERY = timedelta(days=7)
IS_SERIES = False

_TABLE = "swc5-untb"
_PAGE = "https://www.cdc.gov/places/"
_TOO_OLD_YEARS = 6
_SENTENCE = {
    "en": "About {value}% of {people}, in {county}. This is a CDC estimate for {year}{between}.",
    "es": "En {county}, cerca del {value}% de {people}. Es una estimación de los CDC para {year}{between}.",
}
_BETWEEN = {"en": " (likely between {low}% and {high}%)", "es": " (probablemente entre {low}% y {high}%)"}


def request(place: Place, base: str = BASE) -> Request:
    """All crude prevalences of the county: "how many of our neighbours", not a comparison of counties."""
    if place.country != "US" or len(place.county_fips) != 5:
        raise NotForThisPlace("It covers counties of the United States. Enter the county code of the practice.")
    query = {"$where": f"locationid='{place.county_fips}' AND datavaluetypeid='CrdPrv'", "$limit": "200"}
    return Request("GET", f"{base}/resource/{_TABLE}.json?{urlencode(query)}", {"accept": "application/json"})


def read(body: bytes, place: Place, today: date) -> list[Observation]:
    """The newest estimate of each measure that we have plain words for."""
    newest: dict[str, Observation] = {}
    for row in rows_of(body):
        one = _observation(row, place, today)
        if one and (one.measure not in newest or newest[one.measure].dated_on < one.dated_on):
            newest[one.measure] = one
    return list(newest.values())


def _observation(row: Row, place: Place, today: date) -> Observation | None:
    measure = MEASURES.get(str(row.get("measureid")))
    value, year = number(row.get("data_value")), number(row.get("year"))
    is_county = str(row.get("locationid") or place.county_fips).zfill(5) == place.county_fips
    if measure is None or value is None or year is None or not is_county or not 0 <= value <= 100:
        return None
    if row.get("datavaluetypeid", "CrdPrv") != "CrdPrv" or not today.year - _TOO_OLD_YEARS <= year <= today.year:
        return None
    people = {"en": measure.en, "es": measure.es}
    said = {
        lang: sentence.format(
            value=spoken_number(value),
            people=people[lang],
            county=county_of(place, lang),
            year=int(year),
            between=_between(row, lang),
        )
        for lang, sentence in _SENTENCE.items()
    }
    matters = (100 - value if measure.is_good else value) / 100
    return Observation(
        source=NAME,
        measure=str(row.get("short_question_text") or row.get("measure") or row["measureid"])[:120],
        place=county_of(place, "en"),
        value=value,
        unit="%",
        dated_on=date(int(year), 12, 31),
        sentence=said.get(place.languages[0] if place.languages else "en", said["en"]),
        reference=Reference(PUBLISHER, LABEL, _PAGE, date(int(year), 12, 31), "survey year", credit_line=ATTRIBUTION),
        keywords=measure.keywords,
        weight=round(1 + min(0.4, matters), 2),
        translations=said,
    )


def _between(row: Row, lang: str) -> str:
    low, high = number(row.get("low_confidence_limit")), number(row.get("high_confidence_limit"))
    if low is None or high is None:
        return ""
    return _BETWEEN[lang].format(low=spoken_number(low), high=spoken_number(high))
