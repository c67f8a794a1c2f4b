"""Local numbers are fetched once when due, kept when the network is off, and weigh on topics of this practice alone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import pytest
from django.utils import timezone

from bedside.desk.actions.fetch_sources import ensure_sources, fetch_sources, forget_place
from bedside.desk.actions.localise_topics import current_observations, localise_topics
from bedside.desk.claims import claim_next
from bedside.desk.clock import tick
from bedside.desk.models import Observation, SourceState, Topic
from tests.cast import Cast, make_cast

pytestmark = pytest.mark.django_db
SAMPLES = Path(__file__).parents[2] / "tactics" / "locality" / "sources"


@dataclass
class Publisher:
    """A stand-in for the publishers' servers on loopback: answers by path, and remembers what it was asked."""

    url: str = ""
    answers: dict[str, tuple[int, dict[str, str], bytes]] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    def answer(self, part: str, body: bytes, status: int = 200, **headers: str) -> None:
        self.answers[part] = (status, {k.replace("_", "-"): v for k, v in headers.items()}, body)


@pytest.fixture
def publisher(settings) -> Iterator[Publisher]:
    publisher = Publisher()

    class Door(BaseHTTPRequestHandler):
        def do_GET(self):
            publisher.asked.append((self.path, {k.lower(): v for k, v in self.headers.items()}))
            status, headers, body = next(
                (a for part, a in publisher.answers.items() if part in self.path), (404, {}, b"")
            )
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    server = HTTPServer(("127.0.0.1", 0), Door)
    Thread(target=server.serve_forever, daemon=True).start()
    publisher.url = f"http://127.0.0.1:{server.server_port}"
    settings.LOCAL_SOURCE_BASES = dict.fromkeys(("nssp", "places", "nws_alerts"), publisher.url)
    yield publisher
    server.shutdown()
    server.server_close()


@pytest.fixture
def cast() -> Cast:
    return make_cast()


def fresh_nssp() -> bytes:
    """The sample, moved so that its newest week ended a few days ago."""
    newest = (timezone.now() - timedelta(days=5)).date()
    rows = json.loads((SAMPLES / "nssp.json").read_bytes())
    for row in rows:
        age = date(2026, 11, 14) - date.fromisoformat(row["week_end"][:10])
        row["week_end"] = f"{newest - age}T00:00:00.000"
    return json.dumps(rows).encode()


def fetch(practice, name) -> SourceState:
    SourceState.objects.of(practice).filter(source=name).update(due_at=timezone.now() - timedelta(seconds=1))
    state = claim_next(SourceState.objects.of(practice).filter(source=name).select_related("practice"), timezone.now())
    fetch_sources(state)
    return SourceState.objects.get(pk=state.pk)


def test_every_installed_source_is_due_once(cast):
    ensure_sources(cast.practice)
    ensure_sources(cast.practice)
    assert set(SourceState.objects.of(cast.practice).values_list("source", flat=True)) == {
        "nssp",
        "places",
        "nws_alerts",
    }


def test_observations_are_stored_once_and_the_next_look_is_planned(cast, publisher):
    publisher.answer("rdmq-nq56", fresh_nssp(), etag='"one"')
    ensure_sources(cast.practice)
    state = fetch(cast.practice, "nssp")
    count = Observation.objects.of(cast.practice).count()
    assert count == 4
    assert state.problem == ""
    assert timedelta(hours=11) < state.due_at - timezone.now() <= timedelta(hours=12)
    fetch(cast.practice, "nssp")
    assert Observation.objects.of(cast.practice).count() == count


def test_a_corrected_number_replaces_the_first_one(cast, publisher):
    ensure_sources(cast.practice)
    publisher.answer("rdmq-nq56", fresh_nssp())
    fetch(cast.practice, "nssp")
    publisher.answer("rdmq-nq56", fresh_nssp().replace(b'"0.64"', b'"0.91"'))
    fetch(cast.practice, "nssp")
    flu = Observation.objects.of(cast.practice).filter(measure="Emergency visits for flu").latest("dated_on")
    assert flu.value == 0.91
    assert "0.9%" in flu.sentence


def test_an_unchanged_answer_is_not_sent_again(cast, publisher):
    ensure_sources(cast.practice)
    publisher.answer("rdmq-nq56", fresh_nssp(), etag='"one"')
    fetch(cast.practice, "nssp")
    publisher.answer("rdmq-nq56", b"", status=304)
    state = fetch(cast.practice, "nssp")
    assert publisher.asked[-1][1]["if-none-match"] == '"one"'
    assert (state.problem, state.etag) == ("", '"one"')
    assert Observation.objects.of(cast.practice).count() == 4


@pytest.mark.parametrize(
    ("status", "body", "words"),
    [
        (500, b"", "The server answered 500"),
        (429, b"", "The server answered 429"),
        (200, b"<html>", "not JSON"),
        (200, b'{"error":true,"message":"Invalid column"}', "Invalid column"),
    ],
)
def test_a_fault_keeps_what_is_known_and_says_why(cast, publisher, status, body, words):
    ensure_sources(cast.practice)
    publisher.answer("rdmq-nq56", fresh_nssp())
    fetch(cast.practice, "nssp")
    publisher.answer("rdmq-nq56", body, status=status, retry_after="7200")
    state = fetch(cast.practice, "nssp")
    assert words in state.problem
    assert Observation.objects.of(cast.practice).count() == 4
    assert state.due_at > timezone.now() + timedelta(minutes=10)


