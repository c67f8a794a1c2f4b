"""Finds labels that turn people into their illness or habit."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bedside.base.records import Draft, Severity
from bedside.tactics.manner._cues import Guard, Hit, cue, gate_of, search
from bedside.tactics.manner._reading import Reading

CODE = "STG001"
NAME = "stigma"
SEVERITY = Severity.WARN
STATUS = "active"
LABEL = "Labels people by an illness"
WHY = "A reader with the illness feels called a case and not a person."
AUTHORITY = "NIDA, Words Matter (2021); CDC Health Equity Guiding Principles for Inclusive Communication (2022)"
AUTHORITY_URL = (
    "https://nida.nih.gov/nidamed-medical-health-professionals/health-professions-education/words-matte"
    "r-terms-to-use-avoid-when-talking-about-addiction"
)
FIX = "Say people with ..., person in recovery, uses a wheelchair."
INSTEAD: dict[str, str] = {}
BAD = (
    Draft("A class for diabetics and their cooks.", kind="post"),
    Draft("Help for addicts, day or night.", kind="post"),
    Draft("He is confined to a wheelchair and suffers from gout.", kind="post"),
    Draft("Grupo para drogadictos y alcohólicos.", kind="post"),
)
GOOD = (
    Draft("Alcoholics Anonymous meets here on Monday.", kind="post"),
    Draft("Diabetic eye exams are on Tuesday.", kind="post"),
    Draft("People with schizophrenia and their families are welcome.", kind="post"),
    Draft("Grupo para personas en recuperación.", kind="post"),
)


_LABELS = {
    r"(?:drug |opioid |heroin |meth |alcohol |substance |pain pill )?addicts?|(?:drug|"
    r"substance|alcohol) (?:ab)?users?|(?:drug|substance|alcohol) abusers?|junkies?|crackheads?|"
    r"druggies?|dope ?heads?|pill ?heads?|meth ?heads?|tweakers?|potheads?": "people with a substance use disorder",
    r"alcoholics?|drunks?|winos?|boozers?|problem drinkers?": "people with an alcohol use disorder",
    r"diabetics": "people with diabetes",
    r"epileptics": "people with epilepsy",
    r"schizophrenics?": "people with schizophrenia",
    r"asthmatics": "people with asthma",
    r"arthritics": "people with arthritis",
    r"hemophiliacs|haemophiliacs": "people with hemophilia",
    r"anorexics?|bulimics?": "people with an eating disorder",
    r"paraplegics|quadriplegics|cripples?|gimps?|invalids?": "people with a disability",
    r"lepers|midgets?|retards?|spastics": "people with a disability",
    r"psychos?|lunatics?|nutcases?|nut ?jobs?|crazies|loonies|maniacs|psychotics|basket "
    r"cases?": "people with a mental illness",
    r"bipolars|depressives|manic[- ]depressives?|borderlines|narcissists|autistics": "people with this condition",
    r"drogadict[oa]s?|adict[oa]s|toxicoman[oa]s|drogos?|marihuan[oa]s?": "personas con un trastorno por consumo",
    r"alcoholic[oa]s|borrach[oa]s?": "personas con problemas de alcohol",
    r"diabetic[oa]s": "personas con diabetes",
    r"epileptic[oa]s|esquizofrenic[oa]s?|asmatic[oa]s|anorexic[oa]s|autistas|lisiad[oa]s?|"
    r"invalid[oa]s?|minusvalid[oa]s?|retrasad[oa]s?": "personas con esta condición",
}
_NAME = Guard(
    r"^ ?(?:anonymous|anonim\w*|eye|foot|supplies|retinopathy|shoes|socks|diet|friendly|"
    r"ketoacidosis|neuropathy|cooking|recipes|alert|test|education|care|hepatitis|drinks?|"
    r"beverages?|liver|cirrhosis|bebidas?|seizures?|attacks?|attack|medicines?|inhalers?|"
    r"dogs?|of (?:our|the) (?:website|portal|app|site))\b",
    "after",
)
_KIN = Guard(
    r"\b(?:adult children of|children of|don't say|do not say|instead of|rather than|not|"
    r"never say|avoid saying|stop saying|words? like|call(?:ed|ing)? (?:them|people|anyone|"
    r"someone)?|the (?:words?|labels?|terms?)|en vez de|no diga|website|portal|app|feel "
    r"like a|like a|chocolate|coffee|book|trail|puzzle|pickleball)\b[^.!?\n]{0,25}$",
    "before",
)


def _beginnings(label: str) -> str:
    """The gate of a label: the plain letters with which each way to say it begins."""
    plain = re.sub(r"[()?:\\\[\]|]", " ", label)
    return " ".join(re.findall("[a-z]+", plain))


_CUES = (
    *(
        cue(
            rf"\b(?:the |an? |these |those |los |las )?(?P<span>{label})\b(?!'?s? anonymous)",
            _beginnings(label),
            0.85,
            unless=(_NAME, _KIN),
            rewrite=better,
        )
        for label, better in _LABELS.items()
    ),
    cue(
        r"\b(?P<span>suffer(?:s|ed|ing|ers?)? (?:from|with|of)|(?:is|are|was|been|be) (?:afflicted|"
        r"stricken|crippled|plagued|cursed) (?:with|by)|(?:is|are|was) a victims? of|victims? "
        r"of (?:stroke|aids|hiv|cancer|autism|parkinson\w*|alzheimer\w*|ms|polio|cerebral "
        r"palsy|dementia|mental|diabetes|addiction)|sufre[n]? (?:de|del)|padece[n]? (?:de "
        r")?|victimas? (?:de|del) (?:cancer|sida|vih|autismo))(?= ?\w)",
        "suffer suffers suffered suffering sufferer sufferers afflicted stricken crippled "
        "plagued cursed victim victims sufre sufren padece padecen victima victimas",
        0.8,
        unless=(
            Guard(r"^ ?(?:long waits?|the (?:heat|cold|weather|noise|traffic)|burnout|a (?:power|data))", "after"),
        ),
    ),
    cue(
        r"\b(?:wheelchair[- ]bound|confined to (?:a |the |his |her |their )?(?:wheelchair|"
        r"bed)|bound to (?:a |the |his |her )?wheelchair|bed-?ridden|crippled|deaf and dumb|"
        r"deaf-?mute|mentally retarded|retarded|handicapped(?! parking| spot| space)|physically "
        r"challenged|differently[- ]abled|birth defects?|brain[- ]damaged|senile|demented|"
        r"feeble-?minded|insane|a vegetable|special[- ]needs (?:kids|children|people)|hare-?lip|"
        r"mongol\w*|postrad[oa] en|confinad[oa] a (?:una )?silla|atad[oa] a (?:una )?silla|"
        r"minusvalid[oa])\b",
        "wheelchair confined bound bedridden bed crippled deaf mentally retarded handicapped "
        "physically differently birth brain senile demented feeble insane vegetable special "
        "harelip hare postrado postrada confinado confinada atado atada minusvalido",
        0.85,
        unless=(_KIN,),
        rewrite=None,
    ),
    cue(
        r"\b(?P<span>the (?:mentally ill|disabled|blind|deaf|elderly|obese|homeless|handicapped|"
        r"mentally disturbed|aged|autistic|poor|uninsured|addicted|insane|depressed|infirm|"
        r"overweight|morbidly obese|demented)|los (?:enfermos mentales|discapacitados|ancianos|"
        r"obesos|sordos|ciegos|viejitos|locos|enfermitos)|las locas)\b(?! (?:people|person|"
        r"patients?|community|neighbors?|dog|dogs|cat|parking|woman|man|kids|children|adults|"
        r"can|spot|school|taste|date|part|association|services|center|culture))",
        "mentally disabled blind deaf elderly obese homeless handicapped aged autistic poor "
        "uninsured addicted insane depressed infirm overweight morbidly demented enfermos "
        "discapacitados ancianos obesos sordos ciegos viejitos locos enfermitos locas",
        0.7,
        unless=(_KIN,),
    ),
    cue(
        r"\b(?:normal (?:kids|children|people|person|babies|students|adults|folks|families|"
        r"ones|brain)|get(?:s|ting)? clean|got clean|stay(?:ing)? clean|clean (?:and sober|"
        r"from drugs|urine|screens?)|dirty (?:urine|test|drug test|needles?)|drug habit|drug "
        r"abuse|substance abuse|alcohol abuse|fell off the wagon|frequent flyers?|drug[- ]seek\w+|"
        r"drug seekers?|non-?compliant|morbidly obese|fat (?:people|folks|kids|ladies)|fatties|"
        r"fatsos?|obese (?:people|patients|kids|children)|(?:so|totally|super|a little|a bit|"
        r"that's|being) (?:ocd|bipolar|schizo\w*|adhd|psycho|retarded)|nut ?house|looney bin|"
        r"psych ward|crazy (?:people|person|patients)|gente normal|ninos normales|niños normales|"
        r"enfermit[oa]s|(?:un|una) (?:loc[oa]|viejit[oa]))\b",
        "normal get gets getting got stay staying clean dirty drug substance alcohol fell "
        "frequent noncompliant non morbidly fat fatties fatso obese so totally super little "
        "bit that being nut nuthouse looney psych crazy gente ninos enfermito enfermita un "
        "una",
        0.75,
        unless=(
            _KIN,
            Guard(
                r"\b(?:substance abuse and mental health services|samhsa|clean (?:hands|water|teeth|"
                r"air|up|house|and dry|your)|national institute on drug abuse|nida)\b"
            ),
        ),
    ),
)

GATE = gate_of(_CUES)


def find(reading: Reading) -> Iterator[Hit]:
    """Nouns for people, sufferers and victims, wheelchairs and "normal"."""
    yield from search(reading, _CUES)
