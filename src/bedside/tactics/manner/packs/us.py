"""The rules of the United States: the ground that other packs stand on."""

from __future__ import annotations

from datetime import date

from bedside.tactics.manner.packs import Restated

LABEL = "United States"
WHY = "HIPAA, the FTC, the FDA, state medical boards and the AMA, with what holds for every reader everywhere."
COUNTRIES = ("US",)
LANGUAGES = ("en", "es")
DATED_ON = date(2026, 11, 22)
RULES = "bedside.tactics.manner.rules"
STANDS_ON: tuple[str, ...] = ()
LEAVES_OUT: dict[str, str] = {}
RESTATES: dict[str, Restated] = {}
