"""What the review as a whole promises: order, bounds, the reader's say, places inside the text, work in proportion."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bedside.base.reader import Opinion
from bedside.base.records import Draft, Finding, MediaNote, PracticeFacts, Severity, Verdict
from bedside.tactics.manner import thresholds
from bedside.tactics.manner.review import ORDER, review
from bedside.tactics.manner.suggesting import suggest
from bedside.tactics.manner.verdict import verdict

ROSA = "Glad your knee is better since your visit last Tuesday, Rosa!"


def codes(draft: Draft, **options: object) -> list[str]:
    return [finding.code for finding in review(draft, **options).findings]  # type: ignore[arg-type]


def test_a_reply_never_confirms_that_someone_is_a_patient() -> None:
    result = review(Draft(ROSA, "reply"))
    assert result.verdict is Verdict.BLOCKED
    assert {"PRV001", "PRV002"} <= {finding.code for finding in result.findings}


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for your kind words!",
        "If you have had a visit here, our manager would like to hear from you: 555-0100.",
        "We can't say who is or isn't a patient, but we do want to listen.",
        "Gracias por escribirnos. Por privacidad no hablamos de casos aquí.",
    ],
)
def test_a_careful_reply_passes(text: str) -> None:
    assert review(Draft(text, "reply")).verdict is Verdict.CLEAR


def test_the_worst_comes_first() -> None:
    found = review(Draft("GUARANTEED CURE FOR BACK PAIN, CALL TODAY. He committed suicide. #walkwithadoc")).findings
    severities = [finding.severity for finding in found]
    assert severities == sorted(severities, reverse=True)
    blocked = [f.code for f in found if f.severity is Severity.BLOCK]
    assert blocked.index("SAF001") < blocked.index("CLM001")
    assert ORDER[0] == "PRV"


def test_a_practice_may_raise_a_hint_to_a_stop() -> None:
    draft = Draft("Watch for dyspnea.")
    assert review(draft).verdict is Verdict.CLEAR
    assert review(draft, severities={"PLN001": Severity.BLOCK}).verdict is Verdict.BLOCKED
    assert review(draft, severities={"jargon": Severity.WARN}).verdict is Verdict.CONFIRM


def test_a_practice_may_lower_tone_but_never_privacy_or_safety() -> None:
    pressing = Draft("Only two spots left, hurry!")
    assert review(pressing, severities={"TON001": Severity.ADVISE}).verdict is Verdict.CLEAR
    low = {"PRV001": Severity.ADVISE, "PRV002": Severity.ADVISE, "SAF001": Severity.ADVISE}
    assert review(Draft(ROSA, "reply"), severities=low).verdict is Verdict.BLOCKED
    assert review(Draft("He committed suicide. Call 988."), severities=low).verdict is Verdict.BLOCKED


def test_the_practices_own_contacts_and_people_are_no_identifiers() -> None:
    facts = PracticeFacts(
        name="Harbor Clinic",
        staff=("Nora Lindqvist",),
        phones=("(555) 010-0199",),
        emails=("nora.l@gmail.example",),
        addresses=("12 Mill Street",),
    )
    text = "Your results question? Nora Lindqvist is at nora.l@gmail.example, 12 Mill Street."
    assert "PRV003" not in codes(Draft(text, practice=facts))
    assert "PRV003" in codes(Draft("The chart went to nora.l@gmail.example."))


@pytest.mark.parametrize("line", ["988", "911", "1-800-222-1222", "1-800-799-7233"])
def test_help_lines_are_no_identifiers(line: str) -> None:
    assert codes(Draft(f"In need? Call {line}, any hour.")) == []


def test_without_media_nothing_is_said_of_pictures_or_subtitles() -> None:
    assert not {"ACC001", "ACC002"} & set(codes(Draft("Look who came by today!")))
    assert "ACC002" in codes(Draft("Watch this.", media=(MediaNote("video", captions=False),)))
    assert "ACC001" in codes(Draft("Our map.", media=(MediaNote("image", alt=" "),)))


def test_recorded_consent_lets_a_picture_pass() -> None:
    words = "Look at this brave boy in the chair today!"
    shown = MediaNote("image", alt="A boy smiles in a chair")
    assert "IMG002" in codes(Draft(words, media=(shown,)))
    assert "IMG002" not in codes(Draft(words, media=(MediaNote("image", alt="A boy smiles", consent=True),)))


def test_a_reference_on_the_draft_is_a_source() -> None:
    assert "SRC001" in codes(Draft("One in three adults sleeps badly."))
    assert "SRC001" not in codes(Draft("One in three adults sleeps badly.", has_reference=True))


@pytest.mark.parametrize(
    "trick", ["g\u200bu\u200ba\u200br\u200banteed", "guаrаntееd", "guar4nteed", "g u a r a n t e e d"]
)  # noqa: RUF001
def test_a_disguised_word_is_read_as_it_looks(trick: str) -> None:
    assert "CLM001" in codes(Draft(f"Our laser ends back pain for everyone, {trick}."))


def test_a_reader_may_add_what_the_rules_missed() -> None:
    draft = Draft("A quiet line that no pattern knows. Another one.")
    added = review(draft, reading=Opinion({"TON003": 0.9999})).findings
    assert [finding.code for finding in added] == ["TON003"]
    assert 0 <= added[0].start < added[0].end <= len(draft.text)
    assert codes(draft, reading=Opinion({"TON003": 0.2})) == []


def test_a_reader_may_veto_a_weak_hit_but_never_a_certain_one() -> None:
    weak = Draft("Grow up, folks, and take the stairs.")
    assert codes(weak) == ["TON002"]
    assert codes(weak, reading=Opinion({"TON002": 0.001})) == []
    certain = Draft("He committed suicide. Call 988.")
    assert codes(certain, reading=Opinion({"SAF001": 0.0})) == ["SAF001"]


def test_a_code_that_the_reader_does_not_know_stays_with_the_rules() -> None:
    assert codes(Draft("Grow up, folks, and take the stairs."), reading=Opinion({"PRV001": 0.0})) == ["TON002"]


@given(st.floats(0, 1), st.floats(0, 1), st.floats(0, 1))
def test_more_support_never_takes_a_hit_away(confidence: float, less: float, more: float) -> None:
    less, more = sorted((less, more))
    if thresholds.is_kept("TON002", confidence, less):
        assert thresholds.is_kept("TON002", confidence, more)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=400), st.sampled_from(["post", "reply"]))
def test_every_place_lies_inside_any_text(text: str, kind: str) -> None:
    for finding in review(Draft(text, kind)).findings:
        assert 0 <= finding.start <= finding.end <= len(text)


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "your",
                "visit",
                "é",
                "\u200b",
                "v i s i t",
                "cured",
                "forever",
                "!",
                "\n",
                "🎉",
                "ﬁ",
                "…",
                "Dr.",
                "988",
                "«",
                "25",
                "mg",
            ]
        ),
        max_size=40,
    )
)
def test_places_hold_when_the_text_is_folded_shorter_or_longer(parts: list[str]) -> None:
    text = " ".join(parts)
    for finding in review(Draft(text, "reply")).findings:
        assert 0 <= finding.start < finding.end <= len(text)


def test_a_megabyte_takes_work_in_proportion() -> None:
    sentence = "We hope your next visit goes well and the new pills help you sleep. "
    small, large = sentence * 1_500, sentence * 15_000

    def work(text: str) -> float:
        started = time.process_time()
        review(Draft(text, "reply"))
        return time.process_time() - started

    work(small)
    # Ten times the text may take about ten times the work; a square law would take a hundred times.
    assert work(large) < 40 * max(work(small), 0.02)


def test_the_verdict_follows_the_worst_finding() -> None:
    def finding(severity: Severity) -> Finding:
        return Finding("X", "x", severity, 0, 1, "m")

    assert verdict([]) is Verdict.CLEAR
    assert verdict([finding(Severity.ADVISE)]) is Verdict.CLEAR
    assert verdict([finding(Severity.ADVISE), finding(Severity.WARN)]) is Verdict.CONFIRM
    assert verdict([finding(Severity.BLOCK), finding(Severity.WARN)]) is Verdict.BLOCKED


def test_a_suggestion_is_clear() -> None:
    better = suggest(Draft(f"{ROSA} The whole crew says thanks.", "reply"))
    assert better is not None
    assert review(better).verdict is Verdict.CLEAR
    assert "crew says thanks" in better.text


def test_a_clear_draft_is_its_own_suggestion() -> None:
    draft = Draft("Flu shots are on Monday at nine.")
    assert suggest(draft) == draft


def test_a_word_that_two_languages_share_is_explained_in_the_one_of_the_text() -> None:
    english, spanish = Draft("Watch for edema in your legs."), Draft("Vigile el edema de las piernas.")
    assert [review(draft).findings[0].rewrite for draft in (english, spanish)] == ["swelling", "hinchazón"]
