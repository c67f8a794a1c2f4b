"""Turns JSON lines in into JSON lines out: one for one, same order, an error in place of a bad line."""

from __future__ import annotations

import json
import os
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

Record = Mapping[str, Any]
LineFunction = Callable[[Iterable[dict[str, Any]]], Iterator[Record]]

MAX_LINE_BYTES = 8_000_000


@contextmanager
def opened(name: str) -> Iterator[BinaryIO]:
    """The file ``name`` for reading bytes, or standard input for ``-``."""
    if name == "-":
        yield sys.stdin.buffer
    else:
        with Path(name).open("rb") as file:
            yield file


def run_lines(name: str, function: LineFunction) -> int:
    """Sends the lines of file ``name`` through ``function``; 0, or 1 when a line was bad."""
    failed = False
    with opened(name) as file:
        for record in answers(file, function):
            failed = failed or "error" in record
            sys.stdout.write(json.dumps(record, ensure_ascii=False) + "\n")
    return 1 if failed else 0


def answers(lines: Iterable[bytes], function: LineFunction) -> Iterator[Record]:
    """One record for each line. ``function`` sees only readable ones and must yield one record for each, in order."""
    waiting: deque[str] = deque()  # for each line read: "" when it went to the function, else what is wrong with it

    def readable() -> Iterator[dict[str, Any]]:
        for line in lines:
            record = parse(line)
            waiting.append(record if isinstance(record, str) else "")
            if not isinstance(record, str):
                yield record

    for result in function(readable()):
        yield from _errors(waiting)
        waiting.popleft()
        yield result
    yield from _errors(waiting)


def _errors(waiting: deque[str]) -> Iterator[Record]:
    while waiting and waiting[0]:
        yield {"error": waiting.popleft()}


def parse(line: bytes) -> dict[str, Any] | str:
    """The object on the line, or a sentence that says what is wrong with it."""
    if len(line) > MAX_LINE_BYTES:
        return f"the line is longer than {MAX_LINE_BYTES} bytes"
    try:
        record = json.loads(line.decode("utf-8-sig"))
        if b"\\ud" in line.lower():  # only then may there be half a character, which no answer could repeat
            json.dumps(record, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return "the line holds half a character (a lone surrogate such as \\ud800)"
    except UnicodeDecodeError as error:
        return f"the line is not UTF-8 (byte {error.start})"
    except (ValueError, RecursionError) as error:
        return f"the line is not JSON: {error}" if line.strip() else "the line is empty"
    if not isinstance(record, dict):
        return "the line is not a JSON object"
    return record


def write_file(path: Path, content: bytes) -> None:
    """Writes a picture whole or not at all. Raises OSError with the name that the person gave."""
    if path.exists() and not path.is_file():
        path.write_bytes(content)  # a pipe or device cannot be replaced
        return
    from bedside.base.cache import replace_whole  # only who writes pays for its imports

    try:
        replace_whole(path, content)
        path.chmod(0o666 & ~_umask())  # a temporary file is for its owner alone; a picture is for whoever may read
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from None


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
