"""Turns addresses into views: the desk, the public pages, sign-in."""

from __future__ import annotations

from django.urls import URLPattern, URLResolver, include, path

urlpatterns: list[URLPattern | URLResolver] = [
    path("accounts/", include("allauth.urls")),
    path("", include("bedside.desk.public_urls")),
]
