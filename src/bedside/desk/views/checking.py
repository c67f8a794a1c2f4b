"""Turns findings into what an editor shows: each beside its words, in the field where they stand, worst three first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bedside.base.records import Finding, Severity

SHOWN_FIRST = 3


@dataclass(frozen=True, slots=True)
class Placed:
    """A finding with the form field it is in and its place there."""

    finding: Finding
    field: str
    start: int
    end: int
    was: str

    @property
    def is_block(self) -> bool:
        return self.finding.severity is Severity.BLOCK

    @property
    def is_warning(self) -> bool:
        return self.finding.severity is Severity.WARN


@dataclass(frozen=True, slots=True)
class Findings:
    """All findings of a text, cut into those to look at first and the rest."""

    first: Sequence[Placed]
    rest: Sequence[Placed]

    @property
    def blocks(self) -> int:
        return sum(placed.is_block for placed in (*self.first, *self.rest))

    @property
    def warnings(self) -> dict[str, Finding]:
        """One per rule that asks for a tick, by its code."""
        placed = (*self.first, *self.rest)
        return {one.finding.code: one.finding for one in placed if one.is_warning}


JOINT = "\n\n"


def joined(parts: Iterable[tuple[str, str]]) -> str:
    """The fields' texts as the one text that is reviewed."""
    return JOINT.join(text for _, text in parts if text)


def placed(findings: Sequence[Finding], parts: Sequence[tuple[str, str]]) -> Findings:
    """Findings of ``joined(parts)``, each beside the words of its own field."""
    seen: set[tuple[str, int, int, str]] = set()
    shown = []
    for finding in findings:
        field, offset, text = _field_of(finding, parts)
        start, end = finding.start - offset, min(finding.end - offset, len(text))
        mark = finding.code, start, end, field
        if mark not in seen:
            seen.add(mark)
            shown.append(Placed(finding, field, start, end, text[start:end]))
    return Findings(shown[:SHOWN_FIRST], shown[SHOWN_FIRST:])


def _field_of(finding: Finding, parts: Sequence[tuple[str, str]]) -> tuple[str, int, str]:
    offset, last = 0, ("", 0, "")
    for field, text in parts:
        if not text:
            continue
        last = field, offset, text
        if finding.start < offset + len(text) + len(JOINT):
            break
        offset += len(text) + len(JOINT)
    return last
