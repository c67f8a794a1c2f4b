"""Notices a question about the writer's own body, medicine or results, or those of the family."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Message, Signal
from bedside.tactics.dialogue.signals._cues import cues, noticed

NAME = "own_body"
LABEL = "personal_medical"
WHY = "A question on one person's care belongs to a nurse, not to a comment."
NOTICED = {
    "en": (
        "is this mole on my back something to worry about",
        "can i take advil with my water pill",
        "my son has a cough for a week, what should we do",
        "my A1C is 7.2, is that bad",
    ),
    "es": ("me duele la rodilla, qué puedo tomar?", "mi hijo tiene tos, es normal?"),
}
NOT_NOTICED = {
    "en": ("what is a mole", "is the lot full", "how do vaccines get approved"),
    "es": ("qué es la diabetes",),
}

_CUES = (
    *cues(
        r"(?:my|our|mom's|dad's|her|his|mi|mis|mine)(?: \w+){0,3} (?:<symptom>|is (?:too )?(?:high|low|"
        r"normal|ok|okay|bad))|(?:my|our|mi|mis) (?:\w+ )?<body>|(?:my|mi) (?:a1c|bp|blood pressure|"
        "cholesterol|ldl|hdl|sugar|tsh|psa|mcv|labs?|results?|mri|ct|x-?ray|ekg|biopsy|pap|iron|ferritin|"
        "vitamin d|bmi|weight|thyroid|potassium|creatinine|egfr|wbc|presion|azucar|colesterol|glucosa|"
        "tiroides|peso)",
        r"(?:i|i've|ive|he|she|they|we|my \w+|our \w+|son|daughter|baby|mom|dad|husband|wife|kid|toddler|"
        "hijo|hija|bebe|mama|papa|esposo|esposa|tengo|tiene) (?:just |also |still |always |really |only |"
        "keep |have |has |had |'ve |get |gets |got |getting |am |is |been |having |feel |feels |with |"
        "woke up with |un |una |mucho |mucha |unos |unas |con |las? |los? ){0,4}<symptom>|(?:me|le|"
        "nos) (?:duele|duelen|arde|pica|sale|salio|salieron|da|dan|molesta|truena|lastima)|(?:tengo|tiene|"
        "traigo|trae|ando con|estoy con|siento) (?:un |una |unos |unas |mucho |mucha |la |el |los |"
        r"las )?(?:<symptom>|<body>|\d+ (?:anos|semanas|meses))",
        "(?:can|could|should|may|is it (?:ok|okay|safe|bad|fine)(?: for me)? (?:to|if)|do|would|shall|will|"
        "must|ok to|okay to|safe to|bad to|how (?:much|long|many|often) (?:can|should|do|will)|when (?:can|"
        r"should)) (?:i|we|he|she|my \w+|my|it|mom|dad|baby) (?:\w+ ){0,2}?(?:take|mix|use|stop|skip|give|"
        "eat|drink|get|have|need|start|wait|worry|do|drive|exercise|run|shower|fly|swim|be (?:worried|"
        "concerned)|see (?:a|someone|the|you)|go|come in|put|try|double|keep|avoid|ice|heat|lose|switch|"
        "feel|heal|hurt|last)|(?:puedo|puede|debo|debe|deberia|hay que|es malo|es normal|sera|que (?:tomo|"
        r"hago|me tomo|le doy|puedo|podre|sera)|cuanto (?:debo|puedo)|se puede) (?:\w+ )?(?:tomar|comer|"
        r"darle|dar|usar|mezclar|dejar|hacer|que|si|ir|llevar\w*|tener|ponerme|vacunar\w*|beber|preocup\w*|"
        "caminar|tomo|hago|normal|malo|bueno|grave)",
        "(?:is|are|does|do|was) (?:this|that|these|it|my|mine|her|his|our|"
        r"a \w+ \w+) (?:\w+ ){0,4}?(?:normal|ok|okay|safe|bad|serious|dangerous|infected|broken|contagious|"
        r"too (?:high|low|much)|something|anything|worth|concerning|high|low|worrisome|cancer\w*|look)|"
        r"(?:\d+ ?(?:yo|y/o|yrs?|years? old|months? old|wks?|weeks|mo)|pregnan\w*|breastfeeding|nursing|"
        r"embarazada|i'm \d\d|im \d\d|as a diabetic|with (?:asthma|diabetes|afib|copd|pcos|lupus|ms|"
        r"epilepsy)|diabetic|tengo \d+ anos)<gap>(?:should|can|could|is|need|do|ok|safe|tips|help|what|"
        r"puedo|debo|es)|(?:what|any|anything)<near>(?:does|could|can|should|mean\w*|tips|advice|ideas|do|"
        r"help\w*)<near>(?:mean on (?:mine|my)|for me|for my|my|i do|i take|about my|about the|about this|"
        "para mi)",
        weight=0.62,
    ),
)


def notice(message: Message) -> Iterator[Signal]:
    """Each stretch that speaks of it; a doubted one is a maybe."""
    return noticed(message, NAME, LABEL, WHY, _CUES)
