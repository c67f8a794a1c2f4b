"""Turns snapshots into posts on Bluesky, and what people reply there into messages."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from bedside.base.exchange import ChannelFault, Exchange, Outcome, Request
from bedside.base.records import MediaFile, Message, Receipt, Snapshot
from bedside.channels import Collected, Connection, Field, Grant, Handle, Limits
from bedside.channels._atproto import call, error_name, expect, facets, get, post, record_key, sign_in

LABEL = "Bluesky"
WHY = "Open network, no review of apps, replies by anybody who follows the practice's posts."
LIMITS = Limits(
    source="app.bsky.feed.post and app.bsky.embed.images lexicons; a real server refuses 301 graphemes",
    as_of=date(2026, 11, 22),
    max_characters=300,
    max_bytes=3000,
    max_pictures=4,
    picture_mimes=("image/jpeg", "image/png", "image/webp"),
    max_picture_bytes=1_000_000,
    max_alt_characters=2000,
)
FIELDS = (
    Field("handle", "Handle", "for example yourpractice.bsky.social"),
    Field("password", "App password", "Make one under Settings, Privacy and security, App passwords.", is_secret=True),
    Field("base_url", "Server", "Leave as it is unless you run your own.", default="https://bsky.social"),
)
# No "edit": the server would take a changed record, but apps go on showing the first words. Corrections are replies.
CAN = frozenset({"publish", "find", "reply", "collect", "measure", "withdraw"})
IS_REPEATABLE = True  # putRecord with a chosen key and swapRecord null: tried against a real server, also 8 at once
SETTLES_SECONDS = 0.0

_POST = "app.bsky.feed.post"
_WANTED = {"reply", "mention", "quote"}


def connect(base_url: str, fields: Mapping[str, str]) -> Exchange[Connection]:
    """Signs in once to see that handle and app password are right."""
    secret = yield from sign_in(base_url, fields["handle"], fields["password"])
    return Connection(fields["handle"], secret)


def prepare(snapshot: Snapshot, grant: Grant) -> Exchange[Handle]:
    """Uploads pictures (the same bytes give the same reference again) and freezes the whole record."""
    pictures = []
    for picture in snapshot.media:
        pictures.append((yield from _upload(picture, grant)))
    record: dict[str, Any] = {
        "$type": _POST,
        "text": snapshot.text,
        "createdAt": snapshot.created_at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        "langs": [snapshot.lang],
    }
    if found := facets(snapshot.text):
        record["facets"] = found
    if embed := _embed(snapshot, pictures):
        record["embed"] = embed
    if snapshot.reply_to:
        parent = {"uri": snapshot.reply_to["uri"], "cid": snapshot.reply_to["cid"]}
        root = {
            "uri": snapshot.reply_to.get("root_uri", parent["uri"]),
            "cid": snapshot.reply_to.get("root_cid", parent["cid"]),
        }
        record["reply"] = {"root": root, "parent": parent}
    return {"rkey": record_key(snapshot.created_at, snapshot.key), "record": record}


def _upload(picture: MediaFile, grant: Grant) -> Exchange[dict[str, Any]]:
    url = f"{grant.base_url}/xrpc/com.atproto.repo.uploadBlob"
    request = Request("POST", url, {"content-type": picture.mime}, picture.content, timeout_seconds=60)
    data = expect((yield from call(grant, request)), is_write=False)
    image: dict[str, Any] = {"image": data["blob"], "alt": picture.alt}
    if picture.width and picture.height:
        image["aspectRatio"] = {"width": picture.width, "height": picture.height}
    return image


def _embed(snapshot: Snapshot, pictures: list[dict[str, Any]]) -> dict[str, Any] | None:
    if pictures:
        return {"$type": "app.bsky.embed.images", "images": pictures}
    if snapshot.link:
        external = {"uri": snapshot.link, "title": snapshot.link_title, "description": snapshot.link_description}
        return {"$type": "app.bsky.embed.external", "external": external}
    return None


def publish(handle: Handle, grant: Grant) -> Exchange[Receipt]:
    """Writes the record under its own key, only if nothing is there.

    createRecord must never be used here: its answer to a repetition is a 500, which cannot be told from a fault.
    """
    body = {
        "repo": grant.secret["did"],
        "collection": _POST,
        "rkey": handle["rkey"],
        "record": handle["record"],
        "swapRecord": None,  # must be sent as null: left out, the server would overwrite
    }
    reply = yield from post(grant, "com.atproto.repo.putRecord", body, is_write=True)
    if error_name(reply) == "InvalidSwap":  # something is there under our own key: an earlier attempt of ours
        found = yield from find(handle, grant)
        if found is None:
            raise ChannelFault(Outcome.UNKNOWN, "Bluesky says the post exists but does not show it.")
        return found
    data = expect(reply, is_write=True)
    return _receipt(data["uri"], data["cid"], handle, grant)


def find(handle: Handle, grant: Grant) -> Exchange[Receipt | None]:
    """Asks the account's own server for the record; its answer is strongly consistent."""
    query = {"repo": grant.secret["did"], "collection": _POST, "rkey": handle["rkey"]}
    reply = yield from get(grant, "com.atproto.repo.getRecord", query)
    if error_name(reply) == "RecordNotFound":
        return None
    data = expect(reply, is_write=False)
    return _receipt(data["uri"], data.get("cid", ""), handle, grant)


