"""Shows what the practice once said in public and corrected: all of it, dated, for good."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.core.paginator import Paginator
from django.db.models import Exists, OuterRef, Q
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from bedside.base.registry import PluginError, plugin
from bedside.desk.models import Answer, Correction, Practice, SitePage, Trace
from bedside.desk.models.base import PracticeQuerySet
from bedside.desk.views.public_page import Visit, public_page, show
from bedside.desk.views.public_text import web_address
from bedside.tactics.education.remedies import CORRECT, WITHDRAW

_A_PAGE = 20
_OF_ONE = 20  # the newest of one page; the rest stand on the page of all corrections


@dataclass(frozen=True)
class Mended:
    """One correction as a page shows it."""

    correction: Correction
    where: str  # the channel's own name; empty for an answer's page
    url: str
    is_foreign: bool  # in another language than the page's words


def corrections(practice: Practice) -> PracticeQuerySet:
    """All of them, newest first."""
    found: PracticeQuerySet = Correction.objects.of(practice).order_by("-corrected_at", "-pk")
    return found


def of_answer(answer: Answer, visit: Visit) -> list[Mended]:
    return shown_in(Correction.objects.filter(answer=answer).order_by("-corrected_at", "-pk")[:_OF_ONE], visit)


def of_page(page: SitePage, visit: Visit) -> list[Mended]:
    rows = corrections(visit.practice).filter(page_key=page.key)
    return shown_in(rows[:_OF_ONE], visit)


def shown_in(rows: Any, visit: Visit) -> list[Mended]:
    return [Mended(row, _where(row), web_address(row.url), row.lang != visit.lang) for row in rows]


def _where(correction: Correction) -> str:
    if not correction.channel:
        return ""
    try:
        return str(plugin("bedside.channels", correction.channel).LABEL)
    except PluginError:
        return correction.channel


def looked_at_since(answer: Answer) -> datetime | None:
    """Since when a source of it is another one, while nobody has decided yet what that means."""
    rows = Trace.objects.filter(answer=answer, what="answer", state="open").order_by("recall__opened_at")
    since: datetime | None = rows.values_list("recall__opened_at", flat=True).first()
    return since


def being_corrected(practice: Practice, slug: str) -> Answer | None:
    """The answer at ``slug`` that is off the pages to be corrected, or was withdrawn since its source changed."""
    of_it = Trace.objects.filter(answer=OuterRef("pk"), what="answer", was_public=True)
    mending = Q(Exists(of_it.filter(state="chosen", remedy=CORRECT)), state__in=("draft", "signed"))
    taken_down = Q(Exists(of_it.filter(state="done", remedy=WITHDRAW)), state="withdrawn")
    found: Answer | None = Answer.objects.of(practice).filter(mending | taken_down, slug=slug).first()
    return found


@require_safe
@public_page
def every_correction(request: HttpRequest, visit: Visit) -> HttpResponse:
    found = Paginator(corrections(visit.practice), _A_PAGE).get_page(request.GET.get("page"))
    context = {
        "title": visit.words["corrections"],
        "lead": visit.say("corrections_lead", practice=visit.practice.name),
        "corrections": shown_in(found, visit),
        "paging": found,
        "page_of": visit.say("page_of", number=found.number, count=found.paginator.num_pages),
    }
    return show(request, visit, "corrections.html", context)
