"""A comment becomes a question in one step, and nobody can tell from it who wrote."""

from __future__ import annotations

import pytest

from bedside.base.records import Message as MessageRecord
from bedside.desk.actions.collect_messages import take_message
from bedside.desk.actions.errors import NotAllowed, NotHere
from bedside.desk.actions.keep_as_question import keep_as_question
from bedside.desk.models import Account, Message, Question
from tests.cast import Cast, make_cast

pytestmark = pytest.mark.django_db


def _comment(cast: Cast) -> Message:
    account = Account.objects.create(practice=cast.practice, channel="by_hand", handle="Lobby")
    text = "My name is Rosa Lopez, call me at 605-555-0142. Is the flu shot safe for my baby?"
    message = take_message(account, MessageRecord(remote_id="at://rosa/1", text=text, author="rosa.example"))
    assert message is not None
    return message


def test_a_comment_becomes_a_question_without_what_names_its_writer() -> None:
    cast = make_cast()
    question = keep_as_question(cast.cleo, _comment(cast).pk)
    assert "Is the flu shot safe for my baby?" in question.text
    assert not any(word in question.text for word in ("Rosa", "Lopez", "555", "rosa.example"))
    assert question.source == "comment"


def test_pressing_twice_keeps_one_question() -> None:
    cast = make_cast()
    message = _comment(cast)
    assert keep_as_question(cast.cleo, message.pk) == keep_as_question(cast.ben, message.pk)
    assert Question.objects.count() == 1


def test_ana_may_not_and_mallory_finds_nothing() -> None:
    cast = make_cast()
    message = _comment(cast)
    with pytest.raises(NotAllowed):
        keep_as_question(cast.ana, message.pk)
    with pytest.raises(NotHere):
        keep_as_question(cast.mallory, message.pk)
