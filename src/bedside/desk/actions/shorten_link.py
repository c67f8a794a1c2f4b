"""Turns an address into a short one on the practice's own domain, and a visit into a count without a visitor."""

from __future__ import annotations

import secrets
from datetime import date
from urllib.parse import urlsplit

from django.db import IntegrityError, transaction
from django.db.models import F

from bedside.desk.actions.base import action, find
from bedside.desk.actions.errors import Refused
from bedside.desk.actor import Actor
from bedside.desk.models import ClickCount, Post, ShortLink
from bedside.tactics.media.links import is_code, short_code

_TRIES = 5
_LONGEST = 600


@action
def shorten_link(actor: Actor, target: str, post_id: int | None = None) -> ShortLink:
    """The short link for ``target`` on this post; the same one when asked again. Refused for what is no web address."""
    address = target.strip()
    _check(address)
    post = find(actor, Post, post_id, lock=True) if post_id else None
    found: ShortLink | None = ShortLink.objects.of(actor.practice).filter(target=address, post=post).first()
    return found or _new(actor, address, post)


def _new(actor: Actor, address: str, post: Post | None) -> ShortLink:
    for _ in range(_TRIES):
        try:
            with transaction.atomic():
                link: ShortLink = ShortLink.objects.create(
                    practice=actor.practice, code=short_code(secrets.token_bytes(8)), target=address, post=post
                )
                return link
        except IntegrityError:  # another link has that code
            continue
    raise Refused("No free short code was found. Please try again.")


def _check(address: str) -> None:
    try:
        parts = urlsplit(address)
        is_web = parts.scheme in ("http", "https") and bool(parts.hostname) and not parts.username
    except ValueError:
        is_web = False
    if not is_web or any(c.isspace() or not c.isprintable() for c in address):
        raise Refused("Only addresses that start with https:// or http:// can be shortened. Copy it from the browser.")
    if len(address) > _LONGEST:
        raise Refused(
            f"The address has {len(address)} characters; {_LONGEST} can be kept. Copy it without what follows ?"
        )


def count_click(code: str, today: date) -> str | None:
    """The target, one click of ``today`` counted; None for an unknown code. Nothing about the visitor is stored."""
    link = ShortLink.objects.filter(code=code).first() if is_code(code) else None
    if link is None:
        return None
    with transaction.atomic():
        row, _ = ClickCount.objects.get_or_create(practice_id=link.practice_id, link=link, day=today)
        ClickCount.objects.filter(pk=row.pk).update(count=F("count") + 1)
    return str(link.target)
