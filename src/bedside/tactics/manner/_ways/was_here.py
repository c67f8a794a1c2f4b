""" "When you came in", "see you in six months": past and coming visits."""

from __future__ import annotations

from bedside.tactics.manner._cues import cue
from bedside.tactics.manner._people import CANNOT, KIN, REQUEST, TOLD_ALL, TOWN, TOWN_SOFT, YOU, YOUR
from bedside.tactics.manner._ways._relation import DAY, USUAL
from bedside.tactics.manner.vocabulary import CARE

BEEN_HERE = (
    cue(
        r"\b(?:when|while|since|after|the (?:day|night|time|morning)|last time|next time|first "
        rf"time|as|before|until) (?:{YOU}|she|he|they|{YOUR} (?:\w+ )?(?:{KIN}))(?:'re| were|"
        r" was| are| is|'s)?(?: \w+)?(?: (?:first|last))? "
        r"(?:came|come|comes|here|in|left|leave|with us|visit(?:ed)?|called|checked|arrived|"
        r"walked|saw|seen|see|stayed|our (?:guest|patient)|under|on our|in our|at our)\b",
        "when while since after day night time morning last next first as before until",
        0.75,
        kind="reply",
        unless=(TOWN, CANNOT),
    ),
    cue(
        rf"\b(?:{YOU}|she|he|{YOUR} (?:\w+ )?(?:{KIN}))(?:'ve| have|'s| has| had|'re| are| "
        r"were| was)? (?:\w+ )?(?:been )?(?:here|with us|in our (?:office|clinic|care|chair|"
        r"lobby|system|group)|under our care|a part of our|part of our|on our (?:table|list|"
        r"schedule)|in to see|coming (?:in|to us|here)|come in|come here|come to us|came (?:in|"
        r"to us|here|back|through)|first came|seen (?:here|by))\b",
        "you u she he your ur ya",
        0.75,
        kind="reply",
        unless=(*USUAL,),
    ),
    cue(
        r"\b(?:come|comes|coming|stop|stops|drop|swing|pop) (?:on )?(?:back|in|by)?(?: and|"
        r" to| in and)? ?(?:see|visit|let) (?:us|dr|me|our|your)\b|\bcome (?:back )?(?:and "
        r")?see us\b",
        "come comes coming stop drop swing pop",
        0.7,
        kind="reply",
        unless=(TOWN, TOWN_SOFT, TOLD_ALL),
    ),
    cue(
        rf"\b(?:see|seeing|saw|until|expect|expecting|waiting for) (?:{YOU}|him|her|them|both|"
        rf"{YOUR} (?:{KIN}))(?: both| all| guys)? (?:back |again )?(?:here )?(?:at (?:the|your|"
        rf"our|his|her) (?:\w+ )?(?:{CARE})|(?:on |this )?(?:{DAY})|for (?:the|your|a|his|her)"
        r")",
        "see seeing saw until expect expecting waiting",
        0.75,
        kind="reply",
        unless=(TOWN, TOWN_SOFT, TOLD_ALL),
    ),
    cue(
        rf"\b(?:your|the|his|her|ur) (?:next|last|first|recent|upcoming|latest|annual|yearly) (?:\w+ )?(?:{CARE})\b",
        "next last first recent upcoming latest annual yearly",
        0.85,
        kind="reply",
        unless=(REQUEST, TOLD_ALL, TOWN, TOWN_SOFT),
    ),
    cue(
        rf"\b{YOU} (?:\w+ )?(?:left|walked out of|stormed out of|checked in(?: at| to)?|signed "
        r"in|hung up on|called|yelled at|came to|came into|came by|visited|entered|waited "
        r"in|sat in) (?:here|our|the (?:office|clinic|front desk|lobby|er|waiting room|exam "
        r"room|room)|my (?:office|chair)|us)\b",
        "left walked stormed checked signed hung called yelled came visited entered waited sat",
        0.85,
        kind="reply",
        unless=USUAL,
    ),
    cue(
        r"\b(?:nos vemos|l[oae]s? esperamos|te esperamos|lo vemos|la vemos)\b[^.!?\n]{0,25}"
        r"\b(?:cita|consulta|lunes|martes|miercoles|jueves|viernes|sabado|limpieza|control|"
        r"revision|terapia|pronto|proxim[oa]|toque)\b",
        "nos los las lo la le te",
        0.75,
        kind="reply",
        unless=(TOWN, TOWN_SOFT, TOLD_ALL),
    ),
    cue(
        r"\b(?:cuando|desde que|mientras|la vez que) (?:usted |ella |el |su \w+ )?(?:vino|"
        r"viene|venga|estuvo|vengas|llego|se fue|salio|nos visito)\b",
        "cuando desde mientras vez",
        0.75,
        kind="reply",
        unless=(TOWN, TOWN_SOFT, TOLD_ALL),
    ),
)
