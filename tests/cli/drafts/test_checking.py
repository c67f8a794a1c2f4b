"""``bedside check`` on folders and files, as a script uses it: what it prints, writes and ends with."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bedside.base.records import Severity
from bedside.cli.drafts.checking import check
from bedside.cli.drafts.files import drafts_in
from tests.cli.drafts import sarif_shape
from tests.cli.test_commands import bedside

BLOCKED = "---\nkind: reply\n---\nHi 😀 Maria! So glad your knee is better.\n"
PRESSING = "Only two spots left, hurry!\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Ben's drafts: one that must not go out, one to think about, one that is fine, and two in JSON lines."""
    (tmp_path / "reply to Maria.md").write_text(BLOCKED)
    (tmp_path / "spots.txt").write_bytes(b"We open at 8.\r\n" + PRESSING.encode())
    (tmp_path / "hours.txt").write_text("We open at 8 on Monday.")
    (tmp_path / "more.jsonl").write_text(
        json.dumps({"text": '😀 é "hi"\nOnly two spots left, hurry!', "kind": "post"}) + '\n{"text": "We open at 9."}\n'
    )
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _sarif(*names: str) -> dict[str, Any]:
    told: list[str] = []
    said, _ = check(drafts_in(names, "post", ""), "sarif", told.append, reader=None, packs=("us",))
    log: dict[str, Any] = json.loads(said)
    return log


def test_a_folder_with_a_blocked_draft_ends_with_1_and_says_where(folder: Path) -> None:
    done = bedside("check", "--rules-only", ".")
    text = done.stdout.decode()
    assert done.returncode == 1
    assert "reply to Maria.md:4:21: block PRV001 confirms-relationship" in text
    assert "spots.txt:2:1: warn TON001" in text
    assert "hours.txt" not in text
    assert text.endswith("5 drafts: 1 blocked, 2 confirm, 2 clear\n")


def test_the_exit_code_is_what_was_asked_for(folder: Path) -> None:
    assert bedside("check", "--rules-only", "hours.txt", "spots.txt").returncode == 0
    assert bedside("check", "--rules-only", "--fail-on", "warn", "hours.txt", "spots.txt").returncode == 1
    assert bedside("check", "--rules-only", "hours.txt", "missing.md").returncode == 2
    assert bedside("check", "--rules-only", "missing.md", "reply to Maria.md").returncode == 1
    (folder / "empty").mkdir()
    assert bedside("check", "--rules-only", "empty").returncode == 2


def test_json_lines_name_the_file_and_the_line(folder: Path) -> None:
    rows = [json.loads(line) for line in bedside("check", "--rules-only", "--format", "jsonl", ".").stdout.splitlines()]
    assert [(row["file"], row["line"], row["verdict"]) for row in rows] == [
        ("hours.txt", 1, "clear"),
        ("more.jsonl", 1, "confirm"),
        ("more.jsonl", 2, "clear"),
        ("reply to Maria.md", 1, "blocked"),
        ("spots.txt", 1, "confirm"),
    ]


