"""One shared exam for every local source. The sample replies are invented, their form is real."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from types import ModuleType
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedside.base.records import Observation, Place
from bedside.tactics.locality.sources import BadReply, NotForThisPlace, sources

SAMPLES = Path(__file__).parent / "tactics" / "locality" / "sources"
TODAY = date(2026, 11, 22)
HERE = Place("Harlan", "Example", "46099", "SD", "US", "57104", 43.5, -96.7, "America/Chicago", ("en", "es"))
ELSEWHERE = Place("Lyon", country="FR", time_zone="Europe/Paris")
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | st.floats(allow_nan=True) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


def sample(name: str) -> bytes:
    return (SAMPLES / f"{name}.json").read_bytes()


def examine(module: ModuleType, reply: bytes) -> None:
    """AssertionError where a source breaks its contract; ``reply`` is an invented answer that holds something."""
    _examine_declarations(module)
    _examine_request(module)
    _examine_reading(module, reply)
    _examine_patience(module, reply)


def _examine_declarations(module: ModuleType) -> None:
    assert module.__name__.endswith(f".{module.NAME}")
    for words in (module.LABEL, module.PUBLISHER, module.ATTRIBUTION, module.ABOUT["en"], module.ABOUT["es"]):
        assert words.strip()
    assert timedelta(minutes=5) <= module.EVERY <= timedelta(days=31)
    assert module.BASE.startswith("https://")
    assert isinstance(module.IS_SERIES, bool)


def _examine_request(module: ModuleType) -> None:
    request = module.request(HERE)
    assert request.url.startswith(module.BASE)
    assert request.method == "GET"
    assert not request.is_write
    assert module.request(HERE, "http://127.0.0.1:9").url.startswith("http://127.0.0.1:9/")
    assert " " not in urlsplit(request.url).query
    with pytest.raises(NotForThisPlace, match=r"\.$"):
        module.request(ELSEWHERE)


def _examine_reading(module: ModuleType, reply: bytes) -> None:
    found = module.read(reply, HERE, TODAY)
    assert found
    assert found == module.read(reply, HERE, TODAY)
    keys = [(one.measure, one.place, one.dated_on) for one in found]
    assert len(keys) == len(set(keys)), "the desk stores one observation per measure, place and day"
    for one in found:
        _examine_observation(module, one)
    if not module.IS_SERIES and not any(one.is_alert for one in found):
        assert len({one.measure for one in found}) == len(found), "values of two dates would invite a comparison"


def _examine_observation(module: ModuleType, one: Observation) -> None:
    assert one.source == module.NAME
    assert one.reference.publisher == module.PUBLISHER
    assert one.reference.credit_line == module.ATTRIBUTION
    assert one.reference.url.startswith("https://")
    assert one.dated_on <= TODAY
    assert one.weight >= 1
    assert set(one.translations) >= {"en", "es"}
    assert one.sentence == one.translations["en"]
    assert all(text.endswith((".", "%")) and "{" not in text and "  " not in text for text in one.translations.values())
    assert len(one.measure) <= 120
    assert len(one.place) <= 160
    assert not one.is_alert or one.expires_on is not None


def _examine_patience(module: ModuleType, reply: bytes) -> None:
    for damaged in (
        b"",
        b"<html>",
        reply[: len(reply) // 2],
        b'{"error":true,"message":"Invalid column"}',
        b"\xff\xfe",
    ):
        with pytest.raises(BadReply, match=r"\.$"):
            module.read(damaged, HERE, TODAY)


@pytest.mark.parametrize("name", sources())
def test_every_source_passes_the_exam(name):
    examine(sources()[name], sample(name))


@pytest.mark.parametrize("name", sources())
@given(answer=_JSON)
def test_every_source_reads_any_json_or_says_that_it_cannot(name, answer):
    try:
        found = sources()[name].read(json.dumps(answer).encode(), HERE, TODAY)
    except BadReply:
        return
    assert all(isinstance(one, Observation) for one in found)


@pytest.mark.parametrize("name", sources())
@given(data=st.data())
def test_every_source_stands_missing_and_strange_fields(name, data):
    rows = json.loads(sample(name))
    damaged = json.dumps(_damage(rows, data)).encode()
    try:
        found = sources()[name].read(damaged, HERE, TODAY)
    except BadReply:
        return
    assert all(one.value is None or isinstance(one.value, float) for one in found)


def _damage(value, data):
    """The same answer with one field gone or replaced somewhere."""
    if isinstance(value, list) and value:
        place = data.draw(st.integers(0, len(value) - 1))
        return [_damage(v, data) if i == place else v for i, v in enumerate(value)]
    if isinstance(value, dict) and value:
        key = data.draw(st.sampled_from(sorted(value)))
        fate = data.draw(st.sampled_from(["drop", "replace", "deeper"]))
        if fate == "drop":
            return {k: v for k, v in value.items() if k != key}
        return value | {key: data.draw(_JSON) if fate == "replace" else _damage(value[key], data)}
    return data.draw(_JSON)
