"""Turns trusted passages into a plain draft of an answer: every medical sentence is the publisher's, with its mark.

Nothing is rephrased, and nothing is added but the practice's own line on whom to call. So a clinician who signs
compares sentences with pages, and need not trust a machine's wording.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from bedside.base.records import AnswerDraft, Passage
from bedside.base.text import normalised
from bedside.tactics.education._cues import content_words
from bedside.tactics.education._units import Unit, units
from bedside.tactics.education.citing import reference_of

SHORT_CHARACTERS, POINT_CHARACTERS = 400, 120
MOST_PARAGRAPHS, MOST_UNITS, MOST_WORDS, MOST_POINTS = 5, 5, 100, 4
_CALL = {
    "en": "In an emergency, call {emergency}. With questions about your own health, call us{at}.",
    "es": "En una emergencia, llame al {emergency}. Si tiene preguntas sobre su propia salud, llámenos{at}.",
}
_AT = {"en": " at {phone}", "es": " al {phone}"}


class NothingToQuote(ValueError):  # noqa: N818  (says what is the case)
    """None of the passages may be quoted, so there is nothing to build an answer from."""


class _Quoted(NamedTuple):
    passage: Passage
    units: list[Unit]


def draft(
    topic_title: str,
    passages: Sequence[Passage],
    lang: str = "en",
    *,
    practice_phone: str = "",
    emergency_line: str = "911",
) -> AnswerDraft:
    """An answer from ``passages`` (best first) alone. Raises NothingToQuote when none of them may be quoted.

    One paragraph, one source: its sentences stand in that passage word for word, and its mark follows them.
    """
    usable = [p for p in passages if p.reuse != "link_only" and p.lang == lang and p.text.strip()]
    near = _on_the_topic(topic_title, usable)
    if not near:
        raise NothingToQuote(
            "None of these passages may be quoted. Import a collection that may, or write it yourself."
        )
    told = _quoted([p for p in near if not p.seek_care] or near)[:MOST_PARAGRAPHS]
    care = _quoted([p for p in near if p.seek_care and p not in [one.passage for one in told]])[:1]
    numbers = {one.passage.id: number for number, one in enumerate([*told, *care], 1)}
    return AnswerDraft(
        title=topic_title,
        short=_short(told),
        body="\n\n".join(_paragraph(one, numbers) for one in told),
        references=tuple(reference_of(one.passage) for one in [*told, *care]),
        passage_ids=tuple(numbers),
        seek_care="\n\n".join(
            [*(_paragraph(one, numbers) for one in care), _call(lang, practice_phone, emergency_line)]
        ),
        key_points=_key_points(told),
        lang=lang,
    )


def _on_the_topic(topic_title: str, passages: Sequence[Passage]) -> list[Passage]:
    """The best passage, what else its page says, and others that share at least half of the topic's words."""
    if not passages:
        return []
    wanted = set(content_words(normalised(topic_title)))
    best = passages[0]

    def is_near(passage: Passage) -> bool:
        if (passage.collection, passage.title) == (best.collection, best.title):
            return True
        words = set(content_words(normalised(f"{passage.title} {passage.question}")))
        return bool(wanted) and 2 * len(wanted & words) >= len(wanted) and not passage.seek_care

    return [passage for passage in passages if is_near(passage)]


def _quoted(passages: Iterable[Passage]) -> list[_Quoted]:
    """Passages with what to say of each; a sentence that an earlier one said is not said again."""
    said: set[str] = set()
    found = []
    for passage in passages:
        fresh = [unit for unit in _chosen(passage) if normalised(unit.text) not in said]
        if fresh:
            said.update(normalised(unit.text) for unit in fresh)
            found.append(_Quoted(passage, fresh))
    return found


def _chosen(passage: Passage) -> list[Unit]:
    """The passage's beginning. A hard sentence is left out where nothing after it leans on it."""
    every = units(passage.text)
    kept: list[Unit] = []
    length = 0
    for i, unit in enumerate(every):
        leans = i + 1 < len(every) and not every[i + 1].stands_alone
        if unit.is_hard(passage.lang) and not leans and len(every) > 1:
            continue
        if kept and (len(kept) == MOST_UNITS or length + unit.length > MOST_WORDS):
            break
        kept.append(unit)
        length += unit.length
    return kept or every[:1]


def _paragraph(one: _Quoted, numbers: dict[str, int]) -> str:
    text = "" if one.units[0].opens_alone else one.passage.question
    for unit in one.units:
        gap = "" if not text else "\n" if unit.is_list or text.rsplit("\n", 1)[-1].startswith("- ") else " "
        text += gap + unit.text
    return f"{text} [{numbers[one.passage.id]}]"


def _short(quoted: Sequence[_Quoted]) -> str:
    """Whole sentences, as many as fit; one that leans on another comes only right after it."""
    short = ""
    for one in quoted:
        follows = False
        for unit in one.units:
            longer = f"{short} {unit.text}".strip()
            is_prose = not unit.is_list and not unit.text.endswith(":")
            follows = is_prose and (follows or unit.stands_alone) and len(longer) <= SHORT_CHARACTERS
            short = longer if follows else short
    return short or _cut(f"{quoted[0].passage.question} {quoted[0].units[0].text}")


def _cut(text: str) -> str:
    """What fits of a text in which no sentence does, up to a whole word; a list is told in one line."""
    text = " ".join(text.replace(":\n- ", ": ").replace("\n- ", "; ").split())
    return text if len(text) <= SHORT_CHARACTERS else text[: SHORT_CHARACTERS - 1].rsplit(" ", 1)[0] + "…"


def _key_points(quoted: Sequence[_Quoted]) -> tuple[str, ...]:
    """One short sentence of each paragraph, the plainest first ones."""
    points = []
    for one in quoted:
        fitting = [u for u in one.units if u.stands_alone and u.length >= 4 and len(u.text) <= POINT_CHARACTERS]
        points += [unit.text for unit in fitting[:1]]
    return tuple(points[:MOST_POINTS])


def _call(lang: str, phone: str, emergency_line: str) -> str:
    words = lang if lang in _CALL else "en"
    at = _AT[words].format(phone=phone) if phone else ""
    return _CALL[words].format(emergency=emergency_line, at=at)
