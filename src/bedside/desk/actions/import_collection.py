"""Turns a trusted publisher's file into stored passages, block by block, going on where it stopped."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from copy import copy
from datetime import timedelta
from itertools import islice
from pathlib import Path
from types import ModuleType
from typing import BinaryIO

from django.db import transaction
from django.utils import timezone

from bedside.base import records
from bedside.base.exchange import ChannelFault, Outcome
from bedside.base.registry import PluginError, plugin
from bedside.desk.actions.base import action, record
from bedside.desk.actions.encode_texts import encode, encoder_name, packed
from bedside.desk.actions.errors import Refused
from bedside.desk.actions.fetch_collection import forget_file, open_file
from bedside.desk.actions.open_recall import cited_among, open_recalls, recall_vanished
from bedside.desk.actor import Actor, worker_actor
from bedside.desk.claims import LEASE, write_fenced
from bedside.desk.models import CollectionState, Passage
from bedside.tactics.education.collections import BadCollection, Skipped

COLLECTIONS = "bedside.tactics.education.collections"
BLOCK, BLOCKS_A_TURN = 256, 4  # so many passages a turn, then other due work has its turn
_MOST_ATTEMPTS, _PAUSE = 5, timedelta(minutes=5)


@action
def import_collection(actor: Actor, collection: str, path: str | None = None) -> CollectionState:
    """Brings a collection in, or its newer edition: from ``path`` on this machine, or else from its publisher.

    Refused for an unknown collection, a file that is not there, or while it is being brought in.
    """
    try:
        plugin(COLLECTIONS, collection)
    except PluginError as trouble:
        raise Refused(str(trouble)) from None
    if path and not Path(path).is_file():
        raise Refused(f"There is no file {path} on this machine.")
    state, _ = CollectionState.objects.get_or_create(practice=actor.practice, collection=collection)
    now = timezone.now()
    if state.state == "running" and state.lease_until and state.lease_until > now:
        raise Refused("This collection is being brought in just now.")
    if state.state != "failed" or path != (state.path or None):
        state.position = state.passages = state.skipped = 0
        state.file_mark = ""
    state.path, state.state, state.error, state.due_at, state.attempts = path or "", "waiting", "", now, 0
    state.save()
    return state


def run_collection(state: CollectionState) -> int:
    """Carries ``state``, already claimed by this worker, some blocks further; how many entries it read.

    Never raises for a bad file or a network that is down: what came in stays, and the next attempt goes on from there.
    """
    try:
        module = plugin(COLLECTIONS, state.collection)
        with ExitStack() as stack:
            file = open_file(state, module, stack)
            return _some_blocks(state, module, file)
    except ChannelFault as fault:
        _after_fault(state, fault)
    except (BadCollection, PluginError, Refused, OSError) as trouble:
        write_fenced(state, release=True, state="failed", error=str(trouble), due_at=None)
    return 0


def _after_fault(state: CollectionState, fault: ChannelFault) -> None:
    if fault.outcome is Outcome.RETRY and state.attempts < _MOST_ATTEMPTS:
        later = timezone.now() + _PAUSE * state.attempts
        write_fenced(state, release=True, state="waiting", error=fault.message, due_at=later)
    else:
        write_fenced(state, release=True, state="failed", error=fault.message, due_at=None)


def _some_blocks(state: CollectionState, module: ModuleType, file: BinaryIO | None) -> int:
    entries = islice(_entries(module, file), state.position, None)
    start = state.position
    for _ in range(BLOCKS_A_TURN):
        block = list(islice(entries, BLOCK))
        if block and not _store(state, block):
            return 0  # the lease passed on; its new holder goes on from what is stored
        if len(block) < BLOCK:
            _finish(state, module, file)
            return state.position - start
    write_fenced(state, release=True, due_at=timezone.now(), attempts=0)
    return state.position - start


def _entries(module: ModuleType, file: BinaryIO | None) -> Iterator[records.Passage | Skipped]:
    if file is not None:
        file.seek(0)
    found: Iterator[records.Passage | Skipped] = module.passages(file, read_on=timezone.now().date())
    return found


def _store(state: CollectionState, block: Sequence[records.Passage | Skipped]) -> bool:
    passages = [entry for entry in block if isinstance(entry, records.Passage)]
    name = encoder_name()
    known = {row.key: row for row in Passage.objects.of(state.practice).filter(key__in=[p.id for p in passages])}
    new: list[Passage] = []
    changed: list[Passage] = []
    other_words: list[tuple[Passage, Passage]] = []
    for passage in passages:
        row = known.get(passage.id) or Passage(practice=state.practice, key=passage.id, collection=state.collection)
        was = copy(row)
        is_other = row.text_hash != text_hash(passage) or row.encoder != name
        if is_other or row.is_gone or (row.dated_on, row.url) != (passage.reference.dated_on, passage.reference.url):
            _fill(row, passage, keeps_vector=not is_other)
            (changed if row.pk else new).append(row)
            if row.pk and (was.text_hash, was.is_gone) != (row.text_hash, row.is_gone):
                other_words.append((was, row))
    _encode([row for row in (*new, *changed) if not row.encoder])
    with transaction.atomic():
        if not write_fenced(
            state,
            state="running",
            position=state.position + len(block),
            passages=state.passages + len(passages),
            skipped=state.skipped + len(block) - len(passages),
            lease_until=timezone.now() + LEASE,
        ):
            return False
        Passage.objects.bulk_create(new, batch_size=200)
        Passage.objects.bulk_update(changed, _FIELDS, batch_size=50)
        # After the new words, so that whoever cites the old ones at this moment is seen: they wait for each other.
        open_recalls([pair for pair in other_words if not pair[1].is_retracted])
    return True


_FIELDS = (
    "title question text also lang publisher url dated_on dated_as retrieved_on credit_line reuse verified seek_care "
    "text_hash vector encoder is_gone"
).split()


def _fill(row: Passage, passage: records.Passage, *, keeps_vector: bool) -> None:
    reference = passage.reference
    row.title, row.question, row.text = passage.title[:300], passage.question[:400], passage.text
    row.also, row.lang = list(passage.also), passage.lang
    row.publisher, row.url = reference.publisher[:200], reference.url
    row.dated_on, row.dated_as, row.retrieved_on = reference.dated_on, reference.dated_as, reference.retrieved_on
    row.credit_line, row.reuse, row.verified = reference.credit_line[:300], passage.reuse, passage.verified
    row.seek_care, row.text_hash, row.is_gone = passage.seek_care, text_hash(passage), row.is_retracted
    if not keeps_vector:
        row.vector, row.encoder = None, ""


def _encode(rows: Sequence[Passage]) -> None:
    if rows:
        name, vectors = encode([search_text(row) for row in rows])
        for row, vector in zip(rows, vectors, strict=True):
            row.vector, row.encoder = packed(vector), name


def text_hash(passage: records.Passage) -> str:
    """Tells a changed passage from one that only has a new date."""
    told = "\x1f".join((passage.title, passage.question, passage.text, *passage.also))
    return hashlib.sha256(told.encode()).hexdigest()


def search_text(row: Passage) -> str:
    """What a passage is found by: its question, with the subject where the question leaves it out."""
    question: str = row.question or row.title
    return question if row.title.lower() in question.lower() else f"{row.title}: {question}"


def _finish(state: CollectionState, module: ModuleType, file: BinaryIO | None) -> None:
    """Marks what the publisher no longer says and recalls what rests on it. Citations hold their own copy."""
    keys = {entry.id for entry in _entries(module, file) if isinstance(entry, records.Passage)}
    rows = Passage.objects.of(state.practice).filter(collection=state.collection, is_gone=False)
    gone = [pk for pk, key in rows.values_list("pk", "key") if key not in keys]
    now = timezone.now()
    with transaction.atomic():
        if write_fenced(state, release=True, state="done", finished_at=now, due_at=None, error=""):
            for start in range(0, len(gone), 500):
                part = gone[start : start + 500]
                Passage.objects.filter(pk__in=part).update(is_gone=True)
                recall_vanished(Passage.objects.filter(pk__in=cited_among(part)).order_by("pk"))
            record(worker_actor(state.practice), "run_collection", state, passages=state.passages)
    forget_file(state)
