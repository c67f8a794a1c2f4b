"""Turns a request for a public page into a visit (practice, language, words) and what comes of it into a response."""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Concatenate, ParamSpec

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.cache import get_conditional_response
from django.utils.http import http_date
from django.utils.safestring import SafeString, mark_safe
from django.views.decorators.gzip import gzip_page

from bedside.desk.models import Practice
from bedside.desk.views.public_color import look
from bedside.desk.views.public_words import WORDS
from bedside.tactics.media.links import preview_tags

P = ParamSpec("P")
CACHED = "public, max-age=60"  # short: an answer that is taken back must be gone within the minute
NEVER_CACHED = "no-store"
_CALLS_911 = frozenset({"US", "CA", "MX", "PR"})


@dataclass(frozen=True, slots=True)
class Visit:
    """One look at a practice's pages, of which only the practice and the language are known."""

    practice: Practice
    lang: str
    preferred: str  # what the browser alone would have led to: a link needs to name the language only when it differs

    @property
    def words(self) -> Mapping[str, str]:
        return WORDS[self.lang]

    @property
    def query(self) -> str:
        return f"?lang={self.lang}" if self.lang != self.preferred else ""

    def link(self, name: str, *args: object) -> str:
        """The path of a public page, in the language of this visit."""
        return self.bare(name, *args) + self.query

    def bare(self, name: str, *args: object) -> str:
        """The same path without a language, as search engines should know it."""
        return reverse(f"public_{name}", args=[self.practice.slug, *args])

    def in_language(self, lang: str) -> Visit:
        """The same visit in ``lang``, when the pages speak it."""
        return replace(self, lang=lang) if lang in WORDS else self

    def say(self, key: str, **values: object) -> str:
        return self.words[key].format(**values)


View = Callable[Concatenate[HttpRequest, Visit, P], HttpResponse]


def public_page(view: View[P]) -> Callable[..., HttpResponse]:
    """Wraps ``view(request, visit, ...)``; an address without a practice gets a page that says so."""

    @gzip_page
    @functools.wraps(view)
    def wrapper(request: HttpRequest, slug: str, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        practice = Practice.objects.filter(slug=slug).first()
        if practice is None:
            return nothing_here(request, None, "no_practice_text")
        return view(request, _visit(request, practice), *args, **kwargs)

    return wrapper


def _visit(request: HttpRequest, practice: Practice) -> Visit:
    offered = offered_languages(practice)
    preferred = translation.get_language_from_request(request)
    preferred = preferred if preferred in offered else offered[0]
    return Visit(practice, preferred, preferred).in_language(request.GET.get("lang", ""))


def offered_languages(practice: Practice) -> list[str]:
    """The languages of the pages' own words, of those that the practice works in."""
    return [lang for lang in WORDS if lang in practice.languages] or ["en"]


def absolute(path: str) -> str:
    return f"{settings.PUBLIC_URL}{path}"


def show(
    request: HttpRequest,
    visit: Visit,
    template: str,
    context: Mapping[str, Any],
    *,
    status: int = 200,
    changed_at: datetime | None = None,
    cache: str = CACHED,
) -> HttpResponse:
    """The page, or 304 when the reader has it already."""
    response = HttpResponse(written(visit, template, {**_frame(request, visit), **context}), status=status)
    response["Content-Language"] = visit.lang
    return fresh(
        request, response, cache=cache if status == 200 or cache == NEVER_CACHED else "no-cache", changed_at=changed_at
    )


def written(visit: Visit, template: str, context: Mapping[str, Any]) -> str:
    """The template's text, dates in the visit's language and in the practice's own time."""
    with translation.override(visit.lang), timezone.override(visit.practice.time_zone):
        return render_to_string(f"public/{template}", dict(context))


def preview(
    visit: Visit, title: str, summary: str, path: str, picture: Any = None, picture_path: str = ""
) -> SafeString:
    """What other sites show of a page when somebody links to it; ``picture`` has alt, width and height."""
    shown = picture and {
        "image": absolute(picture_path),
        "image_alt": picture.alt,
        "image_size": (picture.width, picture.height),
    }
    tags = preview_tags(
        title=title, description=summary, url=absolute(path), lang=visit.lang, site=visit.practice.name, **(shown or {})
    )
    return mark_safe(tags)  # noqa: S308  (escaped where it is made)


def fresh(
    request: HttpRequest, response: HttpResponse, *, cache: str = CACHED, changed_at: datetime | None = None
) -> HttpResponse:
    """``response`` with what a browser needs to ask whether it changed; 304 when it did not."""
    response["Cache-Control"] = cache
    if response.status_code != 200 or cache == NEVER_CACHED:
        return response
    response["ETag"] = etag = f'"{hashlib.sha256(response.content).hexdigest()[:20]}"'
    modified = int(changed_at.timestamp()) if changed_at else None
    if modified is not None:
        response["Last-Modified"] = http_date(modified)
    return get_conditional_response(request, etag=etag, last_modified=modified, response=response) or response


def nothing_here(request: HttpRequest, visit: Visit | None, text: str = "gone_text", status: int = 404) -> HttpResponse:
    """A friendly page for an address with nothing behind it; it says nothing about what may exist elsewhere."""
    if visit is not None:
        return show(
            request, visit, "gone.html", {"title": visit.words["gone_title"], "text": visit.words[text]}, status=status
        )
    lang = translation.get_language_from_request(request)
    words = WORDS[lang if lang in WORDS else "en"]
    context = {"t": words, "lang": lang, "title": words["gone_title"], "text": words[text]}
    response = HttpResponse(render_to_string("public/gone.html", context), status=status)
    response["Cache-Control"] = "no-cache"
    return response


def _frame(request: HttpRequest, visit: Visit) -> dict[str, Any]:
    practice = visit.practice
    other = next((lang for lang in offered_languages(practice) if lang != visit.lang), "")
    return {
        "visit": visit,
        "practice": practice,
        "t": visit.words,
        "lang": visit.lang,
        "other_lang": other,
        "other_url": f"{request.path}?lang={other}" if other else "",
        "here": absolute(request.path),
        "look_mark": look(practice.accent_color)["light"].lstrip("#"),
        "links": {name: visit.link(name) for name in ("home", "answers", "news", "ask", "corrections", "feed", "look")},
        "phone_link": "".join(c for c in practice.phone if c.isdigit() or c == "+"),
        "emergency": "911" if practice.country in _CALLS_911 else "112",
        "has_crisis_line": practice.country in ("US", "CA"),
    }
