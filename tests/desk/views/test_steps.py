"""Ben, Cleo and Dr. Ada do their day's work through the pages, as a browser without JavaScript would."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone

from bedside.desk.models import (
    Account,
    Answer,
    Citation,
    Membership,
    Message,
    Passage,
    Post,
    Practice,
    Publication,
    Question,
    QuestionImport,
    Topic,
    TopicChange,
)
from tests.browser.seed import Season, busy_season
from tests.desk.views.test_every_page import client_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def season() -> Season:
    return busy_season(posts=12, messages=30, questions=40)


@pytest.fixture
def ben(season: Season) -> Client:
    return client_of(season.cast.ben.member)


@pytest.fixture
def ada(season: Season) -> Client:
    return client_of(season.cast.ada.member)


@pytest.fixture
def cleo(season: Season) -> Client:
    return client_of(season.cast.cleo.member)


@pytest.fixture
def root(season: Season) -> Client:
    return client_of(season.cast.root.member)


def press(client: Client, path: str, **fields: object) -> str:
    """Sends a form and reads the page it leads to."""
    response = client.post(path, fields, follow=True)
    assert response.status_code == 200, (path, text_of(response))
    return text_of(response)


def text_of(response: HttpResponse) -> str:
    return response.content.decode()


def undo(client: Client, page: str) -> str:
    """Presses the notice's Undo button."""
    form = re.search(r'class="notice[^"]*".*?<form method="post" action="([^"]+)">(.*?)</form>', page, re.S)
    assert form, "There is no Undo."
    fields = dict(re.findall(r'name="([a-z]+)" value="([^"]*)"', form[2]))
    fields.pop("csrfmiddlewaretoken", None)
    return press(client, form[1], **fields)


def test_ben_writes_down_what_he_heard(season: Season, ben: Client) -> None:
    page = press(ben, "/questions/heard/", text="Can my son Tim Miller, born 3/4/2019, get the flu shot?")
    assert "Kept" in page
    assert "Miller" not in Question.objects.latest("pk").text


def test_ben_hears_it_said_at_once_where_scripts_run(season: Season, ben: Client) -> None:
    page = text_of(ben.post("/questions/heard/", {"text": "Is honey ok for a cough?"}, headers={"HX-Request": "true"}))
    assert "Kept" in page
    assert "<html" not in page


def test_ben_brings_in_a_file(season: Season, ben: Client) -> None:
    file = SimpleUploadedFile("heard.csv", b"text\nIs honey ok for a cough?\n", "text/csv")
    page = press(ben, "/questions/files/", file=file, text_field="text")
    assert "heard.csv" in page
    assert QuestionImport.objects.get(filename="heard.csv").state == "waiting"


def test_ben_tidies_a_topic_and_takes_it_back(season: Season, ben: Client) -> None:
    topic = Topic.objects.get(code="topic-1")
    path = f"/questions/{topic.pk}/change/"
    press(ben, path, do="confirm")
    page = press(ben, path, do="rename", title="Fever in babies: when to call?")
    assert "Fever in babies" in page
    undo(ben, page)
    topic.refresh_from_db()
    assert topic.title == "When should I worry about a baby's fever?"
    assert topic.is_confirmed


def test_ben_joins_two_topics_and_parts_them_again(season: Season, ben: Client) -> None:
    one, other = Topic.objects.get(code="topic-4"), Topic.objects.get(code="topic-5")
    page = press(ben, f"/questions/{one.pk}/change/", do="merge", other=other.pk)
    other.refresh_from_db()
    assert other.merged_into == one
    assert ben.get(f"/questions/{other.pk}/")["Location"] == f"/questions/{one.pk}/"
    undo(ben, page)
    other.refresh_from_db()
    assert other.merged_into is None
    assert TopicChange.objects.filter(undone_at=None).count() == 0


def test_ben_splits_a_topic(season: Season, ben: Client) -> None:
    topic = Topic.objects.get(code="topic-0")
    moved = Question.objects.filter(topic=topic, text__startswith="flu shot and").latest("pk")
    press(ben, f"/questions/{topic.pk}/change/", do="split", question=moved.pk)
    moved.refresh_from_db()
    assert moved.topic != topic


def test_a_button_that_does_not_exist_is_refused_in_words(season: Season, ben: Client) -> None:
    response = ben.post(f"/questions/{season.topic.pk}/change/", {"do": "explode"})
    assert response.status_code == 409
    assert "Press one of the buttons" in text_of(response)


