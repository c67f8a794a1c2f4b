"""Shows the practice's signed answers: all of them, those that speak of what somebody looks for, and each one whole."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from bedside.desk.models import Answer, Citation
from bedside.desk.structured_data import answer_data, as_script
from bedside.desk.views.public_corrections import being_corrected, looked_at_since, of_answer
from bedside.desk.views.public_page import Visit, absolute, nothing_here, preview, public_page, show
from bedside.desk.views.public_search import MOST_QUERY_CHARACTERS, Entry, ranked
from bedside.desk.views.public_shown import answer_at, card_of, published, shown, translations
from bedside.desk.views.public_text import paragraphs, share_links, web_address
from bedside.desk.views.public_words import language_name
from bedside.tactics.media.wording import dated, in_words

_A_PAGE = 20


@require_safe
@public_page
def every_answer(request: HttpRequest, visit: Visit) -> HttpResponse:
    query = " ".join(request.GET.get("q", "").replace("\x00", "").split())[:MOST_QUERY_CHARACTERS]
    keys = _found(visit, query) if query else _listed(visit)
    page = Paginator(keys, _A_PAGE).get_page(request.GET.get("page"))
    rows = {answer.pk: answer for answer in shown(published(visit.practice).filter(pk__in=list(page)))}
    lang = {"lang": visit.lang} if visit.query else {}
    context = {
        "title": visit.words["answers"],
        "answers": [rows[key] for key in page if key in rows],
        "query": query,
        "heading": _heading(visit, query, len(keys) - len(page) + len(rows)),
        "paging": page,
        "page_of": visit.say("page_of", number=page.number, count=page.paginator.num_pages),
        "paging_query": urlencode({**({"q": query} if query else {}), **lang}),
        "is_search": bool(query),
        "asking_query": urlencode({"q": query, **lang}),
    }
    return show(request, visit, "answers.html", context)


def _listed(visit: Visit) -> list[int]:
    """Every answer, those in the reader's language first, newest first."""
    rows = published(visit.practice).prefetch_related(None).values_list("pk", "lang")
    return [pk for pk, _ in sorted(rows, key=lambda row: bool(row[1] != visit.lang))]


def _found(visit: Visit, query: str) -> list[int]:
    rows = published(visit.practice).prefetch_related(None)
    entries = [
        Entry(pk, lang, title, f"{short} {' '.join(map(str, points))}", f"{body} {care}")
        for pk, lang, title, short, points, body, care in rows.values_list(
            "pk", "lang", "title", "short", "key_points", "body", "seek_care"
        )
    ]
    return ranked(query, entries, visit.lang)


def _heading(visit: Visit, query: str, count: int) -> str:
    if not query:
        return ""
    key = "found_none" if count == 0 else "found_one" if count == 1 else "found_many"
    return visit.say(key, count=count, query=query)


@require_safe
@public_page
def one_answer(request: HttpRequest, visit: Visit, answer_slug: str) -> HttpResponse:
    answer = answer_at(visit.practice, answer_slug)
    if answer is None:
        return _off_the_pages(request, visit, answer_slug)
    answer.practice = visit.practice
    visit = visit.in_language(answer.lang)
    context = {**_text(answer, visit), **_about(answer, visit), **_for_other_sites(request, answer, visit)}
    times = [signature.signed_at for signature in answer.valid_signatures()]
    times += [answer.changed_at, *filter(None, (context["looked_at_since"],))]
    times += [one.correction.corrected_at for one in context["corrections"]]
    return show(request, visit, "answer.html", context, changed_at=max(times))


def _off_the_pages(request: HttpRequest, visit: Visit, slug: str) -> HttpResponse:
    """Whoever comes from a post to an answer that is being corrected is told so, and what was said before."""
    answer = being_corrected(visit.practice, slug)
    if answer is None:
        return nothing_here(request, visit)
    visit = visit.in_language(answer.lang)
    is_for_good = answer.state == "withdrawn"
    title, text = ("withdrawn", "withdrawn_text") if is_for_good else ("being_corrected", "being_corrected_text")
    context = {
        "title": visit.words[title],
        "text": visit.say(text, practice=visit.practice.name),
        "corrections": of_answer(answer, visit),
    }
    return show(request, visit, "gone.html", context, status=410 if is_for_good else 404)


def _text(answer: Answer, visit: Visit) -> dict[str, Any]:
    citations = list(answer.citations.all())
    numbers = {citation.number for citation in citations}
    name = visit.words["reference"]
    return {
        "title": answer.title,
        "answer": answer,
        "body": paragraphs(answer.body, numbers, name),
        "seek_care": paragraphs(answer.seek_care, numbers, name),
        "references": [_reference(citation, answer.lang, visit) for citation in citations],
    }


def _reference(citation: Citation, lang: str, visit: Visit) -> dict[str, Any]:
    """One line: the source's own date only where it gives one, and when we read it."""
    dates = []
    if citation.dated_on:
        dates.append(dated(citation.dated_on, citation.dated_as, lang))
    if citation.retrieved_on:
        dates.append(visit.say("read_on", date=in_words(citation.retrieved_on, visit.lang)))
    return {"citation": citation, "url": web_address(citation.url), "dates": dates}


def _about(answer: Answer, visit: Visit) -> dict[str, Any]:
    zone = ZoneInfo(visit.practice.time_zone)
    today, since = timezone.localdate(timezone=zone), looked_at_since(answer)
    day = in_words(timezone.localdate(since, zone), visit.lang) if since else ""
    return {
        "corrections": of_answer(answer, visit),
        "looked_at_since": since,
        "source_changed": visit.say("source_changed", date=day),
        "signatures": answer.valid_signatures(),
        "is_overdue": bool(answer.review_by and answer.review_by < today),
        "language": language_name(answer.lang),
    }


def _for_other_sites(request: HttpRequest, answer: Answer, visit: Visit) -> dict[str, Any]:
    card = card_of(answer)
    card_path = visit.bare("card", card.sha256) if card else ""
    others = [(other, language_name(other.lang)) for other in translations(answer)]
    same = {other.lang: visit.link("answer", other.slug) for other, _ in others}
    url = absolute(request.path)
    data = answer_data(
        answer,
        answer.valid_signatures(),
        url=url,
        home=absolute(visit.bare("home")),
        image=absolute(card_path) if card_path else "",
    )
    switch = "en" if visit.lang == "es" else "es"
    return {
        "summary": answer.short,
        "structured": as_script(data),
        "card": card,
        "card_path": card_path,
        "preview": preview(visit, answer.title, answer.short, request.path, card, card_path),
        "share": share_links(answer.title, url, visit.words),
        "translations": [(other, name, absolute(visit.bare("answer", other.slug))) for other, name in others],
        "other_url": same.get(switch, f"{visit.bare('answers')}?lang={switch}"),
    }
