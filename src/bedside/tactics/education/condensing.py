"""Turns a long message into the question it asks, without greetings, thanks and identifiers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from bedside.base.text import normalised
from bedside.tactics.education._cues import content_words

_IDENTIFIERS = re.compile(
    r"\[[A-Z]+\]|https?://\S+|\S+@\S+\.\S+|\+?\d[\d\-() ./]{7,}\d|"
    r"(?i:\b(my name is|i am|i'm|this is) (mr|mrs|ms|dr)\.? \w+)"
)
_POLITE = re.compile(
    r"(?i)\b(dear (sir|madam|doctor|all|friends?)( or (sir|madam))?|"
    r"hi( there)?|hello|good (morning|afternoon|evening|day)|"
    r"thank(s| you)( you)?( (very|so) much| a lot| in advance)?|(kind|best|warm)? ?regards|sincerely|"
    r"please|i would (be (very )?grateful|appreciate)[^.?!]*|god bless( you)?)\b[,!. ]*"
)
_LABELS = re.compile(r"(?im)^\s*(subject|message|re|fwd?)\s*:\s*")
_SENTENCE = re.compile(r"[^.?!\n]+[.?!]*")
_ASKS = re.compile(
    r"(?i)\?|^\W*(what|how|why|when|where|who|which|can|could|should|is|are|do|does|did|will|would|may)\b|"
    r"\b(i (want|need|would like|wish|'d like) to (know|find|ask|get)|looking for|"
    r"wondering|tell me|information (on|about)|"
    r"any (information|help|advice|suggestions?))\b"
)
_BARE = re.compile(r"^[\W_]*(and|so|but|also|y|pero)\b[ ,]*", re.I)
LONG = 18
# Words of requests: a sentence that has no others asks nothing that can be read alone.
_REQUESTS = frozenset(
    content_words("look looking information informed advice advise suggestion question answer find ask wonder life")
)
_FEWEST_WORDS, _MOST_TITLE_WORDS = 4, 14


def cleaned(text: str) -> str:
    """The text without identifiers and politeness, in one line."""
    text = _IDENTIFIERS.sub(" ", _LABELS.sub("", text))
    return " ".join(_POLITE.sub(" ", text).split())


def condensed(text: str) -> str:
    """The sentences that ask, after the title line, if the text is long; the cleaned text otherwise."""
    if len(text.split()) <= LONG:
        return cleaned(text)
    lines = [line for line in _LABELS.sub("", text).splitlines() if line.strip()]
    title, rest = (lines[0], lines[1:]) if len(lines) > 1 and len(lines[0].split()) <= LONG else ("", lines)
    sentences = [s.strip() for line in rest for s in _SENTENCE.findall(line)]
    asking = [sentence for sentence in sentences if _ASKS.search(sentence)]
    return cleaned(" ".join([title, *(asking or sentences[:2])])) or cleaned(text)


def as_title(text: str) -> str:
    """The one question of a message that can be read alone, after its subject line where it needs that."""
    lines = [line for line in text.splitlines() if line.strip()]
    subject = cleaned(lines[0]) if len(lines) > 1 and _LABELS.match(lines[0]) else ""
    body = _LABELS.sub("", "\n".join(lines[1:] if subject else lines))
    found = [_BARE.sub("", cleaned(sentence)) for sentence in _SENTENCE.findall(body) if _ASKS.search(sentence)]
    telling = [one for one in found if len(one.split()) <= LONG and _words(one) - _REQUESTS]
    if not telling:
        return subject if 0 < len(subject.split()) <= LONG else condensed(text)
    best = min(telling, key=lambda one: (not one.endswith("?"), _unread(one)))
    is_told = not subject or _words(subject) & _words(best)
    return best if is_told or len(f"{subject} {best}".split()) > LONG else f"{subject}: {best}"


def clearest(texts: Sequence[str]) -> int:
    """Which of several wordings of one question to show for all: a real question, neither clipped nor long.

    Of equally clear ones that which says most of what the others say; then the first.
    """
    words = [_words(text) for text in texts]
    common = Counter(word for own in words for word in own)

    def unclear(i: int) -> tuple[object, ...]:
        shared = sum(common[word] - 1 for word in words[i]) / max(1, len(words[i]))
        is_marked = texts[i].rstrip().endswith("?")
        return (not _ASKS.search(texts[i]), _unread(texts[i]), not is_marked, -shared, i)

    return min(range(len(texts)), key=unclear)


def _words(text: str) -> frozenset[str]:
    return frozenset(word for word in content_words(normalised(text)) if len(word) > 1)


def _unread(text: str) -> int:
    """How many words a title has too few or too many."""
    count = len(text.split())
    return max(0, _FEWEST_WORDS - count, count - _MOST_TITLE_WORDS)
