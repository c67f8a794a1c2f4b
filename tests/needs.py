"""Turns "this machine has no X" into a loud skip, or a failure where everything is required (CI)."""

from __future__ import annotations

import os
from typing import NoReturn

import pytest


def missing(what: str, how: str) -> NoReturn:
    """Skips the test, or fails it when BEDSIDE_REQUIRE_ALL=1."""
    sentence = f"{what} is not here: {how}"
    if os.environ.get("BEDSIDE_REQUIRE_ALL") == "1":
        pytest.fail(sentence)
    pytest.skip(sentence)
