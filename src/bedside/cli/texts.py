"""The commands that turn texts into judgements, for files and pipes: check, triage, group, search, same."""

from __future__ import annotations

import argparse
import functools
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bedside.cli.lines import run_lines, write_file

if TYPE_CHECKING:
    from bedside.base.reader import Task


def add_commands(commands: Any) -> None:
    """Adds check, triage, group, search and same."""
    _add_check(commands)

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


def _add_check(commands: Any) -> None:
    check = commands.add_parser(
        "check",
        help="review drafts: what a reader could conclude, why it matters, a fix",
        epilog="Ends with 0 when nothing is blocked, 1 when something is, 2 when something could not be reviewed.",
    )
    check.add_argument(
        "files",
        nargs="*",
        default=["-"],
        metavar="FILE|FOLDER",
        help="texts, Markdown, JSON lines; - is standard input",
    )
    check.add_argument("--format", choices=("text", "jsonl", "sarif"), help="how to say it (default text)")
    check.add_argument("--output", metavar="FILE", help="where to write it (default standard output)")
    check.add_argument("--fail-on", choices=("block", "warn", "advise"), default="block", help="what ends it with 1")
    check.add_argument("--jsonl", action="store_true", help='lines {"text","kind","media","lang"} in, findings out')
    check.add_argument("--kind", choices=("post", "reply"), default="post", help="of drafts that do not say it")
    check.add_argument("--lang", default="", help="of drafts that do not say it (default: by their words)")
    check.add_argument(
        "--pack", action="append", metavar="NAME", help="whose rules speak: us (default), uk ... (see: bedside packs)"
    )
    check.add_argument("--rules-only", action="store_true", help="leave the learned reader out: faster, knows less")
    check.set_defaults(run=_check)


def _jsonl(parser: argparse.ArgumentParser, contract: str) -> None:
    parser.add_argument("file", nargs="?", default="-", metavar="FILE", help="JSON lines; - is standard input")
    parser.add_argument("--jsonl", action="store_true", help=f"{contract} (the only form, so this may be left out)")


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return number


def _check(options: argparse.Namespace) -> int:
    packs = _packs(options)
    reader = None if options.rules_only else _reader("drafts")
    if options.jsonl and len(options.files) == 1 and not (options.format or options.output):
        from bedside.tactics.manner.commands import check_lines

        return run_lines(options.files[0], functools.partial(check_lines, reader=reader, packs=packs))
    return _check_files(options, reader, packs)


def _check_files(options: argparse.Namespace, reader: Any, packs: tuple[str, ...]) -> int:
    from bedside.cli.drafts.checking import FAIL_ON, check
    from bedside.cli.drafts.files import drafts_in

    drafts = drafts_in(options.files, options.kind, options.lang, is_jsonl=options.jsonl)
    form = options.format or ("jsonl" if options.jsonl else "text")
    said, code = check(drafts, form, _tell, reader=reader, packs=packs, fail_on=FAIL_ON[options.fail_on])
    if options.output:
        write_file(Path(options.output), said.encode("utf-8", "backslashreplace"))  # a name may be no text
    else:
        sys.stdout.write(said)
    return code


def _tell(sentence: str) -> None:
    print(f"bedside check: {sentence}", file=sys.stderr)


def _packs(options: argparse.Namespace) -> tuple[str, ...]:
    """The packs that were named, known to be there before any line is read; else the default."""
    from bedside.tactics.manner.choosing import DEFAULT, speaking

    packs = tuple(options.pack or DEFAULT)
    speaking(packs)
    return packs


def _triage(options: argparse.Namespace) -> int:
    from bedside.tactics.dialogue.commands import triage_lines

    reader = None if options.rules_only else _reader("messages")
    return run_lines(options.file, functools.partial(triage_lines, reader=reader))


def _reader(task: Task) -> Any:
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
