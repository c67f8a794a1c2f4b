"""Turns what somebody asked into a question without identifiers; raw text is kept only where a practice chose so."""

from __future__ import annotations

import hashlib
import hmac
from datetime import date, datetime, timedelta

from django.conf import settings
from django.db.models import Q
from django.utils import timezone

from bedside.base.records import Message, Urgency
from bedside.base.text import guess_language, normalised
from bedside.desk.actions.base import action
from bedside.desk.actions.errors import Refused
from bedside.desk.actor import Actor
from bedside.desk.judging import triage_message
from bedside.desk.models import Practice, QuarantinedText, Question
from bedside.tactics.education.deidentify import Deidentified, deidentify

MOST_CHARACTERS = 4000
_ALARMS = frozenset({"emergency", "self_harm"})


@action
def ask_question(
    actor: Actor,
    text: str,
    *,
    lang: str = "",
    source: str = "ask page",
    asked_at: datetime | None = None,
    asker_mark: str = "",
) -> Question:
    """Takes in one question. Identifiers are taken out before anything is stored; ``is_urgent`` says that help is due.

    Refused when there is nothing to read, or too much.
    """
    text = text.replace("\x00", "").strip()
    if not normalised(text):
        raise Refused("Please write your question first.")
    if len(text) > MOST_CHARACTERS:
        raise Refused(f"Please make it shorter: at most {MOST_CHARACTERS:,} characters.")
    clean = deidentify(text, actor.practice.facts())
    question = question_of(
        actor.practice, text, clean, lang=lang, source=source, asked_at=asked_at, asker_mark=asker_mark
    )
    question.save()
    if kept := quarantined(question, text, clean):
        kept.save()
    return question


def question_of(
    practice: Practice,
    raw: str,
    clean: Deidentified,
    *,
    lang: str = "",
    source: str = "ask page",
    asked_at: datetime | None = None,
    asker_mark: str = "",
) -> Question:
    """The question, not stored yet. ``raw`` is looked at for danger, since a removed word may be the one that tells."""
    return Question(
        practice=practice,
        text=clean.text,
        text_key=hashlib.sha256(normalised(clean.text).encode()).hexdigest(),
        lang=lang if lang in ("en", "es") else guess_language(clean.text),
        source=source.strip()[:40] or "ask page",
        asked_at=asked_at or timezone.now(),
        asker_mark=asker_mark[:24],
        removed=dict(clean.removed),
        is_urgent=is_urgent(raw),
    )


def is_urgent(text: str) -> bool:
    """Whether the words speak of danger to life now."""
    found = triage_message(Message("", text, kind="direct"))
    return found.urgency == Urgency.NOW and not _ALARMS.isdisjoint((found.label, *found.also))


def quarantined(question: Question, raw: str, clean: Deidentified) -> QuarantinedText | None:
    """The raw text for so many days, encrypted; None when the practice keeps none, or nothing was taken out."""
    days = question.practice.quarantine_days
    if not days or not clean.removed:
        return None
    expires_at = timezone.now() + timedelta(days=days)
    return QuarantinedText(practice=question.practice, question=question, raw={"text": raw}, expires_at=expires_at)


def purge_quarantine(practice: Practice, now: datetime) -> int:
    """Deletes raw texts whose days are over, and all of them once the practice keeps none; how many."""
    rows = QuarantinedText.objects.of(practice)
    if practice.quarantine_days:
        rows = rows.filter(expires_at__lte=now)
    count, _ = rows.delete()
    return count


def purge_due(now: datetime) -> bool:
    """Purges one practice that has raw text past its day, for the worker; False when there is none."""
    over = QuarantinedText.objects.filter(Q(expires_at__lte=now) | Q(practice__quarantine_days=0))
    kept = over.select_related("practice").first()
    return kept is not None and purge_quarantine(kept.practice, now) > 0


def asker_mark(practice: Practice, address: str, on: date) -> str:
    """A keyed one-way mark of one asker on one day: enough to count people, useless to find or follow anybody."""
    told = f"{practice.pk} {on.isoformat()} {address}".encode()
    return hmac.new(settings.SECRET_KEY.encode(), told, hashlib.sha256).hexdigest()[:24]
