"""Turns a text into the plain lower-case letters that a reader would see, and keeps the way back to the original."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

__all__ = ["Folded", "fold"]

# Letters of other scripts that look like Latin ones: a reader sees "visit", so a rule must see it too.
_LOOKALIKES = dict(
    zip(
        "аеорсухіјѕԁһԛԝкмтвнАВЕКМНОРСТУХІЈЅαοριυνκτΑΒΕΗΙΚΜΝΟΡΤΥΧΖɡıɑʟ",
        "aeopcyxijsdhqwkmtbhABEKMHOPCTYXIJSaopiuvktABEHIKMNOPTYXZgial",
        strict=True,
    )
)
_PUNCTUATION = {"’": "'", "‘": "'", "ʼ": "'", "´": "'", "`": "'", "“": '"', "”": '"', "«": '"', "»": '"'}
_DASHES = dict.fromkeys("‐‑‒–—―−", "-")
_ODD = re.compile("[\u00ad\u0300-\u036f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufb00-\ufb06\ufeff\u2026]")
_SPLIT = re.compile(r"(?<![a-z0-9'])[a-z](?:([ .*_-])[a-z])(?:\1[a-z]){2,40}(?![a-z0-9'])")
_LEET = re.compile(r"(?<![\w@.$!])[a-z]+(?:[013457@$][a-z]+)+(?![\w@.$!]|-\d)")
_LEET_LETTERS = str.maketrans("013457@$", "oieastas")
_KEPT = frozenset("a1c hba1c h1n1 b12 mp3 mp4 g6pd s1 l5s1 p53 k12 cov1d".split())


class Folded(NamedTuple):
    """``cased`` and ``lower`` have one length; ``origins`` maps their places back (None: the same places)."""

    cased: str
    lower: str
    origins: list[int] | None


class _Plain(dict[int, str]):
    """One visible character to its plain form, found on first use and remembered."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        plain = _LOOKALIKES.get(char) or _PUNCTUATION.get(char) or _DASHES.get(char) or _stripped(char)
        self[code] = plain
        return plain


def _stripped(char: str) -> str:
    whole = unicodedata.normalize("NFKC", char)
    base = unicodedata.normalize("NFKD", whole)[:1] if len(whole) == 1 else char
    return _LOOKALIKES.get(base, base)


_PLAIN = _Plain()


def fold(text: str) -> Folded:
    """The plain form of ``text``: no accents, no invisible or look-alike letters, "v1sit" and "v i s i t" undone."""
    if text.isascii():
        return _undisguised(text, text.lower(), None)
    origins: list[int] | None = None
    if _ODD.search(text):
        text, origins = _expanded(text)
    cased = text.translate(_PLAIN)
    lower = cased.lower()
    if len(lower) != len(cased):  # a few capitals grow when lowered; keep those as they are
        lower = "".join(low if len(low := char.lower()) == 1 else char for char in cased)
    return _undisguised(cased, lower, origins)


def _expanded(text: str) -> tuple[str, list[int]]:
    out: list[str] = []
    origins: list[int] = []
    for place, char in enumerate(text):
        if _ODD.match(char):
            char = _ODD_FORMS.get(char, "")
        out.append(char)
        origins.extend([place] * len(char))
    origins.append(len(text))
    return "".join(out), origins


_ODD_FORMS = {char: unicodedata.normalize("NFKC", char) for char in "ﬀﬁﬂﬃﬄﬅﬆ"} | {
    "…": "...",
    "\u2028": "\n",
    "\u2029": "\n",
}


def _undisguised(cased: str, lower: str, origins: list[int] | None) -> Folded:
    if _LEET.search(lower):
        lower = _LEET.sub(_unleet, lower)
    if _SPLIT.search(lower):
        return _joined(cased, lower, origins)
    return Folded(cased, lower, origins)


def _unleet(match: re.Match[str]) -> str:
    word = match.group()
    if len(word) < 4 or word in _KEPT:
        return word
    return word.translate(_LEET_LETTERS)


def _joined(cased: str, lower: str, origins: list[int] | None) -> Folded:
    """Without the separators inside "v i s i t"; everything else keeps its place through ``origins``."""
    source = origins if origins is not None else list(range(len(lower) + 1))
    keep: list[int] = []
    last = 0
    for match in _SPLIT.finditer(lower):
        keep.extend(range(last, match.start()))
        keep.extend(range(match.start(), match.end(), 2))
        last = match.end()
    keep.extend(range(last, len(lower)))
    places = [source[place] for place in keep] + [source[-1]]
    return Folded("".join(cased[p] for p in keep), "".join(lower[p] for p in keep), places)
