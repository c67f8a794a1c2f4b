"""Turns topics into invitations to talk: a question, a poll, a question hour, "you asked, we changed"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bedside.base.records import Topic

# Every invitation closes with this: nobody should write about their own health where all can read.
_PLEASE = {
    "en": "Please leave out personal health details; anyone can read this.",
    "es": "Por favor no escriba datos de su salud; cualquiera puede leer esto.",
}
_PROMPT = {
    "en": "Many of you wonder: {title} What would you like to know about it? {please}",
    "es": "Muchas personas se preguntan: {title} ¿Qué le gustaría saber? {please}",
}
_POLL = {"en": "What should we explain next?", "es": "¿Qué explicamos primero?"}
_HOUR = {
    "en": "Ask us about {title} {host} answers general questions on {when}. Send yours: {link} {please}",
    "es": "Pregúntenos: {title} {host} contesta preguntas generales el {when}. Mande la suya: {link} {please}",
}
_CHANGED = {
    "en": "You asked: {asked} We changed: {change} Thank you for telling us.",
    "es": "Usted pidió: {asked} Cambiamos: {change} Gracias por decirnos.",
}


@dataclass(frozen=True, slots=True)
class Poll:
    """A question with two to four short options."""

    question: str
    options: tuple[str, ...]
    note: str


def ask(topic: Topic) -> str:
    """A question to the public about one topic."""
    lang = _lang(topic.lang)
    return _PROMPT[lang].format(title=_sentence(topic.title), please=_PLEASE[lang])


def poll(topics: Sequence[Topic], *, longest_option: int = 25) -> Poll:
    """A poll on what to explain next, from the first two to four topics. ValueError with fewer than two."""
    titles = list(dict.fromkeys(_short(topic.title, longest_option) for topic in topics))[:4]
    if len(titles) < 2:
        raise ValueError("A poll needs at least two different topics.")
    lang = _lang(topics[0].lang)
    return Poll(_POLL[lang], tuple(titles), _PLEASE[lang])


def announce(topic: Topic, host: str, when: str, link: str) -> str:
    """An announcement of a question hour; ``when`` is already written for readers, with its time zone."""
    lang = _lang(topic.lang)
    told = _HOUR[lang].format(title=_sentence(topic.title), host=host, when=when, link=link, please=_PLEASE[lang])
    return " ".join(told.split())


def changed(asked: str, change: str, lang: str = "en") -> str:
    """What people asked for and what the practice did about it; names nobody."""
    return _CHANGED[_lang(lang)].format(asked=_sentence(asked), change=_sentence(change))


def _lang(lang: str) -> str:
    return "es" if lang[:2].lower() == "es" else "en"


def _sentence(text: str) -> str:
    text = " ".join(text.split())
    return text if text.endswith((".", "?", "!")) else f"{text}."


def _short(title: str, most: int) -> str:
    title = " ".join(title.split()).rstrip(".")
    if len(title) <= most:
        return title
    cut = title[: most - 1].rsplit(" ", 1)[0].rstrip(" ,;:")
    return f"{cut}…"
