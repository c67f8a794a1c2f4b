"""Turns pictures into a page of cards with their words, and each picture's bytes into a file."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from bedside.desk.actions.draft_post import describe_picture
from bedside.desk.actions.draw_card import cards_for_answer
from bedside.desk.actions.errors import Refused
from bedside.desk.models import Answer, Picture, Post
from bedside.desk.views.doors import DeskRequest, done, number_of, signed_in
from bedside.desk.views.paging import page_of

_PAGE = 12


@signed_in
def media(request: DeskRequest) -> HttpResponse:
    """Cards, newest first; with ``?post=`` to put one on a post, with ``?answer=`` those of one answer."""
    practice = request.actor.practice
    rows = Picture.objects.of(practice).defer("content").select_related("answer").prefetch_related("posts")
    answer, post = _wanted(request, "answer"), _wanted(request, "post")
    if answer:
        rows = rows.filter(answer=answer)
    context = {
        "page": page_of(request, rows.order_by("-pk"), _PAGE),
        "answer": Answer.objects.of(practice).filter(pk=answer).first() if answer else None,
        "post": Post.objects.of(practice).filter(pk=post).first() if post else None,
        "signed_answers": Answer.objects.of(practice).filter(state__in=("signed", "published")).order_by("title")[:100],
    }
    return render(request, "desk/media/list.html", context)


def _wanted(request: HttpRequest, name: str) -> int | None:
    return number_of(request.GET.get(name))


@signed_in
def picture_file(request: DeskRequest, pk: int, sha256: str) -> HttpResponse:
    """The bytes of a picture; the address names them, so a browser may keep them for good."""
    picture = get_object_or_404(Picture.objects.of(request.actor.practice), pk=pk, sha256=sha256)
    ending = picture.mime.partition("/")[2] or "bin"
    headers = {
        "Cache-Control": "private, max-age=31536000, immutable",
        "Content-Disposition": f'inline; filename="card-{pk}.{ending}"',
    }
    return HttpResponse(bytes(picture.content), content_type=picture.mime, headers=headers)


@require_POST
@signed_in
def describe(request: DeskRequest, pk: int) -> HttpResponse:
    """Changes a picture's words."""
    describe_picture(request.actor, pk, request.POST.get("alt", ""))
    return done(request, _("The words are kept. Posts with this picture need approval again."), reverse("media"))


@require_POST
@signed_in
def draw_cards(request: DeskRequest) -> HttpResponse:
    """Draws an answer's cards, and puts the tall one on a post when one is named."""
    answer, post = _named(request, "answer"), _named(request, "post")
    if answer is None:
        raise Refused(_("Choose the answer to draw first."))
    cards_for_answer(request.actor, answer, post)
    if post is not None:
        return done(request, _("The card is on the post."), reverse("post", args=[post]))
    return done(request, _("The cards are drawn."), f"{reverse('media')}?answer={answer}")


def _named(request: HttpRequest, name: str) -> int | None:
    return number_of(request.POST.get(name))
