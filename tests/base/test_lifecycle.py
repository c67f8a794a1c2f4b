"""Which step may follow which."""

from __future__ import annotations

import pytest

from bedside.base.lifecycle import ALL, PUBLICATION, Lifecycle, MoveError


def test_a_publication_that_is_out_can_never_be_sent_again() -> None:
    seen, todo = set(), ["published"]
    while todo:
        state = todo.pop()
        seen.add(state)
        todo += [new for new in PUBLICATION.moves[state] if new not in seen]
    assert not seen & {"waiting", "preparing", "sending"}


def test_a_write_can_only_begin_from_preparing() -> None:
    assert [old for old in PUBLICATION.states if PUBLICATION.allows(old, "sending")] == ["preparing"]


def test_a_forbidden_move_says_what_is_allowed() -> None:
    with pytest.raises(MoveError, match="cannot become waiting; it may become withdrawn"):
        PUBLICATION.check("published", "waiting")


@pytest.mark.parametrize("lifecycle", ALL, ids=lambda one: one.noun)
def test_every_state_can_be_reached(lifecycle: Lifecycle) -> None:
    assert lifecycle.start in lifecycle.states


def test_a_lifecycle_with_a_state_that_nothing_leads_to_is_refused_when_made() -> None:
    with pytest.raises(ValueError, match="nothing leads to"):
        Lifecycle("kettle", "cold", {"cold": ("hot",), "hot": (), "lost": ()})


def test_a_lifecycle_with_an_unknown_state_is_refused_when_made() -> None:
    with pytest.raises(ValueError, match="unknown states"):
        Lifecycle("kettle", "cold", {"cold": ("boiling",)})
