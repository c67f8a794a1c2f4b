"""Turns one message into its page: the thread, what was noticed and why, a checked reply, and what else to do."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from bedside.base.registry import plugin
from bedside.desk.actions.errors import Refused
from bedside.desk.actions.hide_message import hide_message, show_message
from bedside.desk.actions.keep_as_question import keep_as_question
from bedside.desk.actions.reply_to_message import (
    acknowledge_message,
    assign_message,
    close_message,
    note_message,
    reopen_message,
    suggestion_for,
)
from bedside.desk.actions.snooze_message import may_wait
from bedside.desk.actions.take_back_reply import can_be_taken_back
from bedside.desk.models import Alert, Answer, Conversation, Member, Message, Post, Practice, Publication
from bedside.desk.views.alert_story import story
from bedside.desk.views.doors import DeskRequest, done, number_of, signed_in
from bedside.desk.views.inbox import next_in_lane
from bedside.desk.views.public_search import Entry, ranked
from bedside.desk.views.reply_check import checked_reply
from bedside.desk.views.words import CLOSED_BECAUSE
from bedside.plan.later import returns
from bedside.tactics.dialogue.classes import CLASSES
from bedside.tactics.dialogue.replying import Suggestion
from bedside.tactics.dialogue.triage import notice

_IN_THREAD = 40
_NOTICED = 4
_ANSWERS = 3
_ANSWERABLE = ("general_health", "misinformation", "logistics")  # an answer's link helps here, and only here


@signed_in
def message(request: DeskRequest, pk: int) -> HttpResponse:
    """One message with all that helps to answer it."""
    return message_page(request, pk)


def message_page(request: DeskRequest, pk: int, typed: str | None = None, *, refusal: str = "") -> HttpResponse:
    """The message's page, with the words that somebody typed already, and why they were not sent."""
    practice = request.actor.practice
    rows = Message.objects.of(practice).select_related(
        "practice", "account", "assignee", "writer", "conversation__publication__post", "alert__acknowledged_by"
    )
    found = get_object_or_404(rows, pk=pk)
    signals = [signal for signal in notice(found.as_record()) if signal.end > signal.start]
    chosen = _answer(practice, request.GET.get("answer", ""))
    suggested = suggestion_for(found, chosen) if found.label in CLASSES else None
    words = _words(request, found, typed, suggested)
    alert: Alert | None = getattr(found, "alert", None)
    context = {
        "message": found,
        "kind": CLASSES.get(found.label),
        "also": [CLASSES[label].title if label in CLASSES else label.replace("_", " ") for label in found.also],
        "can_hide": "hide" in plugin("bedside.channels", found.account.channel).CAN,
        "signals": signals[:_NOTICED],
        "thread": _thread(found),
        "suggested": suggested,
        "can_reply": _can_reply(found, suggested),
        "fitting": _answers_that_fit(practice, found) if found.label in _ANSWERABLE else [],
        "chosen": chosen,
        "colleagues": Member.objects.filter(memberships__practice=practice).order_by("display_name", "email"),
        "reasons": CLOSED_BECAUSE,
        "next": next_in_lane(practice, found),
        "alert": alert,
        "story": story(alert) if alert else [],
        "words": words,
        "refusal": refusal,
        "is_asleep": found.snoozed_until is not None and found.snoozed_until > timezone.now(),
        "returns": returns(timezone.now(), practice.time_zone) if may_wait(found) else {},
        "unsent": found.replies.filter(state="scheduled", publications__in=_waiting()).first(),
        **checked_reply(practice, found, words),
    }
    return render(request, "desk/inbox/message.html", context, status=409 if refusal else 200)


def _waiting() -> Any:
    return Publication.objects.filter(can_be_taken_back())


def _words(request: DeskRequest, found: Message, typed: str | None, suggested: Suggestion | None) -> str:
    """What stands in the box: words typed already, else those of a reply that was taken back, else the suggestion."""
    if typed is not None:
        return typed
    number = number_of(request.GET.get("back"))
    if number and (taken_back := found.replies.filter(state="withdrawn", pk=number).first()):
        return str(taken_back.text)
    return suggested.text if suggested else ""


