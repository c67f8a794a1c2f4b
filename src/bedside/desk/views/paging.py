"""Turns long lists into pages that reach every row: by number where counting is cheap, by place where it is not."""

from __future__ import annotations

from typing import Any

from django.core.paginator import Page, Paginator
from django.http import HttpRequest

PAGE_ROWS = 40


def page_of(request: HttpRequest, rows: Any, size: int = PAGE_ROWS) -> Page[Any]:
    """The page that ``?page=`` asks for; the nearest one when it asks for nonsense."""
    return Paginator(rows, size).get_page(request.GET.get("page"))
