"""Emergency visits are said of the hospital area, never of the county alone, and no trend is made up."""

from bedside.tactics.locality.sources import nssp
from tests.test_every_source import HERE, TODAY, sample


def _found():
    return {(one.measure, one.dated_on.isoformat()): one for one in nssp.read(sample("nssp"), HERE, TODAY)}


def test_the_sentence_names_the_hospital_area_the_week_and_the_trend():
    flu = _found()["Emergency visits for flu", "2026-11-14"]
    assert flu.sentence == (
        "In the hospital area that includes Example County, 0.6% of emergency visits were for flu "
        "in the week that ended November 14, 2026. The share is going up."
    )
    assert flu.said_in("es") == (
        "En la zona hospitalaria que incluye el condado de Example, el 0.6% de las visitas a urgencias fueron por "
        "gripe en la semana que terminó el 14 de noviembre de 2026. La proporción está subiendo."
    )


def test_zero_is_a_value_and_missing_is_not():
    found = _found()
    assert found["Emergency visits for COVID-19", "2026-11-14"].value == 0.0
    assert ("Emergency visits for COVID-19", "2026-11-07") not in found


def test_limited_data_is_no_trend():
    rsv = _found()["Emergency visits for RSV", "2026-11-14"]
    assert "share is" not in rsv.sentence
    assert rsv.weight == 1.0


def test_a_rising_share_weighs_more_than_a_falling_one():
    found = _found()
    assert (
        found["Emergency visits for flu", "2026-11-14"].weight > found["Emergency visits for flu", "2026-11-07"].weight
    )


def test_the_row_of_the_whole_state_is_left_out():
    assert all(one.value != 9.9 for one in _found().values())


def test_a_county_code_whose_zero_was_lost_is_asked_for_too():
    from dataclasses import replace

    url = nssp.request(replace(HERE, county_fips="01001")).url
    assert "%2701001%27%2C%271001%27" in url
