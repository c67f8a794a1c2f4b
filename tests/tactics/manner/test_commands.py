"""What ``bedside check`` and ``bedside rules`` print."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from bedside.base.reader import Opinion
from bedside.tactics.manner.commands import check_lines, check_text, list_rules, report


def test_each_line_gets_one_result_in_order() -> None:
    lines = [{"text": "Flu shots are on Monday."}, {"text": "He committed suicide. Call 988."}]
    first, second = check_lines(lines)
    assert first == {"verdict": "clear", "findings": []}
    assert second["verdict"] == "blocked"
    (row,) = second["findings"]
    assert row["code"] == "SAF001"
    assert row["severity"] == "block"
    assert lines[1]["text"][row["start"] : row["end"]] == "committed"
    assert {"name", "message", "fix", "authority"} <= row.keys()
    assert row["rewrite"] == "died by"


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ({}, "text"),
        ({"text": 3}, "text"),
        ({"text": None}, "text"),
        ({"text": "x", "kind": "tweet"}, "kind"),
        ({"text": "x", "lang": 7}, "lang"),
        ({"text": "x", "media": "photo"}, "media"),
        ({"text": "x", "media": ["photo"]}, "medium"),
        ({"text": "x", "media": [{"type": "sound"}]}, "medium"),
        ({"text": "x", "media": [{"type": "image", "alt": 1}]}, "alt"),
        ({"text": "x", "media": [{"type": "video", "captions": "yes"}]}, "captions"),
        ("just words", "object"),
    ],
)
def test_a_bad_line_says_what_is_wrong_and_the_rest_goes_on(line: object, words: str) -> None:
    wrong, right = check_lines([line, {"text": "Fine."}])  # type: ignore[list-item]
    assert words in wrong["error"]
    assert right["verdict"] == "clear"


def test_an_empty_text_is_clear() -> None:
    assert list(check_lines([{"text": ""}, {"text": " \n "}])) == [{"verdict": "clear", "findings": []}] * 2


class Suspicious:
    """A reader that sees pressure everywhere."""

    name = "suspicious"

    def read(self, texts: Sequence[str], kinds: Sequence[str]) -> list[Opinion]:
        return [Opinion({"TON001": 0.9999}) for _ in texts]


def test_a_reader_is_asked_about_good_lines_only() -> None:
    results = list(check_lines([{"text": "Plain."}, {"text": 1}, {"text": "Simple."}], reader=Suspicious()))
    assert [result.get("verdict") for result in results] == ["confirm", None, "confirm"]


def test_media_are_passed_on() -> None:
    line = {"text": "Our map.", "media": [{"type": "image", "alt": None, "consent": True}]}
    (result,) = check_lines([line])
    assert [row["code"] for row in result["findings"]] == ["ACC001"]


def test_the_report_points_at_the_words() -> None:
    text = "All is well.\nHe committed suicide. Call 988."
    shown = report(text, "draft.txt", check_text(text))
    lines = shown.splitlines()
    assert lines[0].startswith("draft.txt:2:4: block SAF001 unsafe-suicide-words")
    assert lines[2].index("^") == lines[1].index("committed")
    assert lines[2].count("^") == len("committed")
    assert "draft.txt: blocked (1 findings)" in shown


def test_the_report_of_a_clear_text_is_one_line() -> None:
    text = "Flu shots are on Monday."
    assert report(text, "a.txt", check_text(text)) == "a.txt: clear (0 findings)\n"


def test_one_text_is_checked_with_the_readers_opinion() -> None:
    assert check_text("Plain.", reader=Suspicious()).findings[0].code == "TON001"


def test_every_rule_is_listed_with_its_law() -> None:
    rows = list_rules()
    assert [row["code"] for row in rows] == sorted(row["code"] for row in rows)
    assert all(row["authority"] and row["url"] and row["fix"] and row["severity"] for row in rows)
