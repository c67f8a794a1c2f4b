"""The commands that turn texts into judgements, for files and pipes: check, triage, group, search, same."""

from __future__ import annotations

import argparse
import functools
import sys
from typing import Any

from bedside.cli.lines import opened, run_lines


def add_commands(commands: Any) -> None:
    """Adds check, triage, group, search and same."""
    check = commands.add_parser("check", help="review drafts: what a reader could conclude, why it matters, a fix")
    check.add_argument("file", nargs="?", default="-", metavar="FILE", help="a text or JSON lines; - is standard input")
    check.add_argument("--jsonl", action="store_true", help='lines {"text","kind","media","lang"} in, findings out')
    check.add_argument("--kind", choices=("post", "reply"), default="post")
    check.add_argument("--lang", default="")
    check.add_argument(
        "--pack", action="append", metavar="NAME", help="whose rules speak: us (default), uk ... (see: bedside packs)"
    )
    check.add_argument("--rules-only", action="store_true", help="leave the learned reader out: faster, knows less")
    check.set_defaults(run=_check)

    triage = commands.add_parser("triage", help="sort messages by what they need and how soon")
    _jsonl(triage, '{"text"} -> {"label","also","urgency","why"}')
    triage.add_argument("--rules-only", action="store_true", help="leave the learned reader out")
    triage.set_defaults(run=_triage)

    group = commands.add_parser("group", help="group questions that mean the same, in order of arrival")
    _jsonl(group, '{"id","text"} -> {"id","group"}')
    group.set_defaults(run=_group)

    search = commands.add_parser("search", help="find the texts of a corpus that answer a question")
    search.add_argument("--corpus", required=True, metavar="FILE.jsonl", help='lines {"id","text","also"?}')
    search.add_argument("-k", type=_positive, default=10, help="how many hits (default 10)")
    _jsonl(search, '{"text"} -> {"hits":[{"id","score"}],"trusted"}')
    search.set_defaults(run=_search)

    same = commands.add_parser("same", help="do two questions ask the same?")
    _jsonl(same, '{"a","b"} -> {"score","same"}')
    same.set_defaults(run=_same)


def _jsonl(parser: argparse.ArgumentParser, contract: str) -> None:
    parser.add_argument("file", nargs="?", default="-", metavar="FILE", help="JSON lines; - is standard input")
    parser.add_argument("--jsonl", action="store_true", help=f"{contract} (the only form, so this may be left out)")


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return number


def _check(options: argparse.Namespace) -> int:
    from bedside.tactics.manner.commands import check_lines

    packs = _packs(options)
    reader = None if options.rules_only else _reader("drafts")
    if options.jsonl:
        return run_lines(options.file, functools.partial(check_lines, reader=reader, packs=packs))
    return _check_text(options, reader, packs)


def _packs(options: argparse.Namespace) -> tuple[str, ...]:
    """The packs that were named, known to be there before any line is read; else the default."""
    from bedside.tactics.manner.choosing import DEFAULT, speaking

    packs = tuple(options.pack or DEFAULT)
    speaking(packs)
    return packs


def _warn_of_language(lang: str, packs: tuple[str, ...]) -> None:
    from bedside.tactics.manner.choosing import unversed_in

    for label in unversed_in(lang, packs):
        print(f"bedside: the own rules of the {label} were not examined in this language.", file=sys.stderr)


def _check_text(options: argparse.Namespace, reader: Any, packs: tuple[str, ...]) -> int:
    from bedside.base.text import guess_language
    from bedside.tactics.manner.commands import check_text, report

    with opened(options.file) as file:
        raw = file.read()
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        print(f"bedside check: the text is not UTF-8 (byte {error.start}). Save it as UTF-8.", file=sys.stderr)
        return 2
    if not text.strip():
        print("bedside check: there is no text to review.", file=sys.stderr)
        return 2
    _warn_of_language(options.lang or guess_language(text), packs)
    result = check_text(text, kind=options.kind, lang=options.lang, reader=reader, packs=packs)
    print(report(text, "standard input" if options.file == "-" else options.file, result), end="")
    return 1 if result.findings else 0


def _triage(options: argparse.Namespace) -> int:
    from bedside.tactics.dialogue.commands import triage_lines

    reader = None if options.rules_only else _reader("messages")
    return run_lines(options.file, functools.partial(triage_lines, reader=reader))


def _reader(task: str) -> Any:
    from bedside.cli.readers import reader_for

    return reader_for(task)


def _group(options: argparse.Namespace) -> int:
    from bedside.tactics.education.commands import group_lines

    return run_lines(options.file, group_lines)


def _search(options: argparse.Namespace) -> int:
    from bedside.tactics.education.commands import search_lines

    def function(lines: Any) -> Any:
        return search_lines(options.corpus, lines, options.k)

    return run_lines(options.file, function)


def _same(options: argparse.Namespace) -> int:
    from bedside.tactics.education.commands import same_lines

    return run_lines(options.file, same_lines)
