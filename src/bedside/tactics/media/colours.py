"""Turns a practice's accent colour into a palette whose words can be read, and says when it had to change it."""

from __future__ import annotations

import re

LEAST_CONTRAST = 4.5  # WCAG 2.2 AA for text; the easement for large type is not used, since phones show cards small
DEFAULT_ACCENT = "#0B5563"
_PAPER, _WHITE, _INK, _MUTED = "#FBF8F2", "#FFFFFF", "#1C2B30", "#51616A"
_HEX = re.compile(r"#[0-9a-fA-F]{6}")

Rgb = tuple[int, int, int]


def is_colour(text: str) -> bool:
    """Whether ``text`` is a colour such as #0B5563."""
    return bool(_HEX.fullmatch(text))


def rgb(colour: str) -> Rgb:
    """Red, green and blue of #RRGGBB, 0 to 255."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def contrast(one: str | Rgb, other: str | Rgb) -> float:
    """WCAG contrast ratio of two colours, 1 to 21."""
    bright, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _luminance(colour: str | Rgb) -> float:
    parts = [part / 255 for part in (rgb(colour) if isinstance(colour, str) else colour)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def mixed(one: str, other: str, share: float) -> str:
    """``one`` with ``share`` (0 to 1) of ``other``."""
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in zip(rgb(one), rgb(other), strict=True))


def readable_accent(accent: str) -> str:
    """``accent`` darkened as little as needed, so that white reads on it and it reads on our papers."""
    for step in range(101):
        darker = mixed(accent, "#000000", step / 100)
        tint = mixed(_PAPER, darker, 0.09)
        if min(contrast(darker, _WHITE), contrast(darker, tint)) >= LEAST_CONTRAST + 0.1:
            return darker
    return "#000000"


def palette(accent: str) -> dict[str, str]:
    """The colours of a card, by the names that templates use."""
    readable = readable_accent(accent)
    return {
        "paper": _PAPER,
        "ink": _INK,
        "muted": _MUTED,
        "accent": readable,
        "shade": mixed(readable, "#000000", 0.12),
        "deep": mixed(readable, _INK, 0.6),
        "tint": mixed(_PAPER, readable, 0.09),
        "line": mixed(_PAPER, readable, 0.25),
        "on-accent": _WHITE,
        "on-accent-soft": _soft(readable),
    }


def _soft(accent: str) -> str:
    """White with as much of the accent as still reads on it."""
    return next(
        (soft for share in (0.22, 0.16, 0.1, 0.05) if contrast(soft := mixed(_WHITE, accent, share), accent) >= 4.7),
        _WHITE,
    )
