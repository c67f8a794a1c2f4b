"""Lifting, doubting, choosing rules, reading what is hard: through the pages, as a browser without a script would."""

from __future__ import annotations

import html
import json
import re

import pytest
from django.test import Client

from bedside.base.text import normalised
from bedside.desk import judging
from bedside.desk.actions.draft_post import draft_post
from bedside.desk.actions.review_post import blocks_of
from bedside.desk.models import Lift, Message, Objection, Post, Practice
from bedside.tactics.manner.choosing import every_rule
from tests.browser.seed import Season, busy_season
from tests.desk.views.test_every_page import client_of
from tests.desk.views.test_steps import press, text_of, undo

pytestmark = pytest.mark.django_db

CLAIM = "Our laser ends back pain for everyone, guaranteed."
PRESSING = "Only two spots left, hurry! Ask Maria Holloway at 555-867-5309."
HEAVY = "Utilization of preventive modalities necessitates comprehensive coordination among interdisciplinary staff."
REASON = "This is the title of a play that our choir sings on Friday."


@pytest.fixture
def season(monkeypatch: pytest.MonkeyPatch) -> Season:
    monkeypatch.setattr(judging, "_draft_reader", lambda: None)  # the rules alone: a reader is taught anew now and then
    return busy_season(posts=6, messages=12, questions=10)


@pytest.fixture
def ben(season: Season) -> Client:
    return client_of(season.cast.ben.member)


@pytest.fixture
def ada(season: Season) -> Client:
    return client_of(season.cast.ada.member)


@pytest.fixture
def root(season: Season) -> Client:
    return client_of(season.cast.root.member)


def page(client: Client, path: str) -> str:
    response = client.get(path)
    assert response.status_code == 200, path
    return html.unescape(text_of(response))


def draft(season: Season, text: str) -> Post:
    return draft_post(season.cast.ben, text=text)


def marks(shown: str) -> list[str]:
    return re.findall(r'name="not_so" value="([^"]+)"', shown)


def test_a_finding_says_what_why_who_and_what_instead(season: Season, ben: Client) -> None:
    shown = page(ben, f"/posts/{draft(season, 'He committed suicide. Call 988.').pk}/")
    rule = every_rule()["SAF001"]
    for words in (rule.LABEL, rule.WHY, rule.FIX, rule.AUTHORITY, rule.AUTHORITY_URL, "Some who read it are at risk"):
        assert words in shown, words
    assert 'data-rewrite="died by"' in shown
    assert "(SAF001, United States)" in shown


def test_three_come_first_and_the_rest_is_folded_with_its_count(season: Season, ben: Client) -> None:
    private = "Email sent to tanya.r.holloway@example.com."
    text = f"{CLAIM} {PRESSING} He committed suicide. {private} We are the best clinic in Ohio."
    shown = page(ben, f"/posts/{draft(season, text).pk}/")
    panel = shown[shown.index('id="check"') :]
    first, folded = panel.split("<details><summary>", 1) if "<details><summary>" in panel else (panel, "")
    assert first.count('<li class="finding block">') == 3
    assert re.match(r"\d+ more</summary>", folded)
    assert first.index("PRV003") < first.index("SAF001"), "privacy before everything else"


def test_a_sentence_stands_in_where_there_are_no_ready_words(season: Season, ben: Client) -> None:
    shown = page(ben, f"/posts/{draft(season, CLAIM).pk}/")
    assert "It helps some people; ask us about benefits and risks." in shown


def test_ada_lifts_a_claim_in_place_and_takes_it_back(season: Season, ada: Client, ben: Client) -> None:
    post = draft(season, CLAIM)
    shown = page(ada, f"/posts/{post.pk}/")
    assert "Let it pass: Promises too much" in shown
    fields = {"code": "CLM001", "content_hash": post.content_hash(), "reason": REASON}
    after = press(ada, f"/posts/{post.pk}/lift/", **fields)
    assert "The block is lifted for exactly these words" in after
    assert blocks_of(post) == []
    assert REASON in page(ben, f"/posts/{post.pk}/"), "everybody who opens the post reads why"
    assert "1 block" not in after
    undo(ada, after)
    assert blocks_of(post)
    assert "taken back" in page(ben, f"/posts/{post.pk}/")


