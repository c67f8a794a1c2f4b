"""Turns what people said is not so into candidates for better examples, in the form of ``training/drafts``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from bedside.desk.models import Objection


def candidates(objections: Iterable[Objection]) -> Iterator[dict[str, Any]]:
    """One line per text: labels without the codes that were doubted.

    A code that nobody doubted at another place of the same text becomes optional: whether it fits, nobody has said.
    """
    texts: dict[tuple[str, str, str], list[Objection]] = {}
    for row in objections:
        texts.setdefault((row.kind, row.lang, row.text), []).append(row)
    for rows in texts.values():
        yield _line(rows)


def _line(rows: list[Objection]) -> dict[str, Any]:
    first, doubted = rows[0], {row.code for row in rows}
    places = {(row.code, row.words) for row in rows}
    others = {(other["code"], other["text"]) for row in rows for other in row.others} - places
    spans = sorted((code, words) for code, words in others if code not in doubted)
    labels = sorted({code for code, _ in spans})
    line: dict[str, Any] = {"text": first.text, "kind": first.kind, "labels": labels}
    if optional := sorted({code for code, _ in others if code in doubted}):
        line["optional"] = optional
    if not labels:
        line["hard_negative"] = True
    if first.lang == "es":
        line["lang"] = "es"
    if first.media:
        line["media"] = first.media
    return line | {"spans": [{"code": code, "text": words} for code, words in spans if words]}
