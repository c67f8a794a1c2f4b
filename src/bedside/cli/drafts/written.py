"""A draft as it is written in a file: what is reviewed, and where each of its characters stands there."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field

from bedside.base.records import Draft


class Places:
    """Where each character of a draft begins and ends in the raw text; without any, they are the same places."""

    def __init__(self) -> None:
        self.starts = array("q")
        self.ends = array("q")

    def add(self, start: int, end: int) -> None:
        """The next character of the draft is written at ``start``..``end``."""
        self.starts.append(start)
        self.ends.append(end)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where ``start``..``end`` of the draft stands in the raw text, with all markup in between."""
        if start >= end:
            place = self.starts[start] if start < len(self.starts) else (self.ends[-1] if self.ends else 0)
            return place, place
        return self.starts[start], self.ends[end - 1]

    def is_unbroken(self, start: int, end: int) -> bool:
        """Whether no markup stands between these characters, so that the whole stretch may be written anew."""
        return all(self.ends[place] == self.starts[place + 1] for place in range(start, end - 1))


@dataclass(frozen=True, slots=True)
class Written:
    """A draft with the file it comes from; ``raw`` is that file, or the one line of it that holds the draft."""

    path: str
    draft: Draft
    raw: str
    line: int = 1  # the number of raw's first line
    places: Places | None = field(default=None, compare=False)
    is_json: bool = False

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Places of the draft as places of ``raw``."""
        return (start, end) if self.places is None else self.places.span(start, end)

    def spelled(self, start: int, end: int, words: str) -> str | None:
        """``words`` as they must be written at these places of the draft; None where that would tear markup."""
        if self.places is not None and not self.places.is_unbroken(start, end):
            return None
        if not self.is_json:
            return words
        import json

        return json.dumps(words, ensure_ascii=False)[1:-1]


@dataclass(frozen=True, slots=True)
class Unread:
    """A file or line that could not be reviewed, and why, in a sentence."""

    path: str
    why: str
    line: int = 0  # 0: the whole file
