"""Turns a snapshot into the title, the address, the text and the excerpt of a WordPress post; cuts nothing of it."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from bedside.base.records import Snapshot
from bedside.base.text import sentences, whole_sentences
from bedside.channels._markup import escape, paragraphs


def page_of(snapshot: Snapshot, pictures: list[dict[str, Any]]) -> dict[str, Any]:
    """Title, text and excerpt. The first picture is the featured one, which themes show; others follow the text."""
    figures = [
        f'<figure class="wp-block-image"><img src="{escape(p["source_url"])}" alt="{escape(p["alt_text"])}"'
        f' class="wp-image-{p["id"]}" /></figure>'
        for p in pictures[1:]
    ]
    body: dict[str, Any] = {
        "title": escape(_title(snapshot)),
        "content": "\n\n".join([paragraphs(snapshot.text), *figures]),
        "excerpt": escape(snapshot.link_description or whole_sentences(snapshot.text, 200)),
    }
    return body | ({"featured_media": pictures[0]["id"]} if pictures else {})


def _title(snapshot: Snapshot) -> str:
    """Its own, or the first sentence as far as a heading goes; the text itself stays whole."""
    if given := snapshot.title or snapshot.link_title:
        return given
    first = next((snapshot.text[start:end] for start, end in sentences(snapshot.text)), "")
    return first if len(first) <= 90 else first[:90].rsplit(" ", 1)[0] + " …"


def slug_of(snapshot: Snapshot) -> str:
    """Readable words, then the publication's own key: by it a second attempt finds what the first one made."""
    ascii_title = unicodedata.normalize("NFKD", _title(snapshot)).encode("ascii", "ignore").decode().lower()
    words = re.sub(r"[^a-z0-9]+", "-", ascii_title)[:60].strip("-")
    return f"{words}-{plain_key(snapshot)}".strip("-")


def plain_key(snapshot: Snapshot) -> str:
    """The key as it can stand in an address."""
    return re.sub(r"[^a-z0-9]+", "-", snapshot.key.lower())
