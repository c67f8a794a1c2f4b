"""Answers requests to ``bedside://site/`` from the practice's own pages, the way an outside server would."""

from __future__ import annotations

import base64
import json
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils import timezone

from bedside.base.exchange import Reply, Request
from bedside.desk.addresses import page_address
from bedside.desk.models import Practice, SitePage, SitePicture

_PREFIX = "bedside://site/pages/"


def site_door(practice: Practice) -> Any:
    """A door for ``http.run`` that reads and writes the pages of ``practice`` alone."""

    def door(request: Request) -> Reply:
        key = request.url.removeprefix(_PREFIX)
        page = SitePage.objects.of(practice).filter(key=key).first()
        if request.method == "PUT":
            return _reply(201, page or _write(practice, key, json.loads(request.body)))
        if page is None:
            return Reply(404, {}, b"{}")
        if request.method == "PATCH":
            _rewrite(page, json.loads(request.body))
        if request.method == "DELETE":
            SitePage.objects.filter(pk=page.pk).update(withdrawn_at=timezone.now())
        return _reply(200, page)

    return door


@transaction.atomic
def _write(practice: Practice, key: str, content: dict[str, Any]) -> SitePage:
    page, is_new = SitePage.objects.get_or_create(
        key=key,
        defaults={
            "practice": practice,
            "title": content["title"],
            "text": content["text"],
            "lang": content["lang"],
            "link": content["link"],
            "published_at": datetime.fromisoformat(content["created_at"]),
        },
    )
    if is_new:
        _draw(page, content)
    return page


@transaction.atomic
def _rewrite(page: SitePage, content: dict[str, Any]) -> None:
    """Other words under the same address; the same edit again finds its own words and changes nothing."""
    if page.edition == content["key"]:
        return
    page.title, page.text, page.link = content["title"], content["text"], content["link"]
    page.edition = content["key"]
    page.save(update_fields=["title", "text", "link", "edition"])
    page.pictures.all().delete()
    _draw(page, content)


def _draw(page: SitePage, content: dict[str, Any]) -> None:
    for picture in content["pictures"]:
        raw = base64.b64decode(picture["content"])
        rest = {name: value for name, value in picture.items() if name != "content"}
        SitePicture.objects.create(practice=page.practice, page=page, content=raw, **rest)


def _reply(status: int, page: SitePage) -> Reply:
    content = {"key": page.key, "url": page_address(page), "views": page.views, "edition": page.edition}
    return Reply(status, {}, json.dumps(content).encode())
