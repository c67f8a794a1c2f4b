"""Notices a question of general knowledge, about nobody's own case."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Message, Signal
from bedside.tactics.dialogue.signals._cues import cues, noticed

NAME = "knowledge_question"
LABEL = "general_health"
WHY = "A question of knowledge can be answered with a fact and its source."
NOTICED = {
    "en": (
        "what are the signs of a stroke, for a poster",
        "how does a vaccine work",
        "is salt bad for you?",
        "why do we yawn",
        "do you have tips on sleep hygiene",
    ),
    "es": ("qué es la presión alta", "cómo se contagia la gripe"),
}
NOT_NOTICED = {
    "en": ("what are your hours", "is my salt too high", "how do i get to you"),
    "es": ("a qué hora abren",),
}

_CUES = (
    *cues(
        "(?:what|whats|what's|which)(?: (?:is|are|does|do|causes?|was|were|happens|foods?|kind|kinds|type|"
        "types|exactly|age|ages|vitamins?|exercises?|even))+ (?!you|your|the (?:wait|hours|address|cost|"
        "fax|phone|copay|number|parking|fee|earliest|next|office|status|link|deal)|my|i |time|this|"
        "insurance)|how (?:do|does|did|is|are|can|long|much|many|often|common|soon|early|bad|contagious|"
        "come)(?: (?:does|do|is|are|can|should))? (?!i |you|your|my|the (?:office|line|wait)|we (?:book|"
        "pay|get there|register))|why (?:do|does|is|are|can't|should|did|would)(?! (?:i|you|your|my|nobody|"
        "no one|the (?:wait|bill|office)))|(?:is|are|does|do|can|should|will|did) (?!i |you|your|my|me|"
        "mine|this|that|he |she |it |there|we |the (?:lot|office|clinic|doctor|portal|wait|parking|"
        r"building|elevator)|anyone|dr)(?:\w+ ){1,5}?(?:cause\w*|good|bad|safe|healthy|contagious|curable|"
        r"real|true|worse|better|cure\w*|work|works|help\w*|prevent\w*|spread|genetic|hereditary|dangerous|"
        r"count|the same|enough|treatable|depression|normal|matter|raise|lower|need|expire|hurt|affect\w*|"
        r"damage|change\w*|run in families|really|grow|harmful|preventable|mean)",
        "(?:is it true|true that|is there (?:a|any) (?:link|cure|vaccine|test|way|connection|difference|"
        "proof|evidence)|difference between|myth or|fact or|can (?:you|people|kids|adults|babies|anyone|"
        "someone|a person|women|men|one) (?:get|catch|have|die|live|be|take|outgrow|inherit|overdose|"
        "still)|when do (?:babies|kids|children|teens|people|women|men|most)|when (?:should|do) (?:kids|"
        r"people|women|men|adults|babies|someone|one)|where does \w+ come from|explain|"
        "tell us (?:more )?about|(?:post|do a post|video|talk|more|article|info|information|tips|cover|"
        "write) (?:on|about|regarding|sobre|de)|curious|just wondering|for (?:a|my|our|the) (?:class|"
        "poster|school|paper|report|project|book|talk|newsletter)|in general|asking for a class|saw (?:on|"
        "the|in) (?:the )?news)",
        "(?:que|cual|cuales) (?:es|son|significa|causa|provoca|pasa|alimentos|vitaminas|sintomas|"
        "diferencia|hay)(?! (?:el horario|su|tu|la direccion|el costo|el numero|mi|eso|esto))|(?:como|"
        r"por que|para que|cada cuanto|cuando|cuanto) (?:se|es|da|dan|sirve\w*|funciona\w*|hay|los|las|el|"
        r"la|debe\w*|dura|tarda|afecta|nos)(?! (?:hace (?:una )?cita|llega|paga))|(?:es|son) (?:verdad|"
        r"cierto|malo|mala|bueno|buena|malos|buenos|peligros\w+|contagios\w+|hereditari\w+|curable|"
        "normal que (?:los|las|la|el))|(?:sirve|sirven|ayuda|funciona|causa|cura|engorda|"
        "produce)(?:n)? (?:el|la|los|las|de verdad|para)|hay diferencia|diferencia entre|hablen (?:de|"
        "sobre)|mas informacion (?:de|sobre)",
        weight=0.6,
    ),
)


def notice(message: Message) -> Iterator[Signal]:
    """Each stretch that speaks of it; a doubted one is a maybe."""
    return noticed(message, NAME, LABEL, WHY, _CUES)
