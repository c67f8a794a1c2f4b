"""Turns the packs of a practice into the list of its rules, and one rule into the page where its strength is set."""

from __future__ import annotations

from typing import Any, NamedTuple

from django.db.models import Count
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from bedside.base.records import Draft, Severity
from bedside.desk.actions.edit_rules import choose_packs, set_severity
from bedside.desk.actions.errors import Refused
from bedside.desk.judging import rules_of
from bedside.desk.models import Objection, Practice
from bedside.desk.views.doors import DeskRequest, done, signed_in
from bedside.tactics.manner._reading import Reading
from bedside.tactics.manner.choosing import Speaking, concern, every_pack, every_rule, matters, packs_for
from bedside.tactics.manner.review import ORDER
from bedside.tactics.manner.severity import choices, holds, is_protected

_LATEST = 5


class Row(NamedTuple):
    """One rule as it stands in the list."""

    said: Speaking
    severity: Severity
    is_set: bool
    doubts: int


@signed_in
def rules(request: DeskRequest) -> HttpResponse:
    """Whose rules speak here, and each of them by its concern."""
    practice = request.actor.practice
    context: dict[str, Any] = {
        "packs": _packs(practice),
        "by_country": packs_for(practice.country),
        "speaking": practice.packs(),
        "tab": "rules",
    }
    try:
        context["groups"] = _groups(practice)
    except Refused as refusal:
        context["trouble"] = str(refusal)  # the page must open all the same: here it is put right
    return render(request, "desk/practice/rules.html", context)


def _packs(practice: Practice) -> list[tuple[str, Any, bool]]:
    """Every pack with whether it was chosen; those of the country first, since the first named is quoted first."""
    here = packs_for(practice.country)
    names = sorted(every_pack(), key=lambda name: (name not in here, name))
    return [(name, every_pack()[name], name in practice.rule_packs) for name in names]


def _groups(practice: Practice) -> list[tuple[str, list[Row]]]:
    wanted = practice.severities()
    counts = Objection.objects.of(practice).filter(taken_back_at=None).values_list("code").annotate(n=Count("pk"))
    doubts = dict(counts.order_by())
    groups: dict[str, list[Row]] = {}
    for one in sorted(rules_of(practice), key=_gravest_first):
        rule = one.rule
        row = Row(one, holds(rule, rule.SEVERITY, wanted), rule.CODE in wanted, doubts.get(rule.CODE, 0))
        groups.setdefault(concern(rule) or _("Other rules"), []).append(row)
    return list(groups.items())


def _gravest_first(one: Speaking) -> tuple[int, str]:
    code = one.rule.CODE
    return next((place for place, start in enumerate(ORDER) if code.startswith(start)), len(ORDER)), code


@require_POST
@signed_in
def packs(request: DeskRequest) -> HttpResponse:
    """Chooses whose rules speak; nothing ticked means those of the country."""
    was = ",".join(request.actor.practice.rule_packs)
    chosen = [name for told in request.POST.getlist("packs") for name in told.split(",") if name]
    choose_packs(request.actor, chosen)
    return done(request, _("Saved. From now on these rules speak."), reverse("rules"), undo=reverse("packs"), packs=was)


@signed_in
def rule(request: DeskRequest, code: str) -> HttpResponse:
    """One rule: what it looks for and why, who says so, its examples, and how strongly it speaks here."""
    found = every_rule().get(code)
    if found is None:
        raise Http404
    practice = request.actor.practice
    if request.method == "POST":
        was = practice.rule_severities.get(code, "")
        set_severity(request.actor, code, request.POST.get("severity", ""))
        undo = reverse("rule", args=[code])
        return done(request, _("Saved. It holds from now on."), reverse("rules"), undo=undo, severity=was)
    said = next((one for one in rules_of(practice) if one.rule is found), None)
    doubts = Objection.objects.of(practice).filter(code=code, taken_back_at=None)
    context = {
        "rule": found,
        "said": said or Speaking(found, ""),
        "is_silent": said is None,
        "matters": matters(found),
        "pack": every_pack().get(said.pack) if said else None,
        "choices": choices(found),
        "chosen": practice.rule_severities.get(code, ""),
        "holds": holds(found, found.SEVERITY, practice.severities()),
        "is_protected": is_protected(code),
        "bad": _examples(found.BAD, practice),
        "good": _examples(found.GOOD, practice),
        "doubts": doubts.order_by("-pk")[:_LATEST],
        "doubt_count": doubts.count(),
        "tab": "rules",
    }
    return render(request, "desk/practice/rule.html", context)


def _examples(drafts: tuple[Draft, ...], practice: Practice) -> list[tuple[Draft, str]]:
    """Examples with their language, those that the practice works in first."""
    told = [(draft, Reading(draft).lang) for draft in drafts]
    return sorted(told, key=lambda pair: pair[1] not in (practice.languages or ["en"]))
