"""Turns keywords and a text into whether one speaks of the other, whatever the accents, capitals and plurals."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache


def speaks_of(text: str, keywords: Iterable[str]) -> bool:
    """Whether a keyword stands in ``text`` as whole words ("flu" is not in "fluid"); a plural ending is no matter."""
    folded = fold(text)
    return any(_pattern(fold(word)).search(folded) for word in keywords if word.strip())


def fold(text: str) -> str:
    """Lower case, without accents."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in parts if not unicodedata.combining(char))


@lru_cache(maxsize=4_000)
def _pattern(word: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(word.strip())}(?:s|es)?(?!\w)")
