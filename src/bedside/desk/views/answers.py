"""Turns answers into their list, and one answer into the page where it is written, cited and checked."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from django.db.models import Count, Prefetch, Q, QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from bedside.base.records import Draft
from bedside.base.text import reading_grade
from bedside.desk.actions.cite_passage import cite_passage, uncite_passage
from bedside.desk.actions.edit_answer import edit_answer
from bedside.desk.actions.errors import Refused
from bedside.desk.actions.find_passages import find_passages
from bedside.desk.models import Answer, Practice, Signature
from bedside.desk.views.checking import joined, read, sorted_out
from bedside.desk.views.doors import DeskRequest, done, number_of, signed_in
from bedside.desk.views.doubts import doubted, keep_doubt
from bedside.desk.views.paging import page_of
from bedside.desk.views.reads import how_it_reads

TEXTS = ("title", "short", "body", "seek_care")


@signed_in
def answers(request: DeskRequest) -> HttpResponse:
    """Answers by state, those that wait first."""
    practice, today = request.actor.practice, timezone.localdate()
    shown = request.GET.get("state", "")
    wanted = request.GET.get("q", "").strip()
    rows = _rows(practice, shown, today)
    if wanted:
        rows = rows.filter(Q(title__icontains=wanted) | Q(body__icontains=wanted))
    signatures = Signature.objects.filter(voided_at=None).order_by("-signed_at")
    rows = rows.select_related("author").prefetch_related(Prefetch("signatures", signatures, "standing"))
    rows = rows.annotate(cited=Count("citations"))
    context = {
        "page": page_of(request, rows.order_by("-changed_at", "-pk")),
        "shown": shown,
        "wanted": wanted,
        "today": today,
        "counts": _counts(practice, today),
    }
    return render(request, "desk/answers/list.html", context)


def _rows(practice: Practice, shown: str, today: Any) -> QuerySet[Answer]:
    rows: QuerySet[Answer] = Answer.objects.of(practice).defer("body", "seek_care", "key_points")
    if shown == "due":
        return rows.filter(state="published", review_by__lt=today)
    return rows.filter(state=shown) if shown else rows.exclude(state="withdrawn")


def _counts(practice: Practice, today: Any) -> dict[str, int]:
    counts: dict[str, int] = Answer.objects.of(practice).aggregate(
        all=Count("pk", filter=~Q(state="withdrawn")),
        draft=Count("pk", filter=Q(state="draft")),
        signed=Count("pk", filter=Q(state="signed")),
        published=Count("pk", filter=Q(state="published")),
        due=Count("pk", filter=Q(state="published", review_by__lt=today)),
        withdrawn=Count("pk", filter=Q(state="withdrawn")),
    )
    return counts


@signed_in
def answer(request: DeskRequest, pk: int) -> HttpResponse:
    """The page where an answer is written; saving may cite or uncite in the same step."""
    if request.method == "POST":
        return _save(request, pk)
    found = _found(request, pk)
    context = {
        "answer": found,
        "key_points": "\n".join(found.key_points),
        "signatures": found.valid_signatures(),
        **_checked(found),
    }
    if "passages" in request.GET:
        context |= _passages(request, found)
    return render(request, "desk/answers/edit.html", context)


def _found(request: DeskRequest, pk: int) -> Answer:
    rows = Answer.objects.of(request.actor.practice).select_related("topic", "author", "practice")
    found: Answer = get_object_or_404(rows.prefetch_related("citations", "signatures"), pk=pk)
    return found


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Refused(_("Write the day of the next review as 2027-05-01.")) from None


def _save(request: DeskRequest, pk: int) -> HttpResponse:
    form, actor = request.POST, request.actor
    changed: dict[str, Any] = {name: form[name] for name in TEXTS if name in form}
    if "key_points" in form:
        changed["key_points"] = form["key_points"].splitlines()
    if "review_by" in form:
        changed["review_by"] = _day(form["review_by"]) if form["review_by"] else None
    saved = edit_answer(actor, pk, **changed)
    words = _("Saved.")
    if (cited := number_of(form.get("cite"))) is not None:
        cite_passage(actor, pk, cited)
        words = _("Saved and cited. Put the reference's mark, such as [1], behind the words it supports.")
    elif (uncited := number_of(form.get("uncite"))) is not None:
        uncite_passage(actor, pk, uncited)
        words = _("Saved. The reference is taken out, its marks with it.")
    elif "not_so" in form:
        keep_doubt(request, _drafts(_found(request, pk)))
        words = _("Saved. Your “not so” is kept; the rule stays as it is.")
    return done(request, words, reverse("answer", args=[saved.pk]))


def _parts(texts: Any) -> list[tuple[str, str]]:
    points: Sequence[str] = texts.key_points
    return [(f"id_{name}", getattr(texts, name)) for name in TEXTS] + [("id_key_points", "\n".join(points))]


def _draft(found: Answer, parts: Sequence[tuple[str, str]]) -> Draft:
    facts = found.practice.facts()
    return Draft(joined(parts), lang=found.lang, has_reference=bool(found.citations.all()), practice=facts)


def _drafts(found: Answer) -> dict[str, Draft]:
    """All fields are reviewed as one text; a finding's mark names the field and its place in the whole."""
    parts = _parts(found)
    return {field: _draft(found, parts) for field, _text in parts}


