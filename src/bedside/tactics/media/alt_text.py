"""Turns a card's own fields into its words for those who cannot see it, in two lengths."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bedside.base.text import sentences
from bedside.tactics.media import wording
from bedside.tactics.media.designs import Design, Fields, Value

SHORT, LONG = 300, 1000


def describe(design: Design, fields: Fields, layout: str, practice: str, lang: str) -> tuple[str, str]:
    """Alt text of at most 300 and of at most 1,000 characters, in the order in which the card is read."""
    said = design.WORDS.get(lang) or design.WORDS["en"]
    parts = [_sentence(_kind(said["card"], practice, lang)), *_seen(design.ALT[layout], fields, said)]
    source = wording.source_line(str(fields.get("source", "")), str(fields.get("dated", "")), lang)
    whole = [*parts, _sentence(source)] if source else parts
    return joined(parts, SHORT), joined(whole, LONG)


def _kind(card: str, practice: str, lang: str) -> str:
    return f"{card}, {wording.words(lang)['from'].lower()} {practice}" if practice else card


def _seen(recipe: tuple[tuple[str, str], ...], fields: Fields, words: Mapping[str, str]) -> Iterator[str]:
    for key, name in recipe:
        parts, is_list = parts_of(fields.get(name, ""))
        if parts:
            text = "; ".join(part.rstrip(".") for part in parts) if is_list else " ".join(parts)
            yield _sentence(f"{words[key]}: {text}" if key else text)


def _sentence(text: str) -> str:
    return text if text.endswith((".", "?", "!", "…")) else f"{text}."


def joined(parts: list[str], most: int) -> str:
    """As many whole parts as fit in ``most`` characters; the first that does not is cut at a word, with an ellipsis."""
    text = ""
    for part in parts:
        longer = f"{text} {part}".strip()
        if len(longer) > most:
            return _cut(longer, most) if most - len(text) > 40 or not text else text
        text = longer
    return text


def _cut(text: str, most: int) -> str:
    head = text[: most - 1]
    whole_words = head.rsplit(" ", 1)[0] if " " in head else head
    return f"{whole_words.rstrip(' ,;:.')}…"


def parts_of(value: Value) -> tuple[list[str], bool]:
    """What a value consists of: its items, or its sentences; and whether it is a list."""
    if isinstance(value, list):
        return list(value), True
    return [value[start:end] for start, end in sentences(value)], False
