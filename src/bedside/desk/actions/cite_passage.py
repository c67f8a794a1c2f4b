"""Turns a trusted passage into a numbered reference of an answer, and takes one out again."""

from __future__ import annotations

import re
from collections.abc import Callable

from bedside.desk.actions.base import action, find
from bedside.desk.actions.draft_answer import citation
from bedside.desk.actions.edit_answer import next_version
from bedside.desk.actions.errors import Refused
from bedside.desk.actor import Actor
from bedside.desk.models import Answer, Passage
from bedside.tactics.education.citing import reference_of

_MARK = re.compile(r" ?\[(\d{1,3})\]")


@action
def cite_passage(actor: Actor, answer_id: int, passage_id: int) -> Answer:
    """Adds the passage as the last reference; cited already, nothing changes."""
    answer = find(actor, Answer, answer_id, lock=True)
    passage = find(actor, Passage, passage_id, lock=True)  # while it is cited, no newer edition changes its words
    if passage.is_gone:
        raise Refused("This passage was taken back: its publisher no longer says it. Cite another one.")
    if answer.citations.filter(passage=passage).exists():
        return answer
    last = answer.citations.last()
    with next_version(actor, answer):
        citation(answer, (last.number if last else 0) + 1, passage, reference_of(passage.as_record())).save()
    return answer


@action
def uncite_passage(actor: Actor, answer_id: int, number: int) -> Answer:
    """Takes reference ``number`` out, its marks in the text with it, and counts those after it anew."""
    answer = find(actor, Answer, answer_id, lock=True)
    cited = answer.citations.filter(number=number).first()
    if cited is None:
        raise Refused(f"This answer has no reference {number}.")
    with next_version(actor, answer):
        cited.delete()
        for later in answer.citations.filter(number__gt=number):
            later.number -= 1
            later.save(update_fields=["number"])
        _rewrite(answer, lambda text: _MARK.sub(lambda mark: _renumbered(mark, number), text))
    return answer


def marks(answer: Answer) -> set[int]:
    """The references that the text points at."""
    texts = (answer.short, answer.body, answer.seek_care, *answer.key_points)
    return {int(mark) for text in texts for mark in _MARK.findall(text)}


def _rewrite(answer: Answer, change: Callable[[str], str]) -> None:
    answer.short, answer.body, answer.seek_care = map(change, (answer.short, answer.body, answer.seek_care))
    answer.key_points = [change(point) for point in answer.key_points]


def _renumbered(mark: re.Match[str], gone: int) -> str:
    number = int(mark.group(1))
    if number == gone:
        return ""
    return mark.group() if number < gone else mark.group().replace(mark.group(1), str(number - 1))
