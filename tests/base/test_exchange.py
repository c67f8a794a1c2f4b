"""What is known of a write after an attempt."""

from __future__ import annotations

import pytest

from bedside.base.exchange import ChannelFault, Outcome, Reply, outcome_of, retry_after


@pytest.mark.parametrize(
    ("status", "is_write", "outcome"),
    [
        (200, True, Outcome.DONE),
        (201, True, Outcome.DONE),
        (400, True, Outcome.REFUSED),
        (413, True, Outcome.REFUSED),
        (429, True, Outcome.RETRY),
        (503, True, Outcome.RETRY),
        (500, True, Outcome.UNKNOWN),
        (502, True, Outcome.UNKNOWN),
        (504, True, Outcome.UNKNOWN),
        (408, True, Outcome.UNKNOWN),
        (500, False, Outcome.RETRY),
        (302, True, Outcome.REFUSED),
    ],
)
def test_a_status_says_what_may_follow(status: int, is_write: bool, outcome: Outcome) -> None:
    assert outcome_of(status, is_write=is_write) is outcome


def test_a_success_without_json_leaves_the_outcome_unknown() -> None:
    with pytest.raises(ChannelFault) as caught:
        Reply(200, {}, b"<html>").json()
    assert caught.value.outcome is Outcome.UNKNOWN


def test_an_unreadable_retry_after_is_no_retry_after() -> None:
    assert retry_after({"retry-after": "12"}) == 12.0
    assert retry_after({"retry-after": "Wed, 21 Oct 2026 07:28:00 GMT"}) is None
    assert retry_after({}) is None


def test_a_request_never_shows_its_token_when_printed() -> None:
    from bedside.base.exchange import Request

    assert "secret" not in repr(Request("GET", "https://a.example", {"authorization": "Bearer secret"}))
