"""Turns an answer's plain text into what a page shows: paragraphs, lists, reference marks, links to share it."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from urllib.parse import quote, urlsplit

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

_MARK = re.compile(r"\[(\d{1,3})\]")


def paragraphs(text: str, numbers: Collection[int], reference: str) -> SafeString:
    """``text`` as HTML. ``[n]`` leads to reference n where there is one; ``reference`` is what that link is called.

    Everything else is escaped: the text is words, never markup.
    """
    blocks = re.split(r"\n\s*\n", text.strip())
    return mark_safe("\n".join(_block(block, numbers, reference) for block in blocks if block.strip()))  # noqa: S308


def _block(block: str, numbers: Collection[int], reference: str) -> str:
    html, open_list = [], False
    for line in block.splitlines():
        item = re.match(r"\s*[-•*]\s+(.*)", line)
        if bool(item) != open_list:
            html.append("<ul>" if item else "</ul>")
            open_list = bool(item)
        words = _marked(item.group(1) if item else line.strip(), numbers, reference)
        html.append(f"<li>{words}</li>" if item else f"<p>{words}</p>")
    return "".join([*html, "</ul>" if open_list else ""])


def _marked(line: str, numbers: Collection[int], reference: str) -> str:
    def mark(found: re.Match[str]) -> str:
        number = int(found.group(1))
        if number not in numbers:
            return found.group()
        label = escape(reference.format(number=number))
        return f'<sup><a class="mark" href="#ref-{number}" aria-label="{label}">{number}</a></sup>'

    # A mark stays with the word before it.
    return re.sub(r"\s+(?=<sup>)", "\u2060", _MARK.sub(mark, escape(line)))


def web_address(url: str) -> str:
    """``url`` when it leads to a web page, else nothing: an address is never a script."""
    try:
        return url if urlsplit(url).scheme in ("http", "https") else ""
    except ValueError:
        return ""


def share_links(title: str, url: str, words: Mapping[str, str]) -> list[tuple[str, str]]:
    """Plain links that open somebody's own mail or network; nothing is loaded from there."""
    both = quote(f"{title}\n{url}", safe="")
    return [
        (words["by_mail"], f"mailto:?subject={quote(title, safe='')}&body={both}"),
        (words["by_text"], f"sms:?&body={both}"),
        ("WhatsApp", f"https://wa.me/?text={both}"),
        ("Facebook", f"https://www.facebook.com/sharer/sharer.php?u={quote(url, safe='')}"),
        ("Bluesky", f"https://bsky.app/intent/compose?text={both}"),
    ]
