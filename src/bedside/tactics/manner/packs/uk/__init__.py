"""The rules of the United Kingdom: its own, and how those of the United States are said there."""

from __future__ import annotations

from datetime import date

from bedside.tactics.manner.packs import Restated

LABEL = "United Kingdom"
WHY = "The Human Medicines Regulations, the CAP Code that the ASA applies, the GMC's standards, and Samaritans."
COUNTRIES = ("GB", "UK")  # people write both
LANGUAGES = ("en",)
DATED_ON = date(2026, 11, 22)
RULES = __name__
STANDS_ON = ("us",)
LEAVES_OUT = {
    "RXP001": "It asks for risks beside benefits; here a prescription-only medicine is not advertised at all (RXP101).",
    "RXP003": "It compares with what the FDA approved; here naming either medicine to the public is stopped (RXP101).",
}

_GMC = "https://www.gmc-uk.org/professional-standards/the-professional-standards/"
_CONFIDENTIALITY = Restated(
    "GMC, Confidentiality: good practice in handling patient information (25 April 2017); UK GDPR art. 9",
    f"{_GMC}confidentiality",
)
_SOCIAL_MEDIA = Restated(
    "GMC, Using social media as a medical professional (30 January 2024)",
    f"{_GMC}using-social-media-as-a-medical-professional",
)
_EVIDENCE = Restated(
    "CAP Code (12th edition, 2010), rules 3.7 and 12.1: objective claims must be backed by evidence",
    "https://www.asa.org.uk/type/non_broadcast/code_section/12.html",
)
_SAMARITANS = Restated(
    "Samaritans, Media guidelines for reporting suicide, 6th edition (August 2020)",
    "https://www.samaritans.org/about-samaritans/media-guidelines/",
)
RESTATES = {
    **dict.fromkeys(("PRV001", "PRV002", "PRV003", "PRV004", "PRV005"), _CONFIDENTIALITY),
    "ADV002": Restated(
        instead={
            "en": "We can't tell from here; if it gets worse, call 111, or 999 in an emergency.",
            "es": "Desde aquí no podemos saberlo; si empeora, llame al 111, o al 999 en una emergencia.",
        },
    ),
    "CLM001": _EVIDENCE,
    "CLM002": _EVIDENCE,
    "CLM004": _EVIDENCE._replace(why="A reader takes it as proof, and no study is named."),
    "END003": Restated(
        "Digital Markets, Competition and Consumers Act 2024, schedule 20, fake reviews (in force 6 April 2025)",
        "https://www.legislation.gov.uk/ukpga/2024/13/schedule/20",
        why="A reader of the ratings is misled: fake ratings, and paid ones that do not say so, are banned.",
    ),
    "PLN001": Restated(known=frozenset("gp gps nhs mhra nice cqc icb pcn a&e dvla nspcc bbc".split())),
    "SAF001": _SAMARITANS,
    "SAF002": _SAMARITANS._replace(
        fix="Add: Samaritans listen day and night, free: call 116 123.",
        rewrite="{words} (Samaritans listen day and night, free: call 116 123)",
    ),
    "SAF003": _SAMARITANS,
    "TON004": _SOCIAL_MEDIA._replace(why="A reader sees a practice that fights with people."),
}
