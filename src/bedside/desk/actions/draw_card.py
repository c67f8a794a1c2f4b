"""Turns a design's fields, or a signed answer, into pictures; what does not fit is refused, never clipped."""

from __future__ import annotations

import hashlib

from django.db import transaction

from bedside.base.registry import PluginError, plugin
from bedside.desk.actions.base import check_permission, find, record
from bedside.desk.actions.draft_post import attach_picture
from bedside.desk.actions.errors import Refused
from bedside.desk.actor import Actor
from bedside.desk.models import Answer, Picture
from bedside.tactics.education.wholeness import must_stay_whole
from bedside.tactics.media import wording
from bedside.tactics.media.alt_text import parts_of
from bedside.tactics.media.designs import PACKAGE, TALL, WIDE, Fields, Value
from bedside.tactics.media.drawing import Brand, Card, draw

_ANSWER_DESIGN = "question_answer"
_POINTER = {
    "en": "Every sign counts. Read the whole list on our page. In danger, call 911.",
    "es": "Cada señal cuenta. Lea la lista completa en nuestra página. En peligro, llame al 911.",
}


def draw_card(
    actor: Actor,
    *,
    design: str,
    size: str,
    fields: Fields,
    lang: str = "en",
    answer_id: int | None = None,
    post_id: int | None = None,
) -> Picture:
    """The picture, on the post when one is given. Refused with the sentences of the gates that the card failed.

    The same card for the same answer is kept once. It is drawn before the transaction, which a slow drawing would hold.
    """
    check_permission(actor, "draw_card")
    answer = find(actor, Answer, answer_id) if answer_id else None
    card = _drawn(actor, design, size, fields, lang)
    return _keep(actor, _sound(card), design, size, fields, answer, post_id)


def cards_for_answer(actor: Actor, answer_id: int, post_id: int | None = None) -> list[Picture]:
    """The answer as a tall and as a wide card, with fewer points or sentences where it is too long."""
    check_permission(actor, "draw_card")
    answer = find(actor, Answer, answer_id)
    pictures = []
    for size in (TALL.name, WIDE.name):
        fields: Fields = fields_of(answer)
        card = _drawn(actor, _ANSWER_DESIGN, size, fields, answer.lang)
        shorter = next((problem.shorter for problem in card.problems if problem.shorter is not None), None)
        if shorter is not None:
            fields = {**shorter, "answer": _whole_or_pointer(answer, str(shorter.get("answer", "")))}
            card = _drawn(actor, _ANSWER_DESIGN, size, fields, answer.lang)
        post = post_id if size == TALL.name else None  # the wide one is for link previews
        pictures.append(_keep(actor, _sound(card), _ANSWER_DESIGN, size, fields, answer, post))
    return pictures


def fields_of(answer: Answer) -> dict[str, Value]:
    """The answer in the words of a card: question, first sentences of the short answer, key points, first source."""
    guidance = {field.name: field for field in plugin(PACKAGE, _ANSWER_DESIGN).FIELDS}
    points = [point for point in answer.key_points if len(point) <= guidance["points"].max_length]
    fields: dict[str, Value] = {
        "question": answer.title,
        "answer": _whole_or_pointer(answer, _first_sentences(answer.short, guidance["answer"].max_length)),
        "points": points[: guidance["points"].most_items],
    }
    cited = answer.citations.first()
    if cited is not None:
        fields["source"] = cited.publisher
        fields["dated"] = wording.dated(cited.dated_on, cited.dated_as, answer.lang) if cited.dated_on else ""
    return fields


def _whole_or_pointer(answer: Answer, kept: str) -> str:
    """``kept``, unless it lacks the end of warning signs: half a list of them does more harm than none."""
    if kept.strip() == answer.short.strip() or not must_stay_whole(answer.short):
        return kept
    return _POINTER.get(answer.lang, _POINTER["en"])


def _first_sentences(text: str, most: int) -> str:
    """As many whole sentences as ``most`` characters hold, at least one: a sentence is never cut."""
    parts, _ = parts_of(text)
    kept = parts[:1]
    for part in parts[1:]:
        if len(" ".join([*kept, part])) > most:
            break
        kept.append(part)
    return " ".join(kept)


def _drawn(actor: Actor, design: str, size: str, fields: Fields, lang: str) -> Card:
    practice = actor.practice
    try:
        return draw(design, fields, size, Brand(practice.name, practice.accent_color, practice.is_sample), lang)
    except (PluginError, ValueError) as error:
        raise Refused(f"The card cannot be drawn. {error}") from None


def _sound(card: Card) -> Card:
    if card.problems:
        raise Refused(" ".join(problem.message for problem in card.problems))
    return card


def _keep(
    actor: Actor, card: Card, design: str, size: str, fields: Fields, answer: Answer | None, post_id: int | None
) -> Picture:
    mark = hashlib.sha256(card.content).hexdigest()
    with transaction.atomic():
        picture: Picture | None = Picture.objects.of(actor.practice).filter(sha256=mark, answer=answer).first()
        if picture is None:
            picture = Picture.objects.create(
                practice=actor.practice,
                content=card.content,
                mime=card.mime,
                width=card.width,
                height=card.height,
                sha256=mark,
                alt=card.alt_long,
                design=design,
                size=size,
                fields=dict(fields),
                answer=answer,
            )
            record(actor, "draw_card", picture)
        if post_id is not None:
            attach_picture(actor, post_id, picture.pk)
    return picture