def test_ben_is_told_who_may_lift_it(season: Season, ben: Client) -> None:
    assert "a clinician or an admin may let it pass" in page(ben, f"/posts/{draft(season, CLAIM).pk}/")
    private = draft(season, "Email sent to tanya.r.holloway@example.com.")
    shown = page(ben, f"/posts/{private.pk}/")
    assert "Only an admin may let it pass" in shown
    assert f"/posts/{private.pk}/lift/" not in shown


def test_ada_cannot_lift_privacy_even_by_a_form_of_her_own(season: Season, ada: Client) -> None:
    post = draft(season, "Email sent to tanya.r.holloway@example.com.")
    fields = {"code": "PRV003", "content_hash": post.content_hash(), "reason": REASON}
    response = ada.post(f"/posts/{post.pk}/lift/", fields)
    assert response.status_code == 403
    assert not Lift.objects.exists()


def test_the_check_shows_a_lift_only_while_the_form_says_the_same(season: Season, ada: Client) -> None:
    post = draft(season, CLAIM)
    press(ada, f"/posts/{post.pk}/lift/", code="CLM001", content_hash=post.content_hash(), reason=REASON)
    same = text_of(ada.post("/posts/check/", {"post": post.pk, "text": CLAIM, "lang": "en"}))
    assert "lifted for these words" in same
    edited = text_of(ada.post("/posts/check/", {"post": post.pk, "text": f"{CLAIM} Ask.", "lang": "en"}))
    assert "lifted for these words" not in edited
    linked = text_of(ada.post("/posts/check/", {"post": post.pk, "text": CLAIM, "link": "https://a.example"}))
    assert "lifted for these words" not in linked


def test_a_voided_lift_says_that_it_does_not_count(season: Season, ada: Client) -> None:
    post = draft(season, CLAIM)
    press(ada, f"/posts/{post.pk}/lift/", code="CLM001", content_hash=post.content_hash(), reason=REASON)
    after = press(ada, f"/posts/{post.pk}/", text=f"{CLAIM} Ask us.", title="", link="", tactic="education")
    assert "does not count any more: the text was edited" in after


def test_ben_says_not_so_and_his_words_are_saved_with_it(season: Season, ben: Client) -> None:
    post = draft(season, PRESSING)
    mark = next(one for one in marks(page(ben, f"/posts/{post.pk}/")) if one.startswith("TON001"))
    fields = {"text": PRESSING, "title": "", "link": "", "tactic": "education", "not_so": mark, f"why {mark}": "A bus."}
    after = press(ben, f"/posts/{post.pk}/", **fields)
    assert "“not so” is kept" in html.unescape(after)
    assert "“Not so”, says Ben Ito." in html.unescape(after)
    kept = Objection.objects.get()
    assert (kept.code, kept.reason, kept.who) == ("TON001", "A bus.", "Ben Ito")
    assert "Holloway" not in kept.text


def test_where_scripts_run_nothing_of_the_post_is_saved_by_it(season: Season, ben: Client) -> None:
    post = draft(season, "Flu shots are here.")
    fields = {"post": post.pk, "text": PRESSING, "lang": "en"}
    shown = html.unescape(text_of(ben.post("/posts/check/", fields)))
    mark = next(one for one in marks(shown) if one.startswith("TON001"))
    answer = text_of(ben.post("/posts/not-so/", {**fields, "not_so": mark, f"why {mark}": "A bus."}))
    assert "Kept. The rule stays as it is" in answer
    assert "<html" not in answer
    post.refresh_from_db()
    assert post.text == "Flu shots are here."
    assert Objection.objects.count() == 1


@pytest.mark.parametrize(
    "mark", ["", "TON001", "TON001-0-5-id_title", "TON001-x-y-id_text", "PRV001-0-4-id_text", "---"]
)
def test_a_doubt_of_nothing_is_refused_in_words(season: Season, ben: Client, mark: str) -> None:
    response = ben.post("/posts/not-so/", {"text": PRESSING, "not_so": mark, f"why {mark}": "A bus."})
    assert response.status_code == 409
    assert not Objection.objects.exists()


def test_a_new_post_keeps_a_doubt_too(season: Season, ben: Client) -> None:
    fields = {"text": PRESSING, "lang": "en"}
    mark = next(one for one in marks(text_of(ben.post("/posts/check/", fields))) if one.startswith("TON001"))
    press(ben, "/posts/new/", **fields, **{"not_so": mark, f"why {mark}": "A bus."})
    assert Objection.objects.count() == 1


