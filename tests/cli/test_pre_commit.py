"""The hooks that we offer, run by the real pre-commit: a draft that must not go out is not committed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HOOKS = ROOT / ".pre-commit-hooks.yaml"
BIN = Path(sys.executable).parent
BLOCKED = "---\nkind: reply\n---\nSo glad your knee is better, Maria!\n"


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    if not (BIN / "pre-commit").exists():
        pytest.fail("pre-commit is a development dependency and is not here: uv sync")
    git = {f"GIT_{who}_{what}": "ben@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    return {
        **{name: value for name, value in os.environ.items() if not name.startswith("GIT_")},
        **git,
        "GIT_CONFIG_GLOBAL": os.devnull,
        "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}",
        "PRE_COMMIT_HOME": str(tmp_path_factory.mktemp("pre-commit")),
        "PRE_COMMIT_COLOR": "never",
    }


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory, environment: dict[str, str]) -> Path:
    """A repository with what our hooks run, as somebody's configuration would name it."""
    folder = tmp_path_factory.mktemp("bedside")
    (folder / HOOKS.name).write_bytes(HOOKS.read_bytes())
    (folder / "script").mkdir()
    shutil.copy(ROOT / "script/check-drafts", folder / "script")
    left_out = shutil.ignore_patterns("desk", "*.npz", "__pycache__", "_starter")  # not ours to run here, and large
    shutil.copytree(ROOT / "src", folder / "src", ignore=left_out)
    _repository(folder, environment)
    return folder


@pytest.fixture
def practice(tmp_path: Path, ours: Path, environment: dict[str, str]) -> Path:
    """Ben's repository, with the hooks in place and nothing committed."""
    head = _run(ours, environment, "git", "rev-parse", "HEAD").stdout.strip()
    (tmp_path / ".pre-commit-config.yaml").write_text(
        f"repos:\n- repo: {ours}\n  rev: {head}\n  hooks:\n  - id: bedside-check\n"
    )
    _run(tmp_path, environment, "git", "init", "-q")
    done = _run(tmp_path, environment, "pre-commit", "install")
    assert done.returncode == 0, done.stdout + done.stderr
    return tmp_path


def _run(folder: Path, environment: dict[str, str], *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def _repository(folder: Path, environment: dict[str, str]) -> None:
    for command in ("init -q", "add .", "commit -q -m hooks"):
        done = _run(folder, environment, "git", *command.split())
        assert done.returncode == 0, done.stderr


def _commit(folder: Path, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    _run(folder, environment, "git", "add", ".")
    return _run(folder, environment, "git", "commit", "-m", "drafts")


def test_our_hooks_are_as_pre_commit_wants_them(environment: dict[str, str]) -> None:
    done = _run(HOOKS.parent, environment, "pre-commit", "validate-manifest", str(HOOKS))
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_page_on_hooks_names_those_that_there_are() -> None:
    page = (ROOT / "docs/how-to/check-drafts.md").read_text()
    ids = [line.removeprefix("- id: ") for line in HOOKS.read_text().splitlines() if line.startswith("- id: ")]
    assert [name for name in ids if f"`{name}`" not in page] == []
    assert f"  - id: {ids[0]}\n" in page


def test_a_draft_that_must_not_go_out_is_not_committed(practice: Path, environment: dict[str, str]) -> None:
    (practice / "hours.md").write_text("We open at 8 on Monday.\n")
    (practice / "reply.md").write_text(BLOCKED)
    done = _commit(practice, environment)
    assert done.returncode == 1
    said = done.stdout + done.stderr
    assert "reply.md:4:" in said
    assert "block PRV001" in said
    assert "hours.md:" not in said
    assert _run(practice, environment, "git", "rev-parse", "HEAD").returncode != 0


def test_good_drafts_and_other_files_are_committed(practice: Path, environment: dict[str, str]) -> None:
    (practice / "hours.md").write_text("We open at 8 on Monday.\n")
    (practice / "code.py").write_text('print("So glad your knee is better, Maria!")\n')
    done = _commit(practice, environment)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Passed" in done.stdout + done.stderr


def test_the_hook_needs_nothing_but_python(practice: Path, environment: dict[str, str]) -> None:
    (practice / "reply.md").write_text(BLOCKED)
    done = _run(practice, environment, sys.executable, "-I", "-S", str(ROOT / "script/check-drafts"), "reply.md")
    assert done.returncode == 1
    assert "block PRV001" in done.stdout


def test_the_hook_for_an_installed_bedside_runs_that_one(
    ours: Path, tmp_path: Path, environment: dict[str, str]
) -> None:
    (tmp_path / "reply.md").write_text(BLOCKED)
    _repository(tmp_path, environment)
    done = _run(tmp_path, environment, "pre-commit", "try-repo", str(ours), "bedside-check-installed", "--all-files")
    assert done.returncode == 1
    assert "block PRV001" in done.stdout
