"""Two tactics are compared only when the numbers allow it; where nothing differs, almost never is a difference told."""

import random

import pytest

from bedside.base.records import Tactic
from bedside.insight.effects import compare
from bedside.insight.measures import engagement_by_tactic
from tests.insight.making import posts, rows


def effects(**likes):
    found = ()
    for number, (tactic, counts) in enumerate(likes.items()):
        found += posts(Tactic[tactic], counts, first_id=1000 * number)
    return compare(engagement_by_tactic.measure(rows(publications=found)))


def test_a_clear_difference_is_told_in_both_languages():
    (effect,) = effects(MEDIA=[18, 22, 20, 19, 21, 20, 18, 22], EDUCATION=[3, 5, 4, 4, 3, 5, 4, 4])
    assert (effect.higher, effect.lower) == (Tactic.MEDIA, Tactic.EDUCATION)
    assert effect.said["en"] == (
        "Posts that show a picture got more reactions than posts that inform (20 against 4 a post)."
    )
    assert effect.said["es"].startswith("Las publicaciones que muestran una imagen")


def test_a_small_difference_is_not_told():
    assert effects(MEDIA=[5, 6, 4, 5, 6, 4, 5, 6], EDUCATION=[4, 5, 4, 5, 4, 5, 4, 5]) == []


def test_one_post_that_everybody_saw_is_no_effect():
    assert effects(MEDIA=[400, *[3] * 9], EDUCATION=[3] * 10) == []


def test_too_few_posts_are_not_compared():
    assert effects(MEDIA=[90] * 7, EDUCATION=[1] * 7) == []


@pytest.mark.parametrize(("size", "mean", "calm"), [(8, 6, 0.8), (12, 6, 2.5), (12, 3, 0.5), (30, 3, 0.5)])
def test_where_nothing_differs_a_difference_is_told_in_fewer_than_one_of_twenty_practices(size, mean, calm):
    """Five tactics with the same bursty reactions, many practices over."""
    chance = random.Random(11)
    wrong = 0
    for _ in range(250):
        likes = {tactic.name: [_burst(chance, mean, calm) for _ in range(size)] for tactic in Tactic}
        wrong += bool(effects(**likes))
    assert wrong / 250 < 0.05


def test_a_real_and_large_difference_is_found_most_of_the_time():
    chance = random.Random(12)
    found = 0
    for _ in range(100):
        likes = {"MEDIA": [_burst(chance, 24) for _ in range(40)], "EDUCATION": [_burst(chance, 6) for _ in range(40)]}
        found += any(effect.higher is Tactic.MEDIA for effect in effects(**likes))
    assert found > 80


def _burst(chance: random.Random, mean: float, calm: float = 2.5) -> int:
    """A count that is far more scattered than pure chance; the lower ``calm``, the more."""
    mean = chance.gammavariate(calm, mean / calm)
    return sum(chance.random() < mean / 200 for _ in range(200))