def test_ben_edits_cites_and_takes_out(season: Season, ben: Client) -> None:
    path = f"/answers/{season.draft.pk}/"
    passage = Passage.objects.get(key="starter/0")
    fields = {"title": season.draft.title, "short": "Walk more.", "body": "Walking helps. [1]", "cite": passage.pk}
    page = press(ben, path, **fields, seek_care="", key_points="One\nTwo", review_by="2027-05-01")
    assert "Saved and cited" in page
    assert Citation.objects.filter(answer=season.draft).count() == 2
    press(ben, path, uncite="2")
    answer = Answer.objects.get(pk=season.draft.pk)
    assert (answer.key_points, answer.citations.count(), str(answer.review_by)) == (["One", "Two"], 1, "2027-05-01")


def test_a_click_cites_without_touching_the_text(season: Season, ben: Client) -> None:
    passage = Passage.objects.get(key="starter/1")
    path = f"/answers/{season.draft.pk}/cite/"
    response = ben.post(path, {"cite": passage.pk}, headers={"HX-Request": "true"})
    assert response["HX-Trigger"] == '{"cited": " [2]"}'
    assert "[2]" in text_of(response)


def test_the_check_reads_what_nobody_saved(season: Season, ben: Client) -> None:
    text = "This cures migraine in every person, guaranteed."
    page = text_of(ben.post(f"/answers/{season.draft.pk}/check/", {"title": "A", "body": text}))
    assert "Must change" in page
    assert 'data-for="id_body"' in page or "CLM001" in page
    assert Answer.objects.get(pk=season.draft.pk).body != text


def test_dr_ada_signs_what_she_read_and_ben_publishes_it(season: Season, ada: Client, ben: Client) -> None:
    path = f"/answers/{season.draft.pk}/"
    shown = text_of(ada.get(f"{path}sign/"))
    mark = re.search(r'name="content_hash" value="(\w+)"', shown)
    assert mark
    assert "I, Dr. Ada Osei, have read this text" in shown
    press(ada, f"{path}sign/", content_hash=mark[1])
    page = press(ben, f"{path}publish/")
    assert Answer.objects.get(pk=season.draft.pk).state == "published"
    undo(ben, page)
    assert Answer.objects.get(pk=season.draft.pk).state == "withdrawn"


def test_the_author_is_told_that_somebody_else_signs(season: Season, ben: Client) -> None:
    assert "Another clinician signs" in text_of(ben.get(f"/answers/{season.draft.pk}/sign/"))


def test_a_post_goes_from_draft_to_its_slot(season: Season, ben: Client, ada: Client) -> None:
    account = Account.objects.get(channel="answers_site")
    page = press(ben, "/posts/new/", text="Our lobby is open at 8 on weekdays.", tactic="manner", account=account.pk)
    post = Post.objects.latest("pk")
    assert "Kept as a draft" in page
    mark = re.search(r'name="content_hash" value="(\w+)"', text_of(ada.get(f"/posts/{post.pk}/")))
    assert mark
    press(ada, f"/posts/{post.pk}/approve/", content_hash=mark[1])
    at = (timezone.localtime() + timedelta(days=2)).strftime("%Y-%m-%dT10:30")
    page = press(ben, f"/posts/{post.pk}/schedule/", at=at)
    assert Post.objects.get(pk=post.pk).state == "scheduled"
    undo(ben, page)
    assert Post.objects.get(pk=post.pk).state == "draft"


def test_changed_words_lose_their_approval(season: Season, ben: Client) -> None:
    post = Post.objects.filter(state="approved").first()
    assert post
    page = press(ben, f"/posts/{post.pk}/", text="Other words.", title=post.title, tactic=post.tactic)
    assert "It needs approval again" in page


def test_the_preview_counts_as_the_channel_counts(season: Season, ben: Client) -> None:
    account = Account.objects.get(channel="bluesky")
    family = "👩‍👩‍👧‍👦"
    page = text_of(ben.post("/posts/check/", {"text": family * 300, "account": account.pk}))
    assert "300 of 300 characters" in page
    page = text_of(ben.post("/posts/check/", {"text": family * 302, "account": account.pk}))
    assert f'<span class="over-limit">{family * 2}</span>' in page
    assert "Shorten it by 2" in page


def test_at_most_three_findings_come_first(season: Season, ben: Client) -> None:
    text = "Guaranteed cure! 100% safe! No side effects ever! SHARE NOW!! Act now or regret it. Crazy people wait."
    page = text_of(ben.post("/posts/check/", {"text": text}))
    first = page.split("<details>")[0]
    assert 1 <= first.count('class="finding') <= 3


