"""Turns a practice's accent colour into the few colours its public pages need, readable by day and by night."""

from __future__ import annotations

import colorsys

from bedside.tactics.media.colours import DEFAULT_ACCENT, contrast, is_colour, rgb

# The surfaces that words stand on; static/public/public.css has the same ones.
LIGHT = ("#FAF6EF", "#FFFDF9", "#F3EDE2")
DARK = ("#1A1815", "#23201C", "#2C2823")
INK_ON_LIGHT_ACCENT = "#14110E"
_ENOUGH = 4.8  # WCAG 2.2 AA asks for 4.5; the rest is for screens in the sun


def look(accent: str) -> dict[str, str]:
    """``accent`` and what stands on it, for light and dark: changed no further than readers need."""
    chosen = accent if is_colour(accent) else DEFAULT_ACCENT
    light, dark = _readable(chosen, LIGHT, 0.0), _readable(chosen, DARK, 1.0)
    return {"light": light, "on_light": "#FFFFFF", "dark": dark, "on_dark": INK_ON_LIGHT_ACCENT}


def _readable(accent: str, surfaces: tuple[str, ...], towards: float) -> str:
    """``accent`` with its hue, no lighter or darker than makes it readable on every one of ``surfaces``."""
    hue, lightness, saturation = colorsys.rgb_to_hls(*(part / 255 for part in rgb(accent)))
    steps = (lightness + (towards - lightness) * step / 100 for step in range(101))
    tones = (_hex(colorsys.hls_to_rgb(hue, step, saturation)) for step in steps)
    return next(tone for tone in tones if min(contrast(tone, surface) for surface in surfaces) >= _ENOUGH)


def _hex(parts: tuple[float, float, float]) -> str:
    return "#" + "".join(f"{round(part * 255):02X}" for part in parts)
