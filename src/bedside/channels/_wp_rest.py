"""Turns calls of WordPress's REST interface into requests, and its answers into results or faults."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from bedside.base.exchange import ChannelFault, Exchange, Outcome, Reply, Request, outcome_of, retry_after
from bedside.channels import Grant
from bedside.channels._forms import basic
from bedside.channels._markup import plain


def call(
    grant: Grant,
    method: str,
    path: str,
    query: Mapping[str, object],
    body: object | None = None,
    *,
    is_write: bool = False,
) -> Exchange[Reply]:
    """One call in the account's name."""
    headers = {"authorization": authorization(grant), "accept": "application/json"}
    content = b""
    if body is not None:
        headers["content-type"], content = "application/json", json.dumps(body).encode()
    return (yield Request(method, url(grant, path, query), headers, content, is_write, timeout_seconds=30))


def authorization(grant: Grant) -> str:
    """The header of the user name and the application password."""
    return basic(grant.handle, grant.secret["password"])


def url(grant: Grant, path: str, query: Mapping[str, object]) -> str:
    """Where ``path`` of the site's REST interface is; it has two forms, one for sites with plain permalinks."""
    api = grant.settings["api"]
    return f"{grant.base_url}{api}{path}{'&' if '?' in api else '?'}{urlencode(query)}"


def is_json(reply: Reply) -> bool:
    """Whether it is an answer of the interface at all, and not some page."""
    try:
        return isinstance(json.loads(reply.body), dict)
    except ValueError:
        return False


def code(reply: Reply) -> str:
    """WordPress's own name of an error; nothing for a success, or for a page that somebody else made."""
    return str(json.loads(reply.body).get("code", "")) if reply.status >= 400 and is_json(reply) else ""


def expect(reply: Reply, *, is_write: bool) -> Any:
    """The JSON of a success; ChannelFault with the outcome that the answer stands for otherwise."""
    outcome = outcome_of(reply.status, is_write=is_write)
    if outcome is Outcome.DONE:
        return reply.json()
    name = code(reply)
    if 300 <= reply.status < 400:
        words = f"The site answers from another address: {reply.headers.get('location', 'unknown')}. Enter that one."
    elif name:
        said = plain(str(json.loads(reply.body).get("message", "")))[:300]
        words = f"WordPress answered {reply.status}: {said or name}"
    else:
        words = f"The site answered {reply.status} with a page that is not WordPress's own; a firewall may stand there."
    if name.startswith("rest_upload_"):
        outcome = Outcome.REFUSED  # a plain no, though WordPress says 500
    raise ChannelFault(
        outcome, words, retry_after_seconds=retry_after(reply.headers), is_grant_gone=bool(name) and _is_unknown(reply)
    )


def _is_unknown(reply: Reply) -> bool:
    """Whether WordPress knew nobody by our password: then it goes on as for a visitor, and says 401 somewhere."""
    data = json.loads(reply.body).get("data") or {}
    inner = data.get("details", {}).get("status", {}).get("data") or {}
    return 401 in (reply.status, inner.get("status"))
