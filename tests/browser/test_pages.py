"""Looks at every page of the desk in a real browser: axe, width, weight, nothing from outside, no script error."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe

from bedside.desk.alert_links import alert_link
from bedside.desk.models import Alert
from tests.browser.conftest import session_of
from tests.browser.seed import Season, busy_season

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

MOST_BYTES, MOST_REQUESTS = 120 * 1024, 6
WIDTHS = (360, 768, 1280)
OPEN_PAGES = {"sign-in": "/accounts/login/", "reset": "/accounts/password/reset/"}


def pages(season: Season) -> dict[str, str]:
    """Every page by name, for a season that has rows for each."""
    return {
        "today": "/",
        "questions": "/questions/",
        "topic": f"/questions/{season.topic.pk}/",
        "files": "/questions/files/",
        "file": f"/questions/files/{season.file.pk}/",
        "answers": "/answers/",
        "answer": f"/answers/{season.answer.pk}/",
        "answer-draft": f"/answers/{season.draft.pk}/",
        "sign": f"/answers/{season.draft.pk}/sign/",
        "history": f"/answers/{season.answer.pk}/history/",
        "posts": "/posts/",
        "new-post": f"/posts/new/?answer={season.answer.pk}",
        "post": f"/posts/{season.post.pk}/",
        "stuck-post": f"/posts/{season.stuck.pk}/",
        "plan": "/plan/",
        "week": "/plan/?view=week",
        "inbox": "/inbox/",
        "inbox-reply": "/inbox/?lane=reply",
        "message": f"/inbox/{season.message.pk}/",
        "media": "/media/",
        "insight": "/insight/",
        "library": "/library/",
        "passage": f"/library/passages/{season.recall.passage_id}/",
        "recalls": "/recalls/",
        "recall": f"/recalls/{season.recall.pk}/",
        "channels": "/channels/",
        "connect": "/channels/bluesky/connect/",
        "practice": "/practice/",
        "members": "/practice/members/",
        "rules": "/practice/rules/",
        "rule": "/practice/rules/TON001/",
        "rule-protected": "/practice/rules/PRV001/",
        "not-so": "/practice/not-so/",
        "rota": "/practice/rota/",
        "me": "/me/",
        "record": "/practice/record/",
        "nothing": "/nowhere/",
    }


def alert_path(season: Season) -> str:
    """Where the link of a mail leads."""
    assert season.cast.ada.member
    alert = Alert.objects.get(message=season.message)
    return "/" + alert_link(alert, season.cast.ada.member, "link").split("/", 3)[3]


def look_at(page: Any, name: str, url: str, scheme: str) -> list[str]:
    """What is wrong with one page; a picture of each width is kept where BEDSIDE_PICTURES says."""
    found: list[str] = []
    sizes: dict[str, int] = {}
    page.on("response", lambda reply: sizes.update({reply.url: _size(reply)}))
    page.on("console", lambda line: found.append(f"console: {line.text}") if _is_fault(line, name) else None)
    page.on("pageerror", lambda error: found.append(f"script: {error}"))
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        sizes.clear()
        page.goto(url, wait_until="networkidle")
        if page.evaluate("document.documentElement.scrollWidth") > width:
            found.append(f"{width}: wider than the window, by {_widest(page, width)}")
        if width != 768:
            for fault in Axe().run(page).response["violations"]:
                nodes = "; ".join(node["html"][:140] for node in fault["nodes"][:3])
                found.append(f"{width}: axe {fault['id']} x{len(fault['nodes'])}: {nodes}")
        if folder := os.environ.get("BEDSIDE_PICTURES"):
            Path(folder).mkdir(parents=True, exist_ok=True)
            page.screenshot(path=f"{folder}/{name}-{scheme}-{width}.png", full_page=True)
    own = {address: size for address, size in sizes.items() if "/media/" not in address or address == url}
    found += [f"from outside: {address}" for address in sizes if not address.startswith(url.split("/", 3)[0])]
    if sum(own.values()) > MOST_BYTES or len(own) > MOST_REQUESTS:
        found.append(f"weighs {sum(own.values())} bytes in {len(own)} requests")
    return found


def _size(reply: Any) -> int:
    try:
        return len(reply.body())
    except Exception:  # noqa: BLE001  a redirect or an aborted fragment has no body
        return 0


def _is_fault(line: Any, name: str) -> bool:
    return line.type == "error" and not (name == "nothing" and "404" in line.text)


def _widest(page: Any, width: int) -> str:
    script = """width => [...document.querySelectorAll('main *')]
        .filter(e => e.getBoundingClientRect().right > width + 1)
        .slice(0, 3).map(e => e.tagName + '.' + e.className).join(', ')"""
    return str(page.evaluate(script, width))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_page_is_open_to_everybody_light_and_whole(chromium: Any, live_server: Any, scheme: str) -> None:
    season = busy_season()
    context = chromium.new_context(color_scheme=scheme, reduced_motion="reduce")
    only = os.environ.get("BEDSIDE_ONLY", "").split(",") if os.environ.get("BEDSIDE_ONLY") else []
    faults: dict[str, list[str]] = {}
    for name, path in OPEN_PAGES.items():
        if not only or name in only:
            faults[name] = look_at(context.new_page(), name, live_server.url + path, scheme)
    if not only or "alert-link" in only:
        faults["alert-link"] = look_at(context.new_page(), "alert-link", live_server.url + alert_path(season), scheme)
    context.add_cookies([session_of(season.cast.root.member, live_server.url)])
    for name, path in pages(season).items():
        if not only or name in only:
            page = context.new_page()
            faults[name] = look_at(page, name, live_server.url + path, scheme)
            page.close()
    context.close()
    wrong = {name: found for name, found in faults.items() if found}
    assert not wrong, "\n".join(f"{name}: {line}" for name, found in wrong.items() for line in found)


def test_the_first_visit_makes_the_practice(chromium: Any, live_server: Any) -> None:
    page = chromium.new_page(color_scheme="light", reduced_motion="reduce", timezone_id="America/Chicago")
    assert look_at(page, "start", f"{live_server.url}/start/", "light") == []
    page.fill("#practice_name", "Maple Family Practice")
    page.fill("#display_name", "Dr. Ada Osei")
    page.fill("#credentials", "MD")
    page.fill("#email", "ada@maple.test")
    page.fill("#password", "a short sentence is good")
    assert page.input_value("#time_zone") == "America/Chicago"
    page.click("text=Open the desk")
    assert page.inner_text("h1") == "Today"
    assert look_at(page, "first-day", f"{live_server.url}/", "light") == []
    for name in ("questions", "answers", "posts", "plan", "inbox", "media", "insight", "library", "channels"):
        assert look_at(page, f"empty-{name}", f"{live_server.url}/{name}/", "light") == []
    page.close()
