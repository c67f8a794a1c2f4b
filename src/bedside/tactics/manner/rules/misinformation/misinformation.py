"""Finds claims that settled science denies, when nothing near denies them."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Draft, Severity
from bedside.tactics.manner._cues import Hit, search
from bedside.tactics.manner._reading import Reading
from bedside.tactics.manner._ways.misinforming import FALSEHOODS

CODE = "MIS001"
NAME = "misinformation"
SEVERITY = Severity.BLOCK
STATUS = "active"
LABEL = "States a false health claim"
WHY = "A reader takes it from a doctor, acts on it, or passes it on."
AUTHORITY = (
    "FSMB statements on false vaccine claims (July 2021) and on misinformation (April "
    "2022); CDC, FDA and NCI fact pages"
)
AUTHORITY_URL = (
    "https://www.fsmb.org/advocacy/news-releases/fsmb-spreading-covid-19-vaccine-misinformation-may-put"
    "-medical-license-at-risk/"
)
FIX = "Lead with the fact, warn once, say why it is wrong, and repeat the fact."
INSTEAD = {
    "en": "Ask us about it, and we will go through it together.",
    "es": "Pregúntenos y lo vemos juntos.",
}
BAD = (
    Draft("Vaccines cause autism, so we space them out.", kind="post"),
    Draft("Sugar feeds cancer, so starve the tumor.", kind="post"),
    Draft("Antibiotics will clear up any cold.", kind="post"),
    Draft("Las vacunas causan autismo.", kind="post"),
)
GOOD = (
    Draft("Myth: vaccines cause autism. Fact: they do not (CDC).", kind="post"),
    Draft("Antibiotics do not work on colds (CDC).", kind="post"),
    Draft("No, the flu shot cannot give you the flu.", kind="post"),
    Draft("Mito: la vacuna da gripe. No es cierto (CDC).", kind="post"),
)


GATE: frozenset[str] = frozenset()


def find(reading: Reading) -> Iterator[Hit]:
    """Known false claims as subject, verb and illness, without a denial near."""
    yield from search(reading, FALSEHOODS)
