"""Turns posts into their list by state, and one post into the page where it is written, approved and given a time."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Any

from django.db.models import Count, Exists, OuterRef, Prefetch, Q, QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from bedside.base.records import Tactic
from bedside.desk.actions.draft_post import draft_post, edit_post
from bedside.desk.actions.review_post import standing_lifts
from bedside.desk.models import Account, Answer, Post, Practice, Publication
from bedside.desk.views.doors import DeskRequest, done, number_of, signed_in
from bedside.desk.views.doubts import keep_doubt
from bedside.desk.views.paging import page_of
from bedside.desk.views.post_check import checked
from bedside.desk.views.written import ids_in, variants_in, written_in, written_of

_NOT_SO = {"form": "post-form", "view": "doubt_post"}
TROUBLE = ("needs_person", "refused", "missed", "held")
TABS = ("draft", "approved", "scheduled", "published", "withdrawn")


@signed_in
def posts(request: DeskRequest) -> HttpResponse:
    """Posts by state; what did not go out as planned has a place of its own."""
    practice = request.actor.practice
    shown = request.GET.get("state", "")
    rows = _rows(practice, shown).select_related("author").prefetch_related("accounts")
    rows = rows.prefetch_related(Prefetch("publications", Publication.objects.only("state", "post", "error")))
    order = "due_at" if shown == "scheduled" else "-changed_at"
    context = {"page": page_of(request, rows.order_by(order, "-pk")), "shown": shown, "counts": _counts(practice)}
    return render(request, "desk/posts/list.html", context)


def _rows(practice: Practice, shown: str) -> QuerySet[Post]:
    rows: QuerySet[Post] = Post.objects.of(practice).filter(kind="post")
    if shown == "trouble":
        return rows.filter(Exists(Publication.objects.filter(post=OuterRef("pk"), state__in=TROUBLE)))
    return rows.filter(state=shown) if shown else rows.exclude(state="withdrawn")


def _counts(practice: Practice) -> dict[str, int]:
    rows = Post.objects.of(practice).filter(kind="post")
    counts: dict[str, int] = rows.aggregate(**{state: Count("pk", filter=Q(state=state)) for state in TABS})
    stuck = Publication.objects.of(practice).filter(state__in=TROUBLE, post__kind="post")
    return counts | {"trouble": stuck.values("post").distinct().count()}


@signed_in
def new_post(request: DeskRequest) -> HttpResponse:
    """A new post, perhaps about an answer."""
    if request.method == "POST":
        form = request.POST
        post = draft_post(
            request.actor,
            text=form.get("text", ""),
            title=form.get("title", ""),
            link=form.get("link", ""),
            tactic=form.get("tactic", "education"),
            lang=form.get("lang", "en"),
            answer_id=number_of(form.get("answer")),
            account_ids=ids_in(form.getlist("account")),
        )
        words = _("Kept as a draft.") + _doubted(request, post)
        return done(request, words, reverse("post", args=[post.pk]))
    answer = Answer.objects.of(request.actor.practice).filter(pk=number_of(request.GET.get("answer"))).first()
    start = Post(
        practice=request.actor.practice,
        tactic=_tactic(request.GET.get("tactic", "")),
        text=answer.short if answer else "",
        title=answer.title if answer else "",
        lang=answer.lang if answer else "en",
        answer=answer,
    )
    return render(request, "desk/posts/edit.html", _editor(request, start, []))


def _tactic(wanted: str) -> str:
    return wanted if wanted in set(Tactic) else Tactic.EDUCATION


def _doubted(request: DeskRequest, saved: Post) -> str:
    """What to add when the pressed button said "not so" of a finding in the words that were just saved."""
    if "not_so" not in request.POST:
        return ""
    keep_doubt(request, written_of(saved).drafts())
    return " " + _("Your “not so” is kept; the rule stays as it is.")


@signed_in
def post(request: DeskRequest, pk: int) -> HttpResponse:
    """One post: its words, its check, what comes next, and how it stands on each channel."""
    rows = Post.objects.of(request.actor.practice)
    found = get_object_or_404(rows.select_related("practice", "answer", "author", "approved_by", "message"), pk=pk)
    if request.method == "POST":
        return _save(request, found)
    written = written_of(found)
    context = _editor(request, found, [account.pk for account in written.accounts])
    publications = found.publications.select_related("account").prefetch_related("measurements").order_by("pk")
    lifts = list(found.lifts.order_by("-pk"))
    context |= {
        **checked(written, standing_lifts(found) if lifts else ()),
        "lifts": lifts,
        "publications": list(publications),
        "content_hash": found.content_hash(),
        "signed": not found.answer or bool(found.answer.valid_signatures()),
        "slot": _slot(found),
        "is_fixed": found.state in ("published", "withdrawn"),
    }
    return render(request, "desk/posts/edit.html", context)


def _slot(found: Post) -> str:
    """The time to offer: the one it has, else ten o'clock tomorrow, on the practice's own clock."""
    if found.due_local:
        return found.due_local.strftime("%Y-%m-%dT%H:%M")
    tomorrow = timezone.localdate() + timedelta(days=1)
    return datetime.combine(tomorrow, time(10)).strftime("%Y-%m-%dT%H:%M")


def _editor(request: DeskRequest, found: Post, chosen: list[int]) -> dict[str, Any]:
    accounts = list(Account.objects.of(request.actor.practice).order_by("channel", "handle"))
    words = {variant.channel: variant.text for variant in found.variants.all()} if found.pk else {}
    channels = sorted({account.channel for account in accounts if account.pk in chosen or not found.pk})
    return {
        "post": found,
        "accounts": [(one, one.pk in chosen) for one in accounts if one.is_connected or one.pk in chosen],
        "variants": [(channel, words.get(channel, "")) for channel in channels],
        "tactics": list(Tactic),
        "langs": request.actor.practice.languages or ["en"],
        "pictures": list(found.media.all()) if found.pk else [],
        "not_so": _NOT_SO,
    }  # fmt: skip


def _save(request: DeskRequest, found: Post) -> HttpResponse:
    form = request.POST
    was = found.state
    saved = edit_post(
        request.actor,
        found.pk,
        text=form.get("text", "").replace("\r\n", "\n"),
        title=form.get("title", ""),
        link=form.get("link", ""),
        tactic=form.get("tactic"),
        account_ids=ids_in(form.getlist("account")),
        variants=variants_in(form),
    )
    words = _("Saved. It needs approval again.") if was != "draft" and saved.state == "draft" else _("Saved.")
    return done(request, words + _doubted(request, saved), reverse("post", args=[found.pk]))


@require_POST
@signed_in
def check_post(request: DeskRequest) -> HttpResponse:
    """The check of what stands in the form, which nobody saved yet."""
    written, stored = written_in(request)
    # A lifted block is bound to what is stored: it counts here only while the form says the same.
    lifts = standing_lifts(stored) if stored and written.says_the_same_as(written_of(stored)) else ()
    context = {**checked(written, lifts), "is_fragment": True, "not_so": _NOT_SO}
    return render(request, "desk/posts/_check.html", context)
