"""Turns a file of entries into a search index, and keeps the index, since encoding a large file takes a minute."""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import suppress
from pathlib import Path

from bedside.base.cache import CacheUnavailable, cache_folder
from bedside.base.encoder import Encoder
from bedside.tactics.education._lines import BadLine, identifier, names_of, text_of
from bedside.tactics.education.search import FORMAT, Index, Row


class BadCorpus(ValueError):  # noqa: N818  (says what is the case)
    """A corpus that cannot be searched; the message names the file, the line and what is wrong."""


def load_corpus(path: Path, encoder: Encoder) -> Index:
    """The index of a JSONL file with `id`, `text` and perhaps `also` (other names) and `lang`."""
    rows = _rows(path)
    folder = cache_folder(os.environ) / "corpora" / _mark(rows, encoder.name)
    if (kept := Index.load(folder)) is not None:
        return kept
    index = Index.build(rows, encoder.encode([row.text for row in rows]))
    with suppress(CacheUnavailable):  # the next search is slower, and that is all
        index.save(folder)
    return index


def _rows(path: Path) -> list[Row]:
    seen: set[str | int] = set()
    rows = []
    try:
        with path.open(encoding="utf-8-sig") as file:
            for number, line in enumerate(file, 1):
                if not line.strip():
                    continue
                row = _row(path, number, line)
                if row.id in seen:
                    raise BadCorpus(f"{path}, line {number}: the id {row.id!r} was used before.")
                seen.add(row.id)
                rows.append(row)
    except (OSError, UnicodeDecodeError) as error:
        raise BadCorpus(f"Cannot read {path}: {error}.") from error
    if not rows:
        raise BadCorpus(f"{path} holds no entry to search.")
    return rows


def _row(path: Path, number: int, line: str) -> Row:
    try:
        value = json.loads(line)
        json.dumps(value, ensure_ascii=False).encode()
        lang = value.get("lang") if isinstance(value, dict) else None
        names = names_of(value, "also") if isinstance(value, dict) else ()
        return Row(identifier(value), text_of(value, "text"), names, lang if isinstance(lang, str) else "en")
    except UnicodeEncodeError:
        raise BadCorpus(f"{path}, line {number}: it holds half a character (such as \\ud800).") from None
    except BadLine as error:
        raise BadCorpus(f"{path}, line {number}: {error}") from error
    except (ValueError, RecursionError) as error:
        raise BadCorpus(f"{path}, line {number}: this is not JSON ({error}).") from error


def _mark(rows: list[Row], encoder: str) -> str:
    mark = hashlib.sha256(f"{FORMAT} {encoder}".encode())
    mark.update(json.dumps(rows).encode())
    return mark.hexdigest()[:32]
