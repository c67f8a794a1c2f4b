"""Turns reviews of written drafts into SARIF 2.1.0, which code hosts and editors read; columns are UTF-16 units."""

from __future__ import annotations

import hashlib
import os
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from urllib.parse import quote

from bedside import __version__
from bedside.base.records import Finding, Review, Severity
from bedside.cli.drafts.written import Unread, Written
from bedside.tactics.manner.choosing import Speaking, concern, speaking

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Severity.BLOCK: "error", Severity.WARN: "warning", Severity.ADVISE: "note"}
_ADVICE = {Severity.BLOCK: "error", Severity.WARN: "warning", Severity.ADVISE: "recommendation"}
_ROOT = "%SRCROOT%"


def as_sarif(
    reviewed: Iterable[tuple[Written, Review]], unread: Iterable[Unread], packs: tuple[str, ...], exit_code: int
) -> dict[str, Any]:
    """One log with one run: every rule, every draft's file, every finding with its fix, and what was not read."""
    rules = speaking(packs)
    index = {one.rule.CODE: place for place, one in enumerate(rules)}
    reviewed, unread = list(reviewed), list(unread)
    paths = list(dict.fromkeys(written.path for written, _ in reviewed))
    run = {
        "tool": {"driver": _driver(rules)},
        "columnKind": "utf16CodeUnits",
        "originalUriBaseIds": {_ROOT: {"description": {"text": "The folder in which the drafts were checked."}}},
        "invocations": [_invocation(unread, exit_code)],
        "artifacts": [{"location": _location(path), "encoding": "UTF-8"} for path in paths],
        "results": _results(reviewed, index, paths),
    }
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def _driver(rules: Iterable[Speaking]) -> dict[str, Any]:
    return {
        "name": "bedside",
        "version": __version__,
        "semanticVersion": __version__,
        "rules": [_rule(one) for one in rules],
    }


def _rule(one: Speaking) -> dict[str, Any]:
    rule = one.rule
    severity = Severity.ADVISE if rule.STATUS == "preview" else rule.SEVERITY
    return {
        "id": rule.CODE,
        "name": "".join(word.capitalize() for word in rule.NAME.split("-")),
        "shortDescription": {"text": rule.LABEL},
        "fullDescription": {"text": one.why},
        "help": {
            "text": f"{one.fix}\n\nWho says so: {one.authority}\n{one.url}",
            "markdown": f"{one.fix}\n\nWho says so: [{one.authority}]({one.url})",
        },
        "helpUri": one.url,
        "defaultConfiguration": {"level": _LEVELS[severity]},
        "properties": {
            "tags": [concern(rule).lower()],
            "problem.severity": _ADVICE[severity],
            "authority": one.authority,
            "pack": one.pack,
        },
    }


def _invocation(unread: list[Unread], exit_code: int) -> dict[str, Any]:
    told = [
        {
            "level": "error",
            "message": {"text": f"Not reviewed: {one.why}."},
            "locations": [{"physicalLocation": _place(one)}],
        }
        for one in unread
    ]
    return {"executionSuccessful": not unread, "exitCode": exit_code, "toolExecutionNotifications": told}


def _place(one: Unread) -> dict[str, Any]:
    region = {"region": {"startLine": one.line}} if one.line else {}
    return {"artifactLocation": _location(one.path), **region}


def _location(path: str) -> dict[str, Any]:
    """Relative to where the command was run when the file lies below it, so that a host finds it in its own copy."""
    if Path(path).is_absolute():
        try:
            path = Path(path).relative_to(Path.cwd()).as_posix()
        except ValueError:
            return {"uri": Path(path).as_uri()}
    return {"uri": quote(os.fsencode(path)), "uriBaseId": _ROOT}


def _results(reviewed: list[tuple[Written, Review]], index: dict[str, int], paths: list[str]) -> list[dict[str, Any]]:
    numbers = {path: place for place, path in enumerate(paths)}
    seen: Counter[tuple[str, str]] = Counter()  # the same words twice in one file are two findings
    found = []
    for written, review in reviewed:
        for finding in review.findings:
            words = _fingerprint(written, finding)
            seen[written.path, words] += 1
            result = _result(written, finding, {**_location(written.path), "index": numbers[written.path]})
            result["ruleIndex"] = index[finding.code]
            result["partialFingerprints"] = {"primaryLocationLineHash": f"{words}:{seen[written.path, words]}"}
            found.append(result)
    return found


def _result(written: Written, finding: Finding, location: dict[str, Any]) -> dict[str, Any]:
    region = _region(written, *written.span(finding.start, finding.end))
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "level": _LEVELS[finding.severity],
        "message": {"text": f"{finding.message} {finding.fix}"},
        "locations": [{"physicalLocation": {"artifactLocation": location, "region": region}}],
        "properties": {"matters": finding.matters, "pack": finding.pack, "preview": finding.is_preview},
    }
    words = None if finding.rewrite is None else written.spelled(finding.start, finding.end, finding.rewrite)
    if words is not None:
        deleted = {name: value for name, value in region.items() if name != "snippet"}
        replacement = {"deletedRegion": deleted, **({"insertedContent": {"text": words}} if words else {})}
        changes = [{"artifactLocation": location, "replacements": [replacement]}]
        result["fixes"] = [{"description": {"text": finding.fix}, "artifactChanges": changes}]
    return result


def _region(written: Written, start: int, end: int) -> dict[str, Any]:
    first, first_column = _line_and_column(written, start)
    last, last_column = _line_and_column(written, end)
    return {
        "startLine": first,
        "startColumn": first_column,
        "endLine": last,
        "endColumn": last_column,
        "snippet": {"text": written.raw[start:end]},
    }


def _line_and_column(written: Written, place: int) -> tuple[int, int]:
    begins = written.raw.rfind("\n", 0, place) + 1
    column = len(written.raw[begins:place].encode("utf-16-le")) // 2 + 1
    return written.line + written.raw.count("\n", 0, place), column


def _fingerprint(written: Written, finding: Finding) -> str:
    """The same for the same words under the same rule, wherever they move in their file."""
    words = " ".join(written.draft.text[finding.start : finding.end].lower().split())
    return hashlib.sha256(f"{finding.code}\0{words}".encode()).hexdigest()[:16]
