"""Turns real messages with judged answers into the quality and speed of search, beside plain methods, in one run.

`python bench/search.py` reads the shared development set; set OPENBLAS_NUM_THREADS=1 to time a single thread.
"""

from __future__ import annotations

import json
import re
import sqlite3
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from bedside.base.encoder import load_encoder
from bedside.tactics.education.search import Index, Row

DATA = Path(__file__).resolve().parents[1] / "../shared/data"
KEPT = Path(__file__).resolve().parents[1] / ".cache/bench-corpus.npy"
Ranking = Callable[[str, np.ndarray], list[int]]


def main() -> None:
    if not (DATA / "medquad.jsonl").is_file():
        sys.exit(f"{DATA} is absent: nothing was measured.")
    rows, place = corpus()
    judged = judgements(place)
    vectors = encoded([row.text for row in rows])
    index, words = Index.build(rows, vectors), full_text(rows)
    asked = [line for line in lines("liveqa_questions_dev") if any(j >= 3 for j in judged[line["qid"]].values())]
    print(f"{len(rows)} entries, {len(asked)} messages with a good answer; what was not judged counts as wrong")
    methods: dict[str, Ranking] = {
        "ours": lambda text, vector: [int(hit.id) for hit in index.search(text, 10, vector).hits],
        "ours, words only": lambda text, _: [int(hit.id) for hit in index.search(text, 10).hits],
        "cosine only": lambda _, vector: [int(i) for i in np.argsort(-(vectors @ vector))[:10]],
        "FTS5 only": lambda text, _: words(text, 10),
        "FTS5 + cosine, ranks added": lambda text, vector: fused(
            words(text, 100), [int(i) for i in np.argsort(-(vectors @ vector))[:100]]
        ),
    }
    for name, method in methods.items():
        report(name, method, asked, judged)
    trust(index, asked)
    speed(index)


def lines(name: str) -> list[Any]:
    return [json.loads(line) for line in (DATA / f"{name}.jsonl").read_text().splitlines()]


def corpus() -> tuple[list[Row], dict[int, int]]:
    """The distinct questions with all their names, and where each line of the file went."""
    names: dict[str, set[str]] = defaultdict(set)
    place, found = {}, {}
    for line in lines("medquad"):
        names[line["q"]].update(line["syn"])
        place[line["i"]] = found.setdefault(line["q"], len(found))
    return [Row(str(i), text, tuple(sorted(names[text]))) for text, i in found.items()], place


def judgements(place: dict[int, int]) -> dict[str, dict[int, int]]:
    found: dict[str, dict[int, int]] = defaultdict(dict)
    for line in lines("liveqa_qrels_dev"):
        row = place[line["i"]]
        found[line["qid"]][row] = max(found[line["qid"]].get(row, 0), line["judgement"])
    return found


def encoded(texts: list[str]) -> np.ndarray:
    if KEPT.is_file() and len(kept := np.load(KEPT)) == len(texts):
        return np.asarray(kept)
    vectors = load_encoder().encode(texts)
    KEPT.parent.mkdir(exist_ok=True)
    np.save(KEPT, vectors)
    return vectors


def full_text(rows: list[Row]) -> Callable[[str, int], list[int]]:
    db = sqlite3.connect(":memory:")
    db.execute("create virtual table entry using fts5(text, also, tokenize='porter unicode61')")
    db.executemany("insert into entry(rowid, text, also) values (?, ?, ?)", [
        (i + 1, row.text, " ; ".join(row.also)) for i, row in enumerate(rows)
    ])  # fmt: skip

    def find(text: str, count: int) -> list[int]:
        query = " OR ".join(f'"{word}"' for word in dict.fromkeys(re.findall(r"\w+", text.lower())))
        found = db.execute("select rowid from entry where entry match ? order by bm25(entry) limit ?", (query, count))
        return [row[0] - 1 for row in found]

    return find


def fused(*rankings: list[int]) -> list[int]:
    scores: dict[int, float] = defaultdict(float)
    for ranking in rankings:
        for rank, row in enumerate(ranking, 1):
            scores[row] += 1 / (60 + rank)
    return sorted(scores, key=lambda row: -scores[row])[:10]


def report(name: str, method: Ranking, asked: list[Any], judged: dict[str, dict[int, int]]) -> None:
    results = []
    for kind in ("message", "summary"):
        texts = [f"{line['subject']}\n{line['message']}" if kind == "message" else line["summary"] for line in asked]
        vectors = load_encoder().encode(texts)
        rankings = [method(text, vector) for text, vector in zip(texts, vectors, strict=True)]
        good = [{row for row, j in judged[line["qid"]].items() if j >= 3} for line in asked]
        precision = np.mean([ranking[:1] != [] and ranking[0] in g for ranking, g in zip(rankings, good, strict=True)])
        average = np.mean([average_precision(ranking, g) for ranking, g in zip(rankings, good, strict=True)])
        results.append(f"{kind}: MAP@10 {average:.3f}  P@1 {precision:.3f}")
    print(f"{name:28}", "   ".join(results))


def average_precision(ranking: list[int], good: set[int]) -> float:
    hits, total = 0, 0.0
    for rank, row in enumerate(ranking[:10], 1):
        if row in good:
            hits += 1
            total += hits / rank
    return total / min(len(good), 10)


def trust(index: Index, asked: list[Any]) -> None:
    """How often something is trusted: for messages with a good answer, for those without, for small talk."""
    with_answer = {line["qid"] for line in asked}
    groups = {
        "with a good answer": [line for line in lines("liveqa_questions_dev") if line["qid"] in with_answer],
        "without one": [line for line in lines("liveqa_questions_dev") if line["qid"] not in with_answer],
    }
    for name, found in groups.items():
        texts = [f"{line['subject']}\n{line['message']}" for line in found]
        vectors = load_encoder().encode(texts)
        share = np.mean([index.search(text, 1, vector).trusted for text, vector in zip(texts, vectors, strict=True)])
        print(f"messages {name}: something trusted for {share:.0%} of {len(texts)}")


def speed(index: Index) -> None:
    encoder = load_encoder()
    for kind in ("summary", "chq"):
        texts, total, part = [line[kind] for line in lines("meqsum_dev")], [], []
        for text in texts:
            start = time.perf_counter()
            vector = encoder.encode([text])[0]
            part.append(time.perf_counter() - start)
            index.search(text, 10, vector)
            total.append(time.perf_counter() - start)
        p50, p99 = np.percentile(total, [50, 99]) * 1000
        name = {"summary": "short question", "chq": "message"}[kind]
        encoding = np.median(part) * 1000
        print(f"one {name}: p50 {p50:.1f} ms, p99 {p99:.1f} ms, of which encoding {encoding:.1f} ms")


if __name__ == "__main__":
    main()
