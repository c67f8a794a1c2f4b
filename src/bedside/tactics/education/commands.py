"""Turns lines that were read into lines to write: grouping, searching and comparing questions in bulk."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar

from bedside.base.encoder import Encoder, load_encoder
from bedside.tactics.education import same
from bedside.tactics.education._corpus import BadCorpus, load_corpus
from bedside.tactics.education._lines import BadLine, identifier, text_of
from bedside.tactics.education.grouping import Asked, Groups, as_question, general_mean
from bedside.tactics.education.search import Index

__all__ = ["BadCorpus", "group_lines", "same_lines", "search_lines"]

T = TypeVar("T")
Line = dict[str, Any]
# Questions that are placed together see each other, so large blocks give better groups that do not hang on the order.
BLOCK, GROUPED = 256, 1024


def group_lines(lines: Iterable[Any], encoder: Encoder | None = None) -> Iterator[Line]:
    """`{"id", "text"}` becomes `{"id", "group"}`; a group has the id of its first question."""
    encoder = encoder or load_encoder()
    groups: Groups | None = None
    ids: dict[str, str | int] = {}
    for read in _blocks(lines, lambda line: _question(line, ids), GROUPED):
        good = [entry for entry in read if not isinstance(entry, BadLine)]
        vectors = encoder.encode([as_question(question.text) for question in good])
        if groups is None and good:
            groups = Groups.beginning_with(vectors, general_mean(encoder))
        names = iter(groups.add_all(good, vectors) if groups is not None else ())
        for entry in read:
            if isinstance(entry, BadLine):
                yield {"error": str(entry)}
            else:
                yield {"id": ids[entry.id], "group": ids[next(names)]}


def search_lines(
    corpus_path: Path | str, lines: Iterable[Any], k: int = 10, encoder: Encoder | None = None
) -> Iterator[Line]:
    """`{"text"}` becomes `{"hits": [{"id", "score"}], "trusted"}`; a bad corpus raises `BadCorpus` at once."""
    encoder = encoder or load_encoder()
    return _search(load_corpus(Path(corpus_path), encoder), lines, k, encoder)


def _search(index: Index, lines: Iterable[Any], k: int, encoder: Encoder) -> Iterator[Line]:
    for read in _blocks(lines, lambda line: text_of(line, "text")):
        vectors = iter(encoder.encode([entry for entry in read if not isinstance(entry, BadLine)]))
        for entry in read:
            if isinstance(entry, BadLine):
                yield {"error": str(entry)}
                continue
            result = index.search(entry, k, next(vectors))
            hits = [{"id": hit.id, "score": round(hit.score, 6)} for hit in result.hits]
            yield {"hits": hits, "trusted": result.trusted}


def same_lines(lines: Iterable[Any], encoder: Encoder | None = None) -> Iterator[Line]:
    """`{"a", "b"}` becomes `{"score", "same"}`."""
    encoder = encoder or load_encoder()
    for read in _blocks(lines, lambda line: (text_of(line, "a"), text_of(line, "b"))):
        pairs = [entry for entry in read if not isinstance(entry, BadLine)]
        vectors = iter(encoder.encode([text for pair in pairs for text in pair]))
        for entry in read:
            if isinstance(entry, BadLine):
                yield {"error": str(entry)}
                continue
            value = same.score(*entry, next(vectors), next(vectors))
            yield {"score": round(value, 4), "same": value >= same.THRESHOLD}


def _blocks(lines: Iterable[Any], read: Callable[[Any], T], size: int = BLOCK) -> Iterator[list[T | BadLine]]:
    """Lines in blocks, since the encoder is faster with many texts at a time."""
    lines = iter(lines)
    while block := list(islice(lines, size)):
        yield [_attempt(partial(read, line)) for line in block]


def _attempt(read: Callable[[], T]) -> T | BadLine:
    try:
        return read()
    except BadLine as error:
        return error


def _question(line: Any, ids: dict[str, str | int]) -> Asked:
    id, text = identifier(line), text_of(line, "text")
    key = repr(id)  # the number 1 and the text "1" are two ids
    if key in ids:
        raise BadLine(f"The id {key} was used before.")
    ids[key] = id
    return Asked(key, text)
