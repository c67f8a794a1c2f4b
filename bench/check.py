"""The review of drafts beside its nearest peers, on the same texts in one run: speed, memory, and what each one finds.

Peers answer other questions (identifiers, style, reading grade), so "finds" counts the drafts on which each says
anything at all, apart for drafts that must not go out and for clean ones. Run: script/bench check
"""

from __future__ import annotations

import json
import multiprocessing
import resource
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

DRAFTS = Path(__file__).parents[1] / "training/drafts"
COUNT = 1000

Check = Callable[[str], bool]


def texts() -> list[tuple[str, bool]]:
    """Drafts with whether they must not go out as they are (a block or a warning), a fixed sample."""
    rows = [json.loads(line) for path in sorted(DRAFTS.glob("*.jsonl")) for line in path.open(encoding="utf-8")]
    english = [row for row in rows if row.get("lang", "en") == "en"]
    step = max(1, len(english) // COUNT)
    return [(row["text"], bool(row["labels"])) for row in english[::step]][:COUNT]


def bedside_rules() -> Check:
    from bedside.base.records import Draft
    from bedside.tactics.manner.review import review

    return lambda text: bool(review(Draft(text)).findings)


def bedside_with_reader() -> Check:
    from bedside.cli.readers import reader_for
    from bedside.tactics.manner.commands import check_text

    reader = reader_for("drafts")
    return lambda text: bool(check_text(text, reader=reader).findings)


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
    return lambda text: bool(engine.analyze(text, language="en", score_threshold=0.4))


def proselint() -> Check:
    try:
        from proselint.checks import __register__
        from proselint.registry import CheckRegistry
        from proselint.tools import LintFile

        CheckRegistry().register_many(__register__)
        return lambda text: bool(LintFile("draft", text).lint())
    except ImportError:
        from proselint.tools import lint

        return lambda text: bool(lint(text))


def textstat_grade() -> Check:
    import textstat

    textstat.textstat.set_lang("es")  # its English formulas want a download; the Spanish ones do not
    return lambda text: textstat.textstat.fernandez_huerta(text) < 60


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
        rows = texts()
        for text, _ in rows[:50]:
            check(text)
        started = time.process_time()
        said = [check(text) for text, _ in rows]
        seconds = time.process_time() - started
    except Exception as trouble:
        channel.send({"error": f"{type(trouble).__name__}: {trouble}"[:160]})
        return
    bad = [s for s, (_, is_bad) in zip(said, rows, strict=True) if is_bad]
    clean = [s for s, (_, is_bad) in zip(said, rows, strict=True) if not is_bad]
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    channel.send(
        {
            "texts/s of CPU": round(len(rows) / seconds),
            "ready after CPU s": round(ready, 2),
            "MB": round(memory),
            "speaks on labelled drafts": f"{sum(bad) / len(bad):.0%}",
            "speaks on clean drafts": f"{sum(clean) / len(clean):.0%}",
        }
    )


def main() -> None:
    first = None
    for name in TOOLS:
        ours, theirs = multiprocessing.Pipe()
        process = multiprocessing.get_context("spawn").Process(target=measure, args=(name, theirs))
        process.start()
        row = ours.recv()
        process.join()
        if "error" in row:
            print(f"{name:28} left out: {row['error']}")
            continue
        first = first or row["texts/s of CPU"]
        print(f"{name:28} {row}  ratio to rules alone: {row['texts/s of CPU'] / first:.2f}")


if __name__ == "__main__":
    main()
