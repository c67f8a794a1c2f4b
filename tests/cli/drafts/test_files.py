"""A folder is read like its author would read it: every draft, by its own header, and nothing that is private."""

from __future__ import annotations

from pathlib import Path

import pytest

from bedside.cli.drafts.files import drafts_in
from bedside.cli.drafts.written import Unread, Written


def _read(*names: Path, kind: str = "post", lang: str = "") -> list[Written | Unread]:
    return list(drafts_in([str(name) for name in names], kind, lang))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "b.txt").write_bytes(b"\xef\xbb\xbfWe open at 8.\r\nCome by.\r\n")
    (tmp_path / "a.md").write_text("---\nkind: reply\nlang: es\n---\n**Hola** a todos.\n![Un perro](x.png)\n")
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub/c.jsonl").write_text('{"text": "One", "kind": "reply"}\n\n{"text": "Two"}\n{oops\n{"text": 3}\n')
    (tmp_path / "sub/code.py").write_text("print('no draft')")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git/d.md").write_text("private")
    (tmp_path / "sub/.e.md").write_text("private")
    (tmp_path / "sub/again").symlink_to(tmp_path, target_is_directory=True)
    return tmp_path


def test_every_draft_of_a_folder_is_read_once_in_order_of_names(folder: Path) -> None:
    found = _read(folder)
    names = [(Path(one.path).name, one.line) for one in found]
    assert names == [("a.md", 1), ("b.txt", 1), ("c.jsonl", 1), ("c.jsonl", 3), ("c.jsonl", 4), ("c.jsonl", 5)]
    assert [isinstance(one, Unread) for one in found] == [False] * 4 + [True] * 2


def test_a_header_speaks_before_the_command_line_and_the_command_line_before_nothing(folder: Path) -> None:
    first, second, third, fourth, *_ = _read(folder, kind="post", lang="en")
    assert isinstance(first, Written)
    assert (first.draft.kind, first.draft.lang, first.draft.text) == ("reply", "es", "Hola a todos. \n")
    assert [(note.type, note.alt) for note in first.draft.media] == [("image", "Un perro")]
    assert isinstance(second, Written)
    assert (second.draft.kind, second.draft.lang, second.draft.text) == ("post", "en", "We open at 8.\nCome by.\n")
    assert isinstance(third, Written)
    assert isinstance(fourth, Written)
    assert (third.draft.kind, fourth.draft.kind) == ("reply", "post")


def test_what_cannot_be_read_is_told_and_stops_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "latin.txt").write_bytes(b"\xff\xfe\x00")
    (tmp_path / "kind.md").write_text("---\nkind: poem\n---\nText")
    (tmp_path / "media.txt").write_text("---\nmedia:\n  - type: song\n---\nText")
    (tmp_path / "good.md").write_text("We open at 8.")
    (tmp_path / "blank.txt").write_text(" \n")
    names = ("empty", "latin.txt", "kind.md", "media.txt", "good.md", "blank.txt", "none.md")
    found = _read(*(tmp_path / name for name in names))
    why = [one.why if isinstance(one, Unread) else "" for one in found]
    for said, expected in zip(
        why, ("no draft", "not UTF-8", "kind must be", "image or video", "", "no text", "No such file"), strict=True
    ):
        assert expected in said
        assert bool(said) == bool(expected)


def test_an_empty_file_in_a_folder_is_nobodys_fault(tmp_path: Path) -> None:
    (tmp_path / "later.md").touch()
    (only,) = _read(tmp_path)
    assert isinstance(only, Written)
