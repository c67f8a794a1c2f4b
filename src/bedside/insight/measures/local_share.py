"""Measures which share of the posts spoke of this place and time."""

from __future__ import annotations

from bedside.base.records import Tactic
from bedside.insight.intervals import share
from bedside.insight.numbers import Number, percent
from bedside.insight.rows import Rows

NAME = "local_share"
LABEL = {"en": "Posts about this place", "es": "Publicaciones sobre este lugar"}
HOW = {
    "en": "Counted: posts planned as local, among all that went out. The range says what share your habit may have.",
    "es": "Contadas: publicaciones planeadas como locales, entre todas las que salieron. El rango dice qué parte puede "
    "tener su costumbre.",
}
ENOUGH_POSTS = 8
_UNIT = {"en": "of posts", "es": "de las publicaciones"}
_FEW = {
    "en": "{count} of {total} posts spoke of this place.",
    "es": "{count} de {total} publicaciones hablaron de este lugar.",
}
_MANY = {
    "en": " That is {share} (likely between {low} and {high}).",
    "es": " Es el {share} (probablemente entre {low} y {high}).",
}


def measure(rows: Rows) -> list[Number]:
    tactics = {row.post_id: row.tactic for row in rows.publications if rows.since <= row.published_on <= rows.until}
    count, total = sum(tactic is Tactic.LOCALITY for tactic in tactics.values()), len(tactics)
    said = {lang: text.format(count=count, total=total) for lang, text in _FEW.items()}
    if total < ENOUGH_POSTS:
        return [Number(NAME, LABEL, HOW, said, count, _UNIT, None, Tactic.LOCALITY)]
    found = share(count, total)
    values = {"share": percent(found.value), "low": percent(found.low), "high": percent(found.high)}
    said = {lang: text + _MANY[lang].format(**values) for lang, text in said.items()}
    return [Number(NAME, LABEL, HOW, said, count, _UNIT, found, Tactic.LOCALITY)]
