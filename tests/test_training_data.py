"""The examples that the project writes are what the trainer expects, and the exam stays apart from them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bedside.base.text import normalised
from bedside.tactics.dialogue.classes import CLASSES
from bedside.tactics.manner.choosing import every_rule

FOLDER = Path(__file__).parents[1] / "training"
DRAFTS = sorted(FOLDER.glob("drafts/*.jsonl"))
MESSAGES = [*sorted(FOLDER.glob("messages/*.jsonl")), FOLDER / "everyday_messages.jsonl"]


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("path", [*DRAFTS, FOLDER / "exam/drafts.jsonl"], ids=lambda path: path.stem)
def test_drafts_name_known_rules_and_point_at_words_that_are_there(path: Path) -> None:
    known = set(every_rule())
    for row in _rows(path):
        assert {*row["labels"], *row.get("optional", [])} <= known, row
        assert row["kind"] in ("post", "reply")
        assert all(span["text"] in row["text"] for span in row.get("spans", [])), row


@pytest.mark.parametrize("path", [*MESSAGES, FOLDER / "exam/messages.jsonl"], ids=lambda path: path.stem)
def test_messages_name_known_classes(path: Path) -> None:
    flags = {"threat", *CLASSES}
    for row in _rows(path):
        assert row["label"] in CLASSES, row
        assert set(row.get("also", [])) <= flags, row


@pytest.mark.parametrize(("paths", "exam"), [(DRAFTS, "drafts"), (MESSAGES, "messages")])
def test_no_line_of_the_exam_is_among_the_examples(paths: list[Path], exam: str) -> None:
    seen = {normalised(row["text"]) for path in paths for row in _rows(path)}
    assert [row for row in _rows(FOLDER / f"exam/{exam}.jsonl") if normalised(row["text"]) in seen] == []
