"""Turns a question and the best passages found for it into the probability that they answer it."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

from bedside.base.records import Passage
from bedside.tactics.education._asked_words import asked_words, not_said
from bedside.tactics.education._cues import read

# Speaking of the same subject is not answering: "how has it hurt the economy" is near to every passage about an
# illness. Two things tell them apart: how near the passage's own question is, and how much of what was asked the
# subject's passages never mention (docs/decisions/0007-answers.md).
THRESHOLD = 0.5


class Weights(NamedTuple):
    """What training/train_answerable.py found."""

    nearness: float
    unsaid: float
    spanish: float
    bias: float


def chance(question: str, page: Sequence[Passage], nearness: float) -> float:
    """From 0 to 1; from `THRESHOLD` on, draft an answer. ``page`` is the best passage and all others of its subject.

    ``nearness`` is the cosine of ``question`` with the best passage's question, with or without its subject before
    it, whichever is nearer.
    """
    w, lang = weights(), page[0].lang
    odds = w.bias + w.nearness * nearness + w.unsaid * unsaid(question, page) + w.spanish * (lang == "es")
    return 1.0 / (1.0 + math.exp(-odds))


def unsaid(question: str, page: Sequence[Passage]) -> float:
    """The share of the question's words that the page never says; "contagious" is said where it says "spreads"."""
    best, lang = page[0], page[0].lang
    asked = asked_words(question, lang)
    said = asked_words(" ".join(" ".join((p.title, p.question, p.text, *p.also)) for p in page), lang)
    told = read(f"{best.question} {best.text}").aspects
    missing = [word for word in not_said(asked, said) if told.isdisjoint(read(word).aspects)]
    return len(missing) / max(1, len(asked))


def is_calibrated_for(encoder_name: str) -> bool:
    """The weights hold for cosines of one encoder; of another nobody has measured what they mean."""
    return bool(_kept()["encoder"] == encoder_name)


def weights() -> Weights:
    return Weights(**_kept()["weights"])


@cache
def _kept() -> dict[str, Any]:
    kept: dict[str, Any] = json.loads(files(__package__).joinpath("_answerable.json").read_text())
    return kept
