"""Turns the buttons beside a post into its next steps: approve, schedule, publish, take back, settle a channel."""

from __future__ import annotations

from datetime import datetime

from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from bedside.desk.actions.approve_post import approve_post, withdraw_approval
from bedside.desk.actions.draft_post import attach_picture, describe_picture, detach_picture
from bedside.desk.actions.errors import Refused
from bedside.desk.actions.lift_block import lift_block, take_back_lift
from bedside.desk.actions.schedule_post import (
    cancel_publication,
    paste_link,
    publish_now,
    retry_publication,
    schedule_post,
    withdraw_post,
)
from bedside.desk.views.doors import DeskRequest, back, done, number_of, signed_in
from bedside.plan.timing import resolve


@require_POST
@signed_in
def approve(request: DeskRequest, pk: int) -> HttpResponse:
    """Approves the text that was shown, with the warnings that were ticked."""
    confirmed = request.POST.getlist("confirmed")
    approve_post(request.actor, pk, content_hash=request.POST.get("content_hash", ""), confirmed_codes=confirmed)
    return done(request, _("Approved. Give it a time now."), _page(pk), undo=reverse("back_to_draft", args=[pk]))


@require_POST
@signed_in
def back_to_draft(request: DeskRequest, pk: int) -> HttpResponse:
    """Takes the approval, and with it the slot, back."""
    withdraw_approval(request.actor, pk)
    return done(request, _("It is a draft again. Nothing of it goes out."), _page(pk))


@require_POST
@signed_in
def lift(request: DeskRequest, pk: int) -> HttpResponse:
    """Lets the words that were shown pass one rule, with a written reason."""
    form = request.POST
    made = lift_block(
        request.actor,
        pk,
        code=form.get("code", ""),
        content_hash=form.get("content_hash", ""),
        reason=form.get("reason", ""),
    )
    words = _("The block is lifted for exactly these words. They still need an approval.")
    return done(request, words, _page(pk), undo=reverse("take_back_lift", args=[made.pk]))


@require_POST
@signed_in
def unlift(request: DeskRequest, pk: int) -> HttpResponse:
    """The block stands again."""
    found = take_back_lift(request.actor, pk)
    return done(request, _("The block stands again."), _page(found.post_id))


@require_POST
@signed_in
def schedule(request: DeskRequest, pk: int) -> HttpResponse:
    """Gives a post its time, on the practice's own clock."""
    wanted = wall_time(request.POST.get("at", ""))
    post = schedule_post(request.actor, pk, wanted)
    note = resolve(wanted, post.time_zone).note
    undo = reverse("back_to_draft", args=[pk])
    return done(request, " ".join([_("It has its time."), note]).strip(), back(request, _page(pk)), undo=undo)


def wall_time(text: str) -> datetime:
    """What a date and time field said; Refused when it said nothing that is a time."""
    try:
        wanted = parse_datetime(text)
    except ValueError:
        wanted = None
    if wanted is None or wanted.tzinfo is not None:
        raise Refused(_("Choose a day and a time first."))
    return wanted


@require_POST
@signed_in
def move(request: DeskRequest) -> HttpResponse:
    """Gives a post another time from the plan."""
    wanted = number_of(request.POST.get("post"))
    if wanted is None:
        raise Refused(_("Choose the post to move first."))
    return schedule(request, wanted)


@require_POST
@signed_in
def publish(request: DeskRequest, pk: int) -> HttpResponse:
    """Sends an approved post out now."""
    publish_now(request.actor, pk)
    return done(request, _("It goes out within a minute. You can leave this page."), _page(pk))


@require_POST
@signed_in
def withdraw(request: DeskRequest, pk: int) -> HttpResponse:
    """Takes a post back everywhere."""
    post = withdraw_post(request.actor, pk)
    problems = getattr(post, "withdrawal_problems", [])
    if problems:
        messages.error(request, _("Not taken down everywhere: %(where)s") % {"where": "; ".join(problems)})
        return HttpResponseRedirect(_page(pk))
    return done(request, _("Taken back everywhere."), _page(pk))


@require_POST
@signed_in
def settle(request: DeskRequest, pk: int) -> HttpResponse:
    """A person's decision about one channel: send again, it is there already, or leave it out."""
    step = request.POST.get("do", "")
    if step == "retry":
        publication, words = retry_publication(request.actor, pk), _("It is sent again now.")
    elif step == "paste":
        publication, words = paste_link(request.actor, pk, request.POST.get("url", "").strip()), _("Kept: it is out.")
    elif step == "cancel":
        publication, words = cancel_publication(request.actor, pk), _("This channel is left out.")
    else:
        raise Refused(_("Press one of the buttons beside the channel."))
    return done(request, words, _page(publication.post_id))


@require_POST
@signed_in
def picture(request: DeskRequest, pk: int) -> HttpResponse:
    """Puts a picture on a post, takes one off, or changes its words."""
    wanted, step = number_of(request.POST.get("picture")) or 0, request.POST.get("do", "")
    if step == "attach":
        attach_picture(request.actor, pk, wanted)
    elif step == "detach":
        detach_picture(request.actor, pk, wanted)
    else:
        describe_picture(request.actor, wanted, request.POST.get("alt", ""))
    return done(request, _("Saved."), _page(pk))


def _page(pk: int) -> str:
    return reverse("post", args=[pk])
