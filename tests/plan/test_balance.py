"""The balance line names the tactic that is under-served, and is quiet when none is."""

from hypothesis import given
from hypothesis import strategies as st

from bedside.base.records import Tactic
from bedside.plan.balance import balance, least_served_first

counts = st.dictionaries(st.sampled_from(list(Tactic)), st.integers(0, 60))


def test_an_empty_plan_starts_with_a_question_that_people_asked():
    assert balance({}).sentence == "Nothing is planned yet. Start with a question that people asked."
    assert balance({}, "es").sentence.startswith("Todavía no hay nada")


def test_a_tactic_without_posts_is_named():
    found = balance({Tactic.EDUCATION: 5, Tactic.LOCALITY: 2, Tactic.MEDIA: 1, Tactic.MANNER: 1})
    assert found.tactic == Tactic.DIALOGUE
    assert found.sentence == "Next, think of asking and listening: it has 0 of 9 posts."


def test_an_even_plan_is_left_alone():
    found = balance(dict.fromkeys(Tactic, 3))
    assert found.tactic is None
    assert "15 posts" in found.sentence
    assert "15 publicaciones" in balance(dict.fromkeys(Tactic, 3), "es").sentence


@given(counts)
def test_the_tactic_that_is_named_is_one_with_the_fewest_posts(counts):
    named = balance(counts).tactic
    assert named is None or counts.get(named, 0) == min(counts.get(t, 0) for t in Tactic)
    assert sorted(least_served_first(counts)) == sorted(Tactic)


@given(counts, st.integers(1, 40))
def test_following_the_order_evens_the_plan_out(counts, steps):
    for _ in range(steps + 4 + 5 * sum(counts.values())):
        tactic = least_served_first(counts)[0]
        counts[tactic] = counts.get(tactic, 0) + 1
    assert balance(counts).tactic is None
