"""Ben draws cards, alone and from an answer; what does not fit is refused and nothing is kept."""

from __future__ import annotations

import hashlib
import io
from datetime import date

import pytest
from PIL import Image

from bedside.desk.actions.draft_post import draft_post
from bedside.desk.actions.draw_card import cards_for_answer, draw_card
from bedside.desk.actions.errors import NotAllowed, NotHere, Refused
from bedside.desk.models import Answer, Citation, Deed, Picture
from tests.cast import Cast, make_cast

pytestmark = pytest.mark.django_db
FIELDS = {"question": "Why rest?", "answer": "Rest helps you heal.", "source": "CDC"}


@pytest.fixture
def cast() -> Cast:
    return make_cast()


def an_answer(cast: Cast, **changes: object) -> Answer:
    words = {
        "title": "How long should my child stay home after a stomach bug?",
        "short": "Keep your child home for a full day without vomiting. Ask the school what its rule says.",
        "body": "...",
        "key_points": ["Offer small sips often.", "Wash hands with soap.", "x" * 300],
    }
    answer: Answer = Answer.objects.create(practice=cast.practice, slug="bug", **(words | changes))
    Citation.objects.create(
        practice=cast.practice, answer=answer, number=1, publisher="MedlinePlus", title="t",
        url="https://medlineplus.gov/x", dated_on=date(2026, 3, 12), dated_as="updated",
    )  # fmt: skip
    return answer


def a_card(actor, **changes):
    return draw_card(actor, **({"design": "question_answer", "size": "1080x1350", "fields": FIELDS} | changes))


def test_a_card_is_kept_with_its_bytes_size_and_alt_text(cast):
    picture = a_card(cast.ben)
    content = bytes(picture.content)
    assert Image.open(io.BytesIO(content)).size == (picture.width, picture.height) == (1080, 1350)
    assert picture.sha256 == hashlib.sha256(content).hexdigest()
    assert picture.mime == "image/jpeg"
    assert picture.alt.startswith("Card with a question and its answer, from Maple Family Practice. Why rest?")
    assert Deed.objects.get(action="draw_card").noun_id == str(picture.pk)


def test_the_same_card_is_kept_once(cast):
    assert a_card(cast.ben).pk == a_card(cast.ben).pk


def test_a_card_on_a_post_takes_its_approval_back(cast):
    post = draft_post(cast.ben, text="Rest helps.")
    type(post).objects.filter(pk=post.pk).update(state="approved")
    picture = a_card(cast.ben, post_id=post.pk)
    post.refresh_from_db()
    assert list(post.media.all()) == [picture]
    assert post.state == "draft"


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"fields": FIELDS | {"answer": "word " * 400}}, "pixels too tall"),
        ({"fields": {"question": "Why?"}}, "fill in: Short answer"),
        ({"design": "poster"}, "question_answer"),
        ({"size": "10x10"}, "1080x1350"),
        ({"lang": "x; y"}, "language code"),
    ],
)
def test_a_card_that_fails_a_gate_is_refused_in_a_sentence_and_not_kept(cast, changes, words):
    with pytest.raises(Refused, match=words):
        a_card(cast.ben, **changes)
    assert not Picture.objects.exists()


def test_only_writers_draw_and_nobody_draws_on_another_practices_rows(cast):
    for actor in (cast.cleo, cast.ana, cast.rosa, cast.worker):
        with pytest.raises(NotAllowed):
            a_card(actor)
    answer = an_answer(cast)
    post = draft_post(cast.ben, text="Rest helps.")
    with pytest.raises(NotHere):
        cards_for_answer(cast.mallory, answer.pk)
    with pytest.raises(NotHere):
        a_card(cast.mallory, post_id=post.pk)
    assert not Picture.objects.exists()


def test_an_answer_becomes_a_tall_and_a_wide_card_with_its_first_source(cast):
    answer = an_answer(cast)
    post = draft_post(cast.ben, text="Rest helps.")
    tall, wide = cards_for_answer(cast.ben, answer.pk, post.pk)
    assert (tall.size, wide.size) == ("1080x1350", "1200x630")
    assert tall.alt.endswith("Source: MedlinePlus, updated March 12, 2026.")
    assert "small sips" in tall.alt
    assert "x" * 20 not in tall.alt
    assert list(post.media.all()) == [tall]
    assert set(answer.cards.all()) == {tall, wide}


def test_a_spanish_answer_becomes_a_spanish_card(cast):
    tall, _ = cards_for_answer(cast.ben, an_answer(cast, lang="es", title="¿Cuánto tiempo en casa?").pk)
    assert tall.alt.startswith("Tarjeta con una pregunta")
    assert tall.alt.endswith("Fuente: MedlinePlus, actualizado 12 de marzo de 2026.")


def test_a_long_answer_loses_whole_sentences_and_points_but_no_half_ones(cast):
    answer = an_answer(
        cast,
        short="Keep your child home for a full day. " * 10,
        title="What should I do when " + "my child is sick and " * 4 + "tired?",
        key_points=["Offer small sips of water or clear soup often, and rest in a cool, quiet room."] * 4,
    )
    tall, wide = cards_for_answer(cast.ben, answer.pk)
    for picture in (tall, wide):
        assert picture.fields["answer"].endswith("full day.")
    assert len(tall.fields["answer"]) <= 160


def test_an_answer_that_cannot_be_shortened_enough_is_refused(cast):
    with pytest.raises(Refused, match="Shorten it"):
        cards_for_answer(cast.ben, an_answer(cast, short="word " * 79).pk)


@pytest.mark.django_db
def test_a_card_never_shows_half_a_list_of_warning_signs() -> None:
    cast = make_cast()
    short = (
        "Think BE FAST. Balance: sudden loss of balance. Eyes: sudden trouble seeing. Face: one side droops. "
        "Arm: one arm is weak or drifts down. Speech: words are slurred or strange. "
        "Time: call 911 right away, even if the signs go away."
    )
    answer = Answer.objects.create(
        practice=cast.practice, slug="stroke", title="What are the signs of a stroke?", short=short, body=short
    )
    for picture in cards_for_answer(cast.ben, answer.pk):
        shown = picture.fields["answer"]
        assert shown == short or "Read the whole list on our page" in shown