def test_an_answer_is_doubted_in_its_own_field(season: Season, ben: Client) -> None:
    path = f"/answers/{season.draft.pk}/"
    fields = {"title": "Walking", "short": "Walk more.", "body": f"Walking helps. [1]\n\n{CLAIM}"}
    fields |= {"seek_care": "Call 911 for chest pain.", "key_points": "Walk."}
    press(ben, path, **fields)
    mark = next(one for one in marks(page(ben, path)) if one.startswith("CLM001"))
    assert mark.endswith("-id_body")
    press(ben, path, **fields, **{"not_so": mark, f"why {mark}": "It is a song."})
    assert Objection.objects.get().words in CLAIM
    other = marks(text_of(ben.post(f"{path}check/", fields)))
    assert mark in other
    kept = text_of(ben.post(f"{path}not-so/", {**fields, "not_so": mark, f"why {mark}": "It is a play."}))
    assert "Kept." in kept
    assert Objection.objects.get().reason == "It is a play."


def _message(season: Season) -> Message:
    found = Message.objects.filter(label="logistics", state="new").first()
    assert found
    return found


def test_a_reply_is_doubted_without_losing_its_words(season: Season, ada: Client) -> None:
    message = _message(season)
    shown = text_of(ada.post(f"/inbox/{message.pk}/check/", {"text": CLAIM}))
    mark = next(one for one in marks(shown) if one.startswith("CLM001"))
    after = text_of(ada.post(f"/inbox/{message.pk}/not-so/", {"text": CLAIM, "not_so": mark, f"why {mark}": "A song."}))
    assert f">{CLAIM}</textarea>" in after
    assert Objection.objects.get().kind == "reply"


def test_ada_sends_a_reply_with_a_lifted_block_that_everybody_sees(season: Season, ada: Client, ben: Client) -> None:
    message = _message(season)
    assert 'name="lift CLM001"' in text_of(ada.post(f"/inbox/{message.pk}/check/", {"text": CLAIM}))
    press(ada, f"/inbox/{message.pk}/reply/", **{"text": CLAIM, "lift CLM001": REASON})
    assert Post.objects.get(message=message).lifts.get().who == "Dr. Ada Osei"
    assert REASON in page(ben, f"/inbox/{message.pk}/")


def test_all_doubts_are_listed_by_rule_and_one_is_taken_back(season: Season, ben: Client) -> None:
    _doubt(ben, PRESSING, "TON001")
    shown = page(ben, "/practice/not-so/")
    assert "A bus." in shown
    assert "<mark>" in shown
    assert "Holloway" not in shown
    pk = Objection.objects.get().pk
    assert "taken back" in press(ben, f"/practice/not-so/{pk}/take-back/").lower()
    assert "Save them as lines" not in page(ben, "/practice/not-so/")


def _doubt(client: Client, text: str, code: str) -> None:
    fields = {"text": text, "lang": "en"}
    mark = next(one for one in marks(text_of(client.post("/posts/check/", fields))) if one.startswith(code))
    press(client, "/posts/not-so/", **fields, **{"not_so": mark, f"why {mark}": "A bus."})


def test_the_lines_have_the_form_of_the_training_drafts(season: Season, ben: Client) -> None:
    _doubt(ben, "Only two spots left. The deal ends at midnight.", "TON001")
    _doubt(ben, f"Only two spots left. {CLAIM}", "TON001")
    response = ben.get("/practice/not-so/lines/")
    assert response["Content-Disposition"].startswith('attachment; filename="not-so-')
    lines = [json.loads(line) for line in text_of(response).splitlines()]
    known = set(every_rule())
    allowed = {"text", "kind", "labels", "optional", "hard_negative", "lang", "media", "spans"}
    for line in lines:
        assert set(line) <= allowed
        assert {"text", "kind", "labels", "spans"} <= set(line)
        assert {*line["labels"], *line.get("optional", [])} <= known
        assert "TON001" not in line["labels"]
        assert line["kind"] in ("post", "reply")
        assert all(span["text"] in line["text"] and span["code"] in line["labels"] for span in line["spans"])
    first, second = lines
    assert (first["labels"], first["hard_negative"]) == ([], True)
    assert first["optional"] == ["TON001"], "at the other place of that text nobody doubted it"
    assert "CLM001" in second["labels"]
    assert len({normalised(line["text"]) for line in lines}) == 2


