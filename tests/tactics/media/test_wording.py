"""Words on a card: tidy, held together, dated, and the right way round."""

from datetime import date

import pytest

from bedside.tactics.media import wording


def test_stray_and_hidden_characters_go():
    assert wording.tidy(" a\u200b\n\tb\u202e c\u00a0d ") == "a b c d"
    assert wording.tidy("e\u0301") == "é"


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("38 °C (100.4 °F)", "38\u00a0°C (100.4\u00a0°F)"),
        ("take 5 mg now", "take 5\u00a0mg now"),
        ("5 minutes", "5 minutes"),
        ("call 555-0102", "call 555\u2060-\u20600102"),
        ("on March 12, 2026", "on March\u00a012,\u00a02026"),
        ("el 12 de marzo de 2026", "el 12\u00a0de\u00a0marzo\u00a0de\u00a02026"),
    ],
)
def test_no_line_ends_inside_a_measure_a_number_or_a_date(text, held):
    assert wording.held_together(text, "en") == held


def test_measures_are_isolated_where_the_script_runs_leftwards():
    assert wording.held_together("حرارة 38 °C", "ar") == "حرارة \u206638\u00a0°C\u2069"
    assert wording.held_together("اتصل 555-0102", "ar") == "اتصل \u2066555\u2060-\u20600102\u2069"
    assert "\u2066" not in wording.held_together("38 °C", "es")


def test_a_source_line_has_its_date_in_words_of_its_language():
    assert wording.source_line("CDC", "2026-03-12", "en") == "Source: CDC, March 12, 2026"
    assert wording.source_line("CDC", "2026-03-12", "es") == "Fuente: CDC, 12 de marzo de 2026"
    assert wording.source_line("CDC", "spring 2026", "en") == "Source: CDC, spring 2026"
    assert wording.source_line("", "2026-03-12", "en") == ""
    assert wording.dated(date(2026, 3, 12), "updated", "es") == "actualizado 12 de marzo de 2026"
    assert wording.dated(date(2026, 3, 12), "", "en") == "March 12, 2026"


def test_the_mark_is_the_first_letter_of_the_name():
    assert wording.initial("  élan clinic") == "É"
    assert wording.initial("") == "+"
