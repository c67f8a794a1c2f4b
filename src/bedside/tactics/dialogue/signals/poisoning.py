"""Notices something swallowed, breathed in or injected that can kill."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Message, Signal
from bedside.tactics.dialogue.signals._cues import cues, noticed
from bedside.tactics.dialogue.signals._guards import REAL

NAME = "poisoning"
LABEL = "emergency"
WHY = "A poison or an overdose is treated best in the first minutes."
NOTICED = {
    "en": (
        "my toddler drank the dish bleach",
        "i took double my heart pills by mistake",
        "carbon monoxide alarm and we all have headaches",
        "gave narcan and he is still out",
    ),
    "es": ("mi bebé se tragó una pila", "se tomó el cloro mi niña"),
}
NOT_NOTICED = {
    "en": ("how does narcan work", "does the dog food contain bleach lol", "can i mix two vitamins"),
    "es": ("dónde compro cloro",),
}

_CUES = (
    *cues(
        r"(?:swallow\w*|drank|drink\w*|ate|eaten|eating|chew\w*|inhal\w*|lick\w*|took|taken|got into|"
        r"gotten into|got a hold of|got ahold of|got hold of|put<near>mouth|sip\w*|gulp\w*|snort\w*|"
        r"sniff\w*|tomo|tomaron|trago|comio|bebio|se tomo|se trago|se comio)<gap>(?:bleach|detergent|pods?|"
        "drano|lye|ammonia|antifreeze|gasoline|kerosene|lamp oil|paint thinner|turpentine|rat poison|"
        "pesticide|insecticide|weed ?killer|roundup|cleaner|lysol|button battery|batter(?:y|ies)|magnets?|"
        "nail polish|rubbing alcohol|hand sanitizer|mouthwash|mushrooms?|berries|edibles?|gummies|iron|"
        "mercury|moth ?balls|lighter fluid|whole (?:bottle|box|pack|bag)|handful|fistful|entire (?:bottle|"
        "pack)|cloro|lejia|detergente|veneno|raticida|gasolina|pila|pilas|imanes?|hongos|acido|sosa|"
        "thinner|insecticida|limpiador|fabuloso|frasco)",
        "(?:kid|kids|son|daughter|toddler|baby|child|year old|yr old|yo|y o|boy|girl|niece|nephew|grandson|"
        r"granddaughter|grandbaby|she|he|twins?|hijo|hija|nino|nina|bebe|nieto|nieta)<gap>(?:swallow\w*|ate|"
        r"drank|got into|chew\w*|took|got (?:a )?hold of|trago|comio|tomo|agarro)<gap>(?:pills?|meds?|"
        "medicine|medicines|tablets?|vitamins?|tylenol|heart pills|blood pressure|patch|vape|nicotine|weed|"
        "coin|penny|quarter|toy|pastillas?|medicinas?|moneda)",
        r"(?:overdos\w*|o ?d'?d|od'?ing|sobredosis|took (?:too many|too much|double|twice|two days)|"
        "(?:double|triple)<near>(?:dose|insulin|pills?|heart)|twice (?:my|the|his|her) (?:dose|insulin|"
        r"pills?|meds?)|insulin twice|tomo (?:de mas|demasiad\w+|el doble)|se paso de (?:pastillas|"
        "dosis))(?! (?:class|prevention|awareness|training))",
        "(?:narcan|naloxone)<gap>(?:gave|given|still|not|won't|used|didn't|once|twice|now)|(?:gave|used|"
        r"hit)<near>(?:narcan|naloxone)|carbon monoxide<gap>(?:alarm|headache\w*|sick|dizzy|beep\w*|sleepy|"
        r"faint\w*|going)|(?:gas|fumes|humo|monoxido|oli gas|smell gas|gas smell)<gap>(?:headache\w*|dizzy|"
        r"faint\w*|sick|pass\w*|sleepy|marea\w*|desmay\w*|despierta|dolor de cabeza)|(?:snake|rattler|"
        "rattlesnake|cottonmouth|copperhead|scorpion|black widow|vibora|serpiente|alacran|"
        r"coral)<near>(?:bit|bite|bitten|got|stung|sting|mordio|pico|picad\w*)|(?:bit|bitten|mordio|"
        "pico)<near>(?:snake|rattlesnake|vibora|serpiente|alacran)|bleach<gap>ammonia|ammonia<gap>bleach|"
        r"fentan\w+|envenen\w+|intoxicad\w+|intoxico",
        weight=0.88,
        unless=REAL,
    ),
)


def notice(message: Message) -> Iterator[Signal]:
    """Each stretch that speaks of it; a doubted one is a maybe."""
    return noticed(message, NAME, LABEL, WHY, _CUES)
