"""Counts how often the practice's own short links were followed."""

from __future__ import annotations

from bedside.base.records import Tactic
from bedside.insight.measures._counting import counted
from bedside.insight.numbers import Number
from bedside.insight.rows import Rows

NAME = "clicks"
LABEL = {"en": "Links followed", "es": "Enlaces visitados"}
HOW = {
    "en": "Counted on your own short links: how often each was followed on each day. Nothing is kept about who "
    "did. Programs that follow links may be among them.",
    "es": "Contados en sus propios enlaces cortos: cuántas veces se visitó cada uno por día. No se guarda nada "
    "de quién lo hizo. Puede haber programas entre las visitas.",
}
_FORMS = {
    "en": ("Nobody followed a link.", "A link was followed once.", "Links were followed {count} times."),
    "es": ("Nadie visitó un enlace.", "Un enlace se visitó una vez.", "Los enlaces se visitaron {count} veces."),
}
_UNIT = {"en": "clicks", "es": "visitas"}


def measure(rows: Rows) -> list[Number]:
    return [counted(NAME, LABEL, HOW, _FORMS, _UNIT, rows.clicks, rows, Tactic.MEDIA)]
