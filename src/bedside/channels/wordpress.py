"""Turns snapshots into posts of a WordPress site, and the comments below them into messages."""

from __future__ import annotations

import html
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from bedside.base.exchange import ChannelFault, Exchange, Outcome, Request
from bedside.base.records import MediaFile, Message, Receipt, Snapshot
from bedside.base.text import normalised
from bedside.channels import Collected, Connection, Field, Grant, Handle, Limits
from bedside.channels._forms import form_with_picture
from bedside.channels._markup import plain
from bedside.channels._wp_page import page_of, plain_key, slug_of
from bedside.channels._wp_rest import authorization, call, code, expect, is_json, url

LABEL = "WordPress"
WHY = "The practice's own website: posts that stay findable, with the comments that people leave below them."
LIMITS = Limits(
    source="WordPress 6.8's posts table and REST interface: no length that a person reaches; a host may limit files",
    as_of=date(2026, 11, 22),
    link_in_text=True,
    max_pictures=10,
    picture_mimes=("image/jpeg", "image/png", "image/webp", "image/gif"),
)
FIELDS = (
    Field("base_url", "Address of the site", "Its front page, for example https://clinic.example"),
    Field("handle", "User name", "Somebody who may publish posts; to read and hide comments, an editor."),
    Field(
        "password",
        "Application password",
        "In WordPress: Users, Profile, Application Passwords. Not the password that you sign in with.",
        is_secret=True,
    ),
)
CAN = frozenset({"publish", "find", "edit", "reply", "collect", "measure", "hide", "withdraw"})
# A post is written as a draft and published by its id, which changes nothing the second time. A comment said twice is
# refused by WordPress itself (409), unless both are under way at once: hence the pause. Tried against a real server.
IS_REPEATABLE = True
SETTLES_SECONDS = 30.0

_APIS = ("/wp-json", "/?rest_route=")  # the second where the site has plain permalinks
_MOST_PAGES = 10
_A_PAGE = 100


def connect(base_url: str, fields: Mapping[str, str]) -> Exchange[Connection]:
    """Finds the site's REST interface and asks who we are there and what we may do."""
    secret = {"password": fields["password"]}
    for api in _APIS:
        grant = Grant(base_url, fields["handle"], secret, {"api": api})
        reply = yield from call(grant, "GET", "/wp/v2/users/me", {"context": "edit"})
        if code(reply) == "rest_not_logged_in":
            raise ChannelFault(
                Outcome.REFUSED,
                "The user name or the application password is wrong, or the host keeps passwords from WordPress.",
            )
        if is_json(reply):
            break
    if reply.status < 300 and not is_json(reply):
        raise ChannelFault(Outcome.REFUSED, "No WordPress answers there. Enter the address of the site's front page.")
    me = expect(reply, is_write=False)
    if not me.get("capabilities", {}).get("publish_posts"):
        raise ChannelFault(
            Outcome.REFUSED, f"{fields['handle']} may not publish posts there. It must be an author or an editor."
        )
    can_moderate = bool(me["capabilities"].get("moderate_comments"))
    return Connection(fields["handle"], secret, {"api": api, "author": me["id"], "can_moderate": can_moderate})


def prepare(snapshot: Snapshot, grant: Grant) -> Exchange[Handle]:
    """Pictures, and a draft under a slug of our own, taken up again if an earlier attempt made them."""
    place = snapshot.edits or snapshot.reply_to or {}
    if "comment" in place or snapshot.reply_to:
        return (yield from _comment(snapshot, place, grant))
    slug = slug_of(snapshot)
    query = {"slug": slug, "status": "any", **_STATUS}
    known = [] if place else expect((yield from call(grant, "GET", "/wp/v2/posts", query)), is_write=False)
    if known:
        return {"kind": "posts", "id": known[0]["id"]}
    pictures = []
    for number, picture in enumerate(snapshot.media, 1):
        pictures.append((yield from _upload(picture, f"bedside-{plain_key(snapshot)}-{number}", grant)))
    page = page_of(snapshot, pictures)
    if place:
        return {"kind": "posts", "id": place["post"], "words": {"featured_media": 0, **page}}
    # Nobody outside sees a draft; a second one, should this answer be lost, is found by its slug or stays a draft.
    body = {"status": "draft", "slug": slug, **page}
    made = expect((yield from call(grant, "POST", "/wp/v2/posts", _STATUS, body)), is_write=False)
    return {"kind": "posts", "id": made["id"]}


_STATUS = {"context": "edit", "_fields": "id,status,link"}


