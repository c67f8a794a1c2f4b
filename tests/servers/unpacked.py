"""Programs out of Debian's packages that script/servers unpacked beside the system, run with their own C library."""

from __future__ import annotations

import os
import platform
from pathlib import Path

from tests.needs import missing
from tests.servers.bluesky import CACHE

FOLDER = CACHE / "debian"
ROOT = FOLDER / "root"


def command(program: str) -> list[str]:
    """How to start ``program``, for instance "usr/bin/snac"; skips the test when it is not here."""
    loaders = sorted(ROOT.glob(f"usr/lib/{platform.machine()}-linux-gnu/ld-linux*.so.*"))
    binary = ROOT / program
    if not loaders or not binary.exists() or not list(FOLDER.glob(".ready-*")):
        missing(f"Debian's {Path(program).name}", "run script/servers (it needs apt-get)")
    return [str(loaders[0]), "--library-path", str(loaders[0].parent), str(binary)]


def environment(**extra: str) -> dict[str, str]:
    """Nothing of this machine's but where programs are."""
    return {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", **extra}
