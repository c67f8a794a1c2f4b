"""Bedside's own starter collection: common questions with short answers and the pages to check them against."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from importlib.resources import files
from typing import Any, BinaryIO

from bedside.base.records import Passage, Reference
from bedside.tactics.education.collections import BadCollection, Skipped

LABEL = "Starter collection"
PUBLISHER = "Bedside, after the pages that each passage names"
WHY = "Common questions on the first day, without a network. Facts marked so were written from memory: check them."
LANGS = ("en", "es")
TERMS = "Part of Bedside and under its licence; written in our own words, each fact with the public page it comes from."
TERMS_URL = "https://www.apache.org/licenses/LICENSE-2.0"
IS_SHIPPED = True
EXAMPLE = b""


def addresses(today: date) -> tuple[str, ...]:
    """None: the collection comes with Bedside."""
    return ()


def passages(file: BinaryIO | None, *, read_on: date | None = None) -> Iterator[Passage | Skipped]:
    """Every fact in each of its languages, in the order of the files' names."""
    folder = files("bedside.tactics.education.collections") / "_starter"
    for entry in sorted(folder.iterdir(), key=lambda one: one.name):
        if entry.name.endswith(".json"):
            yield from _entry(entry.name, entry.read_text(encoding="utf-8"))


def _entry(name: str, raw: str) -> Iterator[Passage | Skipped]:
    try:
        entry = json.loads(raw)
        for lang in LANGS:
            for number, fact in enumerate(entry["facts"], 1):
                yield _passage(entry, fact, number, lang) or Skipped(f"{name}, fact {number}", f"no text in {lang}")
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise BadCollection(f"The starter file {name} is damaged ({error}). Install Bedside again.") from None


def _passage(entry: dict[str, Any], fact: dict[str, Any], number: int, lang: str) -> Passage | None:
    text = fact["text"].get(lang, "").strip()
    if not text:
        return None
    title = entry["topic"][lang]
    return Passage(
        id=f"starter:{entry['slug']}:{number}:{lang}",
        collection="starter",
        title=title,
        question=fact["question"][lang],
        text=text,
        reference=Reference(
            publisher=fact["publisher"],
            title=title,
            url=fact["address"][lang],
            dated_on=_day(fact.get("dated_on")),
            dated_as="",
            retrieved_on=_day(fact.get("retrieved_on")),
        ),
        lang=lang,
        also=tuple(entry["also"].get(lang, ())),
        reuse="paraphrase",
        verified=fact["verified"],
        seek_care=bool(fact["seek_care"]),
    )


def _day(value: str | None) -> date | None:
    return date.fromisoformat(value) if value else None
