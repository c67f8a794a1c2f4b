"""Mastodon's API as its documentation and source have it, where the real small server of the tests differs.

Keys are kept after the post exists and without a lock, as upstream does. Every field or parameter that the
documentation does not name is a violation, which tests assert to be none. Lengths are counted by Mastodon.py, not by
our own code.
"""

from __future__ import annotations

import html
import json
import re
import threading
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import HTTP
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from mastodon import Mastodon

_STATUS_FIELDS = {
    "status", "media_ids[]", "poll[options][]", "poll[expires_in]", "poll[multiple]", "poll[hide_totals]",
    "in_reply_to_id", "sensitive", "spoiler_text", "visibility", "language", "scheduled_at",
}  # fmt: skip
_PARAMETERS = {
    "statuses": {"max_id", "since_id", "min_id", "limit", "only_media", "exclude_replies", "exclude_reblogs"},
    "notifications": {"max_id", "since_id", "min_id", "limit", "types[]", "exclude_types[]", "account_id"},
}


class Refusal(Exception):
    """An answer that is no success."""

    def __init__(self, status: int, error: str) -> None:
        super().__init__(error)
        self.status = status


@dataclass
class Simulator:
    """A running server with one account, ``@clinic``. ``slow_seconds`` pass between a post's coming and being there."""

    slow_seconds: float = 0.0
    looks_until_processed: int = 0
    max_characters: int = 500
    requests_left: int = 10_000
    statuses: dict[str, dict[str, Any]] = field(default_factory=dict)
    media: dict[str, dict[str, Any]] = field(default_factory=dict)
    notifications: list[dict[str, Any]] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)
    keys: dict[str, str] = field(default_factory=dict)
    apps: dict[str, str] = field(default_factory=dict)
    token: str = "a-token-made-by-hand"
    _lock: Any = field(default_factory=threading.Lock)
    _last: int = 110_000_000_000_000_000

    def __enter__(self) -> Simulator:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    def ours(self) -> list[dict[str, Any]]:
        """Our own posts, newest first."""
        found = [status for status in self.statuses.values() if status["account"]["acct"] == "clinic"]
        return sorted(found, key=lambda status: -int(status["id"]))

    def somebody_writes(self, text: str, reply_to: str = "", visibility: str = "public", acct: str = "") -> str:
        """Somebody from elsewhere mentions us; the id of what they wrote."""
        with self._lock:
            account = _account(acct or "rosa@elsewhere.example")
            status = self._status({"status": text, "visibility": visibility, "in_reply_to_id": reply_to}, account)
            self.notifications.append(
                {"id": self._id(), "type": "mention", "created_at": _now(), "account": account, "status": status}
            )
            return str(status["id"])

    # what each address does

    def post_status(self, fields: list[tuple[str, str]], key: str) -> dict[str, Any]:
        for name in {name for name, _ in fields} - _STATUS_FIELDS:
            self.violations.append(f"unknown field {name}")
        if key and key in self.keys:
            return self.statuses[self.keys[key]]
        told = dict(fields)
        media = [self._attachable(value) for name, value in fields if name == "media_ids[]"]
        choices = [value for name, value in fields if name == "poll[options][]"]
        self._check(told, media, choices)
        time.sleep(self.slow_seconds)
        with self._lock:
            status = self._status(told, _account("clinic"), media, choices)
        if key:
            self.keys[key] = status["id"]
        return status

    def _check(self, told: dict[str, str], media: list[dict[str, Any]], choices: list[str]) -> None:
        text, warning = told.get("status", ""), told.get("spoiler_text", "")
        if not text.strip() and not media:
            raise Refusal(422, "Validation failed: Text can't be blank")
        if Mastodon.get_status_length(text, warning) > self.max_characters:
            raise Refusal(422, f"Validation failed: Text character limit of {self.max_characters} exceeded")
        if media and choices:
            raise Refusal(422, "Validation failed: Poll cannot be attached together with media")
        if choices and not (2 <= len(choices) <= 4 and 300 <= int(told.get("poll[expires_in]", 0)) <= 2_629_746):
            raise Refusal(422, "Validation failed: Poll options or duration are wrong")
        if told.get("visibility", "public") not in ("public", "unlisted", "private", "direct"):
            raise Refusal(422, "Validation failed: Visibility is not included in the list")
        if not re.fullmatch(r"[a-z]{2}", told.get("language", "en")):
            self.violations.append(f"language {told['language']!r}")
        if told.get("in_reply_to_id") and told["in_reply_to_id"] not in self.statuses:
            raise Refusal(404, "Record not found")

    def _attachable(self, number: str) -> dict[str, Any]:
        found = self.media.get(number)
        if found is None or found["taken"] or found["looks"] > 0:
            raise Refusal(422, "Cannot attach files that have not finished processing. Try again in a moment!")
        return found

    def _status(
        self,
        told: dict[str, str],
        account: dict[str, Any],
        media: list[dict[str, Any]] | None = None,
        choices: list[str] | None = None,
    ) -> dict[str, Any]:
        number = self._id()
        for one in media or []:
            one["taken"] = True
        status = {
            "id": number,
            "created_at": _now(),
            "in_reply_to_id": told.get("in_reply_to_id") or None,
            "sensitive": told.get("sensitive") == "true",
            "spoiler_text": told.get("spoiler_text", ""),
            "visibility": told.get("visibility", "public"),
            "language": told.get("language", "en"),
            "uri": f"https://elsewhere.example/{number}",
            "url": f"https://elsewhere.example/@{account['acct']}/{number}",
            "replies_count": 0,
            "reblogs_count": 3,
            "favourites_count": 5,
            "content": _rendered(told.get("status", "")),
            "account": account,
            "media_attachments": [{"id": m["id"], "description": m["description"]} for m in media or []],
            "poll": _poll(choices or []),
        }
        self.statuses[number] = status
        if status["in_reply_to_id"]:
            self.statuses[status["in_reply_to_id"]]["replies_count"] += 1
        return status

    def change(self, number: str, fields: list[tuple[str, str]]) -> dict[str, Any]:
        status, told = self._found(number), dict(fields)
        self._check(told, [], [])
        status |= {
            "content": _rendered(told["status"]),
            "spoiler_text": told.get("spoiler_text", ""),
            "edited_at": _now(),
        }
        return status

    def upload(self, form: EmailMessage) -> tuple[int, dict[str, Any]]:
        parts = {part.get_param("name", header="content-disposition"): part for part in form.iter_parts()}
        for name in set(parts) - {"file", "description", "focus", "thumbnail"}:
            self.violations.append(f"unknown field {name}")
        if not parts["file"].get_content_type().startswith("image/"):
            raise Refusal(422, "Validation failed: File content type is invalid, File is invalid")
        description = parts["description"].get_payload(decode=True).decode()  # type: ignore[union-attr]
        one = {"id": self._id(), "description": description, "looks": self.looks_until_processed, "taken": False}
        self.media[one["id"]] = one
        return (202 if one["looks"] else 200), self._shown(one)

    def look_at_media(self, number: str) -> tuple[int, dict[str, Any]]:
        one = self.media[number]
        one["looks"] = max(0, one["looks"] - 1)
        return (206 if one["looks"] else 200), self._shown(one)

    def _shown(self, one: dict[str, Any]) -> dict[str, Any]:
        url = None if one["looks"] else f"{self.url}/files/{one['id']}.jpeg"
        return {"id": one["id"], "type": "image", "url": url, "description": one["description"]}

    def delete(self, number: str) -> dict[str, Any]:
        self._found(number)
        return self.statuses.pop(number)

    def _found(self, number: str) -> dict[str, Any]:
        if number not in self.statuses:
            raise Refusal(404, "Record not found")
        return self.statuses[number]

    def context(self, number: str) -> dict[str, Any]:
        ancestors, status = [], self._found(number)
        while status["in_reply_to_id"] in self.statuses:
            status = self.statuses[status["in_reply_to_id"]]
            ancestors.insert(0, status)
        return {"ancestors": ancestors, "descendants": []}

    def page(self, kind: str, items: list[dict[str, Any]], query: list[tuple[str, str]]) -> list[dict[str, Any]]:
        """One page, newest first."""
        for name in {name for name, _ in query} - _PARAMETERS[kind]:
            self.violations.append(f"unknown parameter {name} of {kind}")
        told = dict(query)
        limit = min(int(told.get("limit", 20)), 40 if kind == "statuses" else 80)
        low, high = int(told.get("since_id", 0)), int(told.get("max_id", 10**20))
        newest_first = sorted(items, key=lambda item: -int(item["id"]))
        return [item for item in newest_first if low < int(item["id"]) < high][:limit]

    def instance(self) -> dict[str, Any]:
        return {
            "domain": "elsewhere.example",
            "version": "4.5.0",
            "configuration": {
                "statuses": {
                    "max_characters": self.max_characters,
                    "max_media_attachments": 4,
                    "characters_reserved_per_url": 23,
                },
                "media_attachments": {
                    "supported_mime_types": ["image/jpeg", "image/png", "video/mp4"],
                    "image_size_limit": 16_777_216,
                    "description_limit": 1500,
                },
                "polls": {"max_options": 4, "max_characters_per_option": 50},
            },
        }

    def exchange_code(self, fields: dict[str, str]) -> dict[str, Any]:
        if self.apps.get(fields.get("client_id", "")) != fields.get("client_secret") or fields["code"] != "allowed":
            raise Refusal(400, "invalid_grant")
        return {"access_token": self.token, "token_type": "Bearer", "scope": fields["scope"]}

    def _id(self) -> str:
        self._last += 1
        return str(self._last)


