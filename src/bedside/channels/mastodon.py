"""Turns snapshots into posts on a Mastodon server (or one that speaks its API), and what people reply into messages."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any
from urllib.parse import urlencode

from bedside.base.exchange import ChannelFault, Exchange, Outcome, Pause
from bedside.base.records import MediaFile, Message, Receipt, Snapshot
from bedside.channels import Collected, Connection, Errand, Field, Grant, Handle, Limits
from bedside.channels._forms import form, form_with_picture
from bedside.channels._markup import plain
from bedside.channels._toots import bare, call, expect, fingerprint, narrower, print_of, server_at, time_of

LABEL = "Mastodon"
WHY = "Many small servers that know each other, without advertising; anybody on any of them can follow and reply."
LIMITS = Limits(
    source="Mastodon 4.5's own defaults; each server's are read from /api/v2/instance when it is connected",
    as_of=date(2026, 11, 22),
    max_characters=500,
    url_characters=23,
    has_short_mentions=True,
    link_in_text=True,
    has_warning=True,
    max_choices=4,
    max_choice_characters=50,
    max_pictures=4,
    picture_mimes=("image/jpeg", "image/png", "image/webp", "image/gif"),
    max_picture_bytes=16_777_216,
    max_alt_characters=1500,
)
FIELDS = (
    Field("base_url", "Server", "for example https://mastodon.social"),
    Field(
        "visibility",
        "Who sees the posts",
        default="public",
        choices=(
            ("public", "everybody"),
            ("unlisted", "everybody, but not in public timelines"),
            ("private", "followers only"),
        ),
    ),
    Field(
        "token",
        "Access token",
        "Leave it empty to allow Bedside at the server itself. Or make one there: Preferences, Development, New "
        "application, with the scopes read:accounts, read:statuses, read:notifications, write:statuses and "
        "write:media.",
        is_secret=True,
        is_optional=True,
    ),
)
CAN = frozenset({"publish", "find", "edit", "reply", "collect", "measure", "withdraw"})
# Mastodon keeps our key for an hour, but only after the post exists and without a lock (so two attempts at once, or one
# that a slow server still works on, may double), and some servers that speak its API keep no keys at all. What makes a
# repetition harmless everywhere is that we look among our own posts first, after any lost attempt has settled.
IS_REPEATABLE = True
SETTLES_SECONDS = 120.0

_SCOPES = "read:accounts read:notifications read:statuses write:media write:statuses"
_POLL_SECONDS = 7 * 24 * 3600
_PAGE = 40
_MOST_PAGES = 10
_SKEW = timedelta(days=1)  # no two clocks differ by more
_LOOKS = 20  # at a picture that the server works on, a while apart
_BETWEEN_LOOKS_SECONDS = 2.0


def connect(base_url: str, fields: Mapping[str, str]) -> Exchange[Connection | Errand]:
    """With a token: asks who we are and what the server takes. Without: registers us and sends the person there."""
    server = yield from server_at(base_url)
    token = fields.get("token", "")
    if not token and not fields.get("code"):
        return (yield from _register(base_url, fields))
    token = token or (yield from _exchange_code(base_url, fields))
    reply = yield from call(Grant(base_url, "", {"token": token}), "GET", "/api/v1/accounts/verify_credentials")
    if 400 <= reply.status < 429:
        raise ChannelFault(Outcome.REFUSED, "The server does not know this access token, or it may not read accounts.")
    me = expect(reply, is_write=False)
    settings = {"account": me["id"], "visibility": fields.get("visibility") or "public", **server}
    host = base_url.split("://", 1)[-1]
    return Connection(f"@{me['username']}@{host}", {"token": token}, settings)


def _register(base_url: str, fields: Mapping[str, str]) -> Exchange[Errand]:
    back = fields.get("return_url", "")
    body = form([("client_name", "Bedside"), ("redirect_uris", back), ("scopes", _SCOPES)])
    made = expect((yield from bare(base_url, "POST", "/api/v1/apps", body)), is_write=False)
    query = {
        "response_type": "code",
        "client_id": made["client_id"],
        "redirect_uri": back,
        "scope": _SCOPES,
        "state": fields.get("state", ""),
    }
    keep = {"client_id": made["client_id"], "client_secret": made["client_secret"]}
    return Errand(f"{base_url}/oauth/authorize?{urlencode(query)}", keep)


def _exchange_code(base_url: str, fields: Mapping[str, str]) -> Exchange[str]:
    told = {name: fields.get(name, "") for name in ("code", "client_id", "client_secret")}
    extra = {"grant_type": "authorization_code", "redirect_uri": fields.get("return_url", ""), "scope": _SCOPES}
    reply = yield from bare(base_url, "POST", "/oauth/token", form({**told, **extra}.items()))
    if reply.status in (400, 401, 403):
        raise ChannelFault(Outcome.REFUSED, "The server did not accept the permission. Connect once more.")
    return str(expect(reply, is_write=False)["access_token"])


def prepare(snapshot: Snapshot, grant: Grant) -> Exchange[Handle]:
    """Uploads pictures, waits until the server has worked on them, and notes which posts of ours look the same.

    Uploads that no post takes up are thrown away by the server; the noted posts are never taken for this one.
    """
    media = []
    for picture in snapshot.media:
        media.append((yield from _upload(picture, grant)))
    handle = {
        "key": snapshot.key,
        "form": _form(snapshot, media, grant),
        "print": fingerprint(snapshot.text, [picture.alt for picture in snapshot.media]),
        "after": snapshot.created_at.isoformat(),
        "others": [],
    }
    if snapshot.edits:
        return {**handle, "edits": snapshot.edits["id"]}
    others = yield from _alike(handle, grant)
    return {**handle, "others": [status["id"] for status in others]}


def _form(snapshot: Snapshot, media: list[str], grant: Grant) -> list[list[str]]:
    """The fields of the post, form-encoded since not every server reads polls in JSON."""
    visibility = grant.settings.get("visibility", "public")
    fields = [["status", snapshot.text], ["language", snapshot.lang[:2]]]
    if snapshot.reply_to:
        fields.append(["in_reply_to_id", snapshot.reply_to["id"]])
        visibility = narrower(visibility, snapshot.reply_to.get("visibility", ""))
    fields.append(["visibility", visibility])
    if snapshot.warning:
        fields += [["spoiler_text", snapshot.warning], ["sensitive", "true"]]
    fields += [["media_ids[]", one] for one in media]
    fields += [["poll[options][]", choice] for choice in snapshot.choices]
    return fields + ([["poll[expires_in]", str(_POLL_SECONDS)]] if snapshot.choices else [])


def _upload(picture: MediaFile, grant: Grant) -> Exchange[str]:
    body = form_with_picture([("description", picture.alt)], picture)
    reply = yield from call(grant, "POST", "/api/v2/media", body, seconds=60)
    made = expect(reply, is_write=False)
    for _ in range(_LOOKS):
        if reply.status == 200 and made.get("url"):
            return str(made["id"])
        yield Pause(_BETWEEN_LOOKS_SECONDS)
        reply = yield from call(grant, "GET", f"/api/v1/media/{made['id']}")
        made = made if reply.status == 206 else expect(reply, is_write=False)
    raise ChannelFault(Outcome.RETRY, "The server is still working on the picture.", retry_after_seconds=60)


def publish(handle: Handle, grant: Grant) -> Exchange[Receipt]:
    """Posts under our key: for an hour, Mastodon answers a repetition with the first post."""
    reply = yield from call(
        grant,
        "POST",
        "/api/v1/statuses",
        form((name, value) for name, value in handle["form"]),
        headers={"idempotency-key": handle["key"]},
        is_write=True,
        seconds=60,
    )
    return _receipt(expect(reply, is_write=True))


def edit(handle: Handle, grant: Grant) -> Exchange[Receipt]:
    """Puts the new words in place; the server shows that, keeps the old ones, and tells those who boosted."""
    fields = [(name, value) for name, value in handle["form"] if name not in ("visibility", "in_reply_to_id")]
    where = f"/api/v1/statuses/{handle['edits']}"
    reply = yield from call(grant, "PUT", where, form(fields), is_write=True, seconds=60)
    return _receipt(expect(reply, is_write=True))


def find(handle: Handle, grant: Grant) -> Exchange[Receipt | None]:
    """Our own post with the same words and pictures that was not there when this one was prepared."""
    if "edits" in handle:
        reply = yield from call(grant, "GET", f"/api/v1/statuses/{handle['edits']}")
        status = expect(reply, is_write=False)
        return _receipt(status) if print_of(status) == handle["print"] else None
    alike = yield from _alike(handle, grant)
    if not alike and not grant.settings.get("is_mastodon") and any(name[:4] == "poll" for name, _ in handle["form"]):
        # snac2, for one, lists no polls: there it says nothing that none is listed.
        raise ChannelFault(Outcome.REFUSED, "This server may not list polls, so nobody but a person can tell.")
    return _receipt(alike[-1]) if alike else None


def _alike(handle: Handle, grant: Grant) -> Exchange[list[dict[str, Any]]]:
    """Posts of ours, newest first, that look like the one of ``handle``, back to a day before it was frozen."""
    found: list[dict[str, Any]] = []
    fields = dict(map(tuple, handle["form"]))
    oldest = datetime.fromisoformat(handle["after"]) - _SKEW
    query: dict[str, object] = {"limit": _PAGE, "exclude_reblogs": "true"}
    for _ in range(_MOST_PAGES):
        where = f"/api/v1/accounts/{grant.settings['account']}/statuses?{urlencode(query)}"
        page = expect((yield from call(grant, "GET", where)), is_write=False)
        for status in page:
            is_same = (
                print_of(status) == handle["print"]
                and (status.get("in_reply_to_id") or "") == fields.get("in_reply_to_id", "")
                and status["id"] not in handle["others"]
            )
            found += [status] if is_same else []
        if len(page) < 2 or time_of(page[-1]["created_at"]) < oldest or query.get("max_id") == page[-1]["id"]:
            return found
        query["max_id"] = page[-1]["id"]
    raise ChannelFault(Outcome.REFUSED, "There are too many newer posts to tell whether this one is among them.")


def _receipt(status: Mapping[str, Any]) -> Receipt:
    """Its detail is what a reply to it, or other words for it, need."""
    detail = {"id": str(status["id"]), "visibility": status["visibility"]}
    return Receipt(detail["id"], status.get("url") or status["uri"], detail)


def collect(grant: Grant, cursor: str, since: datetime) -> Exchange[Collected]:
    """Replies and mentions newer than ``cursor`` (the last notification seen), oldest first."""
    found: list[Message] = []
    roots: dict[str, str] = {}
    newest = ""
    query: dict[str, object] = {"limit": _PAGE, "types[]": "mention", **({"since_id": cursor} if cursor else {})}
    for _ in range(_MOST_PAGES):
        items = expect((yield from call(grant, "GET", f"/api/v1/notifications?{urlencode(query)}")), is_write=False)
        newest = newest or (items[0]["id"] if items else cursor)
        fresh = [item for item in items if item["id"] != cursor and time_of(item["created_at"]) >= since]
        for item in fresh:
            if item["type"] == "mention" and item.get("status"):
                found.append((yield from _message(item["status"], roots, grant)))
        if len(fresh) < max(2, len(items)) or query.get("max_id") == items[-1]["id"]:
            break
        query["max_id"] = items[-1]["id"]
    return Collected(tuple(reversed(found)), newest)


def _message(status: Mapping[str, Any], roots: dict[str, str], grant: Grant) -> Exchange[Message]:
    author, parent = status["account"], status.get("in_reply_to_id") or ""
    if parent and parent not in roots:
        roots[parent] = yield from _root(status, grant)
    words = [status.get("spoiler_text", ""), plain(status["content"])]
    return Message(
        remote_id=status["id"],
        text="\n\n".join(part for part in words if part),
        author=author["acct"],
        author_name=author.get("display_name", ""),
        kind="direct" if status["visibility"] == "direct" else "reply" if parent else "mention",
        sent_at=time_of(status["created_at"]),
        url=status.get("url") or status["uri"],
        thread_id=roots.get(parent, status["id"]),
        reply_to=parent,
        lang=(status.get("language") or "")[:2],
        # Whoever is answered must be named in the reply, or hears nothing of it. What was written to us alone stays so.
        handle={"id": status["id"], "visibility": status["visibility"], "mention": f"@{author['acct']}"},
    )


def _root(status: Mapping[str, Any], grant: Grant) -> Exchange[str]:
    """The first post of the thread, as far as this server knows it."""
    reply = yield from call(grant, "GET", f"/api/v1/statuses/{status['id']}/context")
    ancestors = expect(reply, is_write=False).get("ancestors", []) if reply.status == 200 else []
    return str(ancestors[0]["id"] if ancestors else status["in_reply_to_id"])


def measure(receipt: Receipt, grant: Grant) -> Exchange[Mapping[str, int]]:
    """Favourites, boosts, replies and votes as our own server knows them; others may know more."""
    reply = yield from call(grant, "GET", f"/api/v1/statuses/{receipt.remote_id}")
    if reply.status == 404:
        return {}
    status = expect(reply, is_write=False)
    names = {"likes": "favourites_count", "reposts": "reblogs_count", "replies": "replies_count"}
    numbers = {ours: int(status.get(theirs) or 0) for ours, theirs in names.items()}
    poll = status.get("poll") or {}
    return numbers | ({"votes": int(poll["votes_count"])} if "votes_count" in poll else {})


def withdraw(receipt: Receipt, grant: Grant) -> Exchange[None]:
    """Deletes the post; other servers are asked to follow, and most do. What is gone already counts as done."""
    where = f"/api/v1/statuses/{receipt.remote_id}"
    reply = yield from call(grant, "DELETE", where)
    if reply.status != 404:
        expect(reply, is_write=False)
        return
    # Some servers say 404 since they cannot delete at all: then the post still stands, and a person must know.
    if (yield from call(grant, "GET", where)).status != 404:
        raise ChannelFault(Outcome.REFUSED, "This server deletes no posts for programs. Delete it there by hand.")
