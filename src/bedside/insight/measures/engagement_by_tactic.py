"""Counts likes, replies, reposts and clicks for each post of a tactic, with a range that bursts make wider."""

from __future__ import annotations

from collections import defaultdict

from bedside.base.records import Tactic
from bedside.insight.intervals import rate, spread_of
from bedside.insight.numbers import Number, plain
from bedside.insight.rows import PublicationRow, Rows

NAME = "engagement_by_tactic"
LABEL = {"en": "Reactions to each post", "es": "Reacciones por publicación"}
HOW = {
    "en": "Likes, replies, reposts and clicks, as the channels and your links count them, for each post. One post that "
    "everybody saw makes the range wider, not the news better. It shows what went together, not what caused it.",
    "es": "Me gusta, respuestas, reenvíos y visitas, según los canales y sus enlaces, por publicación. Una publicación "
    "muy vista hace el rango más ancho, no la noticia mejor. Muestra lo que fue junto, no qué causó qué.",
}
ENOUGH_POSTS = 8  # below that, one lucky post decides
# Ten pairs of tactics are compared at once. With ranges of 95% a difference that is none was told in up to 8 of 100
# simulated practices; with these in at most 2, however bursty (tests/insight/test_effects.py).
STRICT_LEVEL = 0.99
_CLICKS = "clicks"
_REACTIONS = frozenset({"likes", "replies", "reposts", "quotes"})
_UNIT = {"en": "reactions a post", "es": "reacciones por publicación"}
_KNOWN = {
    "en": "Each of {posts} posts got about {value} reactions (likely between {low} and {high}).",
    "es": "Cada una de {posts} publicaciones tuvo cerca de {value} reacciones (probablemente entre {low} y {high}).",
}
_TOO_FEW = {
    "en": "Too few posts to tell how people react ({posts} of {enough}).",
    "es": "Muy pocas publicaciones para saber cómo reacciona la gente ({posts} de {enough}).",
}


def measure(rows: Rows) -> list[Number]:
    """One number for each tactic. A channel that gives no numbers is left out, since missing is not nothing."""
    posts: defaultdict[int, list[PublicationRow]] = defaultdict(list)
    for row in rows.publications:
        if rows.since <= row.published_on <= rows.until and (_REACTIONS | {_CLICKS}) & set(row.numbers):
            posts[row.post_id].append(row)
    counts: dict[Tactic, list[int]] = {tactic: [] for tactic in Tactic}
    for same in posts.values():
        counts[same[0].tactic].append(_reactions(same))
    return [_number(tactic, found) for tactic, found in counts.items()]


def _reactions(same: list[PublicationRow]) -> int:
    """Of one post on all its channels. Its short link is shared by them, so its clicks must not be added up."""
    clicks = max(row.numbers.get(_CLICKS, 0) for row in same)
    return clicks + sum(row.numbers.get(name, 0) for row in same for name in _REACTIONS)


def _number(tactic: Tactic, counts: list[int]) -> Number:
    posts, total = len(counts), sum(counts)
    if posts < ENOUGH_POSTS:
        said = {lang: text.format(posts=posts, enough=ENOUGH_POSTS) for lang, text in _TOO_FEW.items()}
        return Number(NAME, LABEL, HOW, said, total, _UNIT, None, tactic, is_split=True)
    spread = spread_of(counts)
    interval, strict = rate(total, posts, spread), rate(total, posts, spread, level=STRICT_LEVEL)
    numbers = {key: plain(getattr(interval, key)) for key in ("value", "low", "high")}
    said = {lang: text.format(posts=posts, **numbers) for lang, text in _KNOWN.items()}
    return Number(NAME, LABEL, HOW, said, total, _UNIT, interval, tactic, is_split=True, strict=strict)
