"""Turns rows into the small pieces that all pages share: icons, tactic shapes, states in words, times, marked text."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from functools import lru_cache

import lucide
from django import template
from django.utils import formats, timezone
from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from bedside.base.records import Signal
from bedside.base.registry import PluginError, plugin
from bedside.desk.actions.permissions import PERMISSIONS
from bedside.desk.actor import Actor
from bedside.desk.models import Objection
from bedside.desk.views.words import KINDS, LANGUAGES, ROLES, SEVERITIES, TACTICS, Words, state_words
from bedside.tactics.dialogue.classes import CLASSES
from bedside.tactics.manner.choosing import every_rule
from bedside.tactics.manner.severity import is_protected

register = template.Library()

# One shape per tactic, so that colour never stands alone.
_SHAPES = {
    "education": '<circle cx="8" cy="8" r="6"/>',
    "manner": '<path d="M8 1l7 7-7 7-7-7z"/>',
    "dialogue": '<path d="M2 2h12v9H8l-3 4v-4H2z"/>',
    "media": '<path d="M8 2l7 12H1z"/>',
    "locality": '<path d="M8 1l7 6v8H1V7z"/>',
}


@register.simple_tag
@lru_cache(maxsize=256)
def icon(name: str, size: int = 20) -> SafeString:
    """An icon of the one set, for the eye only: words stand beside it."""
    drawn = lucide._render_icon(name, size, **{"class": "icon", "aria_hidden": "true"})
    return mark_safe(drawn.replace("\n", ""))  # noqa: S308 - the package's own file


@register.simple_tag
@lru_cache(maxsize=256)
def shape(tactic: str, size: int = 14, alone: bool = False) -> SafeString:
    """The tactic's shape; ``alone`` gives it a name for those who cannot see it."""
    name = format_html('role="img" aria-label="{}"', TACTICS.get(tactic, tactic)) if alone else 'aria-hidden="true"'
    return format_html(
        '<svg class="tactic-shape {}" width="{}" height="{}" viewBox="0 0 16 16" fill="currentColor" {}>{}</svg>',
        tactic,
        size,
        size,
        mark_safe(name),  # noqa: S308 - built above
        mark_safe(_SHAPES.get(tactic, "")),  # noqa: S308 - constant
    )


@register.simple_tag
def tactic(name: str) -> SafeString:
    """Shape, colour and words of a tactic."""
    return format_html('<span class="tactic {}">{} {}</span>', name, shape(name), TACTICS.get(name, name))


@register.simple_tag
def state(noun: str, name: str) -> SafeString:
    """A state as a pill."""
    words = state_words(noun, name)
    return format_html('<span class="pill {}">{}</span>', words.tone, words.label)


@register.filter
def words_of(name: str, noun: str) -> Words:
    return state_words(noun, name)


@register.filter
def role_words(name: str) -> Words:
    return ROLES.get(name, Words(name))


@register.filter
def kind_words(name: str) -> str:
    return str(KINDS.get(name, name))


@register.filter
def cut_words(identifier: str) -> str:
    """An identifier such as ``question_answer`` as words."""
    return identifier.replace("_", " ")


@register.filter
def class_words(label: str) -> str:
    """What a class of messages is called."""
    return CLASSES[label].title if label in CLASSES else label


@register.filter
def severity_words(severity: int) -> Words:
    return SEVERITIES[int(severity)]


@register.filter
def language_words(code: str) -> str:
    return LANGUAGES.get(code, code)


@register.filter
def channel_words(name: str) -> str:
    """What a channel calls itself; its identifier when its file is gone."""
    try:
        return str(plugin("bedside.channels", name).LABEL)
    except PluginError:
        return name


@register.filter
def when(moment: datetime | None) -> str:
    """Day and time in the practice's own zone, the near days by name."""
    if moment is None:
        return ""
    local = timezone.localtime(moment)
    return f"{day(local.date())}, {formats.time_format(local.time(), 'TIME_FORMAT')}"


@register.filter
def clock(moment: datetime | None) -> str:
    return formats.time_format(timezone.localtime(moment).time(), "TIME_FORMAT") if moment else ""


@register.filter
def day(given: date | datetime | None) -> str:
    """A day by name when it is near, else its date."""
    if given is None:
        return ""
    wanted = timezone.localtime(given).date() if isinstance(given, datetime) else given
    today = timezone.localdate()
    near = {today: _("today"), today + timedelta(days=1): _("tomorrow"), today - timedelta(days=1): _("yesterday")}
    if wanted in near:
        return near[wanted]
    return formats.date_format(wanted, "D j M" if wanted.year == today.year else "j M Y")


@register.filter
def marked(text: str, signals: Iterable[Signal]) -> SafeString:
    """``text`` with the stretches that were noticed marked; overlapping ones become one."""
    pieces, place = [], 0
    for start, end in _merged((s.start, s.end) for s in signals if s.end > s.start):
        pieces += [escape(text[place:start]), format_html("<mark>{}</mark>", text[start:end])]
        place = end
    return mark_safe("".join([*pieces, escape(text[place:])]))  # noqa: S308 - every piece is escaped


def _merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return merged


@register.inclusion_tag("desk/_notices.html", takes_context=True)
def notices(context: template.Context) -> dict[str, object]:
    """What was just done, each with the address that takes it back."""
    return {"notices": [_notice(message) for message in context.get("messages") or ()]}


def _notice(message: object) -> dict[str, object]:
    undo, *fields = str(getattr(message, "extra_tags", "") or "").split() or [""]
    return {
        "text": message,
        "level": getattr(message, "level_tag", ""),
        "undo": undo,
        "fields": [field.partition("=")[::2] for field in fields],
    }


@register.filter
def percent_of(part: float, whole: float) -> int:
    """``part`` of ``whole`` in percent, from 0 to 100."""
    return max(0, min(100, round(100 * part / whole))) if whole else 0


@register.filter
def may_lift(actor: Actor, code: str) -> bool:
    """Whether the actor's roles permit to let what ``code`` stops pass; the action itself checks again."""
    return may(actor, "lift_protected_block" if is_protected(code) else "lift_block")


@register.filter(name="is_protected")
def is_protected_code(code: str) -> bool:
    """Whether it is privacy or safety that ``code`` protects."""
    return is_protected(code)


@register.filter
def rule_words(code: str) -> str:
    """What the rule of ``code`` is called; the code itself when its pack is gone."""
    rule = every_rule().get(code)
    return rule.LABEL if rule else code


@register.filter
def pointed(doubt: Objection) -> SafeString:
    """The text of a "not so" with the words that the rule pointed at marked."""
    return format_html(
        "{}<mark>{}</mark>{}", doubt.text[: doubt.start], doubt.words, doubt.text[max(doubt.start, doubt.end) :]
    )


@register.filter
def may(actor: Actor, action: str) -> bool:
    """Whether the actor's roles permit ``action``; the action itself checks again."""
    return actor.has(*PERMISSIONS.get(action, ()))
