"""Words that a rule offers instead must themselves be clear, to the rules and to the learned reader."""

from __future__ import annotations

import pytest

from bedside.base.reader import load_reader
from bedside.base.records import Draft
from bedside.tactics.manner.review import review, rules

OFFERED = [(rule.CODE, lang, words) for rule in rules() for lang, words in rule.INSTEAD.items()]


@pytest.mark.parametrize(("code", "lang", "words"), OFFERED, ids=[f"{code}-{lang}" for code, lang, _ in OFFERED])
def test_what_is_offered_instead_may_be_posted(code: str, lang: str, words: str) -> None:
    [opinion] = load_reader("drafts").read([words], ["post"])
    assert review(Draft(words, "post", lang), reading=opinion).findings == ()
