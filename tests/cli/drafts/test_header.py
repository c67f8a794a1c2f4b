"""The header of a draft says what a review must know, and what it says wrongly is told."""

from __future__ import annotations

import pytest

from bedside.cli.drafts.header import BadHeader, split_header


def test_kind_lang_and_media_are_read_and_the_rest_is_left_alone() -> None:
    raw = (
        "---\ntitle: Flu: what now?\nkind: reply  # to Rosa\nlang: 'es'\ntags:\n  - flu\n  - kind\nmedia:\n"
        '  - type: image\n    alt: "A dog: brown"\n    consent: true\n  -\n    type: video\n    captions: no\n---\n'
        "Hola.\n"
    )
    said, start = split_header(raw)
    assert said == {
        "kind": "reply",
        "lang": "es",
        "media": [
            {"type": "image", "alt": "A dog: brown", "consent": True},
            {"type": "video", "captions": False},
        ],
    }
    assert raw[start:] == "Hola.\n"


@pytest.mark.parametrize(
    "raw", ["Hello", "", "---", "---\nkind: reply\nno end", "----\nkind: reply\n---\n", "a\n---\nb"]
)
def test_what_is_no_header_is_text(raw: str) -> None:
    assert split_header(raw) == ({}, 0)


def test_media_may_be_written_as_json_and_lines_may_end_as_on_windows() -> None:
    said, start = split_header('---\r\nmedia: [{"type": "image", "alt": null}]\r\n---\r\nText')
    assert said == {"media": [{"type": "image", "alt": None}]}
    assert start == len('---\r\nmedia: [{"type": "image", "alt": null}]\r\n---\r\n')


@pytest.mark.parametrize("bad", ["media: [{oops", 'kind: "reply', "media:\n  type: image", "media:\n  - what"])
def test_a_header_that_cannot_be_read_is_told_and_not_passed_over(bad: str) -> None:
    with pytest.raises(BadHeader, match="header"):
        split_header(f"---\n{bad}\n---\nText")
