"""Turns a post, stored or as it stands in the form, into the drafts that the rules see: one per wording."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import prefetch_related_objects

from bedside.base.records import Draft, MediaNote
from bedside.desk.models import Account, Picture, Post, Practice
from bedside.desk.views.doors import DeskRequest, number_of

_VARIANT = "variant_"


@dataclass(frozen=True, slots=True)
class Written:
    """A post as it stands in the form."""

    practice: Practice
    text: str
    title: str = ""
    link: str = ""
    lang: str = "en"
    has_answer: bool = False
    accounts: Sequence[Account] = ()
    variants: Mapping[str, str] | None = None
    pictures: Sequence[Picture] = ()

    @property
    def channels(self) -> list[str]:
        return sorted({account.channel for account in self.accounts})

    def text_for(self, channel: str) -> str:
        return (self.variants or {}).get(channel) or self.text

    def fields(self) -> dict[str, str]:
        """Which form field holds the wording that is reviewed for which channel."""
        found: dict[str, str] = {}
        for channel in self.channels or [""]:
            found.setdefault("id_text" if self.text_for(channel) == self.text else f"id_variant_{channel}", channel)
        return found

    def drafts(self) -> dict[str, Draft]:
        """What is reviewed, by the form field that holds it."""
        return {field: self.draft(channel) for field, channel in self.fields().items()}

    def draft(self, channel: str) -> Draft:
        """What the rules see of the wording for ``channel``."""
        return Draft(
            text=self.text_for(channel),
            lang=self.lang,
            channel=channel,
            media=tuple(_note(picture) for picture in self.pictures),
            has_reference=bool(self.link or self.has_answer),
            practice=self.practice.facts(),
        )

    def says_the_same_as(self, other: Written) -> bool:
        """Whether nothing that a lifted block is bound to differs."""
        return self._bound() == other._bound()

    def _bound(self) -> object:
        words = {channel: text.strip() for channel, text in (self.variants or {}).items() if text.strip()}
        return self.text.strip(), self.link.strip(), {c: t for c, t in words.items() if t != self.text.strip()}


def written_of(post: Post) -> Written:
    """The stored post."""
    prefetch_related_objects([post], "variants", "accounts", "media")
    return Written(
        practice=post.practice,
        text=post.text,
        title=post.title,
        link=post.link,
        lang=post.lang,
        has_answer=post.answer_id is not None,
        accounts=list(post.accounts.all()),
        variants={variant.channel: variant.text for variant in post.variants.all()},
        pictures=list(post.media.all()),
    )


def written_in(request: DeskRequest) -> tuple[Written, Post | None]:
    """The post in the form, with what is stored of it already."""
    form, practice = request.POST, request.actor.practice
    rows = Post.objects.of(practice).select_related("practice")
    stored = rows.filter(pk=number_of(form.get("post"))).prefetch_related("media").first()
    written = Written(
        practice=practice,
        text=form.get("text", "").replace("\r\n", "\n"),
        title=form.get("title", ""),
        link=form.get("link", ""),
        lang=form.get("lang", "en"),
        has_answer=bool(form.get("answer") or (stored and stored.answer_id)),
        accounts=list(Account.objects.of(practice).filter(pk__in=ids_in(form.getlist("account")))),
        variants=variants_in(form),
        pictures=list(stored.media.all()) if stored else [],
    )
    return written, stored


def ids_in(texts: list[str]) -> list[int]:
    return [one for text in texts if (one := number_of(text)) is not None]


def variants_in(form: Any) -> dict[str, str]:
    """The wordings for single channels that the form holds."""
    return {name[len(_VARIANT) :]: form[name].replace("\r\n", "\n") for name in form if name.startswith(_VARIANT)}


def _note(picture: Picture) -> MediaNote:
    return MediaNote("image", alt=picture.alt or None, consent=True if picture.consent is None else picture.consent)
