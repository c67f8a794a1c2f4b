"""Turns plain words into the HTML that a web page takes, and HTML that people wrote back into plain words."""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser

_LINK = re.compile(r"https?://[^\s<>\"']+[^\s<>\"'.,;:!?)\]]")
_BLOCKS = {"p", "div", "blockquote", "ul", "ol", "li", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "figure", "table"}
_SILENT = {"script", "style"}


def paragraphs(text: str) -> str:
    """``text`` as HTML: blank lines part paragraphs, addresses become links, and nothing in it is markup."""
    blocks = (block.strip() for block in re.split(r"\n\s*\n", text))
    return "\n\n".join(f"<p>{_lines(block)}</p>" for block in blocks if block)


def _lines(block: str) -> str:
    parts, end = [], 0
    for match in _LINK.finditer(block):
        address = escape(match.group())
        parts += [escape(block[end : match.start()]), f'<a href="{address}">{address}</a>']
        end = match.end()
    parts.append(escape(block[end:]))
    return "".join(parts).replace("\n", "<br />\n")


def escape(text: str) -> str:
    """``text`` with nothing left that HTML or a page builder would act on: [gallery] is words here, not a command."""
    return html.escape(text).replace("[", "&#91;").replace("]", "&#93;")


def plain(markup: str) -> str:
    """The words of ``markup`` with its line breaks; scripts, styles and tags are left out."""
    reader = _Reader()
    reader.feed(markup)
    reader.close()
    lines = [line.strip() for line in "".join(reader.parts).split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._silent += tag in _SILENT
        if tag == "br":
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag in _SILENT and self._silent > 0
        if tag in _BLOCKS:
            self.parts.append("\n" if tag == "li" else "\n\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            # Source line breaks mean a space in HTML; those that matter come as tags.
            self.parts.append(re.sub(r"\s+", " ", data))
