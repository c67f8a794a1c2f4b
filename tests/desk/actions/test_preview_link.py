"""Previews of links, read from a real server on this machine; nothing private is reached and nothing hangs."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from bedside.desk.actions.errors import NotAllowed, Refused
from bedside.desk.actions.preview_link import preview_link
from bedside.desk.actions.shorten_link import shorten_link
from tests.cast import Cast, make_cast

pytestmark = pytest.mark.django_db
PAGE = '<head><meta property="og:title" content="Gripe: qué hacer"><meta property="og:image" content="/a.jpg"></head>'
PAGES = {
    "/page": (200, "text/html; charset=utf-8", PAGE.encode()),
    "/latin": (200, "text/html; charset=iso-8859-1", PAGE.encode("latin-1")),
    "/odd": (200, "text/html; charset=klingon", PAGE.encode()),
    "/pdf": (200, "application/pdf", b"%PDF"),
    "/gone": (404, "text/html", b"<title>Not found</title>"),
    "/huge": (200, "text/html", b"a" * 2_500_000),
    "/moved": (302, "/page", b""),
    "/round": (302, "/round", b""),
    "/inside": (302, "http://10.0.0.1/secret", b""),
    "/bad": (302, "http://[", b""),
}


class Site(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        status, head, body = PAGES[self.path]
        self.send_response(status)
        self.send_header("Location" if status == 302 else "Content-Type", head)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture
def cast() -> Cast:
    return make_cast()


@pytest.mark.parametrize("path", ["/page", "/latin", "/odd", "/moved"])
def test_a_page_is_shown_as_others_will_show_it(cast, site, path):
    found = preview_link(cast.ben, site + path)
    assert found["title"] == "Gripe: qué hacer"
    assert found["image"] == f"{site}/a.jpg"


def test_the_preview_is_kept_with_the_practices_own_short_link(cast, site):
    ours, theirs = shorten_link(cast.ben, f"{site}/page"), shorten_link(cast.mallory, f"{site}/page")
    found = preview_link(cast.ben, f"{site}/page")
    ours.refresh_from_db()
    theirs.refresh_from_db()
    assert ours.preview == found
    assert theirs.preview == {}


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/pdf", "not a web page"),
        ("/gone", "404"),
        ("/huge", "larger than"),
        ("/round", "without end"),
        ("/inside", "not a public address"),
        ("/bad", "cannot be read"),
    ],
)
def test_what_cannot_be_previewed_is_refused_in_a_sentence(cast, site, path, words):
    with pytest.raises(Refused, match=words):
        preview_link(cast.ben, site + path)


@pytest.mark.parametrize(
    "url", ["", "file:///etc/passwd", "http://192.168.0.1/", "http://169.254.169.254/", "http://["]
)
def test_nothing_private_and_nothing_that_is_no_web_address_is_reached(cast, url):
    with pytest.raises(Refused):
        preview_link(cast.ben, url)


def test_readers_and_visitors_do_not_preview(cast, site):
    for actor in (cast.ana, cast.rosa):
        with pytest.raises(NotAllowed):
            preview_link(actor, f"{site}/page")
