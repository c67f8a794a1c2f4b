"""The whole story over a real Bluesky server: a dose changes, Dr. Ada decides, a correction stands below the post."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from django.utils import timezone

from bedside.desk import clock
from bedside.desk.actions import publish_post as publishing
from bedside.desk.actions.choose_remedy import choose_remedy
from bedside.desk.actions.correct_publication import correct_publication
from bedside.desk.actions.decide_trace import remedies_of
from bedside.desk.actions.edit_answer import edit_answer
from bedside.desk.models import Account, Answer, Correction, Publication, Recall, Trace
from tests.cast import Cast, make_cast, own_pages
from tests.desk.publishing.stage import bluesky_account, run_until_settled
from tests.desk.recall import stage
from tests.desk.recall.stage import BECAUSE, trace
from tests.servers.bluesky import Person, join
from tests.servers.proxy import FAULTS, Proxy

pytestmark = [pytest.mark.pds, pytest.mark.django_db(transaction=True)]

WORDS = "Correction, November 22, 2026. Part of this post is no longer right, because MedlinePlus changed what it says."
CODES = ["ADV003", "SRC001", "PLN001"]
PUT = "/xrpc/com.atproto.repo.putRecord"


@pytest.fixture
def cast() -> Cast:
    return make_cast()


@pytest.fixture
def clinic(pds: str) -> Person:
    return join(pds, "clinic")


def test_a_dose_changes_and_the_post_the_page_and_the_answer_are_corrected(
    cast: Cast, clinic: Person, tmp_path: Path
) -> None:
    answer = stage.answered(cast, stage.first_edition(cast, tmp_path))
    post = stage.out(cast, answer, bluesky_account(cast, clinic, clinic.pds), own_pages(cast.practice))
    run_until_settled()
    later = stage.scheduled(cast, answer, Account.objects.get(channel="bluesky"))

    stage.newer_edition(cast, tmp_path)
    assert Trace.objects.filter(state="open").count() == 4
    assert later.publications.get().state == "held"

    choose_remedy(cast.ben, trace("answer").pk, "correct", BECAUSE)
    edit_answer(cast.ben, answer.pk, short=answer.short.replace("10 mg", "15 mg"), body=f"{stage.NEW_DOSE} [1]")
    stage.signed_and_published(cast, answer)
    on_bluesky = trace("publication", publication__account__channel="bluesky")
    assert remedies_of(on_bluesky)[0] == "reply"
    correct_publication(cast.ada, on_bluesky.pk, "reply", WORDS, BECAUSE, confirmed_codes=CODES)
    on_site = trace("publication", publication__account__channel="answers_site")
    correct_publication(
        cast.ada, on_site.pk, "edit", post.text.replace("10 mg", "15 mg"), BECAUSE, confirmed_codes=CODES
    )
    choose_remedy(cast.ben, trace("post").pk, "cancel", BECAUSE)
    run_until_settled()

    records = {one["uri"]: one["value"] for one in clinic.posts()}
    first = post.publications.get(account__channel="bluesky")
    (reply,) = (one for one in records.values() if "reply" in one)
    assert len(records) == 2
    assert reply["text"] == WORDS
    assert reply["reply"]["parent"] == reply["reply"]["root"] == {"uri": first.remote_id, "cid": first.detail["cid"]}
    assert {one.channel for one in Correction.objects.all()} == {"", "bluesky", "answers_site"}
    assert Recall.objects.get().state == "settled"
    assert Answer.objects.get().standing_signatures()


@pytest.mark.parametrize("fault", FAULTS)
def test_whatever_happens_on_the_way_there_is_one_correction(
    cast: Cast, clinic: Person, tmp_path: Path, fault: str, settings: object
) -> None:
    settings.NETWORK_TIMEOUT_SECONDS = 1.0  # type: ignore[attr-defined]
    answer = stage.answered(cast, stage.first_edition(cast, tmp_path))
    account = bluesky_account(cast, clinic, clinic.pds)
    stage.out(cast, answer, account)
    run_until_settled()
    stage.newer_edition(cast, tmp_path)
    faulty = iter([fault])
    with Proxy(clinic.pds, lambda _method, path: next(faulty, "") if path == PUT else "") as proxy:
        Account.objects.filter(pk=account.pk).update(base_url=proxy.url)
        correct_publication(cast.ada, trace("publication").pk, "reply", WORDS, BECAUSE, confirmed_codes=CODES)
        run_until_settled()
        assert proxy.faults[fault] == 1
    assert [one["value"]["text"] for one in clinic.posts()].count(WORDS) == 1
    assert Correction.objects.count() == 1
    assert Trace.objects.get(what="publication").state == "done"


def test_a_worker_killed_between_the_reply_and_its_record_sends_no_second_one(
    cast: Cast, clinic: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer = stage.answered(cast, stage.first_edition(cast, tmp_path))
    stage.out(cast, answer, bluesky_account(cast, clinic, clinic.pds))
    run_until_settled()
    stage.newer_edition(cast, tmp_path)
    correct_publication(cast.ada, trace("publication").pk, "reply", WORDS, BECAUSE, confirmed_codes=CODES)
    with monkeypatch.context() as patch:
        patch.setattr(publishing, "_publish_done", _die)
        with pytest.raises(KeyboardInterrupt):
            clock.tick()
    assert len(clinic.posts()) == 2
    assert not Correction.objects.exists()
    Publication.objects.update(lease_until=timezone.now() - timedelta(seconds=1))
    run_until_settled()
    assert len(clinic.posts()) == 2
    assert Correction.objects.get().was == answer.posts.get(kind="post").text


def test_a_withdrawal_that_dies_half_way_is_finished_and_told_once(
    cast: Cast, clinic: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bedside.desk.actions import take_down as taking

    answer = stage.answered(cast, stage.first_edition(cast, tmp_path))
    stage.out(cast, answer, bluesky_account(cast, clinic, clinic.pds))
    run_until_settled()
    stage.newer_edition(cast, tmp_path)
    choose_remedy(cast.ben, trace("publication").pk, "withdraw", BECAUSE)
    with monkeypatch.context() as patch:
        patch.setattr(taking, "settle_withdrawn", _die)
        with pytest.raises(KeyboardInterrupt):
            clock.tick()
    assert clinic.posts() == []
    assert Publication.objects.get().state == "published"
    Trace.objects.update(lease_until=timezone.now() - timedelta(seconds=1))
    clock.tick()
    assert Publication.objects.get().state == "withdrawn"
    assert Correction.objects.get().now == ""


def _die(*_: object) -> None:
    raise KeyboardInterrupt