def _answer(practice: Practice, wanted: str) -> Answer | None:
    """The published answer that the reply is to point at."""
    rows = Answer.objects.of(practice).filter(state="published")
    return rows.filter(pk=number_of(wanted)).first()


def _answers_that_fit(practice: Practice, found: Message) -> list[Answer]:
    """Published answers that share words with the message, best first."""
    rows = Answer.objects.of(practice).filter(state="published", lang=found.lang)
    told = rows.values_list("pk", "lang", "title", "short")
    entries = [Entry(pk, lang, title, short, "") for pk, lang, title, short in told]
    best = ranked(found.text, entries, found.lang)[:_ANSWERS]
    kept = rows.in_bulk(best)
    return [kept[pk] for pk in best]


def _can_reply(found: Message, suggested: Suggestion | None) -> bool:
    channel_can = "publish" in plugin("bedside.channels", found.account.channel).CAN
    return channel_can and (suggested is None or suggested.may_be_public)


def _thread(found: Message) -> list[Any]:
    """The messages of the conversation with our replies between them, oldest first."""
    if found.conversation is None:
        messages, replies = [found], Post.objects.filter(kind="reply", message=found)
    else:
        conversation: Conversation = found.conversation
        newest = conversation.messages.order_by("-sent_at", "-pk")[:_IN_THREAD]
        messages = sorted({found.pk: found, **{m.pk: m for m in newest}}.values(), key=lambda m: (m.sent_at, m.pk))
        replies = Post.objects.filter(kind="reply", message__conversation=conversation)
    by_message: dict[int | None, list[Post]] = {}
    ours = replies.select_related("author").prefetch_related("lifts").exclude(state="withdrawn")
    for reply in ours.order_by("pk"):
        by_message.setdefault(reply.message_id, []).append(reply)
    return [(one, by_message.get(one.pk, [])) for one in messages]


@require_POST
@signed_in
def tend(request: DeskRequest, pk: int) -> HttpResponse:
    """Acknowledges, assigns, notes, closes or reopens a message, as the pressed button says."""
    steps = {
        "acknowledge": _acknowledge,
        "assign": _assign,
        "note": _note,
        "question": _question,
        "close": _close,
        "reopen": _reopen,
        "hide": _hide,
        "show": _show,
    }
    chosen = steps.get(request.POST.get("do", ""))
    if chosen is None:
        raise Refused(_("Press one of the buttons of the message."))
    return chosen(request, pk)


def _acknowledge(request: DeskRequest, pk: int) -> HttpResponse:
    acknowledge_message(request.actor, pk)
    return done(request, _("You have it. Colleagues see that."), reverse("message", args=[pk]))


def _assign(request: DeskRequest, pk: int) -> HttpResponse:
    found = assign_message(request.actor, pk, number_of(request.POST.get("member")))
    who = found.assignee.signed_name if found.assignee else _("nobody")
    return done(request, _("It is with %(who)s now.") % {"who": who}, reverse("message", args=[pk]))


def _note(request: DeskRequest, pk: int) -> HttpResponse:
    note_message(request.actor, pk, request.POST.get("note", ""))
    return done(request, _("The note is kept."), reverse("message", args=[pk]))


def _question(request: DeskRequest, pk: int) -> HttpResponse:
    keep_as_question(request.actor, pk)
    words = _("Kept as a question, without what could name somebody. It will stand among the topics in a minute.")
    return done(request, words, reverse("message", args=[pk]))


def _close(request: DeskRequest, pk: int) -> HttpResponse:
    close_message(request.actor, pk, request.POST.get("because", ""))
    undo = reverse("tend_message", args=[pk])
    return done(request, _("Done with this message."), reverse("inbox"), undo=undo, do="reopen")


def _reopen(request: DeskRequest, pk: int) -> HttpResponse:
    reopen_message(request.actor, pk)
    return done(request, _("It is open again."), reverse("message", args=[pk]))


def _hide(request: DeskRequest, pk: int) -> HttpResponse:
    hide_message(request.actor, pk)
    return done(request, _("The public no longer sees it there. Here it stays."), reverse("message", args=[pk]))


def _show(request: DeskRequest, pk: int) -> HttpResponse:
    show_message(request.actor, pk)
    return done(request, _("Everybody sees it there now."), reverse("message", args=[pk]))
