"""Notices somebody who says in plain words that a life is at stake."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Message, Signal
from bedside.tactics.dialogue.signals._cues import cues, noticed
from bedside.tactics.dialogue.signals._guards import REAL

NAME = "danger_to_life"
LABEL = "emergency"
WHY = "The writer says that somebody may be dying, or asks whether to call for help."
NOTICED = {
    "en": (
        "please help my dad is dying",
        "should i call an ambulance for this",
        "i feel like i am about to die, something is very wrong",
    ),
    "es": ("ayuda, se está muriendo mi mamá", "llamo a una ambulancia?"),
}
NOT_NOTICED = {
    "en": ("dying to try your new massage chair", "that reel had me dying", "update my emergency contact please"),
    "es": ("me muero por conocer la clínica nueva",),
}

_CUES = (
    *cues(
        r"(?:llamo|llamamos|llamar|pido|pedir|mando|manden) (?:a |al |por )?(?:una |la )?(?:ambulancia|911|"
        r"urgencias|emergencias)",
        weight=0.75,
        unless=REAL,
    ),
    *cues(
        "(?:he|she|they|mom|mum|dad|baby|son|daughter|husband|wife|grandma|grandpa|friend|<kin>) (?:is |"
        r"are |might be |could be |may be |'s |about to |going to |gonna |think\w* )?(?:dying|"
        "die)(?! (?:from|of|to|for|over|laughing|my))|(?:i )?(?:think|feel|feels|like) (?:like )?(?:i|i'm|"
        "im|i am) (?:might |may |could |am |be |about to |going to |gonna ){0,3}(?:dying|die)(?! (?:of|"
        "from|to|for|over|laughing))|(?:esta|me estoy|estoy|se nos|se me|se) (?:esta )?(?:muriendo|"
        r"muere)(?! (?:de|por))|fear\w* for (?:his|her|my) life",
        "(?:should|do|shall|need|needs|must|can) (?:i|we|someone|you|to|she|he|they) (?:just )?(?:call|get|"
        "send|dial|go|take|be) (?:an |the |a |him to |her to |me |us |to |in |in to |them to |"
        r"for ){0,3}(?:ambulance|911|e\.?r\b|emergency room|emergency dept|paramedics|hospital|urgencias|"
        r"ems)|(?:call|send|need|llam\w+|manden|necesito|necesitamos|pido) (?:an |a |una |la |el |"
        "al )?(?:ambulance|ambulancia|911|urgencias)|ambulance or|er or (?:wait|urgent|not)|urgencias o|"
        "is (?:this|it|that) an emergency|es (?:una )?emergencia|(?:help|ayuda)<near>(?:now|fast|"
        "please hurry|quick|asap|urgente|rapido|ahora)|can't wait (?:until|till|for) (?:monday|tomorrow|"
        "the appointment)",
        weight=0.75,
        unless=REAL,
    ),
)


def notice(message: Message) -> Iterator[Signal]:
    """Each stretch that speaks of it; a doubted one is a maybe."""
    return noticed(message, NAME, LABEL, WHY, _CUES)
