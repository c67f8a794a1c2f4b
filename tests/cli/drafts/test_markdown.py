"""A review of Markdown sees what a reader sees, and knows where it stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedside.cli.drafts.markdown import seen
from tests.fuzz.timing import seconds

_SIGNS = st.text(alphabet="ab *_~`[]()!<>#-\\\n\r>1.😀é", max_size=60)


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("So glad your **knee** is *better*!", "So glad your knee is better!"),
        ("a __b__ ~~c~~ `d` ***e*** **f *g* h**", "a b c d e f g h"),
        ("# Title\nText\ngoes on", "Title\nText goes on"),
        ("one  \ntwo\\\nthree \n   four", "one  \ntwo\nthree four"),
        ("- one\n- two\n  wraps\n\nthree", "one\ntwo wraps\n\nthree"),
        ("> said\n> more", "said\nmore"),
        ("[the CDC](https://cdc.gov/flu) says", "the CDC says"),
        ("a ![x](y.png) b", "a  b"),
        ("<!-- draft\nnote -->Hi<br>", "Hi"),
        ("```text\ncode\n```\n", "code\n"),
        (r"\*stars\* 5 * 3 = 15, a_name_b, __init", "*stars* 5 * 3 = 15, a_name_b, __init"),
        ("**not\n\nclosed** #FluShot", "**not\n\nclosed** #FluShot"),
        ("first\r\nsecond\r\n\r\nthird", "first second\n\nthird"),
        ("<https://cdc.gov> x", "https://cdc.gov x"),
    ],
)
def test_markup_is_not_read_aloud(raw: str, shown: str) -> None:
    assert seen(raw).text == shown


def test_a_picture_is_a_medium_and_a_link_a_reference() -> None:
    found = seen("![A dog](dog.png)\n\n![](cat.png) [source](https://cdc.gov) [mail](mailto:x@y.example)")
    assert [(note.type, note.alt) for note in found.media] == [("image", "A dog"), ("image", None)]
    assert found.has_reference
    assert not seen("[top](#top)").has_reference


@given(_SIGNS, st.integers(0, 5))
def test_every_character_stands_where_it_says(raw: str, start: int) -> None:
    found = seen(raw, min(start, len(raw)))
    assert len(found.text) == len(found.places.starts)
    last = start if start < len(raw) else 0
    for number, char in enumerate(found.text):
        first, end = found.places.span(number, number + 1)
        assert first >= last or number == 0
        assert end == first + 1
        assert raw[first] == char or (raw[first] == "\n" and char == " ")
        last = end


@pytest.mark.parametrize(
    "unit", ["*", "_ *", "[", "![", "<a", "<!--", "`", "> ", "- ", "#", "\n", " \n", "**a** ", "\\"]
)
def test_a_hostile_text_takes_no_longer_than_its_length(unit: str) -> None:
    short, long = unit * 4000, unit * 16000
    seen(short)
    assert seconds(lambda: seen(long), 2) < 12 * seconds(lambda: seen(short), 2) + 0.02
