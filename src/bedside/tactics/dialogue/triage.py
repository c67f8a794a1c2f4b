"""Turns a message into its class, its urgency and the reasons, in words a person at the desk can check."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import chain

from bedside.base.reader import Opinion
from bedside.base.records import Message, Signal, Triage, Urgency
from bedside.tactics.dialogue import _weighing as weighing
from bedside.tactics.dialogue.classes import CLASSES, FLAG_URGENCY, HARMFUL, NEVER_SILENT, ORDER
from bedside.tactics.dialogue.signals import noticers
from bedside.tactics.dialogue.signals._sight import MOST_READ

ORDER_OF_URGENCY = (Urgency.NOW, Urgency.TODAY, Urgency.WEEK, Urgency.NONE)
_MAYBE = 0.15  # an alarm this likely that did not win is still told: "maybe"
_KEPT = 12


def triage(message: Message, *, reading: Opinion | None = None) -> Triage:
    """Sort one message. ``reading`` is what a learned reader made of it, when there is one."""
    signals = notice(message)
    strength = weighing.strengths(signals)
    scores = weighing.pooled(strength, reading.chances) if reading else weighing.by_rules(strength)
    label = weighing.chosen(scores) if reading else max(ORDER, key=lambda each: scores[each])
    if not signals and not reading:
        label = _by_form(message)
    label, flags = _exceptions(label, signals)
    maybe = _maybe(label, strength, reading, scores)
    also = tuple(dict.fromkeys([*flags, *_also(label, strength, reading)]))
    return Triage(
        label=label,
        also=also,
        urgency=_urgency(label, also, maybe, message),
        why=_why(message, label, signals, reading, maybe),
        signals=tuple(signals[:_KEPT]),
        confidence=round(min(1.0, scores[label] if reading else strength[label]), 3),
    )


def notice(message: Message) -> list[Signal]:
    """All signals of a message, strongest first."""
    found = chain.from_iterable(noticer.notice(message) for noticer in noticers().values())
    return sorted(found, key=lambda signal: (-signal.weight, ORDER.index(signal.label), signal.start, signal.name))


def _by_form(message: Message) -> str:
    """A class for a message in which nothing was noticed: what it looks like."""
    if message.rating is not None:
        return "praise" if message.rating >= 4 else "complaint"
    if "?" in message.text:
        return "general_health"
    return "praise" if len(message.text) < 25 else "logistics"


def _exceptions(label: str, signals: Iterable[Signal]) -> tuple[str, list[str]]:
    """A file's ALSO adds its flags, and outranks the class that it flags (overdose on purpose is self-harm)."""
    flags: list[str] = []
    for signal in signals:
        also = getattr(noticers().get(signal.name), "ALSO", ())
        if also and signal.weight >= weighing.SURE and (label == signal.label or label in also):
            label = signal.label
            flags += also
    return label, flags


def _also(label: str, strength: Mapping[str, float], reading: Opinion | None) -> list[str]:
    """Other alarming classes that are sure in themselves."""
    return [
        other
        for other in HARMFUL
        if other != label
        and strength[other] >= (0.8 if reading is None else 0.6)
        and (reading is None or reading.chances.get(other, 0.0) >= 0.2)
    ]


def _maybe(label: str, strength: Mapping[str, float], reading: Opinion | None, scores: Mapping[str, float]) -> str:
    """An alarm that did not win but cannot be ruled out."""
    if label in NEVER_SILENT:
        return ""
    for other in NEVER_SILENT:
        if (reading and max(scores[other], reading.chances.get(other, 0.0)) >= _MAYBE) or (
            not reading and strength[other] >= 0.3
        ):
            return other
    return ""


def _urgency(label: str, also: tuple[str, ...], maybe: str, message: Message) -> Urgency:
    asked = [CLASSES[label].urgency]
    asked += [CLASSES[other].urgency for other in also if other in CLASSES]
    asked += [FLAG_URGENCY[flag] for flag in also if flag in FLAG_URGENCY]
    if maybe or len(message.text) > MOST_READ:
        asked.append(Urgency.TODAY)
    return min(asked, key=ORDER_OF_URGENCY.index)


def _why(message: Message, label: str, signals: list[Signal], reading: Opinion | None, maybe: str) -> str:
    told = [_told(message, signal) for signal in signals if signal.label == label and signal.weight >= weighing.SURE]
    parts = list(dict.fromkeys(told))[:2] or [CLASSES[label].meaning]
    if reading:
        parts.append(_read(message, label, reading))
    if maybe:
        hints = [_told(message, signal) for signal in signals if signal.label == maybe][:1]
        parts.append(" ".join([f"Maybe {CLASSES[maybe].title.lower()}: a person should look.", *hints]))
    if len(message.text) > MOST_READ:
        parts.append(f"Only the first {MOST_READ:,} characters were read: a person should look at the rest.")
    return " ".join(parts)


def _read(message: Message, label: str, reading: Opinion) -> str:
    said = f"The reader gives {CLASSES[label].title.lower()} {reading.chances.get(label, 0.0):.0%}"
    places = reading.places.get(label)
    return f"{said}, most for “{_quoted(message, *places[0])}”." if places else f"{said}."


def _quoted(message: Message, start: int, end: int) -> str:
    return " ".join(message.text[start:end].split())[:80]


def _told(message: Message, signal: Signal) -> str:
    return f"“{_quoted(message, signal.start, signal.end)}”: {signal.why}"
