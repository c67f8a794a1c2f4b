"""What is proposed where recalled words stand: what the channel can really do, the kindest to readers first."""

from __future__ import annotations

import pytest

from bedside.base.registry import plugins
from bedside.tactics.education.comparing import Gravity
from bedside.tactics.education.remedies import Standing, remedies

ALL = frozenset({"publish", "find", "edit", "reply", "withdraw"})


def proposed(what: str, can: frozenset[str] = frozenset(), *, is_gone: bool = False, grave: bool = True) -> str:
    return remedies(Standing(what, Gravity.GRAVE if grave else Gravity.WORDS, is_gone, can))[0]


def test_an_answer_is_corrected_unless_nothing_trusted_is_left() -> None:
    assert proposed("answer") == "correct"
    assert proposed("answer", is_gone=True) == "withdraw"
    assert proposed("answer", is_gone=True, grave=False) == "correct"


def test_what_waits_is_rewritten() -> None:
    assert proposed("post") == "rewrite"


@pytest.mark.parametrize(
    ("can", "first"),
    [
        (ALL, "edit"),
        (ALL - {"edit"}, "reply"),
        (ALL - {"edit", "reply"}, "post"),
        (frozenset({"withdraw"}), "withdraw"),
        (frozenset({"edit"}), "by_hand"),
        (frozenset(), "by_hand"),
    ],
)
def test_a_publication_gets_what_its_channel_can(can: frozenset[str], first: str) -> None:
    assert proposed("publication", can) == first


def test_what_was_taken_back_gravely_is_taken_down_first() -> None:
    assert proposed("publication", ALL, is_gone=True) == "withdraw"


@pytest.mark.parametrize("what", ["answer", "post", "publication"])
def test_still_right_is_always_possible_and_never_proposed(what: str) -> None:
    for name, channel in plugins("bedside.channels").items():
        found = remedies(Standing(what, Gravity.WORDS, False, channel.CAN))
        assert found[-1] == "still_right", name
        assert len(found) > 1
        assert len(set(found)) == len(found)


def test_bluesky_cannot_edit_so_a_correction_stands_under_the_post_and_our_own_page_is_mended() -> None:
    channels = plugins("bedside.channels")
    assert proposed("publication", channels["bluesky"].CAN) == "reply"
    assert proposed("publication", channels["answers_site"].CAN) == "edit"
    assert proposed("publication", channels["by_hand"].CAN) == "by_hand"
