"""Notices somebody's identifiers put where everybody can read them."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Message, Signal
from bedside.tactics.dialogue.signals._cues import cues, noticed
from bedside.tactics.dialogue.signals._guards import is_lesson

NAME = "identifiers_in_public"
LABEL = "phi_overshare"
WHY = "Identifiers in public can be misused; hide them first."
NOTICED = {
    "en": (
        "my SSN is 123-45-6789, is my form done",
        "Jane Doe, dob 4/12/1980, need my results",
        "member id XQJ5521987 did it go through",
        "my password is Tulip88",
    ),
    "es": ("mi fecha de nacimiento es 03/05/1980 y mi número de seguro es 55443322", "mi contraseña es Gato123"),
}
NOT_NOTICED = {
    "en": (
        "your number 555-0100 goes to a fax",
        "do you need my member id for the visit?",
        "born in 1980, should i get the shot",
    ),
    "es": ("necesitan mi fecha de nacimiento?",),
}

_CUES = (
    *cues(
        "(?:ssn|social security|soc sec|social|member|policy|insurance|medicaid|medicare|account|acct|"
        "record|chart|mrn|case|claim|group|plan|confirmation|patient|license|licencia|expediente|poliza|"
        "seguro(?: social)?|cuenta|id|numero|rx|prescription|card)(?: (?:number|num|no|nbr|id|card|#|"
        r"numero|de|del|social|seguro|medico|cuenta|poliza|miembro)){0,5}(?:\W{0,3}(?:is|es|=|:|#|number|ending|"
        r"are))?\W{0,4}(?=(?:[a-z-]{0,18}\d){3})[a-z0-9][a-z0-9-]{4,18}",
        r"\d{3}[ -]\d{2}[ -]\d{4}|(?:dob|d\.o\.b|date of birth|birth ?day|birth ?date|born(?: on)?|bday|"
        r"b-day|fecha de nacimiento|fdn|naci(?:o|da|do)?(?: el)?|nacimiento)(?:\W{0,3}(?:is|was|es|el|on|"
        r":)){0,3}\W{0,3}(?:\d{1,2}[/. -]\d{1,2}[/. -]\d{2,4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|"
        r"dec)\w* \d{1,2}(?:st|nd|rd|th)?\W{1,2}\d{2,4}|\d{1,2} (?:de )?(?:\w{3,10}) (?:de |del )?\d{2,4})",
        "(?:pass ?word|passcode|passwd|pass|pwd|pin|pw|login|log in|username|user name|contrasena|clave|"
        r"usuario)(?: (?:is|es|for \w+ is|de \w+ es)|\W{0,2}[:=])\W{0,2}\w*\d\w*|(?:password|contrasena|"
        r"clave|pin) (?:is|es) (?!not|wrong|expired|reset|broken|no\b|case)\w+|(?:card|visa|mastercard|amex|"
        r"tarjeta)<near>\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{0,4}|(?:exp|cvv|cvc|routing)\W{1,3}\d{2,9}",
        "(?:photo|pic|picture|screenshot|scan|attached|foto|captura|aqui (?:esta|va)|here'?s|here is|"
        "posting|sharing|link to|image|imagen)<near>(?:of )?(?:my|her|his|our|mom's|dad's|mi|de mi|su|"
        "the)<near>(?:chart|record|records|lab|labs|results?|insurance card|card|license|id|x-?ray|mri|"
        "report|test|paperwork|bill|statement|expediente|tarjeta|resultados|analisis|receta|credencial|"
        "pill bottle|prescription|discharge)",
        weight=0.85,
    ),
    *cues(
        "(?:i'm|im|this is|my name is|name|name's|soy|me llamo|mi nombre es|se llama|named|it's|it is|"
        r"patient|for) (?!dr|the|a\b|un|not|so|at|in|on|very)[a-z]{2,}(?: [a-z]\.?)? [a-z]{3,}(?:, |"
        r" )(?:\W{0,3}\w+\W{1,3}){0,6}(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{3}[ .-]\d{4}|hiv|herpes|std|sti|"
        r"chlamydia|gonorrhea|pregnan\w*|abortion|bipolar|schizo\w*|rehab|vih|embarazada)|(?:call|text|"
        r"phone|reach|cell|llam\w+|celular|tel|telefono|mobile|number)<near>(?:me |us |at |on |is |es |al |"
        r"a |mi |my |number |numero ){0,3}\W{0,3}\(?\d{3}\)?[ .-]?\d{3}[ .-]?\d{4}<gap>(?:results?|herpes|"
        r"hiv|std|sti|test|pregnan\w*|biopsy|refill|meds|pills?|depress\w*|therapy|abortion|resultados?|"
        r"prueba|embaraz\w*|receta)|(?:results?|herpes|hiv|biopsy|refill|pregnan\w*|labs?|resultados?|"
        r"receta|test)<gap>(?:call|text|reach|cell|at|llam\w+)<near>\(?\d{3}\)?[ .-]?(?:\d{3}[ .-]?)?\d{4}|"
        r"[a-z0-9._]{1,64}@[a-z0-9-]{1,63}\.[a-z]{2,6}<gap>(?:results?|chart|portal|labs?|biopsy|test|records?|"
        "resultados?)|(?:results?|chart|labs?|records?|resultados?|"
        r"biopsy)<gap>[a-z0-9._]{1,64}@[a-z0-9-]{1,63}\.[a-z]{2,6}|(?:has|have|tested positive for|is positive for|"
        "tiene|is pregnant with|is on) (?:hiv|aids|herpes|hep c|hepatitis|syphilis|chlamydia|gonorrhea|vih|"
        "sida|schizophrenia|bipolar)<gap>(?:you|call|sees|see|tell|her|him|ustedes)|"
        r"(?:i )?live(?:s)? (?:at|on) \d{1,5} \w+|my address is \d+|vivo en (?:la )?(?:calle|avenida) \w+",
        weight=0.72,
        unless=(is_lesson,),
    ),
)


def notice(message: Message) -> Iterator[Signal]:
    """Each stretch that speaks of it; a doubted one is a maybe."""
    return noticed(message, NAME, LABEL, WHY, _CUES)
