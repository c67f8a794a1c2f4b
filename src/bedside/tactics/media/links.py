"""Turns entropy into short codes, a page's HTML into its link preview, and our own pages into tags for others."""

from __future__ import annotations

import html
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit

import segno

_BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"  # no 0 O I l: codes are read aloud and typed
CODE_LENGTH = 7  # 58**7 is about 2.2 million million
MOST_HTML = 400_000  # the head of a page is near its start; more is not looked at
_LIMITS = {"title": 200, "description": 400, "image": 600, "site": 100}
_CODE = re.compile(rf"[{_BASE58}]{{4,12}}")


def short_code(entropy: bytes, length: int = CODE_LENGTH) -> str:
    """A code of base-58 letters made from ``entropy`` alone: the same bytes give the same code."""
    number = int.from_bytes(entropy, "big")
    letters = []
    for _ in range(length):
        number, rest = divmod(number, 58)
        letters.append(_BASE58[rest])
    return "".join(letters)


def is_code(text: str) -> bool:
    """Whether ``text`` can be one of our codes."""
    return bool(_CODE.fullmatch(text))


@dataclass(frozen=True, slots=True)
class Preview:
    """What others show of a page when somebody links to it."""

    title: str = ""
    description: str = ""
    image: str = ""
    site: str = ""


class _Head(HTMLParser):
    """Collects meta tags and the title; whatever is broken in a page is passed over."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: dict[str, str] = {}
        self._in_title = False
        self.is_done = False

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        if self.is_done:
            return
        if tag == "meta":
            given = {name: value or "" for name, value in attributes}
            name = (given.get("property") or given.get("name") or "").strip().lower()
            if name and given.get("content"):
                self.found.setdefault(name, given["content"])
        elif tag == "body":
            self.is_done = True
        self._in_title = tag == "title"

    def handle_endtag(self, tag: str) -> None:
        self._in_title = False

    def handle_data(self, text: str) -> None:
        if self._in_title and not self.is_done:
            self.found["title"] = self.found.get("title", "") + text


def read_preview(page: str, url: str) -> Preview:
    """The Open Graph preview of ``page``, or what its title and description say; empty for a page that says nothing."""
    head = _Head()
    for start in range(0, min(len(page), MOST_HTML), 8_000):
        head.feed(page[start : min(start + 8_000, MOST_HTML)])
        if head.is_done:
            break
    found = head.found
    return Preview(
        title=_plain(found.get("og:title") or found.get("twitter:title") or found.get("title", ""), "title"),
        description=_plain(found.get("og:description") or found.get("description", ""), "description"),
        image=_web_address(urljoin_safely(url, found.get("og:image") or found.get("twitter:image", ""))),
        site=_plain(found.get("og:site_name", ""), "site"),
    )


def urljoin_safely(base: str, address: str) -> str:
    """``address`` seen from ``base``; empty when it is none."""
    try:
        return urljoin(base, address.strip()) if address.strip() else ""
    except ValueError:
        return ""


def _plain(text: str, name: str) -> str:
    from bedside.tactics.media.wording import tidy

    return tidy(text)[: _LIMITS[name]].strip()


def _web_address(address: str) -> str:
    """The address when it leads to the web, so that no preview holds a script or a file."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    is_web = parts.scheme in ("http", "https") and bool(parts.netloc)
    return address if is_web and len(address) <= _LIMITS["image"] else ""


def preview_tags(
    *,
    title: str,
    description: str,
    url: str,
    image: str = "",
    image_alt: str = "",
    image_size: tuple[int, int] = (1200, 630),
    lang: str = "en",
    site: str = "",
) -> str:
    """The <meta> tags of one of our pages, escaped, ready for its head."""
    rows = [
        ("og:type", "article"),
        ("og:title", title),
        ("og:description", description),
        ("og:url", url),
        ("og:site_name", site),
        ("og:locale", {"en": "en_US", "es": "es_US"}.get(lang, lang)),
        *_picture_rows(image, image_alt, image_size),
        ("twitter:card", "summary_large_image" if image else "summary"),
    ]
    return "\n".join(_tag(name, content) for name, content in rows if content)


def _picture_rows(image: str, alt: str, size: tuple[int, int]) -> Iterator[tuple[str, str]]:
    if image:
        yield "og:image", image
        yield "og:image:width", str(size[0])
        yield "og:image:height", str(size[1])
        yield "og:image:alt", alt


def _tag(name: str, content: str) -> str:
    kind = "name" if name.startswith("twitter:") else "property"
    return f'<meta {kind}="{name}" content="{html.escape(content, quote=True)}">'


def qr_svg(address: str, title: str = "") -> str:
    """``address`` as an SVG of a QR code, quiet zone four, error level M or better. ValueError when too long."""
    file = io.BytesIO()
    try:
        segno.make(address, error="m", micro=False).save(
            file, kind="svg", border=4, xmldecl=False, svgns=True, title=title or None, scale=4
        )
    except segno.DataOverflowError:
        raise ValueError("The address is too long for a QR code. Use its short link.") from None
    return file.getvalue().decode()
