"""One exam for every file in signals/, ours or a third party's: complete, noticing, sparing, linear."""

from __future__ import annotations

import time
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bedside.base.records import Message
from bedside.base.registry import plugins
from bedside.tactics.dialogue.classes import CLASSES, FLAG_URGENCY

SURE = 0.5
SIGNALS = plugins("bedside.tactics.dialogue.signals")


def examine(module: ModuleType) -> None:
    """Everything that any signal must satisfy; a third party can call it on its own module."""
    name = module.__name__.rsplit(".", 1)[-1]
    assert name == module.NAME, "NAME is the file's name"
    assert module.LABEL in CLASSES
    assert module.WHY.endswith("."), "WHY is a sentence"
    assert module.__doc__
    for lang in ("en", "es"):
        assert module.NOTICED[lang], f"give examples that must be noticed ({lang})"
        assert module.NOT_NOTICED[lang], f"give look-alikes that must not be noticed ({lang})"
    for flag in getattr(module, "ALSO", ()):
        assert flag in CLASSES or flag in FLAG_URGENCY
    for texts in module.NOTICED.values():
        for text in texts:
            assert strongest(module, text) >= SURE, f"{name} overlooks: {text}"
    for texts in module.NOT_NOTICED.values():
        for text in texts:
            assert strongest(module, text) < SURE, f"{name} is too eager: {text}"


def strongest(module: ModuleType, text: str) -> float:
    found = list(module.notice(Message("1", text)))
    for signal in found:
        assert signal.name == module.NAME
        assert signal.label in CLASSES
        assert 0 <= signal.start < signal.end <= len(text)
        assert 0 < signal.weight <= 1
    return max((signal.weight for signal in found), default=0.0)


@pytest.mark.parametrize("name", SIGNALS)
def test_a_signal_passes_the_shared_exam(name: str) -> None:
    examine(SIGNALS[name])


@pytest.mark.parametrize("name", SIGNALS)
def test_a_signal_needs_no_accents(name: str) -> None:
    bare = str.maketrans("áéíóúüñÁÉÍÓÚÑ¿¡", "aeiouunAEIOUN  ")
    for text in SIGNALS[name].NOTICED["es"]:
        assert strongest(SIGNALS[name], text.translate(bare)) >= SURE, text


@pytest.mark.parametrize("name", SIGNALS)
def test_a_signal_cannot_be_hidden_by_invisible_characters(name: str) -> None:
    for text in SIGNALS[name].NOTICED["en"]:
        hidden = "\u200b".join(text.replace("'", "’").upper())
        assert strongest(SIGNALS[name], f"\u202e{hidden}\u202c") >= SURE, text


@pytest.mark.parametrize("name", SIGNALS)
@settings(max_examples=25, deadline=None)
@given(text=st.text(max_size=300))
def test_spans_stay_inside_whatever_is_written(name: str, text: str) -> None:
    strongest(SIGNALS[name], text)


HOSTILE = ["a", "no ", "i ", "my ", "\u0301", "he ", "1-", "can't ", "pills since ", "(((", "my son my son ", "ñ", "ﬃ "]


@pytest.mark.parametrize("piece", HOSTILE)
def test_a_megabyte_of_anything_is_read_in_linear_time(piece: str) -> None:
    message = Message("1", piece * (1_000_000 // len(piece)))
    start = time.perf_counter()
    for module in SIGNALS.values():
        list(module.notice(message))
    assert time.perf_counter() - start < 20, "a pattern repeats a repetition"
