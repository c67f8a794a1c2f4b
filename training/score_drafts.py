"""Prints how well the review does on labelled drafts: per code, per tier, false alarms, spans, rewrites, speed.

Usage: python training/score_drafts.py FILE... [--split fit|hold|all] [--rules-only] [--misses] [--code PRV001]
A draft belongs to ``fit`` or ``hold`` by a hash of its text; improve on ``fit`` only, believe ``hold`` only.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from bedside.base.reader import Reader, load_reader
from bedside.base.records import Draft, MediaNote, Review
from bedside.tactics.manner.reading import kind_for_reader
from bedside.tactics.manner.review import review, rules

ADVISE = ("PLN", "SRC", "ACC003", "ACC004", "ACC005", "CLM003")
DANGER = ("SAF", "ADV", "MIS")
Judge = Callable[[list[Draft]], list[Review]]


def side(text: str) -> str:
    """``fit`` or ``hold``, for ever the same for the same text."""
    return "hold" if int(hashlib.sha256(text.encode()).hexdigest(), 16) % 2 else "fit"


def draft_of(row: dict[str, Any]) -> Draft:
    media = tuple(
        MediaNote(m["type"], m.get("alt"), m.get("captions"), m.get("consent")) for m in row.get("media") or []
    )
    return Draft(row["text"], row.get("kind", "post"), row.get("lang", ""), media)


def by_rules(drafts: list[Draft]) -> list[Review]:
    return [review(draft) for draft in drafts]


def by_both(reader: Reader) -> Judge:
    def judge(drafts: list[Draft]) -> list[Review]:
        opinions = reader.read([draft.text for draft in drafts], [kind_for_reader(draft) for draft in drafts])
        return [review(draft, reading=opinion) for draft, opinion in zip(drafts, opinions, strict=True)]

    return judge


def load(paths: Iterable[str], split: str) -> list[dict[str, Any]]:
    rows = [json.loads(line) for path in paths for line in Path(path).read_text("utf-8").splitlines() if line.strip()]
    return [row for row in rows if split == "all" or side(row["text"]) == split]


def is_advise(code: str) -> bool:
    return code.startswith(ADVISE)


class Tally:
    """Right, wrongly raised and missed findings by code."""

    def __init__(self) -> None:
        self.right: Counter[str] = Counter()
        self.wrong: Counter[str] = Counter()
        self.missed: Counter[str] = Counter()

    def score(self, codes: Iterable[str]) -> tuple[float, float, float, int]:
        codes = list(codes)
        right = sum(self.right[c] for c in codes)
        wrong = sum(self.wrong[c] for c in codes)
        missed = sum(self.missed[c] for c in codes)
        precision = right / (right + wrong) if right + wrong else 1.0
        recall = right / (right + missed) if right + missed else 1.0
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        return precision, recall, f1, right + missed


def count(rows: list[dict[str, Any]], results: list[Review]) -> tuple[Tally, Tally, list[str]]:
    """Block+warn on all rows, advise on rows without a block label, and the clean rows that were stopped."""
    blocks = {rule.CODE for rule in rules() if rule.SEVERITY.name == "BLOCK"}
    hard, soft, stopped = Tally(), Tally(), []
    for row, result in zip(rows, results, strict=True):
        wanted, allowed = set(row["labels"]), set(row.get("optional", []))
        found = {finding.code for finding in result.findings}
        for tally, advise in ((hard, False), (soft, True)):
            if advise and wanted & blocks:
                continue
            w = {c for c in wanted if is_advise(c) == advise}
            f = {c for c in found if is_advise(c) == advise}
            tally.right.update(w & f)
            tally.missed.update(w - f)
            tally.wrong.update(f - w - allowed)
        if not wanted and any(finding.severity > 1 for finding in result.findings):
            stopped.append(row["text"])
    return hard, soft, stopped


def overlap(rows: list[dict[str, Any]], results: list[Review]) -> float:
    """Mean over rightly found codes of the shared part of marked and found characters (intersection over union)."""
    shares = []
    for row, result in zip(rows, results, strict=True):
        for code in set(row["labels"]):
            marks = [s["text"] for s in row.get("spans", []) if s["code"] == code and s["text"] in row["text"]]
            marked = {i for m in marks for i in range(row["text"].index(m), row["text"].index(m) + len(m))}
            found = {i for f in result.findings if f.code == code for i in range(f.start, f.end)}
            if marked and found:
                shares.append(len(marked & found) / len(marked | found))
    return sum(shares) / len(shares) if shares else 0.0


def rewrites(rows: list[dict[str, Any]], results: list[Review], judge: Judge) -> tuple[int, int, int]:
    """Findings, those with a rewrite, and those whose rewrite clears that place and adds no block or warn."""
    total = offered = clears = 0
    for row, result in zip(rows, results, strict=True):
        draft = draft_of(row)
        before = Counter(f.code for f in result.findings)
        for finding in result.findings:
            total += 1
            if finding.rewrite is None:
                continue
            offered += 1
            text = draft.text[: finding.start] + finding.rewrite + draft.text[finding.end :]
            after = Counter(f.code for f in judge([replace(draft, text=text)])[0].findings)
            clears += after[finding.code] < before[finding.code] and not after - before
    return total, offered, clears


def show(rows: list[dict[str, Any]], results: list[Review], code: str) -> None:
    """Prints rows where the codes found and wanted differ."""
    for row, result in zip(rows, results, strict=True):
        wanted, allowed = set(row["labels"]), set(row.get("optional", []))
        found = {finding.code for finding in result.findings}
        missed, wrong = wanted - found, found - wanted - allowed
        if code:
            missed, wrong = ({c for c in s if c.startswith(code)} for s in (missed, wrong))
        if missed or wrong:
            places = [f"{f.code}@{row['text'][f.start : f.end]!r}" for f in result.findings if f.code in wrong]
            print(f"[{row.get('kind', '?')[0]}] -{sorted(missed)} +{places} | {row['text']}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+")
    parser.add_argument("--split", choices=["fit", "hold", "all"], default="all")
    parser.add_argument("--rules-only", action="store_true")
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--code", default="")
    asked = parser.parse_args()
    rows = load(asked.files, asked.split)
    drafts = [draft_of(row) for row in rows]
    judge = by_rules if asked.rules_only else by_both(load_reader("drafts"))
    results = judge(drafts)
    started = time.perf_counter()
    judge(drafts)
    rate = len(drafts) / (time.perf_counter() - started)
    if asked.misses:
        show(rows, results, asked.code)
        return
    hard, soft, stopped = count(rows, results)
    codes = sorted({c for row in rows for c in row["labels"]} | set(hard.wrong) | set(soft.wrong))
    for code in codes:
        precision, recall, f1, wanted = (soft if is_advise(code) else hard).score([code])
        print(f"{code:8} n={wanted:4} precision={precision:.2f} recall={recall:.2f} f1={f1:.2f}")
    clean = sum(not row["labels"] for row in rows)
    for name, tally, chosen in (
        ("block+warn", hard, [c for c in codes if not is_advise(c)]),
        ("advise", soft, [c for c in codes if is_advise(c)]),
        ("PRV", hard, [c for c in codes if c.startswith("PRV")]),
        ("SAF/ADV/MIS", hard, [c for c in codes if c.startswith(DANGER)]),
    ):
        precision, recall, f1, wanted = tally.score(chosen)
        print(f"{name:12} n={wanted:4} precision={precision:.3f} recall={recall:.3f} f1={f1:.3f}")
    print(f"clean stopped {len(stopped)}/{clean} = {len(stopped) / max(1, clean):.3f}")
    total, offered, clears = rewrites(rows, results, judge)
    print(f"span overlap {overlap(rows, results):.2f}; findings {total}, with rewrite {offered}, it clears {clears}")
    print(f"{rate:.0f} drafts/s on {len(rows)} drafts ({asked.split})")


if __name__ == "__main__":
    main()
