"""A real WordPress on loopback, its database one SQLite file, installed afresh for the test session."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import urlencode, urlsplit

from tests.servers.ports import free_port
from tests.servers.unpacked import FOLDER, ROOT, command, environment

SCRIPTS = Path(__file__).parent / "wordpress_site"
CODE = ROOT / "usr/share/wordpress"
_MODULES = ("pdo", "pdo_sqlite", "sqlite3", "ctype", "tokenizer", "fileinfo", "mbstring", "iconv", "exif", "gd")


@dataclass(frozen=True)
class Site:
    """A running site and the application passwords of its people: clinic (administrator), writer, trainee."""

    url: str
    passwords: dict[str, str]

    def call(self, method: str, path: str, body: object | None = None, *, who: str = "clinic", **query: Any) -> Any:
        """One REST call with what it answered; errors raise."""
        status, _, content = self.send(method, f"/wp-json/wp/v2/{path}?{urlencode(query)}", body, who=who)
        if status >= 400:
            raise RuntimeError(f"{status}: {content[:300]!r}")
        return json.loads(content)

    def send(
        self, method: str, path: str, body: object | None = None, *, who: str = ""
    ) -> tuple[int, dict[str, str], bytes]:
        """A request as it is; a body that is a string goes as a form, anything else as JSON."""
        is_form = isinstance(body, str)
        headers = {"content-type": "application/x-www-form-urlencoded" if is_form else "application/json"}
        if who:
            headers["authorization"] = "Basic " + b64encode(f"{who}:{self.passwords[who]}".encode()).decode()
        content = body if is_form else json.dumps(body) if body is not None else None
        connection = HTTPConnection(urlsplit(self.url).netloc, timeout=30)
        connection.request(method, path, content, headers)  # type: ignore[arg-type]
        answer = connection.getresponse()
        result = answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read()
        connection.close()
        return result

    def posts(self, text: str = "", status: str = "publish") -> list[Any]:
        """The posts that the site itself holds, those with ``text`` in them; "any" leaves out the bin."""
        found = self.call("GET", "posts", status=status, context="edit", per_page=100)
        return [post for post in found if text in unescape(post["content"]["raw"])]

    def comments(self, post: int) -> list[Any]:
        """Everything below a post that is not in the bin, oldest first."""
        return list(self.call("GET", "comments", post=post, status="all", context="edit", order="asc", orderby="id"))

    def comment(self, post: int, text: str, author: str = "Rosa") -> None:
        """Somebody comments as visitors do, by the form below the post; it waits for moderation."""
        fields = {"comment_post_ID": post, "author": author, "email": f"{author}@example.test", "comment": text}
        status, _, content = self.send("POST", "/wp-comments-post.php", urlencode(fields))
        assert status == 302, content[:300]


@contextlib.contextmanager
def wordpress_site() -> Iterator[Site]:
    """A running site; nothing of it is left afterwards."""
    php = _php()
    with tempfile.TemporaryDirectory(prefix="bedside-wordpress-") as folder:
        port = free_port()
        settings = _settings(folder, f"http://127.0.0.1:{port}")
        done = subprocess.run([*php, str(SCRIPTS / "install.php")], env=settings, capture_output=True, check=False)
        if done.returncode or not done.stdout.startswith(b"{"):
            raise RuntimeError(f"WordPress was not installed: {done.stdout[-500:]!r} {done.stderr[-500:]!r}")
        serve = [*php, "-S", f"127.0.0.1:{port}", "-t", str(CODE), str(SCRIPTS / "router.php")]
        # Its workers are children of their own: the whole group is ended at once.
        child = subprocess.Popen(serve, env=settings, stderr=subprocess.DEVNULL, start_new_session=True)
        try:
            _wait_for(port, child)
            site = Site(settings["SITE_URL"], json.loads(done.stdout))
            site.posts()  # the first answer takes long: PHP compiles
            yield site
        finally:
            os.killpg(child.pid, signal.SIGKILL)
            child.wait()


def _php() -> list[str]:
    modules = sorted(ROOT.glob("usr/lib/php/2*"))
    start = [*command("usr/bin/php8.4"), "-n", "-d", f"extension_dir={modules[-1]}", "-d", "memory_limit=256M"]
    start += ["-d", "upload_max_filesize=8M", "-d", "post_max_size=16M", "-d", "display_errors=0"]
    start += ["-d", "zend_extension=opcache", "-d", "opcache.enable=1"]
    return start + [part for name in _MODULES for part in ("-d", f"extension={name}")]


def _settings(folder: str, url: str) -> dict[str, str]:
    for name in ("content/themes", "content/mu-plugins", "database"):
        (Path(folder) / name).mkdir(parents=True)
    shutil.copy(SCRIPTS / "db.php", f"{folder}/content/db.php")
    shutil.copy(SCRIPTS / "quick_visitors.php", f"{folder}/content/mu-plugins")
    return environment(
        SITE_FOLDER=folder,
        SITE_URL=url,
        SITE_CODE=str(CODE),
        SITE_CONFIG=str(SCRIPTS / "site-config.php"),
        SITE_SQLITE=str(FOLDER / "plugin-sqlite-database-integration"),
        PHP_CLI_SERVER_WORKERS="3",
        TMPDIR=folder,
    )


def _wait_for(port: int, child: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline and child.poll() is None:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.05)
    raise RuntimeError("WordPress's web server did not start")
