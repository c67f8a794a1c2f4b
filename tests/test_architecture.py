"""The house holds: contracts kept, small files, and one file is all that a plug-in needs."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src/bedside"
KINDS = {
    "rules": "bedside.tactics.manner.rules",
    "packs": "bedside.tactics.manner.packs",
    "signals": "bedside.tactics.dialogue.signals",
    "channels": "bedside.channels",
    "designs": "bedside.tactics.media.designs",
    "sources": "bedside.tactics.locality.sources",
    "collections": "bedside.tactics.education.collections",
    "measures": "bedside.insight.measures",
}
# Each is the neighbour that a newcomer would copy, with its own name in place of the neighbour's.
NEIGHBOURS = {
    "rules": (
        "tactics/manner/rules/engagement/engagement_bait.py",
        {"ENG001": "OUR001", "engagement-bait": "our-bait"},
    ),
    "packs": (
        "tactics/manner/packs/us.py",
        {
            '"United States"': '"Atlantis"',
            '("US",)': '("AT",)',
            '"bedside.tactics.manner.rules"': '"ours.laws"',
            "STANDS_ON: tuple[str, ...] = ()": 'STANDS_ON = ("us",)',
        },
    ),
    "signals": ("tactics/dialogue/signals/thanks.py", {'"thanks"': '"our_signals"'}),
    "channels": ("channels/by_hand.py", {"By hand": "Our notice board"}),
    "sources": ("tactics/locality/sources/nssp.py", {'"nssp"': '"our_sources"'}),
    "collections": ("tactics/education/collections/starter.py", {}),
    "measures": ("insight/measures/clicks.py", {'"clicks"': '"our_measures"'}),
}


@pytest.fixture(scope="module")
def third_party(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment with somebody else's package installed: one plug-in of each kind, one file each."""
    folder = tmp_path_factory.mktemp("site")
    package = folder / "ours"
    package.mkdir()
    (package / "__init__.py").touch()
    for kind, (neighbour, names) in NEIGHBOURS.items():
        code = (SOURCE / neighbour).read_text()
        for old, new in names.items():
            assert old in code
            code = code.replace(old, new)
        (package / f"our_{kind}.py").write_text(code)
    _copy_design(package / "our_designs")
    _write_laws(package / "laws")
    info = folder / "ours-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: ours\nVersion: 1.0\n")
    points = "".join(f"[{group}]\nour_{kind} = ours.our_{kind}\n" for kind, group in KINDS.items())
    (info / "entry_points.txt").write_text(points)
    return {**os.environ, "PYTHONPATH": str(folder)}


def _write_laws(folder: Path) -> None:
    """The own rules of somebody else's pack: a package of rule files that nothing else knows."""
    folder.mkdir()
    (folder / "__init__.py").write_text('"""Laws of Atlantis."""\n')
    code = (SOURCE / "tactics/manner/rules/engagement/engagement_bait.py").read_text()
    (folder / "our_law.py").write_text(code.replace("ENG001", "ENG901").replace("engagement-bait", "our-law"))


def _copy_design(target: Path) -> None:
    neighbour = SOURCE / "tactics/media/designs/steps"
    target.mkdir()
    for file in neighbour.iterdir():
        if file.is_file():
            (target / file.name).write_bytes(file.read_bytes())


def _bedside(environment: dict[str, str], *arguments: str, stdin: str = "") -> str:
    command = [sys.executable, "-m", "bedside", *arguments]
    done = subprocess.run(command, input=stdin, env=environment, capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr, done.stderr
    return done.stdout


@pytest.mark.parametrize("kind", KINDS)
def test_one_file_is_all_that_a_plug_in_needs(kind: str, third_party: dict[str, str]) -> None:
    names = [json.loads(line)["name"] for line in _bedside(third_party, kind, "--json").splitlines()]
    assert f"our_{kind}" in names


def test_a_rule_of_somebody_else_speaks_in_the_review(third_party: dict[str, str]) -> None:
    line = json.dumps({"text": "Tag a friend who snores."})
    found = json.loads(_bedside(third_party, "check", "--rules-only", "--jsonl", stdin=line))
    assert {"ENG001", "OUR001"} <= {finding["code"] for finding in found["findings"]}


def test_a_pack_of_somebody_else_adds_its_rules_to_those_it_stands_on(third_party: dict[str, str]) -> None:
    line = json.dumps({"text": "Tag a friend who snores."})
    with_pack, without = (
        {
            finding["code"]
            for finding in json.loads(
                _bedside(third_party, "check", "--rules-only", "--jsonl", *pack, stdin=line),
            )["findings"]
        }
        for pack in (["--pack", "our_packs"], [])
    )
    assert {"ENG001", "ENG901"} <= with_pack
    assert "ENG901" not in without


def test_a_design_of_somebody_else_draws(third_party: dict[str, str], tmp_path: Path) -> None:
    from bedside.tactics.media.designs import steps

    file = tmp_path / "card.jpg"
    fields = json.dumps(steps.EXAMPLE["en"])
    out = _bedside(third_party, "card", "--design", "our_designs", "--json", "-", "--out", str(file), stdin=fields)
    assert json.loads(out)["alt"]
    assert file.stat().st_size > 5_000


def test_files_stay_small_enough_to_read() -> None:
    long = {str(path.relative_to(SOURCE)): n for path in _python() if (n := _lines(path)) > 300}
    assert long == {}


def test_no_file_lacks_its_sentence() -> None:
    silent = [
        str(path) for path in _python() if path.read_text().strip() and not path.read_text().lstrip().startswith('"""')
    ]
    assert silent == []


def test_nobody_who_writes_to_us_is_called_a_patient_in_a_name() -> None:
    """We do not know who is one; a field or function of that name would say so."""
    named = re.compile(r"^\s*(?:def|class)\s+\w*patient\w*|^\s*\w*patient\w*\s*(?::|=)\s*models\.", re.I | re.M)
    places = [str(path) for path in _python() if "rules/" not in str(path) and named.search(path.read_text())]
    assert places == []


def test_every_setting_of_the_environment_is_documented() -> None:
    text = "".join(path.read_text() for path in (ROOT / "docs/how-to").glob("*.md"))
    used = {name for path in _python() for name in re.findall(r"\bBEDSIDE_[A-Z_]+[A-Z]", path.read_text())}
    assert sorted(name for name in used if name not in text) == []


def test_every_command_is_documented() -> None:
    page = (ROOT / "docs/reference/commands.md").read_text()
    listed = re.findall(r"^    ([a-z]+)(?:\s{2,}|$)", _bedside(dict(os.environ), "--help"), re.M)
    assert len(listed) > 15
    assert [name for name in listed if not re.search(rf"[`, ]{name}\b", page)] == []


def test_the_reference_of_plug_ins_is_what_their_files_say() -> None:
    from bedside.cli.plug_ins import reference

    assert (ROOT / "docs/reference/plug-ins.md").read_text() == reference(), "run: script/docs"


def _python() -> list[Path]:
    return [path for path in SOURCE.rglob("*.py") if "migrations" not in path.parts]


def _lines(path: Path) -> int:
    return path.read_text().count("\n")
