"""Turns a published post into numbers: the channel's own, and clicks on our short links, taken less and less often."""

from __future__ import annotations

from datetime import timedelta

from django.db.models import Sum
from django.utils import timezone

from bedside.base.exchange import ChannelFault
from bedside.base.records import Receipt
from bedside.base.registry import plugin
from bedside.desk import http
from bedside.desk.actions.connect_account import grant_of, secret_keeper
from bedside.desk.actions.errors import Refused
from bedside.desk.actions.site_door import site_door
from bedside.desk.claims import write_fenced
from bedside.desk.models import ClickCount, Measurement, Publication

_DAYS = 60


def measure_publication(publication: Publication) -> int:
    """Takes the numbers of ``publication``, already claimed; how many were stored. Never raises a channel's fault."""
    now = timezone.now()
    try:
        numbers = _channel_numbers(publication)
    except (ChannelFault, Refused):
        numbers = {}
    numbers["clicks"] = (
        ClickCount.objects.filter(link__post=publication.post).aggregate(total=Sum("count"))["total"] or 0
    )
    Measurement.objects.bulk_create(
        Measurement(practice=publication.practice, publication=publication, name=name, value=value, taken_at=now)
        for name, value in numbers.items()
    )
    age = now - (publication.published_at or now)
    next_at = None if age > timedelta(days=_DAYS) else now + max(timedelta(hours=1), age / 4)
    write_fenced(publication, release=True, measure_at=next_at)
    return len(numbers)


def _channel_numbers(publication: Publication) -> dict[str, int]:
    channel = plugin("bedside.channels", publication.account.channel)
    if "measure" not in channel.CAN:
        return {}
    receipt = Receipt(publication.remote_id, publication.url, publication.detail)
    exchange = channel.measure(receipt, grant_of(publication.account))
    found = http.run(
        exchange,
        keep_secret=secret_keeper(publication.account),
        local_door=site_door(publication.practice),
    )
    return dict(found)
