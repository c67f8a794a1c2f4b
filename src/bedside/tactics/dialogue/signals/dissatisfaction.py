"""Notices somebody unhappy with service, manner, cost or a bill."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Message, Signal
from bedside.tactics.dialogue.signals._cues import cues, noticed
from bedside.tactics.dialogue.signals._guards import denied, is_asked

NAME = "dissatisfaction"
LABEL = "complaint"
WHY = "Someone is unhappy; a manager should listen."
NOTICED = {
    "en": (
        "waited 90 minutes and left",
        "my bill is wrong twice now",
        "the receptionist was rude",
        "nobody ever calls back",
        "worst clinic ever",
    ),
    "es": ("pésimo servicio, esperé dos horas", "nadie contesta el teléfono"),
}
NOT_NOTICED = {
    "en": ("how long is the wait for new people?", "not rude at all, so kind"),
    "es": ("cuánto hay que esperar?",),
}

_CUES = (
    *cues(
        r"(?:wait\w*|sat|sitting|esper\w+|on hold|hold)<gap>(?:\d+ (?:min\w*|hours?|hrs?|weeks?|months?|"
        "days|horas|minutos)|(?:an|two|three|four|half an|one|over an|dos|tres|una) (?:hours?|hrs?|horas?)|"
        r"hours|forever|too long|horas|so long|for what|nobody|no one)|(?:rude\w*|rudely|dismissive|"
        "disrespectful|condescending|unprofessional|incompetent|careless|cold|snapped|rolled (?:her|"
        "his) eyes|yelled at me|talked down|laughed at me|hung up|ignored|brushed (?:me )?off|"
        r"didn't listen|never listen\w*|wouldn't listen|not listen\w*|felt (?:rushed|unheard|judged|"
        "dismissed|ignored|like a number|small|stupid|humiliated)|rushed (?:me|us|through|out)|"
        r"in and out in|groser\w+|maleducad\w+|mal educad\w+|de mala gana|me ignor\w+|me colg\w+|"
        r"me trat\w+ (?:mal|como|horrible|feo)|mal trato|mala atencion|pesim\w+|no me escuch\w+|prepotente)",
        r"(?:worst|terrible|horrible|awful|pathetic|ridiculous|unacceptable|disgust\w*|disgusting|"
        r"disappoint\w*|appall\w*|joke of a|a joke|shame on|shameful|useless|garbage|trash|sucks?|"
        "hate (?:this|your|the|how)|never (?:again|coming back|going back|recommend)|won't be back|"
        "not coming back|avoid (?:this|at all)|stay away|do not (?:go|recommend)|don't (?:go here|"
        "recommend|bother)|zero stars?|0 stars?|1 star|one star|two stars|2 stars|1/5|fed up|"
        r"sick (?:and tired )?of|had it with|ripped? off|rip off|scam(?:med)?|overcharg\w*|"
        "double (?:charged|billed|booked)|charged (?:me )?(?:twice|again|for|wrong)|"
        r"billed (?:me )?(?:twice|again|for|wrong)|surprise bill|hidden fee\w*|bill (?:is |was |"
        "keeps )?(?:being )?(?:wrong|insane|crazy|again|still|incorrect)|wrong (?:bill|charge|amount|"
        r"address|name|date|chart|person|side|med\w*|dose|doctor|prescription|pharmacy)|collections|lawyer|"
        r"sue|lawsuit|report(?:ing)? you|malpractice|gross|filthy|dirty|smell\w*|cockroach\w*|roach\w*|peor|"
        r"asco|asqueros\w+|sucio|sucia|verguenza|decepcion\w*|una burla|estafa|me cobraron|cobro de mas|"
        "cobran de mas|robo|rateros|no (?:lo )?recomiendo|nunca (?:mas|vuelvo|contestan)|no vuelvo|queja|"
        "quejarme|inaceptable|hart[oa] de)",
        "(?:no ?(?:one|body)|nobody|never|still (?:no|haven't|waiting|not|nothing)|can't (?:get|reach|even|"
        "ever)|impossible to|won't|doesn't|don't|didn't|keeps?|nadie|nunca|no me|todavia no|siguen sin|"
        r"imposible)<near>(?:answer\w*|pick\w* up|call\w* (?:me )?back|called|return\w* (?:my )?calls?|"
        r"respond\w*|respon\w+|repl\w+|help\w*|care\w*|explain\w*|get through|a human|real person|"
        r"through to|listen|apolog\w*|show\w* up|tell (?:me|you|us)|told (?:me|us)|contest\w+|devuelv\w+|"
        r"llam\w+|hacen caso|resuelv\w+|ayud\w+|atiend\w+|explic\w+|results|refill)|(?:cancel\w+ on me|"
        r"lost my (?:\w+ )?(?:records?|paperwork|sample|results|chart|referral|form)|turned (?:me )?away|"
        "kicked (?:me )?out|dropped me|refused (?:to see|to treat|to|me)|denied|too expensive|so expensive|"
        r"costs? too|copays?<near>(?:crazy|insane|death|too|joke|hurt\w*|kill\w*)|closed again|"
        "always closed|closing (?:down|the|on)|broken (?:elevator|portal|link|door|ramp|again)|"
        "doesn't work|still down|third time|4th time|second time this|again and again|"
        "every (?:single )?time|how hard is it|why (?:can't|is it so|does it take|do you always|won't|"
        r"is nobody|did you)|frustrat\w*|annoy\w*|upset|angry|furious|mad at|pissed|enojad\w+|"
        r"molest[oa] con|frustrad\w+|muy caro|carisim\w+)",
        weight=0.66,
        unless=(denied, is_asked),
    ),
)


def notice(message: Message) -> Iterator[Signal]:
    """Each stretch that speaks of it; a doubted one is a maybe."""
    return noticed(message, NAME, LABEL, WHY, _CUES)
