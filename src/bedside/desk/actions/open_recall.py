"""Turns changed, vanished and retracted passages into recalls: what rests on them is listed, held, and marked.

All of it happens in the transaction that stores the new words, so that no word changes without its recall.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import datetime

from django.db.models import Q
from django.utils import timezone

from bedside.desk.actions.base import action, find
from bedside.desk.actions.errors import Refused
from bedside.desk.actions.hold_post import hold, let_go
from bedside.desk.actions.keep_words import keep_words
from bedside.desk.actions.trace_recall import just_gone_out, traces_of
from bedside.desk.actor import Actor
from bedside.desk.models import Member, Passage, PassageVersion, Recall, Signature, Trace
from bedside.tactics.education._laying import likeness
from bedside.tactics.education.comparing import Gravity, compare

_SAME_PASSAGE = 0.6  # that much of a vanished text must stand in another one of its page to be its new edition


def open_recalls(pairs: Sequence[tuple[Passage, Passage]]) -> list[Recall]:
    """Recalls of passages whose words are others now: each as it was, and as it is stored."""
    cited = cited_among([before.pk for before, _ in pairs])
    return [
        recall
        for before, after in pairs
        if before.pk in cited
        for recall in _recall(before, "changed", keep_words(after), keeps=keep_words(before))
    ]


def recall_vanished(passages: Iterable[Passage]) -> list[Recall]:
    """Recalls of passages that the publisher no longer has; where its page says nearly the same, of changed ones."""
    found: list[Recall] = []
    for passage in passages:
        new = successor_of(passage)
        kind = "changed" if new else "vanished"
        found += _recall(passage, kind, keep_words(new) if new else None, keeps=keep_words(passage))
    return found


def cited_among(keys: Sequence[int]) -> set[int]:
    """Those passages that an answer cites, or once cited."""
    rests = Q(citations__isnull=False) | Q(versions__answer_versions__isnull=False)
    return set(Passage.objects.filter(rests, pk__in=keys).values_list("pk", flat=True))


def successor_of(passage: Passage) -> Passage | None:
    """The passage of the same page that holds most of a vanished one's words, such as under a reworded question."""
    page = Passage.objects.of(passage.practice).filter(collection=passage.collection, url=passage.url)
    others = page.filter(lang=passage.lang, is_gone=False).exclude(pk=passage.pk).select_related("practice")
    near = [(likeness(passage.text, other.text), -other.pk, other) for other in others]
    best = max(near, default=(0.0, 0, None))
    return best[2] if best[0] >= _SAME_PASSAGE else None


@action
def retract_passage(actor: Actor, passage_id: int, because: str) -> Passage:
    """Takes a passage out of the library by hand, whatever its publisher's file says; what rests on it is recalled."""
    passage = find(actor, Passage, passage_id, lock=True)
    if actor.member is None or not because.strip():
        raise Refused("A named person must say why this passage is no longer to be relied on.")
    if passage.is_retracted:
        raise Refused("This passage was taken back already.")
    Passage.objects.filter(pk=passage.pk).update(is_gone=True, is_retracted=True)
    passage.refresh_from_db()
    _recall(passage, "retracted", None, keeps=keep_words(passage), because=because.strip(), by=actor.member)
    return passage


@action
def restore_passage(actor: Actor, passage_id: int) -> Passage:
    """Undoes a retraction: what nobody decided yet goes on as if it had not been."""
    passage = find(actor, Passage, passage_id, lock=True)
    if not passage.is_retracted:
        raise Refused("This passage was not taken back by hand.")
    Passage.objects.filter(pk=passage.pk).update(is_gone=False, is_retracted=False)
    _go_on(_overtaken(passage))
    passage.refresh_from_db()
    return passage


def _recall(
    passage: Passage,
    kind: str,
    now: PassageVersion | None,
    *,
    keeps: PassageVersion,
    because: str = "",
    by: Member | None = None,
) -> list[Recall]:
    found = traces_of(passage, keeps)
    before = _overtaken(passage)
    opened = [_open(passage, kind, was, now, traces, because, by) for was, traces in found.items()]
    _go_on(before)
    return opened


def _open(
    passage: Passage,
    kind: str,
    was: PassageVersion,
    now: PassageVersion | None,
    traces: list[Trace],
    because: str,
    by: Member | None,
) -> Recall:
    moment = timezone.now()
    change = compare(was.words(), now.words()) if now else None
    gravity = change.gravity if change else Gravity.GRAVE if kind == "retracted" else Gravity.WORDS
    is_open = gravity is not Gravity.SAME
    recall: Recall = Recall.objects.create(
        practice=passage.practice,
        passage=passage,
        kind=kind,
        was=was,
        now=now,
        gravity=gravity,
        reasons=[asdict(reason) for reason in change.reasons] if change else [],
        because=because,
        state="open" if is_open else "settled",
        opened_at=moment,
        opened_by=by,
        settled_at=None if is_open else moment,
    )
    if is_open:
        _follow(recall, traces, moment)
    return recall


def _follow(recall: Recall, traces: list[Trace], moment: datetime) -> None:
    """Lists what rests on it, holds what waits, and marks the signatures that were given for other words."""
    for trace in traces:
        trace.practice, trace.recall = recall.practice, recall
    Trace.objects.bulk_create(traces)
    hold([trace.post_id for trace in traces if trace.what == "post"])
    Trace.objects.bulk_create(just_gone_out(traces))
    answers = [trace.answer_id for trace in traces if trace.what == "answer"]
    standing = Signature.objects.filter(answer__in=answers, voided_at=None, source_changed_at=None)
    standing.update(source_changed_at=moment)


def _overtaken(passage: Passage) -> list[Trace]:
    """Ends what was open about the passage, since newer words came; the traces on which nothing is under way."""
    open_ones = list(Recall.objects.filter(passage=passage, state="open"))
    rows = Trace.objects.filter(recall__in=open_ones, state__in=("open", "chosen"), words=None, due_at=None)
    traces = list(rows.select_related("recall"))
    rows.update(state="overtaken")
    Recall.objects.filter(pk__in=[one.pk for one in open_ones]).update(state="overtaken", settled_at=timezone.now())
    return traces


def _go_on(traces: Sequence[Trace]) -> None:
    """Where the words are the old ones again, what was held goes on and signatures count as before."""
    let_go([trace.post_id for trace in traces if trace.what == "post"])
    for trace in traces:
        still = Trace.objects.filter(answer=trace.answer_id, what="answer", state__in=("open", "chosen"))
        if trace.what == "answer" and not still.exists():
            marked = Signature.objects.filter(answer=trace.answer_id, source_changed_at=trace.recall.opened_at)
            marked.update(source_changed_at=None)
