"""Words for those who cannot see the card."""

from hypothesis import given
from hypothesis import strategies as st

from bedside.base.registry import plugins
from bedside.tactics.media.alt_text import describe, joined
from bedside.tactics.media.designs import PACKAGE

MYTH = plugins(PACKAGE)["myth_fact"]


def test_the_fact_is_said_before_the_myth_and_each_is_named():
    short, long = describe(MYTH, MYTH.EXAMPLE["en"], "tall", "Maple", "en")
    assert short.startswith("Card with a fact that corrects a myth, from Maple. Fact: The flu shot cannot")
    assert long.index("Fact:") < long.index("Myth:")
    assert long.endswith("Source: MedlinePlus, National Library of Medicine.")


def test_spanish_alt_text_is_spanish():
    _, long = describe(MYTH, MYTH.EXAMPLE["es"], "wide", "Maple", "es")
    assert long.startswith("Tarjeta con un dato que corrige un mito, de Maple. Lo cierto:")
    assert "Why" not in long


def test_what_a_layout_does_not_show_is_not_said():
    assert MYTH.EXAMPLE["en"]["why"] not in describe(MYTH, MYTH.EXAMPLE["en"], "wide", "Maple", "en")[1]


@given(st.lists(st.text("abc. ", min_size=1, max_size=200), max_size=8), st.integers(50, 300))
def test_alt_text_never_passes_its_limit(parts, most):
    assert len(joined(parts, most)) <= most
