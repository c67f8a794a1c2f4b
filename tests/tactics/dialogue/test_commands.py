"""Triage in bulk: one result for each line, in order, whatever the line holds."""

from __future__ import annotations

from collections.abc import Sequence

from bedside.base.reader import Opinion
from bedside.tactics.dialogue.classes import CLASSES, ORDER
from bedside.tactics.dialogue.commands import list_signals, triage_lines


class Oracle:
    """A reader that is sure of one class and remembers how it was asked."""

    name = "oracle"

    def __init__(self) -> None:
        self.blocks: list[int] = []

    def read(self, texts: Sequence[str], kinds: Sequence[str]) -> list[Opinion]:
        self.blocks.append(len(texts))
        return [Opinion(dict.fromkeys(ORDER, 0.0) | {"praise": 1.0}) for _ in texts]


def test_a_bad_line_is_told_and_the_others_still_count() -> None:
    lines = [
        {"text": "what are your hours"},
        {"txt": 1},
        {"text": " "},
        {"text": "x", "rating": "5"},
        {"text": "i want to die"},
    ]
    results = list(triage_lines(lines))
    assert [sorted(result) for result in results[1:4]] == [["error"]] * 3
    assert results[0]["label"] == "logistics"
    assert results[4] == results[4] | {"label": "self_harm", "urgency": "now"}


def test_the_reader_is_asked_in_blocks_and_order_is_kept() -> None:
    oracle = Oracle()
    results = list(triage_lines([{"text": f"note {n}"} for n in range(600)] + [{"text": ""}], reader=oracle))
    assert oracle.blocks == [256, 256, 88]
    assert {result["label"] for result in results[:600]} == {"praise"}
    assert "error" in results[600]


def test_lines_are_read_lazily() -> None:
    def endless() -> object:
        while True:
            yield {"text": "thank you all"}

    assert next(triage_lines(endless()))["label"] == "praise"  # type: ignore[arg-type]


def test_every_class_has_something_that_speaks_for_it() -> None:
    assert {row["label"] for row in list_signals()} == set(CLASSES)
