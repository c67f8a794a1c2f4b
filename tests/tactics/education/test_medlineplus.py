"""What becomes of the publisher's real format, whole or damaged."""

from __future__ import annotations

import io
import tracemalloc
import zipfile
from datetime import date
from pathlib import Path

import pytest

from bedside.base.records import Passage
from bedside.tactics.education.collections import BadCollection, Skipped, medlineplus
from bedside.tactics.education.collections._summary import read_summary
from tests.needs import missing

REAL = Path(__file__).parents[3] / "../shared/data/mplus_topics_2012-07-21.xml"
READ_ON = date(2026, 11, 22)


def read(content: bytes) -> list[Passage | Skipped]:
    return list(medlineplus.passages(io.BytesIO(content), read_on=READ_ON))


def passages(content: bytes) -> list[Passage]:
    return [entry for entry in read(content) if isinstance(entry, Passage)]


def zipped(content: bytes, *, name: str = "mplus_topics.xml") -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return buffer.getvalue()


def test_each_heading_becomes_a_passage_with_its_own_question() -> None:
    first, second, spanish = passages(medlineplus.EXAMPLE)
    assert (first.title, first.question) == ("Example Fever", "What is example fever?")
    assert first.text == "Example fever is an invented illness."
    assert second.text == "Call if you:\n- Feel worse after 3 days\n- Can't drink"
    assert (first.also, first.lang, spanish.lang) == (("Sample fever", "Fever, Example"), "en", "es")
    assert spanish.question == "¿Qué es la fiebre de ejemplo?"


def test_only_questions_on_when_to_call_are_marked_as_seek_care() -> None:
    assert [passage.seek_care for passage in passages(medlineplus.EXAMPLE)] == [False, True, False]


def test_the_attribution_is_credited_and_not_said() -> None:
    first, second, _ = passages(medlineplus.EXAMPLE)
    assert "Invented Institute" not in first.text + second.text
    assert second.reference.credit_line.endswith("(NIH: Invented Institute of Examples)")


def test_the_date_is_the_files_and_says_so() -> None:
    reference = passages(medlineplus.EXAMPLE)[0].reference
    assert (reference.dated_on, reference.dated_as) == (date(2026, 11, 21), "file of")
    assert reference.retrieved_on == READ_ON


def test_blank_and_missing_summaries_are_skipped_and_counted() -> None:
    skipped = [entry for entry in read(medlineplus.EXAMPLE) if isinstance(entry, Skipped)]
    assert [one.entry for one in skipped] == ["Blank Topic", "Missing Summary"]


def test_other_publishers_sites_are_left_out_hidden_or_not() -> None:
    assert "Hidden handout" not in repr(read(medlineplus.EXAMPLE))
    assert "example.org" not in repr(read(medlineplus.EXAMPLE))


def test_the_zipped_file_reads_the_same() -> None:
    assert read(zipped(medlineplus.EXAMPLE)) == read(medlineplus.EXAMPLE)


@pytest.mark.parametrize(
    "content",
    [zipped(medlineplus.EXAMPLE)[:-30], zipped(b"x", name="readme.txt"), b"PK\x03\x04" + b"\x00" * 40],
    ids=["cut", "no xml", "no zip"],
)
def test_a_bad_archive_is_told_as_such(content: bytes) -> None:
    with pytest.raises(BadCollection):
        read(content)


def test_damage_is_told_with_its_place() -> None:
    broken = medlineplus.EXAMPLE.replace(b"</full-summary>", b"</full-sumary>", 1)
    with pytest.raises(BadCollection, match=r"line 10, column \d+"):
        read(broken)


def test_entities_are_refused_since_a_small_file_could_grow_without_end() -> None:
    bomb = (
        b'<?xml version="1.0"?><!DOCTYPE h [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><health-topics>&b;</health-topics>'
    )
    with pytest.raises(BadCollection, match="entities"):
        read(bomb)


def test_nothing_outside_the_file_is_read() -> None:
    leak = (
        b'<?xml version="1.0"?><!DOCTYPE h [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
        b'<health-topics><health-topic title="&a;"/></health-topics>'
    )
    with pytest.raises(BadCollection):
        read(leak)


def test_another_xml_file_is_not_taken_for_it() -> None:
    with pytest.raises(BadCollection, match="<rss>"):
        read(b"<rss><channel/></rss>")


def test_the_newest_file_is_looked_for_eight_days_back() -> None:
    found = medlineplus.addresses(date(2026, 11, 23))
    assert found[0].endswith("mplus_topics_compressed_2026-11-23.zip")
    assert found[-1].endswith("mplus_topics_compressed_2026-11-15.zip")


def test_a_real_paragraph_with_a_class_is_not_taken_for_the_author() -> None:
    summary = read_summary('<h3>What?</h3><p>One.</p><p class="note">Call your doctor.</p>')
    assert summary.sections[0].text == "One.\nCall your doctor."
    assert summary.written_by == ""


def test_a_large_file_is_read_without_holding_it() -> None:
    start, topic = medlineplus.EXAMPLE.split(b"<health-topic ", 1)[0], medlineplus.EXAMPLE.split(b"<health-topic ")[1]
    content = start + (b"<health-topic " + topic) * 8_000 + b"</health-topics>"
    tracemalloc.start()
    count = sum(1 for _ in medlineplus.passages(io.BytesIO(content), read_on=READ_ON))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert count == 16_000
    assert peak < len(content) / 2 + 8_000_000


@pytest.mark.data
def test_the_real_format_of_2012_without_headings_reads_too() -> None:
    if not REAL.exists():
        missing("The shared data", "this test needs a real file of 2012")
    english, spanish = passages(REAL.read_bytes())
    assert (english.title, spanish.title) == ("Abdominal Pain", "Dolor abdominal")
    assert "- You have abdominal pain that is sudden and sharp" in english.text
    assert "Bellyache" in english.also
    assert english.reference.dated_on == date(2012, 7, 21)
