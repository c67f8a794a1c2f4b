"""The command `bedside card`, as typed."""

from __future__ import annotations

import json

import pytest
from PIL import Image

from bedside.cli import main

FIELDS = ["--field", "question=Why rest?", "--field", "answer=It helps you heal."]


def run(capsys, *arguments):
    code = main(["card", "--design", "question_answer", *map(str, arguments)])
    out, err = capsys.readouterr()
    return code, json.loads(out) if out else None, err


@pytest.mark.parametrize(("ending", "form"), [("jpg", "JPEG"), ("png", "PNG")])
def test_a_card_is_written_and_told_in_one_line(capsys, tmp_path, ending, form):
    file = tmp_path / f"card.{ending}"
    code, told, _ = run(capsys, *FIELDS, "--field", "points=Sleep.", "--field", "points=Drink.", "--out", file)
    assert code == 0
    assert (told["file"], told["width"], told["height"], told["problems"]) == (str(file), 1080, 1350, [])
    assert told["bytes"] == file.stat().st_size
    assert "Sleep; Drink" in told["alt"]
    assert Image.open(file).format == form


def test_fields_may_come_as_json(capsys, tmp_path):
    given = tmp_path / "fields.json"
    given.write_text(json.dumps({"question": "¿Por qué?", "answer": "Ayuda a sanar.", "points": ["Duerma."]}), "utf-8")
    code, told, _ = run(capsys, "--json", given, "--lang", "es", "--size", "1200x630", "--out", tmp_path / "a.jpg")
    assert code == 0
    assert told["width"] == 1200
    assert told["alt"].startswith("Tarjeta")


def test_a_card_with_a_problem_is_not_written(capsys, tmp_path):
    file = tmp_path / "a.jpg"
    code, told, err = run(capsys, *FIELDS, "--field", "answer=" + "word " * 500, "--out", file)
    assert code == 1
    assert told["file"] == ""
    assert "too tall" in told["problems"][0]
    assert "nothing was written" in err
    assert not file.exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ["--size", "1x1"],
        ["--accent", "teal"],
        ["--lang", "English"],
        ["--field", "question"],
        ["--design", "poster"],
        ["--out", "a.gif"],
        ["--json", "/nowhere/at/all.json"],
    ],
)
def test_bad_use_is_a_sentence_and_exit_two(capsys, tmp_path, arguments):
    code, told, err = run(capsys, *FIELDS, "--out", tmp_path / "a.jpg", *arguments)
    assert code == 2
    assert told is None
    assert err.startswith("bedside")
    assert "Traceback" not in err


@pytest.mark.parametrize("text", ["[1]", "{", '{"question": 1}', '{"points": [1]}'])
def test_json_that_is_no_fields_is_bad_use(capsys, tmp_path, text):
    given = tmp_path / "fields.json"
    given.write_text(text)
    assert run(capsys, "--json", given, "--out", tmp_path / "a.jpg")[0] == 2
