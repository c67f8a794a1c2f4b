"""Finds videos without captions."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Draft, MediaNote, Severity
from bedside.tactics.manner._cues import Hit
from bedside.tactics.manner._reading import Reading

CODE = "ACC002"
NAME = "captions-missing"
SEVERITY = Severity.WARN
STATUS = "active"
LABEL = "A video has no subtitles"
WHY = "Somebody who is deaf, or watches without sound, learns nothing from it."
AUTHORITY = "WCAG 2.2, 1.2.2 Captions (prerecorded); HHS Section 504 rule (2024)"
AUTHORITY_URL = "https://www.w3.org/WAI/WCAG22/Understanding/captions-prerecorded.html"
FIX = "Add captions and check those that a machine made."
INSTEAD: dict[str, str] = {}
BAD = (
    Draft("Watch how we floss.", kind="post", media=(MediaNote("video", captions=False),)),
    Draft("A tour of the new wing.", kind="post", media=(MediaNote("video"),)),
    Draft("Live from the fair!", kind="post", media=(MediaNote("video", None, False),)),
    Draft("Vea nuestro nuevo consultorio.", kind="post", media=(MediaNote("video", captions=False),)),
)
GOOD = (
    Draft("Watch how we floss.", kind="post", media=(MediaNote("video", captions=True),)),
    Draft("No video here.", kind="post"),
    Draft("Our sign.", kind="post", media=(MediaNote("image", "Our new blue sign"),)),
    Draft("Vea el video con subtítulos.", kind="post", media=(MediaNote("video", captions=True),)),
)


GATE: frozenset[str] = frozenset()


def find(reading: Reading) -> Iterator[Hit]:
    """Videos not known to have captions; the hit covers the whole text, since the video has no place in it."""
    if any(note.type == "video" and not note.captions for note in reading.draft.media):
        yield Hit(0, len(reading.lower), 1.0)
