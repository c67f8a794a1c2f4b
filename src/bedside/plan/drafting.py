"""Turns a proposal into the first words of a post: what is known and signed, said plainly, with where it comes from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bedside.base.records import Observance, Tactic
from bedside.plan.proposals import Proposal

_SOURCE = {"en": "Source: {publisher}.", "es": "Fuente: {publisher}."}
_PLEASE = {
    "en": "Ask us, please without names or personal details.",
    "es": "Pregúntenos, por favor sin nombres ni datos personales.",
}
_WONDER = {"en": "What would you like to know?", "es": "¿Qué le gustaría saber?"}
_DAY = {"en": "{name} is on {starts}.", "es": "{name}: {starts}."}
_SPAN = {"en": "{name} runs from {starts} to {ends}.", "es": "{name}: del {starts} al {ends}."}
_CALLED = {"en": "Organized by {authority}.", "es": "Convoca: {authority}."}
_HELP = {
    "en": "If you or somebody near you is in crisis, call or text {crisis_line}. In an emergency call "
    "{emergency_line}.",
    "es": "Si usted o alguien cercano está en crisis, llame o escriba al {crisis_line}. En una emergencia llame al "
    "{emergency_line}.",
}
_MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
}


@dataclass(frozen=True, slots=True)
class Known:
    """What the practice has for a proposal: its signed answer, or an invitation to ask, and its addresses."""

    short: str = ""
    key_points: tuple[str, ...] = ()
    answer_url: str = ""
    ask_url: str = ""
    invitation: str = ""  # to talk about the topic, where nothing is signed yet
    crisis_line: str = "988"
    emergency_line: str = "911"


@dataclass(frozen=True, slots=True)
class Words:
    """The text of a post and its link."""

    text: str
    link: str = ""


def draft(proposal: Proposal, known: Known) -> Words:
    """First words for ``proposal``; nothing in them is made up, so a post about the team is only its opening."""
    lang = proposal.lang if proposal.lang in _PLEASE else "en"
    if proposal.observation:
        one = proposal.observation
        source = _SOURCE[lang].format(publisher=one.reference.publisher)
        return Words(f"{one.said_in(lang)} {source}", one.reference.url)
    if proposal.observance:
        return _observance(proposal.observance, lang, known)
    if known.short:
        points = known.key_points if proposal.tactic is Tactic.MEDIA else ()
        return Words("\n".join([f"{proposal.title}\n", *(points or (known.short,))]), known.answer_url)
    if proposal.topic_id:
        return Words(known.invitation or f"{proposal.title} {_PLEASE[lang]}", known.ask_url)
    if proposal.tactic is Tactic.DIALOGUE:
        return Words(f"{proposal.title} {_PLEASE[lang]}", known.ask_url)
    return Words(proposal.title)


def _observance(one: Observance, lang: str, known: Known) -> Words:
    form = _DAY if one.starts_on == one.ends_on else _SPAN
    days = {"starts": _spoken(one.starts_on, lang), "ends": _spoken(one.ends_on, lang)}
    first = form[lang].format(name=one.name_in(lang), **days)
    last = (
        _HELP[lang].format(crisis_line=known.crisis_line, emergency_line=known.emergency_line)
        if one.is_sensitive
        else f"{_WONDER[lang]} {_PLEASE[lang]}"
    )
    return Words(f"{first} {_CALLED[lang].format(authority=one.authority)} {last}", one.url)


def _spoken(day: date, lang: str) -> str:
    month = _MONTHS[lang][day.month - 1]
    return f"{day.day} de {month}" if lang == "es" else f"{month} {day.day}"
