"""The command line as a script uses it: contracts, exit codes, no stack trace ever."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest


def bedside(*arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Runs the command as a program."""
    done = subprocess.run([sys.executable, "-m", "bedside", *arguments], input=stdin, capture_output=True, check=False)
    assert b"Traceback" not in done.stderr
    return done


def lines(*records: Any) -> bytes:
    return b"".join(json.dumps(record).encode() + b"\n" for record in records)


def out(done: subprocess.CompletedProcess[bytes]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_check_answers_each_draft_with_a_verdict_and_findings_whose_spans_are_the_words() -> None:
    text = "Thanks for coming in on Tuesday, Maria, glad the knee is better!"
    done = bedside(
        "check", "--jsonl", stdin=lines({"text": text, "kind": "reply"}, {"text": "We open at 8 on Monday."})
    )
    blocked, clear = out(done)
    assert (blocked["verdict"], clear["verdict"]) == ("blocked", "clear")
    assert clear["findings"] == []
    for finding in blocked["findings"]:
        assert {"code", "name", "severity", "start", "end", "message", "fix", "authority"} <= set(finding)
        assert 0 <= finding["start"] < finding["end"] <= len(text)
    assert done.returncode == 0


def test_check_follows_the_pack_that_was_named_and_says_which_are_there() -> None:
    text = b"Botox from 99 pounds. Call 911 if it hurts."
    british = bedside("check", "--rules-only", "--pack", "uk", stdin=text)
    assert british.returncode == 1
    assert b"RXP101" in british.stdout
    assert b"https://www.legislation.gov.uk/uksi/2012/1916/regulation/284" in british.stdout
    assert b"SAF102" not in bedside("check", "--rules-only", stdin=text).stdout
    unknown = bedside("check", "--rules-only", "--pack", "atlantis", stdin=text)
    assert unknown.returncode == 2
    assert b"Known: uk, us" in unknown.stderr
    spanish = bedside(
        "check", "--rules-only", "--pack", "uk", stdin="Mañana hay vacunas para todos en la clínica.".encode()
    )
    assert b"were not examined in this language" in spanish.stderr


def test_rules_under_a_pack_name_who_says_so_there() -> None:
    rows = {row["code"]: row for row in out(bedside("rules", "--pack", "uk", "--json"))}
    assert "GMC" in rows["PRV001"]["authority"]
    assert "RXP001" not in rows
    assert {row["name"] for row in out(bedside("packs", "--json"))} >= {"uk", "us"}


def test_check_reads_a_plain_text_like_a_linter_would() -> None:
    done = bedside("check", "--kind", "reply", stdin=b"So glad your knee is better since Tuesday, Maria!")
    assert done.returncode == 1
    assert b"PRV001" in done.stdout
    assert bedside("check", stdin=b"We open at 8 on Monday.").returncode == 0
    assert bedside("check", stdin=b"").returncode == 2
    assert bedside("check", stdin=b"\xff\xfe\x00").returncode == 2
    assert bedside("check", "/no/such/file").returncode == 2


def test_triage_sorts_each_message_and_says_why() -> None:
    done = bedside(
        "triage", "--jsonl", stdin=lines({"text": "my baby is turning blue"}, {"text": "what time do you open?"})
    )
    urgent, calm = out(done)
    assert (urgent["label"], urgent["urgency"]) == ("emergency", "now")
    assert (calm["label"], calm["also"]) == ("logistics", [])
    assert urgent["why"]


@pytest.mark.parametrize("command", ["check", "triage", "group", "same"])
def test_a_bad_line_is_answered_in_its_place_and_the_end_is_1(command: str) -> None:
    good = {"id": "1", "text": "Is it flu?", "a": "Is it flu?", "b": "Do I have the flu?"}
    done = bedside(
        command, "--jsonl", stdin=lines(good) + b"{not json\n" + lines({"nothing": 1}) + lines({**good, "id": "2"})
    )
    results = out(done)
    assert ["error" in r for r in results] == [False, True, True, False]
    assert done.returncode == 1


def test_search_finds_the_text_that_answers_and_says_when_nothing_does(tmp_path: Any) -> None:
    corpus = tmp_path / "corpus.jsonl"
    corpus.write_bytes(
        lines(
            {"id": "flu", "text": "What are the symptoms of flu?", "also": ["influenza"]},
            {"id": "knee", "text": "How is a sprained knee treated?"},
            {"id": "sleep", "text": "How much sleep does a teenager need?"},
        )
    )
    queries = lines({"text": "how do I know if I have influenza"}, {"text": "where can I park my truck"})
    done = bedside("search", "--corpus", str(corpus), "--jsonl", "-k", "2", stdin=queries)
    found, nothing = out(done)
    assert found["hits"][0]["id"] == "flu"
    assert len(found["hits"]) <= 2
    assert found["trusted"] is True
    assert nothing["trusted"] is False


def test_same_and_group_agree_on_what_plainly_means_the_same() -> None:
    pair = {"a": "Is pink eye contagious?", "b": "can you catch pink eye from somebody"}
    (result,) = out(bedside("same", "--jsonl", stdin=lines(pair)))
    assert result["same"] is True
    questions = [
        {"id": str(n), "text": t} for n, t in enumerate([pair["a"], pair["a"].upper(), "How is a burn treated?"])
    ]
    groups = [r["group"] for r in out(bedside("group", "--jsonl", stdin=lines(*questions)))]
    assert groups[0] == groups[1] != groups[2]


@pytest.mark.parametrize("kind", ["rules", "signals", "channels", "designs", "sources", "collections", "measures"])
def test_every_kind_of_plug_in_can_be_listed(kind: str) -> None:
    done = bedside(kind, "--json")
    assert done.returncode == 0
    assert all(row["name"] for row in out(done))
    assert bedside(kind).stdout.count(b"\n") == len(out(done)) > 0


def test_bad_use_is_told_in_a_sentence() -> None:
    assert bedside().returncode == 2
    assert bedside("search", "--jsonl").returncode == 2
    assert bedside("search", "--corpus", "/no/such", "--jsonl").returncode == 2
