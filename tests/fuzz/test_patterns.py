"""Every pattern of the review and of triage is linear: no text makes one search for long."""

from __future__ import annotations

import re

import pytest

from tests.fuzz.patterns import Found, every_pattern
from tests.fuzz.running import works
from tests.fuzz.texts import LONGEST
from tests.fuzz.timing import STEEP, seconds, worst

# Texts that once took seconds: each found a loop inside a loop, in a pattern or in the code around it.
ONCE_SLOW = (
    *("Dr. ", "Mr. X ", "eGFR ", "edema ", "quit the excusew,", "⭐", "licencia--id", "dob" + ":" * 40 + " "),
    *(
        "photo ",
        "my ",
        ".",
        '" ',
        "1",
        "_",
        "did you ",
        "is ",
        "7,",
        "O''''''''",
        "a-",
        "maybe ",
        "satisfied:google,,,",
    ),
    *("Ann Bell had surgery ", "MRN: ", "a.b@c.de ", "If ", "🎉", "\u200ba", "𝓪", "#walkwithadoc", "'x' - Ann "),
)


@pytest.fixture(scope="module")
def patterns() -> list[Found]:
    return every_pattern()


def test_all_patterns_are_collected(patterns: list[Found]) -> None:
    assert len(patterns) > 700
    places = {found.place for found in patterns}
    assert {"bedside.tactics.manner._cues", "bedside.tactics.dialogue.signals._cues", "bedside.base.fold"} <= places


def test_every_pattern_is_linear_on_texts_made_against_it(patterns: list[Found]) -> None:
    steep = [(one.pattern[:120], found) for one in patterns if not (found := worst(one, 2, 400)).is_linear]
    assert steep == []


@pytest.mark.parametrize("slow", [r"\d+ ?%", r"a[^.]*b[^.]*c", r"\s+x", r"(?:is |are )+killing", r"\b[a-z-]+\.com"])
def test_the_exam_finds_out_a_pattern_that_is_not(slow: str) -> None:
    assert not worst(Found(slow, re.compile(slow).flags, "here", 0), 4, 400).is_linear


@pytest.mark.parametrize("unit", ONCE_SLOW)
@pytest.mark.parametrize(
    "end", ["", ". Really. Now then. I forgot my appointment, see 988, your surgery, my chest hurts"]
)
def test_four_times_the_text_takes_about_four_times_as_long(unit: str, end: str) -> None:
    short, long = ((unit * (length // len(unit) + 1))[:length] + end for length in (LONGEST, 4 * LONGEST))
    for name, work in works().items():
        work(short[:400])
        took = seconds(lambda work=work: work(short), 2)  # type: ignore[misc]
        assert seconds(lambda work=work: work(long), 2) < STEEP * took + 0.01, name  # type: ignore[misc]
