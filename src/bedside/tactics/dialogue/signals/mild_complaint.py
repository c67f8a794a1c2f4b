"""Notices a bodily nuisance that is old, small or over, and a wish for tips."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Message, Signal
from bedside.tactics.dialogue.signals._cues import cues, noticed

NAME = "mild_complaint"
LABEL = "personal_medical"
WHY = "A small or old complaint of one person: for the nurse line, not for an ambulance."
NOTICED = {
    "en": (
        "runny nose for 2 weeks, what can i take",
        "a tiny bit of spotting, no pain",
        "he swallowed a penny yesterday but is acting fine",
        "athlete's foot won't leave, third cream",
    ),
    "es": ("llevo tres semanas con moco, qué tomo", "me sale un granito que va y viene"),
}
NOT_NOTICED = {
    "en": ("she can't breathe", "been waiting two weeks for a call"),
    "es": ("no puede respirar",),
}

_CUES = (
    *cues(
        "<symptom><gap>(?:for|since|going on|off and on|on and off|comes? and goes?|every (?:spring|winter|"
        "month|morning|night)|now and then|sometimes|a bit|a little|tips?|any ideas|what (?:can|do|works|"
        "helps)|otherwise|over the counter|humidifier|vitamin)",
        "(?:tiny|small|little|mild|slight|minor|kinda|kind of|a bit|bit of|some|occasional|leve|poquit[oa]|"
        "un poco de|granito)<near>(?:<symptom>|bump|cut|spot|scrape)|(?:runny|stuffy|drippy|"
        "tapada) (?:nose|nariz)|(?:acting|feels?|feeling|seems|is|he's|she's|esta) (?:totally |perfectly |"
        "just )?(?:fine|normal|ok|okay|bien|playful)(?: now)?|nothing else|no (?:pain|fever|redness|"
        "swelling)|va y viene|(?:llevo|hace|desde hace) <near>(?:semanas|meses|anos)<gap><symptom>|"
        r"(?:athlete'?s foot|dandruff|hemorrhoids?|hiccups|heartburn|constipat\w+|acne|warts?|cold sores?|"
        r"hay fever|pink ?eye|ingrown|bunions?|caspa|hemorroides|estrenid\w+|hongos en|lice|piojos|snor\w+)",
        weight=0.6,
    ),
)


def notice(message: Message) -> Iterator[Signal]:
    """Each stretch that speaks of it; a doubted one is a maybe."""
    return noticed(message, NAME, LABEL, WHY, _CUES)
