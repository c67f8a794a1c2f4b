"""Notices a farewell that sounds final."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Message, Signal
from bedside.tactics.dialogue.signals._cues import cues, noticed
from bedside.tactics.dialogue.signals._guards import is_lesson, is_title

NAME = "goodbye"
LABEL = "self_harm"
WHY = "A goodbye, with thanks or with things put in order, can be the last sign before an attempt."
NOTICED = {
    "en": (
        "goodbye everyone, thank you for all you did for me",
        "cancel everything, i won't be needing it",
        "this is the last message you will get from me",
        "tell my kids i love them",
    ),
    "es": (
        "adiós a todos, gracias por todo",
        "cancelen todas mis citas, ya no las voy a necesitar",
        "díganles a mis hijos que los amo",
    ),
}
NOT_NOTICED = {
    "en": ("goodbye back pain, thanks to your PT team", "bye, see you tuesday!"),
    "es": ("adiós dolor, gracias doctora",),
}

_CUES = (
    *cues(
        r"see you (?:all )?on the other side|ya no voy a estar|not your fault what happens|"
        r"there won't be a me|take care of (?:your|my) (?:mother|mom|kids|dog|cat)s? for me",
        weight=0.8,
        unless=(is_lesson, is_title),
    ),
    *cues(
        r"(?:good ?bye|bye|farewell|so long|adios|me despido)(?: (?:and|to|y))?<near>(?:every\w+|forever|"
        r"all|world|for good|thank\w*|thx|dr|doc|my friends|a todos|gracias|mundo|"
        r"para siempre)(?!<near>(?:pain|weight|glasses|braces|acne|dolor))|(?:thank\w*|thx|"
        "gracias)<gap>(?:good ?bye|farewell|so long|adios)(?! (?:pain|to pain|dolor))",
        "(?:last|final) (?:message|post|time (?:i|you|we)(?:'ll)? (?:talk|write|post|hear)|goodbye|"
        "day here|birthday|christmas|words)(?! (?:of|was|got|said))|(?:won't|will not|"
        "wont) (?:be (?:needing|needed|around|here|alive)|need (?:it|them|any|my|those|"
        r"the))(?:\W+(?:\w+\W+){0,4}(?:anymore|after|any of|where|soon|much longer|going|appointments?|"
        r"refills?))?(?= |$|\W)(?! (?:a ride|parking|insurance|an interpreter))|you won't (?:hear|see|"
        "have to)<near>(?:me|again)|(?:by the time|when) you (?:read|see|get) this|no (?:me|te) (?:van|vas|"
        "voy) a (?:volver a )?(?:ver|necesitar)|ya no (?:las?|los?|me|la|nada) (?:voy|vamos|van|hara|"
        "haran) (?:a )?(?:necesitar|falta|hacer falta|ver)|cuando lean esto|ultimo mensaje|ultima (?:vez|"
        "noche|navidad)",
        r"(?:tell|dile|diganle\w*|digan\w*|let) (?:my |them |her |him |a |mi |mis |the ){0,3}(?:kids|mom|"
        "mum|wife|husband|family|son|daughter|dad|sister|brother|babies|boys|girls|dog|hijos|hija|hijo|"
        "mama|esposa|familia|doctor|nurse|everyone)<near>(?:i love|i loved|love them|sorry|i tried|goodbye|"
        r"que los amo|que l[aeo]s? (?:quiero|amo)|perdon\w*|lo siento)|(?:take care of|look after|feed|"
        r"cuid\w+|who (?:will|would|can|'ll) (?:take|feed|look|want))<near>(?:my )?(?:dog|cat|cats|pets?|"
        r"kids|mom|hijos|perr\w+|gat\w+|mama)<near>(?:gone|after|when i|me|forever|anymore|ya no|cuando|"
        "friday|tonight)|after i'?m gone|when i'?m (?:gone|not here|no longer)|cuando (?:ya )?no (?:este|"
        "estoy)|si algo me pasa|cancel (?:everything|it all|all of (?:it|them)|all my)(?! (?:on|for|this|"
        "next) (?:monday|tuesday|wednesday|thursday|friday|week))",
        weight=0.8,
        unless=(is_lesson, is_title),
    ),
)


def notice(message: Message) -> Iterator[Signal]:
    """Each stretch that speaks of it; a doubted one is a maybe."""
    return noticed(message, NAME, LABEL, WHY, _CUES)
