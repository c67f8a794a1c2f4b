"""What is offered in place of a finding: words that clear it, stop nothing new, and never make anything worse."""

from __future__ import annotations

import pytest

from bedside.base.records import Draft, Severity
from bedside.tactics.manner.choosing import every_rule, speaking
from bedside.tactics.manner.review import review
from bedside.tactics.manner.suggesting import offer, suggest

EVERY_BAD = [(name, draft) for name in ("us", "uk") for one in speaking((name,)) for draft in one.rule.BAD]


def test_ready_words_stand_where_the_finding_stands() -> None:
    draft = Draft("He committed suicide. Call 988.")
    (finding,) = review(draft).findings
    offered = offer(draft, finding)
    assert offered is not None
    assert (offered.start, offered.end, offered.words) == (finding.start, finding.end, "died by")


def test_without_ready_words_the_whole_sentence_is_replaced() -> None:
    draft = Draft("Hello! We hope your next visit goes well, and that the pills help you sleep. See you.", "reply")
    finding = next(one for one in review(draft).findings if one.rewrite is None)
    offered = offer(draft, finding)
    assert offered is not None
    changed = draft.text[: offered.start] + offered.words + draft.text[offered.end :]
    assert changed.startswith("Hello! ")
    assert changed.endswith(" See you.")
    assert "pills" not in changed


def test_a_hint_without_ready_words_is_left_to_the_writer() -> None:
    draft = Draft("We are the best skin clinic in Ohio.")
    (finding,) = review(draft).findings
    assert finding.severity is Severity.ADVISE
    assert offer(draft, finding) is None


def test_where_only_a_person_can_find_words_nothing_is_offered() -> None:
    draft = Draft("Look how well our oldest regular, 97, a war pilot, does: MRN 60417725.")
    finding = next(one for one in review(draft).findings if one.code == "PRV003")
    assert not every_rule()["PRV003"].INSTEAD
    assert offer(draft, finding) is None


@pytest.mark.parametrize(("pack", "draft"), EVERY_BAD)
def test_every_offer_clears_a_place_and_stops_nothing_new(pack: str, draft: Draft) -> None:
    before = review(draft, packs=(pack,))
    for finding in before.findings:
        offered = offer(draft, finding, (pack,))
        if offered is None:
            continue
        text = draft.text[: offered.start] + offered.words + draft.text[offered.end :]
        after = review(Draft(text, draft.kind, draft.lang, draft.media), packs=(pack,))
        codes = [one.code for one in after.findings]
        assert codes.count(finding.code) < [one.code for one in before.findings].count(finding.code), text
        stopped = {one.code for one in before.findings if one.severity > Severity.ADVISE}
        assert {one.code for one in after.findings if one.severity > Severity.ADVISE} <= stopped, text


def test_a_suggestion_follows_the_pack() -> None:
    draft = Draft("In danger? Call 911. Feeling low? Call or text 988.")
    assert suggest(draft) == draft
    better = suggest(draft, ("uk",))
    assert better is not None
    assert better.text == "In danger? Call 999. Feeling low? Call 116 123."
