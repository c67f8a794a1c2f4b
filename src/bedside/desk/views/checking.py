"""Turns a draft into what an editor shows of its review: each finding beside its words, the worst three first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from bedside.base.records import Draft, Finding, Severity
from bedside.desk.actions.object_to_finding import mark_of
from bedside.desk.judging import review_draft
from bedside.desk.models import Lift, Objection, Practice
from bedside.tactics.manner import suggesting
from bedside.tactics.manner.choosing import every_pack, every_rule
from bedside.tactics.manner.review import rank

SHOWN_FIRST = 3
JOINT = "\n\n"
_LONGEST = 6_000  # characters of a text in which a whole sentence is offered while somebody types


class Offer(NamedTuple):
    """Words to put in place of others in a field."""

    start: int
    end: int
    words: str
    was: str


@dataclass(frozen=True, slots=True)
class Placed:
    """A finding with the form field it is in, its place there, and what can be done about it."""

    finding: Finding
    field: str
    start: int
    end: int
    was: str
    offer: Offer | None = None
    lift: Lift | None = None  # who let it pass
    doubted: tuple[str, ...] = ()  # who said that it is not so

    @property
    def mark(self) -> str:
        """What a form calls this finding."""
        return f"{self.finding.code}-{self.finding.start}-{self.finding.end}-{self.field}"

    @property
    def label(self) -> str:
        return every_rule()[self.finding.code].LABEL

    @property
    def pack_label(self) -> str:
        return every_pack()[self.finding.pack].LABEL

    @property
    def is_block(self) -> bool:
        return self.finding.severity is Severity.BLOCK

    @property
    def is_warning(self) -> bool:
        return self.finding.severity is Severity.WARN


@dataclass(frozen=True, slots=True)
class Findings:
    """All findings of a text, cut into those to look at first, the rest, and those that somebody let pass."""

    first: Sequence[Placed]
    rest: Sequence[Placed]
    lifted: Sequence[Placed] = ()

    @property
    def blocks(self) -> int:
        return sum(placed.is_block for placed in (*self.first, *self.rest))

    @property
    def stops(self) -> dict[str, Placed]:
        """One per rule that stops the text, by its code."""
        return {one.finding.code: one for one in reversed((*self.first, *self.rest)) if one.is_block}

    @property
    def warnings(self) -> dict[str, Finding]:
        """One per rule that asks for a tick, by its code."""
        placed = (*self.first, *self.rest)
        return {one.finding.code: one.finding for one in placed if one.is_warning}


def joined(parts: Iterable[tuple[str, str]]) -> str:
    """The fields' texts as the one text that is reviewed."""
    return JOINT.join(text for _, text in parts if text)


def read(
    draft: Draft, practice: Practice, parts: Sequence[tuple[str, str]], lifts: Sequence[Lift] = ()
) -> list[Placed]:
    """The findings of ``draft``, whose text is ``joined(parts)``, each beside the words of its own field, each once."""
    findings = review_draft(draft, practice).findings if draft.text.strip() else ()
    doubts = _doubts(draft, practice, findings)
    shown: dict[tuple[str, int, int, str], Placed] = {}
    for finding in findings:
        field, offset, text = _field_of(finding.start, parts)
        start, end = finding.start - offset, min(finding.end - offset, len(text))
        lift = next((one for one in lifts if one.covers(finding, draft.text)), None)
        offer = _offer(draft, practice, finding, offset, text)
        placed = Placed(finding, field, start, end, text[start:end], offer, lift, doubts.get(finding, ()))
        shown.setdefault((finding.code, start, end, field), placed)
    return list(shown.values())


def sorted_out(found: Iterable[Placed]) -> Findings:
    """Worst first; what was let pass stands apart."""
    order = sorted(found, key=lambda one: rank(one.finding))
    standing = [one for one in order if one.lift is None or not one.is_block]
    lifted = [one for one in order if one.lift is not None and one.is_block]
    return Findings(standing[:SHOWN_FIRST], standing[SHOWN_FIRST:], lifted)


def _doubts(draft: Draft, practice: Practice, findings: Sequence[Finding]) -> dict[Finding, tuple[str, ...]]:
    marks = {mark_of(draft, finding): finding for finding in findings}
    rows = Objection.objects.of(practice).filter(mark__in=marks, taken_back_at=None) if marks else ()
    told: dict[Finding, tuple[str, ...]] = {}
    for row in rows:
        told[marks[row.mark]] = (*told.get(marks[row.mark], ()), row.who)
    return told


def _offer(draft: Draft, practice: Practice, finding: Finding, offset: int, text: str) -> Offer | None:
    """Ready words for any text; a whole sentence only where trying it out is quick and it stays in its field."""
    if finding.rewrite is None and len(draft.text) > _LONGEST:
        return None
    found = suggesting.offer(draft, finding, practice.packs())
    if found is None or not offset <= found.start <= found.end <= offset + len(text):
        return None
    start, end = found.start - offset, found.end - offset
    return Offer(start, end, found.words, text[start:end])


def _field_of(place: int, parts: Sequence[tuple[str, str]]) -> tuple[str, int, str]:
    """The field that holds ``place`` of the joined text, where it begins there, and its text."""
    offset, last = 0, ("", 0, "")
    for field, text in parts:
        if not text:
            continue
        last = field, offset, text
        if place < offset + len(text) + len(JOINT):
            break
        offset += len(text) + len(JOINT)
    return last
