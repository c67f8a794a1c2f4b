"""Turns addresses into the public pages of a practice: nobody signs in, nothing is followed."""

from __future__ import annotations

from django.urls import URLPattern, path

from bedside.desk.feeds import feed, robots, sitemap
from bedside.desk.views import (
    public,
    public_answers,
    public_ask,
    public_corrections,
    public_files,
    public_links,
    public_news,
)

urlpatterns: list[URLPattern] = [
    path("robots.txt", robots, name="robots"),
    path("s/<str:code>", public_links.follow, name="short_link"),
    path("p/<slug:slug>/", public.home, name="public_home"),
    path("p/<slug:slug>/answers/", public_answers.every_answer, name="public_answers"),
    path("p/<slug:slug>/answers/<slug:answer_slug>/", public_answers.one_answer, name="public_answer"),
    path("p/<slug:slug>/news/", public_news.every_page, name="public_news"),
    path("p/<slug:slug>/news/<slug:key>/", public_news.one_page, name="public_news_page"),
    path("p/<slug:slug>/news/<slug:key>/<int:pk>", public_files.news_picture, name="public_news_picture"),
    path("p/<slug:slug>/corrections/", public_corrections.every_correction, name="public_corrections"),
    path("p/<slug:slug>/ask/", public_ask.ask, name="public_ask"),
    path("p/<slug:slug>/ask/thanks/", public_ask.thanks, name="public_thanks"),
    path("p/<slug:slug>/card/<slug:sha256>.jpg", public_files.card, name="public_card"),
    path("p/<slug:slug>/look.css", public_files.look, name="public_look"),
    path("p/<slug:slug>/feed.xml", feed, name="public_feed"),
    path("p/<slug:slug>/sitemap.xml", sitemap, name="public_sitemap"),
]
