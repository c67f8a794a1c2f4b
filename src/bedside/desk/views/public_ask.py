"""Takes in a question from the public pages: no account, no cookie, no address kept; help first where it is urgent."""

from __future__ import annotations

import logging
from typing import Any

from django.core import signing
from django.core.cache import cache
from django.core.exceptions import SuspiciousOperation
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from bedside.desk.actions.ask_question import ask_question, asker_mark
from bedside.desk.actions.errors import Refused
from bedside.desk.actor import visitor_actor
from bedside.desk.views.public_page import NEVER_CACHED, Visit, public_page, show
from bedside.desk.views.public_visits import is_from_elsewhere, network_of

logger = logging.getLogger("bedside.public")
MOST_CHARACTERS = 2000
MOST_AN_HOUR = 20  # a waiting room shares one address
LEAST_SECONDS = 2.0
_SHOWN_BACK = 20_000
_TRAP = "website"
_STATUS = {"error_huge": 413, "error_elsewhere": 403, "error_often": 429}


@csrf_exempt  # no sign-in to misuse and no cookie to check; see is_from_elsewhere
@require_http_methods(["GET", "HEAD", "POST"])
@public_page
def ask(request: HttpRequest, visit: Visit) -> HttpResponse:
    if request.method != "POST":
        return _form(request, visit, request.GET.get("q", "")[:MOST_CHARACTERS])
    try:
        sent = request.POST
    except SuspiciousOperation:  # larger than the desk reads at all
        return _form(request, visit, "", "error_huge")
    text = sent.get("question", "").replace("\x00", "").replace("\r\n", "\n").strip()
    stamp = sent.get("stamp", "")
    mark = asker_mark(visit.practice, network_of(request), timezone.now().date())
    if problem := _problem(request, visit, text, stamp, mark):
        return _form(request, visit, text, problem, stamp)
    try:
        question = ask_question(visitor_actor(visit.practice), text, asker_mark=mark)
    except Refused:
        return _form(request, visit, text, "error_refused", stamp)
    response = HttpResponseRedirect(_thanks_path(visit, is_urgent=question.is_urgent))
    response.status_code = 303  # so that going back or reloading never asks twice
    response["Cache-Control"] = NEVER_CACHED
    return response


def _problem(request: HttpRequest, visit: Visit, text: str, stamp: str, mark: str) -> str:
    """Which sentence tells why the question is not taken in yet; empty when it is. The cheapest look comes first."""
    if is_from_elsewhere(request):
        return "error_elsewhere"
    if not text:
        return "error_empty"
    if len(text) > MOST_CHARACTERS:
        return "error_long"
    if request.POST.get(_TRAP):
        return "error_trap"
    seconds = _seconds_since(stamp, visit)
    if seconds is None:
        return "error_stamp"
    if seconds < LEAST_SECONDS:
        return "error_fast"
    return "error_often" if _is_too_often(visit, mark) else ""


def _stamp(visit: Visit) -> str:
    return signing.dumps([visit.practice.pk, timezone.now().timestamp()], salt="ask")


def _seconds_since(stamp: str, visit: Visit) -> float | None:
    """How long ago the form was opened, however long that is; None when the stamp is not ours."""
    try:
        practice_id, opened = signing.loads(stamp, salt="ask")
    except (signing.BadSignature, ValueError):
        return None
    return timezone.now().timestamp() - opened if practice_id == visit.practice.pk else None


def _is_too_often(visit: Visit, mark: str) -> bool:
    """Counts in the cache alone, under the day's keyed mark, for an hour. A cache that fails turns nobody away."""
    key = f"asked-{visit.practice.pk}-{timezone.now():%Y%m%d%H}-{mark}"
    try:
        cache.add(key, 0, timeout=3600)
        return cache.incr(key) > MOST_AN_HOUR
    except (ValueError, DatabaseError):
        logger.warning("questions are not counted: the cache does not answer")
        return False


def _form(request: HttpRequest, visit: Visit, text: str, problem: str = "", stamp: str = "") -> HttpResponse:
    kept = text if len(text) <= _SHOWN_BACK else text[:MOST_CHARACTERS]
    context: dict[str, Any] = {
        "title": visit.words["ask_title"],
        "how": visit.say("ask_how", practice=visit.practice.name),
        "hint": visit.say("no_names", limit=f"{MOST_CHARACTERS:,}"),
        "error": visit.say(problem, count=f"{len(text):,}", limit=f"{MOST_CHARACTERS:,}") if problem else "",
        "text": kept,
        # The first stamp stays, so that somebody who was too quick is not too quick again.
        "stamp": stamp if stamp and _seconds_since(stamp, visit) is not None else _stamp(visit),
        "trap": _TRAP,
        "action": visit.link("ask"),
    }
    status = _STATUS.get(problem, 400) if problem else 200
    return show(request, visit, "ask.html", context, status=status, cache=NEVER_CACHED)


def _thanks_path(visit: Visit, *, is_urgent: bool) -> str:
    path = visit.link("thanks")
    return path + ("&" if "?" in path else "?") + "now=1" if is_urgent else path


@require_safe
@public_page
def thanks(request: HttpRequest, visit: Visit) -> HttpResponse:
    is_urgent = request.GET.get("now") == "1"
    context = {
        "title": visit.words["thanks_urgent_title" if is_urgent else "thanks_title"],
        "is_urgent": is_urgent,
    }
    return show(request, visit, "thanks.html", context, cache=NEVER_CACHED)