def _comment(snapshot: Snapshot, place: Mapping[str, str], grant: Grant) -> Exchange[Handle]:
    """A comment is HTML, too: "< 5 years" must survive."""
    words = {"content": html.escape(snapshot.text, quote=False)}
    if snapshot.edits:
        return {"kind": "comments", "id": place["comment"], "words": words, "post": place["post"]}
    if "comment" in place and grant.settings.get("can_moderate"):
        yield from _check_parent(place, grant)
    return {"kind": "comments", "words": words, "post": place["post"], "parent": place.get("comment", "0")}


def _check_parent(parent: Mapping[str, str], grant: Grant) -> Exchange[None]:
    """A reply below what nobody can see would be lost on its reader."""
    reply = yield from call(grant, "GET", f"/wp/v2/comments/{parent['comment']}", _STATUS)
    status = "gone" if reply.status == 404 and code(reply) else expect(reply, is_write=False)["status"]
    if status == "hold":
        raise ChannelFault(
            Outcome.REFUSED, "The comment waits for moderation, so nobody could see a reply. Show it first, then reply."
        )
    if status != "approved":
        raise ChannelFault(Outcome.REFUSED, "The comment is no longer there, so it cannot be answered.")


def _upload(picture: MediaFile, slug: str, grant: Grant) -> Exchange[dict[str, Any]]:
    wanted = {"context": "edit", "_fields": "id,source_url,alt_text"}
    known = expect((yield from call(grant, "GET", "/wp/v2/media", {"slug": slug, **wanted})), is_write=False)
    if known and known[0]["alt_text"] == picture.alt:
        return dict(known[0])
    if known:  # an upload that broke off in the middle
        where, body = f"/wp/v2/media/{known[0]['id']}", {"alt_text": picture.alt}
        return dict(expect((yield from call(grant, "POST", where, wanted, body)), is_write=False))
    content_type, content = form_with_picture(
        [("slug", slug), ("title", picture.alt or slug), ("alt_text", picture.alt)], picture
    )
    headers = {"authorization": authorization(grant), "content-type": content_type}
    reply = yield Request("POST", url(grant, "/wp/v2/media", wanted), headers, content, timeout_seconds=60)
    return dict(expect(reply, is_write=False))


def publish(handle: Handle, grant: Grant) -> Exchange[Receipt]:
    """Makes the draft public, or says the comment.

    The status is read first: publishing by id would also bring back what somebody has put into the bin meanwhile.
    """
    if handle["kind"] == "comments":
        return (yield from _say(handle, grant))
    if found := (yield from find(handle, grant)):
        return found
    where = f"/wp/v2/posts/{handle['id']}"
    reply = yield from call(grant, "POST", where, _STATUS, {"status": "publish"}, is_write=True)
    return _receipt("posts", expect(reply, is_write=True))


def _say(handle: Handle, grant: Grant) -> Exchange[Receipt]:
    body = {"post": handle["post"], "parent": handle["parent"], **handle["words"]}
    reply = yield from call(grant, "POST", "/wp/v2/comments", {"_fields": "id,link,post"}, body, is_write=True)
    if code(reply) != "comment_duplicate":
        return _receipt("comments", expect(reply, is_write=True))
    if found := (yield from find(handle, grant)):
        return found
    raise ChannelFault(
        Outcome.REFUSED, "WordPress has this very reply already and keeps it for moderation. Approve it there."
    )


def edit(handle: Handle, grant: Grant) -> Exchange[Receipt]:
    """Puts the new words in place of the old ones; WordPress keeps the old ones among its revisions."""
    where = f"/wp/v2/{handle['kind']}/{handle['id']}"
    reply = yield from call(grant, "POST", where, _WORDS, handle["words"], is_write=True)
    return _receipt(handle["kind"], _public(expect(reply, is_write=True)))


_WORDS = {"context": "edit", "_fields": "id,status,link,post,content"}


def find(handle: Handle, grant: Grant) -> Exchange[Receipt | None]:
    """What is public of this publication. ChannelFault(REFUSED) when somebody took it away."""
    if "id" not in handle:
        return (yield from _find_comment(handle, grant))
    reply = yield from call(grant, "GET", f"/wp/v2/{handle['kind']}/{handle['id']}", _WORDS)
    is_gone = code(reply) in ("rest_post_invalid_id", "rest_comment_invalid_id")
    item = _public({"status": "trash"} if is_gone else expect(reply, is_write=False))
    if "words" in handle:
        return _receipt(handle["kind"], item) if _says(item, handle) else None
    return _receipt("posts", item) if item["status"] == "publish" else None


def _public(item: dict[str, Any]) -> dict[str, Any]:
    if item["status"] == "trash":
        raise ChannelFault(Outcome.REFUSED, "Somebody removed it in WordPress, so nothing was published.")
    return item


