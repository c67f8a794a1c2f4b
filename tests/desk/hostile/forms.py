"""Reads the forms of a page as a browser would, and says what hostile people type into them."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import NamedTuple

SCRIPT = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>"
HOSTILE = {
    "nothing": "",
    "NUL": "a\x00b",
    "half a letter": "a\ud800b",
    "far too long": "x" * 70_000,
    "a script": SCRIPT,
    "turned around": "\u202eabc\u2066\u200b\u200d",
    "far future": "9999-12-31T23:59",
    "before time": "0001-01-01T00:00",
    "no month": "0000-99",
    "a late day": "9999-12-31",
    "an early day": "0001-01-01",
    "a late month": "9999-12",
    "no such day": "2026-02-31",
    "a huge number": "9" * 30,
    "a negative number": "-1",
    "not ASCII digits": "²³",
    "no number": "NaN",
    "a list": "[null, {}]",
}


class Form(NamedTuple):
    """One form with its fields as they stand."""

    action: str
    fields: dict[str, str]


class _Reader(HTMLParser):
    def __init__(self, path: str) -> None:
        super().__init__()
        self.path, self.found, self.select = path, [], ""
        self.in_text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {key: value or "" for key, value in attrs}
        if tag == "form" and told.get("method", "").lower() == "post":
            self.found.append(Form(told.get("action") or self.path, {}))
        elif self.found and tag in ("input", "button") and told.get("name"):
            self.found[-1].fields.setdefault(told["name"], told.get("value", ""))
            for key in ("formaction", "hx-post"):
                if told.get(key):
                    self.found.append(Form(told[key], dict(self.found[-1].fields)))
        elif self.found and tag in ("textarea", "select") and told.get("name"):
            self.found[-1].fields.setdefault(told["name"], "")
            self.select = told["name"] if tag == "select" else ""
        elif self.found and tag == "option" and self.select:
            fields = self.found[-1].fields
            fields[self.select] = fields[self.select] or told.get("value", "")


def forms(path: str, page: str) -> list[Form]:
    """Every form of the page that is sent by POST."""
    reader = _Reader(path.split("?")[0])
    reader.feed(page)
    return [form for form in reader.found if not form.action.startswith("/accounts/logout")]