def _checked(found: Answer) -> dict[str, Any]:
    """Reading grade and findings of an answer's texts as they are now, saved or not."""
    parts = _parts(found)
    draft = _draft(found, parts)
    shown = read(draft, found.practice, parts)
    return {
        "found": sorted_out(shown),
        "grade": reading_grade(draft.text, found.lang),
        "lang": found.lang,
        "not_so": {"form": "answer-form", "view": "doubt_answer", "pk": found.pk},
        **how_it_reads(parts, found.lang, shown),
    }


@require_POST
@signed_in
def check_answer(request: DeskRequest, pk: int) -> HttpResponse:
    """The check of what stands in the form, which nobody saved yet."""
    context = _checked(_typed(request, pk))
    context["is_fragment"] = True
    return render(request, "desk/answers/_check.html", context)


def _typed(request: DeskRequest, pk: int) -> Answer:
    """The answer with the words that stand in the form, which nobody saved yet."""
    found = _found(request, pk)
    for name in TEXTS:
        setattr(found, name, request.POST.get(name, "").replace("\r\n", "\n"))
    found.key_points = request.POST.get("key_points", "").splitlines()
    return found


@require_POST
@signed_in
def doubt_answer(request: DeskRequest, pk: int) -> HttpResponse:
    """A "not so" while an answer is written; nothing of the answer is saved by it."""
    keep_doubt(request, _drafts(_typed(request, pk)))
    return doubted(request)


@signed_in
def passages(request: DeskRequest, pk: int) -> HttpResponse:
    """Trusted passages that may support this answer."""
    found = _found(request, pk)
    return render(request, "desk/answers/_passages.html", {"answer": found, **_passages(request, found)})


def _passages(request: DeskRequest, found: Answer) -> dict[str, Any]:
    wanted = request.GET.get("find", "").strip()
    result = find_passages(request.actor.practice, wanted or found.title, found.lang, k=8)
    cited = {citation.passage_id: citation.number for citation in found.citations.all()}
    rows = [(hit.passage, cited.get(hit.passage.pk)) for hit in result.passages]
    return {"passages": rows, "is_trusted": result.trusted, "find": wanted, "is_searched": True}


@require_POST
@signed_in
def cite(request: DeskRequest, pk: int) -> HttpResponse:
    """Cites a passage without touching the text that somebody is typing."""
    cited = cite_passage(request.actor, pk, int(request.POST.get("cite", "0")))
    number = next((c.number for c in cited.citations.all() if c.passage_id == int(request.POST["cite"])), 0)
    response = render(request, "desk/answers/_citations.html", {"answer": cited, "is_fresh": True})
    response["HX-Trigger"] = json.dumps({"cited": f" [{number}]"})
    return response
