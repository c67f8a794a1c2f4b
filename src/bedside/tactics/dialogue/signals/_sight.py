"""Turns a message's text into the folded form that cues are looked up in, with the way back to the original places."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

# The longest text that a social channel lets somebody write is about 63,000 characters. What lies beyond is not
# read, and `is_cut` says so: triage then asks a person to look, rather than trusting what it did not see.
MOST_READ = 65_536

_ODD = {"’": "'", "‘": "'", "`": "'", "´": "'", "“": '"', "”": '"', "«": '"', "»": '"', "…": ".", "\r": "\n"}


@dataclass(frozen=True, slots=True)
class Sight:
    """``text`` is folded: lower case, no accents, no invisible characters, plain quotes."""

    text: str
    is_cut: bool
    _starts: tuple[int, ...] | None  # folded offset at which each original character begins; None when they agree

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The span in the original text of ``start``..``end`` in the folded one."""
        if self._starts is None:
            return start, end
        first = bisect_right(self._starts, start) - 1
        return first, max(first + 1, bisect_right(self._starts, end - 1))


@lru_cache(maxsize=16)
def sight(text: str) -> Sight:
    """The folded form of ``text``; kept for a moment, since every signal asks for the same one."""
    is_cut = len(text) > MOST_READ
    text = text[:MOST_READ]
    if text.isascii():
        return Sight(text.lower().replace("\r", "\n").replace("`", "'"), is_cut, None)
    pieces = [_folded(character) for character in text]
    if all(len(piece) == 1 for piece in pieces):
        return Sight("".join(pieces), is_cut, None)
    starts = tuple(accumulate((len(piece) for piece in pieces), initial=0))[:-1]
    return Sight("".join(pieces), is_cut, starts)


@lru_cache(maxsize=4096)
def _folded(character: str) -> str:
    if character in _ODD:
        return _ODD[character]
    if unicodedata.category(character) in ("Cf", "Mn", "Me"):  # zero-width, direction marks, accents set apart
        return ""
    plain = unicodedata.normalize("NFKD", character)
    return "".join(c for c in plain if unicodedata.category(c) not in ("Mn", "Me", "Cf")).lower()