def test_ben_settles_what_did_not_go_out(season: Season, ben: Client) -> None:
    by_hand = Publication.objects.get(post=season.stuck, account__channel="by_hand")
    missed = Publication.objects.get(post=season.stuck, account__channel="bluesky")
    press(ben, f"/posts/publications/{by_hand.pk}/", do="paste", url="https://screen.example/1")
    press(ben, f"/posts/publications/{missed.pk}/", do="cancel")
    assert Post.objects.get(pk=season.stuck.pk).state == "published"


def test_a_post_is_moved_in_the_plan(season: Season, ben: Client) -> None:
    post = Post.objects.filter(state="scheduled").exclude(pk=season.stuck.pk).first()
    assert post
    at = (timezone.localtime() + timedelta(days=3)).strftime("%Y-%m-%dT11:00")
    response = ben.post("/plan/move/", {"post": post.pk, "at": at, "next": "/plan/?on=2026-11-01"})
    assert response["Location"] == "/plan/?on=2026-11-01"
    post.refresh_from_db()
    assert post.due_local.strftime("%Y-%m-%dT%H:%M") == at


def test_nobody_is_sent_to_another_site(season: Season, ben: Client) -> None:
    post = Post.objects.filter(state="scheduled").exclude(pk=season.stuck.pk).first()
    assert post
    at = (timezone.localtime() + timedelta(days=3)).strftime("%Y-%m-%dT11:00")
    response = ben.post("/plan/move/", {"post": post.pk, "at": at, "next": "https://evil.example/"})
    assert response["Location"] == f"/posts/{post.pk}/"


def test_the_plan_proposes_drafts_that_wait_for_a_person(season: Season, ben: Client) -> None:
    Post.objects.all().delete()
    after = (timezone.localdate().replace(day=1) + timedelta(days=40)).replace(day=1)
    page = press(ben, "/plan/propose/", month=after.strftime("%Y-%m"))
    assert "proposed" in page
    assert set(Post.objects.values_list("state", flat=True)) == {"draft"}


def test_cleo_takes_an_urgent_message_and_closes_it(season: Season, cleo: Client) -> None:
    message = Message.objects.filter(urgency="now", state="new").first()
    assert message
    path = f"/inbox/{message.pk}/tend/"
    assert "Acknowledge it first" in text_of(cleo.post(path, {"do": "close", "because": "called the person"}))
    press(cleo, path, do="acknowledge")
    press(cleo, path, do="note", note="Rang 911 with them.")
    press(cleo, path, do="assign", member=season.cast.ada.member.pk if season.cast.ada.member else "")
    page = press(cleo, path, do="close", because="called the person")
    message.refresh_from_db()
    assert (message.state, message.closed_because, message.note) == ("done", "called the person", "Rang 911 with them.")
    undo(cleo, page)
    message.refresh_from_db()
    assert message.state == "acknowledged"


def test_cleo_replies_with_a_checked_text(season: Season, cleo: Client) -> None:
    message = Message.objects.filter(text__startswith="What are your hours").first()
    assert message
    page = text_of(cleo.get(f"/inbox/{message.pk}/"))
    assert "This is a suggestion" in page
    bad = text_of(cleo.post(f"/inbox/{message.pk}/check/", {"text": "We saw you at your visit last week, Tina."}))
    assert "This cannot be sent yet" in bad
    press(cleo, f"/inbox/{message.pk}/reply/", text="We are open from 8 to noon on the 24th.")
    assert message.replies.get().state == "scheduled"


