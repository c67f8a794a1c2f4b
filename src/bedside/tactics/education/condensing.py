"""Turns a long message into the question it asks, without greetings, thanks and identifiers."""

from __future__ import annotations

import re

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
LONG = 18


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
