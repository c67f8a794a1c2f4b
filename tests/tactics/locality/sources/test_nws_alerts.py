"""An alert is spoken of while it lasts, in the practice's own time, and not after it was cancelled or replaced."""

from dataclasses import replace
from datetime import date

from bedside.tactics.locality.sources import nws_alerts
from tests.test_every_source import HERE, TODAY, sample


def _events(today=TODAY):
    return [(one.measure, one.dated_on, one.expires_on) for one in nws_alerts.read(sample("nws_alerts"), HERE, today)]


def test_tests_cancellations_and_replaced_alerts_are_left_out():
    assert _events() == [
        ("Winter Storm Warning", date(2026, 11, 21), date(2026, 11, 22)),
        ("Air Quality Alert", date(2026, 11, 22), date(2026, 11, 23)),
    ]


def test_an_alert_that_has_ended_is_gone():
    assert [event for event, *_ in _events(date(2026, 11, 23))] == ["Air Quality Alert"]
    assert _events(date(2026, 11, 24)) == []


def test_the_end_is_said_in_the_time_of_the_practice():
    storm = nws_alerts.read(sample("nws_alerts"), HERE, TODAY)[0]
    assert storm.sentence == (
        "The National Weather Service has a Winter Storm Warning for Example; Other until 8:00 PM on November 22, 2026."
    )
    assert "hasta las 20:00 del 22 de noviembre de 2026" in storm.said_in("es")
    assert storm.is_alert
    assert "hypothermia" in storm.keywords


def test_the_server_is_told_who_asks():
    assert "Bedside" in nws_alerts.request(HERE).headers["user-agent"]


def test_without_coordinates_the_county_is_asked_for():
    place = replace(HERE, latitude=None, longitude=None)
    assert nws_alerts.request(place).url.endswith("/alerts/active?zone=SDC099")


def test_no_alerts_is_a_good_answer():
    assert nws_alerts.read(b'{"features":[]}', HERE, TODAY) == []
