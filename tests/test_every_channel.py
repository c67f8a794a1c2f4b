"""One exam for every channel, ours or anybody's: ``examine(module)``."""

from __future__ import annotations

import inspect
import itertools
import json
import re
from collections.abc import Callable, Generator
from datetime import UTC, datetime
from types import ModuleType
from typing import Any

import pytest

from bedside.base.exchange import ChannelFault, KeepSecret, Outcome, Pause, Reply, Request
from bedside.base.records import MediaFile, Receipt, Snapshot
from bedside.base.registry import plugins
from bedside.channels import Grant, Limits

FOUND = plugins("bedside.channels")
KNOWN = {"publish", "find", "edit", "reply", "collect", "measure", "hide", "withdraw"}
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
SECRET = "a-secret-that-must-not-show"
# What servers, and what stands before them, say when they do not do what they were asked.
STATUSES = (400, 401, 403, 404, 408, 410, 422, 429, 500, 502, 503, 504)
BODIES = (b"", b"<html>Gateway</html>", b"[]", b'{"error": "no", "code": "no", "message": "no"}')


class _Filled(dict[str, Any]):
    """A mapping that has everything: what a channel stored when it was connected."""

    def __missing__(self, key: str) -> str:
        return SECRET if key not in ("api",) else "/wp-json"


def examine(module: ModuleType) -> None:
    """Raises AssertionError unless the desk can rely on ``module``."""
    assert module.LABEL.strip()
    assert module.WHY.strip().endswith(".")
    assert isinstance(module.LIMITS, Limits)
    assert module.LIMITS.source.strip()
    assert module.LIMITS.as_of <= datetime.now(UTC).date()
    assert isinstance(module.IS_REPEATABLE, bool)
    assert module.SETTLES_SECONDS >= 0
    _examine_fields(module)
    _examine_offers(module)
    for name, run in _exchanges(module).items():
        if _asks(run()):
            _examine_refusals(name, run)


def _examine_fields(module: ModuleType) -> None:
    names = [field.name for field in module.FIELDS]
    assert len(set(names)) == len(names)
    for field in module.FIELDS:
        assert field.label.strip()
        assert not re.search("password|token|secret|key", field.name) or field.is_secret
        assert not field.is_secret or not field.default
        assert not field.choices or field.default in dict(field.choices)


def _examine_offers(module: ModuleType) -> None:
    assert KNOWN >= module.CAN
    offered = {"connect", "prepare", "publish", "find", "collect", "measure", "withdraw"} | (module.CAN - {"reply"})
    offered |= {"show"} if "hide" in module.CAN else set()
    for name in offered:
        assert inspect.isgeneratorfunction(getattr(module, name)), f"{name} is no exchange"
    # Whoever publishes by itself must be able to look, or a lost answer always ends with a person.
    assert "publish" not in module.CAN or {"find", "withdraw"} <= module.CAN


def _exchanges(module: ModuleType) -> dict[str, Callable[[], Generator[Any, Reply, Any]]]:
    grant = Grant("https://there.example", "clinic", _Filled(), _Filled())
    picture = MediaFile(b"\xff\xd8\xff", "image/jpeg", "A van", 64, 48)
    snapshot = Snapshot("k1", "Doors open at 8.", "en", NOW, media=(picture,))
    receipt = Receipt("posts/12", "https://there.example/12")
    fields = {field.name: field.default or "typed" for field in module.FIELDS}
    found = {
        "connect": lambda: module.connect("https://there.example", {**fields, "return_url": "https://us.example/"}),
        "prepare": lambda: module.prepare(snapshot, grant),
        "collect": lambda: module.collect(grant, "", NOW),
        "measure": lambda: module.measure(receipt, grant),
        "withdraw": lambda: module.withdraw(receipt, grant),
    }
    if "hide" in module.CAN:
        found["hide"] = lambda: module.hide(_Filled(), grant)
        found["show"] = lambda: module.show(_Filled(), grant)
    return found


def _examine_refusals(name: str, run: Callable[[], Generator[Any, Reply, Any]]) -> None:
    """Whatever a server says instead of yes, the exchange ends in its result or in a fault with words in it."""
    for status, body in itertools.product(STATUSES, BODIES):
        headers = {"content-type": "application/json", "retry-after": "7"}
        fault = _played(run(), Reply(status, headers, body))
        if fault is None:
            continue
        assert re.search(r"\w{3}.*\w\.?", fault.message), f"{name} after {status}: says nothing"
        assert SECRET not in fault.message
        assert fault.outcome is not Outcome.DONE
        if status in (429, 503):
            assert fault.outcome is Outcome.RETRY, f"{name} after {status}: may be tried again"
            assert fault.retry_after_seconds in (7.0, None)
    lost = ChannelFault(Outcome.UNKNOWN, "The connection was lost.")
    assert _played(run(), lost) in (lost, None), f"{name} hides that an answer was lost"


def _asks(exchange: Generator[Any, Reply, Any]) -> bool:
    """Whether it asks anything of anybody; some channels only say that a person must."""
    try:
        next(exchange)
    except (StopIteration, ChannelFault):
        return False
    return True


def _played(exchange: Generator[Any, Reply, Any], answer: Reply | ChannelFault) -> ChannelFault | None:
    """The fault that the exchange ends with when every request is answered so; None for a result."""
    try:
        step = next(exchange)
        for _ in range(200):
            if isinstance(step, KeepSecret | Pause):
                step = exchange.send(Reply(204, {}, b""))
                continue
            assert isinstance(step, Request)
            assert step.url.startswith(("https://there.example/", "bedside://", "https://bsky.social/"))
            assert SECRET not in step.url.replace(f"/{SECRET}", "").replace(f"={SECRET}", "")
            step = exchange.throw(answer) if isinstance(answer, ChannelFault) else exchange.send(answer)
    except StopIteration:
        return None
    except ChannelFault as fault:
        return fault
    raise AssertionError("the exchange never ends")


@pytest.mark.parametrize("name", FOUND)
def test_the_channel_passes_the_exam(name: str) -> None:
    examine(FOUND[name])


@pytest.mark.parametrize("name", [name for name, one in FOUND.items() if "publish" in one.CAN])
def test_nothing_of_a_long_text_is_cut(name: str) -> None:
    """What a channel prepares holds all of the words, or the limits refuse them before."""
    words = [f"word{number}" for number in range(2000)]
    snapshot = Snapshot("k1", " ".join(words), "en", NOW)
    sent: list[bytes] = []
    exchange = FOUND[name].prepare(snapshot, Grant("https://there.example", "clinic", _Filled(), _Filled()))
    handle: Any = None
    try:
        step = next(exchange)
        while True:
            sent.append(getattr(step, "body", b""))
            body = (
                []
                if getattr(step, "method", "") == "GET"
                else {"id": 1, "status": "draft", "link": "https://x.example"}
            )
            step = exchange.send(Reply(200, {}, json.dumps(body).encode()))
    except StopIteration as end:
        handle = end.value
    whole = json.dumps(handle) + "".join(part.decode() for part in sent)
    assert all(word in whole for word in words)
