"""Notices someone who collapsed, cannot be woken or has a seizure."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Message, Signal
from bedside.tactics.dialogue.signals._cues import cues, noticed
from bedside.tactics.dialogue.signals._guards import REAL

NAME = "collapse"
LABEL = "emergency"
WHY = "Someone who does not wake or answers wrongly needs help at once."
NOTICED = {
    "en": (
        "she won't wake up and her skin is cold",
        "my son is having a seizure right now",
        "he collapsed in the kitchen",
    ),
    "es": ("mi abuelo no despierta", "está convulsionando mi niño", "se desmayó y no reacciona"),
}
NOT_NOTICED = {
    "en": (
        "I had a seizure as a kid, can I take melatonin",
        "i passed out laughing at that video lol",
        "my toddler won't wake up before 9 lol",
    ),
    "es": ("no está inconsciente, solo dormido",),
}

_CUES = (
    *cues(
        r"slump\w*|(?:just|suddenly) (?:dropped|went down|collapsed|fell over)(?! (?:off|by|the ball|out))|"
        r"cayo (?:de repente|redond[oa]|tiesa?)|shots? fired|(?:man|person|someone) (?:is )?down",
        unless=REAL,
    ),
    *cues(
        "(?:won't|will not|can't|cannot|couldn't|can not|not|isn't|doesn't|unable to|hard to|hardly|barely|"
        r"trouble) (?:be |get (?:him|her|them|my \w+) to |keep (?:him|her|them) |stay |wake |rouse |arouse |"
        "get (?:him|her|them) ){0,2}(?:wake|awake|waking|wake up|woken|rouse|responding|respond|responsive|"
        r"come to|coming to|answer me|stir\w*)|unresponsive|unconscious|knocked out cold|out cold|"
        r"passed out|passing out|pass out|pases? out|blacked out|blacking out|fainted|fainting|collaps\w+|"
        "keeled over|dropped to the floor",
        "no (?:se |lo |la |me )?(?:despierta|despierto|reacciona|reaccionan|responde|contesta|"
        "podemos despertar|puedo despertar|logro despertar|logramos despertar)|inconscientes?|se (?:me |"
        "nos )?(?:desmayo|desmaya|desvanecio|desplomo)|(?:me|casi me) (?:desmaye|desmayo)|sin conocimiento|"
        "perdio el conocimiento",
        "(?:having|has|had|in|another|back to back|first|second|third|his|her) (?:a |an |another |"
        r"like a )?(?:seizure|seizures|convulsion\w*|fit)(?! (?:as|when|in|meds?|disorder|history|years|"
        r"dog))|seiz(?:ing|ed)(?! the)|convuls\w+|jerking all over|shaking all over<near>(?:can't|won't|"
        r"not)|foam\w*<near>mouth|mouth<near>foam\w*|eyes (?:rolled|roll|rolling) (?:back|up)|(?:le dio|"
        r"esta con|tiene|con) (?:una |un )?(?:convulsion\w*|ataque epileptico)|los ojos en blanco|"
        "espuma (?:por|en) la boca",
        r"(?:baby|infant|newborn|she|he|son|daughter|bebe)<near>(?:limp|floppy|rag doll|lifeless|flacid\w*|"
        r"aguad\w*|como trapo)|(?:limp|floppy|lifeless) (?:and|baby|like)|(?:doesn't|does not|didn't|"
        "don't) (?:know|recognize) (?:me|us|where|who|his|her|what year)|(?:suddenly|"
        "confused)<gap>(?:fever|fell|sugar|uti|cold|shaking|where (?:he|she) is)|no (?:me|nos) (?:reconoce|"
        r"conoce)|no sabe (?:donde esta|quien es)|desorientad\w+|(?:keep|keeping|can't keep) (?:him|her|"
        "them) awake",
        unless=REAL,
    ),
)


def notice(message: Message) -> Iterator[Signal]:
    """Each stretch that speaks of it; a doubted one is a maybe."""
    return noticed(message, NAME, LABEL, WHY, _CUES)
