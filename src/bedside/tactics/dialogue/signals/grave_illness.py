"""Notices illness that can turn deadly within hours."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Message, Signal
from bedside.tactics.dialogue.signals._cues import cues, noticed
from bedside.tactics.dialogue.signals._guards import REAL

NAME = "grave_illness"
LABEL = "emergency"
WHY = "These signs together can mean sepsis, meningitis, shock or a sugar crisis."
NOTICED = {
    "en": (
        "3 week old has a fever of 101",
        "stiff neck, fever and purple spots that don't fade",
        "her sugar reads HI and she is breathing fast and confused",
    ),
    "es": ("mi bebé de un mes tiene calentura", "tiene el azúcar en 35 y está temblando"),
}
NOT_NOTICED = {
    "en": ("my sugar was 140 this morning, ok?", "no fever just a stiff neck from my pillow"),
    "es": ("mi hijo de 7 años tiene un poco de fiebre",),
}

_CUES = (
    *cues(
        r"\d{1,2} (?:days?|weeks?|wks?) old<gap>(?:temp\w*|fever\w*|10[0-5])",
        weight=0.85,
        unless=REAL,
    ),
    *cues(
        r"(?:newborn|infant|(?:\d|one|two|three|four|five|six|seven|eight|nine|ten)[ -](?:week|wk|"
        r"day)s?[ -]old|month old|1 mo|2 mo|recien nacid\w*|bebe de (?:un|\d+|dos|tres) (?:mes|meses|"
        r"semanas?|dias?))<gap>(?:fever|temp\w*|10[0-9]|won't (?:eat|nurse|feed)|not (?:eating|feeding|"
        "nursing)|yellow|hot|cold|fiebre|calentura|no (?:come|quiere comer|mama))|(?:fever|temp|fiebre|"
        r"calentura)<gap>(?:newborn|(?:\d|two|three|four|five|six) ?(?:week|wk|day)s? old|recien nacid\w*)|"
        r"(?:fever|temp|temperature|fiebre|calentura)<near>(?:10[4-9]|4[0-2](?:\.\d)? ?(?:grados|c\b|°)|"
        r"4[1-2])|(?:10[4-9])(?:\.\d)? (?:fever|temp|degree\w*)",
        "(?:stiff neck|neck<near>stiff|cuello (?:tieso|rigido|duro)|can't (?:bend|touch) (?:his|her|"
        r"my) (?:neck|chin))<gap>(?:fever|rash|light|headache|vomit\w*|fiebre|luz|calentura)|(?:fever|"
        "fiebre|calentura|headache)<gap>(?:stiff neck|neck<near>stiff|cuello (?:tieso|rigido|duro)|"
        "spots? (?:that|don't|won't)|purple|light hurts|molesta la luz|aguanta la luz|manchas moradas|"
        "manchitas moradas)|(?:purple|red|blood) (?:spots?|dots|rash)<near>(?:don't|won't|doesn't|"
        r"not) (?:fade|blanch|go)|soft spot<near>(?:bulg\w*|sunken|swollen)|bulging (?:soft spot|"
        r"fontanel\w*)|mollera<near>(?:hundid\w*|abultad\w*|hinchad\w*|sumid\w*)",
        "(?:sugar|glucose|bg|blood sugar|azucar|glucosa|meter|glucometer|dexcom|reading)<near>(?:is |of |"
        r"at |says |reads |en |de |esta |a |in |under |over ){0,3}(?:[1-4]\d|[4-9]\d\d|hi\b|lo\b|"
        r"high and)(?!\d|%|/)<gap>(?:shak\w*|confus\w*|sweat\w*|vomit\w*|throw\w*|breath\w*|sleepy|faint\w*|"
        r"pass\w*|can't|won't|dizzy|tembl\w*|sudando|sudor|vomit\w*|mare\w*|rar\w+)|(?:shak\w*|confus\w*|"
        r"sweat\w*|vomit\w*|won't wake|tembl\w*)<gap>(?:sugar|glucose|azucar|glucosa)<near>(?:\d\d\b|"
        r"[4-9]\d\d|hi\b|lo\b)|(?:ketones|dka|cetonas)<gap>(?:vomit\w*|breath\w*|sleepy|confus\w*|large|"
        "moderate|high)",
        r"(?:heat ?stroke|heat exhaustion|golpe de calor|hypotherm\w*|stopped (?:sweating|shivering)|"
        r"dejo de sudar|hot (?:car|truck)|carro caliente)<gap>(?:confus\w*|red|dry|hot|faint\w*|pass\w*|kid|"
        r"baby|talk\w*|skin|slur\w*|limp|nino|bebe)|(?:board|rock|tabla|piedra) (?:hard|stiff|"
        "like)<near>(?:belly|stomach|abdomen)|(?:belly|stomach|abdomen|panza|barriga|"
        "vientre)<near>(?:hard as|rock hard|rigid|board|tiesa|dura como|tieso)|lower right<gap>(?:pain|"
        r"fever|vomit\w*|can't)|abajo a la derecha|testicle<near>(?:sudden\w*|pain|twist\w*|swollen)|"
        r"no (?:pee|wet diaper\w*|urine|tears|ha orinado|orina)<gap>(?:hours|hrs|all day|since|8|10|12|"
        "horas|ayer|dia)|sep(?:sis|tic)<near>(?:again|think|feel)|red streaks?|flesh eating|"
        r"jaw<near>lock\w*|(?:rusty )?nail<gap>jaw",
        weight=0.85,
        unless=REAL,
    ),
)


def notice(message: Message) -> Iterator[Signal]:
    """Each stretch that speaks of it; a doubted one is a maybe."""
    return noticed(message, NAME, LABEL, WHY, _CUES)