def _account(acct: str) -> dict[str, Any]:
    number, name = "7" if acct == "clinic" else "8", acct.split("@")[0]
    return {"id": number, "username": name, "acct": acct, "display_name": name.title()}


def _poll(choices: list[str]) -> dict[str, Any] | None:
    options = [{"title": choice, "votes_count": 2} for choice in choices]
    return {"id": "1", "options": options, "votes_count": 2 * len(choices)} if choices else None


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _rendered(text: str) -> str:
    """Paragraphs, addresses with their ends hidden, mentions without their server: what makes comparing hard."""
    told = html.escape(text, quote=False)
    told = re.sub(
        r"(https?://)([^\s<]{1,30})([^\s<]*)",
        r'<a href="\1\2\3" rel="nofollow"><span class="invisible">\1</span><span class="ellipsis">\2</span>'
        r'<span class="invisible">\3</span></a>',
        told,
    )
    mention = r'<span class="h-card"><a class="u-url mention">@<span>\1</span></a></span>'
    told = re.sub(r"(?<![/\w])@(\w+)@[\w.-]+\w", mention, told)
    return "".join(f"<p>{part}</p>" for part in told.replace("\n\n", "\0").replace("\n", "<br />").split("\0"))


def _handler(server: Simulator) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_: object) -> None:
            pass

        def _answer(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length", 0)))
            try:
                status, data = self._routed(body)
            except Refusal as refusal:
                status, data = refusal.status, {"error": str(refusal)}
            content = json.dumps(data).encode()
            self.send_response(status)
            self.send_header("content-type", "application/json; charset=utf-8")
            if status == 429:
                reset = datetime.now(UTC) + timedelta(seconds=90)
                self.send_header("x-ratelimit-reset", reset.isoformat(timespec="microseconds"))
            self.send_header("content-length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_POST = do_PUT = do_DELETE = _answer

        def _routed(self, body: bytes) -> tuple[int, Any]:
            parts = urlsplit(self.path)
            query, where = parse_qsl(parts.query), f"{self.command} {parts.path}"
            is_form = self.headers.get("content-type", "").startswith("application/x-www-form-urlencoded")
            fields = parse_qsl(body.decode(), keep_blank_values=True) if is_form else []
            if where == "GET /api/v2/instance":
                return 200, server.instance()
            if where == "POST /api/v1/apps":
                server.apps["app"] = "secret"
                return 200, {
                    "client_id": "app",
                    "client_secret": "secret",
                    "redirect_uri": dict(fields)["redirect_uris"],
                }
            if where == "POST /oauth/token":
                return 200, server.exchange_code(dict(fields))
            if self.headers.get("authorization") != f"Bearer {server.token}":
                raise Refusal(401, "The access token is invalid")
            server.requests_left -= 1
            if server.requests_left < 0:
                raise Refusal(429, "Too many requests")
            return self._signed_in(where, query, fields, body)

        def _signed_in(
            self, where: str, query: list[tuple[str, str]], fields: list[tuple[str, str]], body: bytes
        ) -> tuple[int, Any]:
            number = where.split("/")[4] if where.count("/") >= 4 else ""
            match where.replace(f"/{number}", "/:id") if number.isdigit() else where:
                case "GET /api/v1/accounts/verify_credentials":
                    return 200, _account("clinic")
                case "POST /api/v2/media":
                    head = f"content-type: {self.headers['content-type']}\r\n\r\n".encode()
                    return server.upload(BytesParser(EmailMessage, policy=HTTP).parsebytes(head + body))
                case "GET /api/v1/media/:id":
                    return server.look_at_media(number)
                case "POST /api/v1/statuses":
                    return 200, server.post_status(fields, self.headers.get("idempotency-key", ""))
                case "GET /api/v1/statuses/:id":
                    return 200, server._found(number)
                case "PUT /api/v1/statuses/:id":
                    return 200, server.change(number, fields)
                case "DELETE /api/v1/statuses/:id":
                    return 200, server.delete(number)
                case "GET /api/v1/statuses/:id/context":
                    return 200, server.context(number)
                case "GET /api/v1/accounts/:id/statuses":
                    return 200, server.page("statuses", server.ours(), query)
                case "GET /api/v1/notifications":
                    return 200, server.page("notifications", server.notifications, query)
            server.violations.append(f"unknown address {where}")
            raise Refusal(404, "Endpoint not found")

    return Handler
