"""Words into HTML and back: nothing gets lost, nothing becomes a command."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bedside.base.records import MediaFile
from bedside.base.text import normalised
from bedside.channels._forms import form_with_picture
from bedside.channels._markup import paragraphs, plain
from bedside.channels._toots import fingerprint

TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n <>&[]\"'"), max_size=80)


@given(TEXTS)
def test_every_word_survives_the_way_to_a_page_and_back(text: str) -> None:
    assert plain(paragraphs(text)).split() == text.replace("\x85", " ").split()


@given(TEXTS)
def test_nothing_that_somebody_writes_becomes_markup_or_a_page_builders_command(text: str) -> None:
    made = paragraphs(text)
    for tag in ("<p>", "</p>", "<br />", "</a>"):
        made = made.replace(tag, "")
    assert "<" not in made.replace('<a href="', "")
    assert "[" not in made


def test_a_page_has_paragraphs_lines_and_links() -> None:
    made = paragraphs("Hello.\nSee https://clinic.org/a?b=1&c=2.\n\nBye")
    assert made == (
        '<p>Hello.<br />\nSee <a href="https://clinic.org/a?b=1&amp;c=2">https://clinic.org/a?b=1&amp;c=2</a>.</p>'
        "\n\n<p>Bye</p>"
    )


def test_what_people_wrote_comes_back_as_plain_words() -> None:
    told = (
        '<p><span class="h-card"><a href="https://b.example/@clinic">@<span>clinic</span></a></span> is it '
        '5 &lt; 6?<br />See <a href="https://cdc.gov/flu"><span class="invisible">https://</span>cdc.gov/flu</a></p>'
        "<p>Thanks</p><script>alert(1)</script>"
    )
    assert plain(told) == "@clinic is it 5 < 6?\nSee https://cdc.gov/flu\n\nThanks"
    assert plain("<p>broken <b>markup") == "broken markup"


def test_a_post_is_recognised_however_its_server_shows_it() -> None:
    sent = "Hello @rosa@elsewhere.example, see https://clinic.org/a \n\n*Bold* #FluShots"
    shown = '<p>Hello <a>@<span>rosa</span></a>, see <a><span class="invisible">https://</span>clinic.org/a</a></p>'
    shown += "<p><b>Bold</b> <a>#<span>FluShots</span></a></p>"
    assert fingerprint(sent, ["A van"]) == fingerprint(plain(shown), ["A van"])
    assert fingerprint(sent, ["A van"]) != fingerprint(sent, [])
    assert fingerprint("🎉", []) != fingerprint("🎈", [])
    assert normalised("🎉") == ""  # why a text without words needs another way


@given(st.binary(max_size=200), st.text(max_size=30))
def test_a_form_with_a_picture_is_always_the_same_and_holds_all_of_it(content: bytes, alt: str) -> None:
    picture = MediaFile(content, "image/png", alt)
    kind, body = form_with_picture([("description", alt)], picture)
    assert (kind, body) == form_with_picture([("description", alt)], picture)
    mark = kind.partition("boundary=")[2].encode()
    assert len(mark) <= 70
    head, described, file, end = body.split(b"--" + mark)
    assert (head, end) == (b"", b"--\r\n")
    assert described.endswith(b"\r\n\r\n" + alt.encode() + b"\r\n")
    assert file.endswith(b"\r\n\r\n" + content + b"\r\n")
