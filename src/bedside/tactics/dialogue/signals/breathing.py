"""Notices someone who cannot get enough air."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Message, Signal
from bedside.tactics.dialogue.signals._cues import cues, noticed
from bedside.tactics.dialogue.signals._guards import REAL

NAME = "breathing"
LABEL = "emergency"
WHY = "Someone cannot get enough air; minutes count."
NOTICED = {
    "en": (
        "my husband can't catch his breath at all",
        "her lips are turning blue",
        "he is choking on a grape",
        "throat is closing up after the shrimp",
    ),
    "es": ("mi hija no puede respirar", "se le están poniendo morados los labios", "se le cierra la garganta"),
}
NOT_NOTICED = {
    "en": (
        "no trouble breathing, just a runny nose",
        "laughed so hard i couldn't breathe lol",
        "can't breathe through my nose at night",
    ),
    "es": ("no puedo respirar de la risa",),
}

_CUES = (
    *cues(
        r"(?:asthma attack|ataque de asma|anaph\w+|anafila\w+)",
        unless=REAL,
    ),
    *cues(
        r"<cant> (?:\w+ )?(?:breath|breathe|breathing|breath|catch (?:my|his|her|their|a) breath|"
        r"get (?:any |enough |a |in )?(?:air|a breath|breath)|get (?:his|her|my|their) breath|respirar\w*|"
        "inhale)(?! (?:through|thru|out of) (?:my|the|one|either|her|his) (?:nose|"
        "nostril))(?! por la nariz)",
        r"(?:not|isn't|ain't|stopped|quit|stops|no longer) breath\w*|no (?:esta |le entra |me entra |"
        r"le llega )?(?:respira\w*|respirando|aire)|dejo de respirar",
        r"gasp\w* (?:for|like|air|and)|(?:fighting|struggling|hungry|starving|begging) for (?:air|breath|"
        r"every breath)|(?:low|little|no|out) (?:on|of) air(?! freshener)|suffocat\w+|asfixi\w+",
        r"chok(?:ing|es|ed) (?:on|and|up on)|is choking|se (?:esta |me esta |le )?(?:ahoga\w*|atragant\w+)|"
        "atragantad[oa]",
        "(?:lips?|mouth|face|fingers?|nails?|fingertips|baby|he|she|skin|hands) (?:is |are |look |looks |"
        "went |going |turned |turning |getting |all |a bit |kind of |kinda ){0,3}(?:blue|bluish|purple|"
        "gr[ae]y|dusky)",
        "(?:turning|turned|going|went|looks?|all|getting) (?:blue|bluish|purple|dusky)(?! (?:hair|team))|"
        "(?:azul|azules|morad[oa]s?)<near>(?:labios|boca|cara|unas)|(?:labios|boca|cara|unas|"
        r"dedos)<near>(?:azul\w*|morad\w+|gris\w*)",
        r"(?:throat|airway|garganta|windpipe)<near>(?:clos\w+|tight\w*|swell\w*|swollen|shut\w*|narrow\w*|"
        r"cierra|cerrando|cerro|hincha\w*)",
        r"(?:clos\w+|tight\w*|swell\w*|swollen|cierra|cerrando|hinchad\w*|hinchando|hincho)<near>(?:throat|"
        "airway|garganta)",
        r"(?:tongue|lengua)<near>(?:swell\w*|swollen|swole|huge|thick|fat|big|hinch\w+|gruesa)|(?:swollen|"
        r"swelling|hinchad\w*|hinchando|hincho)<near>(?:tongue|lengua)",
        "(?:inhaler|nebulizer|neb|puffer|rescue inhaler|inhalador)<gap>(?:isn't|not|won't|doesn't|nothing|"
        r"no|empty|ran out|out)<near>(?:work\w*|help\w*|touch\w*|doing|funciona|ayuda|hace|wheez\w*)|"
        r"(?:wheez\w+|asthma|asma)<gap>(?:can't talk|cannot talk|full sentence|sucking in|ribs|not helping|"
        "won't stop|no puede hablar)",
        r"(?:ribs|chest|neck|belly|stomach|costillas)<near>(?:suck\w* in|sucking|pulling in|caving|"
        r"se le hunde\w*|retract\w*)|se le hunden",
        "(?:le|me|les) falta (?:el |mucho el )?aire|falta de aire|sin aire|short of breath|"
        "shortness of breath|out of breath<near>(?:sitting|resting|lying|at rest|just)|breathing (?:is |"
        "really |so |very |super |weird |all ){0,3}(?:fast|hard|heavy|shallow|funny|weird|noisy|rough|"
        r"ragged|labored)|puffing up|cara<near>hinch\w+|(?:face|lips?|mouth|eyes)<near>(?:puff\w+|swelling|"
        r"swelled|swole|swollen|ballooning|blew up|inflat\w+)<gap>(?:nut|nuts|peanut|cashew|shrimp|"
        "shellfish|lobster|bee|wasp|sting|stung|bite|bit|ate|eating|pill|shot|minutes|min|dose|bar|sesame|"
        "egg|milk|sushi)|epi ?pen<gap>(?:used|gave|given|expired|now|hit|just|second|again)|(?:used|gave|"
        r"hit)<near>epi ?pen|anaphyla\w+",
        weight=0.92,
        unless=REAL,
    ),
)


def notice(message: Message) -> Iterator[Signal]:
    """Each stretch that speaks of it; a doubted one is a maybe."""
    return noticed(message, NAME, LABEL, WHY, _CUES)
