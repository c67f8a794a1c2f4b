"""One exam for every collection, ours or anybody's: ``examine(module)``."""

from __future__ import annotations

import io
import re
from datetime import date
from types import ModuleType

import pytest

from bedside.base.records import Passage
from bedside.base.registry import plugins
from bedside.tactics.education.collections import BadCollection, Collection, Skipped

TODAY = date(2026, 11, 22)
FOUND = plugins("bedside.tactics.education.collections")


def examine(module: ModuleType) -> list[Passage]:
    """Raises AssertionError unless the desk can rely on ``module``; the passages of its example."""
    assert isinstance(module, Collection)
    for words in (module.LABEL, module.PUBLISHER, module.WHY, module.TERMS):
        assert words.strip()
    assert module.TERMS_URL.startswith("https://")
    assert module.LANGS
    _examine_addresses(module)
    found = read(module, module.EXAMPLE)
    passages = [entry for entry in found if isinstance(entry, Passage)]
    assert passages, "the example holds no passage"
    assert found == read(module, module.EXAMPLE), "a second reading differs: an interrupted import could not go on"
    assert len({passage.id for passage in passages}) == len(passages), "two passages have one key"
    for passage in passages:
        _examine_passage(module, passage)
    if not module.IS_SHIPPED:
        _examine_damage(module)
    return passages


def read(module: ModuleType, content: bytes) -> list[Passage | Skipped]:
    return list(module.passages(None if module.IS_SHIPPED else io.BytesIO(content), read_on=TODAY))


def _examine_addresses(module: ModuleType) -> None:
    addresses = module.addresses(TODAY)
    assert all(address.startswith("https://") for address in addresses)
    assert len(addresses) <= 10, "a publisher is not to be searched"
    assert addresses == module.addresses(TODAY)
    assert not (module.IS_SHIPPED and addresses)


def _examine_passage(module: ModuleType, passage: Passage) -> None:
    name = module.__name__.rsplit(".", 1)[-1]
    assert passage.collection == name
    assert passage.id.startswith(f"{name}:")
    assert len(passage.id) <= 200
    assert 1 <= len(passage.title) <= 300
    assert 1 <= len(passage.question) <= 400
    assert passage.lang in module.LANGS
    assert passage.reuse in ("quote", "paraphrase", "link_only")
    assert passage.verified in ("publisher", "read", "memory")
    assert passage.text.strip() or passage.reuse == "link_only"
    assert not re.search(r"</?[a-z]+[ >]|&[a-z]+;", passage.text), "markup is left in the text"
    assert passage.reference.url.startswith("https://")
    assert len(passage.reference.url) <= 500
    assert passage.reference.publisher.strip()
    assert passage.reference.dated_on is None or passage.reference.dated_on <= TODAY
    if passage.verified == "memory":
        assert passage.reference.retrieved_on is None, "written from memory, so nobody read it on that day"


def _examine_damage(module: ModuleType) -> None:
    """A damaged file is told as such, wherever it breaks; what comes before the damage is what was there."""
    whole = read(module, module.EXAMPLE)
    for content in (b"", b"\x00\xff garbage", module.EXAMPLE[: len(module.EXAMPLE) // 2], module.EXAMPLE[:-3]):
        before: list[Passage | Skipped] = []
        with pytest.raises(BadCollection, match=r"\w{3}"):
            before.extend(module.passages(io.BytesIO(content), read_on=TODAY))
        assert before == whole[: len(before)]


@pytest.mark.parametrize("name", FOUND)
def test_the_collection_passes_the_exam(name: str) -> None:
    examine(FOUND[name])