def _receipt(uri: str, cid: str, handle: Handle, grant: Grant) -> Receipt:
    """Its detail is what a reply to it needs: the post itself and the first one of its thread."""
    rkey = uri.rsplit("/", 1)[-1]
    url = f"https://bsky.app/profile/{grant.handle}/post/{rkey}"
    root = handle["record"].get("reply", {}).get("root", {"uri": uri, "cid": cid})
    return Receipt(uri, url, {"uri": uri, "cid": cid, "root_uri": root["uri"], "root_cid": root["cid"]})


def collect(grant: Grant, cursor: str, since: datetime) -> Exchange[Collected]:
    """Replies, mentions and quotes newer than ``cursor`` (the time of the newest item seen), oldest first."""
    found: list[Message] = []
    page, newest = "", cursor
    for _ in range(20):  # pages of 100; the rest comes at the next collection
        query: dict[str, object] = {"limit": 100, **({"cursor": page} if page else {})}
        reply = yield from get(grant, "app.bsky.notification.listNotifications", query)
        data = expect(reply, is_write=False)
        items = data.get("notifications", [])
        fresh = [item for item in items if item["indexedAt"] > cursor and _time(item["indexedAt"]) >= since]
        newest = max([newest, *(item["indexedAt"] for item in fresh)])
        found += [_message(item) for item in fresh if item["reason"] in _WANTED]
        page = data.get("cursor", "")
        if not page or len(fresh) < len(items):
            break
    return Collected(tuple(reversed(found)), newest)


def _message(item: Mapping[str, Any]) -> Message:
    record, author = item["record"], item["author"]
    reply = record.get("reply", {})
    return Message(
        remote_id=item["uri"],
        text=record.get("text", ""),
        author=author["handle"],
        author_name=author.get("displayName", "") or "",
        kind="mention" if item["reason"] == "mention" else "reply",
        sent_at=_time(item["indexedAt"]),
        url=f"https://bsky.app/profile/{author['handle']}/post/{item['uri'].rsplit('/', 1)[-1]}",
        thread_id=reply.get("root", {}).get("uri", item["uri"]),
        reply_to=reply.get("parent", {}).get("uri", ""),
        lang=(record.get("langs") or [""])[0][:2],
        handle={
            "uri": item["uri"],
            "cid": item["cid"],
            "root_uri": reply.get("root", {}).get("uri", item["uri"]),
            "root_cid": reply.get("root", {}).get("cid", item["cid"]),
        },
    )


def _time(text: str) -> datetime:
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def measure(receipt: Receipt, grant: Grant) -> Exchange[Mapping[str, int]]:
    """Likes, replies, reposts and quotes as the network counts them now."""
    reply = yield from get(grant, "app.bsky.feed.getPosts", {"uris": receipt.remote_id})
    data = expect(reply, is_write=False)
    views = data.get("posts", [])
    if not views:
        return {}
    names = {"likes": "likeCount", "replies": "replyCount", "reposts": "repostCount", "quotes": "quoteCount"}
    return {ours: int(views[0].get(theirs, 0)) for ours, theirs in names.items()}


def withdraw(receipt: Receipt, grant: Grant) -> Exchange[None]:
    """Deletes the record; deleting what is gone already succeeds."""
    body = {"repo": grant.secret["did"], "collection": _POST, "rkey": receipt.remote_id.rsplit("/", 1)[-1]}
    expect((yield from post(grant, "com.atproto.repo.deleteRecord", body, is_write=False)), is_write=False)
