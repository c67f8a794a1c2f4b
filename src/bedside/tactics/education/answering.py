"""Turns trusted passages into a plain draft of an answer: every medical sentence is the publisher's, with its mark.

Nothing is rephrased, and nothing is added but the practice's own line on whom to call. So a clinician who signs
compares sentences with pages, and need not trust a machine's wording.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from bedside.base.records import AnswerDraft, Passage
from bedside.base.text import normalised
from bedside.tactics.education._asked_words import asked_words
from bedside.tactics.education._choosing import is_whole, on_the_topic, tells_when_to_get_help
from bedside.tactics.education._units import Unit, units
from bedside.tactics.education.citing import reference_of

SHORT_CHARACTERS, POINT_CHARACTERS = 400, 120
# A short form that says this much needs no second passage: what follows would only dilute it.
_SHORT_ENOUGH = 160
MOST_PARAGRAPHS, MOST_WORDS, MOST_CARE, MOST_POINTS = 4, 260, 2, 4
_CALL = {
    "en": "In an emergency, call {emergency}. With questions about your own health, call us{at}.",
    "es": "En una emergencia, llame al {emergency}. Si tiene preguntas sobre su propia salud, llámenos{at}.",
}
_ABOVE = {
    "en": "When to get help stands at the top of this answer. [{number}]",
    "es": "Cuándo pedir ayuda se dice al comienzo de esta respuesta. [{number}]",
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
    near = on_the_topic(topic_title, usable)
    if not near:
        raise NothingToQuote(
            "None of these passages may be quoted. Import a collection that may, or write it yourself."
        )
    best = near[0]
    boxed = [p for p in near[1:] if tells_when_to_get_help(p)]
    told = _fitting(_quoted([best, *(p for p in near[1:] if p not in boxed)]))
    care = [_Quoted(passage, units(passage.text)) for passage in boxed[:MOST_CARE]]
    numbers = {one.passage.id: number for number, one in enumerate([*told, *care], 1)}
    above = _above(lang, numbers[best.id]) if tells_when_to_get_help(best) else ""
    call = _call(lang, practice_phone, emergency_line)
    return AnswerDraft(
        title=topic_title,
        short=_short(told),
        body="\n\n".join(_paragraph(one, numbers, alone=one is not told[0]) for one in told),
        references=tuple(reference_of(one.passage) for one in [*told, *care]),
        passage_ids=tuple(numbers),
        seek_care="\n\n".join([*(_paragraph(one, numbers, alone=True) for one in care), f"{above} {call}".strip()]),
        key_points=_key_points(told),
        lang=lang,
    )


def _quoted(passages: Iterable[Passage]) -> list[_Quoted]:
    """Passages with what to say of each; one that says nothing new is left out."""
    said: set[str] = set()
    found = []
    for passage in passages:
        chosen = units(passage.text) if is_whole(passage) else _plain(passage, said)
        if any(normalised(unit.text) not in said for unit in chosen):
            said.update(normalised(unit.text) for unit in chosen)
            found.append(_Quoted(passage, chosen))
    return found


def _plain(passage: Passage, said: set[str]) -> list[Unit]:
    """An explanation without what was said before or is hard to read, where nothing after it leans on that."""
    every = units(passage.text)
    kept = []
    for i, unit in enumerate(every):
        leans = i + 1 < len(every) and not every[i + 1].stands_alone
        is_spare = normalised(unit.text) in said or (unit.is_hard(passage.lang) and len(every) > 1)
        if leans or not is_spare:
            kept.append(unit)
    return kept or (every[:1] if normalised(every[0].text) not in said else [])


def _fitting(quoted: Sequence[_Quoted]) -> list[_Quoted]:
    """The first, and of the others those that there is room for: a passage is left out whole, never cut."""
    kept, room = list(quoted[:1]), MOST_WORDS - sum(unit.length for unit in quoted[0].units)
    for one in quoted[1:]:
        length = sum(unit.length for unit in one.units)
        if len(kept) < MOST_PARAGRAPHS and length <= room:
            kept.append(one)
            room -= length
    return kept


def _paragraph(one: _Quoted, numbers: dict[str, int], *, alone: bool) -> str:
    """The passage with its mark, after its question where it leans on that. ``alone``: not under its own title."""
    text = one.passage.question if not one.units[0].opens_alone or (alone and _leans(one)) else ""
    for unit in one.units:
        gap = "" if not text else "\n" if unit.is_list or text.rsplit("\n", 1)[-1].startswith("- ") else " "
        text += gap + unit.text
    return f"{text} [{numbers[one.passage.id]}]"


def _leans(one: _Quoted) -> bool:
    """Whether the first sentence does not say what it is about: "You need a test", "Do not stop it on your own"."""
    first, passage = one.units[0], one.passage
    is_named = asked_words(passage.title, passage.lang) & asked_words(first.text, passage.lang)
    return passage.question.endswith("?") and (first.points or not is_named)


def _short(quoted: Sequence[_Quoted]) -> str:
    """The best passage's sentences as they come, then others' while there is little; signs and steps never in part."""
    short = ""
    for one in quoted:
        if len(short) >= _SHORT_ENOUGH:
            break
        if is_whole(one.passage) and not any(unit.is_list for unit in one.units):
            longer = f"{short} {_told(one)}".strip()
            short = longer if len(longer) <= SHORT_CHARACTERS else short or _cut(longer)
        else:
            short = _as_fits(one, short)
    return short or _cut(_told(quoted[0], always_asks=True))


def _as_fits(one: _Quoted, short: str) -> str:
    """Whole sentences, as many as fit; one that leans on another comes only right after it."""
    follows = False
    for unit in one.units:
        longer = f"{short} {unit.text}".strip()
        is_prose = not unit.is_list and not unit.text.endswith(":")
        follows = is_prose and (follows or unit.stands_alone) and len(longer) <= SHORT_CHARACTERS
        short = longer if follows else short
    return short


def _told(one: _Quoted, *, always_asks: bool = False) -> str:
    texts = [unit.text for unit in one.units]
    return " ".join([one.passage.question, *texts] if always_asks or not one.units[0].opens_alone else texts)


def _cut(text: str) -> str:
    """What fits, up to a whole word, its end marked as one that goes on; a list is told in one line."""
    text = " ".join(text.replace(":\n- ", ": ").replace("\n- ", "; ").split())
    return text if len(text) <= SHORT_CHARACTERS else text[: SHORT_CHARACTERS - 1].rsplit(" ", 1)[0] + "…"


def _key_points(quoted: Sequence[_Quoted]) -> tuple[str, ...]:
    """One short sentence of each paragraph, the plainest first ones; of signs and steps only what opens them."""
    points = []
    for one in quoted:
        offered = one.units[:1] if is_whole(one.passage) else one.units
        fitting = [u for u in offered if u.stands_alone and u.length >= 4 and len(u.text) <= POINT_CHARACTERS]
        points += [unit.text for unit in fitting[:1]]
    return tuple(points[:MOST_POINTS])


def _above(lang: str, number: int) -> str:
    return _ABOVE[lang if lang in _ABOVE else "en"].format(number=number)


def _call(lang: str, phone: str, emergency_line: str) -> str:
    words = lang if lang in _CALL else "en"
    at = _AT[words].format(phone=phone) if phone else ""
    return _CALL[words].format(emergency=emergency_line, at=at)
