"""Turns a practice's answers and news into what programs read: an Atom feed, a site map, and what robots may visit."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from django.contrib.syndication.views import Feed
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import linebreaks
from django.views.decorators.http import require_safe

from bedside.desk.models import Practice
from bedside.desk.views.public_corrections import corrections
from bedside.desk.views.public_news import as_notice
from bedside.desk.views.public_page import Visit, absolute, fresh, offered_languages, public_page
from bedside.desk.views.public_shown import pages, published, shown

_NEWEST = 30
_ROBOTS = "User-agent: *\nAllow: /p/\nAllow: /static/\nDisallow: /\n"


@dataclass(frozen=True)
class Entry:
    """One line of the feed."""

    title: str
    text: str
    url: str
    published_at: datetime
    changed_at: datetime


class NewsFeed(Feed):  # type: ignore[type-arg]
    """The newest answers and news of one practice."""

    feed_type = Atom1Feed

    def get_object(self, request: HttpRequest, practice: Practice) -> Practice:
        return practice

    def title(self, practice: Practice) -> str:
        return practice.name

    def subtitle(self, practice: Practice) -> str:
        return _visit(practice).words["home_title"]

    def link(self, practice: Practice) -> str:
        return absolute(reverse("public_home", args=[practice.slug]))

    def feed_url(self, practice: Practice) -> str:
        return absolute(reverse("public_feed", args=[practice.slug]))

    def feed_guid(self, practice: Practice) -> str:
        return self.feed_url(practice)

    def author_name(self, practice: Practice) -> str:
        return practice.name

    def items(self, practice: Practice) -> list[Entry]:
        return entries(practice)

    def item_title(self, item: Entry) -> str:
        return item.title

    def item_description(self, item: Entry) -> str:
        return linebreaks(item.text, autoescape=True)  # a summary is HTML, what we have is words

    def item_link(self, item: Entry) -> str:
        return item.url

    def item_pubdate(self, item: Entry) -> datetime:
        return item.published_at

    def item_updateddate(self, item: Entry) -> datetime:
        return item.changed_at


def _visit(practice: Practice) -> Visit:
    lang = offered_languages(practice)[0]
    return Visit(practice, lang, lang)


@require_safe
@public_page
def feed(request: HttpRequest, visit: Visit) -> HttpResponse:
    """The Atom feed, with 304 for a reader that has it."""
    return fresh(request, NewsFeed()(request, practice=visit.practice))


def entries(practice: Practice) -> list[Entry]:
    """Answers, news and corrections together, newest first."""
    all_three = [*_answer_entries(practice), *_news_entries(practice), *_correction_entries(practice)]
    return list(islice(sorted(all_three, key=lambda entry: entry.published_at, reverse=True), _NEWEST))


def _answer_entries(practice: Practice) -> Iterable[Entry]:
    for answer in shown(published(practice)[:_NEWEST]):
        url = absolute(reverse("public_answer", args=[practice.slug, answer.slug]))
        yield Entry(answer.title, answer.short, url, answer.published_at or answer.created_at, answer.changed_at)


def _news_entries(practice: Practice) -> Iterable[Entry]:
    visit = _visit(practice)
    for page in pages(practice)[:_NEWEST]:
        url = absolute(reverse("public_news_page", args=[practice.slug, page.key]))
        yield Entry(as_notice(page, visit).title, page.text, url, page.published_at, page.published_at)


def _correction_entries(practice: Practice) -> Iterable[Entry]:
    visit = _visit(practice)
    page, words = absolute(visit.bare("corrections")), visit.words
    for one in corrections(practice)[:_NEWEST]:
        told = ((words["we_said"], one.was), (words["now_it_says"], one.now or words["nothing_any_more"]))
        text = "\n\n".join(f"{name}: {said}" for name, said in (*told, (words["why"], one.because)) if said)
        title = visit.say("correction_of", title=one.title or words["a_post"])
        yield Entry(title, text, f"{page}#correction-{one.pk}", one.corrected_at, one.corrected_at)


@require_safe
@public_page
def sitemap(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Every address of the practice that a search engine may show."""
    fixed = [(absolute(visit.bare(name)), None) for name in ("home", "answers", "news", "corrections", "ask")]
    answers = [(absolute(visit.bare("answer", a.slug)), a.changed_at) for a in shown(published(visit.practice))]
    news = [(absolute(visit.bare("news_page", p.key)), p.published_at) for p in pages(visit.practice)]
    text = render_to_string("public/sitemap.xml", {"rows": [*fixed, *answers, *news]})
    return fresh(request, HttpResponse(text, content_type="application/xml; charset=utf-8"))


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """Public pages may be visited, the desk may not. A sample practice is nowhere named."""
    slugs = Practice.objects.filter(is_sample=False).order_by("slug").values_list("slug", flat=True)
    maps = "".join(f"Sitemap: {absolute(reverse('public_sitemap', args=[slug]))}\n" for slug in slugs)
    return fresh(request, HttpResponse(_ROBOTS + maps, content_type="text/plain; charset=utf-8"))
