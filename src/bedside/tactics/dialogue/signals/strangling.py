"""Notices hands or something else pressed on a throat."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Message, Signal
from bedside.tactics.dialogue.signals._cues import cues, noticed
from bedside.tactics.dialogue.signals._guards import denied, is_figure, is_lesson, is_title

NAME = "strangling"
LABEL = "abuse_disclosure"
WHY = "Strangling is abuse, and it can kill hours later: an emergency too."
ALSO = ("emergency",)
NOTICED = {
    "en": ("he choked me last night and my voice is hoarse", "my boyfriend put his hands around my neck"),
    "es": ("mi marido me ahorcó anoche", "me apretó el cuello hasta que no podía hablar"),
}
NOT_NOTICED = {
    "en": ("he choked on a grape", "this tie is choking me lol"),
    "es": ("me ahogo con tantas cuentas",),
}

_CUES = (
    *cues(
        r"(?:chok\w*|strangl\w*|throttl\w*|smother\w*|suffocat\w*) (?:me|her|him|my (?:mom|sister|mother|"
        r"son|daughter|brother|kid|friend)|us)\b|(?:hands?|arm|cord|belt|pillow|forearm|"
        "knee)<near>(?:around|on|over|round|to|against|across) (?:my|her|his|mom's) (?:neck|throat|face|"
        r"mouth)|(?:me|la|lo) (?:ahorco|ahorca|ahorcaba|estrangul\w*|asfixio|quiso ahorcar|intento ahorcar|"
        r"trato de ahorcar)|apret\w* (?:el |del |por el )?(?:cuello|garganta)|(?:manos?|"
        r"almohada)<near>(?:en el cuello|al cuello|del cuello|en la cara)|ahorcarme|(?:squeez\w*|"
        r"grabb?\w*)<near>(?:my|her|his) (?:neck|throat)",
        weight=0.92,
        unless=(denied, is_lesson, is_title, is_figure),
    ),
)


def notice(message: Message) -> Iterator[Signal]:
    """Each stretch that speaks of it; a doubted one is a maybe."""
    return noticed(message, NAME, LABEL, WHY, _CUES)
