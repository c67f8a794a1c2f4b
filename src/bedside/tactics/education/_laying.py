"""Turns two texts into blocks of words laid beside each other: the same, or others."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from bedside.base.text import visible

_TOKEN = re.compile(
    r"\d+(?:[.,:/⁄]\d+)*"  # 1.5, 1,000, 3:30, 1/2
    r"|\b[Nn]o,|\?"  # "No, it helps" is not "No it helps"; "¿Es seguro?" is not "Es seguro."
    r"|[^\W\d_]+(?:['’ʼ][^\W\d_]+)*"  # words, don't
    r"|[<>≤≥=±%°]"  # what changes a number's meaning
    r"|(?<=\d)\s*[-‐‑–—−](?=\s*\d)|(?<![\w)])[-−](?=\d)"  # a range, a minus
    r"|[^\W_]"  # what else is a letter or a number, such as ½
)
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+")
_ISLAND, _LONG = 2, 4000


class Token(NamedTuple):
    """One word or sign: what it says, and where."""

    key: str
    start: int
    end: int


def likeness(was: str, now: str) -> float:
    """From 0 (no word in common) to 1 (the same words): whether one text may be the other's new edition."""
    old, new = ([token.key for token in tokens(text)] for text in (was, now))
    return SequenceMatcher(None, old, new, autojunk=False).ratio() if old != new else 1.0


def tokens(text: str) -> list[Token]:
    """The words, numbers and telling signs of ``text``; what only separates them is left out."""
    return [Token(_key(found.group()), found.start(), found.end()) for found in _TOKEN.finditer(text)]


def _key(raw: str) -> str:
    key = unicodedata.normalize("NFKC", visible(raw)).strip().casefold().replace("’", "'").replace("ʼ", "'")
    if _THOUSANDS.fullmatch(key):
        return key.replace(",", "")
    return "-" if len(key) == 1 and unicodedata.category(key) in ("Pd", "Sm") and key not in "<>≤≥=±" else key


class Block(NamedTuple):
    """A stretch of the old words and one of the new."""

    is_same: bool
    old: range
    new: range


class Laid(NamedTuple):
    """Two texts laid beside each other."""

    was: str
    now: str
    old: list[Token]
    new: list[Token]
    blocks: list[Block]

    def texts(self, block: Block) -> tuple[str, str]:
        return _cut(self.was, self.old, block.old), _cut(self.now, self.new, block.new)


def lay(was: str, now: str) -> Laid:
    """The two texts, block by block."""
    old, new = tokens(was), tokens(now)
    blocks = _blocks([token.key for token in old], [token.key for token in new])
    return Laid(was, now, old, new, _joined(blocks))


def _blocks(old: Sequence[str], new: Sequence[str]) -> list[Block]:
    if old == new:
        return [Block(True, range(len(old)), range(len(new)))]
    # Every word counts, but for a whole book: there common words are no anchors, or it would take minutes.
    steps = SequenceMatcher(None, old, new, autojunk=len(old) > _LONG).get_opcodes()
    return [Block(tag == "equal", range(a, b), range(c, d)) for tag, a, b, c, d in steps]


def _joined(blocks: Sequence[Block]) -> list[Block]:
    """A word or two that happen to be the same between two changes are read as part of one change."""
    joined: list[Block] = []
    for place, block in enumerate(blocks):
        is_island = block.is_same and 0 < place < len(blocks) - 1 and len(block.old) <= _ISLAND
        if joined and not joined[-1].is_same and (is_island or not block.is_same):
            last = joined.pop()
            block = Block(False, range(last.old.start, block.old.stop), range(last.new.start, block.new.stop))
        joined.append(block)
    return joined


def _cut(text: str, words: Sequence[Token], span: range) -> str:
    if not span:
        return ""
    start = 0 if span.start == 0 else words[span.start].start
    end = len(text) if span.stop == len(words) else words[span.stop].start
    return text[start:end]
