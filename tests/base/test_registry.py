"""A public file in a plug-in folder is registered; nothing else is touched."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from bedside.base.registry import PluginError, plugin, plugins


def test_a_file_is_a_plug_in_and_one_with_an_underscore_is_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _package(tmp_path, monkeypatch, "shelf_a", {"cup.py": "LABEL = 'Cup'", "_glue.py": ""})
    assert list(plugins("shelf_a")) == ["cup"]
    assert plugin("shelf_a", "cup").LABEL == "Cup"


def test_an_unknown_plug_in_is_answered_with_the_known_ones(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _package(tmp_path, monkeypatch, "shelf_b", {"cup.py": "", "plate.py": ""})
    with pytest.raises(PluginError, match="Known: cup, plate"):
        plugin("shelf_b", "fork")


def test_two_files_with_one_identifier_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = {"left/__init__.py": "IS_FOLDER = True", "left/cup.py": "", "cup.py": ""}
    _package(tmp_path, monkeypatch, "shelf_c", folder)
    with pytest.raises(PluginError, match="Two plug-ins"):
        plugins("shelf_c")


def _package(root: Path, monkeypatch: pytest.MonkeyPatch, name: str, files: dict[str, str]) -> None:
    for path, content in {"__init__.py": "", **files}.items():
        target = root / name / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(content)
    monkeypatch.syspath_prepend(str(root))
    monkeypatch.delitem(sys.modules, name, raising=False)
