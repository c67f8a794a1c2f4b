"""Counts the posts that went out, and says how evenly the five tactics share them."""

from __future__ import annotations

from collections import Counter

from bedside.base.records import Tactic
from bedside.insight.numbers import Number
from bedside.insight.rows import Rows

NAME = "published"
LABEL = {"en": "Posts that went out", "es": "Publicaciones"}
HOW = {
    "en": "Counted: posts confirmed by at least one channel. A post on three channels counts once.",
    "es": "Contadas: publicaciones confirmadas por al menos un canal. Una publicación en tres canales cuenta una vez.",
}
_UNIT = {"en": "posts", "es": "publicaciones"}
_FORMS = {
    "en": ("No post went out.", "One post went out.", "{count} posts went out, in {kinds} of the five ways to engage."),
    "es": (
        "No salió ninguna publicación.",
        "Salió una publicación.",
        "Salieron {count} publicaciones, en {kinds} de las cinco formas de comunicar.",
    ),
}


def measure(rows: Rows) -> list[Number]:
    """One number for all, and one for each tactic."""
    tactics = {row.post_id: row.tactic for row in rows.publications if rows.since <= row.published_on <= rows.until}
    counts = Counter(tactics.values())
    total = len(tactics)
    said = {lang: form[min(2, total)].format(count=total, kinds=len(counts)) for lang, form in _FORMS.items()}
    whole = Number(NAME, LABEL, HOW, said, total, _UNIT, tactic=Tactic.MANNER)
    return [whole, *(_of(tactic, counts[tactic]) for tactic in Tactic)]


def _of(tactic: Tactic, count: int) -> Number:
    return Number(NAME, LABEL, HOW, {}, count, _UNIT, tactic=tactic, is_split=True)
