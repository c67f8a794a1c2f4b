"""Turns the labelled examples of this folder into what the trainers of the adapted reader learn from."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bedside.base._reader.lines import Line, line_of
from bedside.tactics.dialogue.classes import ORDER

HERE = Path(__file__).parent
STARTER = HERE.parent / "src/bedside/tactics/education/collections/_starter"
FORMAL = ("ACC", "PLN002")  # decided by form alone: a reader would only guess
# Nobody combed blocked lines for every hint (section 0 of the labelling conventions), so these stay open there.
HINTS = ("PLN001", "SRC001", "CLM003")
WARNS = ("ADV003", "END004", "ENG001", "SAF002", "STG001", "TON001", "TON002", "TON003", *HINTS)
CLASSES = tuple(ORDER)


@dataclass(frozen=True)
class Example:
    """One text as the reader sees it, with what is true of it.

    ``opening`` tells the model what it reads; ``spans`` are (code, start, end) in the original text. Careful readers
    differ about codes in ``open``; nobody looked for those in ``unknown``.
    """

    task: str
    text: str
    line: Line
    opening: str
    labels: frozenset[str]
    open: frozenset[str]
    unknown: frozenset[str]
    spans: tuple[tuple[str, int, int], ...]
    row: Mapping[str, Any]


def part(text: str, parts: int) -> int:
    """0 to ``parts`` - 1, for ever the same for the same text."""
    return int(hashlib.sha256(text.encode()).hexdigest(), 16) // 2 % parts


def rows(paths: Iterable[Path]) -> list[dict[str, Any]]:
    """The JSON lines of all files, equal texts once."""
    found: dict[str, dict[str, Any]] = {}
    for path in paths:
        for line in path.read_text("utf-8").splitlines():
            if line.strip():
                row = json.loads(line)
                found.setdefault(row["text"], row)
    return list(found.values())


def drafts() -> list[Example]:
    """``training/drafts`` and the starter collection's facts, which are clean but for open hints."""
    written = [draft(row) for row in rows(sorted((HERE / "drafts").glob("*.jsonl")))]
    facts = [fact for path in sorted(STARTER.glob("*.json")) for fact in json.loads(path.read_text("utf-8"))["facts"]]
    known = {example.text for example in written}
    starter = [text for fact in facts for text in fact["text"].values() if text not in known]
    clean = {"kind": "post", "labels": [], "starter": True}
    return [*written, *(draft({"text": text, **clean}) for text in dict.fromkeys(starter))]


def messages() -> list[Example]:
    """``training/messages`` and ``training/everyday_messages.jsonl``."""
    return [
        message(row) for row in rows([*sorted((HERE / "messages").glob("*.jsonl")), HERE / "everyday_messages.jsonl"])
    ]


def draft(row: Mapping[str, Any]) -> Example:
    labels = frozenset(code for code in row["labels"] if not code.startswith(FORMAL))
    open_ = frozenset(row.get("optional") or ()) - labels
    is_blocked = any(code not in WARNS for code in labels)
    unknown = frozenset(HINTS if is_blocked else ("ADV003", *HINTS) if row.get("starter") else ()) - labels
    kind = row.get("kind", "post")
    pictured = any(medium.get("type") == "image" for medium in row.get("media") or ())
    spans = []
    for span in row.get("spans") or ():
        start = row["text"].find(span["text"])
        if start >= 0 and span["code"] in labels:
            spans.append((span["code"], start, start + len(span["text"])))
    opening = f"{kind} photo" if pictured else kind
    return Example(
        "drafts", row["text"], line_of(row["text"]), opening, labels, open_ - unknown, unknown, tuple(spans), row
    )


def message(row: Mapping[str, Any]) -> Example:
    line = line_of(row["text"])
    return Example(
        "messages", row["text"], line, "message", frozenset([row["label"]]), frozenset(), frozenset(), (), row
    )
