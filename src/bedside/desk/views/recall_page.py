"""Turns one recall into what its page shows: the difference, and for each place its words, state and remedies."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from bedside.base.records import Draft
from bedside.base.registry import plugin
from bedside.channels import Limits
from bedside.channels._fitting import characters, limits_of
from bedside.desk.actions.decide_trace import remedies_of
from bedside.desk.actor import Actor
from bedside.desk.addresses import answer_address
from bedside.desk.models import Account, Recall, Trace
from bedside.desk.views.checking import read, sorted_out
from bedside.desk.views.recall_words import REMEDIES
from bedside.desk.views.words import Words
from bedside.tactics.education.comparing import Piece, compare
from bedside.tactics.education.correcting import propose
from bedside.tactics.education.remedies import EDIT, STILL_RIGHT, WITH_WORDS
from bedside.tactics.media.wording import in_words

_NO_LIMIT = 10_000


@dataclass(frozen=True, slots=True)
class Way:
    """One remedy at one place, as a form."""

    name: str
    words: Words
    is_first: bool
    needs: str  # the action whose permission it takes
    text: str = ""
    title: str = ""
    because: str = ""
    checked: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PlaceOf:
    """One trace with everything that its card shows."""

    trace: Trace
    ways: list[Way]
    content_hash: str = ""
    sibling: Trace | None = None


def what_changed(recall: Recall) -> dict[str, Any]:
    """The difference word by word; of a passage that is gone, all of it taken out."""
    if recall.now is None:
        return {"pieces": [Piece("out", recall.was.text)]}
    was, now = recall.was, recall.now
    if (was.title, was.question) == (now.title, now.question):
        return {"pieces": compare(was.text, now.text).pieces}
    return {"pieces": compare(was.words(), now.words()).pieces}


def places_of(actor: Actor, recall: Recall, typed: dict[str, Any]) -> list[PlaceOf]:
    """Every place, the answer first: what is posted leads to it."""
    rows = recall.traces.select_related(
        "answer", "answer__practice", "post", "publication__account", "publication__post", "words", "correction"
    )
    traces = list(rows.prefetch_related("answer__citations", "words__publications").order_by("pk"))
    traces.sort(key=lambda one: (one.state != "open", ("answer", "publication", "post").index(one.what)))
    for trace in traces:
        trace.recall = recall
    siblings = _siblings(traces)
    return [_place(actor, trace, siblings.get(trace.publication_id), typed) for trace in traces]


def _siblings(traces: list[Trace]) -> dict[int | None, Trace]:
    """Corrections of the same publications that another recall has led to since."""
    keys = [trace.publication_id for trace in traces if trace.publication_id and trace.state == "open"]
    rows = Trace.objects.filter(publication__in=keys, state__in=("chosen", "done"), words__isnull=False)
    since = min((trace.recall.opened_at for trace in traces), default=None)
    return {row.publication_id: row for row in rows.filter(decided_at__gte=since)} if keys else {}


def _place(actor: Actor, trace: Trace, sibling: Trace | None, typed: dict[str, Any]) -> PlaceOf:
    if trace.state != "open":
        return PlaceOf(trace, [])
    names = remedies_of(trace)
    mine = typed if typed.get("trace") == trace.pk else {}
    ways = [_way(trace, name, name == (mine.get("way") or names[0]), mine) for name in names]
    is_answer = trace.what == "answer" and trace.answer is not None
    return PlaceOf(trace, ways, trace.answer.content_hash() if is_answer and trace.answer else "", sibling)


def _way(trace: Trace, name: str, is_first: bool, typed: dict[str, Any]) -> Way:
    is_mine = typed.get("way") == name
    needs = {STILL_RIGHT: "say_still_right"}.get(name, "choose_remedy")
    because = typed["because"] if is_mine else "" if name == STILL_RIGHT else _why(trace.recall)
    if name not in WITH_WORDS:
        return Way(name, REMEDIES[name], is_first, needs, because=because)
    text = typed["text"] if is_mine else _proposed(trace, name)
    title = typed["title"] if is_mine else _title(trace, name)
    checked = check_words(trace, text) if is_first else {}  # the others are read when they are opened
    return Way(name, REMEDIES[name], is_first, "correct_publication", text, title, because, checked)


def _why(recall: Recall) -> str:
    """A reason to begin with; the person who decides may write a better one."""
    if recall.because:
        return recall.because
    if recall.now is None:
        return _("%(publisher)s no longer says what this rests on.") % {"publisher": recall.was.publisher}
    return _("%(publisher)s changed what it says about this.") % {"publisher": recall.was.publisher}


def _title(trace: Trace, way: str) -> str:
    return trace.publication.post.title if way == EDIT and trace.publication else ""


def _proposed(trace: Trace, way: str) -> str:
    """The words that stand there, to be changed in place, or a correction that says no more than is sure."""
    if trace.publication is None:
        return ""
    if way == EDIT:  # as they were written: its link is shortened and put where it belongs when they go out
        return str(trace.publication.post.text_for(trace.publication.account.channel))
    lang = trace.publication.post.lang
    return propose(
        day=in_words(timezone.localdate(), lang),
        lang=lang,
        publisher=trace.recall.was.publisher,
        link=answer_address(trace.answer) if trace.answer else "",
        is_gone=trace.recall.now is None,
        limit=_limits(trace.publication.account).max_characters or _NO_LIMIT,
    )


def _limits(account: Account) -> Limits:
    return limits_of(plugin("bedside.channels", account.channel).LIMITS, account.settings)


def check_words(trace: Trace, text: str) -> dict[str, Any]:
    """Findings of a correction's words, and how many characters of how many they take there."""
    publication = trace.publication
    if publication is None:
        return {}
    practice, limits = trace.practice, _limits(publication.account)
    draft = Draft(
        text=text,
        kind="reply" if publication.post.kind == "reply" else "post",
        lang=publication.post.lang,
        channel=publication.account.channel,
        has_reference=True,
        practice=practice.facts(),
    )
    length, limit = characters(text, limits), limits.max_characters
    return {
        "found": sorted_out(read(draft, practice, [(f"text-{trace.pk}", text)])),
        "length": length,
        "limit": limit,
        "is_too_long": limit is not None and length > limit,
    }
