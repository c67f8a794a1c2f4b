"""Notices an advert, a scam or a chain message."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Message, Signal
from bedside.tactics.dialogue.signals._cues import cues, noticed

NAME = "adverts"
LABEL = "spam_harassment"
WHY = "Adverts and scams are hidden, not answered."
NOTICED = {
    "en": (
        "get 5k followers cheap, dm me",
        "free iphone click the link",
        "cure herpes, whatsapp Dr Zed on +234",
        "work from home $500 a day",
    ),
    "es": ("gane dinero desde casa, escríbame al whatsapp",),
}
NOT_NOTICED = {
    "en": ("do you have a link to the form", "can i get a free flu shot"),
    "es": ("tienen whatsapp para citas?",),
}

_CUES = (
    *cues(
        r"(?:\d+k?|more|real|instant|buy|cheap|get|boost|grow) (?:\w+ )?(?:followers|likes|subscribers|"
        r"views|engagement)|(?:dm|inbox|whats ?app|telegram|text|message|contact|mail|escrib\w+|"
        r"contact\w+)<near>(?:me|us|him|dr|doctor|coach|mr|mrs|now|today|for (?:details|promo|collab|info)|"
        r"al|\+?\d{5,})<gap>(?:earn\w*|invest\w*|crypto|bitcoin|forex|profit\w*|loan\w*|cash|followers|seo|"
        r"promo\w*|collab\w*|spell\w*|herbal|cure\w*|trad\w*|lottery|dinero|ganar|prestamo|free|details|"
        r"income|rich|hack\w*|brand)|(?:earn\w*|invest\w*|crypto|bitcoin|btc|forex|trading|profits?|loans?|"
        "cash|lottery|giveaway|gift ?cards?|casino|betting|jackpot|spell caster|herbal (?:cure|remedy|"
        "doctor|medicine)|seo|web ?design|rank (?:your|you)|promote (?:it|your)|backlinks?|leads|"
        "passive income|side hustle|work from home|financial freedom|weight loss (?:gummies|tea|secret|"
        r"coach)|ganar? dinero|gan[ae] \$?\d+|prestamos?|inversion\w*|criptomonedas?|trabaj\w+ desde casa|"
        r"desde casa|sorteo|premio)<gap>(?:dm|click|link|whats ?app|telegram|join|\$ ?\d+|\d+ ?%|daily|"
        r"weekly|a day|per day|week|guarantee\w*|contact|inbox|text|bio|now|free|offer|signup|sign up|"
        r"limited|http\w*|www|haz clic|escrib\w+|mensaje|por dia|diarios|\+\d+)",
        "(?:click|tap|haz clic|da clic|dale clic|pincha)<near>(?:here|link|now|bio|below|aqui|enlace|"
        "my profile|perfil)|link in (?:my )?(?:bio|profile)|(?:limited (?:time )?offer|act now|"
        r"100% (?:legit|real|guarantee\w*)|no exp\w* needed|don't miss out|free (?:iphone|gift ?card|money|"
        r"trial|crypto|vbucks|robux|followers|nitro)|won (?:a|an|the) (?:\w+ )?(?:prize|iphone|gift|"
        "lottery)|you'?ve (?:won|been selected)|has ganado|felicidades,? ganaste|use (?:my )?code|"
        "promo code|% off|discount code|hot (?:singles|girls)|onlyfans|of link|nudes?|sugar (?:daddy|mama|"
        r"baby)|send (?:this|to) (?:to )?\d+ (?:people|friends)|copy and paste this|bit\.ly|tinyurl|t\.me|"
        r"wa\.me|dr\.? \w+ (?:cured|healed) (?:me|my)|cured? (?:my |of |me )?(?:herpes|hiv|hpv|"
        "diabetes)<gap>(?:dr|email|whats ?app|herbs?|contact|gmail|mail)|herpes<near>(?:mail|whats ?app|"
        "contact|dr)|viagra cheap|cheap (?:viagra|meds|pills|ray ?bans?)|replica|wholesale|"
        "visit my (?:page|site|profile|store|shop)|check (?:out )?my (?:page|profile|channel|store|bio|"
        "music|soundcloud|mixtape)|follow (?:me|for follow|back|4 follow)|f4f|sub4sub|sigueme|siganme|"
        "my (?:new )?(?:single|mixtape|ebook|course)|essential oils? rep|join my team|be your own boss|mlm|"
        "boss babe)",
        weight=0.85,
    ),
)


def notice(message: Message) -> Iterator[Signal]:
    """Each stretch that speaks of it; a doubted one is a maybe."""
    return noticed(message, NAME, LABEL, WHY, _CUES)
