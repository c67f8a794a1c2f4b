"""Turns a passage as it is into words that are kept for good, because something of ours rests on them."""

from __future__ import annotations

from bedside.desk.models import Answer, AnswerVersion, Passage, PassageVersion

_KEPT = "title question text publisher url dated_on dated_as retrieved_on".split()


def keep_words(passage: Passage) -> PassageVersion:
    """The kept version of just these words; made when it is first needed."""
    version, _ = PassageVersion.objects.get_or_create(
        passage=passage,
        text_hash=passage.text_hash,
        defaults={"practice_id": passage.practice_id, **{name: getattr(passage, name) for name in _KEPT}},
    )
    return version


def words_under(answer: Answer) -> list[PassageVersion]:
    """The words that the answer's citations rest on, as they were when they were cited, where they are known."""
    found = []
    for cited in answer.citations.exclude(passage=None).select_related("passage"):
        passage = cited.passage
        if passage is not None and passage.text_hash == cited.passage_hash:
            found.append(keep_words(passage))
        elif version := PassageVersion.objects.filter(passage=passage, text_hash=cited.passage_hash).first():
            found.append(version)
    return found


def keep_footing(version: AnswerVersion, words: list[PassageVersion]) -> None:
    """Remembers what an earlier text rested on: what was posted in its day may outlive its reference."""
    version.rests_on.set(words)
