"""Shows the posts that the practice published on its own site, and says so when one was taken back."""

from __future__ import annotations

import re
from dataclasses import dataclass

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from bedside.desk.actions.count_view import count_view
from bedside.desk.models import SitePage, SitePicture
from bedside.desk.views.public_corrections import of_page
from bedside.desk.views.public_page import Visit, absolute, nothing_here, preview, public_page, show
from bedside.desk.views.public_shown import pages, with_pictures
from bedside.desk.views.public_text import share_links, web_address
from bedside.desk.views.public_visits import is_a_visit

_A_PAGE = 20


@dataclass(frozen=True)
class Notice:
    """One post as it stands in a list or on its own page."""

    page: SitePage
    title: str
    text: str  # without the line that became the title
    url: str
    pictures: list[SitePicture]


def as_notice(page: SitePage, visit: Visit) -> Notice:
    title, text = _title_and_text(page)
    return Notice(page, title, text, visit.link("news_page", page.key), list(page.pictures.all()))


def _title_and_text(page: SitePage) -> tuple[str, str]:
    """A post without a title is called by its first sentence or line, which then need not be read twice."""
    if page.title:
        return page.title, page.text
    first, _, rest = page.text.strip().partition("\n")
    if len(first) <= 90:
        return first, rest.strip()
    sentence = re.match(r".{12,90}?[.!?](?=\s)", first)
    if sentence:
        return sentence.group(), page.text.strip()[sentence.end() :].strip()
    return first[:80].rsplit(None, 1)[0] + "…", page.text


@require_safe
@public_page
def every_page(request: HttpRequest, visit: Visit) -> HttpResponse:
    found = Paginator(pages(visit.practice), _A_PAGE).get_page(request.GET.get("page"))
    context = {
        "title": visit.words["news"],
        "lead": visit.say("news_lead", practice=visit.practice.name),
        "news": [as_notice(page, visit) for page in found],
        "paging": found,
        "page_of": visit.say("page_of", number=found.number, count=found.paginator.num_pages),
    }
    return show(request, visit, "news.html", context)


@require_safe
@public_page
def one_page(request: HttpRequest, visit: Visit, key: str) -> HttpResponse:
    page = with_pictures(SitePage.objects.of(visit.practice).filter(key=key)).first()
    if page is None:
        return nothing_here(request, visit)
    visit = visit.in_language(page.lang)
    if page.withdrawn_at is not None:
        text = visit.say("withdrawn_text", practice=visit.practice.name)
        gone = {"title": visit.words["withdrawn"], "text": text, "corrections": of_page(page, visit)}
        return show(request, visit, "gone.html", gone, status=410)
    if is_a_visit(request):
        page.practice = visit.practice
        count_view(page)
    notice = as_notice(page, visit)
    picture = next(iter(notice.pictures), None)
    picture_path = visit.bare("news_picture", page.key, picture.pk) if picture else ""
    summary = " ".join(notice.text.split())[:200]
    mended = of_page(page, visit)
    context: dict[str, object] = {
        "corrections": mended,
        "title": notice.title,
        "notice": notice,
        "more_url": web_address(page.link),
        "share": share_links(notice.title, absolute(request.path), visit.words),
        "summary": summary,
        "preview": preview(visit, notice.title, summary, request.path, picture, picture_path),
        "other_url": f"{visit.bare('news')}?lang={'en' if visit.lang == 'es' else 'es'}",
    }
    times = [one.correction.corrected_at for one in mended]
    return show(request, visit, "notice.html", context, changed_at=max([page.published_at, *times]))
