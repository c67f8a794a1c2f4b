"""Turns the rings of an alert into a sentence for each person: when they were rung, how, how often, what failed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from django.db.models import Count, Max, Min, Q
from django.utils.functional import Promise
from django.utils.text import get_text_list
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from bedside.desk.models import Alert, Ring
from bedside.desk.templatetags.desk import when

WAYS: dict[str, Promise] = {
    "mail": gettext_lazy("e-mail"),
    "push": gettext_lazy("push"),
    "webhook": gettext_lazy("webhook"),
}
THROUGH: dict[str, Promise] = {
    "desk": gettext_lazy("at the desk"),
    "link": gettext_lazy("by the link in the mail"),
    "push": gettext_lazy("from the notification"),
    "reply": gettext_lazy("by answering"),
}


@dataclass
class Called:
    """What is told of one person."""

    who: str
    first: datetime | None = None
    last: datetime | None = None
    times: int = 0
    ways: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    def sentence(self, *, is_open: bool) -> str:
        told = [self._rung()] if self.first else [_("could not reach %(who)s yet") % {"who": self.who}]
        if self.times > 1 and self.last:
            again = ngettext("again %(at)s", "again %(n)d times until %(at)s", self.times - 1)
            told.append(again % {"n": self.times - 1, "at": when(self.last)})
        if is_open and self.first:
            told.append(_("no answer"))
        sentence = ", ".join(told) + "".join(f"; {problem}" for problem in self.problems)
        return sentence[:1].upper() + sentence[1:]

    def _rung(self) -> str:
        ways = get_text_list([str(WAYS[way]) for way in self.ways], _("and"))
        return _("rang %(who)s %(at)s by %(ways)s") % {"who": self.who, "at": when(self.first), "ways": ways}


def story(alert: Alert) -> list[str]:
    """One sentence for each person in the order in which they were called, and who has it now."""
    told = [called.sentence(is_open=alert.state == "open") for called in _people(alert)]
    if alert.acknowledged_at:
        who = alert.acknowledged_by.signed_name if alert.acknowledged_by else _("somebody who has left")
        how = THROUGH.get(alert.acknowledged_through, "")
        told.append(
            _("%(who)s has it since %(at)s, %(how)s") % {"who": who, "at": when(alert.acknowledged_at), "how": how}
        )
    return told


def _people(alert: Alert) -> Iterable[Called]:
    rows = alert.rings.values("member_id", "who", "way").annotate(
        began=Min("pk"),
        first=Min("rung_at"),
        last=Max("rung_at"),
        rounds=Count("round", filter=Q(state="rung"), distinct=True),
    )
    found: dict[object, Called] = {}
    for row in sorted(rows, key=lambda row: row["began"]):
        called = found.setdefault(row["member_id"] or row["who"], Called(row["who"]))
        if row["first"]:
            called.ways += [row["way"]] if row["way"] not in called.ways else []
            called.first = min(called.first or row["first"], row["first"])
            called.last = max(called.last or row["last"], row["last"])
        called.times = max(called.times, row["rounds"])
    for ring in Ring.objects.of(alert.practice).filter(alert=alert, round=alert.rounds).exclude(error=""):
        if (who := ring.member_id or ring.who) in found and ring.state in ("waiting", "failed"):
            found[who].problems.append(f"{WAYS[ring.way]}: {ring.error.rstrip('.')}")
    return found.values()
