"""Turns a topic into a draft of its answer, built from trusted passages alone."""

from __future__ import annotations

from collections.abc import Sequence

from django.db import transaction
from django.utils import timezone
from django.utils.text import slugify

from bedside.base.records import AnswerDraft, Reference
from bedside.desk.actions.base import check_permission, find, record
from bedside.desk.actions.encode_texts import encode
from bedside.desk.actions.errors import Refused
from bedside.desk.actions.find_passages import find_passages
from bedside.desk.actions.import_collection import search_text
from bedside.desk.actor import Actor
from bedside.desk.models import Answer, Citation, Passage, Practice, Topic
from bedside.tactics.education import answerable
from bedside.tactics.education._choosing import Found, best_first, tells_when_to_get_help
from bedside.tactics.education.answering import NothingToQuote, draft

_PASSAGES = 6
_NOTHING = (
    "Nothing trusted was found for this topic. Bring in another collection, give the topic a clearer title, or write "
    "the answer yourself and cite what you rely on."
)


def draft_answer(actor: Actor, topic_id: int, *, lang: str | None = None) -> Answer:
    """A new draft, or the answer that the topic has already in this language.

    Refused when nothing trusted is found. The topic then keeps when we looked: a refusal undoes what its transaction
    wrote, so that mark is written outside of it, and this function is no ``@action``.
    """
    check_permission(actor, "draft_answer")
    topic = find(actor, Topic, topic_id)
    if topic.merged_into_id:
        raise Refused("This topic was merged into another one. Open that one instead.")
    lang = lang or topic.lang
    passages = _trusted(actor.practice, topic, lang)
    try:
        facts = actor.practice.facts()
        drafted = draft(
            topic.title,
            [row.as_record() for row in passages],
            lang,
            practice_phone=actor.practice.phone,
            emergency_line=facts.emergency_line,
        )
    except NothingToQuote:
        Topic.objects.filter(pk=topic.pk).update(nothing_found_at=timezone.now())
        raise Refused(_NOTHING) from None
    with transaction.atomic():
        answer = _stored(actor, topic, drafted, {row.key: row for row in passages})
        record(actor, "draft_answer", answer)
    return answer


def _trusted(practice: Practice, topic: Topic, lang: str) -> list[Passage]:
    """Passages that answer, best first, then what else the best one's page says on when to get help.

    None when the library only speaks of the same thing without answering what was asked.
    """
    found = find_passages(practice, topic.title, lang, _PASSAGES)
    if not found.trusted:
        return []
    hits = [hit.passage for hit in found.passages]
    name, vectors = encode([topic.title, *(row.question or row.title for row in hits)])
    cosines = [float(vectors[0] @ vector) for vector in vectors[1:]]
    records = [
        Found(hit.passage.as_record(), hit.score, near) for hit, near in zip(found.passages, cosines, strict=True)
    ]
    row_of = {row.key: row for row in hits}
    rows = [row_of[passage.id] for passage in best_first(topic.title, records)]
    best = rows[0]
    page = Passage.objects.of(practice).filter(collection=best.collection, title=best.title, lang=lang, is_gone=False)
    rest = list(page.exclude(pk=best.pk).order_by("pk"))
    if answerable.is_calibrated_for(name):  # of another encoder nobody has measured what its cosines mean
        _, full = encode([search_text(best)])
        nearness = max(cosines[hits.index(best)], float(vectors[0] @ full[0]))
        if answerable.chance(topic.title, [row.as_record() for row in (best, *rest)], nearness) < answerable.THRESHOLD:
            return []
    return [*rows, *(row for row in rest if row not in rows and tells_when_to_get_help(row.as_record()))]


def _stored(actor: Actor, topic: Topic, drafted: AnswerDraft, passages: dict[str, Passage]) -> Answer:
    Topic.objects.select_for_update().get(pk=topic.pk)  # two who press at once get one answer
    known: Answer | None = (
        Answer.objects.of(actor.practice).filter(topic=topic, lang=drafted.lang).exclude(state="withdrawn").first()
    )
    if known is not None:
        return known
    _check_words_of_now(passages)
    answer = Answer.objects.create(
        practice=actor.practice,
        topic=topic,
        slug=free_slug(actor.practice, drafted.title),
        title=drafted.title,
        short=drafted.short,
        body=drafted.body,
        seek_care=drafted.seek_care,
        key_points=list(drafted.key_points),
        lang=drafted.lang,
        author=actor.member,
    )
    Citation.objects.bulk_create(_citations(answer, drafted, passages))
    Topic.objects.filter(pk=topic.pk).update(nothing_found_at=None)
    return answer


def _check_words_of_now(passages: dict[str, Passage]) -> None:
    """Refused when a newer edition came meanwhile: nobody would be told that what was cited had changed."""
    rows = Passage.objects.select_for_update().filter(pk__in=[row.pk for row in passages.values()])
    if {(row.pk, row.text_hash) for row in rows} != {(row.pk, row.text_hash) for row in passages.values()}:
        raise Refused("The library was renewed while this was drafted. Draft it once more from the words of now.")


def _citations(answer: Answer, drafted: AnswerDraft, passages: dict[str, Passage]) -> Sequence[Citation]:
    pairs = zip(drafted.references, drafted.passage_ids, strict=True)
    return [citation(answer, n, passages[key], reference) for n, (reference, key) in enumerate(pairs, 1)]


def citation(answer: Answer, number: int, passage: Passage, reference: Reference) -> Citation:
    """A copy of the reference, so that it stays true when the passage changes; not stored yet."""
    return Citation(
        practice=answer.practice,
        answer=answer,
        passage=passage,
        number=number,
        publisher=reference.publisher,
        title=reference.title[:300],
        url=reference.url,
        dated_on=reference.dated_on,
        dated_as=reference.dated_as,
        retrieved_on=reference.retrieved_on,
        credit_line=reference.credit_line,
        verified=passage.verified,
        passage_hash=passage.text_hash,
    )


def free_slug(practice: Practice, title: str) -> str:
    """An address for the answer that no other one of the practice has."""
    base = slugify(title)[:100].strip("-") or "answer"
    taken = set(Answer.objects.of(practice).filter(slug__startswith=base).values_list("slug", flat=True))
    numbers = range(2, len(taken) + 3)
    return next(slug for slug in (base, *(f"{base}-{n}" for n in numbers)) if slug not in taken)
