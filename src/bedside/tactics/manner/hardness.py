"""Turns a text into the sentences that most readers will not get through, each with its reading grade."""

from __future__ import annotations

from typing import NamedTuple

from bedside.base.text import guess_language, reading_grade, sentences, words

HARD = 10.0  # of one sentence; the mean adult in the United States reads at grade eight or nine (AHRQ, Tool 11)
FEWEST = 8  # words: of fewer, a grade tells the length of a name and not how hard the sentence is
_FARTHEST = 40_000  # characters; a person shortens the beginning first


class Hard(NamedTuple):
    """One sentence, its place in the text and its grade."""

    start: int
    end: int
    grade: float


def hard_sentences(text: str, lang: str = "") -> list[Hard]:
    """Sentences of grade 10 or more, in order."""
    lang = lang[:2].lower() or guess_language(text)
    graded = (
        Hard(start, end, reading_grade(text[start:end], lang))
        for start, end in sentences(text[:_FARTHEST])
        if len(words(text[start:end])) >= FEWEST
    )
    return [one for one in graded if one.grade >= HARD]
