"""Serves what public pages are made of: the practice's colours, cards of its answers, pictures of its news."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from bedside.desk.models import SitePicture
from bedside.desk.views.public_color import look as colours
from bedside.desk.views.public_page import Visit, fresh, nothing_here, public_page
from bedside.desk.views.public_shown import PICTURE_MIMES, cards, shown

_FOREVER = "public, max-age=31536000, immutable"  # the address holds the hash of the content
_A_DAY = "public, max-age=86400"
_A_SHORT_WHILE = "public, max-age=300"


@require_safe
@public_page
def look(request: HttpRequest, visit: Visit) -> HttpResponse:
    """The practice's accent as custom properties: a style sheet, since the pages allow no inline style."""
    tone = colours(visit.practice.accent_color)
    css = (
        f":root{{--accent:{tone['light']};--on-accent:{tone['on_light']}}}\n"
        f"@media screen and (prefers-color-scheme:dark)"
        f"{{:root{{--accent:{tone['dark']};--on-accent:{tone['on_dark']}}}}}\n"
    )
    return fresh(request, HttpResponse(css, content_type="text/css; charset=utf-8"), cache=_A_DAY)


@require_safe
@public_page
def card(request: HttpRequest, visit: Visit, sha256: str) -> HttpResponse:
    """The card of an answer, while the answer itself may be seen."""
    found = cards(visit.practice).filter(sha256=sha256).select_related("answer").first()
    if found is None or found.answer is None or not shown([found.answer]):
        return nothing_here(request, visit)
    return fresh(request, HttpResponse(bytes(found.content), content_type=found.mime), cache=_FOREVER)


@require_safe
@public_page
def news_picture(request: HttpRequest, visit: Visit, key: str, pk: int) -> HttpResponse:
    """A picture of a post on the practice's own site, while the post stands."""
    rows = SitePicture.objects.of(visit.practice).filter(page__key=key, page__withdrawn_at=None)
    found = rows.filter(pk=pk, mime__in=PICTURE_MIMES).first()
    if found is None:
        return nothing_here(request, visit)
    return fresh(request, HttpResponse(bytes(found.content), content_type=found.mime), cache=_A_SHORT_WHILE)
