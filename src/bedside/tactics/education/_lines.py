"""Turns one line of input into the values it must hold, or into a sentence on what is wrong with it."""

from __future__ import annotations

from typing import Any


class BadLine(ValueError):  # noqa: N818  (says what is the case)
    """What is wrong with one line, in words for the person who wrote it."""


def text_of(line: Any, key: str) -> str:
    value = _value(line, key)
    if not isinstance(value, str):
        raise BadLine(f'"{key}" is not text.')
    if not value.strip():
        raise BadLine(f'"{key}" is empty.')
    return value


def identifier(line: Any) -> str | int:
    """Text or a whole number; it is given back as it came."""
    value = _value(line, "id")
    if isinstance(value, bool) or not isinstance(value, str | int) or value == "":
        raise BadLine('"id" is neither text nor a whole number.')
    return value


def names_of(line: Any, key: str) -> tuple[str, ...]:
    value = line.get(key) or ()
    if isinstance(value, str):
        return (value,)
    if not isinstance(value, list | tuple) or not all(isinstance(name, str) for name in value):
        raise BadLine(f'"{key}" is not a list of texts.')
    return tuple(value)


def _value(line: Any, key: str) -> Any:
    if not isinstance(line, dict):
        raise BadLine("The line is not an object.")
    if key not in line:
        raise BadLine(f'"{key}" is missing.')
    return line[key]
