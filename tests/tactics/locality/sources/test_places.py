"""Modelled estimates keep their denominator and their year, and two years never stand side by side."""

from bedside.tactics.locality.sources import places
from tests.test_every_source import HERE, TODAY, sample


def _found():
    return {one.measure: one for one in places.read(sample("places"), HERE, TODAY)}


def test_the_sentence_says_who_is_counted_which_year_and_how_sure():
    pressure = _found()["High Blood Pressure"]
    assert pressure.sentence == (
        "About 33.3% of adults have been told that they have high blood pressure, in Example County. "
        "This is a CDC estimate for 2023 (likely between 31.3% and 35.3%)."
    )
    assert "estimación de los CDC para 2023" in pressure.said_in("es")


def test_only_the_newest_year_is_read():
    assert _found()["High Blood Pressure"].value == 33.3


def test_suppressed_age_adjusted_foreign_and_unknown_rows_are_left_out():
    assert set(_found()) == {"High Blood Pressure", "Dental Visit"}


def test_few_dental_visits_matter_more_than_many():
    many = sample("places").replace(
        b'"data_value":"22.2","low_confidence_limit"', b'"data_value":"88.8","low_confidence_limit"'
    )
    few = _found()["Dental Visit"].weight
    assert few > next(one.weight for one in places.read(many, HERE, TODAY) if one.measure == "Dental Visit")
