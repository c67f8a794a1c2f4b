"""Searching the published answers: words, accents, languages, slips of the finger."""

from __future__ import annotations

import re

import pytest
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from bedside.desk.views.public_search import Entry, ranked
from tests.cast import make_cast
from tests.desk.public import shelf

SHELF = [
    Entry(1, "en", "Can I get a flu shot while pregnant?", "Yes, in every trimester.", "Vaccines are inactivated."),
    Entry(2, "en", "What helps a child with croup?", "Cool night air.", "A fever may come with it."),
    Entry(3, "en", "When is a fever dangerous?", "Above 104 °F, or in a baby.", "Call us the same day."),
    Entry(4, "es", "¿Qué hago si mi niño tiene fiebre?", "Dele agua.", "Llámenos si está débil."),
    Entry(5, "es", "¿Puedo vacunarme si estoy embarazada?", "Sí, la vacuna de la gripe.", "Sin virus vivos."),
]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("flu shot", 1),
        ("Can I get a FLU SHOT?", 1),
        ("flu shots", 1),
        ("pregnancy", 1),
        ("pregnent", 1),
        ("croup at night", 2),
        ("fever", 3),
        ("fever in a baby", 3),
        ("fiebre nino", 4),
        ("niños con fiebre", 4),
        ("vacunas", 5),
        ("VACUNA GRIPE embarazada", 5),
    ],
)
def test_the_best_answer_comes_first(query: str, first: int) -> None:
    assert ranked(query, SHELF, "en")[0] == first


def test_the_title_counts_more_than_the_text() -> None:
    assert ranked("fever", SHELF, "en") == [3, 2]


def test_what_nobody_wrote_about_is_not_found() -> None:
    assert ranked("zebra", SHELF, "en") == []
    assert ranked("?!", SHELF, "en") == []
    assert ranked("fever", [], "en") == []


def test_the_readers_language_breaks_a_tie() -> None:
    twins = [Entry(1, "en", "Asma", "", ""), Entry(2, "es", "Asma", "", "")]
    assert ranked("asma", twins, "es") == [2, 1]
    assert ranked("asma", twins, "en") == [1, 2]


@given(st.text(max_size=300))
def test_any_text_can_be_looked_for(query: str) -> None:
    assert set(ranked(query, SHELF, "en")) <= {1, 2, 3, 4, 5}


@pytest.mark.django_db
def test_the_search_works_without_javascript_and_keeps_the_words() -> None:
    cast = make_cast()
    shelf.publish_both_languages(cast.ada)
    page = Client().get("/p/maple-family-practice/answers/", {"q": "vacunas  GRIPE"}).content.decode()
    assert "1 answer for “vacunas GRIPE”" in page
    assert 'value="vacunas GRIPE"' in page
    assert "vacuna-gripe-embarazo" in page
    assert 'content="noindex"' in page


@pytest.mark.django_db
@pytest.mark.parametrize("query", ["<script>alert(1)</script>", "\x00", "' OR 1=1 --", "a" * 5000, "%", "🤒"])
def test_whatever_is_typed_the_page_answers(query: str) -> None:
    make_cast()
    response = Client().get("/p/maple-family-practice/answers/", {"q": query})
    assert response.status_code == 200
    assert "<script>alert" not in response.content.decode()


@pytest.mark.django_db
def test_nothing_found_leads_to_asking() -> None:
    make_cast()
    page = Client().get("/p/maple-family-practice/answers/?q=zebra+bite&lang=es").content.decode()
    assert "Todavía no hay respuesta para «zebra bite»" in page
    link = re.search(r'href="(/p/maple-family-practice/ask/\?q=[^"]+)"', page)
    assert link
    assert "zebra bite</textarea>" in Client().get(link.group(1).replace("&amp;", "&")).content.decode()
