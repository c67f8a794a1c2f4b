"""Each measure counts what it says, and says "too few" rather than something it cannot know."""

import pytest

from bedside.base.records import Tactic
from bedside.insight.measures import (
    asked,
    clicks,
    engagement_by_tactic,
    local_share,
    published,
    replies_received,
    response_time,
)
from bedside.insight.rows import PublicationRow
from tests.insight.making import UNTIL, daily, message, posts, rows


def test_questions_are_counted_in_their_days_with_a_weekly_range():
    (number,) = asked.measure(rows(days=28, questions=daily(2, 40)))
    assert number.count == 56
    assert number.interval.value == 14
    assert number.said["en"].startswith("56 questions were asked. That is about 14 a week (likely between ")
    assert number.said["es"].startswith("Se hicieron 56 preguntas. Son cerca de 14 por semana")


@pytest.mark.parametrize(("count", "sentence"), [(0, "Nobody followed a link."), (1, "A link was followed once.")])
def test_none_and_one_have_their_own_words(count, sentence):
    (number,) = clicks.measure(rows(days=7, clicks=daily(count, 1)))
    assert number.said["en"] == sentence


def test_a_post_on_three_channels_counts_once():
    same = [PublicationRow(7, Tactic.MEDIA, channel, UNTIL) for channel in ("a", "b", "c")]
    whole, *split = published.measure(rows(publications=tuple(same)))
    assert whole.count == 1
    assert {n.tactic: n.count for n in split}[Tactic.MEDIA] == 1


def test_clicks_on_the_link_that_two_channels_share_are_not_added_up():
    same = [PublicationRow(n, Tactic.MEDIA, ch, UNTIL, {"likes": 1, "clicks": 5}) for n in range(8) for ch in "ab"]
    number = next(n for n in engagement_by_tactic.measure(rows(publications=tuple(same))) if n.tactic is Tactic.MEDIA)
    assert number.count == 8 * (2 + 5)


def test_a_channel_without_numbers_is_not_a_post_without_reactions():
    silent = tuple(PublicationRow(100 + n, Tactic.MEDIA, "by_hand", UNTIL) for n in range(20))
    found = engagement_by_tactic.measure(rows(publications=silent + posts(Tactic.MEDIA, [10] * 8)))
    assert next(n for n in found if n.tactic is Tactic.MEDIA).interval.value == 10


def test_seven_posts_are_too_few_and_one_lucky_post_widens_the_range():
    few = engagement_by_tactic.measure(rows(publications=posts(Tactic.MEDIA, [10] * 7)))
    number = next(n for n in few if n.tactic is Tactic.MEDIA)
    assert number.interval is None
    assert number.said["en"] == "Too few posts to tell how people react (7 of 8)."
    even = engagement_by_tactic.measure(rows(publications=posts(Tactic.MEDIA, [10] * 8)))
    lucky = engagement_by_tactic.measure(rows(publications=posts(Tactic.MEDIA, [1] * 7 + [73])))
    width = [next(n.interval.high - n.interval.low for n in f if n.tactic is Tactic.MEDIA) for f in (even, lucky)]
    assert width[1] > 3 * width[0]


def test_a_message_that_still_waits_is_slow_and_a_fresh_one_is_not_judged():
    waiting = [message(100), message(90), message(80)]
    quick = [message(100 + n, 2) for n in range(5)]
    fresh = [message(3, 1), message(2)]
    (number,) = response_time.measure(rows(messages=tuple(waiting + quick + fresh)))
    assert number.count == 8
    assert number.interval.value == 5 / 8
    assert "Half were answered within 2 hours." in number.said["en"]


def test_when_most_still_wait_it_says_so():
    found = [message(100 + n) for n in range(6)] + [message(200, 1)]
    (number,) = response_time.measure(rows(messages=tuple(found)))
    assert number.said["en"].endswith("More than half still wait.")
    assert number.said["es"].endswith("Más de la mitad todavía espera.")


def test_few_messages_are_counted_without_a_range():
    (number,) = response_time.measure(rows(messages=(message(50, 1), message(60))))
    assert number.said["en"] == "1 of 2 messages were answered within a day. Too few to tell more."
    assert number.interval is None


def test_messages_and_local_posts_are_counted():
    assert replies_received.measure(rows(messages=(message(50), message(60))))[0].count == 2
    mixed = posts(Tactic.LOCALITY, [0] * 3) + posts(Tactic.MEDIA, [0] * 7, first_id=50)
    (number,) = local_share.measure(rows(publications=mixed))
    assert number.said["en"].startswith("3 of 10 posts spoke of this place. That is 30% (likely between 11% and 60%)")
