"""Turns topics into a ranked list with their wordings and trend, and takes in what was heard or imported."""

from __future__ import annotations

from collections import defaultdict
from datetime import timedelta
from typing import Any

from django.db.models import Count, F, Q, QuerySet, Window
from django.db.models.functions import RowNumber
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from bedside.desk.actions.ask_question import ask_question
from bedside.desk.actions.errors import Refused
from bedside.desk.actions.import_questions import import_questions, undo_import
from bedside.desk.models import Answer, Practice, Question, QuestionImport, Topic
from bedside.desk.views.doors import DeskRequest, back, done, signed_in
from bedside.desk.views.paging import page_of

_WORDINGS = 3
_WEEKS = 8
SHOWN = ("all", "open", "answered", "nothing")


@signed_in
def questions(request: DeskRequest) -> HttpResponse:
    """Topics ranked by how often, how recent, how local."""
    practice = request.actor.practice
    shown = request.GET.get("show", "all")
    wanted = request.GET.get("q", "").strip()
    page = page_of(request, _topics(practice, shown, wanted), 25)
    _add_wordings(page.object_list)
    _add_trend(page.object_list)
    _add_answers(page.object_list)
    context = {
        "page": page,
        "show": shown,
        "wanted": wanted,
        "unsorted": Question.objects.of(practice).filter(topic=None).count(),
    }
    return render(request, "desk/questions/list.html", context)


def _topics(practice: Practice, shown: str, wanted: str) -> QuerySet[Topic]:
    rows: QuerySet[Topic] = Topic.objects.of(practice).filter(merged_into=None, question_count__gt=0)
    answered = Answer.objects.of(practice).filter(state="published", topic__isnull=False).values("topic")
    if shown == "open":
        rows = rows.exclude(pk__in=answered)
    elif shown == "answered":
        rows = rows.filter(pk__in=answered)
    elif shown == "nothing":
        rows = rows.filter(nothing_found_at__isnull=False)
    if wanted:
        rows = rows.filter(Q(title__icontains=wanted) | Q(questions__text__icontains=wanted)).distinct()
    return rows.order_by("-rank", "-question_count", "pk")


def _add_wordings(topics: Any) -> None:
    """The newest wordings of each topic, in one query."""
    newest = Window(RowNumber(), partition_by=[F("topic")], order_by=F("asked_at").desc())
    rows = Question.objects.filter(topic__in=topics).annotate(place=newest).filter(place__lte=_WORDINGS)
    found = defaultdict(list)
    for question in rows:
        found[question.topic_id].append(question)
    for topic in topics:
        topic.wordings = [q for q in found[topic.pk] if q.text != topic.title][: _WORDINGS - 1]


def _add_trend(topics: Any) -> None:
    """Questions per week of the last eight weeks, oldest first, in one query."""
    now = timezone.now()
    weeks = {
        f"week{week}": Count("questions", filter=_in_week(now - timedelta(weeks=week + 1), now - timedelta(weeks=week)))
        for week in range(_WEEKS)
    }
    rows = {
        row["pk"]: row for row in Topic.objects.filter(pk__in=[t.pk for t in topics]).values("pk").annotate(**weeks)
    }
    for topic in topics:
        counts = [rows[topic.pk][f"week{week}"] for week in reversed(range(_WEEKS))]
        topic.bars = bars(counts)
        topic.recent = sum(counts[-2:])
        topic.rising = sum(counts[-2:]) > sum(counts[-4:-2])


def _in_week(since: Any, until: Any) -> Q:
    return Q(questions__asked_at__gt=since, questions__asked_at__lte=until)


def bars(counts: list[int], height: int = 20) -> list[tuple[int, int, int]]:
    """Left edge, top and height of one small bar per count."""
    most = max([*counts, 1])
    tall = [max(2, round(height * count / most)) if count else 1 for count in counts]
    return [(i * 8, height - h, h) for i, h in enumerate(tall)]


def _add_answers(topics: Any) -> None:
    found: dict[int | None, Answer] = {}
    for answer in Answer.objects.filter(topic__in=topics).exclude(state="withdrawn").order_by("pk"):
        found[answer.topic_id] = answer
    for topic in topics:
        topic.answer = found.get(topic.pk)


@require_POST
@signed_in
def heard(request: DeskRequest) -> HttpResponse:
    """Keeps what somebody just heard."""
    question = ask_question(request.actor, request.POST.get("text", ""), source="heard at the desk")
    words = _("Kept: “%(text)s”. It joins its topic in a moment.") % {"text": question.text}
    if question.removed:
        words += " " + _("What could identify somebody was taken out.")
    if request.headers.get("HX-Request") == "true":
        return render(request, "desk/questions/_said.html", {"words": words, "is_urgent": question.is_urgent})
    return done(request, words, back(request, reverse("questions")))


@signed_in
def imports(request: DeskRequest) -> HttpResponse:
    """Brings in a file of questions, and lists the files of before."""
    if request.method == "POST":
        upload = request.FILES.get("file")
        if upload is None:
            raise Refused(_("Please choose a file first."))
        field = request.POST.get("text_field", "text")
        row = import_questions(request.actor, upload.name or "questions", upload.read(), text_field=field)
        return done(request, _("The file is coming in. You can leave this page."), reverse("import", args=[row.pk]))
    rows = QuestionImport.objects.of(request.actor.practice).defer("content").order_by("-pk")
    return render(request, "desk/questions/imports.html", {"page": page_of(request, rows)})


@signed_in
def one_import(request: DeskRequest, pk: int) -> HttpResponse:
    """How far one file came, and what is wrong with it."""
    row = get_object_or_404(QuestionImport.objects.of(request.actor.practice).defer("content"), pk=pk)
    is_fragment = request.headers.get("HX-Request") == "true"
    template = "desk/questions/_progress.html" if is_fragment else "desk/questions/import.html"
    return render(request, template, {"row": row})


@require_POST
@signed_in
def undo_one_import(request: DeskRequest, pk: int) -> HttpResponse:
    """Takes a file's questions out again."""
    undo_import(request.actor, pk)
    return done(request, _("The questions of this file are taken out again."), reverse("import", args=[pk]))
