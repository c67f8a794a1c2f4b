"""Finds clocks, prizes and two-for-one offers that press people into a cosmetic procedure."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Draft, Severity
from bedside.tactics.manner._cues import Guard, Hit, cue, gate_of, search
from bedside.tactics.manner._reading import Reading

CODE = "TON101"
NAME = "cosmetic-pressure"
SEVERITY = Severity.BLOCK
STATUS = "active"
LABEL = "Presses people into a cosmetic procedure"
WHY = "A reader decides about their body against a clock, or for a prize, and not by what they want and what it risks."
MATTERS = "A procedure cannot be returned. A doctor who presses puts their registration at risk."
AUTHORITY = (
    "GMC, Guidance for doctors who offer cosmetic interventions, Maintaining trust (1 June 2016); CAP Code rule 1.3, "
    "ASA ruling Liverpool Cosmetic Surgery (20 March 2013)"
)
AUTHORITY_URL = (
    "https://www.gmc-uk.org/professional-standards/professional-standards-for-doctors/cosmetic-interventions/"
    "maintaining-trust"
)
FIX = "Say what it is, what it costs and what it risks; leave out the end date, the prize and the second one free."
INSTEAD = {"en": "There is no rush."}
BAD = (
    Draft("Breast augmentation offer ends Friday at midnight.", kind="post"),
    Draft("Two for one lip fillers, bring your best friend!", kind="post"),
    Draft("Win a tummy tuck in our summer prize draw.", kind="post"),
    Draft("Only three places left for liposuction in May, hurry.", kind="post"),
    Draft("Black Friday prices on nose jobs are here.", kind="post"),
)
GOOD = (
    Draft("A first talk about lip filler takes an hour. Then take two weeks to think.", kind="post"),
    Draft("Only a few places left at the flu clinic on Saturday.", kind="post"),
    Draft("We do not run time-limited offers for cosmetic surgery.", kind="post"),
    Draft("Win a bike at our summer fair.", kind="post"),
    Draft("Liposuction: what it costs, what it cannot do, and its risks.", kind="post"),
)

_COSMETIC = (
    r"\b(?:fillers?|lip (?:enhancement|augmentation|flip)|botox|anti[- ]?wrinkle|profhilo|breast (?:augmentation|"
    r"implants?|enlargement|uplift|lift|reduction|surgery)|boob jobs?|nose jobs?|rhinoplasty|face ?lifts?|brow lifts?|"
    r"neck lifts?|thread lifts?|tummy tucks?|liposuction|lipo|bbls?|brazilian butt lifts?|eyelid surgery|"
    r"blepharoplasty|hair transplants?|cosmetic (?:surgery|procedures?|treatments?|injections?)|plastic surgery|"
    r"aesthetics?|chemical peels?|fat[- ](?:dissolving|freezing)|skin tightening|microneedling|veneers?|"
    r"composite bonding|smile makeovers?|labiaplasty|vaser|polynucleotides?|skin boosters?)\b"
)
_ELSEWHERE = Guard(_COSMETIC, "lacking near")
_NO = Guard(
    r"\b(?:no|not|never|don't|do not|won't|will not|without|avoid|beware of|against|ban\w*|say no to|wary of) "
    r"(?:\w+[ -]){0,3}$",
    "before",
)
_OURS = (_ELSEWHERE, _NO)
_PLACES = r"(?:spaces?|places?|slots?|appointments?|spots?)"
_CUES = (
    cue(
        r"\b(?:offers?|prices?|deals?|sale|discount|promotion|voucher)s? (?:must )?(?:ends?|expires?|closes?|"
        r"finishe?s?|until|till|only)\b[^.!?\n]{0,30}|\b(?:until|by|before) midnight\b|"
        r"\b(?:ends?|closes?) (?:at |on |this )?"
        r"(?:midnight|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|soon)\b|"
        r"\b(?:time[- ]limited|limited[- ]time|limited (?:number|offer|slots|places)|for a limited time|today only|"
        r"this week(?:end)? only|flash sale|last chance|final call|black friday|cyber monday|boxing day "
        r"(?:sale|prices)|january sale|countdown|hurry|don't miss(?: out)?|now or never|book now before)\b",
        "offer offers price prices deal deals sale sales discount discounts promotion promotions voucher vouchers "
        "until by before end ends close closes time limited for today this flash last final black cyber boxing january "
        "countdown hurry don now book",
        0.85,
        unless=_OURS,
    ),
    cue(
        rf"\b(?:only|just|last) (?:\w+ ){{0,3}}?{_PLACES}(?: left| remaining)?\b|"
        rf"\b(?:two|three|four|five|few|\d+) (?:\w+ )?{_PLACES} (?:left|remain\w*)\b",
        "only just last two three four five few #",
        0.85,
        unless=_OURS,
    ),
    cue(
        r"\b(?:two|2|three|3)[- ](?:for|4)[- ](?:one|1|two|2)\b|\bbuy one,? get one\b|\bbogof\b|\bsecond (?:one|area|"
        r"syringe|treatment) (?:is )?(?:free|half price)\b|\bbring (?:a|your)(?: \w+)? (?:friend|mum|sister|bestie)\b|"
        r"\b(?:win|giveaway|prize(?: draw)?|raffle|competition|enter to win)\b",
        "two three 2 3 buy bogof second bring win giveaway prize raffle competition enter",
        0.85,
        unless=_OURS,
    ),
)
# A lower price alone is not forbidden; a person looks whether it presses.
_PRICES = (
    cue(
        r"(?:\b\d{1,2} ?% (?:off|discount|reduction)|\bhalf price\b|\bsave (?:up to )?£ ?\d+|"
        r"\b(?:was|were) £ ?\d[\d,]*,? (?:now )?£ ?\d[\d,]*|\bspecial (?:offer|price)s?\b)",
        "half save was were special #",
        0.7,
        unless=_OURS,
    ),
)
GATE = gate_of((*_CUES, *_PRICES))


def find(reading: Reading) -> Iterator[Hit]:
    """Pressure in the same or the next sentence as a cosmetic procedure; a mere discount asks for a look only."""
    yield from search(reading, _CUES)
    yield from (hit._replace(severity=Severity.WARN) for hit in search(reading, _PRICES))
