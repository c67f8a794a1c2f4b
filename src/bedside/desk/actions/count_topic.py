"""Turns a topic's questions into its counts: how many questions, how many people, when last."""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import Count, Max, Q

from bedside.desk.models import Question, Topic


def count_topics(topics: Iterable[Topic]) -> None:
    """Counts anew and stores. A question without an asker's mark counts as one person for its wording."""
    for topic in topics:
        counted = Question.objects.filter(topic=topic).aggregate(
            questions=Count("pk"),
            marked=Count("asker_mark", distinct=True, filter=~Q(asker_mark="")),
            unmarked=Count("text_key", distinct=True, filter=Q(asker_mark="")),
            last=Max("asked_at"),
        )
        topic.question_count = counted["questions"]
        topic.asker_count = counted["marked"] + counted["unmarked"]
        topic.last_asked_at = counted["last"]
        topic.save(update_fields=["question_count", "asker_count", "last_asked_at"])
