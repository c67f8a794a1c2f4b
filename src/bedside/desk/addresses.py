"""Turns rows into the public addresses at which everybody can read them."""

from __future__ import annotations

from django.conf import settings

from bedside.desk.models import Answer, Practice, ShortLink, SitePage


def practice_address(practice: Practice) -> str:
    """The front of the practice's public pages."""
    return f"{settings.PUBLIC_URL}/p/{practice.slug}/"


def answer_address(answer: Answer) -> str:
    return f"{practice_address(answer.practice)}answers/{answer.slug}/"


def page_address(page: SitePage) -> str:
    return f"{practice_address(page.practice)}news/{page.key}/"


def short_address(link: ShortLink) -> str:
    return f"{settings.PUBLIC_URL}/s/{link.code}"
