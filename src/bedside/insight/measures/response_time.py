"""Measures how soon messages that wanted an answer got one: the share within a day, and the middle time."""

from __future__ import annotations

import math
from datetime import timedelta

from bedside.base.records import Tactic
from bedside.insight.intervals import Interval, median, share
from bedside.insight.numbers import Number, percent, plain
from bedside.insight.rows import MessageRow, Rows

NAME = "response_time"
LABEL = {"en": "How soon you answer", "es": "Qué tan pronto responde"}
HOW = {
    "en": "From the time a message was sent to your first answer, or to the moment it was taken care of. Messages of "
    "the last 24 hours are left out of the share; in the middle time those that wait count as waiting.",
    "es": "Desde que se envió el mensaje hasta su primera respuesta, o hasta que alguien se ocupó. Los mensajes de "
    "las últimas 24 horas no cuentan en la parte; en el tiempo medio los que esperan cuentan como en espera.",
}
ENOUGH_MESSAGES = 6
_DAY = timedelta(days=1)
_UNIT = {"en": "of messages within a day", "es": "de los mensajes en un día"}
_NONE = {"en": "No message wanted an answer.", "es": "Ningún mensaje pedía respuesta."}
_TOO_NEW = {
    "en": "The messages that want an answer came in less than a day ago. Too early to tell.",
    "es": "Los mensajes que piden respuesta llegaron hace menos de un día. Es muy pronto para saber.",
}
_FEW = {
    "en": "{fast} of {total} messages were answered within a day. Too few to tell more.",
    "es": "{fast} de {total} mensajes se respondieron en un día. Son muy pocos para saber más.",
}
_MANY = {
    "en": "{share} of messages were answered within a day (likely between {low} and {high}). {middle}",
    "es": "El {share} de los mensajes se respondió en un día (probablemente entre {low} y {high}). {middle}",
}
_MIDDLE = {
    "en": "Half were answered within {hours} hours.",
    "es": "La mitad se respondió en {hours} horas.",
}
_OPEN = {"en": "More than half still wait.", "es": "Más de la mitad todavía espera."}


def measure(rows: Rows) -> list[Number]:
    inside = [row for row in rows.messages if rows.since <= row.sent_at.date() <= rows.until]
    decided = [row for row in inside if rows.now - row.sent_at >= _DAY]  # else only the quick ones would be known
    if not decided:
        said = _TOO_NEW if inside else _NONE
        return [Number(NAME, LABEL, HOW, said, 0, _UNIT, None, Tactic.DIALOGUE)]
    fast = sum(_wait(row) <= _DAY.total_seconds() for row in decided)
    if len(decided) < ENOUGH_MESSAGES:
        said = {lang: text.format(fast=fast, total=len(decided)) for lang, text in _FEW.items()}
        return [Number(NAME, LABEL, HOW, said, len(decided), _UNIT, None, Tactic.DIALOGUE)]
    found = share(fast, len(decided))
    middle = median([_wait(row) / 3600 for row in inside])
    said = {lang: _sentence(lang, found, middle) for lang in _MANY}
    return [Number(NAME, LABEL, HOW, said, len(decided), _UNIT, found, Tactic.DIALOGUE)]


def _sentence(lang: str, found: Interval, middle: Interval) -> str:
    half = _OPEN[lang] if math.isinf(middle.value) else _MIDDLE[lang].format(hours=plain(middle.value))
    return _MANY[lang].format(share=percent(found.value), low=percent(found.low), high=percent(found.high), middle=half)


def _wait(row: MessageRow) -> float:
    return max(0.0, (row.answered_at - row.sent_at).total_seconds()) if row.answered_at else math.inf
