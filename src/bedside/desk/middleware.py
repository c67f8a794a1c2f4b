"""Turns a signed-in session into ``request.actor``, and an action's refusal into a page that a person can act on."""

from __future__ import annotations

import logging
from collections.abc import Callable

from django.db import DatabaseError, DataError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from bedside.base.lifecycle import MoveError
from bedside.desk.actions.errors import NotAllowed, NotHere, Refused
from bedside.desk.actor import member_actor
from bedside.desk.models import Member
from bedside.desk.models.base import TooLong

logger = logging.getLogger("bedside.desk")
GetResponse = Callable[[HttpRequest], HttpResponse]


_PUBLIC = ("/p/", "/s/")


class ActorMiddleware:
    """Sets ``request.actor`` (None on public pages and for somebody without a practice)."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        # Public pages do not even look at the session: they are the same for everybody and may be cached.
        is_public = request.path.startswith(_PUBLIC)
        member = None if is_public else request.user
        request.actor = member_actor(member) if isinstance(member, Member) else None  # type: ignore[attr-defined]
        return self.get_response(request)


class PlainErrorsMiddleware:
    """Nobody sees a stack trace: refusals become sentences, surprises an apology with what is safe."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, *_: object) -> HttpResponse | None:
        """NUL is refused at the door: PostgreSQL cannot hold it, and SQLite would store what never moves there."""
        if request.path.startswith(_PUBLIC) or not _holds_nul(request):
            return None
        text = "The form holds a character that is not text (NUL). Nothing was changed. Take it out and try again."
        return _page(request, 400, "Not kept", text)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        if isinstance(error, NotHere):
            return _page(request, 404, "Not here", str(error))
        if isinstance(error, NotAllowed):
            return _page(request, 403, "Not allowed", str(error))
        if isinstance(error, (Refused, MoveError, TooLong)):
            return _page(request, 409, "Not done", f"{error} Nothing was changed.")
        if isinstance(error, DataError):
            text = "Something in the form is longer than can be kept, or is not text. Nothing was changed."
            return _page(request, 400, "Not kept", text)
        if isinstance(error, DatabaseError):
            logger.exception("database trouble at %s", request.path)
            text = "The database cannot be written just now. Nothing was changed. Try again, or run: bedside doctor"
            return _page(request, 503, "Please try again", text)
        return None


def _holds_nul(request: HttpRequest) -> bool:
    sent = (request.GET, request.POST) if request.method == "POST" else (request.GET,)
    return any("\x00" in text for form in sent for texts in form.lists() for text in (texts[0], *texts[1]))


def _page(request: HttpRequest, status: int, title: str, text: str) -> HttpResponse:
    context = {"title": title, "text": text}
    is_fragment = request.headers.get("HX-Request") == "true"
    template = "desk/_refused.html" if is_fragment else "desk/refused.html"
    response = render(request, template, context, status=status)
    if is_fragment:
        response["HX-Retarget"] = "#notices"
        response["HX-Reswap"] = "innerHTML"
        response.status_code = 200  # htmx swaps only successes; the status is in the words
    return response
