"""Who says "not so" is heard and kept, without identifiers; the rule goes on as it was."""

from __future__ import annotations

import pytest

from bedside.base.records import Draft, Finding, MediaNote, Verdict
from bedside.desk import judging
from bedside.desk.actions.errors import NotAllowed, NotHere, Refused
from bedside.desk.actions.object_to_finding import object_to_finding, take_back_objection
from bedside.desk.actor import Actor, command_line_actor
from bedside.desk.judging import review_draft
from bedside.desk.models import Deed, Objection
from tests.cast import Cast, make_cast

pytestmark = pytest.mark.django_db

TEXT = "Only two spots left, hurry! Ask Maria Holloway at 555-867-5309, or Ben Ito at the desk."
REASON = "The spots are on the bus, as Maria Holloway told us."


@pytest.fixture
def cast(monkeypatch: pytest.MonkeyPatch) -> Cast:
    monkeypatch.setattr(judging, "_draft_reader", lambda: None)  # the rules alone: a reader is taught anew now and then
    return make_cast()


def finding_of(cast: Cast, draft: Draft, code: str) -> Finding:
    return next(one for one in review_draft(draft, cast.practice).findings if one.code == code)


def doubt(cast: Cast, draft: Draft, code: str, actor: Actor | None = None, reason: str = REASON) -> Objection:
    found = finding_of(cast, draft, code)
    return object_to_finding(actor or cast.ben, draft, code=code, start=found.start, end=found.end, reason=reason)


def test_what_ben_doubts_is_kept_with_text_place_reason_name_and_day(cast: Cast) -> None:
    draft = Draft(TEXT, practice=cast.practice.facts())
    kept = doubt(cast, draft, "TON001")
    found = finding_of(cast, draft, "TON001")
    assert (kept.code, kept.who, kept.member, kept.kind) == ("TON001", "Ben Ito", cast.ben.member, "post")
    assert kept.words == TEXT[found.start : found.end]
    assert kept.created_at


def test_names_and_numbers_are_taken_out_of_text_and_reason(cast: Cast) -> None:
    kept = doubt(cast, Draft(TEXT, practice=cast.practice.facts()), "TON001")
    for stored in (kept.text, kept.reason):
        assert "Holloway" not in stored
        assert "867" not in stored
    assert "Ben Ito" in kept.text, "the practice's own people are nobody's secret"


def test_the_place_is_right_where_a_name_before_it_was_taken_out(cast: Cast) -> None:
    draft = Draft("Maria Holloway, born 3/4/1962, says: only two spots left, hurry!", practice=cast.practice.facts())
    kept = doubt(cast, draft, "TON001")
    assert "Holloway" not in kept.text
    assert kept.words.lower().startswith("only two spots") or kept.words == "hurry"


def test_a_finding_that_is_itself_an_identifier_points_at_the_blank(cast: Cast) -> None:
    draft = Draft("Email sent to tanya.r.holloway@example.com with the menu.", practice=cast.practice.facts())
    kept = doubt(cast, draft, "PRV003")
    assert "tanya" not in kept.text
    assert kept.words.startswith("[")
    assert kept.words.endswith("]")


def test_the_rule_stays_as_it_was(cast: Cast) -> None:
    draft = Draft(TEXT, practice=cast.practice.facts())
    before = review_draft(draft, cast.practice)
    for actor in (cast.ada, cast.ben, cast.cleo, cast.root):
        doubt(cast, draft, "TON001", actor)
    assert review_draft(draft, cast.practice) == before
    assert before.verdict is not Verdict.CLEAR


def test_other_findings_are_kept_as_the_labels_that_nobody_doubted(cast: Cast) -> None:
    draft = Draft("Only two spots left, hurry! Our laser ends back pain for everyone, guaranteed.")
    kept = doubt(cast, draft, "TON001")
    assert "CLM001" in {other["code"] for other in kept.others}


def test_what_was_known_of_pictures_is_kept_without_names(cast: Cast) -> None:
    draft = Draft("Look at this brave boy in the chair today!", media=(MediaNote("image", "Tim Miller, 555-867-5309"),))
    kept = doubt(cast, draft, "IMG002", reason="It is a doll.")
    assert kept.media[0]["type"] == "image"
    assert "867" not in kept.media[0]["alt"]


def test_saying_it_twice_is_saying_it_once_with_the_later_reason(cast: Cast) -> None:
    draft = Draft(TEXT, practice=cast.practice.facts())
    doubt(cast, draft, "TON001")
    kept = doubt(cast, draft, "TON001", reason="It is about seats on a bus.")
    assert Objection.objects.count() == 1
    assert kept.reason == "It is about seats on a bus."
    doubt(cast, draft, "TON001", cast.ada)
    assert Objection.objects.count() == 2


def test_it_can_be_taken_back_and_said_again(cast: Cast) -> None:
    draft = Draft(TEXT, practice=cast.practice.facts())
    kept = doubt(cast, draft, "TON001")
    assert take_back_objection(cast.ben, kept.pk).taken_back_at
    assert doubt(cast, draft, "TON001").taken_back_at is None


@pytest.mark.parametrize("reason", ["", " ", "no", "x" * 1_001])
def test_a_reason_is_needed(cast: Cast, reason: str) -> None:
    with pytest.raises(Refused, match="Write in a few words"):
        doubt(cast, Draft(TEXT), "TON001", reason=reason)


def test_what_the_review_does_not_say_cannot_be_doubted(cast: Cast) -> None:
    for place in ((0, 4), (-5, 900), (3, 3)):
        with pytest.raises(Refused, match="does not say this"):
            object_to_finding(cast.ben, Draft(TEXT), code="PRV001", start=place[0], end=place[1], reason=REASON)
    assert not Objection.objects.exists()


def test_who_only_reads_or_is_a_machine_says_nothing(cast: Cast) -> None:
    with pytest.raises(NotAllowed):
        doubt(cast, Draft(TEXT), "TON001", cast.ana)
    with pytest.raises(Refused, match="named person"):
        doubt(cast, Draft(TEXT), "TON001", command_line_actor(cast.practice))


def test_mallory_takes_nothing_back(cast: Cast) -> None:
    kept = doubt(cast, Draft(TEXT), "TON001")
    with pytest.raises(NotHere):
        take_back_objection(cast.mallory, kept.pk)


def test_the_record_names_the_rule_and_no_words(cast: Cast) -> None:
    doubt(cast, Draft(TEXT), "TON001")
    deed = Deed.objects.latest("pk")
    assert (deed.action, deed.noun, deed.detail) == ("object_to_finding", "objection", {"code": "TON001"})
