"""A finding in a line of JSON stands where the words stand, whatever their escapes."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedside.cli.drafts.json_places import places_of

_VALUES: Any = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)


@given(st.text(), st.dictionaries(st.text(max_size=6), _VALUES, max_size=4), st.booleans(), st.sampled_from(["", " "]))
def test_every_character_is_found_where_it_is_written(text: str, others: Any, is_ascii: bool, space: str) -> None:
    record = {**others, "text": text, "end": 1}
    line = space + json.dumps(record, ensure_ascii=is_ascii, separators=(f"{space},", f":{space}")) + space
    places = places_of(line, "text")
    assert places is not None
    assert len(places.starts) == len(text)
    for number, char in enumerate(text):
        start, end = places.span(number, number + 1)
        assert json.loads(f'"{line[start:end]}"') == char
    if text:
        start, end = places.span(0, len(text))
        assert json.loads(f'"{line[start:end]}"') == text
        assert places.is_unbroken(0, len(text))


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (r'{"text":"\ud83d\ude00 \u00e9\n\"x\""}', '😀 é\n"x"'),
        ('{"text":"first","text":"last"}', "last"),
        ('{"a":{"text":"inner"},"text":"outer"}', "outer"),
    ],
)
def test_escapes_repetition_and_nesting(line: str, words: str) -> None:
    places = places_of(line, "text")
    assert places is not None
    start, end = places.span(0, len(words))
    assert json.loads(f'"{line[start:end]}"') == words


def test_what_is_no_text_has_no_place() -> None:
    assert places_of('{"text": 3}', "text") is None
    assert places_of("{}", "text") is None
