"""The readers of messages agree with plain cases, with the sentence model and by spelling alone."""

from __future__ import annotations

import pytest

from bedside.base.reader import Reader, load_reader, load_spelling_reader
from bedside.base.records import Message
from bedside.tactics.dialogue.classes import ORDER
from bedside.tactics.dialogue.reading import SPELLING
from bedside.tactics.dialogue.triage import triage


@pytest.fixture(params=["sentence model", "spelling"])
def reader(request: pytest.FixtureRequest) -> Reader:
    return load_spelling_reader(SPELLING) if request.param == "spelling" else load_reader("messages")


def test_the_reader_knows_every_class(reader: Reader) -> None:
    [opinion] = reader.read(["thank you"], ["reply"])
    assert set(opinion.chances) == set(ORDER)
    assert sum(opinion.chances.values()) == pytest.approx(1, abs=1e-3)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("grandpa's speech is jumbled and his arm hangs", "emergency"),
        ("i can't find one reason to stay alive", "self_harm"),
        ("is there parking behind the building", "logistics"),
        ("mi esposo me pega y me encierra", "abuse_disclosure"),
        ("la doctora es un amor, gracias", "praise"),
    ],
)
def test_rules_and_reader_agree_on_plain_cases(text: str, label: str, reader: Reader) -> None:
    [opinion] = reader.read([text], ["reply"])
    assert triage(Message("1", text), reading=opinion).label == label


def test_a_reason_says_which_words_the_reader_went_by() -> None:
    text = "We love the new chairs out front. Grandpa's mouth hangs on one side since breakfast and he talks like soup."
    [opinion] = load_reader("messages").read([text], ["reply"])
    start, end = opinion.places["emergency"][0]
    assert "chairs" not in text[start:end]
    assert f"most for “{text[start:end][:20]}" in triage(Message("1", text), reading=opinion).why