def test_without_a_network_the_old_numbers_stay_with_their_dates(cast, publisher, settings):
    ensure_sources(cast.practice)
    publisher.answer("rdmq-nq56", fresh_nssp())
    fetch(cast.practice, "nssp")
    before = list(Observation.objects.of(cast.practice).values_list("dated_on", "sentence"))
    settings.NETWORK_DRY_RUN = True
    state = fetch(cast.practice, "nssp")
    assert "nothing is sent" in state.problem
    assert list(Observation.objects.of(cast.practice).values_list("dated_on", "sentence")) == before


def test_estimates_of_two_years_never_stand_side_by_side(cast, publisher):
    ensure_sources(cast.practice)
    publisher.answer("swc5-untb", (SAMPLES / "places.json").read_bytes())
    fetch(cast.practice, "places")
    newer = json.loads((SAMPLES / "places.json").read_bytes())
    newer[0]["year"] = "2024"
    publisher.answer("swc5-untb", json.dumps(newer).encode())
    fetch(cast.practice, "places")
    rows = Observation.objects.of(cast.practice).filter(measure="High Blood Pressure")
    assert [row.dated_on.year for row in rows] == [2024]


def test_an_alert_that_was_lifted_is_gone_with_the_next_answer(cast, publisher):
    ensure_sources(cast.practice)
    alerts = json.loads((SAMPLES / "nws_alerts.json").read_bytes())
    alerts["features"][0]["properties"]["ends"] = (timezone.now() + timedelta(hours=8)).isoformat()
    publisher.answer("/alerts/active", json.dumps(alerts).encode())
    fetch(cast.practice, "nws_alerts")
    assert Observation.objects.of(cast.practice).filter(is_alert=True, measure="Winter Storm Warning").exists()
    publisher.answer("/alerts/active", b'{"features":[]}')
    fetch(cast.practice, "nws_alerts")
    assert not Observation.objects.of(cast.practice).exists()


def test_a_practice_without_a_county_is_told_what_is_missing(cast, publisher):
    cast.practice.county_fips = ""
    cast.practice.save()
    ensure_sources(cast.practice)
    state = fetch(cast.practice, "nssp")
    assert "Enter the county code" in state.problem
    assert publisher.asked == []


def test_a_worker_whose_lease_passed_on_stores_nothing(cast, publisher):
    publisher.answer("rdmq-nq56", fresh_nssp())
    ensure_sources(cast.practice)
    state = claim_next(
        SourceState.objects.of(cast.practice).filter(source="nssp"), timezone.now() + timedelta(minutes=1)
    )
    SourceState.objects.filter(pk=state.pk).update(claim="somebody else")
    fetch_sources(state)
    assert not Observation.objects.exists()


def test_the_clock_fetches_what_is_due(cast, publisher):
    publisher.answer("rdmq-nq56", fresh_nssp())
    publisher.answer("swc5-untb", (SAMPLES / "places.json").read_bytes())
    publisher.answer("/alerts/active", b'{"features":[]}')
    ensure_sources(cast.practice)
    tick()
    assert Observation.objects.of(cast.practice).count() == 6
    assert len(publisher.asked) == 3


def test_a_rising_local_number_makes_a_topic_weigh_more_and_mallory_notices_nothing(cast, publisher):
    publisher.answer("rdmq-nq56", fresh_nssp())
    mine = Topic.objects.create(practice=cast.practice, code="a", title="When should I get a flu shot?")
    hers = Topic.objects.create(practice=cast.mallory.practice, code="b", title="When should I get a flu shot?")
    localise_topics(cast.mallory.practice, timezone.now().date())
    hers.refresh_from_db()
    ensure_sources(cast.practice)
    fetch(cast.practice, "nssp")
    mine.refresh_from_db()
    assert mine.local_weight >= hers.local_weight + 0.5
    assert current_observations(cast.mallory.practice, timezone.now().date()) == []


def test_an_expired_number_is_not_current(cast, publisher):
    publisher.answer("rdmq-nq56", fresh_nssp())
    ensure_sources(cast.practice)
    fetch(cast.practice, "nssp")
    today = timezone.now().date()
    assert len(current_observations(cast.practice, today)) == 3  # the newest of each virus
    assert current_observations(cast.practice, today + timedelta(days=40)) == []


def test_another_place_starts_anew(cast, publisher):
    publisher.answer("rdmq-nq56", fresh_nssp(), etag='"one"')
    ensure_sources(cast.practice)
    fetch(cast.practice, "nssp")
    forget_place(cast.practice)
    assert not Observation.objects.of(cast.practice).exists()
    assert not SourceState.objects.of(cast.practice).exclude(etag="").exists()
