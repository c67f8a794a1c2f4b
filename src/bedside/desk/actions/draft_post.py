"""Turns words into a post that waits for approval, and changed words into one that needs approval again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from django.utils import timezone

from bedside.base.lifecycle import POST
from bedside.base.records import Tactic
from bedside.desk.actions.base import action, find
from bedside.desk.actions.errors import Refused
from bedside.desk.actor import Actor
from bedside.desk.models import Account, Answer, Picture, Post, Topic, Variant


@action
def draft_post(
    actor: Actor,
    *,
    text: str,
    tactic: str = "education",
    title: str = "",
    lang: str = "en",
    link: str = "",
    answer_id: int | None = None,
    topic_id: int | None = None,
    account_ids: Iterable[int] = (),
    why: str = "",
) -> Post:
    """A new draft. Refused for an unknown tactic, or rows of another practice."""
    if tactic not in set(Tactic):
        raise Refused(f"{tactic!r} is not one of the five tactics: {', '.join(Tactic)}.")
    post = Post.objects.create(
        practice=actor.practice,
        author=actor.member,
        text=text.strip(),
        tactic=tactic,
        title=title.strip(),
        lang=lang,
        link=link.strip(),
        answer=find(actor, Answer, answer_id) if answer_id else None,
        topic=find(actor, Topic, topic_id) if topic_id else None,
        why=why,
        time_zone=actor.practice.time_zone,
    )
    post.accounts.set(_accounts(actor, account_ids))
    return post


@action
def edit_post(
    actor: Actor,
    post_id: int,
    *,
    text: str | None = None,
    title: str | None = None,
    link: str | None = None,
    tactic: str | None = None,
    account_ids: Iterable[int] | None = None,
    variants: Mapping[str, str] | None = None,
) -> Post:
    """Changes a post; its approval lapses when what a reader sees has changed. What is already out stays as it is."""
    post = changeable(actor, post_id)
    before = post.content_hash()
    for name, value in {"text": text, "title": title, "link": link, "tactic": tactic}.items():
        if value is not None:
            setattr(post, name, value.strip())
    post.save()
    if account_ids is not None:
        post.accounts.set(_accounts(actor, account_ids))
    for channel, wording in (variants or {}).items():
        _set_variant(post, channel, wording.strip())
    if fresh(post).content_hash() != before:
        void_what_was_granted(post)
    return post


@action
def attach_picture(actor: Actor, post_id: int, picture_id: int) -> Post:
    """Adds a picture to a post; the approval lapses."""
    post = changeable(actor, post_id)
    post.media.add(find(actor, Picture, picture_id))
    void_what_was_granted(post)
    return post


@action
def detach_picture(actor: Actor, post_id: int, picture_id: int) -> Post:
    """Takes a picture off a post; the picture itself is kept."""
    post = changeable(actor, post_id)
    post.media.remove(find(actor, Picture, picture_id))
    void_what_was_granted(post)
    return post


@action
def describe_picture(actor: Actor, picture_id: int, alt: str) -> Picture:
    """Changes the alt text of a picture; approvals of unpublished posts that show it lapse."""
    picture = find(actor, Picture, picture_id, lock=True)
    picture.alt = alt.strip()
    picture.save(update_fields=["alt"])
    for post in picture.posts.filter(state__in=("draft", "approved", "scheduled", "missed")):
        void_what_was_granted(post)
    return picture


def changeable(actor: Actor, post_id: int) -> Post:
    """The post, held for change; Refused when it is out already or just going out."""
    post = find(actor, Post, post_id, lock=True)
    if post.state in ("published", "withdrawn"):
        raise Refused(f"This post is {post.state}. Withdraw it, or write a new one.")
    if post.publications.filter(state__in=("preparing", "sending", "unknown", "published", "needs_person")).exists():
        raise Refused("This post is going out just now, or is out on one channel. Look at its channels below first.")
    return post


def void_what_was_granted(post: Post) -> None:
    """What was granted to other words lapses: lifted blocks and the approval."""
    post.lifts.filter(voided_at=None).update(voided_at=timezone.now(), voided_because="edited")
    void_approval(post)


def void_approval(post: Post) -> None:
    """Back to draft: what waits to be sent is taken back, what was frozen is forgotten."""
    post.publications.filter(state__in=("waiting", "held", "missed", "refused", "cancelled")).delete()
    if post.state != "draft":
        POST.check(post.state, "draft")
    Post.objects.filter(pk=post.pk).update(
        state="draft", approved_by=None, approved_at=None, approved_hash="", confirmed_codes=[]
    )
    post.refresh_from_db()


def fresh(post: Post) -> Post:
    """The post as it is stored now."""
    found: Post = Post.objects.get(pk=post.pk)
    return found


def _set_variant(post: Post, channel: str, wording: str) -> None:
    if wording and wording != post.text:
        Variant.objects.update_or_create(
            post=post, channel=channel, defaults={"practice": post.practice, "text": wording}
        )
    else:
        Variant.objects.filter(post=post, channel=channel).delete()


def _accounts(actor: Actor, ids: Iterable[int]) -> list[Account]:
    return [find(actor, Account, pk) for pk in ids]