def test_every_message_can_be_reached(season: Season, cleo: Client) -> None:
    now = timezone.now()
    first = Message.objects.first()
    assert first
    Message.objects.bulk_create(
        Message(
            practice=first.practice,
            account=first.account,
            remote_id=f"more-{n}",
            text=f"Message number {n}.",
            sent_at=now - timedelta(seconds=n // 3),  # some at the very same second
            urgency=("today", "this week", "none")[n % 3],
        )
        for n in range(200)
    )
    seen, path = set(), "/inbox/?lane=reply"
    for _ in range(12):
        page = text_of(cleo.get(path))
        seen |= set(re.findall(r'data-row href="/inbox/(\d+)/"', page))
        more = re.search(r'rel="next" href="([^"]+)"', page)
        if not more:
            break
        path = "/inbox/" + more[1].replace("&amp;", "&")
    expected = Message.objects.filter(state__in=("new", "acknowledged")).exclude(urgency="now")
    assert seen == {str(pk) for pk in expected.values_list("pk", flat=True)}


def test_words_of_the_inbox_are_searched(season: Season, cleo: Client) -> None:
    page = text_of(cleo.get("/inbox/?lane=reply&q=hours"))
    assert "What are your hours" in page
    assert "Vaccines are poison" not in page


def test_an_address_that_is_nonsense_shows_the_beginning(season: Season, cleo: Client) -> None:
    for path in (
        "/inbox/?after=x~y~z",
        "/plan/?on=yesterday",
        "/questions/?page=many",
        "/insight/?days=9",
        "/posts/?state=x",
    ):
        assert cleo.get(path).status_code == 200, path


def test_root_connects_a_channel_and_lets_it_go(season: Season, root: Client) -> None:
    page = press(root, "/channels/by_hand/connect/", handle="Our Facebook page")
    assert "Our Facebook page is connected" in page
    account = Account.objects.get(handle="Our Facebook page")
    press(root, f"/channels/{account.pk}/disconnect/")
    account.refresh_from_db()
    assert not account.is_connected


def test_what_was_typed_stays_when_the_channel_says_no_but_a_password_does_not(season: Season, root: Client) -> None:
    response = root.post("/channels/bluesky/connect/", {"handle": "maple.bsky.social", "password": "", "base_url": ""})
    assert "Please fill in" in text_of(response)
    assert 'value="maple.bsky.social"' in text_of(response)


def test_root_changes_the_practice_and_keeps_what_is_wrong_on_the_page(season: Season, root: Client) -> None:
    fields = {
        "name": "Maple Clinic",
        "phone": "555-0199",
        "languages": ["en", "es"],
        "country": "US",
        "time_zone": "America/Chicago",
    }
    press(root, "/practice/", **fields)
    assert Practice.objects.get(pk=season.cast.practice.pk).phone == "555-0199"
    page = text_of(root.post("/practice/", {**fields, "time_zone": "Mars/Base"}))
    assert "Mars/Base" in page
    assert Practice.objects.get(pk=season.cast.practice.pk).time_zone == "America/Chicago"


def test_root_invites_a_colleague_who_can_sign_in(season: Season, root: Client) -> None:
    fields = {"email": "nia@maple.test", "display_name": "Nia", "password": "four little brown dogs", "role": "editor"}
    page = press(root, "/practice/members/invite/", **fields)
    assert "Nia can sign in now" in page
    member = Membership.objects.get(member__email="nia@maple.test").member
    press(root, f"/practice/members/{member.pk}/roles/", role=["editor", "responder"])
    assert Membership.objects.get(member=member).roles == ["editor", "responder"]
    client = Client()
    response = client.post("/accounts/login/", {"login": "nia@maple.test", "password": "four little brown dogs"})
    assert response["Location"] == "/"


def test_a_lost_session_does_not_turn_a_fragment_into_a_page(season: Season) -> None:
    response = Client().post("/posts/check/", {"text": "x"}, headers={"HX-Request": "true"})
    assert response["HX-Retarget"] == "#notices"
    assert "Your words are kept in this browser" in text_of(response)


def test_a_card_is_drawn_from_a_signed_answer(season: Season, ben: Client) -> None:
    page = press(ben, "/media/draw/", answer=season.answer.pk)
    assert "The cards are drawn" in page
    source = re.search(r'<img src="(/media/[^"]+)"', page)
    assert source
    picture = ben.get(source[1])
    assert picture["Content-Type"].startswith("image/")
    assert "immutable" in picture["Cache-Control"]


def test_a_picture_goes_on_a_post_and_off_again(season: Season, ben: Client) -> None:
    post = Post.objects.filter(state="draft").exclude(pk=season.post.pk).first()
    assert post
    press(ben, f"/posts/{post.pk}/picture/", do="attach", picture=season.picture.pk)
    assert list(post.media.all()) == [season.picture]
    press(ben, f"/posts/{post.pk}/picture/", do="describe", picture=season.picture.pk, alt="Other words")
    press(ben, f"/posts/{post.pk}/picture/", do="detach", picture=season.picture.pk)
    assert not post.media.exists()


def test_a_step_taken_twice_is_a_sentence_and_no_fault(season: Season, cleo: Client) -> None:
    message = Message.objects.filter(state="done").first()
    assert message
    response = cleo.post(f"/inbox/{message.pk}/tend/", {"do": "close", "because": "spam"})
    assert response.status_code == 409
    assert "cannot become done" in text_of(response)
