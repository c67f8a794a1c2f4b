"""Turns a run of letters into the words it was made of: "walkwithadoc" into walk, with, a, doc."""

from __future__ import annotations

from functools import cache, lru_cache
from importlib.resources import files

_LONGEST = 16


@cache
def _known() -> frozenset[str]:
    """Everyday words of English and Spanish that tags are made of (see ``_tag_words.txt``)."""
    text = files("bedside.tactics.manner").joinpath("_tag_words.txt").read_text(encoding="utf-8")
    return frozenset(text.split())


@lru_cache(maxsize=10_000)
def split_words(run: str) -> tuple[str, ...]:
    """The fewest known words that make up ``run``; the run itself when it is one word or cannot be split."""
    if run in _known():
        return (run,)
    best: list[tuple[str, ...] | None] = [()] + [None] * len(run)
    for end in range(1, len(run) + 1):
        for start in range(max(0, end - _LONGEST), end):
            head = best[start]
            if head is None or not _is_word(run[start:end]):
                continue
            if best[end] is None or len(head) + 1 < len(best[end] or ()):
                best[end] = (*head, run[start:end])
    return best[-1] or (run,)


def _is_word(part: str) -> bool:
    return part.isdigit() or part in _known()


def is_everyday(word: str) -> bool:
    """Whether ``word``, in any case, is one of the everyday words: then capitals only make it louder."""
    return word.lower() in _known()
