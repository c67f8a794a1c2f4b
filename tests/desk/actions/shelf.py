"""A shelf of trusted passages and a topic to answer, for tests of what is done with them."""

from __future__ import annotations

from django.utils import timezone

from bedside.base import records
from bedside.desk.actions.import_collection import text_hash
from bedside.desk.models import Passage, Practice, Topic
from bedside.tactics.education.collections import starter


def fill_shelf(practice: Practice, *slugs: str, lang: str = "en", **changed: object) -> list[Passage]:
    """Passages of the starter collection; ``changed`` overrides fields of every one."""
    entries = [entry for entry in starter.passages(None) if isinstance(entry, records.Passage)]
    chosen = [p for p in entries if p.lang == lang and p.id.split(":")[1] in (slugs or ("flu-shot", "sore-throat"))]
    return [Passage.objects.create(**(_fields(practice, p) | changed)) for p in chosen]


def _fields(practice: Practice, passage: records.Passage) -> dict[str, object]:
    return {
        "practice": practice,
        "key": passage.id,
        "collection": passage.collection,
        "title": passage.title,
        "question": passage.question,
        "text": passage.text,
        "also": list(passage.also),
        "lang": passage.lang,
        "publisher": passage.reference.publisher,
        "url": passage.reference.url,
        "verified": passage.verified,
        "seek_care": passage.seek_care,
        "text_hash": text_hash(passage),
    }


def make_topic(practice: Practice, title: str = "Do I need a flu shot every year?", lang: str = "en") -> Topic:
    topic: Topic = Topic.objects.create(
        practice=practice, code=f"t{Topic.objects.count()}", title=title, lang=lang, last_asked_at=timezone.now()
    )
    return topic
