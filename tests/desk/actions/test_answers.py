"""Ben drafts from trusted passages, Dr. Ada signs exactly what she read, readers get that and nothing else."""

from __future__ import annotations

import time
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone

from bedside.base.records import Severity
from bedside.desk.actions.cite_passage import cite_passage, uncite_passage
from bedside.desk.actions.draft_answer import draft_answer
from bedside.desk.actions.edit_answer import edit_answer
from bedside.desk.actions.encode_texts import encode, packed
from bedside.desk.actions.errors import NotAllowed, NotHere, Refused
from bedside.desk.actions.find_passages import find_passages
from bedside.desk.actions.publish_answer import publish_answer, withdraw_answer
from bedside.desk.actions.sign_answer import review_of_answer, sign_answer
from bedside.desk.models import Answer, Passage, Signature, Topic
from tests.cast import Cast, make_cast
from tests.desk.actions.shelf import fill_shelf, make_topic

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast() -> Cast:
    return make_cast()


@pytest.fixture
def drafted(cast: Cast) -> Answer:
    fill_shelf(cast.practice)
    return draft_answer(cast.ben, make_topic(cast.practice).pk)


def signed(cast: Cast, answer: Answer) -> Signature:
    answer.refresh_from_db()
    return sign_answer(cast.ada, answer.pk, answer.content_hash())


# finding


def test_the_nearest_passages_are_found_by_meaning(cast: Cast) -> None:
    fill_shelf(cast.practice)
    found = find_passages(cast.practice, "should I get vaccinated against influenza again this year?")
    assert found.trusted
    assert found.passages[0].passage.title == "Flu shot"
    assert [hit.score for hit in found.passages] == sorted((hit.score for hit in found.passages), reverse=True)


def test_nothing_is_trusted_when_nothing_fits(cast: Cast) -> None:
    fill_shelf(cast.practice)
    assert not find_passages(cast.practice, "How do I change a bicycle tyre?").trusted
    assert not find_passages(cast.practice, "   ").trusted
    assert not find_passages(cast.mallory.practice, "Do I need a flu shot?").trusted


def test_new_passages_and_gone_ones_are_noticed_at_once(cast: Cast) -> None:
    fill_shelf(cast.practice, "sore-throat")
    assert "Flu shot" not in titles(cast, "flu shot")
    rows = fill_shelf(cast.practice, "flu-shot")
    assert "Flu shot" in titles(cast, "flu shot")
    Passage.objects.filter(pk__in=[row.pk for row in rows]).update(is_gone=True)
    assert "Flu shot" not in titles(cast, "flu shot")


def titles(cast: Cast, text: str) -> set[str]:
    return {hit.passage.title for hit in find_passages(cast.practice, text).passages}


def test_each_language_finds_its_own(cast: Cast) -> None:
    fill_shelf(cast.practice)
    fill_shelf(cast.practice, lang="es")
    found = find_passages(cast.practice, "¿Necesito la vacuna contra la gripe cada año?", "es")
    assert found.trusted
    assert {hit.passage.lang for hit in found.passages} == {"es"}


