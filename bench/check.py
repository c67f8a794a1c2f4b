"""The review of drafts beside its nearest peers, on the same texts in one run: speed, memory, and what each one finds.

Peers answer other questions (identifiers, style, labels for people, reading grade), so "speaks" counts the drafts on
which a tool says anything at all: on those labelled with privacy, with tone, with anything, and on clean ones.
The lines are our own training drafts: our rules and reader were made on them and the peers were not, so these numbers
compare speed and what a tool is for; how good the review is on unseen lines stands in docs/explanation/how-good.md.
Each tool runs in a process of its own, on one core. Run: script/bench check
"""

from __future__ import annotations

import json
import multiprocessing
import os
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).parents[1]
DRAFTS = ROOT / "training/drafts"
CACHE = Path(os.environ.get("BEDSIDE_CACHE", ROOT / ".cache"))
COUNT = 1000
PRIVACY, TONE = ("PRV", "IMG"), ("TON", "STG")


class Line(NamedTuple):
    text: str
    kind: str
    labels: tuple[str, ...]


Check = Callable[[Line], bool]


def lines() -> list[Line]:
    """A fixed sample of the English drafts with what they are labelled."""
    rows = [json.loads(line) for path in sorted(DRAFTS.glob("*.jsonl")) for line in path.open(encoding="utf-8")]
    english = [row for row in rows if row.get("lang", "en") == "en" and not row.get("media")]
    step = max(1, len(english) // COUNT)
    return [Line(row["text"], row.get("kind", "post"), tuple(row["labels"])) for row in english[::step]][:COUNT]


def bedside_rules() -> Check:
    from bedside.base.records import Draft
    from bedside.tactics.manner.review import review

    return lambda line: bool(review(Draft(line.text, line.kind)).findings)


def bedside_with_reader() -> Check:
    from bedside.cli.readers import reader_for
    from bedside.tactics.manner.commands import check_text

    reader = reader_for("drafts")
    return lambda line: bool(check_text(line.text, kind=line.kind, reader=reader).findings)


def presidio() -> Check:
    import spacy
    import tldextract

    # Left alone, it asks the network for a list of domains at first use; its own copy serves.
    offline = tldextract.TLDExtract(suffix_list_urls=())
    tldextract.extract = tldextract.tldextract.extract = offline  # type: ignore[assignment]
    tldextract.tldextract.TLD_EXTRACTOR = offline

    from presidio_analyzer import AnalyzerEngine
    from presidio_analyzer.nlp_engine import NlpArtifacts, SpacyNlpEngine

    class Blank(SpacyNlpEngine):
        """No model: only its patterns speak."""

        def __init__(self) -> None:
            super().__init__()
            self.nlp = {"en": spacy.blank("en")}

        def is_loaded(self) -> bool:
            return True

        def process_text(self, text: str, language: str) -> NlpArtifacts:
            return self._doc_to_nlp_artifact(self.nlp[language](text), language)

    engine = AnalyzerEngine(nlp_engine=Blank(), supported_languages=["en"])
    return lambda line: bool(engine.analyze(line.text, language="en", score_threshold=0.4))


def proselint() -> Check:
    from proselint.checks import __register__
    from proselint.registry import CheckRegistry
    from proselint.tools import LintFile

    CheckRegistry().register_many(__register__)
    return lambda line: bool(LintFile("draft", line.text).lint())


def textstat_grade() -> Check:
    import textstat

    textstat.textstat.set_lang("es")  # its English formulas want a download; the Spanish ones do not
    return lambda line: textstat.textstat.fernandez_huerta(line.text) < 60


TOOLS = {
    "bedside, rules alone": bedside_rules,
    "bedside, with the reader": bedside_with_reader,
    "presidio, blank model": presidio,
    "proselint": proselint,
    "textstat, Spanish formula": textstat_grade,
}


def measure(name: str, channel: Any) -> None:
    """Runs in a process of its own, so that memory is each tool's own."""
    try:
        started = time.process_time()
        check = TOOLS[name]()
        ready = time.process_time() - started
        every = lines()
        for line in every[:50]:
            check(line)
        started = time.process_time()
        said = [check(line) for line in every]
        seconds = time.process_time() - started
    except Exception as trouble:
        channel.send({"error": f"{type(trouble).__name__}: {trouble}"[:160]})
        return
    channel.send({"said": said, "seconds": seconds, "ready": ready, "megabytes": peak_megabytes()})


def peak_megabytes() -> float:
    """The most memory this process held, without what its parent held before it began."""
    status = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024


def in_python(name: str) -> dict[str, Any]:
    ours, theirs = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=measure, args=(name, theirs))
    process.start()
    row: dict[str, Any] = ours.recv()
    process.join()
    return row


def alex() -> dict[str, Any]:
    """The same in Node; it is told where alex was put by script/peers."""
    package, node = CACHE / "peers/alex/package.json", shutil.which("node")
    if not (package.parent / "node_modules/alex").exists() or node is None:
        return {"error": "alex or node is not here (script/peers gets alex where npm reaches its registry)"}
    told = subprocess.run(
        [node, str(ROOT / "bench/_alex.mjs"), str(package)],
        input="\n".join(json.dumps(line.text) for line in lines()),
        capture_output=True,
        text=True,
        check=False,
    )
    return json.loads(told.stdout) if told.returncode == 0 else {"error": told.stderr.strip()[-160:]}


def share(said: list[bool], chosen: list[bool]) -> str:
    """How often a tool speaks on the chosen lines."""
    spoken = [each for each, is_chosen in zip(said, chosen, strict=True) if is_chosen]
    return f"{sum(spoken) / len(spoken):.0%}"


def main() -> None:
    every = lines()
    groups = {
        "privacy": [any(label.startswith(PRIVACY) for label in line.labels) for line in every],
        "tone": [any(label.startswith(TONE) for label in line.labels) for line in every],
        "labelled": [bool(line.labels) for line in every],
        "clean": [not line.labels for line in every],
    }
    length = sum(len(line.text) for line in every) / len(every)
    counts = ", ".join(f"{sum(chosen)} {name}" for name, chosen in groups.items())
    print(f"{len(every)} English drafts of {length:.0f} characters on average: {counts}")
    print(
        f"{'':26}{'drafts/s':>9}{'ratio':>7}{'ready s':>9}{'MB':>6}   speaks on " + "  ".join(f"{g:>8}" for g in groups)
    )
    first = 0.0
    for name, run in {**dict.fromkeys(TOOLS, in_python), "alex": lambda _: alex()}.items():
        row = run(name)
        if "error" in row:
            print(f"{name:26} left out: {row['error']}")
            continue
        speed = len(every) / row["seconds"]
        first = first or speed
        found = "  ".join(f"{share(row['said'], chosen):>8}" for chosen in groups.values())
        print(f"{name:26}{speed:9.0f}{speed / first:7.2f}{row['ready']:9.2f}{row['megabytes']:6.0f}   {'':10}{found}")


if __name__ == "__main__":
    main()
