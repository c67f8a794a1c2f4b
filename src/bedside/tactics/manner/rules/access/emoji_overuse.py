"""Finds five or more emoji, three of one kind in a row, and emoji as bullets."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Draft, Severity
from bedside.tactics.manner._cues import Hit, compiled
from bedside.tactics.manner._reading import Reading

CODE = "ACC004"
NAME = "emoji-overuse"
SEVERITY = Severity.ADVISE
STATUS = "active"
LABEL = "Too many emoji"
WHY = "A screen reader speaks the name of every one of them."
AUTHORITY = "Section508.gov, Accessible social media; WCAG 2.2 (5 October 2023), 1.1.1"
AUTHORITY_URL = "https://www.section508.gov/create/social-media/"
FIX = "Keep one or two, at the end."
INSTEAD: dict[str, str] = {}
BAD = (
    Draft("Flu shots 💉💉💉 today", kind="post"),
    Draft("🍎 Eat\n🥦 Cook\n💧 Drink", kind="post"),
    Draft("Fair 🎡🎠🎈🎉🎊 today", kind="post"),
    Draft("Feria 🎉🎉🎉 hoy", kind="post"),
)
GOOD = (
    Draft("Flu shots today 💛", kind="post"),
    Draft("Cake 🎂 at noon 🍿", kind="post"),
    Draft("No emoji at all.", kind="post"),
    Draft("Feria hoy 🎉", kind="post"),
)


_EMOJI = (
    r"[\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\u231a-\u23ff\u203c\u2049\u2139\u2194-\u21aa\u24c2"
    r"\u3030\u303d\u3297\u3299]"
)
_ONE = (
    rf"(?:{_EMOJI}|[\U0001f1e6-\U0001f1ff]{{2}}|[0-9#*]\ufe0f?\u20e3)[\ufe0f\U0001f3fb-\U0001f3ff]{{0,2}}"
    rf"(?:\u200d{_EMOJI}[\ufe0f\U0001f3fb-\U0001f3ff]{{0,2}}){{0,4}}"
)
_MANY = 5

GATE: frozenset[str] = frozenset()


def find(reading: Reading) -> Iterator[Hit]:
    """Where the fifth emoji stands, or a run of three; from the first to the last."""
    if reading.text.isascii():
        return
    spans = [match.span() for match in compiled(_ONE).finditer(reading.text)]
    if len(spans) >= _MANY or _has_run(reading.text, spans) or _has_bullets(reading.text, spans):
        for start, end in spans[2 if len(spans) >= _MANY else 1 :]:
            yield Hit(*reading.folded(start, end), 1.0, "")


def _has_run(text: str, spans: list[tuple[int, int]]) -> bool:
    """The same emoji three times with nothing but spaces between."""
    return any(
        text[slice(*one)] == text[slice(*two)] == text[slice(*three)]
        and not text[one[1] : two[0]].strip() + text[two[1] : three[0]].strip()
        for one, two, three in zip(spans, spans[1:], spans[2:], strict=False)
    )


def _has_bullets(text: str, spans: list[tuple[int, int]]) -> bool:
    """At least two lines that begin with an emoji."""
    lines = [span for span in spans if not text[text.rfind("\n", 0, span[0]) + 1 : span[0]].strip()]
    return len(lines) > 1 and "\n" in text
