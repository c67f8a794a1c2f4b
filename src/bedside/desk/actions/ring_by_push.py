"""Turns a call into a push message to one browser: a sentence and a link, which no service on the way can read."""

from __future__ import annotations

from email.utils import parseaddr

from django.conf import settings
from django.utils.translation import gettext as _

from bedside.base.exchange import ChannelFault, Outcome, outcome_of, retry_after
from bedside.desk import http
from bedside.desk.actions.call import Call, Send
from bedside.desk.alert_links import alert_link
from bedside.desk.models import Practice, PushDevice, PushKey
from bedside.desk.push_message import BadSubscription, make_key, push_request


def prepare(call: Call) -> Send:
    """The push message, ready to be sent."""
    device = PushDevice.objects.of(call.practice).filter(pk=call.device_id, gone_at=None).first()
    if device is None or call.member is None:
        raise ChannelFault(Outcome.REFUSED, _("This browser is no longer rung."))
    link = alert_link(call.alert, call.member, "push") if call.alert else f"{settings.PUBLIC_URL}/me/"
    try:
        request = push_request(
            device.subscription,
            {"text": call.sentence, "url": link},
            secret=push_key(call.practice).secret,
            contact=f"mailto:{call.practice.email or parseaddr(settings.DEFAULT_FROM_EMAIL)[1]}",
            topic=f"alert-{call.alert.pk}" if call.alert else "trial",
        )
    except BadSubscription as error:
        raise ChannelFault(Outcome.REFUSED, str(error)) from None

    def send() -> None:
        reply = http.send(request)
        if reply.status in (404, 410):
            raise ChannelFault(Outcome.REFUSED, _("The browser is no longer subscribed."), is_grant_gone=True)
        # Ringing twice does no harm, so a failure of the service is tried again rather than looked into.
        outcome = outcome_of(reply.status, is_write=False)
        if outcome is not Outcome.DONE:
            words = _("The push service answered %(status)d.") % {"status": reply.status}
            raise ChannelFault(outcome, words, retry_after_seconds=retry_after(reply.headers))

    return send


def push_key(practice: Practice) -> PushKey:
    """The practice's key pair, made when there is none yet and kept encrypted; two that make it at once agree."""
    found = PushKey.objects.of(practice).first()
    if found is None:
        public, secret = make_key()
        found, _made = PushKey.objects.get_or_create(practice=practice, defaults={"public": public, "secret": secret})
        found.refresh_from_db()
    return found


def make_push_keys() -> None:
    """A key pair for every practice that lacks one; done at start."""
    for practice in Practice.objects.all():
        push_key(practice)
