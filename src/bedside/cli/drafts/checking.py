"""Turns drafts in files into what ``bedside check`` prints: a report, JSON lines or SARIF, and its exit code."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from bedside.base.reader import Reader
from bedside.base.records import Review, Severity, Verdict
from bedside.base.text import guess_language
from bedside.cli.drafts.written import Unread, Written
from bedside.tactics.manner.choosing import unversed_in
from bedside.tactics.manner.commands import as_row, report, reviews
from bedside.tactics.manner.hardness import Hard, hard_sentences

Reviewed = list[tuple[Written, Review]]
Say = Callable[[str], None]

FAIL_ON = {"block": Severity.BLOCK, "warn": Severity.WARN, "advise": Severity.ADVISE}


def check(
    drafts: Iterable[Written | Unread],
    form: str,
    say: Say,
    *,
    reader: Reader | None,
    packs: tuple[str, ...],
    fail_on: Severity = Severity.BLOCK,
) -> tuple[str, int]:
    """What to print in ``form``, and the exit code: 1 something is stopped, 2 something was not read, else 0."""
    drafts = list(drafts)
    written = [one for one in drafts if isinstance(one, Written)]
    unread = [one for one in drafts if isinstance(one, Unread)]
    reviewed = list(zip(written, reviews((one.draft for one in written), reader=reader, packs=packs), strict=True))
    stops = any(finding.severity >= fail_on for _, review in reviewed for finding in review.findings)
    code = 1 if stops else 2 if unread else 0
    for one in unread:
        say(f"{_place(one)}: {one.why}.")
    for sentence in _unversed(written, packs):
        say(sentence)
    if form == "sarif":
        from bedside.cli.drafts.sarif import as_sarif

        return json.dumps(as_sarif(reviewed, unread, packs, code), ensure_ascii=False, indent=1) + "\n", code
    return (_json_lines(reviewed, unread) if form == "jsonl" else _text(reviewed)), code


def _place(one: Unread) -> str:
    return f"{one.path}:{one.line}" if one.line else one.path


def _unversed(written: Iterable[Written], packs: tuple[str, ...]) -> Iterator[str]:
    langs = {one.draft.lang or guess_language(one.draft.text) for one in written}
    for label in dict.fromkeys(label for lang in sorted(langs) for label in unversed_in(lang, packs)):
        yield f"the own rules of the {label} were not examined in this language."


def _text(reviewed: Reviewed) -> str:
    """A report on one draft in full; of many, only on those that say something, and the sum."""
    parts = [_report(one, review) for one, review in reviewed if review.findings or len(reviewed) == 1]
    if len(reviewed) > 1:
        count = Counter(review.verdict for _, review in reviewed)
        told = ", ".join(f"{count[verdict]} {verdict}" for verdict in (Verdict.BLOCKED, Verdict.CONFIRM, Verdict.CLEAR))
        parts.append(f"{len(reviewed)} drafts: {told}\n")
    return "\n".join(parts)


def _report(one: Written, review: Review) -> str:
    """The report in the words and places of the file, markup and all."""

    found = []
    for finding in review.findings:
        start, end = one.span(finding.start, finding.end)
        found.append(replace(finding, start=start, end=end))
    hard = [
        Hard(*one.span(each.start, each.end), each.grade) for each in hard_sentences(one.draft.text, one.draft.lang)
    ]
    return report(one.raw, one.path, replace(review, findings=tuple(found)), hard=hard, first_line=one.line)


def _json_lines(reviewed: Reviewed, unread: Iterable[Unread]) -> str:
    """Places in these lines count characters of the draft's own text, as everywhere else in JSON lines."""
    rows = [{"file": one.path, "line": one.line, **as_row(review)} for one, review in reviewed]
    rows += [{"file": one.path, "line": one.line or 1, "error": one.why} for one in unread]
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
