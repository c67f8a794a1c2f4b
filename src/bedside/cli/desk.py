"""The commands that need the desk: up, demo, web, worker, doctor, import, backup, member; Django starts only here."""

from __future__ import annotations

import argparse
import functools
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any


def add_commands(commands: Any) -> None:
    """Adds the desk's commands."""
    up = commands.add_parser("up", help="start web and worker for your practice")
    _address(up)
    up.set_defaults(run=_plainly(_up))

    demo = commands.add_parser("demo", help="show the whole loop with a sample practice")
    _address(demo)
    demo.add_argument("--once", action="store_true", help="run the loop without a server and print one JSON line")
    demo.add_argument("--questions", metavar="FILE", help="questions to use, CSV or JSON lines")
    demo.add_argument("--field", default="text", help='what the file calls the question (default "text")')
    demo.add_argument("--bluesky", metavar="URL", help="also publish to this Bluesky server")
    demo.add_argument("--handle", default="", help="the handle there")
    demo.add_argument("--password", default="", help="its app password")
    demo.set_defaults(run=_plainly(_demo))

    web = commands.add_parser("web", help="the web server alone (for many machines)")
    _address(web)
    web.set_defaults(run=_plainly(_web))
    commands.add_parser("worker", help="the worker alone (for many machines)").set_defaults(run=_plainly(_worker))
    commands.add_parser("migrate", help="bring the database to this version").set_defaults(run=_plainly(_migrate))

    doctor = commands.add_parser("doctor", help="check the installation; each line says what to do")
    doctor.set_defaults(run=_plainly(_doctor))

    bring_in = commands.add_parser("import", help="bring in questions or a trusted collection")
    bring_in.add_argument("what", help='"questions" or the name of a collection (see: bedside collections)')
    bring_in.add_argument("file", nargs="?", help="the file; a collection without one is fetched from its publisher")
    bring_in.add_argument("--field", default="text", help="what the file calls the question")
    bring_in.add_argument("--practice", default="", help="the practice's short name, where there are several")
    bring_in.set_defaults(run=_plainly(_import))

    backup = commands.add_parser("backup", help="copy the embedded database and the keys into one folder")
    backup.add_argument("folder", type=Path)
    backup.set_defaults(run=_plainly(_backup))


def _plainly(run: Callable[[argparse.Namespace], int]) -> Callable[[argparse.Namespace], int]:
    """``run`` with a sentence in place of what a database says that is locked, full, read-only or not migrated."""

    @functools.wraps(run)
    def plain(options: argparse.Namespace) -> int:
        try:
            return run(options)
        except Exception as error:
            if not _is_of_database(error) or os.environ.get("BEDSIDE_DEBUG") == "1":
                raise
            told = str(error).strip().partition("\n")[0]
            print(
                f"bedside: The database cannot be used just now ({told}). What was not finished is not stored. "
                "To see what to do, run: bedside doctor",
                file=sys.stderr,
            )
            return 2

    return plain


def _is_of_database(error: Exception) -> bool:
    import sqlite3

    from django.db import DatabaseError, InterfaceError

    return isinstance(error, (DatabaseError, InterfaceError, sqlite3.Error))


def _address(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--port", type=int, default=8010)
    parser.add_argument("--host", default="127.0.0.1", help="0.0.0.0 opens it to the network")


def start_django(data: Path | None = None) -> None:
    """Makes models and settings available; ``data`` chooses the folder when the environment does not."""
    if data is not None:
        os.environ["BEDSIDE_DATA"] = str(data)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "bedside.desk.settings")
    import django

    django.setup()


def _up(options: argparse.Namespace) -> int:
    os.environ.setdefault("BEDSIDE_PUBLIC_URL", f"http://{_shown(options.host)}:{options.port}")
    start_django()
    from bedside.desk.supervisor import supervise

    return supervise(options.host, options.port)


def _shown(host: str) -> str:
    return "127.0.0.1" if host == "0.0.0.0" else host  # noqa: S104 - compared, not bound


def _demo(options: argparse.Namespace) -> int:
    if options.once:
        import tempfile

        with tempfile.TemporaryDirectory(prefix="bedside-demo-") as folder:
            os.environ.pop("DATABASE_URL", None)
            _allow_loopback(options.bluesky)
            start_django(Path(folder))
            from bedside.desk.demo.once import run_once

            return run_once(options)
    os.environ.setdefault("BEDSIDE_PUBLIC_URL", f"http://{_shown(options.host)}:{options.port}")
    start_django(Path(os.environ.get("BEDSIDE_DATA", "var/demo")))
    from bedside.desk.demo.serve import serve_demo

    return serve_demo(options.host, options.port)


def _allow_loopback(url: str | None) -> None:
    """A PDS named on this command line may be on this machine."""
    from urllib.parse import urlsplit

    host = urlsplit(url or "").hostname
    if host in ("127.0.0.1", "localhost", "::1"):
        os.environ["BEDSIDE_ALLOW_PRIVATE_HOSTS"] = host


def _web(options: argparse.Namespace) -> int:
    start_django()
    from bedside.desk.supervisor import web_command

    command = web_command(options.host, options.port)
    os.execv(command[0], command)  # noqa: S606 - our own interpreter


def _worker(options: argparse.Namespace) -> int:
    start_django()
    from bedside.desk.clock import run_worker

    run_worker()
    return 0


def _migrate(options: argparse.Namespace) -> int:
    start_django()
    from bedside.desk.supervisor import migrate

    migrate()
    return 0


def _doctor(options: argparse.Namespace) -> int:
    start_django()
    from bedside.desk.doctor import examine

    return examine(sys.stdout)


def _import(options: argparse.Namespace) -> int:
    start_django()
    from bedside.desk.bring_in import bring_in

    return bring_in(options.what, options.file, field=options.field, practice_slug=options.practice)


def _backup(options: argparse.Namespace) -> int:
    start_django()
    from bedside.desk.backup import back_up

    return back_up(options.folder)
