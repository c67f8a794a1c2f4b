"""Counts the questions that people asked."""

from __future__ import annotations

from bedside.base.records import Tactic
from bedside.insight.measures._counting import counted
from bedside.insight.numbers import Number
from bedside.insight.rows import Rows

NAME = "asked"
LABEL = {"en": "Questions asked", "es": "Preguntas recibidas"}
HOW = {
    "en": "Counted: every question that reached you on the ask page, by hand or in a file. The weekly range "
    "treats busy days as bursts.",
    "es": "Contadas: todas las preguntas que llegaron por la página, a mano o en un archivo. El rango semanal "
    "tiene en cuenta los días muy activos.",
}
_FORMS = {
    "en": ("Nobody asked a question.", "One question was asked.", "{count} questions were asked."),
    "es": ("Nadie hizo una pregunta.", "Se hizo una pregunta.", "Se hicieron {count} preguntas."),
}
_UNIT = {"en": "questions", "es": "preguntas"}


def measure(rows: Rows) -> list[Number]:
    return [counted(NAME, LABEL, HOW, _FORMS, _UNIT, rows.questions, rows, Tactic.DIALOGUE)]
