"""Turns text into what the other rooms count: sentences, words, syllables, graphemes, a reading grade, a language."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"')\]]*\s+(?=[\"'(\[¿¡A-ZÁÉÍÓÚÑ0-9])|\n+")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_VOWELS = re.compile(r"[aeiouyáéíóúü]+", re.I)
_ABBREVIATIONS = re.compile(r"\b(?:Dr|Mr|Mrs|Ms|St|Sr|Sra|Dra|vs|e\.g|i\.e|No|approx|a\.m|p\.m)\.$", re.I)

_SPANISH_SYLLABLE = 0.72  # Spanish words have more syllables for the same difficulty
_SPANISH = frozenset(
    "el la los las un una unos unas de del que y en por para con no se su es está están son al lo más pero si "
    "mi me te le nos les muy qué cómo cuándo dónde puedo tengo tiene hay desde hasta sobre sin gracias hola usted "
    "este esta esto ese esa porque cuando como ya fue ser hace mis sus también todo todos hijo hija dolor".split()
)
_ENGLISH = frozenset(
    "the a an of to and in for with is are was were be been it its this that these those you your we our us my me i "
    "he she they them his her their not no do does did can could will would should have has had at by from on or as "
    "if so but what when where how who why there here all any more about just get got".split()
)


def sentences(text: str) -> list[tuple[int, int]]:
    """Character spans of the sentences of ``text``, in order, without surrounding white space."""
    spans: list[tuple[int, int]] = []
    start = 0
    for match in _SENTENCE_END.finditer(text):
        before = text[max(start, match.start() - 12) : match.start()]  # no abbreviation is longer
        if "\n" not in match.group() and _ABBREVIATIONS.search(before.rstrip()):
            continue
        spans.append((start, match.start()))
        start = match.end()
    spans.append((start, len(text)))
    return [trimmed for span in spans if (trimmed := _trim(text, *span))[0] < trimmed[1]]


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def words(text: str) -> list[str]:
    """The words of ``text``, numbers and punctuation left out."""
    return _WORD.findall(text)


@lru_cache(maxsize=50_000)
def syllables(word: str) -> int:
    """Estimated syllables of an English or Spanish word, at least 1 (vowel groups, silent final e)."""
    plain = word.lower()
    count = len(_VOWELS.findall(plain))
    if plain.endswith("e") and not plain.endswith(("le", "ee")) and count > 1:
        count -= 1
    return max(1, count)


def reading_grade(text: str, lang: str = "en") -> float:
    """Flesch-Kincaid grade (0 for no words); source: Kincaid et al. 1975. For Spanish, fewer syllables are counted."""
    found = words(text)
    if not found:
        return 0.0
    per_sentence = len(found) / max(1, len(sentences(text)))
    per_word = sum(map(syllables, found)) / len(found) * (_SPANISH_SYLLABLE if lang == "es" else 1)
    return round(max(0.0, 0.39 * per_sentence + 11.8 * per_word - 15.59), 1)


def guess_language(text: str) -> str:
    """``"es"`` or ``"en"``, by stop words and letters that only Spanish uses; ``"en"`` when nothing tells."""
    found = [word.lower() for word in words(text)]
    spanish = sum(word in _SPANISH for word in found) + 2 * len(re.findall("[ñ¿¡]", text.lower()))
    english = sum(word in _ENGLISH for word in found)
    return "es" if spanish > english else "en"


def graphemes(text: str) -> int:
    """How many characters a reader sees (extended grapheme clusters, UAX 29): marks, joiners and flags count as one."""
    import regex  # only channels with such a limit pay for its import

    return len(regex.findall(r"\X", text))


def whole_sentences(text: str, limit: int) -> str:
    """As many whole sentences from the start of ``text`` as fit into ``limit`` graphemes; none if not even one."""
    kept = ""
    for _, end in sentences(text):
        if graphemes(text[:end].strip()) > limit:
            break
        kept = text[:end].strip()
    return kept


def teaser(title: str, text: str, link: str, limit: int, *, is_indivisible: bool = False) -> str:
    """What leads to ``link`` in ``limit`` graphemes: title, then whole sentences of ``text`` (or all, or none)."""
    room = limit - graphemes(link) - 2
    head = title if title.endswith(("?", "!", ".")) else f"{title}:"
    if graphemes(head) > room:
        return link
    lead = whole_sentences(text, room - graphemes(head) - 1)
    if is_indivisible and lead != text.strip():
        lead = ""
    return f"{head} {lead}".strip() + f"\n\n{link}"


_INVISIBLE = dict.fromkeys(
    [*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), 0xFEFF, 0x00AD, 0x061C, 0x180E]
)


def visible(text: str) -> str:
    """``text`` without zero-width and direction-changing characters, which can hide or reorder what is read."""
    return text.translate(_INVISIBLE)


def normalised(text: str) -> str:
    """A key for "the very same words": compatibility form, visible characters, lower case, single spaces."""
    folded = unicodedata.normalize("NFKC", visible(text)).casefold()
    return " ".join(re.findall(r"\w+", folded))
