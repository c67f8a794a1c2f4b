"""Notices a heart in danger."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Message, Signal
from bedside.tactics.dialogue.signals._cues import cues, noticed
from bedside.tactics.dialogue.signals._guards import REAL

NAME = "heart"
LABEL = "emergency"
WHY = "Chest pain or a failing heart can be a heart attack."
NOTICED = {
    "en": (
        "chest pain and my left arm feels heavy",
        "it is like an elephant sitting on my chest",
        "my dad is clutching his chest",
    ),
    "es": ("me duele mucho el pecho y el brazo izquierdo", "siento una opresión en el pecho"),
}
NOT_NOTICED = {
    "en": (
        "no chest pain, only a tickle",
        "almost had a heart attack when i saw the bill",
        "chest cold for a week, what helps",
    ),
    "es": ("casi me da un infarto con la factura",),
}

_CUES = (
    *cues(
        r"chest<near>(?:pain\w*|hurt\w*|pressure|tight\w*|heavy|heaviness|squeez\w*|crush\w*|burn\w*|ach\w+|"
        r"kill\w*|vise|vice|stab\w*|band|clamp\w*|on fire|exploding|weight|cramp\w*)",
        r"(?:pain|pressure|tight\w*|squeez\w+|crush\w+|elephant|truck|anvil|bricks?|weight|band|fist|"
        r"heaviness|burning|hurting|stabbing|parked|sitting|standing|clutch\w*|grab\w*|holding|stepping|"
        "vise|belt|rock|cinder block)<near>(?:my |his |her |the |mom's |dad's )?(?:chest|breastbone|ribs|"
        "sternum)",
        r"(?:dolor|duele|presion|opresion|aprieta|apreta\w+|punzad\w*|peso|pesad\w+|ardor|elefante|oprime|"
        r"agarra\w*)<near>(?:pecho|corazon)|pecho<near>(?:duele|aprieta|oprim\w+|pesa|arde|apretad\w*)",
        r"(?:left|my|his|her) (?:arm|jaw|shoulder)<near>(?:and|with|plus)<near>(?:chest|sweat\w*|jaw|breath|"
        r"arm|nause\w*)|(?:brazo izquierdo|left arm|jaw)<gap>(?:numb|heavy|ach\w+|pain|hurt\w*|sweat\w*|"
        r"dormid\w*|adormecid\w*|sudor|duele)|(?:sweat\w*|sudor\w*|sudando)<gap>(?:chest|pecho|left arm|jaw|"
        "brazo)",
        "(?:having|had|has|is it|think it's|possible|mild|tengo|tiene|le dio|esta teniendo|teniendo) (?:a |"
        "an |another |un )?(?:heart attack|infarto|ataque al corazon|cardiac arrest|"
        "paro cardiaco)(?! (?:class|history))",
        r"heart<near>(?:stopped|stopping|skipping|fluttering|gave out)<gap>(?:faint\w*|dizzy|pass\w*|out|"
        r"chest|breath\w*)|no pulse|can't (?:find|feel) (?:a |his |her )pulse|sin pulso|no tiene pulso|"
        "doing cpr|started cpr|(?:defibrillator|icd|desfibrilador)<near>(?:fired|shocked|went off|zapped|"
        r"disparo)|heart (?:rate|beat\w*)<near>(?:1[5-9]\d|2\d\d)|pulse<near>(?:1[6-9]\d|2\d\d)|(?:heart|"
        r"corazon)<gap>(?:pounding|racing|acelerad\w*)<gap>(?:pass out|faint|chest|breath\w*|dizzy|"
        r"desmay\w*|aire)",
        unless=REAL,
    ),
)


def notice(message: Message) -> Iterator[Signal]:
    """Each stretch that speaks of it; a doubted one is a maybe."""
    return noticed(message, NAME, LABEL, WHY, _CUES)
