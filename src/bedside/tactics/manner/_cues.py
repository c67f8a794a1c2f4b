"""Turns patterns into hits: a cue is one way to say something, with its guards and how sure it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain
from typing import NamedTuple

from bedside.tactics.manner._leads import leads_of
from bedside.tactics.manner._reading import Reading, Sentence

MOST_HITS = 20  # of one rule in one draft; more would bury the reader and make huge texts slow


class Hit(NamedTuple):
    """Where a rule speaks, in folded places; ``rewrite`` replaces exactly these places."""

    start: int
    end: int
    confidence: float = 1.0
    rewrite: str | None = None
    message: str = ""
    severity: int = 0  # 0: the rule's own


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """``pattern`` compiled on first use, so that importing a rule costs nothing."""
    return re.compile(pattern)


class Guard(NamedTuple):
    """A pattern that silences a cue ``where``: found in the sentence, before, after, near (neighbours); or lacking."""

    pattern: str
    where: str = "sentence"

    def holds(self, reading: Reading, sentence: Sentence, start: int, end: int) -> bool:
        regex = compiled(self.pattern)
        if self.where == "before":
            return regex.search(reading.lower, max(sentence.start, start - 90), start) is not None
        if self.where == "after":
            return regex.search(reading.lower, end, min(sentence.end, end + 90)) is not None
        key = (self, sentence.start)
        known = reading.notes.get(key)
        if known is None:
            known = reading.notes[key] = self._holds_for(reading, sentence, regex)
        return known

    def _holds_for(self, reading: Reading, sentence: Sentence, regex: re.Pattern[str]) -> bool:
        """What is the same for every hit of a sentence, so that many hits do not read a long one many times."""
        if self.where == "sentence":
            return regex.search(sentence.text) is not None
        if self.where == "lacks":
            return regex.search(sentence.text) is None
        if self.where == "lacking near":
            return regex.search(reading.around(sentence.start, 1, 1)) is None
        return regex.search(reading.around(sentence.start, 1, 2)) is not None


class Cue(NamedTuple):
    """One way to say it. The hit is group ``span`` of ``pattern`` when there is one, else the whole match."""

    pattern: str
    gate: frozenset[str]
    sure: float = 1.0
    kind: str = ""
    unless: tuple[Guard, ...] = ()
    asked: bool = True  # whether it also counts inside a question
    also: frozenset[str] | None = None  # a second gate, when the first is a common word
    cased: bool = False  # whether capitals matter: the pattern then sees the text before it is lowered
    rewrite: str | None = None


def heads(words: str) -> frozenset[str]:
    """The first four letters of each word: how gates and readings are compared.

    ``#`` stands for any number, ``~`` for any letter or sign outside ASCII, and a quotation mark for itself.
    """
    return frozenset("#" if word[0].isdigit() else word[:4] for word in words.split())


def cue(
    pattern: str,
    gate: str,
    sure: float = 1.0,
    *,
    kind: str = "",
    unless: Iterable[Guard] = (),
    asked: bool = True,
    also: str = "",
    cased: bool = False,
    rewrite: str | None = None,
) -> Cue:
    """A cue whose pattern is tried only when the draft has one of the ``gate`` words (and one of ``also``)."""
    second = heads(also) if also else None
    return Cue(pattern, heads(gate), sure, kind, tuple(unless), asked, second, cased, rewrite)


def gate_of(cues: Iterable[Cue]) -> frozenset[str]:
    """The gate of a whole rule: of all its cues; empty (always asked) when one of them has none."""
    gates = [one.gate for one in cues]
    return frozenset().union(*gates) if all(gates) else frozenset()


class _Index(NamedTuple):
    """Which cues of a tuple a draft wakes: those of each word beginning it has, and those always awake."""

    woken: dict[str, list[int]]
    always: list[int]


_INDEXES: dict[int, _Index] = {}  # by the identity of a tuple of cues: these are constants of their modules


def _index_of(cues: tuple[Cue, ...]) -> _Index:
    index = _INDEXES.get(id(cues))
    if index is None:
        index = _INDEXES[id(cues)] = _Index({}, [])
        for number, one in enumerate(cues):
            for head in one.gate:
                index.woken.setdefault(head, []).append(number)
            if not one.gate:
                index.always.append(number)
    return index


def search(reading: Reading, cues: tuple[Cue, ...]) -> Iterator[Hit]:
    """Hits of all ``cues`` (a constant of its module) that no guard silences."""
    index = _index_of(cues)
    awake = set(index.always)
    for head in index.woken.keys() & reading.heads:
        awake.update(index.woken[head])
    for number in sorted(awake):
        one = cues[number]
        if one.kind and one.kind != reading.draft.kind and not (one.kind == "reply" and reading.speaks_to_one):
            continue
        if one.also is None or not one.also.isdisjoint(reading.heads):
            yield from _hits(reading, one)


@cache
def _leads(pattern: str) -> frozenset[str] | None:
    return leads_of(pattern)


def _matches(reading: Reading, one: Cue) -> Iterator[re.Match[str]]:
    """All matches in order; tried only where a word begins that can begin one, which is many times faster."""
    regex, leads = compiled(one.pattern), _leads(one.pattern)
    text = reading.cased if one.cased else reading.lower
    if leads is None:
        yield from regex.finditer(text)
        return
    last = 0
    for place in sorted(chain.from_iterable(reading.places[head] for head in leads & reading.heads)):
        if place >= last and (match := regex.match(text, place)):
            last = match.end()
            yield match


def _hits(reading: Reading, one: Cue) -> Iterator[Hit]:
    found = 0
    group = "span" if "span" in compiled(one.pattern).groupindex else 0
    for match in _matches(reading, one):
        start, end = match.span(group)
        sentence = reading.sentence_at(start)
        if not one.asked and sentence.ending == "?":
            continue
        if any(guard.holds(reading, sentence, start, end) for guard in one.unless):
            continue
        yield Hit(start, end, one.sure, one.rewrite)
        found += 1
        if found >= MOST_HITS:
            return
