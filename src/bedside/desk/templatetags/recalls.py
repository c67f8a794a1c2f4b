"""Turns recalls into the pieces that pages share: how grave, what changed, a difference that needs no colour."""

from __future__ import annotations

from collections.abc import Iterable

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from bedside.desk.models import Answer, Post, Recall, Trace
from bedside.desk.views.recall_words import GRAVITIES, KINDS, REASONS, RECALL_STATES, REMEDIES, TRACE_STATES
from bedside.desk.views.words import Words
from bedside.tactics.education.comparing import Piece

register = template.Library()
_MOST_REASONS, _MOST_LETTERS = 3, 60


@register.simple_tag
def gravity(level: int) -> SafeString:
    """How grave a change is, as a pill."""
    return _pill(GRAVITIES[level])


@register.simple_tag
def recall_state(name: str) -> SafeString:
    return _pill(RECALL_STATES[name])


@register.simple_tag
def trace_state(name: str) -> SafeString:
    return _pill(TRACE_STATES[name])


def _pill(words: Words) -> SafeString:
    return format_html('<span class="pill {}">{}</span>', words.tone, words.label)


@register.filter
def remedy_label(name: str) -> str:
    return str(REMEDIES[name].label) if name in REMEDIES else name


@register.simple_tag
def recall_line(recall: Recall) -> str:
    """What changed in one sentence: the gravest reasons with their words, or what kind of change it was."""
    if recall.kind != "changed":
        return str(KINDS[recall.kind].do)
    told = [_reason(reason) for reason in recall.reasons[:_MOST_REASONS]]
    return " ".join(told) if told else str(GRAVITIES[recall.gravity].do)


def _reason(reason: dict[str, str]) -> str:
    kind = str(REASONS.get(reason["kind"], reason["kind"])).capitalize()
    if not reason["was"]:
        return _("%(kind)s was put in: “%(now)s”.") % {"kind": kind, "now": _short(reason["now"])}
    if not reason["now"]:
        return _("%(kind)s was taken out: “%(was)s”.") % {"kind": kind, "was": _short(reason["was"])}
    both = {"kind": kind, "was": _short(reason["was"]), "now": _short(reason["now"])}
    return _("%(kind)s changed: “%(was)s” became “%(now)s”.") % both


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _MOST_LETTERS else words[:_MOST_LETTERS].rsplit(None, 1)[0] + "…"


@register.simple_tag
def difference(pieces: Iterable[Piece]) -> SafeString:
    """The pieces as one text. Lines, brackets and words for a screen reader say the same as the colours."""
    return format_html_join("", "{}", ((_marked(piece),) for piece in pieces))


def _marked(piece: Piece) -> SafeString | str:
    if piece.kind == "same":
        return piece.text
    is_out = piece.kind == "out"
    core = piece.text.strip()
    before, _same, after = piece.text.partition(core)
    return format_html(
        '{}<{tag}><span class="sr">{name} </span><span aria-hidden="true">[{sign}</span>{}'
        '<span aria-hidden="true">{sign}]</span><span class="sr"> {end}</span></{tag}>{}',
        before,
        core,
        after,
        tag="del" if is_out else "ins",
        sign="−" if is_out else "+",
        name=_("taken out:") if is_out else _("put in:"),
        end=_("end"),
    )


@register.inclusion_tag("desk/recalls/_banner.html")
def recall_banner(about: Answer | Post) -> dict[str, object]:
    """What is to be decided, or was, about an answer or a post whose source changed."""
    rows = Trace.objects.filter(state__in=("open", "chosen")).select_related("recall")
    if isinstance(about, Answer):
        return {"traces": rows.filter(answer=about, what="answer") if about.pk else []}
    return {"traces": rows.filter(post=about) if about.pk else []}
