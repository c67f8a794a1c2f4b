"""Turns references into the lines that a reader sees under an answer, saying no more than the source does."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from bedside.base.records import Passage, Reference

_MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
}
_DATED_AS = {
    "en": {"": "dated"},
    "es": {"": "con fecha del", "file of": "archivo del", "reviewed": "revisado el", "updated": "actualizado el"},
}
_READ_ON = {"en": "read on", "es": "leído el"}
_UNCHECKED = {
    "en": "to be checked by a clinician against the page",
    "es": "por comprobar con la página por un profesional de salud",
}


def reference_line(reference: Reference, lang: str = "en", *, verified: str = "publisher") -> str:
    """Publisher, title and address; the date that the source gives, or else when we read it; what is unchecked."""
    lang = lang if lang in _MONTHS else "en"
    parts = [f"{reference.publisher}. {_stopped(reference.title)}", reference.url]
    if dated := _dated(reference, lang):
        parts.append(dated)
    if verified == "memory":
        parts.append(_UNCHECKED[lang])
    return f"{parts[0]} {'; '.join(parts[1:])}."


def reference_of(passage: Passage) -> Reference:
    """The passage's reference, its title naming the very question, so that two of one page can be told apart."""
    title = passage.title
    if passage.question and passage.question != title:
        title = f"{title}: {passage.question}"
    return replace(passage.reference, title=title)


def credit_lines(references: Iterable[Reference]) -> list[str]:
    """The publishers' own credit lines, each once, in order of citation."""
    return list(dict.fromkeys(reference.credit_line for reference in references if reference.credit_line))


def _dated(reference: Reference, lang: str) -> str:
    if reference.dated_on:
        words = _DATED_AS[lang].get(reference.dated_as, reference.dated_as)
        return f"{words} {_day(reference.dated_on, lang)}"
    if reference.retrieved_on:
        return f"{_READ_ON[lang]} {_day(reference.retrieved_on, lang)}"
    return ""


def _day(value: date, lang: str) -> str:
    month = _MONTHS[lang][value.month - 1]
    return f"{value.day} de {month} de {value.year}" if lang == "es" else f"{month} {value.day}, {value.year}"


def _stopped(title: str) -> str:
    return title if title.endswith((".", "?", "!")) else f"{title}."
