"""Turns a passage's text into the pieces that may be quoted alone: sentences, and lead-ins with their lists."""

from __future__ import annotations

import re
from typing import NamedTuple

from bedside.base.text import reading_grade, sentences, words

_HARD_GRADE, _HARD_WORDS = 14.0, 35
_ITEM = re.compile(r"^\s*[-•*]\s+")
_YES_OR_NO = re.compile(r"^(?i:yes|no|sí|si)\.\s+(?=[A-ZÁÉÍÓÚÑ])")
_POINTS_BACK = re.compile(
    r"^(this|that|these|those|it|its|they|their|them|he|she|his|her|such|however|also|but|instead|therefore|then|"
    r"for example|otherwise|esto|esta|este|estos|estas|eso|esa|ese|ellos|ellas|sin embargo|pero|por ejemplo|además|"
    r"también|entonces|si no|por eso|por lo tanto)\b",
    re.I,
)

_POINTS = re.compile(r"\b(it|them|they|eso|esto|ello)\b", re.I)


class Unit(NamedTuple):
    text: str
    is_list: bool

    @property
    def stands_alone(self) -> bool:
        """Whether it can be read without the sentence before it."""
        return not self.is_list and not self.text.endswith(":") and self.opens_alone

    @property
    def opens_alone(self) -> bool:
        """Whether a paragraph can begin with it; "No." and "It is" need their question before them."""
        return not _POINTS_BACK.match(self.text) and not re.match(r"(?:yes|no|sí)\b[.,]", self.text, re.I)

    @property
    def points(self) -> bool:
        """Whether it speaks of something that it does not name: "Do not stop it on your own"."""
        return bool(_POINTS.search(self.text))

    @property
    def length(self) -> int:
        return len(words(self.text))

    def is_hard(self, lang: str) -> bool:
        """Above what most readers manage; by length alone in Spanish, for which the grade was not made."""
        return reading_grade(self.text) > _HARD_GRADE if lang == "en" else self.length > _HARD_WORDS


def units(text: str) -> list[Unit]:
    """The units of ``text`` in order; every one is a stretch of it, letter for letter but for white space."""
    found: list[Unit] = []
    text = text.strip()
    if (opening := _YES_OR_NO.match(text)) and not _POINTS_BACK.match(text[opening.end() :]):
        text = text[opening.end() :]  # it answered the question, which is not repeated
    for line in filter(None, map(str.strip, text.splitlines())):
        if _ITEM.match(line):
            _add_item(found, line)
        else:
            found += [Unit(" ".join(line[start:end].split()), False) for start, end in sentences(line)]
    return found


def _add_item(found: list[Unit], line: str) -> None:
    """An item belongs to the line before it: alone it says nothing."""
    item = "- " + " ".join(_ITEM.sub("", line).split())
    lead = found.pop().text + "\n" if found else ""
    found.append(Unit(lead + item, True))
