"""Shows a practice's public home: what this is, a search, the latest answers and news, and the way to ask."""

from __future__ import annotations

from itertools import islice

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from bedside.desk.views.public_news import as_notice
from bedside.desk.views.public_page import Visit, preview, public_page, show
from bedside.desk.views.public_shown import pages, published, shown

_LATEST_ANSWERS, _LATEST_NEWS = 6, 3
_LOOKED_AT = 24  # more than are shown, so that one whose signature no longer stands leaves no gap


@require_safe
@public_page
def home(request: HttpRequest, visit: Visit) -> HttpResponse:
    practice = visit.practice
    answers = shown(published(practice)[:_LOOKED_AT])
    answers.sort(key=lambda answer: answer.lang != visit.lang)  # stable: newest first within each language
    lead = "home_lead" if practice.place_name else "home_lead_plain"
    text = visit.say(lead, place=practice.place_name, practice=practice.name)
    context = {
        "title": practice.name,
        "lead": text,
        "summary": text,
        "answers": list(islice(answers, _LATEST_ANSWERS)),
        "news": [as_notice(page, visit) for page in pages(practice)[:_LATEST_NEWS]],
        "is_home": True,
        "preview": preview(visit, practice.name, text, request.path),
    }
    return show(request, visit, "home.html", context)
