"""Turns what somebody asks into the trusted passages that may answer it, or into "nothing trusted"."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from threading import Lock

from django.db.models import Count, Max

from bedside.desk.actions.encode_texts import encode, packed, unpacked
from bedside.desk.actions.import_collection import search_text
from bedside.desk.models import CollectionState, Passage, Practice
from bedside.tactics.education.search import Index, Row

_MOST_INDEXES = 16
_indexes: OrderedDict[tuple[int, str], tuple[object, Index]] = OrderedDict()
_building = Lock()


@dataclass(frozen=True, slots=True)
class FoundPassage:
    passage: Passage
    score: float


@dataclass(frozen=True, slots=True)
class FoundPassages:
    """Best first. Not ``trusted``: even the best is more likely beside the point, so draft nothing from them."""

    passages: list[FoundPassage]
    trusted: bool


def find_passages(practice: Practice, text: str, lang: str = "en", k: int = 6) -> FoundPassages:
    """The ``k`` nearest passages of the practice's collections in ``lang``, by words and by meaning."""
    if not text.strip():
        return FoundPassages([], False)
    name, vectors = encode([text])
    result = _index(practice, lang, name).search(text, k, vectors[0])
    rows = Passage.objects.of(practice).defer("vector").in_bulk([hit.id for hit in result.hits])
    found = [FoundPassage(rows[hit.id], hit.score) for hit in result.hits if hit.id in rows]
    return FoundPassages(found, result.trusted and bool(found))


def _index(practice: Practice, lang: str, name: str) -> Index:
    """The index of what is stored now; built once, and again when a collection has changed."""
    key, mark = (practice.pk, lang), (name, *_mark(practice, lang))
    held = _indexes.get(key)
    if held is None or held[0] != mark:
        with _building:
            held = _indexes.get(key)
            if held is None or held[0] != mark:
                held = mark, _build(practice, lang, name)
                _indexes[key] = held
            while len(_indexes) > _MOST_INDEXES:
                _indexes.popitem(last=False)
    return held[1]


def _mark(practice: Practice, lang: str) -> tuple[object, ...]:
    """Differs whenever the passages do: every change goes through a collection's state, or makes a new row."""
    rows = Passage.objects.of(practice).filter(is_gone=False, lang=lang)
    counted = rows.aggregate(count=Count("pk"), last=Max("pk"))
    states = CollectionState.objects.of(practice).order_by("pk")
    return counted["count"], counted["last"], *states.values_list("pk", "file_mark", "position", "finished_at")


def _build(practice: Practice, lang: str, name: str) -> Index:
    rows = list(Passage.objects.of(practice).filter(is_gone=False, lang=lang).order_by("pk"))
    stale = [row for row in rows if row.encoder != name or not row.vector]
    if stale:
        _, vectors = encode([search_text(row) for row in stale])
        for row, vector in zip(stale, vectors, strict=True):
            row.vector = packed(vector)
    entries = [Row(row.pk, search_text(row), tuple(row.also), row.lang) for row in rows]
    return Index.build(entries, unpacked([row.vector for row in rows]) if rows else None)
