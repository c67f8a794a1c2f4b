"""Finds pictures without a description for people who cannot see them."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Draft, MediaNote, Severity
from bedside.tactics.manner._cues import Hit, compiled
from bedside.tactics.manner._reading import Reading

CODE = "ACC001"
NAME = "alt-missing"
SEVERITY = Severity.WARN
STATUS = "active"
LABEL = "A picture has no words"
WHY = "Somebody with a screen reader learns nothing from the picture."
AUTHORITY = "WCAG 2.2, 1.1.1 Non-text content; HHS Section 504 rule (2024)"
AUTHORITY_URL = "https://www.w3.org/WAI/WCAG22/Understanding/non-text-content.html"
FIX = "Describe in one sentence what matters in the picture; repeat any words that stand in it."
INSTEAD: dict[str, str] = {}
BAD = (
    Draft("Look who came by.", kind="post", media=(MediaNote("image", None),)),
    Draft("Our hours.", kind="post", media=(MediaNote("image", "image1.jpg"),)),
    Draft("See the chart.", kind="post", media=(MediaNote("image", "chart"),)),
    Draft("Nuestro horario.", kind="post", media=(MediaNote("image", ""),)),
)
GOOD = (
    Draft(
        "Look who came by.", kind="post", media=(MediaNote("image", "A brown dog in a green vest sits by the desk"),)
    ),
    Draft("Our hours.", kind="post", media=(MediaNote("image", "decorative border"),)),
    Draft("Text only.", kind="post"),
    Draft("Nuestro horario.", kind="post", media=(MediaNote("image", "Horario: lunes a viernes de 8 a 5"),)),
)


_EMPTY = (
    r"^\W*(?:(?:img|image|photo|picture|pic|screenshot|screen shot|dsc|pxl|flyer|chart|"
    r"graphic|graph|poster|banner|logo|untitled|alt|alt text|foto|imagen|grafica|cartel|"
    r"volante|infographic|card|map|video|n/?a|none|null|todo|tbd)[\s_-]*\d*(?:\.(?:jpe?g|"
    r"png|gif|webp|heic))?|[\w-]+\.(?:jpe?g|png|gif|webp|heic)|\d*)\W*$"
)

GATE: frozenset[str] = frozenset()


def find(reading: Reading) -> Iterator[Hit]:
    """Pictures with no description, or an empty one; the hit covers the whole text, as they have no place in it."""
    if any(_is_bare(note) for note in reading.draft.media):
        yield Hit(0, len(reading.lower), 1.0)


def _is_bare(note: MediaNote) -> bool:
    return note.type == "image" and compiled(_EMPTY).match((note.alt or "").lower()) is not None
