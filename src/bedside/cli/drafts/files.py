"""Turns folders and files into the drafts in them: texts, Markdown and JSON lines, in order of their names."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from bedside.base.records import Draft
from bedside.cli.drafts.header import BadHeader, split_header
from bedside.cli.drafts.json_places import places_of
from bedside.cli.drafts.markdown import seen
from bedside.cli.drafts.written import Places, Unread, Written
from bedside.cli.lines import MAX_LINE_BYTES, opened, parse
from bedside.tactics.manner.commands import as_draft

MARKDOWN = (".md", ".markdown")
ENDINGS = (*MARKDOWN, ".txt", ".jsonl")
STANDARD_INPUT = "standard input"


def drafts_in(names: Iterable[str], kind: str, lang: str, *, is_jsonl: bool = False) -> Iterator[Written | Unread]:
    """Every draft of ``names``; ``kind`` and ``lang`` hold for those that say nothing themselves."""
    defaults = {"kind": kind, "lang": lang}
    for name in names:
        path = Path(name)
        if name != "-" and path.is_dir():
            inside = sorted(_inside(path))
            if not inside:
                yield Unread(name, f"there is no draft in this folder ({', '.join(ENDINGS)})")
            for one in inside:
                yield from _drafts_of(str(one), one.suffix.lower(), defaults, is_alone=False)
        else:
            ending = ".jsonl" if is_jsonl else path.suffix.lower()
            yield from _drafts_of(name, ending, defaults, is_alone=True)


def _inside(folder: Path) -> Iterator[Path]:
    """Files of a folder and of its folders; a dot hides a name, and links to folders are not followed."""
    for root, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in files:
            if not name.startswith(".") and name.lower().endswith(ENDINGS):
                yield Path(root) / name


def _drafts_of(name: str, ending: str, defaults: dict[str, str], *, is_alone: bool) -> Iterator[Written | Unread]:
    path = STANDARD_INPUT if name == "-" else Path(name).as_posix()
    try:
        with opened(name) as file:
            if ending == ".jsonl":
                yield from _lines(file, path, defaults)
                return
            raw = file.read(MAX_LINE_BYTES + 1)
    except OSError as error:
        yield Unread(path, error.strerror or str(error))
        return
    yield _whole(raw, path, ending, defaults, is_alone=is_alone)


def _whole(raw: bytes, path: str, ending: str, defaults: dict[str, str], *, is_alone: bool) -> Written | Unread:
    if len(raw) > MAX_LINE_BYTES:
        return Unread(path, f"it is longer than {MAX_LINE_BYTES} bytes")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return Unread(path, f"the text is not UTF-8 (byte {error.start}). Save it as UTF-8")
    try:
        said, start = split_header(text) if ending in (*MARKDOWN, ".txt") else ({}, 0)
    except BadHeader as error:
        return Unread(path, str(error))
    draft = as_draft({**defaults, **said, "text": ""})
    if isinstance(draft, str):
        return Unread(path, f"the header is not understood: {draft}")
    if is_alone and not text[start:].strip():
        return Unread(path, "there is no text to review")
    return _written(text, start, path, draft, is_markdown=ending in MARKDOWN)


def _written(raw: str, start: int, path: str, draft: Draft, *, is_markdown: bool) -> Written:
    media, has_reference, places = draft.media, False, None
    text = raw
    if is_markdown:
        text, places, pictures, has_reference = seen(raw, start)
        media = (*media, *pictures)
    elif start or "\r\n" in raw:
        text, places = _plain(raw, start)
    return Written(path, Draft(text, draft.kind, draft.lang, media, has_reference=has_reference), raw, places=places)


def _plain(raw: str, start: int) -> tuple[str, Places]:
    """What follows the header, with one character for each end of a line."""
    places = Places()
    kept = [place for place in range(start, len(raw)) if not (raw[place] == "\r" and raw.startswith("\n", place + 1))]
    for place in kept:
        places.add(place, place + 1)
    return "".join(raw[place] for place in kept), places


def _lines(file: Iterable[bytes], path: str, defaults: dict[str, str]) -> Iterator[Written | Unread]:
    for number, line in enumerate(file, 1):
        if not line.strip():
            continue
        record: dict[str, Any] | str = parse(line)
        draft = record if isinstance(record, str) else as_draft({**defaults, **record})
        if isinstance(draft, str):
            yield Unread(path, draft, number)
            continue
        raw = line.decode("utf-8-sig").rstrip("\r\n")
        yield Written(path, draft, raw, number, places_of(raw, "text"), is_json=True)
