"""Keywords are found as whole words, whatever the accents, capitals and plurals, and never inside other words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedside.tactics.locality._matching import speaks_of

keywords = st.lists(st.sampled_from(["flu", "flu shot", "hay fever", "gripe", "presión", "its", "(odd)"]), max_size=5)


@pytest.mark.parametrize(
    ("text", "keyword"),
    [
        ("Is it the FLU?", "flu"),
        ("Flu shots for kids", "flu shot"),
        ("¿Tengo la PRESION alta?", "presión"),
        ("presión", "presion"),
        ("two inhalers", "inhaler"),
        ("las vacunas", "vacuna"),
        ("flu-like", "flu"),
    ],
)
def test_it_is_found(text, keyword):
    assert speaks_of(text, ["nothing", keyword])


@pytest.mark.parametrize(
    ("text", "keyword"), [("fluid", "flu"), ("influx", "flu"), ("asthmatic", "asthma"), ("", "flu"), ("flu", " ")]
)
def test_it_is_not_found(text, keyword):
    assert not speaks_of(text, [keyword])


def test_without_keywords_nothing_is_spoken_of():
    assert not speaks_of("flu", [])


@given(st.text(max_size=40), keywords)
def test_many_keywords_find_what_any_one_of_them_finds(text, words):
    padded = f"{text} flu shot"
    assert speaks_of(padded, words) == any(speaks_of(padded, [word]) for word in words)
