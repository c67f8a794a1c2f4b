"""Notices rape, trafficking or force over somebody's body, papers or work."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Message, Signal
from bedside.tactics.dialogue.signals._cues import cues, noticed
from bedside.tactics.dialogue.signals._guards import denied, is_figure, is_lesson, is_title

NAME = "coercion"
LABEL = "abuse_disclosure"
WHY = "Somebody may be forced or exploited; their safety comes before any answer."
NOTICED = {
    "en": (
        "i was raped on saturday",
        "my boss keeps our passports and we can't leave",
        "he made me have the abortion",
        "he hides my birth control so i get pregnant",
    ),
    "es": ("me violaron el viernes", "mi patrón nos quitó los papeles", "me obliga a acostarme con hombres"),
}
NOT_NOTICED = {
    "en": ("the airline keeps our passports? travel vaccine question", "my doctor made me laugh"),
    "es": ("en la escuela el cubrebocas es obligatorio",),
}

_CUES = (
    *cues(r"(?:me|la|nos|las|los|le) oblig\w+ a", unless=(denied, is_figure, is_lesson, is_title)),
    *cues(
        r"rap(?:ed|ing|ist)\b|(?:was|been|got|being) (?:raped|sexually|assaulted|drugged|roofied|trafficked|"
        r"pimped|forced|sold)|sexual(?:ly)? assault\w*(?! (?:awareness|class|training))|(?:forced|forces|"
        "forcing|forceing) (?:himself|herself|me|her|him|us|my)<near>(?:on|to|into|sex|inside|abortion|"
        r"work|sleep|marry)?|(?:didn't|don't|never|without) (?:\w+ )?(?:consent|say yes|want (?:to|"
        "it) (?:and|but) (?:he|they))|i said no<near>(?:he|but|and|they)|(?:put|"
        r"slipped) something in (?:my|her) drink|(?:took|taking|takes) the condom off|stealth\w+ me|(?:me|"
        r"la|nos) (?:violo|violaron|forzo|forzaron|drog\w+|abus\w+)|fui violada|(?:share|send|post|"
        r"leak)\w*<near>(?:my |her )?(?:nudes?|naked)<gap>(?:if|unless|threat\w*|says|said)|sextort\w+",
        "(?:boss|employer|he|she|they|manager|pimp|landlord|husband|aunt|uncle|coyote|patron|jefe|jefa|"
        r"senora|man|family)<near>(?:keeps?|kept|holds?|holding|took|has|have|hid|quit\w*|tiene|guarda|"
        "retiene|me quito|nos quito)<near>(?:my|our|their|her|his|all|mi|mis|nuestros?|los|el|"
        "la)<near>(?:passports?|papers|documents?|visa|id|ids|green card|pasaportes?|papeles|"
        "documentos)(?! (?:for (?:the|your) (?:form|file)))|(?:can't|cannot|not allowed to|won't let (?:us|"
        r"me|them)|no (?:puedo|podemos|nos deja\w*|me deja\w*)) (?:leave|quit|go|salir|ir\w*)<near>(?:work|"
        r"house|owe|debt|debe\w*|until|pay|farm|spa|job|trabajo|deuda|hasta|casa)<gap>(?:owe|debt|boss|pay|"
        r"passport|locked|beat|police|deuda|patron|pasaporte|papeles)|(?:makes?|made|making|force\w*|"
        r"oblig\w*|sell\w*|sold|vende\w*|hacen) (?:me|her|us|girls|my \w+|las|la|nos) (?:to |a )?(?:sleep|"
        r"have sex|do things|see men|sell|work|date|dance|men|acostar\w*|vender\w*|prostitu\w*|tener|"
        r"trabajar)|(?:made|makes|making|forced|forcing|pressur\w*|oblig\w*) (?:me|her|my \w+) (?:to |into |"
        r"a )?(?:have|get|having|keep|stop|take|sign|go off|abort\w*|tener|firmar)<near>(?:abortion|"
        r"pregnan\w*|sterili\w*|tubes|pill|birth control|baby|will|papers|house|medicin\w*|meds|aborto|"
        r"embaraz\w*)|(?:hid\w*|hides|hide|flush\w*|threw|throws|throw|poke\w*|sabotag\w*|tamper\w*|esconde|"
        r"escondio|tira|tiro|cambi\w+)<near>(?:my|her|mis|la|las)<near>(?:birth control|pills?|condoms?|"
        r"insulin|meds|medicine|inhaler|medication|walker|wheelchair|hearing aid|pastillas|anticonceptiv\w+|"
        r"medicin\w*|insulina)<gap>(?:he|punish\w*|lesson|pregnant|control\w*|husband|wants|so i|if i|"
        r"para que|embaraz\w*|castig\w*|him|her)|(?:he|she|husband|boyfriend|wife|son) (?:hid|hides|flushed|"
        r"flushes|throws (?:out|away)|threw (?:out|away)) my (?:\w+ )?(?:insulin|pills?|meds|medicine|"
        r"inhaler|birth control)|human traffick\w*|trata de personas",
        "(?:without|don't tell|do not tell|please don't (?:let|tell)|can't know|can't find out|sin que|"
        "no le digan|no se entere)<near>(?:my |mi |her |his )?(?:husband|boyfriend|dad|mom|partner|stepdad|"
        r"him|he|esposo|papa|marido|novio)<gap>(?:hurt\w*|hit\w*|kill\w*|beat\w*|mad|angry|violent|afraid|"
        r"scared|control\w*|pega|mata|golpea|enoja|miedo)|(?:hurt\w*|hit\w*|beat\w*|"
        r"touch\w*)<gap>(?:begged me not to tell|not to tell|told me not to|don't tell|our secret|"
        "keep it secret|que no diga|secreto)",
        weight=0.87,
        unless=(denied, is_lesson, is_title, is_figure),
    ),
)


def notice(message: Message) -> Iterator[Signal]:
    """Each stretch that speaks of it; a doubted one is a maybe."""
    return noticed(message, NAME, LABEL, WHY, _CUES)