def test_twelve_thousand_passages_answer_at_once(cast: Cast) -> None:
    rows = fill_shelf(cast.practice)
    vectors = {row.pk: row for row in rows}
    find_passages(cast.practice, "flu")
    template = rows[0]
    name, encoded = encode([f"Question {n} about subject {n % 97}" for n in range(200)])
    Passage.objects.bulk_create(
        Passage(
            practice=cast.practice,
            key=f"k{n}",
            collection="starter",
            title=f"Subject {n % 97}",
            question=f"Question {n} about subject {n % 97}",
            text=template.text,
            publisher=template.publisher,
            url=template.url,
            text_hash="x",
            vector=packed(encoded[n % 200]),
            encoder=name,
        )
        for n in range(12_000)
    )
    find_passages(cast.practice, "Do I need a flu shot every year?")
    taken = []
    for _ in range(7):
        start = time.perf_counter()
        found = find_passages(cast.practice, "Do I need a flu shot every year?")
        taken.append(time.perf_counter() - start)
    assert found.passages[0].passage.pk in vectors
    assert sorted(taken)[len(taken) // 2] < 0.05


# drafting


def test_a_draft_is_built_from_passages_with_numbered_references(cast: Cast, drafted: Answer) -> None:
    assert (drafted.state, drafted.author, drafted.lang) == ("draft", cast.ben.member, "en")
    assert drafted.slug == "do-i-need-a-flu-shot-every-year"
    assert "updated each year" in drafted.body
    assert len(drafted.short) <= 400
    assert [c.number for c in drafted.citations.all()] == list(range(1, drafted.citations.count() + 1))
    assert "911" in drafted.seek_care
    assert cast.practice.phone in drafted.seek_care
    for cited in drafted.citations.all():
        assert cited.passage is not None
        assert cited.passage_hash == cited.passage.text_hash


def test_drafting_twice_gives_the_draft_that_is_there(cast: Cast, drafted: Answer) -> None:
    assert draft_answer(cast.ada, drafted.topic_id) == drafted


def test_nothing_trusted_is_refused_and_the_topic_remembers_that_we_looked(cast: Cast) -> None:
    fill_shelf(cast.practice)
    topic = make_topic(cast.practice, "How do I change a bicycle tyre?")
    with pytest.raises(Refused, match="Nothing trusted was found"):
        draft_answer(cast.ben, topic.pk)
    topic.refresh_from_db()
    assert topic.nothing_found_at is not None
    assert not Answer.objects.exists()


def test_passages_that_may_only_be_linked_are_never_quoted(cast: Cast) -> None:
    fill_shelf(cast.practice, reuse="link_only")
    with pytest.raises(Refused, match="Nothing trusted was found"):
        draft_answer(cast.ben, make_topic(cast.practice).pk)


def test_two_answers_never_share_an_address(cast: Cast, drafted: Answer) -> None:
    other = draft_answer(cast.ben, make_topic(cast.practice).pk)
    assert other.slug == f"{drafted.slug}-2"


# editing and citing


def test_an_edit_keeps_the_earlier_text_and_voids_signatures(cast: Cast, drafted: Answer) -> None:
    signature = signed(cast, drafted)
    before = drafted.body
    answer = edit_answer(cast.ben, drafted.pk, body="Shorter. [1]", key_points=["One", "  "])
    signature.refresh_from_db()
    assert signature.voided_at is not None
    assert (answer.state, answer.version, answer.key_points) == ("draft", 2, ["One"])
    version = answer.versions.get()
    assert (version.version, version.content["body"]) == (1, before)
    assert version.content["citations"]


def test_an_edit_that_changes_nothing_voids_nothing(cast: Cast, drafted: Answer) -> None:
    signed(cast, drafted)
    answer = edit_answer(cast.ben, drafted.pk, body=drafted.body)
    assert (answer.state, answer.version) == ("signed", 1)


def test_a_published_answer_that_is_edited_is_a_draft_again(cast: Cast, drafted: Answer) -> None:
    signed(cast, drafted)
    publish_answer(cast.ben, drafted.pk)
    assert edit_answer(cast.ben, drafted.pk, title="Flu shot: each year?").state == "draft"


@pytest.mark.parametrize(
    "changed", [{"short": "x" * 401}, {"body": " "}, {"state": "published"}, {"key_points": ["x"] * 11}]
)
def test_what_does_not_fit_or_is_no_text_of_an_answer_is_refused(
    cast: Cast, drafted: Answer, changed: dict[str, object]
) -> None:
    with pytest.raises(Refused):
        edit_answer(cast.ben, drafted.pk, **changed)
    assert Answer.objects.get().version == 1


def test_a_review_date_is_no_change_of_text(cast: Cast, drafted: Answer) -> None:
    signed(cast, drafted)
    day = timezone.now().date() + timedelta(days=90)
    assert edit_answer(cast.ben, drafted.pk, review_by=day).state == "signed"
    assert publish_answer(cast.ben, drafted.pk).review_by == day


def test_citing_adds_the_last_reference_once(cast: Cast, drafted: Answer) -> None:
    passage = Passage.objects.exclude(citations__answer=drafted).first()
    assert passage is not None
    count = drafted.citations.count()
    for _ in range(2):
        answer = cite_passage(cast.ben, drafted.pk, passage.pk)
    assert [c.number for c in answer.citations.all()] == list(range(1, count + 2))
    assert answer.version == 2


def test_taking_a_reference_out_takes_its_marks_along_and_counts_the_rest_anew(cast: Cast, drafted: Answer) -> None:
    cited = list(drafted.citations.values_list("url", "title"))
    edit_answer(cast.ben, drafted.pk, body="First. [1]\n\nSecond. [2]\n\nThird. [3]")
    answer = uncite_passage(cast.ben, drafted.pk, 2)
    assert answer.body == "First. [1]\n\nSecond.\n\nThird. [2]"
    assert list(answer.citations.values_list("url", "title")) == cited[:1] + cited[2:]
    with pytest.raises(Refused):
        uncite_passage(cast.ben, drafted.pk, 99)


# signing


def test_a_clinician_signs_what_she_read(cast: Cast, drafted: Answer) -> None:
    signature = signed(cast, drafted)
    drafted.refresh_from_db()
    assert (drafted.state, signature.signed_name) == ("signed", "Dr. Ada Osei")
    assert drafted.valid_signatures() == [signature]
    assert signed(cast, drafted) == signature  # pressing twice signs once


def test_a_second_clinician_may_sign_as_well(cast: Cast, drafted: Answer) -> None:
    signed(cast, drafted)
    sign_answer(cast.bea, drafted.pk, drafted.content_hash())
    assert len(drafted.valid_signatures()) == 2


def test_a_text_that_changed_meanwhile_is_not_signed(cast: Cast, drafted: Answer) -> None:
    shown = drafted.content_hash()
    edit_answer(cast.ben, drafted.pk, short="Other.")
    with pytest.raises(Refused, match="changed while you were reading"):
        sign_answer(cast.ada, drafted.pk, shown)


def test_nobody_signs_what_they_wrote(cast: Cast) -> None:
    fill_shelf(cast.practice)
    answer = draft_answer(cast.ada, make_topic(cast.practice).pk)
    with pytest.raises(Refused, match="another clinician"):
        sign_answer(cast.ada, answer.pk, answer.content_hash())
    assert sign_answer(cast.bea, answer.pk, answer.content_hash())


def test_only_clinicians_sign(cast: Cast, drafted: Answer) -> None:
    for actor in (cast.ben, cast.cleo, cast.ana, cast.root, cast.rosa, cast.worker):
        with pytest.raises(NotAllowed):
            sign_answer(actor, drafted.pk, drafted.content_hash())


def test_an_answer_without_references_is_not_signed(cast: Cast, drafted: Answer) -> None:
    drafted.citations.all().delete()
    with pytest.raises(Refused, match="cites nothing"):
        signed(cast, drafted)


def test_a_mark_that_leads_nowhere_is_not_signed(cast: Cast, drafted: Answer) -> None:
    edit_answer(cast.ben, drafted.pk, body="As is known. [9]")
    with pytest.raises(Refused, match=r"\[9\]"):
        signed(cast, drafted)


def test_what_a_rule_blocks_is_not_signed(cast: Cast, drafted: Answer) -> None:
    edit_answer(cast.ben, drafted.pk, body="Thank you for being our patient, Rosa Vidal, born 3/14/1962. [1]")
    drafted.refresh_from_db()
    assert Severity.BLOCK in {finding.severity for finding in review_of_answer(drafted).findings}
    with pytest.raises(Refused):
        signed(cast, drafted)


# publishing


def test_only_a_signed_text_is_published_to_be_reviewed_within_a_year(cast: Cast, drafted: Answer) -> None:
    with pytest.raises(Refused, match="No clinician has signed"):
        publish_answer(cast.ben, drafted.pk)
    signed(cast, drafted)
    answer = publish_answer(cast.ben, drafted.pk)
    assert (answer.state, answer.published_at is not None) == ("published", True)
    today = timezone.now().astimezone(ZoneInfo(cast.practice.time_zone)).date()  # the practice's own day, not UTC's
    assert timedelta(days=364) < answer.review_by - today < timedelta(days=367)
    with pytest.raises(Refused):
        publish_answer(cast.ben, drafted.pk)


def test_a_withdrawn_answer_keeps_its_text(cast: Cast, drafted: Answer) -> None:
    signed(cast, drafted)
    publish_answer(cast.ben, drafted.pk)
    answer = withdraw_answer(cast.ben, drafted.pk)
    assert answer.state == "withdrawn"
    assert answer.body
    with pytest.raises(Refused):
        withdraw_answer(cast.ben, drafted.pk)
    assert edit_answer(cast.ben, drafted.pk, short="Once more.").state == "draft"


def test_mallory_reads_changes_and_signs_nothing_of_ours(cast: Cast, drafted: Answer) -> None:
    passage, hash_before = Passage.objects.first(), drafted.content_hash()
    assert passage is not None
    for attempt in (
        lambda: draft_answer(cast.mallory, drafted.topic_id),
        lambda: edit_answer(cast.mallory, drafted.pk, body="Mine"),
        lambda: cite_passage(cast.mallory, drafted.pk, passage.pk),
        lambda: uncite_passage(cast.mallory, drafted.pk, 1),
        lambda: sign_answer(cast.mallory, drafted.pk, hash_before),
        lambda: publish_answer(cast.mallory, drafted.pk),
        lambda: withdraw_answer(cast.mallory, drafted.pk),
    ):
        with pytest.raises(NotHere):
            attempt()
    fresh = Answer.objects.get()
    assert (fresh.content_hash(), fresh.state) == (hash_before, "draft")
    assert Topic.objects.get().nothing_found_at is None
    own = fill_shelf(cast.mallory.practice)
    with pytest.raises(NotHere):
        cite_passage(cast.ben, drafted.pk, own[0].pk)


@pytest.mark.django_db
def test_where_nothing_trusted_is_found_a_person_may_write_but_must_cite_before_anybody_signs() -> None:
    from bedside.desk.actions.write_answer import write_answer
    from bedside.desk.models import Topic

    cast = make_cast()
    topic = Topic.objects.create(practice=cast.practice, code="parking", title="Where can I park?")
    answer = write_answer(cast.ben, topic.pk)
    assert write_answer(cast.ben, topic.pk) == answer
    with pytest.raises(Refused, match="cites nothing"):
        sign_answer(cast.ada, answer.pk, answer.content_hash())
    with pytest.raises(NotHere):
        write_answer(cast.mallory, topic.pk)