def test_mallory_sees_no_doubt_of_others_and_lifts_nothing(season: Season, ben: Client) -> None:
    _doubt(ben, PRESSING, "TON001")
    mallory = client_of(season.cast.mallory.member)
    assert "A bus." not in page(mallory, "/practice/not-so/")
    assert text_of(mallory.get("/practice/not-so/lines/")) == ""
    post = draft(season, CLAIM)
    fields = {"code": "CLM001", "content_hash": post.content_hash(), "reason": REASON}
    assert mallory.post(f"/posts/{post.pk}/lift/", fields).status_code == 404


def test_root_chooses_the_british_rules_and_goes_back(season: Season, root: Client, ben: Client) -> None:
    assert "RXP101" not in page(ben, "/practice/rules/RXP001/")
    after = press(root, "/practice/rules/packs/", packs=["uk"])
    assert Practice.objects.get(pk=season.cast.practice.pk).packs() == ("uk",)
    assert "Advertises a prescription-only medicine" in page(ben, "/practice/rules/")
    assert "silent here" in page(ben, "/practice/rules/RXP001/")
    assert "GMC, Confidentiality" in page(ben, "/practice/rules/PRV001/")
    undo(root, after)
    assert Practice.objects.get(pk=season.cast.practice.pk).rule_packs == []


def test_root_raises_a_rule_and_takes_it_back(season: Season, root: Client) -> None:
    after = press(root, "/practice/rules/TON001/", severity="block")
    assert "set by you" in after
    assert Practice.objects.get(pk=season.cast.practice.pk).rule_severities == {"TON001": "block"}
    undo(root, after)
    assert Practice.objects.get(pk=season.cast.practice.pk).rule_severities == {}


def test_a_rule_of_privacy_offers_no_choice_and_takes_none(season: Season, root: Client) -> None:
    assert 'name="severity"' not in page(root, "/practice/rules/PRV001/")
    assert root.post("/practice/rules/PRV001/", {"severity": "advise"}).status_code == 409


def test_ben_reads_the_rules_and_changes_none(season: Season, ben: Client) -> None:
    assert "Only an admin changes this" in page(ben, "/practice/rules/TON001/")
    assert ben.post("/practice/rules/TON001/", {"severity": "advise"}).status_code == 403
    assert ben.post("/practice/rules/packs/", {"packs": "uk"}).status_code == 403
    assert ben.get("/practice/rules/XXX999/").status_code == 404


def test_a_lost_pack_is_told_on_the_page_where_it_is_put_right(season: Season, root: Client) -> None:
    Practice.objects.filter(pk=season.cast.practice.pk).update(rule_packs=["atlantis"])
    assert "not installed here" in page(root, "/practice/rules/")
    stopped = root.post("/posts/check/", {"text": CLAIM})
    assert stopped.status_code == 409
    press(root, "/practice/rules/packs/", packs=["us"])
    assert root.post("/posts/check/", {"text": CLAIM}).status_code == 200


def test_a_hard_sentence_and_its_jargon_are_shown_in_place(season: Season, ben: Client) -> None:
    text = f"Come in on Monday. {HEAVY} Watch for dyspnea after the walk."
    shown = page(ben, f"/posts/{draft(season, text).pk}/")
    hard = shown[shown.index("Hard to read") :]
    assert re.search(r"grade \d\d", hard)
    assert HEAVY in hard
    assert "Come in on Monday" not in hard[: hard.index("As people will see it")]
    assert '<mark>dyspnea</mark> <span class="instead">(trouble breathing)</span>' in hard


def test_easy_words_are_left_alone(season: Season, ben: Client) -> None:
    assert "Hard to read" not in page(ben, f"/posts/{draft(season, 'Come in on Monday. We are open.').pk}/")


def test_a_rule_on_trial_is_labelled_beside_the_words(
    season: Season, ben: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(every_rule()["CLM001"], "STATUS", "preview")
    shown = page(ben, f"/posts/{draft(season, CLAIM).pk}/")
    assert "on trial: it never stops anything" in shown
    assert "must be changed before anybody can approve it" not in shown
    assert "on trial" in page(ben, "/practice/rules/")
