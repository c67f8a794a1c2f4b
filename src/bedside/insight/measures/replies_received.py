"""Counts the messages that people wrote and that wanted an answer."""

from __future__ import annotations

from collections import Counter

from bedside.base.records import Tactic
from bedside.insight.measures._counting import counted
from bedside.insight.numbers import Number
from bedside.insight.rows import DayCount, Rows

NAME = "replies_received"
LABEL = {"en": "Messages received", "es": "Mensajes recibidos"}
HOW = {
    "en": "Counted: comments, mentions and messages on your channels that were sorted as wanting an answer.",
    "es": "Contados: comentarios, menciones y mensajes en sus canales que piden una respuesta.",
}
_FORMS = {
    "en": ("Nobody wrote to you.", "One message came in.", "{count} messages came in."),
    "es": ("Nadie le escribió.", "Llegó un mensaje.", "Llegaron {count} mensajes."),
}
_UNIT = {"en": "messages", "es": "mensajes"}


def measure(rows: Rows) -> list[Number]:
    days = [DayCount(on, count) for on, count in Counter(row.sent_at.date() for row in rows.messages).items()]
    return [counted(NAME, LABEL, HOW, _FORMS, _UNIT, days, rows, Tactic.DIALOGUE)]