def _find_comment(handle: Handle, grant: Grant) -> Exchange[Receipt | None]:
    """Our own comment with the same words below the same one: WordPress holds that to be the same, too."""
    query = {"post": handle["post"], "parent": handle["parent"], "per_page": _A_PAGE, **_all_comments(grant)}
    for item in expect((yield from call(grant, "GET", "/wp/v2/comments", query)), is_write=False):
        if item["author"] == grant.settings["author"] and _says(item, handle):
            return _receipt("comments", item)
    return None


def _says(item: Mapping[str, Any], handle: Handle) -> bool:
    """Whether the same words stand there; signs aside, since WordPress sets them in its own way."""
    told = item["content"].get("raw") or item["content"]["rendered"]
    return normalised(plain(told)) == normalised(plain(handle["words"]["content"]))


def _all_comments(grant: Grant) -> dict[str, str]:
    """Those that wait for moderation, too, where we may see them."""
    return {"status": "all", "context": "edit"} if grant.settings.get("can_moderate") else {}


def _receipt(kind: str, data: Mapping[str, Any]) -> Receipt:
    """Its detail says where a reply or other words belong."""
    number = str(data["id"])
    place = {"post": number} if kind == "posts" else {"post": str(data["post"]), "comment": number}
    return Receipt(f"{kind}/{number}", data["link"], place)


def collect(grant: Grant, cursor: str, since: datetime) -> Exchange[Collected]:
    """Comments newer than ``cursor`` (the highest number seen), oldest first.

    The newest page is read again each time: so an edit, or a comment rescued from spam, is not missed.
    """
    found: list[Message] = []
    seen = newest = int(cursor or 0)
    for page in range(1, _MOST_PAGES + 1):
        query = {"orderby": "id", "order": "desc", "per_page": _A_PAGE, "page": page, **_all_comments(grant)}
        items = expect((yield from call(grant, "GET", "/wp/v2/comments", query)), is_write=False)
        newest = max([newest, *(item["id"] for item in items)])
        told = [_message(item) for item in items if item["author"] != grant.settings["author"]]
        found += [message for message in told if message.sent_at and message.sent_at >= since]
        is_known = any(item["id"] <= seen for item in items)
        if len(items) < _A_PAGE or is_known or len(told) > len(found):
            break
    return Collected(tuple(reversed(found)), str(newest))


def _message(item: Mapping[str, Any]) -> Message:
    parent = f"comments/{item['parent']}" if item["parent"] else f"posts/{item['post']}"
    return Message(
        remote_id=f"comments/{item['id']}",
        text=plain(item["content"]["rendered"]),
        author_name=html.unescape(item["author_name"]),
        kind="comment",
        sent_at=datetime.fromisoformat(item["date_gmt"]).replace(tzinfo=UTC),
        url=item["link"],
        thread_id=f"posts/{item['post']}",
        reply_to=parent,
        handle={"comment": str(item["id"]), "post": str(item["post"])},
    )


def measure(receipt: Receipt, grant: Grant) -> Exchange[Mapping[str, int]]:
    """How many public comments there are; WordPress itself counts no readers."""
    kind, number = receipt.remote_id.split("/")
    query = {"post" if kind == "posts" else "parent": number, "per_page": 1, "_fields": "id"}
    reply = yield from call(grant, "GET", "/wp/v2/comments", query)
    expect(reply, is_write=False)
    return {"replies": int(reply.headers.get("x-wp-total", 0))}


def hide(message: Mapping[str, str], grant: Grant) -> Exchange[None]:
    """Puts a comment back to those that wait for moderation; its author's words are kept."""
    yield from _moderate(message, "hold", grant)


def show(message: Mapping[str, str], grant: Grant) -> Exchange[None]:
    """Approves a comment, so that everybody sees it."""
    yield from _moderate(message, "approve", grant)


def _moderate(message: Mapping[str, str], status: str, grant: Grant) -> Exchange[None]:
    where = f"/wp/v2/comments/{message['comment']}"
    expect((yield from call(grant, "POST", where, {"_fields": "id"}, {"status": status})), is_write=False)


def withdraw(receipt: Receipt, grant: Grant) -> Exchange[None]:
    """Puts the post or our comment into WordPress's bin; what is gone already counts as done."""
    reply = yield from call(grant, "DELETE", f"/wp/v2/{receipt.remote_id}", {"_fields": "id"})
    if code(reply) not in ("rest_post_invalid_id", "rest_comment_invalid_id", "rest_already_trashed"):
        expect(reply, is_write=False)
