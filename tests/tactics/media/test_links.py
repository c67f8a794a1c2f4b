"""Short codes, previews of strangers' pages, tags of our own, and QR codes."""

from __future__ import annotations

import time
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedside.tactics.media.links import is_code, preview_tags, qr_svg, read_preview, short_code

PAGE = """<!doctype html><html><head><title>Flu &amp; you</title>
<meta property="og:title" content="Flu: what to know"><meta property="og:description" content=" Two
lines "><meta property="og:image" content="/a.jpg"><meta name="description" content="other"></head>
<body><meta property="og:site_name" content="not in the head"></body>"""


@given(st.binary(min_size=6, max_size=16))
def test_the_same_entropy_gives_the_same_code_without_letters_that_look_alike(entropy):
    code = short_code(entropy)
    assert code == short_code(entropy)
    assert len(code) == 7
    assert is_code(code)
    assert not set(code) & set("0OIl")


def test_other_entropy_gives_another_code():
    assert len({short_code(number.to_bytes(8, "big")) for number in range(5000)}) == 5000
    assert not is_code("a/b")
    assert not is_code("")


def test_a_page_is_read_as_others_will_show_it():
    found = read_preview(PAGE, "https://example.org/x/y")
    assert (found.title, found.description) == ("Flu: what to know", "Two lines")
    assert found.image == "https://example.org/a.jpg"
    assert found.site == ""


def test_a_page_without_tags_still_has_its_title():
    assert read_preview("<title>Flu &amp; you</title>", "https://example.org").title == "Flu & you"
    assert read_preview("", "https://example.org").title == ""


@pytest.mark.parametrize("image", ["javascript:alert(1)", "file:///etc/passwd", "http://[", "data:text/html,x"])
def test_a_picture_that_is_no_web_address_is_left_out(image):
    assert read_preview(f'<meta property="og:image" content="{image}">', "https://example.org").image == ""


@pytest.mark.parametrize(
    "page", ["<" * 300_000, "<meta " * 60_000, "<title>" + "a" * 3_000_000, "<!--" + "-" * 500_000]
)
def test_a_huge_or_broken_page_is_read_soon(page):
    start = time.process_time()
    found = read_preview(page, "https://example.org")
    assert time.process_time() - start < 3
    assert len(found.title) <= 200


@given(st.text(max_size=400))
def test_no_page_can_break_the_reader(page):
    read_preview(page, "https://example.org")
    read_preview(f"<meta property=og:title content='{page}'>", page)


def test_our_tags_come_back_as_they_were_meant():
    tags = preview_tags(
        title='Fever "and" <b>you</b> & me', description="d", url="https://p.example/a", image="https://p.example/c.jpg",
        image_alt="alt", lang="es", site="Maple",
    )  # fmt: skip
    found = read_preview(tags, "https://p.example/a")
    assert found.title == 'Fever "and" <b>you</b> & me'
    assert found.image == "https://p.example/c.jpg"
    assert 'og:image:width" content="1200"' in tags
    assert 'og:locale" content="es_US"' in tags
    assert "summary_large_image" in tags
    assert "og:image" not in preview_tags(title="t", description="d", url="https://p.example")


def test_a_qr_code_is_an_svg_with_its_quiet_zone():
    root = ElementTree.fromstring(qr_svg("https://p.example/l/abc2345", "Open the page"))
    assert root.tag.endswith("svg")
    assert int(root.get("width")) >= (21 + 8) * 4
    assert "Open the page" in qr_svg("https://p.example", "Open the page")
    with pytest.raises(ValueError, match="too long"):
        qr_svg("https://p.example/" + "a" * 4000)
