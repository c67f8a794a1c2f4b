"""Notices signs of a stroke."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Message, Signal
from bedside.tactics.dialogue.signals._cues import cues, noticed
from bedside.tactics.dialogue.signals._guards import REAL

NAME = "stroke"
LABEL = "emergency"
WHY = "A face, an arm or speech that fails at once can be a stroke."
NOTICED = {
    "en": (
        "her face is drooping on one side",
        "dad can't lift his right arm all of a sudden",
        "his words are coming out all jumbled",
    ),
    "es": ("se le torció la boca y no puede hablar", "de repente no mueve el brazo izquierdo"),
}
NOT_NOTICED = {
    "en": (
        "what does FAST stand for in stroke",
        "stroke support group lunch is when?",
        "my grandma had a stroke years ago, do you do rehab",
    ),
    "es": ("qué es un derrame cerebral",),
}

_CUES = (
    *cues(
        r"(?:face|mouth|smile|lip|eye|eyelid|cheek|side of (?:his|her|my) face)<near>(?:droop\w*|sagg\w*|"
        r"sliding|crooked|lopsided|hanging|slid\w*|uneven|melt\w*|one sided|pulled down)",
        r"(?:droop\w*|sagg\w*|crooked|lopsided|uneven|half a)<near>(?:face|mouth|smile|eyelid)|(?:boca|cara|"
        r"ojo|sonrisa)<near>(?:torcid\w*|chuec\w*|caid\w*|de lado|torcio|colg\w+|paraliz\w+|dormid\w*)|"
        "se le (?:torcio|cayo|fue de lado|enchueco|durmio|paralizo)<near>(?:boca|cara|lado|brazo|cuerpo)",
        r"(?:slur\w*|garbl\w*|mumbl\w*|gibberish|jumbl\w*|mush\w*|nonsense|word salad|soup|"
        r"scrambled)<near>(?:words?|speech|talk\w*|sentences|voice)|(?:words?|speech|talk\w*|"
        r"sentences)<near>(?:slur\w*|garbl\w*|gibberish|jumbl\w*|mush\w*|nonsense|soup|scrambl\w*|"
        "come out wrong|coming out wrong|not coming|don't come|make no sense|not making sense|backwards|"
        r"backward|salad|thick)|(?:slurring|slurred|arrastra\w*<near>(?:palabras|lengua)|"
        r"habla\w*<near>(?:raro|enredad\w*|trabad\w*|arrastrad\w*|sin sentido)|se le traba la lengua|"
        "no le salen las palabras|no puede hablar)",
        r"(?:one|left|right|whole|entire) (?:side|arm|leg|hand|half)<gap>(?:numb|weak\w*|limp|dead|"
        r"paraly\w*|won't move|not moving|can't move|doesn't work|stopped working|useless|gave out|"
        "dead weight|went to sleep)|(?:can't|cannot|couldn't|unable to|won't) (?:move|lift|raise|feel|use|"
        r"hold)<near>(?:one|left|right|his|her|my) (?:\w+ )?(?:side|arm|leg|hand|half)<gap>(?:all of a sudden|"
        r"sudden\w*|"
        r"right|left|now|fell|since|speech|talk\w*|face|smile|words?)|(?:numb|weak|weakness|numbness|"
        r"paraly\w+) (?:on|in|down|all down) (?:one|the|my|his|her|the whole|whole)<near>(?:side|left|right|"
        "half)|no (?:mueve|puede mover|siente|puede levantar|levanta)<near>(?:brazo|pierna|lado|mano|cara)|"
        r"(?:lado|mitad|brazo|pierna)<near>(?:dormid\w*|paraliz\w*|adormecid\w*|sin fuerza|no le responde|"
        "no responde)",
        r"(?:sudden\w*|just|all of a sudden|de repente|de pronto|woke up)<gap>(?:can't see|went blind|"
        "lost (?:her |his |my )?(?:sight|vision)|curtain|blind in|no ve|no veo|double vision|"
        r"perdi\w* la vista)|(?:curtain|shade|veil|black) (?:came |coming |dropped |over )<near>(?:eye|"
        "vision|sight)|worst headache|thunderclap|peor dolor de cabeza|(?:having|had|is it|think it's|sure|"
        "le dio|esta teniendo|tuvo) (?:a |an |un )?(?:mini )?(?:stroke|derrame|embolia|aneurysm|"
        r"tia)(?! (?:years|group|class|in \d))",
        unless=REAL,
    ),
)


def notice(message: Message) -> Iterator[Signal]:
    """Each stretch that speaks of it; a doubted one is a maybe."""
    return noticed(message, NAME, LABEL, WHY, _CUES)
