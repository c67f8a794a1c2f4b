"""Turns a person's words into a reply to a message: checked like a post, sent by a named person, never by itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta

from django.utils import timezone

from bedside.base.lifecycle import MESSAGE, POST
from bedside.base.records import Triage, Urgency
from bedside.base.registry import plugin
from bedside.desk.actions.approve_post import check_findings
from bedside.desk.actions.base import action, find, record
from bedside.desk.actions.claim_reply import check_nobody_else_writes, let_go
from bedside.desk.actions.errors import Refused
from bedside.desk.actions.lift_block import lift
from bedside.desk.actions.open_alert import is_ringing
from bedside.desk.actions.schedule_post import give_slot
from bedside.desk.actions.settle_alert import settle_alert
from bedside.desk.actions.snooze_message import wake
from bedside.desk.actor import Actor
from bedside.desk.addresses import answer_address
from bedside.desk.models import Answer, Member, Message, Post
from bedside.tactics.dialogue.replying import Suggestion, suggest

THINK_AGAIN = timedelta(seconds=10)  # a sent reply waits so long before a worker may take it; see take_back_reply


@action
def send_reply(
    actor: Actor,
    message_id: int,
    text: str,
    *,
    confirmed_codes: Iterable[str] = (),
    lifted: Mapping[str, str] | None = None,
) -> Post:
    """Sends ``text`` as a public reply in the name of the member who pressed send, after a moment to take it back.

    ``lifted`` gives a reason for each rule whose block is lifted for these words, by somebody who may. Refused when a
    rule blocks it, when a warning is not ticked, when the channel cannot reply, when this kind of message must not be
    answered in public, when somebody else writes a reply just now, or when one is there already.
    """
    message = find(actor, Message, message_id, lock=True)
    if actor.member is None:
        raise Refused("A named person must send a reply; nothing is answered by itself.")
    if "publish" not in plugin("bedside.channels", message.account.channel).CAN:
        raise Refused("This channel cannot reply by itself. Copy the text and answer there by hand.")
    if not suggestion_for(message).may_be_public:
        raise Refused("This kind of message must not be answered in public. See what to do beside it.")
    if message.replies.exclude(state="withdrawn").exists():
        raise Refused("Somebody has answered this message already.")
    check_nobody_else_writes(actor, message)
    post = _reply(actor, actor.member, message, text)
    for code, reason in (lifted or {}).items():
        made = lift(actor, post, code, reason)
        record(actor, "lift_block", made, **made.deed_detail())
    check_findings(post, set(confirmed_codes))
    post.confirmed_codes = sorted(set(confirmed_codes))
    post.approved_hash = post.content_hash()
    POST.check(post.state, "approved")
    post.state = "approved"
    post.save()
    if settle_alert(actor, message, "reply") and message.state == "new":
        _take(actor, message)  # who answers has seen it
    let_go(message)
    wake(message)
    return give_slot(post, None, timezone.now() + THINK_AGAIN)


def suggestion_for(message: Message, answer: Answer | None = None) -> Suggestion:
    """A reply to consider, from ``answer`` where one is given; reads only, sends nothing."""
    sorted_as = Triage(message.label, tuple(message.also), Urgency(message.urgency), message.why)
    url = answer_address(answer) if answer else None
    return suggest(message.as_record(), sorted_as, message.practice.facts(), url, answer.title if answer else None)


def _reply(actor: Actor, member: Member, message: Message, text: str) -> Post:
    post = Post.objects.create(
        practice=actor.practice,
        kind="reply",
        tactic="dialogue",
        text=text.strip(),
        lang=message.lang,
        message=message,
        author=member,
        approved_by=member,
        approved_at=timezone.now(),
    )
    post.accounts.set([message.account])
    return post


@action
def acknowledge_message(actor: Actor, message_id: int, through: str = "desk") -> Message:
    """Somebody has seen it and takes care of it; nobody is rung for it any more. ``through`` is how they said so."""
    message = find(actor, Message, message_id, lock=True)
    is_settled = settle_alert(actor, message, through)
    if message.state != "acknowledged" or not is_settled:
        _take(actor, message)
    return message


def _take(actor: Actor, message: Message) -> None:
    MESSAGE.check(message.state, "acknowledged")
    message.state = "acknowledged"
    message.assignee = message.assignee or actor.member
    message.snoozed_until = None
    message.save()


@action
def assign_message(actor: Actor, message_id: int, member_id: int | None) -> Message:
    """Hands the message to a colleague of the same practice, or to nobody."""
    message = find(actor, Message, message_id, lock=True)
    if member_id is None:
        message.assignee = None
    else:
        colleague = Member.objects.filter(pk=member_id, memberships__practice=actor.practice).first()
        if colleague is None:
            raise Refused("That person does not belong to this practice.")
        message.assignee = colleague
    message.save(update_fields=["assignee"])
    return message


@action
def note_message(actor: Actor, message_id: int, note: str) -> Message:
    """Keeps a note for colleagues."""
    message = find(actor, Message, message_id, lock=True)
    message.note = note.strip()
    message.save(update_fields=["note"])
    return message


@action
def close_message(actor: Actor, message_id: int, because: str) -> Message:
    """Done, with a reason. An urgent message must be acknowledged by somebody first."""
    message = find(actor, Message, message_id, lock=True)
    if (message.urgency == "now" and message.state == "new") or is_ringing(message):
        raise Refused("This message is urgent. Acknowledge it first, so that somebody has seen it.")
    if not because.strip():
        raise Refused("Say why it is done: answered in public, moved to private, or no reply needed.")
    MESSAGE.check(message.state, "done")
    message.state, message.closed_because = "done", because.strip()
    message.save(update_fields=["state", "closed_because"])
    wake(message)
    return message


@action
def reopen_message(actor: Actor, message_id: int) -> Message:
    """Undoes closing."""
    message = find(actor, Message, message_id, lock=True)
    MESSAGE.check(message.state, "acknowledged")
    message.state, message.closed_because = "acknowledged", ""
    message.save(update_fields=["state", "closed_because"])
    return message
