"""Notices heavy bleeding or a grave injury."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Message, Signal
from bedside.tactics.dialogue.signals._cues import cues, noticed
from bedside.tactics.dialogue.signals._guards import REAL

NAME = "bleeding"
LABEL = "emergency"
WHY = "Blood that does not stop or a grave injury needs an ambulance."
NOTICED = {
    "en": (
        "the cut is spurting blood and won't stop",
        "he was stabbed in the leg",
        "coughing up blood clots",
        "she fell off the roof and can't feel her legs",
    ),
    "es": ("no para de sangrar la herida", "vomitó sangre dos veces", "lo atropelló un carro"),
}
NOT_NOTICED = {
    "en": ("bleeding gums when i floss, normal?", "bloody long wait today", "is a blood donation painful"),
    "es": ("me sangran las encías un poco",),
}

_CUES = (
    *cues(
        r"nose ?bleed\w*<gap>(?:hour|won't|thinners?|warfarin|eliquis|xarelto|gush\w*|clots?)|(?:car|bus|"
        r"truck|van) (?:\w+ )?(?:flipped|rolled over|crash\w*|overturned)|maul\w*|been a shooting|shooting at",
        unless=REAL,
    ),
    *cues(
        r"(?:bleed\w*|blood|sangr\w*|hemorrag\w*|hemorrh\w*)<gap>(?:won't stop|not stopping|doesn't stop|"
        r"can't stop|isn't stopping|will not stop|keeps coming|soak\w*|spurt\w*|squirt\w*|gush\w*|pour\w*|"
        r"everywhere|pulsing|pumping|through (?:the|a|two|three|four|\d) (?:towel\w*|pad\w*)|clots|a lot|"
        r"puddle|no para|no se detiene|no deja|mucho|mucha|chorr\w+|a chorros|coagulos)",
        r"(?:won't stop|can't stop|cannot stop|not stop|spurt\w*|squirt\w*|gush\w*|pour\w*|soak\w*|"
        r"no (?:me |le |se )?(?:para|deja|paro) (?:de|la)|chorro|chorros)<near>(?:bleed\w*|blood|sangr\w*|"
        "pads?|towels?)",
        r"(?:cough\w*|vomit\w*|throw\w*|threw|puk\w*|spit\w*|poop\w*|pass\w*|vomita\w*|escup\w+|tos\w+|tose|"
        r"arroj\w+)<near>(?:blood|sangre|coffee grounds|clots?)|(?:black|tarry) (?:stool|poop|vomit)|"
        "blood (?:in|from) (?:my|his|her|the) (?:vomit|puke|cough)",
        "(?:stabbed|stab wound|got shot|been shot|was shot|shot (?:himself|herself|me|him|her) (?:in|by)|"
        r"gunshot|gun shot|impaled|amputat\w*|severed|sliced|chopped|cut off|cut<near>(?:to the bone|off)|"
        r"bone (?:is )?(?:stick\w*|show\w*|pok\w*|out)|hit by (?:a |the )?(?:car|truck|bus|train|bike)|"
        "run over|fell (?:off|from|out of|down)<near>(?:roof|ladder|window|balcony|horse|stairs|tree|story|"
        r"stories|scaffold\w*)|apunal\w*|balazo|bala|navaj\w+|machete|atropell\w*|se corto<near>(?:dedo|"
        r"mano|brazo)|hueso<near>(?:afuera|salid\w*|sale))",
        r"(?:hit|bump\w*|bang\w*|smack\w*|crack\w*|golpe\w*|pego)<near>(?:head|skull|"
        r"cabeza)<gap>(?:vomit\w*|throw\w*|threw|puk\w*|confus\w*|sleepy|drowsy|pupil\w*|passed|out|fluid|"
        r"seiz\w*|slur\w*|awake|desmay\w*|dormid\w*)|pupils?<near>(?:bigger|different|uneven|one)|"
        r"electrocut\w*|shocked by|drown\w*|pulled (?:him|her|them|a)<near>(?:pool|lake|water|tub)|"
        "ahog(?:ando|o|a)<near>(?:alberca|piscina|mar|agua|tina)|(?:house|kitchen|car|clothes) (?:is |"
        r"are )?on fire|burn\w*<near>(?:face|whole|all over|chemical|third degree|boiling|grease|"
        "peeling off)|quem(?:o|e|adura|aduras)<near>(?:cara|aceite|agua|cuerpo|acido)|can't feel (?:my|his|"
        "her) legs|tourniquet",
        unless=REAL,
    ),
)


def notice(message: Message) -> Iterator[Signal]:
    """Each stretch that speaks of it; a doubted one is a maybe."""
    return noticed(message, NAME, LABEL, WHY, _CUES)
