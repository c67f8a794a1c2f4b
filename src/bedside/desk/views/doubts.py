"""Turns "not so" beside a finding into kept evidence, its page, and lines that may become better examples."""

from __future__ import annotations

import json
from collections.abc import Mapping

from django.db.models import Count
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from bedside.base.records import Draft
from bedside.desk.actions.errors import Refused
from bedside.desk.actions.object_to_finding import object_to_finding, take_back_objection
from bedside.desk.candidates import candidates
from bedside.desk.models import Objection
from bedside.desk.views.doors import DeskRequest, done, number_of, signed_in
from bedside.desk.views.paging import page_of
from bedside.desk.views.written import written_in
from bedside.tactics.manner.choosing import every_rule


def keep_doubt(request: DeskRequest, drafts: Mapping[str, Draft]) -> Objection:
    """Keeps what the pressed button says of a finding in one of ``drafts`` (by field), with the reason beside it."""
    mark = request.POST.get("not_so", "")
    code, start, end, field = [*mark.split("-", 3), "", "", "", ""][:4]
    draft, first, last = drafts.get(field), number_of(start), number_of(end)
    if draft is None or first is None or last is None:
        raise Refused(_("Press “Keep my reason” beside the finding that you mean."))
    reason = request.POST.get(f"why {mark}", "")
    return object_to_finding(request.actor, draft, code=code, start=first, end=last, reason=reason)


def doubted(request: DeskRequest) -> HttpResponse:
    """What stands in place of the form once the reason is kept."""
    return render(request, "desk/_doubted.html", {"who": request.actor.who})


@require_POST
@signed_in
def doubt_post(request: DeskRequest) -> HttpResponse:
    """A "not so" while a post is written; nothing of the post is saved by it."""
    keep_doubt(request, written_in(request)[0].drafts())
    return doubted(request)


@signed_in
def doubts(request: DeskRequest) -> HttpResponse:
    """Everything that somebody said is not so, newest first, and how often of which rule."""
    rows = Objection.objects.of(request.actor.practice)
    shown = request.GET.get("code", "")
    standing = rows.filter(taken_back_at=None)
    counts = standing.values_list("code").annotate(n=Count("pk")).order_by("-n", "code")
    labels = {code: rule.LABEL for code, rule in every_rule().items()}
    context = {
        "page": page_of(request, (rows.filter(code=shown) if shown else rows).order_by("-pk"), 30),
        "counts": [(code, labels.get(code, code), n) for code, n in counts],
        "labels": labels,
        "shown": shown,
        "total": standing.count(),
        "tab": "doubts",
    }
    return render(request, "desk/practice/doubts.html", context)


@signed_in
def candidates_file(request: DeskRequest) -> HttpResponse:
    """The same as lines for those who improve the rules: each text with the labels that nobody doubted."""
    rows = Objection.objects.of(request.actor.practice).filter(taken_back_at=None).order_by("pk")
    lines = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in candidates(rows))
    response = HttpResponse(lines, content_type="application/jsonl; charset=utf-8")
    day = timezone.localdate().isoformat()
    response["Content-Disposition"] = f'attachment; filename="not-so-{day}.jsonl"'
    return response


@require_POST
@signed_in
def take_back(request: DeskRequest, pk: int) -> HttpResponse:
    """It was so, after all."""
    take_back_objection(request.actor, pk)
    return done(request, _("Taken back. It is not counted any more."), reverse("doubts"))
