"""Turns keywords and a text into whether one speaks of the other, whatever the accents, capitals and plurals."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache


def speaks_of(text: str, keywords: Iterable[str]) -> bool:
    """Whether a keyword stands in ``text`` as whole words ("flu" is not in "fluid"); a plural ending is no matter."""
    pattern = _any_of(tuple(keywords))
    return pattern is not None and pattern.search(fold(text)) is not None


@lru_cache(maxsize=4_000)
def fold(text: str) -> str:
    """Lower case, without accents."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in parts if not unicodedata.combining(char))


@lru_cache(maxsize=1_000)
def _any_of(keywords: tuple[str, ...]) -> re.Pattern[str] | None:
    """One pattern for all of them: a thousand topics are held against every observation."""
    words = [re.escape(word) for keyword in keywords if (word := fold(keyword).strip())]
    return re.compile(rf"(?<!\w)(?:{'|'.join(words)})(?:s|es)?(?!\w)") if words else None
