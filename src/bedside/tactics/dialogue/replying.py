"""Turns a sorted message into a reply that a person may send: never automatic, never a confirmation of care."""

from __future__ import annotations

from dataclasses import dataclass

from bedside.base.records import Message, PracticeFacts, Triage
from bedside.base.text import guess_language
from bedside.tactics.dialogue.classes import CLASSES

# A signed answer fits a wish to know. Anything about one person, or any alarm, keeps to the safe reply.
_ANSWERABLE = ("general_health", "misinformation", "logistics")
_LEAD = {
    "en": {
        "general_health": "Good question. We wrote about it, with sources: {title} {url}",
        "misinformation": "Here is what trusted sources say, in plain words: {title} {url}",
        "logistics": "Thanks for asking. The answer is here: {title} {url}",
    },
    "es": {
        "general_health": "Buena pregunta. Lo explicamos aquí, con fuentes: {title} {url}",
        "misinformation": "Esto dicen las fuentes de confianza, en palabras sencillas: {title} {url}",
        "logistics": "Gracias por preguntar. La respuesta está aquí: {title} {url}",
    },
}
_AT = {"en": (" at {}", " or {}"), "es": (" al {}", " o {}")}


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A reply to consider. ``note`` is for the person who answers; ``text`` may be empty: then say nothing."""

    text: str
    note: str
    may_be_public: bool


def suggest(
    message: Message,
    triage: Triage,
    practice: PracticeFacts,
    answer_url: str | None = None,
    answer_title: str | None = None,
) -> Suggestion:
    """A reply from a signed answer where one fits, else the class's safe reply with the practice's own contacts."""
    lang = _language(message)
    kind = CLASSES[triage.label]
    if answer_url and triage.label in _ANSWERABLE:
        title = f"“{answer_title}”" if answer_title else ""
        text = " ".join(_LEAD[lang][triage.label].format(title=title, url=answer_url).split())
    else:
        text = _filled(kind.replies[lang], practice, lang)
    hushed = {"abuse_disclosure", "threat"} & set(triage.also)
    return Suggestion(text, _note(triage, kind.care), kind.may_be_public and not hushed)


def _language(message: Message) -> str:
    given = message.lang[:2].lower()
    return given if given in _AT else guess_language(message.text)


def _filled(reply: str, practice: PracticeFacts, lang: str) -> str:
    at, other = _AT[lang]
    phone = practice.phones[0] if practice.phones else ""
    return reply.format(
        at_phone=at.format(phone) if phone else "",
        or_portal=other.format(practice.portal) if practice.portal else "",
        emergency=practice.emergency_line,
        crisis=practice.crisis_line,
    )


def _note(triage: Triage, care: str) -> str:
    told = " and ".join(CLASSES[triage.label].alerts)
    also = [f"Also: {', '.join(triage.also)}."] if triage.also else []
    return " ".join([f"Tell the {told}.", care, *also, "Read it before you send it; nothing is sent by itself."])
