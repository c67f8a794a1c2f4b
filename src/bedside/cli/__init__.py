"""Turns a command line into the room that answers it; rooms are imported only when they are asked for."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence

from bedside import __version__
from bedside.cli import desk, media, plug_ins, texts


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; the exit code. A closed pipe and Ctrl-C end quietly, trouble ends with a sentence."""
    _speak_utf8()
    parser = _parser()
    options = parser.parse_args(arguments)
    if not hasattr(options, "run"):
        parser.print_help()
        return 2
    try:
        code: int = options.run(options)
        sys.stdout.flush()
        return code
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130
    except OSError as error:
        print(f"bedside: {error.strerror or error}: {error.filename or ''}".rstrip(": "), file=sys.stderr)
        return 2
    except Exception as error:
        if os.environ.get("BEDSIDE_DEBUG") == "1":
            raise
        is_ours = type(error).__module__.startswith("bedside.")  # then it is a sentence already
        where = "" if is_ours else f" ({type(error).__name__}; BEDSIDE_DEBUG=1 shows where)"
        print(f"bedside: {error}{where}", file=sys.stderr)
        return 2


def _speak_utf8() -> None:
    """JSON is UTF-8 whatever the terminal says; a name that is no text is shown with a mark and stops nothing."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="bedside", description="Helps a medical practice engage its patients on social media, without fear."
    )
    parser.add_argument("--version", action="version", version=f"bedside {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND")
    for room in (texts, media, plug_ins, desk):
        room.add_commands(commands)
    return parser


if __name__ == "__main__":
    sys.exit(main())
