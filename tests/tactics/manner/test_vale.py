"""The style for Vale says what the review says, no more; its files hold only what Vale's documentation names."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from bedside.base.records import Draft
from bedside.tactics.manner.review import review
from bedside.tactics.manner.vale import STYLE, vale_style
from tests.cli.test_commands import bedside

DRAFTS = Path(__file__).parents[3] / "training/drafts"
# From Vale's documentation: the names that each kind of check knows.
COMMON = {"extends", "message", "level", "link", "scope", "limit", "action"}
KEYS = {
    "existence": {"append", "ignorecase", "nonword", "raw", "tokens", "exceptions", "vocab"},
    "substitution": {"ignorecase", "nonword", "swap", "pos", "exceptions", "vocab", "capitalize"},
    "metric": {"formula", "condition"},
}
NAMES = {
    "words",
    "sentences",
    "syllables",
    "characters",
    "complex_words",
    "long_words",
    "paragraphs",
    "polysyllabic_words",
}
STYLES = {name: yaml.safe_load(content) for name, content in vale_style().items() if name.endswith(".yml")}


def _texts() -> list[str]:
    rows = [json.loads(line) for path in sorted(DRAFTS.glob("*.jsonl")) for line in path.open(encoding="utf-8")]
    return [row["text"] for row in rows]


@pytest.mark.parametrize("name", STYLES)
def test_every_file_holds_only_what_vale_knows(name: str) -> None:
    check = STYLES[name]
    assert check.keys() <= COMMON | KEYS[check["extends"]]
    assert {"extends", "message", "level", "link"} <= check.keys()
    assert check["level"] in ("suggestion", "warning", "error")
    assert check["link"].startswith("https://")
    assert (
        check["message"].count("%") == check["message"].count("%s") == (2 if check["extends"] == "substitution" else 1)
    )
    if check["extends"] == "substitution":
        assert all(isinstance(each, str) and "(" not in each.replace("(?:", "") for each in check["swap"])
        assert all(isinstance(each, str) and each for each in check["swap"].values())
    if check["extends"] == "metric":
        assert set(re.findall("[a-z_]+", check["formula"])) <= NAMES
        assert re.fullmatch(r"(?:>|<|>=|<=|==) [\d.]+", check["condition"])
    for pattern in (*check.get("swap", ()), *check.get("tokens", ())):
        re.compile(pattern)
        assert "(?P" not in pattern
        assert not re.search(r"\(\?<|[+*?}]\+", pattern), "the other engine may not know this"


def test_the_style_is_a_style_with_an_example() -> None:
    files = vale_style()
    assert all(name.startswith(f"{STYLE}/") or name == "vale.ini.example" for name in files)
    assert f"BasedOnStyles = {STYLE}" in files["vale.ini.example"]
    assert "bedside check" in files[f"{STYLE}/README.md"]


@pytest.mark.parametrize("name", [name for name, check in STYLES.items() if check["extends"] == "existence"])
def test_what_vale_would_find_the_review_finds_too(name: str) -> None:
    """No lossy conversion: on every draft of the training folder, and in our own examples, each match is a finding."""
    code = vale_style()[name].split()[1]
    tokens = re.compile("|".join(f"(?:{token})" for token in STYLES[name]["tokens"]), re.I)
    for text in [*_texts(), "He committed suicide.", "You people always complain about everything."]:
        for match in tokens.finditer(text):
            found = [(each.start, each.end) for each in review(Draft(text)).findings if each.code == code]
            assert any(start < match.end() and match.start() < end for start, end in found), (code, match.group())


def test_a_plain_word_is_one_that_the_review_wants_unless_it_is_explained() -> None:
    swaps = {**STYLES[f"{STYLE}/PlainWords.yml"]["swap"], **STYLES[f"{STYLE}/PlainWordsSpanish.yml"]["swap"]}
    for term in swaps:
        word = term.removesuffix("(?:s|es)?").replace("\\", "")
        for kind in ("post", "reply"):
            assert any(each.code == "PLN001" for each in review(Draft(f"This is {word}.", kind)).findings), word


def test_the_command_writes_the_files(tmp_path: Path) -> None:
    done = bedside("rules", "--vale", str(tmp_path / "styles"))
    assert done.returncode == 0
    assert {path.relative_to(tmp_path / "styles").as_posix() for path in tmp_path.rglob("*") if path.is_file()} == set(
        vale_style()
    )


def test_the_real_vale_says_so_too(tmp_path: Path) -> None:
    vale = shutil.which("vale")
    if vale is None:
        pytest.skip("vale is not here (its packages fetch it from elsewhere): only its documented names were examined")
    bedside("rules", "--vale", str(tmp_path / "styles"))
    (tmp_path / ".vale.ini").write_text((tmp_path / "styles/vale.ini.example").read_text())
    (tmp_path / "a.md").write_text("He committed suicide. Ask about ablation of the heart.\n")
    done = subprocess.run([vale, "--output=JSON", "a.md"], cwd=tmp_path, capture_output=True, text=True, check=False)
    found: dict[str, list[dict[str, Any]]] = json.loads(done.stdout)
    assert {"Bedside.UnsafeSuicideWords", "Bedside.PlainWords"} <= {each["Check"] for each in found["a.md"]}
