"""JSON lines in, one JSON line out for each, in order, whatever the lines are."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from bedside.cli.lines import answers


def _in_batches(lines: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """As the rooms do: reads ahead in batches, then answers one by one."""
    rest = iter(lines)
    while batch := list(islice(rest, 3)):
        yield from ({"echo": line} for line in batch)


_OBJECTS = st.dictionaries(st.text(), st.integers()).map(lambda value: json.dumps(value).encode())


@given(st.lists(st.one_of(st.binary(max_size=20), _OBJECTS)))
def test_every_line_is_answered_in_its_place(lines: list[bytes]) -> None:
    results = list(answers(lines, _in_batches))
    assert len(results) == len(lines)
    for line, result in zip(lines, results, strict=True):
        try:
            expected = json.loads(line.decode("utf-8-sig"))
        except ValueError:
            assert "error" in result
        else:
            assert result == {"echo": expected} if isinstance(expected, dict) else "error" in result


def test_a_line_that_is_too_long_too_deep_or_not_utf8_is_an_error_and_not_a_crash() -> None:
    lines = [b'{"text": "' + b"x" * 9_000_000 + b'"}', b"[" * 100_000, b"\xff\xfe{}", b"", b'{"text": "ok"}']
    results = list(answers(lines, _in_batches))
    assert [("error" in r) for r in results] == [True, True, True, True, False]
