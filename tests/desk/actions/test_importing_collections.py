"""A trusted publisher's file comes in block by block, goes on where it stopped, and never twice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from django.utils import timezone

from bedside.base.exchange import ChannelFault, Outcome, Reply, Request
from bedside.desk import http
from bedside.desk.actions import import_collection as module
from bedside.desk.actions.errors import NotAllowed, Refused
from bedside.desk.actions.import_collection import import_collection, run_collection
from bedside.desk.claims import claim_next
from bedside.desk.models import CollectionState, Passage
from bedside.tactics.education.collections import medlineplus
from tests.cast import Cast, make_cast

pytestmark = pytest.mark.django_db
HEAD, TAIL = medlineplus.EXAMPLE.split(b"<health-topic ", 1)[0], b"</health-topics>"
FIRST = b"<health-topic " + medlineplus.EXAMPLE.split(b"<health-topic ")[1]


@pytest.fixture
def cast() -> Cast:
    return make_cast()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "topics.xml"
    path.write_bytes(medlineplus.EXAMPLE)
    return path


def many(topics: int) -> bytes:
    return HEAD + b"".join(FIRST.replace(b"990001", b"%d" % (1000 + n)) for n in range(topics)) + TAIL


def run(*, turns: int = 20) -> CollectionState:
    """Lets a worker take its turns until nothing is due."""
    for _ in range(turns):
        rows = CollectionState.objects.filter(state__in=("waiting", "running"))
        if (state := claim_next(rows, timezone.now())) is None:
            break
        run_collection(state)
    return CollectionState.objects.get()


def test_a_file_comes_in_with_its_questions_and_what_was_skipped_counted(cast: Cast, file: Path) -> None:
    import_collection(cast.root, "medlineplus", str(file))
    state = run()
    assert (state.state, state.position, state.passages, state.skipped, state.error) == ("done", 5, 3, 2, "")
    passage = Passage.objects.get(question="When should I call my clinic?")
    assert (passage.title, passage.seek_care, passage.dated_as) == ("Example Fever", True, "file of")
    assert passage.vector
    assert passage.encoder


def test_the_starter_collection_needs_no_file(cast: Cast) -> None:
    import_collection(cast.ada, "starter")
    state = run()
    assert state.state == "done"
    assert state.passages == Passage.objects.count() > 500


def test_the_same_file_again_changes_nothing(cast: Cast, file: Path) -> None:
    for _ in range(2):
        import_collection(cast.root, "medlineplus", str(file))
        assert run().state == "done"
    assert Passage.objects.count() == 3


def test_a_newer_file_changes_what_changed_and_marks_what_is_gone(cast: Cast, file: Path) -> None:
    import_collection(cast.root, "medlineplus", str(file))
    run()
    before = {row.key: row for row in Passage.objects.all()}
    newer = medlineplus.EXAMPLE.replace(b"invented&lt;/a", b"imagined&lt;/a").replace(b"11/21/2026", b"11/22/2026")
    file.write_bytes(newer.replace(b"990002", b"990009"))
    import_collection(cast.root, "medlineplus", str(file))
    run()
    after = {row.key: row for row in Passage.objects.all()}
    changed, same, gone = before
    assert "imagined" in after[changed].text
    assert after[changed].text_hash != before[changed].text_hash
    assert after[same].text_hash == before[same].text_hash
    assert after[same].dated_on.isoformat() == "2026-11-22"
    assert after[gone].is_gone
    assert [row.pk for row in after.values()][:3] == [row.pk for row in before.values()]


def test_an_import_goes_on_where_it_stopped(cast: Cast, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "BLOCK", 4)
    monkeypatch.setattr(module, "BLOCKS_A_TURN", 2)
    file.write_bytes(many(10))
    import_collection(cast.root, "medlineplus", str(file))
    assert (run(turns=1).state, CollectionState.objects.get().position) == ("running", 8)
    state = run()
    assert (state.state, state.position, state.passages, Passage.objects.count()) == ("done", 20, 20, 20)


def test_damage_keeps_what_came_before_it_and_a_mended_file_is_read_anew(
    cast: Cast, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "BLOCK", 4)
    whole = many(10)
    file.write_bytes(whole[: len(whole) // 2])
    import_collection(cast.root, "medlineplus", str(file))
    state = run()
    assert state.state == "failed"
    assert "line" in state.error
    assert 0 < Passage.objects.count() == state.passages < 20
    file.write_bytes(whole)
    import_collection(cast.root, "medlineplus", str(file))
    assert (run().state, Passage.objects.count()) == ("done", 20)


def test_a_worker_that_lost_its_claim_stores_nothing(cast: Cast, file: Path) -> None:
    import_collection(cast.root, "medlineplus", str(file))
    late = claim_next(CollectionState.objects.all(), timezone.now())
    assert late is not None
    CollectionState.objects.update(claim="somebody else", lease_until=timezone.now() + timedelta(minutes=5))
    run_collection(late)
    assert not Passage.objects.exists()


def answering(monkeypatch: pytest.MonkeyPatch, answer: Callable[[Request], Reply]) -> list[str]:
    asked: list[str] = []

    def send(request: Request) -> Reply:
        asked.append(request.url)
        return answer(request)

    monkeypatch.setattr(http, "send", send)
    return asked


def test_without_a_file_the_newest_one_is_fetched_and_then_forgotten(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer(request: Request) -> Reply:
        return Reply(200, {}, medlineplus.EXAMPLE) if len(asked) == 3 else Reply(404, {}, b"")

    asked = answering(monkeypatch, answer)
    import_collection(cast.root, "medlineplus")
    state = run()
    assert (state.state, len(asked), Passage.objects.count()) == ("done", 3, 3)
    assert not Path(state.path).exists()
    assert Passage.objects.first().retrieved_on == timezone.now().date()


def test_a_network_that_is_down_is_tried_again_later(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    def answer(request: Request) -> Reply:
        raise ChannelFault(Outcome.RETRY, "No connection.")

    answering(monkeypatch, answer)
    import_collection(cast.root, "medlineplus")
    state = run(turns=1)
    assert (state.state, state.error) == ("waiting", "No connection.")
    assert state.due_at > timezone.now()


def test_no_file_of_the_last_days_is_told(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = answering(monkeypatch, lambda _: Reply(404, {}, b""))
    import_collection(cast.root, "medlineplus")
    assert "no file of the last days" in run(turns=1).error
    assert len(asked) == 9


def test_unknown_collections_and_missing_files_are_refused(cast: Cast, file: Path) -> None:
    with pytest.raises(Refused, match="Known: medlineplus, starter"):
        import_collection(cast.root, "gossip")
    with pytest.raises(Refused, match="no file"):
        import_collection(cast.root, "medlineplus", str(file) + ".none")
    with pytest.raises(NotAllowed):
        import_collection(cast.ben, "starter")


def test_mallorys_collection_is_her_own(cast: Cast, file: Path) -> None:
    import_collection(cast.root, "medlineplus", str(file))
    run()
    import_collection(cast.mallory, "medlineplus", str(file))
    claimed = claim_next(CollectionState.objects.of(cast.mallory.practice), timezone.now())
    assert claimed is not None
    run_collection(claimed)
    for practice in (cast.practice, cast.mallory.practice):
        assert Passage.objects.of(practice).count() == 3
