"""Turns MedlinePlus health topics, the National Library of Medicine's summaries, into one passage per question."""

from __future__ import annotations

import hashlib
import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from importlib.resources import files
from typing import BinaryIO
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import iterparse

from bedside.base.records import Passage, Reference
from bedside.tactics.education.collections import BadCollection, Skipped
from bedside.tactics.education.collections._summary import Section, read_summary

LABEL = "MedlinePlus health topics"
PUBLISHER = "MedlinePlus, National Library of Medicine"
WHY = "Plain summaries by the US National Library of Medicine, in English and Spanish, renewed almost daily."
LANGS = ("en", "es")
TERMS = "Summaries are in the public domain, social media named. Credit the source, use no logo, imply no approval."
TERMS_URL = "https://medlineplus.gov/about/using/usingcontent/"
IS_SHIPPED = False
CREDIT = "Source: MedlinePlus, National Library of Medicine"
EXAMPLE = (files(__package__) / "_medlineplus_example.xml").read_bytes()  # invented, in the real format
_UNREADABLE = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    LookupError,
)
_LANG = {"English": "en", "Spanish": "es"}
_MOST_BYTES, _MOST_DAYS, _MOST_NAMES = 400_000_000, 8, 12
_SEEK_CARE = re.compile(
    r"(?i)\bwhen (?:should|do|must|to|is it)\b.{0,40}\b(?:call|see|seek|get|contact|go|doctor|provider|emergency)|"
    r"\bemergenc|\bget (?:medical )?help\b|\bcu[áa]ndo (?:debo|debe|hay que|llamar|buscar|acudir|consultar|ir)\b"
)


def addresses(today: date) -> tuple[str, ...]:
    """The zipped file of the last days, newest first: there is one from Tuesday to Saturday."""
    days = (today - timedelta(days=n) for n in range(_MOST_DAYS + 1))
    return tuple(f"https://medlineplus.gov/xml/mplus_topics_compressed_{day.isoformat()}.zip" for day in days)


def passages(file: BinaryIO | None, *, read_on: date | None = None) -> Iterator[Passage | Skipped]:
    """One passage for each question of each summary, whether the file is zipped or not, of this format or that of 2012.

    Sites are other publishers' and left out, displayed or not. The file is read as a stream: it has some 30 MB.
    """
    if file is None:
        raise BadCollection("MedlinePlus needs its file: mplus_topics_YYYY-MM-DD.xml, or the zipped one.")
    try:
        yield from _topics(_unzipped(file), read_on)
    except ParseError as error:
        line, column = error.position
        raise BadCollection(
            f"The MedlinePlus file is damaged at line {line}, column {column} ({error.msg}). Fetch it again."
        ) from None
    except BadCollection:
        raise
    except DefusedXmlException:
        raise BadCollection(
            "The MedlinePlus file declares entities, which the real one never does. Do not use it."
        ) from None
    except _UNREADABLE as error:
        raise BadCollection(f"The MedlinePlus file cannot be read ({error}). Fetch it again.") from None


def _unzipped(file: BinaryIO) -> BinaryIO:
    start = file.read(4)
    file.seek(0)
    if start != b"PK\x03\x04":
        return file
    archive = zipfile.ZipFile(file)
    members = [one for one in archive.infolist() if one.filename.lower().endswith(".xml")]
    if len(members) != 1 or members[0].file_size > _MOST_BYTES:
        raise BadCollection(
            "The zipped file does not hold the one XML file that MedlinePlus publishes. Fetch it again."
        )
    opened: BinaryIO = archive.open(members[0])  # type: ignore[assignment]
    return opened


def _topics(stream: BinaryIO, read_on: date | None) -> Iterator[Passage | Skipped]:
    generated: date | None = None
    root: Element | None = None
    # The DOCTYPE is part of the format and is not fetched; entities would let a small file grow without end.
    for event, element in iterparse(
        stream, events=("start", "end"), forbid_dtd=False, forbid_entities=True, forbid_external=True
    ):
        if root is None:
            root, generated = _root(element)
        elif event == "end" and element.tag == "health-topic":
            yield from _topic(element, generated, read_on)
            root.clear()
    if root is None:
        raise BadCollection("The MedlinePlus file is empty. Fetch it again.")


def _root(element: Element) -> tuple[Element, date | None]:
    if element.tag != "health-topics":
        raise BadCollection(f"This is not the MedlinePlus topics file: it begins with <{element.tag}>.")
    told = element.get("date-generated", "").split(" ")[0]
    try:
        return element, datetime.strptime(told, "%m/%d/%Y").date()  # noqa: DTZ007  (a day without a zone)
    except ValueError:
        return element, None


def _topic(topic: Element, generated: date | None, read_on: date | None) -> Iterator[Passage | Skipped]:
    title, url = _words(topic.get("title")), _words(topic.get("url")).replace("http://", "https://", 1)
    lang = _LANG.get(topic.get("language", ""))
    if not (title and url.startswith("https://") and lang and topic.get("id")):
        yield Skipped(title or "a topic without a title", "no title, address, number or known language")
        return
    summary = read_summary(topic.findtext("full-summary") or "")
    if not summary.sections:
        yield Skipped(title, "no summary")
    credit = f"{CREDIT} ({summary.written_by})" if summary.written_by else CREDIT
    reference = Reference(PUBLISHER, title, url, generated, "file of" if generated else "", read_on, credit)
    also = tuple(dict.fromkeys(_words(e.text) for tag in ("also-called", "see-reference") for e in topic.iter(tag)))
    seen: Counter[str] = Counter()
    for section in summary.sections:
        key = f"medlineplus:{topic.get('id')}:{_mark(section)}"
        seen[key] += 1
        yield Passage(
            id=key if seen[key] == 1 else f"{key}-{seen[key]}",
            collection="medlineplus",
            title=title,
            question=section.question or title,
            text=section.text,
            reference=reference,
            lang=lang,
            also=tuple(filter(None, also))[:_MOST_NAMES],
            reuse="paraphrase",
            verified="publisher",
            seek_care=bool(_SEEK_CARE.search(section.question)),
        )


def _mark(section: Section) -> str:
    """Of the question alone: a changed answer is the same passage with a new text."""
    return hashlib.sha256(section.question.encode()).hexdigest()[:12] if section.question else "summary"


def _words(text: str | None) -> str:
    return " ".join((text or "").split())
