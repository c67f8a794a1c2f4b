"""Turns a practice into what the public may see of it: the one gate that every public page goes through.

An answer is shown while it is published and a signature stands for its present text. Whatever lifts either of the two
takes the answer away from every page at once, since nothing here is kept from one request to the next.
"""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import Exists, OuterRef, Prefetch, Q

from bedside.desk.models import Answer, Correction, Picture, Practice, Signature, SitePage, SitePicture
from bedside.desk.models.base import PracticeQuerySet

PICTURE_MIMES = ("image/jpeg", "image/png", "image/webp", "image/gif")


def published(practice: Practice) -> PracticeQuerySet:
    """Answers that are published and signed, newest first; ``shown`` still has to look at what was signed."""
    standing = Signature.objects.filter(answer=OuterRef("pk"), voided_at=None)
    answers: PracticeQuerySet = Answer.objects.of(practice).filter(Exists(standing), state="published")
    return answers.prefetch_related("citations", "signatures").order_by("-published_at", "-pk")


def shown(answers: Iterable[Answer]) -> list[Answer]:
    """Those of ``answers`` whose signature is for the very words and references they have now."""
    return [answer for answer in answers if answer.valid_signatures()]


def answer_at(practice: Practice, slug: str) -> Answer | None:
    return next(iter(shown(published(practice).filter(slug=slug))), None)


def translations(answer: Answer) -> list[Answer]:
    """The same topic's answers in other languages, one for each."""
    if answer.topic_id is None:
        return []
    others = published(answer.practice).filter(topic_id=answer.topic_id).exclude(lang=answer.lang)
    return list({other.lang: other for other in reversed(shown(others))}.values())


def pages(practice: Practice) -> PracticeQuerySet:
    """Posts on the practice's own site that were not taken back, newest first, without the bytes of their pictures."""
    found: PracticeQuerySet = SitePage.objects.of(practice).filter(withdrawn_at=None)
    return with_pictures(found).order_by("-published_at", "-pk")


def with_pictures(found: PracticeQuerySet) -> PracticeQuerySet:
    light = SitePicture.objects.filter(mime__in=PICTURE_MIMES).defer("content").order_by("pk")
    return found.prefetch_related(Prefetch("pictures", queryset=light))


def cards(practice: Practice) -> PracticeQuerySet:
    """Cards that may be shown, without their bytes: none of a person who did not agree, none with old words."""
    agreed = Q(consent=None) | Q(consent=True)
    corrected = Correction.objects.filter(answer=OuterRef("answer"), corrected_at__gt=OuterRef("created_at"))
    found = Picture.objects.of(practice).filter(~Exists(corrected), agreed, mime__in=PICTURE_MIMES)
    return found.filter(answer__state="published")


def card_of(answer: Answer) -> Picture | None:
    """The card that other sites show beside a link: the one closest to their two-by-one shape."""
    found = list(cards(answer.practice).filter(answer=answer).defer("content").order_by("-pk"))
    return min(found, key=lambda card: abs(card.width / max(1, card.height) - 1.91), default=None)