def test_sarif_is_written_whole_and_in_its_shape(folder: Path) -> None:
    done = bedside("check", "--rules-only", "--format", "sarif", "--output", "out.sarif", ".")
    assert (done.returncode, done.stdout) == (1, b"")
    log = json.loads((folder / "out.sarif").read_text())
    sarif_shape.examine(log, folder)
    (run,) = log["runs"]
    assert {result["ruleId"] for result in run["results"]} >= {"PRV001", "TON001"}
    assert run["invocations"][0] == {"executionSuccessful": True, "exitCode": 1, "toolExecutionNotifications": []}
    prv = next(result for result in run["results"] if result["ruleId"] == "PRV001")
    assert prv["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "reply%20to%20Maria.md"
    assert prv["level"] == "error"
    # The emoji is one character and two UTF-16 units.
    assert prv["locations"][0]["physicalLocation"]["region"]["startColumn"] == 22


def test_sarif_fits_the_official_schema(folder: Path) -> None:
    """The schema is not in any package we depend on: name a copy of it to have this examined too."""
    schema = os.environ.get("BEDSIDE_SARIF_SCHEMA")
    if not schema:
        pytest.skip("BEDSIDE_SARIF_SCHEMA names no sarif-schema-2.1.0.json; only our own strict reading was done")
    jsonschema = pytest.importorskip("jsonschema")
    (folder / "bad.jsonl").write_text("{oops\n")
    log = _sarif(".", "nothing here.md")
    validator = jsonschema.Draft4Validator(json.loads(Path(schema).read_text()))
    assert [error.message for error in validator.iter_errors(log)] == []
    assert list(validator.iter_errors({**log, "version": "2.0"})), "the schema must be able to say no"


def test_each_rule_in_sarif_says_who_says_so(folder: Path) -> None:
    rules = _sarif("hours.txt")["runs"][0]["tool"]["driver"]["rules"]
    prv = next(rule for rule in rules if rule["id"] == "PRV001")
    assert "164.502" in prv["help"]["text"]
    assert prv["helpUri"].startswith("https://www.ecfr.gov/")
    assert prv["defaultConfiguration"] == {"level": "error"}
    assert len(rules) >= 39


def _fixed(log: dict[str, Any], file: Path) -> str:
    """The file with the first fix applied, as an editor would."""
    text = file.read_bytes().decode()
    change = next(result["fixes"][0] for result in log["runs"][0]["results"] if "fixes" in result)
    (replacement,) = change["artifactChanges"][0]["replacements"]
    start, end = sarif_shape.offsets(text, replacement["deletedRegion"])
    return text[:start] + replacement.get("insertedContent", {}).get("text", "") + text[end:]


@pytest.mark.parametrize("name", ["spots.txt", "more.jsonl"])
def test_a_fix_applied_clears_its_finding_and_leaves_the_file_readable(folder: Path, name: str) -> None:
    before = _sarif(name)
    (folder / name).write_text(_fixed(before, folder / name))
    after = _sarif(name)
    assert after["runs"][0]["invocations"][0]["executionSuccessful"]
    count = [sum(r["ruleId"] == "TON001" for r in log["runs"][0]["results"]) for log in (before, after)]
    assert count[1] < count[0]


def test_no_fix_is_offered_that_would_tear_markup(folder: Path) -> None:
    (folder / "bold.md").write_text("Only **two spots** left, hurry!\n")
    (folder / "plain.md").write_text("Only two spots left, hurry!\n")
    bold, plain = (
        [result for result in _sarif(name)["runs"][0]["results"] if result["ruleId"] == "TON001"]
        for name in ("bold.md", "plain.md")
    )
    assert bold
    assert not any("fixes" in result for result in bold)
    assert any("fixes" in result for result in plain)


def test_a_fingerprint_stays_when_words_move_and_tells_the_same_words_apart(folder: Path) -> None:
    def prints() -> list[str]:
        results = _sarif("spots.txt")["runs"][0]["results"]
        return [r["partialFingerprints"]["primaryLocationLineHash"] for r in results if r["ruleId"] == "TON001"]

    (first,) = prints()
    (folder / "spots.txt").write_text("A new line.\n\n" + PRESSING)
    assert prints() == [first]
    (folder / "spots.txt").write_text(PRESSING + "\nCome by.\n\n" + PRESSING)
    assert [each.partition(":")[2] for each in prints()] == ["1", "2"]
    assert {each.partition(":")[0] for each in prints()} == {first.partition(":")[0]}


_PIECES = ("Only two spots left, hurry!", "😀", "\r\n", "\n", " ", "**", "é", "[a](https://b.c)", "#x", "-")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from(_PIECES)),
    st.sampled_from(["d.md", "d.txt", "d.jsonl"]),
    st.booleans(),
)
def test_every_region_holds_its_words_whatever_stands_around_them(
    folder: Path, pieces: list[str], name: str, is_ascii: bool
) -> None:
    text = "".join(pieces)
    raw = json.dumps({"text": text}, ensure_ascii=is_ascii) + "\n" if name.endswith("jsonl") else text
    (folder / name).write_bytes(raw.encode())
    sarif_shape.examine(_sarif(name), folder)


def test_what_was_not_read_is_told_in_sarif_too(folder: Path) -> None:
    (folder / "bad.jsonl").write_text('{"text": "We open at 8."}\n{oops\n')
    told: list[str] = []
    drafts = drafts_in(["bad.jsonl"], "post", "")
    said, code = check(drafts, "sarif", told.append, reader=None, packs=("us",), fail_on=Severity.BLOCK)
    (invocation,) = json.loads(said)["runs"][0]["invocations"]
    assert (code, invocation["executionSuccessful"], invocation["exitCode"]) == (2, False, 2)
    (notification,) = invocation["toolExecutionNotifications"]
    assert notification["locations"][0]["physicalLocation"]["region"] == {"startLine": 2}
    assert told[0].startswith("bad.jsonl:2: the line is not JSON")


def test_a_file_whose_name_is_no_text_is_reviewed_all_the_same(folder: Path) -> None:
    odd = os.fsencode(folder) + b"/odd\xff name#.md"
    try:
        Path(os.fsdecode(odd)).write_text(BLOCKED)
    except OSError:
        pytest.skip("this file system wants names that are texts")
    done = bedside("check", "--rules-only", "--format", "sarif", "--output", "out.sarif", os.fsdecode(odd))
    (artifact,) = json.loads((folder / "out.sarif").read_text())["runs"][0]["artifacts"]
    assert (done.returncode, artifact["location"]["uri"]) == (1, "odd%FF%20name%23.md")
    for form in ("text", "jsonl"):
        assert bedside("check", "--rules-only", "--format", form, os.fsdecode(odd)).returncode == 1


def test_standard_input_may_be_sarif_too() -> None:
    done = bedside("check", "--rules-only", "--format", "sarif", stdin=PRESSING.encode())
    (result,) = json.loads(done.stdout)["runs"][0]["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "standard%20input"
    lines = bedside("check", "--rules-only", "--jsonl", "--format", "sarif", stdin=b'{"text": "Act now, hurry!"}\n')
    assert json.loads(lines.stdout)["runs"][0]["results"]
