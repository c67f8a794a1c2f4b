"""Turns what of the review Vale can say too into a Vale style: file names and their content.

Vale looks for words. It knows no kind of draft, no pictures, no words around a match and no second opinion, so only
what needs none of these is here: the tables of plain words, the reading grade, and ways to say a thing that no guard
ever silences. Everything else is left out rather than said wrongly.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import cast

from bedside.base.fold import fold
from bedside.base.records import Severity
from bedside.tactics.manner._cues import Cue
from bedside.tactics.manner._jargon import KNOWN
from bedside.tactics.manner.choosing import DEFAULT, Speaking, speaking
from bedside.tactics.manner.rules.plain.hard_to_read import HARDEST
from bedside.tactics.manner.thresholds import ALONE
from bedside.tactics.manner.vocabulary import PlainWord, plain_words, plain_words_es

STYLE = "Bedside"
# Rules whose findings are their cues and nothing more; in any other file ``find`` weighs what Vale cannot.
WHOLE = ("CLM003", "ENG001", "SAF001", "TON004")
_LEVELS = {Severity.BLOCK: "error", Severity.WARN: "warning", Severity.ADVISE: "suggestion"}
_NEWER = re.compile(r"\(\?<|[+*?}]\+")  # what the other engine may not know: looking behind, possessive repetition
_CLASSED = re.compile(r"\[[^\]]*'[^\]]*\]")


def vale_style(packs: tuple[str, ...] = DEFAULT) -> dict[str, str]:
    """The files of the style by their path below Vale's folder of styles."""
    heard = {one.rule.CODE: one for one in speaking(packs)}
    files = {}
    if jargon := heard.get("PLN001"):
        files["PlainWords.yml"] = _substitution(jargon, plain_words(), "English")
        english = {row.term for row in plain_words()}  # the same word in both: Vale cannot tell which it reads
        only_spanish = [row for row in plain_words_es() if row.term not in english]
        files["PlainWordsSpanish.yml"] = _substitution(jargon, only_spanish, "Spanish")
    if grade := heard.get("PLN002"):
        files["ReadingGrade.yml"] = _metric(grade)
    for code in WHOLE:
        if code in heard and (tokens := [_token(one.pattern) for one in plain_cues(heard[code])]):
            name = "".join(word.capitalize() for word in heard[code].rule.NAME.split("-"))
            files[f"{name}.yml"] = _existence(heard[code], tokens)
    files["README.md"] = _readme(heard.values(), sorted(files))
    return {f"{STYLE}/{name}": content for name, content in files.items()} | {"vale.ini.example": _EXAMPLE}


def plain_cues(one: Speaking) -> list[Cue]:
    """The cues of a rule that hold wherever they stand, in words that both engines read alike."""
    return [cue for cue in _cues(one) if _is_plain(cue)]


def _cues(one: Speaking) -> Iterator[Cue]:
    for value in vars(cast("object", one.rule)).values():
        if isinstance(value, tuple):
            yield from (each for each in value if isinstance(each, Cue))


def _is_plain(cue: Cue) -> bool:
    looks_around = bool(cue.unless or cue.kind or cue.also or cue.cased or not cue.asked)
    return (
        not looks_around and cue.sure >= ALONE and not _NEWER.search(cue.pattern) and not _CLASSED.search(cue.pattern)
    )


def _token(pattern: str) -> str:
    """The pattern for text that was not folded: a name for a group is nothing to Vale, an apostrophe may be curled."""
    return re.sub(r"\(\?P<\w+>", "(?:", pattern).replace("'", "['’]")


def _substitution(one: Speaking, table: Iterable[PlainWord], language: str) -> str:
    said = "Say '%s' instead of '%s', or explain the word in the same sentence."
    known = KNOWN | one.restated.known
    swaps = [
        f"  {_quoted(_phrase(term))}: {_quoted(row.plain)}"
        for row in table
        for term in row.term.split(" / ")
        if not row.is_ambiguous and fold(term).lower.strip() not in known
    ]
    head = _head("substitution", one, said, f"{language} words of the table; it cannot see that a word is explained.")
    return "\n".join([*head, "ignorecase: true", "swap:", *swaps]) + "\n"


def _phrase(term: str) -> str:
    return re.escape(term.strip()).replace(r"\ ", " ").replace(r"\-", "-") + "(?:s|es)?"


def _existence(one: Speaking, tokens: list[str]) -> str:
    said = f"'%s': {one.why} {one.fix}"
    head = _head("existence", one, said, "a part: only those ways to say it that no word around them makes harmless.")
    listed = [f"  - {_quoted(token)}" for token in tokens]
    return "\n".join([*head, "ignorecase: true", "nonword: true", "tokens:", *listed]) + "\n"


def _metric(one: Speaking) -> str:
    said = f"This reads at grade %s, and {HARDEST:.0f} is hard. {one.fix}"
    formula = "(0.39 * (words / sentences)) + (11.8 * (syllables / words)) - 15.59"
    head = _head("metric", one, said, "for English texts of fifteen words and more; a shorter one may be graded too.")
    return "\n".join([*head, f"formula: {_quoted(formula)}", f'condition: ">= {HARDEST:.0f}"']) + "\n"


def _head(extends: str, one: Speaking, message: str, note: str) -> list[str]:
    return [
        f"# {one.rule.CODE} {one.rule.NAME}: {note}",
        f"# Who says so: {one.authority}",
        f"extends: {extends}",
        f"message: {_quoted(message)}",
        f"level: {_LEVELS[one.rule.SEVERITY]}",
        f"link: {_quoted(one.url)}",
    ]


def _quoted(text: str) -> str:
    """A string as YAML reads it, which takes JSON's."""
    return json.dumps(text, ensure_ascii=False)


_EXAMPLE = f"""# An example: save it as .vale.ini beside your drafts, with StylesPath naming the folder of styles.
StylesPath = styles
MinAlertLevel = suggestion

[*.{{md,txt}}]
BasedOnStyles = {STYLE}
"""


def _readme(heard: Iterable[Speaking], files: list[str]) -> str:
    codes = sorted(one.rule.CODE for one in heard)
    return f"""# Bedside for Vale

Written by `bedside rules --vale`; change the rules and write it again. What is here: {", ".join(files)}.

Vale looks for words alone. Of the {len(codes)} rules only these can be said honestly in that way, and some of them in
part (the first line of each file says what is missing). Privacy, advice, claims and pictures need what stands around
the words: run `bedside check` for them. That Vale finds nothing means less than a clear review, which itself is no
warranty.
"""
