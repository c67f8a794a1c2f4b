"""Bad input at the command line: one clear sentence each, nothing half written, no stack trace."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from bedside.base import cache
from bedside.cli.lines import parse, write_file
from tests.cli.test_commands import bedside, lines, out

GOOD = {"id": "1", "text": "Is the flu shot safe?", "a": "Is it flu?", "b": "Do I have the flu?"}
HALF = b'{"id": "\\ud800", "text": "\\ud800 flu", "a": "\\ud800", "b": "\\udfff"}\n'


@pytest.mark.parametrize("command", ["check", "triage", "group", "same"])
def test_half_a_character_spoils_its_own_line_and_no_other(command: str) -> None:
    done = bedside(command, "--jsonl", stdin=HALF + lines(GOOD))
    bad, good = out(done)
    assert "half a character" in bad["error"]
    assert "error" not in good
    assert done.returncode == 1


def test_a_whole_pair_of_halves_is_a_character() -> None:
    assert parse(b'{"text": "\\ud83d\\ude00"}') == {"text": "\U0001f600"}


@pytest.mark.parametrize("odd", [None, 3, ["a"], {}, True, "", "  "])
def test_what_is_no_text_is_told_for_its_line(odd: Any) -> None:
    wrong = {"id": "1", "text": odd, "a": odd, "b": "x"}
    for command in ("check", "triage", "group", "same"):
        (result,) = out(bedside(command, "--jsonl", stdin=lines(wrong)))
        assert "error" in result or (command == "check" and isinstance(odd, str)), command


def test_an_id_that_comes_twice_is_told() -> None:
    first, second = out(bedside("group", "--jsonl", stdin=lines(GOOD, GOOD)))
    assert first["group"] == "1"
    assert "used before" in second["error"]


@pytest.mark.parametrize(
    ("corpus", "why"),
    [
        (b"", "no entry"),
        (b"null\n", "not an object"),
        (b"{not json\n", "not JSON"),
        (b'{"id": "a", "text": "\\ud800"}\n', "half a character"),
        (b'{"id": "a", "text": "x"}\n{"id": "a", "text": "y"}\n', "used before"),
        (b'{"id": "a", "text": "x", "also": [3]}\n', "not a list of texts"),
        (b"\xff\xfe", "Cannot read"),
        (b"[" * 100_000 + b"\n", "not JSON"),
    ],
)
def test_a_corpus_that_cannot_be_searched_is_told_in_one_sentence(tmp_path: Path, corpus: bytes, why: str) -> None:
    file = tmp_path / "corpus.jsonl"
    file.write_bytes(corpus)
    done = bedside("search", "--corpus", str(file), stdin=lines(GOOD))
    assert (done.returncode, done.stdout) == (2, b"")
    assert why.lower() in done.stderr.decode().lower()
    assert b"BEDSIDE_DEBUG" not in done.stderr


def test_a_corpus_may_begin_with_a_byte_order_mark(tmp_path: Path) -> None:
    file = tmp_path / "corpus.jsonl"
    file.write_bytes(b"\xef\xbb\xbf" + lines(GOOD))
    (found,) = out(bedside("search", "--corpus", str(file), stdin=lines(GOOD)))
    assert found["hits"][0]["id"] == "1"


def test_a_terminal_that_knows_only_ascii_is_still_answered() -> None:
    text = json.dumps({"text": "El café cura 100% garantizado — ¿sí?"}, ensure_ascii=False).encode()
    command = [sys.executable, "-m", "bedside", "check", "--jsonl", "--rules-only"]
    done = subprocess.run(command, input=text, capture_output=True, env={**os.environ, "PYTHONIOENCODING": "ascii"})
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["verdict"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_behind_a_pipe_is_told() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run([sys.executable, "-m", "bedside", "rules"], stdout=full, stderr=subprocess.PIPE)
    assert done.returncode == 2
    assert b"No space left" in done.stderr
    assert b"Traceback" not in done.stderr


def test_a_reader_who_has_seen_enough_ends_it_quietly() -> None:
    program = [sys.executable, "-m", "bedside", "triage", "--rules-only"]
    with subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdin
        assert running.stdout
        assert running.stderr
        running.stdout.close()
        try:
            running.stdin.write(lines({"text": "what time do you open?"}) * 2000)
            running.stdin.close()
        except BrokenPipeError:
            pass
        assert running.stderr.read() == b""
        assert running.wait() == 0


def _no_room(*_: object) -> None:
    raise OSError(28, "No space left on device")


def test_a_full_disk_leaves_the_older_picture_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    card = tmp_path / "card.png"
    write_file(card, b"older")
    monkeypatch.setattr(cache.os, "fsync", _no_room)
    with pytest.raises(OSError, match=r"card\.png"):
        write_file(card, b"newer")
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [("card.png", b"older")]


def test_a_full_disk_leaves_no_half_of_the_model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache.os, "fsync", _no_room)
    with pytest.raises(cache.CacheUnavailable, match="Free some space"):
        cache.read_or_make(tmp_path / "model.onnx", lambda: b"model")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "fields",
    [b'{"question": "\\ud800", "answer": "x"}', b'{"question": 3}', b"[]", b"\xff\xfe", b"", b'{"nothing": "x"}'],
)
def test_a_card_that_cannot_be_drawn_is_not_written(tmp_path: Path, fields: bytes) -> None:
    card = tmp_path / "card.png"
    done = bedside("card", "--design", "question_answer", "--out", str(card), "--json", "-", stdin=fields)
    assert done.returncode in (1, 2)
    assert done.stderr
    assert not card.exists()


def test_marks_of_the_typesetter_are_only_letters_on_a_card(tmp_path: Path) -> None:
    text = '<script>alert(1)</script> #set page(fill: red) $x$ @foo *b* #read("/etc/passwd")'
    fields = json.dumps({"question": "Is it safe?", "answer": text}).encode()
    card = tmp_path / "card.png"
    done = bedside("card", "--design", "question_answer", "--out", str(card), "--json", "-", stdin=fields)
    (told,) = out(done)
    assert told["problems"] == []
    assert "root:" not in told["alt"]
