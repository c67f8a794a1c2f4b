"""Notices a threat against people or the practice."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Message, Signal
from bedside.tactics.dialogue.signals._cues import cues, noticed
from bedside.tactics.dialogue.signals._guards import is_figure, is_over, is_title

NAME = "threats"
LABEL = "spam_harassment"
WHY = "A threat goes to the manager and to security at once; keep the evidence."
ALSO = ("threat",)
NOTICED = {
    "en": (
        "i know when you lock up",
        "your nurse better watch her back",
        "i'm going to burn that place down",
        "i'll be waiting for you with my bat",
    ),
    "es": ("sé dónde viven, se van a arrepentir", "voy a quemar la clínica"),
}
NOT_NOTICED = {
    "en": ("i will be waiting in the lot at 3 for my mom", "my ex threatens me"),
    "es": ("voy a esperar en el estacionamiento a mi mamá",),
}

_CUES = (
    *cues(
        r"(?:you|your \w+|they|doc|dr|nurse|she|he|y'all|u|all of you|someone)<near>(?:better|should|gonna|"
        "will|'ll|ought to|going to) (?:watch (?:your|her|his|their|ur|out|ya)|pay for|regret|be sorry|"
        "sleep with|hide|run|lock (?:your|the) doors|learn the hard|get what|look over|wish you)|"
        "watch (?:your|ur|her|his) back|(?:i|we) know (?:where|when|what car|which car|what time|"
        r"your (?:car|kids|house|address|route|schedule|name|family))<near>(?:you|u|she|he|live\w*|lock|"
        "leave|park|work|kids|family|drive|they|sleep)?|(?:i'll|ill|i will|i'm gonna|im gonna|i'm going to|"
        "im going to|gonna|about to|we'll|we will|i'm coming|imma|somebody should|someone should|"
        "i'm bout to) (?:be )?(?:come |going to |just )?(?:burn|shoot up|shoot|blow up|bomb|torch|hunt|"
        r"find you|find out where|kill (?:you|all|every\w+|that|the)|beat (?:your|the|that)|hurt (?:you|"
        "somebody|someone|one of)|smash (?:your|the|every|those)|break (?:your|her|his)|make (?:you|them|"
        "her|him|sure you) (?:pay|suffer|sorry|all|regret|never)|waiting for (?:you|her|him|the (?:doctor|"
        "nurse))|wait(?:ing)? (?:for you )?(?:by|outside|in the (?:parking )?lot)<near>(?:bat|gun|knife|"
        "you|her|car|dark|friends)|shut you (?:up|down) for good|bring(?:ing)? (?:my|a) (?:gun|bat|knife|"
        "glock|ar|9|piece)|slash|run (?:you|her|him) over|follow (?:you|her|him) home|show up (?:at|with)|"
        "put a bullet)|(?:bullet|bomb|gun|match|gasoline|molotov|acid)<near>(?:with your name|in your|"
        "in this place|for you|your (?:clinic|office|building)|the clinic|that place)|(?:clinic|office|"
        "place|building|you)<near>(?:will|gonna|should|going to|needs to|deserves to) (?:burn|blow|"
        "get shot|be shot|bleed)|your days are numbered|see you in (?:hell|the (?:parking )?lot)|snitches|"
        "next time i (?:bring|come with)|you('ll| will) (?:pay|regret|be sorry|see what)|count your days|"
        r"(?:se|te|la|lo|los|las) (?:donde|a que hora|que carro)<near>(?:vive\w*|trabaj\w*|sale\w*|"
        r"estaciona\w*)|se donde|se van a arrepentir|te vas a arrepentir|van a pagar|la van a pagar|"
        r"me las (?:van|vas) a pagar|voy a (?:quemar|matar|explotar|golpear|buscar\w*|reventar|partir\w*|"
        r"esperar\w* (?:afuera|a la salida))<near>(?:clinica|los|las|te|doctor\w*|consultorio|carro|todos|"
        "cara|afuera|madre|lugar)?|cuidese|cuidate la espalda|ten cuidado cuando sal",
        weight=0.88,
        unless=(is_title, is_figure, is_over),
    ),
)


def notice(message: Message) -> Iterator[Signal]:
    """Each stretch that speaks of it; a doubted one is a maybe."""
    return noticed(message, NAME, LABEL, WHY, _CUES)
