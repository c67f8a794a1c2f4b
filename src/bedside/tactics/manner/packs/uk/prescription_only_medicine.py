"""Finds words that advertise a prescription-only medicine to the public, named or thinly disguised."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Draft, Severity
from bedside.tactics.manner._cues import Guard, Hit, cue, gate_of, search
from bedside.tactics.manner._reading import Reading
from bedside.tactics.manner._ways.compounding import COMPOUNDED
from bedside.tactics.manner._ways.promoting import PROMOTION
from bedside.tactics.manner.vocabulary import BRANDS

CODE = "RXP101"
NAME = "prescription-only-medicine"
SEVERITY = Severity.BLOCK
STATUS = "active"
LABEL = "Advertises a prescription-only medicine"
WHY = "A reader comes to ask for that medicine, before anybody has asked what they need and whether it is safe."
MATTERS = (
    "Publishing such an advertisement is an offence, on a practice's own page as anywhere else; a nickname, a price or "
    "a small print that speaks of a consultation does not change that."
)
AUTHORITY = (
    "Human Medicines Regulations 2012, reg. 284; CAP Code rule 12.12; ASA, MHRA and GPhC enforcement notice on "
    "weight management (September 2025)"
)
AUTHORITY_URL = "https://www.legislation.gov.uk/uksi/2012/1916/regulation/284"
FIX = "Speak of the condition and offer a consultation; leave out the medicine, its nicknames and its price."
INSTEAD = {"en": "Book a consultation, and we will look together at what may suit you."}
BAD = (
    Draft("Botox from £99 this month. Message us for a slot.", kind="post"),
    Draft("Our weight loss jabs are back in stock, book online.", kind="post"),
    Draft("Ask us about Mounjaro and lose up to 20% of your weight.", kind="post"),
    Draft("Anti-wrinkle injections with our nurse every Friday.", kind="post"),
    Draft("Sildenafil helps you feel like yourself again. Order today.", kind="post"),
)
GOOD = (
    Draft("Lines bother you? Book a consultation and we will talk about what may suit you.", kind="post"),
    Draft("MHRA has warned about fake weight loss pens sold online. Do not buy them.", kind="post"),
    Draft("Antibiotics do not help a cold. Rest and fluids do.", kind="post"),
    Draft("Flu jabs for everyone over 65 start on Monday.", kind="post"),
    Draft("Side effects from semaglutide? Tell us, and report them on a Yellow Card.", kind="post"),
)

# Understood by everybody as a prescription-only medicine: the notice calls each mention a promotion of it.
_DISGUISED = (
    r"botox|beautox|dysport|azzalure|bocouture|alluzience|letybo|botulinum(?: toxin)?|(?:anti[- ]?)?wrinkle[- ]?"
    r"(?:relax(?:ing|er) )?(?:injections?|jabs?|injectables?)|wrinkle[- ]relax(?:ers?|ing (?:injections?|treatments?))|"
    r"ozempic|wegovy|mounjaro|saxenda|rybelsus|semaglutide|tirzepatide|liraglutide|glp[- ]?1s?|semapens?|"
    r"(?:weight[- ]?(?:loss|management)|slimming|skinny|fat[- ]loss|obesity(?: treatment)?) "
    r"(?:jabs?|injections?|injectables?|pens?|shots?)|kenalog|hay ?fever (?:jabs?|injections?)"
)
_NAMED = (
    r"viagra(?! connect)|cialis|sildenafil|tadalafil|propecia|finasteride|roaccutane|accutane|isotretinoin|tretinoin|"
    r"(?:vitamin )?b12 (?:jabs?|injections?|shots?)|hrt(?: pellets)?|testosterone|melatonin|modafinil|ketamine|"
    r"naltrexone|propranolol|skyrizi|humira|paxlovid|xanax|valium|diazepam|zopiclone|ritalin|adderall|elvanse|"
    r"sertraline|metformin|atorvastatin|amoxicillin|azithromycin|doxycycline|shingrix|gardasil|zepbound"
)
# What turns a name into an advertisement: an offer of it, or what it will do for the reader.
_OFFER = (
    r"£ ?\d|from only|\d ?% off|half price|half the price|save|special|offers?|deals?|discount|in stock|now "
    r"available|available (?:now|here|today)|book|order|buy|get (?:yours|your)|ask us (?:about|for)|message us|dm us|"
    r"we (?:now )?(?:offer|stock|sell|supply|prescribe)|pop in|call (?:us )?for|come in for|try|no gp|"
    r"without (?:a )?prescription"
)
_BENEFIT = (
    r"lose|melts?|smooths?|younger|youthful|clear(?:s|er)?|glow\w*|game[- ]changer|works?|boosts?|restores?|spark|"
    r"energy|confidence|feel like|transforms?|results|back on your feet|goodbye|secret weapon|great for|helps? you|"
    r"gives? you|gets? you|better (?:sex|sleep|skin)|same as|just as (?:safe|good)|generic"
)
_WARNED = Guard(
    r"\b(?:warn\w*|fake|counterfeit|illegal|recall\w*|yellow card|side[- ]effects?|report|beware|never buy|"
    r"(?:do not|don't|never|cannot|can't|will not|won't) (?:\w+ ){0,2}(?:buy|share|take|use|stop|order|sell|offer|"
    r"advertise|supply|prescribe|need)|not (?:help|work)|prescription[- ]only|nice (?:says|guid\w+)|shortage|"
    r"return (?:unused|old|any)|interact\w*|allerg\w+|sharps|short supply)\b",
    "near",
)
# How somebody gets what was prescribed to them already, and vaccines, whose campaigns are approved.
_SERVICE = Guard(r"\b(?:repeat(?: prescriptions?)?|nhs app|on the nhs|vaccin\w+|prescriptions? you have)\b", "near")
_CUES = (
    cue(
        rf"\b(?:{_DISGUISED})\b",
        "botox beautox dysport azzalure bocouture alluzience letybo botulinum anti antiwrinkle wrinkle ozempic wegovy "
        "mounjaro saxenda rybelsus semaglutide tirzepatide liraglutide glp semapen semapens weight weightloss slimming "
        "skinny fat obesity kenalog hay hayfever",
        0.9,
        unless=(_WARNED,),
    ),
    cue(
        rf"\b(?:{_NAMED})\b",
        "viagra cialis sildenafil tadalafil propecia finasteride roaccutane accutane isotretinoin tretinoin vitamin b "
        "hrt testosterone melatonin modafinil ketamine naltrexone propranolol skyrizi humira paxlovid xanax valium "
        "diazepam zopiclone ritalin adderall elvanse sertraline metformin atorvastatin amoxicillin azithromycin "
        "doxycycline shingrix gardasil zepbound",
        0.85,
        unless=(_WARNED, _SERVICE, Guard(rf"(?:{_OFFER}|\b(?:{_BENEFIT})\b)", "lacking near")),
    ),
)
# Praised brands that anybody may buy here without a prescription are advertised under other rules.
_OVER_THE_COUNTER = Guard(r"\b(?:claritin|zyrtec|allegra|flonase|nexium|prilosec|rogaine|viagra connect)\b")
_NAMES_NONE = Guard(rf"\b(?:{BRANDS}|{_DISGUISED}|{_NAMED})\b", "lacking near")
_HARMLESS = (_WARNED, _SERVICE, _OVER_THE_COUNTER, _NAMES_NONE)

GATE = gate_of((*_CUES, *PROMOTION, *COMPOUNDED))


def find(reading: Reading) -> Iterator[Hit]:
    """Nicknames that everybody knows, and medicines beside an offer or praise, unless it is a warning."""
    yield from search(reading, _CUES)
    for hit in (*search(reading, PROMOTION), *search(reading, COMPOUNDED)):
        sentence = reading.sentence_at(hit.start)
        if not any(guard.holds(reading, sentence, hit.start, hit.end) for guard in _HARMLESS):
            yield hit
