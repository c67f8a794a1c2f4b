"""Turns Spanish into English word by word: a crude gloss that lets an English sentence model and English examples help.

It is never shown to anybody. Grammar and order stay Spanish; what matters is that "respira" stands beside "breathes".
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

_STEM = 5  # an unknown form borrows the gloss of a known word with the same beginning (respiraba -> respirar)


def gloss(words: list[str]) -> list[str]:
    """English words for folded Spanish ``words``; what is not known stays as it is."""
    known, stems = _tables()
    return [known.get(word) or (stems.get(word[:_STEM], word) if len(word) > _STEM else word) for word in words]


@cache
def _tables() -> tuple[dict[str, str], dict[str, str]]:
    rows = files("bedside.base._reader").joinpath("spanish.tsv").read_text(encoding="utf-8").splitlines()
    known = dict(row.split("\t") for row in rows)
    stems: dict[str, str] = {}
    for word, english in known.items():
        if len(word) >= _STEM:
            stems.setdefault(word[:_STEM], english)
    return known, stems
