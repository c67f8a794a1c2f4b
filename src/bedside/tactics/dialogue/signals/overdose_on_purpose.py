"""Notices pills or a poison taken in order to die or to harm oneself."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Message, Signal
from bedside.tactics.dialogue.signals._cues import cues, noticed
from bedside.tactics.dialogue.signals._guards import is_lesson, is_over, is_title

NAME = "overdose_on_purpose"
LABEL = "self_harm"
WHY = "An overdose on purpose is a wish to die and a danger to life at once."
ALSO = ("emergency",)
NOTICED = {
    "en": (
        "i took all of my pills, on purpose",
        "swallowed 40 tylenol because i want it to be over",
        "my sister took the whole bottle and left a note",
    ),
    "es": ("me tomé todas las pastillas, ya no quiero vivir",),
}
NOT_NOTICED = {
    "en": ("took two tylenol for my head, ok?", "my toddler swallowed all the gummies"),
    "es": ("me tomé la pastilla de la presión",),
}

_CUES = (
    *cues(
        r"(?:took|swallowed|downed|ate) (?:all of them|(?:about |like )?(?:ten|fifteen|twenty|thirty|forty|"
        r"fifty|sixty|\d{2,3}) (?:of )?(?:my |the |his |her |mom's |dad's )?(?:\w+ )?(?:pills?|tablets?|"
        r"tylenol|advil|xanax|benadryl|sleepers|percs))(?! (?:a day|per day|daily|of vitamins))",
        unless=(is_lesson, is_over, is_title),
    ),
    *cues(
        "(?:took|taken|swallowed|downed|drank|ate|popped|injected|tome|tomo|trague|me tome|"
        r"se tomo)<near>(?:all|whole|every|entire|bottle|handful|\d\d+|a bunch|everything|tod\w+|frasco|"
        "caja|rest of)<gap>(?:on purpose|to die|die|end|over|goodbye|note|sorry|tired of|don't want|"
        "want to|quiet|sleep forever|sleep now|never wake|not wake|kill|bye|a proposito|morir|vivir|acabar|"
        r"despert\w+|adios|perdon\w*|cansad\w*)|(?:on purpose|to die|goodbye|want to die|a proposito|"
        "ya no quiero vivir)<gap>(?:took|swallowed|tome|me tome)<near>(?:pills|pastillas|all|bottle|"
        r"tod\w+)|overdos\w*<near>(?:on purpose|myself|tonight|again|himself|herself)|(?:gonna|going to|"
        r"want to|wanna|tried to|try to|threatening to|will|might) (?:od|overdose|o d)\b|took (?:all|every|"
        "the whole|the entire|a whole|a bottle|the rest)<near>(?:of )?(?:my |the |his |her )?(?:pills?|"
        "bottle|meds|sleepers|xanax|insulin|tylenol|percs|stash)|me tome (?:todas|todo|el frasco|un frasco|"
        "la caja)",
        weight=0.93,
        unless=(is_lesson, is_over, is_title),
    ),
)


def notice(message: Message) -> Iterator[Signal]:
    """Each stretch that speaks of it; a doubted one is a maybe."""
    return noticed(message, NAME, LABEL, WHY, _CUES)
