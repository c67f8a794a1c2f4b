"""Turns a call into an e-mail to one named person; the words of the message stay at the desk."""

from __future__ import annotations

import smtplib
from email.utils import formataddr
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMessage
from django.utils import formats, timezone
from django.utils.translation import gettext as _

from bedside.base.exchange import ChannelFault, Outcome
from bedside.desk.actions.call import Call, Send
from bedside.desk.actions.who_is_on_call import zone_of
from bedside.desk.alert_links import alert_link
from bedside.desk.models import Alert, Member
from bedside.tactics.dialogue.alerting import SPEEDS
from bedside.tactics.dialogue.classes import CLASSES


def prepare(call: Call) -> Send:
    """The mail, ready to be handed to the mail server; a repeated attempt carries the same Message-ID."""
    if call.practice.is_sample:
        raise ChannelFault(Outcome.REFUSED, _("A sample practice sends no mail."))
    if call.member is None or not call.member.email:
        raise ChannelFault(Outcome.REFUSED, _("There is no address to write to."))
    mail = EmailMessage(_subject(call), _body(call, call.member), to=[_address(call.member)], headers=_headers(call))
    return lambda: _hand_over(mail)


def _subject(call: Call) -> str:
    name = _one_line(call.practice.name)
    if call.alert is None:
        return _("Trial of the bell of %(practice)s") % {"practice": name}
    again = _(" (call %(n)d)") % {"n": call.round} if call.round > 1 else ""
    return _("Urgent message for %(practice)s") % {"practice": name} + again


def _body(call: Call, member: Member) -> str:
    hello = _("%(who)s,") % {"who": member.signed_name}
    if call.alert is None:
        return f"{hello}\n\n" + _("this is a trial. If a message must not wait, a mail like this one rings you.")
    told = {
        "practice": call.practice.name,
        "kind": _kind(call.alert),
        "since": _clock(call.alert),
        "speed": SPEEDS[call.alert.speed].title.lower(),
        "link": alert_link(call.alert, member, "link"),
    }
    return f"{hello}\n\n" + (
        _(
            "an urgent message waits for %(practice)s since %(since)s. It was sorted as: %(kind)s. "
            "Somebody should see it %(speed)s.\n\n"
            "Say that you have it:\n%(link)s\n\n"
            "Until somebody does, the bell goes on and others are rung too. Bedside answers nothing by itself."
        )
        % told
    )


def _kind(alert: Alert) -> str:
    labels = [alert.message.label, *alert.message.also]
    return ", ".join(CLASSES[label].title if label in CLASSES else label.replace("_", " ") for label in labels)


def _clock(alert: Alert) -> str:
    local = timezone.localtime(alert.opened_at, zone_of(alert.practice))
    return f"{formats.date_format(local, 'D j M, H:i')} ({local.tzname()})"


def _headers(call: Call) -> dict[str, str]:
    host = urlsplit(settings.PUBLIC_URL).hostname or "localhost"
    return {
        "Message-ID": f"<{call.key}@{host}>",
        "Auto-Submitted": "auto-generated",
        "X-Priority": "1",
        "Importance": "high",
    }


def _address(member: Member) -> str:
    return formataddr((_one_line(member.signed_name), member.email))


def _one_line(text: str) -> str:
    """A line break in a name would end the header, and with it the mail."""
    return " ".join(text.split())


def _hand_over(mail: EmailMessage) -> None:
    try:
        mail.send()
    except smtplib.SMTPRecipientsRefused as error:
        codes = [code for code, _words in error.recipients.values()]
        raise _refused(min(codes, default=0)) from None
    except smtplib.SMTPAuthenticationError:
        raise ChannelFault(Outcome.RETRY, _("The mail server does not let us in.")) from None
    except smtplib.SMTPResponseException as error:
        raise _refused(error.smtp_code) from None
    except OSError:  # no connection, broken off, too slow; smtplib's other errors are OSErrors too
        raise ChannelFault(Outcome.RETRY, _("The mail server did not answer to the end.")) from None


def _refused(code: int) -> ChannelFault:
    outcome = Outcome.REFUSED if 500 <= code < 600 else Outcome.RETRY
    return ChannelFault(outcome, _("The mail server did not take it (%(code)d).") % {"code": code})
