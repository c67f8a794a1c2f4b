"""Turns a health topic's summary, HTML as its publisher writes it, into questions with plain texts."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import NamedTuple

_HEADINGS = frozenset(("h2", "h3", "h4"))
_BLOCKS = _HEADINGS | {"p", "div", "ul", "ol", "br", "table", "tr"}
# "NIH: National Cancer Institute" says whose text it is, not what is the case.
_BY = re.compile(
    r"^(?:NIH|CDC|FDA|EPA|USDA|HHS|AHRQ|HRSA|SAMHSA|NLM|VA|Centers for Disease Control|Centros para|Food and Drug)\b"
)
_MOST_BY = 200


class Section(NamedTuple):
    """One question of a summary with the text under it; the question is empty above the first heading."""

    question: str
    text: str


class Summary(NamedTuple):
    sections: list[Section]
    written_by: str


def read_summary(html: str) -> Summary:
    """The summary's sections that hold text, in order, without the line on who wrote it."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    reader.end_block()
    written_by = reader.taken_credit()
    sections = [Section(question, "\n".join(lines)) for question, lines in reader.sections if lines]
    return Summary(sections, written_by)


class _Reader(HTMLParser):
    """Lines of text under the heading they stand below; a list's items begin with a dash."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.sections: list[tuple[str, list[str]]] = [("", [])]
        self._words: list[str] = []
        self._is_heading = self._is_item = self._is_credit = False
        self._hidden = 0
        self._credits: list[tuple[int, int]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("script", "style"):
            self._hidden += 1
        if tag == "li" or tag in _BLOCKS:
            self.end_block()
        self._is_heading = self._is_heading or tag in _HEADINGS
        self._is_item = self._is_item or tag == "li"
        # A paragraph of running text has no attributes; the last one with a class or style names the author.
        self._is_credit = tag == "p" and any(name in ("class", "style") for name, _ in attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag in ("script", "style"):
            self._hidden = max(0, self._hidden - 1)
        if tag == "li" or tag in _BLOCKS:
            self.end_block()

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self._words.append(data)

    def end_block(self) -> None:
        text = " ".join("".join(self._words).split())
        self._words.clear()
        if text and self._is_heading:
            self.sections.append((text, []))
        elif text:
            lines = self.sections[-1][1]
            if _BY.match(text) or (self._is_credit and not text.endswith((".", "!", "?", ":"))):
                self._credits.append((len(self.sections) - 1, len(lines)))
            lines.append(f"- {text}" if self._is_item else text)
        self._is_heading = self._is_credit = False
        if text:
            self._is_item = False

    def taken_credit(self) -> str:
        """The very last line, if it says who wrote the rest; it is taken out."""
        with_text = [i for i, (_, lines) in enumerate(self.sections) if lines]
        if not with_text:
            return ""
        lines = self.sections[with_text[-1]][1]
        is_credit = (with_text[-1], len(lines) - 1) in self._credits
        return lines.pop() if is_credit and len(lines[-1]) <= _MOST_BY and not lines[-1].startswith("- ") else ""
