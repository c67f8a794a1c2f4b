"""Questions become topics; Ben puts them right by hand, and takes it back."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from bedside.desk.actions.ask_question import ask_question
from bedside.desk.actions.confirm_topic import confirm_topic, rename_topic
from bedside.desk.actions.errors import NotHere, Refused
from bedside.desk.actions.group_questions import group_due, group_questions
from bedside.desk.actions.merge_topics import merge_topics
from bedside.desk.actions.rank_topics import rank_topics
from bedside.desk.actions.split_topic import split_topic
from bedside.desk.actions.undo_topic_change import undo_topic_change
from bedside.desk.models import Question, Topic, TopicChange, TopicVector
from tests.cast import Cast, make_cast

pytestmark = pytest.mark.django_db
FLU = ("Do I need a flu shot every year?", "Is a flu shot needed every year?")
STREP = ("How long is strep throat contagious?", "How long am I contagious with strep throat?")


@pytest.fixture
def cast() -> Cast:
    return make_cast()


def asked(cast: Cast, *texts: str) -> None:
    for text in texts:
        ask_question(cast.rosa, text)
    group_questions(cast.practice)


def topic_of(text: str) -> Topic:
    topic = Question.objects.filter(text=text).latest("pk").topic
    assert topic is not None
    return topic


def test_questions_that_mean_the_same_share_a_topic(cast: Cast) -> None:
    asked(cast, *FLU, *STREP)
    assert topic_of(FLU[0]) == topic_of(FLU[1])
    assert topic_of(STREP[0]) == topic_of(STREP[1])
    assert topic_of(FLU[0]) != topic_of(STREP[0])
    assert topic_of(FLU[0]).title == FLU[0]


def test_later_questions_join_the_topic_that_is_there(cast: Cast) -> None:
    asked(cast, FLU[0])
    code = topic_of(FLU[0]).code
    asked(cast, STREP[0])
    asked(cast, FLU[1])
    assert topic_of(FLU[1]).code == code
    assert topic_of(FLU[1]).question_count == 2


def test_the_very_same_words_cost_no_new_exemplar(cast: Cast) -> None:
    asked(cast, FLU[0])
    asked(cast, FLU[0], FLU[0].upper())
    assert TopicVector.objects.count() == 1
    assert topic_of(FLU[0]).question_count == 3


def test_each_language_has_its_own_topics(cast: Cast) -> None:
    asked(cast, "Do I need a flu shot?", "¿Necesito la vacuna contra la gripe?")
    assert sorted(Topic.objects.values_list("lang", flat=True)) == ["en", "es"]


def test_grouping_again_changes_nothing(cast: Cast) -> None:
    asked(cast, *FLU)
    assert group_questions(cast.practice) == 0
    assert not group_due(timezone.now())


def test_the_worker_groups_every_practice(cast: Cast) -> None:
    ask_question(cast.rosa, FLU[0])
    ask_question(cast.mallory, FLU[0])
    assert group_due(timezone.now())
    assert group_due(timezone.now())
    assert not group_due(timezone.now())
    assert Topic.objects.of(cast.practice).count() == Topic.objects.of(cast.mallory.practice).count() == 1


def test_vectors_of_another_encoder_are_made_anew_and_never_compared(cast: Cast) -> None:
    asked(cast, FLU[0])
    TopicVector.objects.update(encoder="older", vector=b"\x00\x00" * 3)
    asked(cast, FLU[1])
    assert topic_of(FLU[0]) == topic_of(FLU[1])
    assert "older" not in set(TopicVector.objects.values_list("encoder", flat=True))


def test_many_people_rank_above_one_who_asks_often(cast: Cast) -> None:
    for mark in ("a", "b", "c"):
        ask_question(cast.rosa, FLU[0], asker_mark=mark)
    for _ in range(5):
        ask_question(cast.rosa, STREP[0], asker_mark="d")
    group_questions(cast.practice)
    assert Topic.objects.order_by("-rank").first() == topic_of(FLU[0])
    assert (topic_of(STREP[0]).question_count, topic_of(STREP[0]).asker_count) == (5, 1)


def test_what_was_asked_lately_ranks_above_what_was_asked_long_ago(cast: Cast) -> None:
    long_ago = timezone.now() - timedelta(days=90)
    for mark in ("a", "b"):
        ask_question(cast.rosa, FLU[0], asker_mark=mark, asked_at=long_ago)
    asked(cast, STREP[0])
    assert Topic.objects.order_by("-rank").first() == topic_of(STREP[0])


def test_what_matters_here_ranks_higher(cast: Cast) -> None:
    asked(cast, FLU[0], STREP[0])
    Topic.objects.filter(pk=topic_of(STREP[0]).pk).update(local_weight=2.0)
    rank_topics(cast.practice, timezone.now())
    assert Topic.objects.order_by("-rank").first() == topic_of(STREP[0])


def test_confirming_and_renaming_can_be_undone(cast: Cast) -> None:
    asked(cast, FLU[0])
    topic = topic_of(FLU[0])
    confirm_topic(cast.ben, topic.pk)
    rename_topic(cast.ben, topic.pk, "  The yearly   flu shot ")
    topic.refresh_from_db()
    assert (topic.title, topic.is_confirmed) == ("The yearly flu shot", True)
    rename, confirm = TopicChange.objects.order_by("-pk")
    with pytest.raises(Refused, match="later change first"):
        undo_topic_change(cast.ben, confirm.pk)
    undo_topic_change(cast.ben, rename.pk)
    undo_topic_change(cast.ben, confirm.pk)
    topic.refresh_from_db()
    assert (topic.title, topic.is_confirmed) == (FLU[0], False)


def test_splitting_gives_the_questions_a_topic_of_their_own_and_can_be_undone(cast: Cast) -> None:
    asked(cast, *FLU)
    old = topic_of(FLU[0])
    new = split_topic(cast.ben, old.pk, [Question.objects.get(text=FLU[1]).pk])
    assert (new.title, new.question_count, topic_of(FLU[0]).question_count) == (FLU[1], 1, 1)
    asked(cast, FLU[1])
    assert topic_of(FLU[1]) == new  # a person's decision stands for those who ask so later
    undo_topic_change(cast.ben, TopicChange.objects.get(kind="split").pk)
    new.refresh_from_db()
    assert new.merged_into == old
    assert topic_of(FLU[1]) == old
    assert topic_of(FLU[1]).question_count == 3


def test_a_split_of_everything_or_of_foreign_questions_is_refused(cast: Cast) -> None:
    asked(cast, *FLU, STREP[0])
    topic = topic_of(FLU[0])
    for ids in ([], [Question.objects.get(text=STREP[0]).pk], list(topic.questions.values_list("pk", flat=True))):
        with pytest.raises(Refused):
            split_topic(cast.ben, topic.pk, ids)


def test_the_older_topic_survives_a_merge_and_the_other_points_at_it(cast: Cast) -> None:
    asked(cast, FLU[0], STREP[0])
    flu, strep = topic_of(FLU[0]), topic_of(STREP[0])
    older, younger = sorted((flu, strep), key=lambda topic: topic.pk)
    merged = merge_topics(cast.ben, younger.pk, older.pk)
    younger.refresh_from_db()
    assert (merged.pk, merged.title, merged.question_count) == (older.pk, younger.title, 2)
    assert younger.merged_into == merged
    assert younger.question_count == 0
    asked(cast, FLU[0])
    assert topic_of(FLU[0]) == merged
    with pytest.raises(Refused, match="merged"):
        confirm_topic(cast.ben, younger.pk)


def test_undoing_a_merge_gives_each_its_own_back(cast: Cast) -> None:
    asked(cast, FLU[0], STREP[0])
    flu, strep = topic_of(FLU[0]), topic_of(STREP[0])
    change = merge_topics(cast.ben, flu.pk, strep.pk) and TopicChange.objects.get(kind="merge")
    undo_topic_change(cast.ben, change.pk)
    for text, topic in ((FLU[0], flu), (STREP[0], strep)):
        now = topic_of(text)
        assert (now.pk, now.title, now.question_count, now.merged_into) == (topic.pk, text, 1, None)
        assert now.vectors.count() == 1
    with pytest.raises(Refused, match="undone already"):
        undo_topic_change(cast.ben, change.pk)


def test_a_topic_is_not_merged_with_itself_or_across_languages(cast: Cast) -> None:
    asked(cast, "Do I need a flu shot?", "¿Necesito la vacuna contra la gripe?")
    one, other = Topic.objects.all()
    for pair in ((one.pk, one.pk), (one.pk, other.pk)):
        with pytest.raises(Refused):
            merge_topics(cast.ben, *pair)


def test_mallory_changes_no_topic_of_ours(cast: Cast) -> None:
    asked(cast, FLU[0], STREP[0])
    flu, strep = topic_of(FLU[0]), topic_of(STREP[0])
    change = confirm_topic(cast.ben, flu.pk) and TopicChange.objects.get()
    question = flu.questions.get()
    for attempt in (
        lambda: confirm_topic(cast.mallory, strep.pk),
        lambda: rename_topic(cast.mallory, flu.pk, "Mine"),
        lambda: split_topic(cast.mallory, flu.pk, [question.pk]),
        lambda: merge_topics(cast.mallory, flu.pk, strep.pk),
        lambda: undo_topic_change(cast.mallory, change.pk),
    ):
        with pytest.raises(NotHere):
            attempt()
    assert topic_of(FLU[0]).title == FLU[0]
    assert not topic_of(STREP[0]).is_confirmed
