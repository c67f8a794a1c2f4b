"""Cards as a person meets them: nothing clipped, nothing pale, and a sentence for what does not fit."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bedside.base.registry import PluginError, plugins
from bedside.tactics.media import _typesetting
from bedside.tactics.media.colours import contrast, is_colour, rgb
from bedside.tactics.media.designs import PACKAGE
from bedside.tactics.media.drawing import Brand, draw
from bedside.tactics.media.shortening import shorter_forms
from tests.tactics.media.pixels import colours_in, pens, picture_of, typeset_inputs

BRAND = Brand("Maple Street Family Practice")
QUESTION = plugins(PACKAGE)["question_answer"]
SMALL = {"question": "Why rest?", "answer": "It helps you heal."}
FEW = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def kinds(card):
    return {problem.kind for problem in card.problems}


@pytest.mark.parametrize("name", plugins(PACKAGE))
@pytest.mark.parametrize("lang", ["en", "es"])
def test_every_letter_lies_where_the_report_says(name, lang):
    module = plugins(PACKAGE)[name]
    for size in module.SIZES:
        inputs = typeset_inputs(module, module.EXAMPLE[lang], size.name, BRAND, lang)
        boxes = _typesetting.typeset(module, inputs).report["boxes"]
        letters = pens(module, inputs)
        assert len(letters) > 40
        for x, y in letters:
            assert any(b["x"] - 2 <= x < b["x"] + b["w"] + 1 and b["y"] < y < b["y"] + b["h"] for b in boxes), (
                f"a letter at {x:.0f},{y:.0f} belongs to no reported text"
            )
        for b in boxes:
            assert any(b["x"] - 2 <= x <= b["x"] + b["w"] and b["y"] < y < b["y"] + b["h"] for x, y in letters)


@pytest.mark.parametrize("name", plugins(PACKAGE))
def test_the_safe_margin_holds_no_ink_but_the_ground(name):
    module = plugins(PACKAGE)[name]
    for size in module.SIZES:
        picture = picture_of(draw(name, module.EXAMPLE["es"], size.name, BRAND, "es", "image/png").content)
        assert len(colours_in(picture, (0, 0, 36, size.height))) <= 4


def test_a_text_too_long_says_by_how_much_and_offers_a_form_that_fits():
    long = SMALL | {"points": ["Drink water or clear soup, in small sips, and often through the day."] * 4}
    long["answer"] = "Rest lets your body fight the germs. " * 20
    card = draw("question_answer", long, "1080x1350", BRAND)
    assert kinds(card) == {"too long"}
    problem = card.problems[0]
    assert "pixels too tall for 1080x1350" in problem.message
    assert "it fits" in problem.message
    assert not draw("question_answer", problem.shorter, "1080x1350", BRAND).problems


def test_shorter_forms_lose_only_what_the_design_lets_go_and_what_the_layout_shows():
    values = {"question": "Why?", "answer": "One. Two.", "points": ["a", "b"]}
    tall = list(shorter_forms(QUESTION, values, "tall"))
    assert [form["points"] for form in tall] == [["a"], [], []]
    assert tall[-1]["answer"] == "One."
    assert [form["points"] for form in shorter_forms(QUESTION, values, "wide")] == [["a", "b"]]
    assert list(shorter_forms(plugins(PACKAGE)["steps"], {"steps": ["a", "b"]}, "tall")) == []


def test_one_word_too_wide_is_told_and_not_cut():
    card = draw(
        "question_answer", SMALL | {"question": "Pneumonoultramicroscopicsilicovolcanoconiosis" * 2}, "1080x1350", BRAND
    )
    assert "too long" in kinds(card)
    assert "too wide" in " ".join(problem.message for problem in card.problems)


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"question": "Why?"}, "Short answer"),
        (SMALL | {"colour": "red"}, "no field 'colour'"),
        (SMALL | {"answer": ["a", "b"]}, "one text is needed"),
        (SMALL | {"points": ["a"] * 5}, "5 are given, 4 fit"),
        (SMALL | {"answer": "Rest 🙂"}, "🙂"),
        (SMALL | {"answer": "休息"}, "休 息"),
        (SMALL | {"answer": "الراحة"}, "ا"),
    ],
)
def test_what_cannot_be_drawn_is_refused_in_a_sentence(fields, words):
    card = draw("question_answer", fields, "1080x1350", BRAND)
    assert card.content == b""
    assert words in card.problems[0].message


def test_a_wrong_design_size_colour_language_or_format_is_an_error_that_names_the_right_ones():
    with pytest.raises(PluginError, match="myth_fact"):
        draw("poster", SMALL, "1080x1350", BRAND)
    with pytest.raises(ValueError, match="1200x630"):
        draw("question_answer", SMALL, "100x100", BRAND)
    with pytest.raises(ValueError, match="#0B5563"):
        draw("question_answer", SMALL, "1080x1350", Brand("Maple", "teal"))
    with pytest.raises(ValueError, match="language code"):
        draw("question_answer", SMALL, "1080x1350", BRAND, "english, please")
    with pytest.raises(ValueError, match="image/png"):
        draw("question_answer", SMALL, "1080x1350", BRAND, "en", "image/gif")


def test_a_sample_practice_is_marked_and_a_real_one_is_not():
    inputs = typeset_inputs(QUESTION, SMALL, "1080x1350", Brand("Maple", is_sample=True), "es")
    shown = {box["name"] for box in _typesetting.typeset(QUESTION, inputs).report["boxes"]}
    real = typeset_inputs(QUESTION, SMALL, "1080x1350", BRAND, "es")
    assert "sample" in shown
    assert "sample" not in {box["name"] for box in _typesetting.typeset(QUESTION, real).report["boxes"]}


def test_words_that_look_like_code_are_shown_as_words():
    code = '#panic("x") *b* $x^2$ `r` #read("/etc/passwd") \\ "quoted" {{ }} </svg>'
    card = draw("question_answer", SMALL | {"answer": code}, "1080x1350", BRAND)
    assert not card.problems
    assert code in card.alt_long


def test_the_same_card_is_the_same_bytes():
    assert (
        draw("myth_fact", plugins(PACKAGE)["myth_fact"].EXAMPLE["en"], "1200x630", BRAND).content
        == draw("myth_fact", plugins(PACKAGE)["myth_fact"].EXAMPLE["en"], "1200x630", BRAND).content
    )


def test_a_number_that_no_dots_can_show_is_refused():
    for count, out_of in (("7", "5"), ("1", "1000"), ("a", "5"), ("-1", "5"), ("1", "0")):
        fields = {"count": count, "out_of": out_of, "sentence": "So many."}
        assert kinds(draw("one_number", fields, "1080x1350", BRAND)) == {"faulty"}


@pytest.mark.parametrize("out_of", ["2", "3", "7", "10", "13", "37", "99", "100"])
def test_any_whole_up_to_a_hundred_can_be_shown(out_of):
    for size in ("1080x1350", "1200x630"):
        assert not draw("one_number", {"count": "1", "out_of": out_of, "sentence": "So many."}, size, BRAND).problems


_SIZES = st.sampled_from(["1080x1350", "1200x630"])
_WILD = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Z", "M")), max_size=80)
_WORD = st.text("abcdefghijklmnopqrstuvwxyzáñüßΩжщ.,-/°%0123456789", min_size=1, max_size=18)
_WORDS = st.lists(_WORD | st.sampled_from(["38 °C", "555-0102", "a" * 60, "¿Qué?"]), min_size=1, max_size=40).map(
    " ".join
)


@FEW
@given(question=_WILD, answer=_WILD, points=st.lists(_WILD, max_size=5), size=_SIZES)
def test_any_script_and_any_sign_is_drawn_or_refused_in_sentences(question, answer, points, size):
    card = draw("question_answer", {"question": question, "answer": answer, "points": points}, size, BRAND)
    assert len(card.alt_short) <= 300
    assert all(problem.message.endswith(".") for problem in card.problems)


@FEW
@given(question=_WORDS, answer=_WORDS, points=st.lists(_WORDS, max_size=4), size=_SIZES)
def test_whatever_is_typed_is_drawn_whole_or_told(question, answer, points, size):
    fields = {"question": question, "answer": answer, "points": points, "source": "CDC"}
    card = draw("question_answer", fields, size, BRAND)
    assert kinds(card) <= {"too long", "margin", "overlap", "orphan"}
    assert card.content
    if card.problems:
        return
    width, height = map(int, size.split("x"))
    for x, y in pens(QUESTION, typeset_inputs(QUESTION, fields, size, BRAND, "en")):
        assert 36 <= x <= width - 36
        assert 18 <= y <= height - 18


@FEW
@given(st.integers(0, 0xFFFFFF))
def test_every_accent_becomes_one_that_can_be_read(number):
    card = draw(
        "warning_signs", plugins(PACKAGE)["warning_signs"].EXAMPLE["en"], "1080x1350", Brand("Maple", f"#{number:06x}")
    )
    assert not card.problems


def test_contrast_is_that_of_the_standard():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)
    assert contrast((255, 255, 255), "#BFE9E6") == contrast("#BFE9E6", (255, 255, 255))
    assert rgb("#0B5563") == (11, 85, 99)
    assert not is_colour("#12345")
    assert not is_colour("#12345g")
