"""Turns a log record into lines that tell where something went wrong, and never what a person wrote."""

from __future__ import annotations

import logging
import traceback
from typing import Any

from django.db import OperationalError, ProgrammingError

# These speak of the database or the machine; any other exception may quote a row, a text or a token.
_SAY_NO_TEXT = (OperationalError, ProgrammingError)


class PlainFormatter(logging.Formatter):
    """Formats exceptions with their places and kinds, but without their words."""

    def formatException(self, ei: Any) -> str:  # noqa: N802  (the name is the library's)
        error: BaseException | None = ei[1]
        parts: list[str] = []
        while error is not None:
            frames = traceback.format_list(traceback.extract_tb(error.__traceback__))
            parts = ["".join(frames) + _named(error), *parts]
            error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        return "\n".join(parts)


def _named(error: BaseException) -> str:
    name = type(error).__name__
    return f"{name}: {str(error).partition(chr(10))[0]}" if isinstance(error, _SAY_NO_TEXT) else name
