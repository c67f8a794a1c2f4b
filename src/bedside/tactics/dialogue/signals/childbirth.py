"""Notices danger in pregnancy, birth or the weeks after."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Message, Signal
from bedside.tactics.dialogue.signals._cues import cues, noticed
from bedside.tactics.dialogue.signals._guards import REAL

NAME = "childbirth"
LABEL = "emergency"
WHY = "Bleeding, a still baby or a strong headache around birth is danger for two."
NOTICED = {
    "en": (
        "contractions every 3 minutes and i want to push",
        "my water broke at 29 weeks",
        "34 weeks and baby stopped moving",
        "gave birth last week and have a splitting headache with spots",
    ),
    "es": ("rompí fuente y faltan dos meses", "tengo 36 semanas y el bebé no se mueve"),
}
NOT_NOTICED = {
    "en": (
        "when does the childbirth class start",
        "contractions: how are they timed in general?",
        "10 weeks pregnant and queasy",
    ),
    "es": ("cuándo es la clase de parto",),
}

_CUES = (
    *cues(
        r"(?:contractions?|contracciones|cramps?|pains?|dolores)<gap>(?:\d+|two|three|four|five|every|cada|"
        r"apart|minut\w*|min|close|back to back)<near>(?:min\w*|apart|together)|"
        r"contractions?<gap>(?:push\w*|early|weeks|\d+ ?w|bleed\w*|now)|contracciones<gap>(?:semanas|"
        "fuertes|cada)",
        "(?:water|waters|fuente|bag) (?:just |has |have |already |de aguas )?(?:broke|broken|breaking|"
        "burst|se rompio)|rompi(?:o)? (?:la )?fuente|se (?:me|le) rompio la fuente|(?:feel|need|urge|"
        r"want\w*|ganas de) (?:like |to |the need to )?(?:push\w*|pujar)|baby(?:'s)? (?:is )?(?:coming|"
        "crowning|head)|(?:head|cord|foot|cordon|cabeza)<near>(?:out|showing|crowning|coming|hanging|"
        "saliendo|afuera|se ve)|crowning|ya viene el bebe|va a nacer|in labor|en labor|(?:estoy|esta|ya) de parto",
        "(?:baby|bebe|bump|kicks?)<gap>(?:hasn't|has not|not|isn't|stopped|no|less|quit|barely|dejo de|"
        r"ya no)<near>(?:mov\w*|kick\w*|mueve|moverse|patea)|(?:haven't|have not|hasn't|can't|don't|not|"
        r"no he|no|ya no) (?:felt|feel|feeling|siento|he sentido|sentido)<near>(?:baby|kick\w*|move\w*|bebe|"
        r"patad\w*|mover\w*)|no (?:se )?(?:mueve|me patea)<near>(?:bebe|nada)",
        r"(?:pregnan\w*|weeks|wks|semanas|embaraz\w*|trimester|prego|preggo)<gap>(?:bleed\w*|blood|gush\w*|"
        r"sangr\w*|severe|seeing spots|spots|blurr\w*|swollen face|worst headache|splitting|vision|seizure|"
        r"fell|faint\w*|passed out|can't see|veo luces|lucecitas|hinchad\w*|water|liquid\w*|fluid|leaking)|"
        r"(?:bleed\w*|blood|sangr\w*|headache|dolor de cabeza|spots|estrellitas)<gap>(?:pregnan\w*|"
        r"embaraz\w*|\d+ weeks|\d+ semanas|postpartum)",
        "(?:postpartum|post partum|gave birth|had (?:a|my|the) baby|delivered|c section|csection|"
        "after birth|days? pp|weeks? pp|di a luz|cesarea|tuve (?:a )?(?:mi|un|al) bebe|"
        r"parto)<gap>(?:headache|soak\w*|bleed\w*|clots?|chest|breath|vision|spots|fever|seiz\w*|swollen|"
        r"calf|leg|faint\w*|floaty|dizzy|smell\w*|dolor|sangr\w*|fiebre|veo|pecho|aire)|(?:soak\w*|filled|"
        r"through|going through|empap\w+|llen\w+) (?:\w+ ){0,3}(?:pads?|towels?|toallas?)|"
        r"miscarr\w+<gap>(?:bleed\w*|faint|pass\w*|now|won't|dizzy)",
        weight=0.88,
        unless=REAL,
    ),
)


def notice(message: Message) -> Iterator[Signal]:
    """Each stretch that speaks of it; a doubted one is a maybe."""
    return noticed(message, NAME, LABEL, WHY, _CUES)
