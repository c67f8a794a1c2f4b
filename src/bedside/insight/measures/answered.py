"""Counts the signed answers that were published."""

from __future__ import annotations

from bedside.base.records import Tactic
from bedside.insight.measures._counting import counted
from bedside.insight.numbers import Number
from bedside.insight.rows import Rows

NAME = "answered"
LABEL = {"en": "Answers published", "es": "Respuestas publicadas"}
HOW = {
    "en": "Counted: answers that a clinician signed and that were published in this time.",
    "es": "Contadas: respuestas firmadas por un clínico y publicadas en este tiempo.",
}
_FORMS = {
    "en": ("No new answer was published.", "One new answer was published.", "{count} new answers were published."),
    "es": (
        "No se publicó ninguna respuesta nueva.",
        "Se publicó una respuesta nueva.",
        "Se publicaron {count} respuestas nuevas.",
    ),
}
_UNIT = {"en": "answers", "es": "respuestas"}


def measure(rows: Rows) -> list[Number]:
    return [counted(NAME, LABEL, HOW, _FORMS, _UNIT, rows.answers, rows, Tactic.EDUCATION)]
