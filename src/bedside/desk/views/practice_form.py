"""Turns what an admin typed about the practice into values that an action takes."""

from __future__ import annotations

from typing import Any, NamedTuple

from django.http import QueryDict
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from bedside.desk.actions.errors import Refused


class Asked(NamedTuple):
    """One field of the form."""

    name: str
    label: Promise
    help: Promise | str = ""
    kind: str = "text"


SECTIONS: tuple[tuple[Promise, tuple[Asked, ...]], ...] = (
    (
        _("How people reach you"),
        (
            Asked("name", _("Name of the practice")),
            Asked("phone", _("Phone"), _("Safe replies offer this number."), "tel"),
            Asked("email", _("E-mail address"), "", "email"),
            Asked("address", _("Street address")),
            Asked("website", _("Website"), "", "url"),
            Asked("portal_url", _("Address of your portal"), "", "url"),
            Asked(
                "staff_names",
                _("Names of your staff, one per line"),
                _("A review must not take them for somebody else's."),
                "lines",
            ),
        ),
    ),
    (
        _("Where you are"),
        (
            Asked("place_name", _("Town")),
            Asked("county", _("County")),
            Asked("county_fips", _("County code (FIPS)"), _("Five digits. It brings local numbers in.")),
            Asked("state", _("State, two letters")),
            Asked("country", _("Country, two letters")),
            Asked("zip_code", _("Postal code")),
            Asked("latitude", _("Latitude"), _("For heat, smoke and storm alerts."), "number"),
            Asked("longitude", _("Longitude"), "", "number"),
            Asked("time_zone", _("Time zone"), _("For example America/Chicago. The plan is on this clock."), "zone"),
        ),
    ),
    (
        _("How it works"),
        (
            Asked("languages", _("Languages you work in"), "", "languages"),
            Asked("accent_color", _("Colour of your public pages"), "", "color"),
            Asked("late_after_minutes", _("A post later than this asks first (minutes)"), "", "whole"),
            Asked(
                "quarantine_days",
                _("Days to keep the raw words of questions"),
                _("0 keeps none: only the words without identifiers are stored."),
                "whole",
            ),
        ),
    ),
)  # fmt: skip
FIELDS = {asked.name: asked for _label, fields in SECTIONS for asked in fields}


def read(form: QueryDict) -> dict[str, Any]:
    """The fields that the form holds, each as the action takes it. Refused for a number that is none."""
    return {name: _value(asked, form) for name, asked in FIELDS.items() if name in form}


def _value(asked: Asked, form: QueryDict) -> Any:
    text = form.get(asked.name, "").strip()
    if asked.kind == "lines":
        return [line.strip() for line in text.splitlines() if line.strip()]
    if asked.kind == "languages":
        return [code for code in form.getlist(asked.name) if code]
    if asked.kind in ("number", "whole"):
        return _number(asked, text)
    return text


def _number(asked: Asked, text: str) -> float | int | None:
    if not text and asked.kind == "number":
        return None
    try:
        return int(text) if asked.kind == "whole" else float(text)
    except ValueError:
        raise Refused(f"{asked.label}: {text!r} is not a number.") from None
