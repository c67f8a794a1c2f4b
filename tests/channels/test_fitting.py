"""Lengths as channels count them, words as they will stand there, and sentences about what does not fit."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mastodon import Mastodon

from bedside.base.records import MediaFile, Snapshot
from bedside.channels import Limits, mastodon
from bedside.channels._fitting import characters, limits_of, problems, standing_text

PLAIN = Limits("nobody", date(2026, 11, 22))
TOOTS = mastodon.LIMITS
ADDRESSES = st.sampled_from(
    [
        "https://www.cdc.gov/flu/index.html",
        "http://a.io",
        "https://clinic.org/find?day=Sat&kind=flu#map",
        "https://en.wikipedia.org/wiki/Flu_(disease)",
        "https://bücher.org/größe",
        "https://clinic.example/reserved/names/are/no/addresses/there",
        "https://localhost/x",
    ]
)
NAMES = st.sampled_from(["@rosa@elsewhere.social", "@ben_2@a-b.example", "@clinic", "desk@clinic.org"])
WORDS = st.sampled_from(["flu", "¿Qué", "día?", "👩‍👩‍👧", "e\u0301", "(see", "it)", "10%", "#FluShots", "…"])


@given(st.lists(st.one_of(ADDRESSES, NAMES, WORDS), max_size=12), st.sampled_from([" ", "\n", ", "]))
def test_a_text_is_counted_as_mastodon_counts_it(parts: list[str], between: str) -> None:
    """Against Mastodon.py, which ported the rules by itself."""
    text = between.join(parts)
    assert characters(text, TOOTS) == Mastodon.get_status_length(text)


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("See https://www.cdc.gov/flu/a/very/long/address/indeed.html.", 4 + 23 + 1),
        ("@rosa@elsewhere.social hello", len("@rosa hello")),
        ("https://clinic.org/@rosa@elsewhere.social", 23),
        ("👩‍👩‍👧 e\u0301", 3),
    ],
)
def test_addresses_count_23_and_mentions_without_their_server(text: str, length: int) -> None:
    assert characters(text, TOOTS) == length


@given(st.text(max_size=60))
def test_without_rules_of_its_own_a_channel_counts_what_a_reader_sees(text: str) -> None:
    assert characters(text, replace(PLAIN, counts="code points")) == len(text)
    assert characters(text, PLAIN) <= len(text)


def test_a_server_may_tell_its_own_limits_and_nothing_else() -> None:
    told = {"max_characters": 5000, "picture_mimes": ["image/png"], "as_of": "2026-11-20", "counts_on": "magic"}
    found = limits_of(TOOTS, {"limits": told})
    assert (found.max_characters, found.picture_mimes, found.as_of) == (5000, ("image/png",), date(2026, 11, 20))
    assert found.max_alt_characters == TOOTS.max_alt_characters
    assert limits_of(TOOTS, {}) == TOOTS


def test_what_a_channel_has_no_other_place_for_stands_in_the_text() -> None:
    link = "https://clinic.org/a"
    assert standing_text("Read on.", TOOTS, link=link) == f"Read on.\n\n{link}"
    assert standing_text(f"Read {link} on.", TOOTS, link=link) == f"Read {link} on."
    assert standing_text("Read on.", PLAIN, link=link) == "Read on."
    assert standing_text("Yes.", TOOTS, mention="@rosa@elsewhere.social") == "@rosa@elsewhere.social Yes."
    assert standing_text("Yes, @rosa@b.c", TOOTS, mention="@rosa@b.c") == "Yes, @rosa@b.c"
    assert standing_text("Long.", PLAIN, warning="On grief") == "On grief\n\nLong."
    assert standing_text("Long.", TOOTS, warning="On grief") == "Long."


def _snapshot(**values: Any) -> Snapshot:
    usual = {"key": "k", "text": "Words", "lang": "en", "created_at": datetime(2026, 11, 22, tzinfo=UTC)}
    return Snapshot(**{**usual, **values})


def _picture(**values: Any) -> MediaFile:
    return MediaFile(**{"content": b"x", "mime": "image/png", "alt": "A van", **values})


@pytest.mark.parametrize(
    ("limits", "snapshot", "words"),
    [
        (TOOTS, _snapshot(text="x" * 501), "501 characters; 500 fit. Shorten it by 1."),
        (TOOTS, _snapshot(text="x" * 490, warning="On grief, 15ch."), "505 characters"),
        (TOOTS, _snapshot(choices=("a",)), "has 1 choices; 2 to 4 fit"),
        (TOOTS, _snapshot(choices=("a", "a")), "are the same"),
        (TOOTS, _snapshot(choices=("a", "b" * 51)), "has 51 characters; 50 fit"),
        (TOOTS, _snapshot(choices=("a", "b"), media=(_picture(),)), "either a poll or pictures"),
        (PLAIN, _snapshot(choices=("a", "b")), "There are no polls there"),
        (TOOTS, _snapshot(media=(_picture(),) * 5), "5 pictures are attached; 4 fit"),
        (TOOTS, _snapshot(media=(_picture(mime="image/tiff"),)), "is image/tiff"),
        (TOOTS, _snapshot(media=(_picture(alt="x" * 1501),)), "1501 characters; 1500 fit"),
        (TOOTS, _snapshot(media=(_picture(content=b"x" * 16_777_217),)), "16777217 bytes; 16777216 fit"),
        (TOOTS, _snapshot(text=" "), "There is nothing to publish"),
    ],
)
def test_what_does_not_fit_is_said_with_by_how_much(limits: Limits, snapshot: Snapshot, words: str) -> None:
    assert words in " ".join(problems(snapshot, limits))


def test_what_fits_has_no_problems() -> None:
    assert problems(_snapshot(text="x" * 500, media=(_picture(),) * 4), TOOTS) == []
    assert problems(_snapshot(choices=("Monday", "Friday"), warning="On hours"), TOOTS) == []
