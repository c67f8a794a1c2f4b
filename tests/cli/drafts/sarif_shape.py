"""A strict reading of SARIF 2.1.0 for what we write: known names only, right types, and places that hold the words."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

TEXT = {"text": str}
MARKDOWN = {"text": str, "markdown?": str}
LOCATION = {"uri": str, "uriBaseId?": str, "index?": int}
REGION = {"startLine": int, "startColumn?": int, "endLine?": int, "endColumn?": int, "snippet?": TEXT}
PHYSICAL = {"artifactLocation": LOCATION, "region?": REGION}
REPLACEMENT = {"deletedRegion": REGION, "insertedContent?": TEXT}
LEVEL = ("none", "note", "warning", "error")
RULE = {
    "id": str,
    "name": str,
    "shortDescription": TEXT,
    "fullDescription": TEXT,
    "help": MARKDOWN,
    "helpUri": str,
    "defaultConfiguration": {"level": LEVEL},
    "properties": dict,
}
RESULT = {
    "ruleId": str,
    "ruleIndex": int,
    "level": LEVEL,
    "message": TEXT,
    "locations": [{"physicalLocation": PHYSICAL}],
    "partialFingerprints": dict,
    "fixes?": [
        {"description": TEXT, "artifactChanges": [{"artifactLocation": LOCATION, "replacements": [REPLACEMENT]}]}
    ],
    "properties?": dict,
}
NOTIFICATION = {"level": LEVEL, "message": TEXT, "locations?": [{"physicalLocation": PHYSICAL}]}
RUN = {
    "tool": {"driver": {"name": str, "version": str, "semanticVersion": str, "rules": [RULE]}},
    "columnKind": ("utf16CodeUnits", "unicodeCodePoints"),
    "originalUriBaseIds": dict,
    "invocations": [{"executionSuccessful": bool, "exitCode": int, "toolExecutionNotifications": [NOTIFICATION]}],
    "artifacts": [{"location": LOCATION, "encoding": str}],
    "results": [RESULT],
}
LOG = {"$schema": str, "version": ("2.1.0",), "runs": [RUN]}


def examine(log: dict[str, Any], folder: Path) -> None:
    """Raises AssertionError, in words, when ``log`` is no good SARIF about the files of ``folder``."""
    _shape(log, LOG, "log")
    for run in log["runs"]:
        rules = run["tool"]["driver"]["rules"]
        assert len({rule["id"] for rule in rules}) == len(rules), "two rules have one id"
        assert all(urlsplit(rule["helpUri"]).scheme == "https" for rule in rules)
        for result in run["results"]:
            assert rules[result["ruleIndex"]]["id"] == result["ruleId"], "ruleIndex points at another rule"
            _examine_places(result, run["artifacts"], folder)


def _shape(value: Any, wanted: Any, where: str) -> None:
    if isinstance(wanted, dict):
        assert isinstance(value, dict), f"{where} is no object"
        names = {name.rstrip("?"): each for name, each in wanted.items()}
        assert value.keys() <= names.keys(), f"{where} has unknown {value.keys() - names.keys()}"
        needed = {name for name in wanted if not name.endswith("?")}
        assert needed <= value.keys(), f"{where} lacks {needed - value.keys()}"
        for name, each in value.items():
            _shape(each, names[name], f"{where}.{name}")
    elif isinstance(wanted, list):
        assert isinstance(value, list), f"{where} is no list"
        for number, each in enumerate(value):
            _shape(each, wanted[0], f"{where}[{number}]")
    elif isinstance(wanted, tuple):
        assert value in wanted, f"{where} is {value!r}"
    else:
        assert isinstance(value, wanted), f"{where} is no {wanted.__name__}"
        assert not isinstance(value, bool) or wanted is bool, f"{where} is a truth value"
        assert wanted is not str or value, f"{where} is empty"


def _examine_places(result: dict[str, Any], artifacts: list[dict[str, Any]], folder: Path) -> None:
    for each in result["locations"]:
        physical = each["physicalLocation"]
        file = artifacts[physical["artifactLocation"]["index"]]["location"]
        assert file["uri"] == physical["artifactLocation"]["uri"], "the index points at another file"
        text = (folder / unquote(file["uri"])).read_bytes().decode("utf-8-sig")
        start, end = offsets(text, physical["region"])
        assert start < end, "the region is empty"
        assert text[start:end] == physical["region"]["snippet"]["text"], "the region holds other words"


def offsets(text: str, region: dict[str, Any]) -> tuple[int, int]:
    """A region in UTF-16 columns as places of ``text``, found the slow and plain way."""
    return _offset(text, region["startLine"], region["startColumn"]), _offset(
        text, region["endLine"], region["endColumn"]
    )


def _offset(text: str, line: int, column: int) -> int:
    begins = 0
    for _ in range(line - 1):
        begins = text.index("\n", begins) + 1
    units, place = 1, begins
    while units < column:
        units += 2 if ord(text[place]) > 0xFFFF else 1
        place += 1
    assert units == column, "the column cuts a character in two"
    return place
