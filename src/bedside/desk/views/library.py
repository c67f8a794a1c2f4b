"""Turns trusted collections into a page: what is there, how far an import came, and a search over all of it."""

from __future__ import annotations

from typing import Any

from django.db.models import Count
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from bedside.base.registry import plugins
from bedside.desk.actions.find_passages import find_passages
from bedside.desk.actions.import_collection import COLLECTIONS, import_collection
from bedside.desk.models import CollectionState, Passage, Practice
from bedside.desk.views.doors import DeskRequest, done, signed_in


@signed_in
def library(request: DeskRequest) -> HttpResponse:
    """Collections with their state, and what a search finds in them."""
    practice = request.actor.practice
    wanted, lang = request.GET.get("q", "").strip(), request.GET.get("lang", "en")
    context: dict[str, Any] = {
        "collections": _collections(practice),
        "wanted": wanted,
        "lang": lang,
        "langs": practice.languages or ["en"],
    }
    if wanted:
        found = find_passages(practice, wanted, lang, k=12)
        context |= {"passages": [hit.passage for hit in found.passages], "is_trusted": found.trusted}
    is_fragment = request.headers.get("HX-Request") == "true"
    return render(request, "desk/library/_collections.html" if is_fragment else "desk/library/list.html", context)


def _collections(practice: Practice) -> list[dict[str, Any]]:
    states = {state.collection: state for state in CollectionState.objects.of(practice)}
    held = Passage.objects.of(practice).filter(is_gone=False).values_list("collection").annotate(n=Count("pk"))
    counts = dict(held.order_by())
    known = plugins(COLLECTIONS)
    return [
        {"name": name, "module": _facts(known.get(name)), "state": states.get(name), "passages": counts.get(name, 0)}
        for name in sorted({*known, *states, *counts})
    ]


def _facts(module: Any) -> dict[str, Any] | None:
    if module is None:
        return None
    return {
        "label": module.LABEL,
        "publisher": module.PUBLISHER,
        "why": module.WHY,
        "terms": module.TERMS,
        "terms_url": module.TERMS_URL,
        "langs": module.LANGS,
    }


@require_POST
@signed_in
def bring_in(request: DeskRequest, name: str) -> HttpResponse:
    """Starts bringing a collection in."""
    import_collection(request.actor, name)
    return done(request, _("It is coming in. You can leave this page."), reverse("library"))


@signed_in
def passage(request: DeskRequest, pk: int) -> HttpResponse:
    """One passage with its reference."""
    found = get_object_or_404(Passage.objects.of(request.actor.practice).defer("vector"), pk=pk)
    context = {"passage": found, "recalls": found.recalls.select_related("was").order_by("-opened_at")}
    return render(request, "desk/library/passage.html", context)
