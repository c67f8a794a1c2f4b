"""Turns lines of drafts into lines of findings, and a text into a report for a terminal (``bedside check``)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

from bedside.base.reader import Reader
from bedside.base.records import Draft, Finding, MediaNote, Review
from bedside.tactics.manner.choosing import DEFAULT, speaking
from bedside.tactics.manner.hardness import Hard, hard_sentences
from bedside.tactics.manner.reading import kind_for_reader
from bedside.tactics.manner.review import review

_BATCH = 256  # how many drafts a reader sees at once


def check_lines(
    lines: Iterable[Mapping[str, Any]], *, reader: Reader | None = None, packs: tuple[str, ...] = DEFAULT
) -> Iterator[dict[str, Any]]:
    """One result for each line, in order: verdict and findings, or an error that says what is wrong with the line."""
    rest = iter(lines)
    while batch := list(islice(rest, _BATCH)):
        drafts = [as_draft(line) for line in batch]
        reviewed = reviews([draft for draft in drafts if isinstance(draft, Draft)], reader=reader, packs=packs)
        for draft in drafts:
            yield {"error": draft} if isinstance(draft, str) else as_row(next(reviewed))


def reviews(
    drafts: Iterable[Draft], *, reader: Reader | None = None, packs: tuple[str, ...] = DEFAULT
) -> Iterator[Review]:
    """The review of each draft, in order, with the learned reader's opinion where there is one."""
    rest = iter(drafts)
    while batch := list(islice(rest, _BATCH)):
        opinions = reader.read([one.text for one in batch], [kind_for_reader(one) for one in batch]) if reader else ()
        for number, draft in enumerate(batch):
            yield review(draft, reading=opinions[number] if opinions else None, packs=packs)


def as_row(result: Review) -> dict[str, Any]:
    """A review as one line of JSON says it."""
    return {"verdict": str(result.verdict), "findings": [_row(finding) for finding in result.findings]}


def _row(finding: Finding) -> dict[str, Any]:
    row: dict[str, Any] = {
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity.name.lower(),
        "start": finding.start,
        "end": finding.end,
        "message": finding.message,
        "fix": finding.fix,
        "authority": finding.authority,
        "url": finding.url,
        "pack": finding.pack,
    }
    if finding.rewrite is not None:
        row["rewrite"] = finding.rewrite
    if finding.is_preview:
        row["preview"] = True
    return row


def as_draft(line: Mapping[str, Any]) -> Draft | str:
    """The draft of one line, or what is wrong with it."""
    if not isinstance(line, Mapping):
        return "a line must be an object"
    text = line.get("text")
    if not isinstance(text, str):
        return "text is missing or not a string"
    kind = line.get("kind", "post")
    if kind not in ("post", "reply"):
        return f"kind must be post or reply, not {kind!r}"
    lang = line.get("lang") or ""
    if not isinstance(lang, str):
        return "lang must be a string"
    media = _media(line.get("media"))
    if isinstance(media, str):
        return media
    return Draft(text, kind, lang, media)


def _media(value: object) -> tuple[MediaNote, ...] | str:
    if value is None:
        return ()
    if not isinstance(value, list):
        return "media must be a list"
    notes = [_note(one) for one in value]
    wrong = next((note for note in notes if isinstance(note, str)), None)
    return wrong or tuple(note for note in notes if isinstance(note, MediaNote))


def _note(value: object) -> MediaNote | str:
    if not isinstance(value, Mapping) or value.get("type") not in ("image", "video"):
        return "each medium must be an object with type image or video"
    alt, captions, consent = value.get("alt"), value.get("captions"), value.get("consent")
    if not isinstance(alt, str | None):
        return "alt must be a string or null"
    if not isinstance(captions, bool | None) or not isinstance(consent, bool | None):
        return "captions and consent must be true, false or null"
    return MediaNote(str(value["type"]), alt, captions, consent)


def list_rules(packs: tuple[str, ...] = DEFAULT) -> list[dict[str, str]]:
    """A row for each rule that speaks under ``packs``, with who says so there: what ``bedside rules --pack`` prints."""
    return [
        {
            "code": one.rule.CODE,
            "name": one.rule.NAME,
            "severity": one.rule.SEVERITY.name.lower(),
            "status": one.rule.STATUS,
            "pack": one.pack,
            "label": one.rule.LABEL,
            "authority": one.authority,
            "url": one.url,
            "fix": one.fix,
        }
        for one in speaking(packs)
    ]


def check_text(
    text: str, *, kind: str = "post", lang: str = "", reader: Reader | None = None, packs: tuple[str, ...] = DEFAULT
) -> Review:
    """The review of one text, with the learned reader's opinion where there is one."""
    return next(reviews([Draft(text, kind, lang)], reader=reader, packs=packs))


def report(text: str, path: str, result: Review, *, hard: Iterable[Hard] | None = None, first_line: int = 1) -> str:
    """What a linter would print about ``text``: place, severity, rule, the words with carets, why and what to do."""
    hard = hard_sentences(text) if hard is None else hard
    parts = [_paragraph(text, path, finding, first_line) for finding in result.findings]
    parts += [_hard(text, path, one, first_line) for one in hard]
    parts.append(f"{path}: {result.verdict} ({len(result.findings)} findings)")
    return "\n\n".join(parts) + "\n"


def _hard(text: str, path: str, one: Hard, first_line: int) -> str:
    first, line = _line(text, one.start, first_line)
    place = f"{path}:{line}:{one.start - first + 1}"
    return f"{place}: this sentence reads at grade {one.grade:.0f}; shorter ones are for everybody"


def _line(text: str, place: int, first_line: int) -> tuple[int, int]:
    """Where the line of ``place`` begins, and its number."""
    return text.rfind("\n", 0, place) + 1, text.count("\n", 0, place) + first_line


def _paragraph(text: str, path: str, finding: Finding, first_line: int) -> str:
    first, line = _line(text, finding.start, first_line)
    last = text.find("\n", finding.start)
    last = len(text) if last < 0 else last
    left, right = max(first, finding.start - 60), min(last, max(finding.end, finding.start + 1) + 40)
    carets = " " * (finding.start - left) + "^" * max(1, min(finding.end, right) - finding.start)
    head = f"{path}:{line}:{finding.start - first + 1}: {finding.severity.name.lower()} {finding.code} {finding.name}"
    if finding.is_preview:
        head += " (on trial: it never stops anything)"
    out = [head, f"    {text[left:right]}", f"    {carets}", f"  why: {finding.message}", f"  fix: {finding.fix}"]
    if finding.rewrite is not None:
        out.append(f"  try: {finding.rewrite or '(leave it out)'}")
    return "\n".join([*out, f"  law: {finding.authority}", f"       {finding.url}"])
