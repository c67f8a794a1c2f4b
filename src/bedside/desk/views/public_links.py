"""Follows a short link and counts that somebody did, not who."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import timezone
from django.views.decorators.http import require_safe

from bedside.desk.actions.shorten_link import count_click
from bedside.desk.models import ShortLink
from bedside.desk.views.public_page import NEVER_CACHED, nothing_here
from bedside.desk.views.public_text import web_address
from bedside.desk.views.public_visits import is_a_visit
from bedside.tactics.media.links import is_code


@require_safe
def follow(request: HttpRequest, code: str) -> HttpResponse:
    """302 to the target. The day is the practice's own, so that its report reads as its calendar does."""
    link = ShortLink.objects.filter(code=code).select_related("practice").first() if is_code(code) else None
    if link is None or not web_address(link.target):
        return nothing_here(request, None, "no_link_text")
    if is_a_visit(request):
        count_click(code, timezone.localdate(timezone=ZoneInfo(link.practice.time_zone)))
    response = HttpResponseRedirect(link.target)
    response["Cache-Control"] = NEVER_CACHED
    response["X-Robots-Tag"] = "noindex"
    return response
