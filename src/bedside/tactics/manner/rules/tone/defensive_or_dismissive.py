"""Finds replies that deny, mock, lecture or threaten the person who wrote."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Draft, Severity
from bedside.tactics.manner._cues import Guard, Hit, cue, search
from bedside.tactics.manner._reading import Reading

CODE = "TON004"
NAME = "defensive-or-dismissive"
SEVERITY = Severity.BLOCK
STATUS = "active"
LABEL = "Quarrels, mocks or threatens"
WHY = "A reader sees a practice that fights with people; such a reply began a federal case."
AUTHORITY = (
    "OCR civil money penalty Dr. U. Phillip Igbinadolor (2022); AHRQ Health Literacy Universal "
    "Precautions Toolkit, 3rd ed. (2024)"
)
AUTHORITY_URL = "https://www.hhs.gov/hipaa/for-professionals/compliance-enforcement/agreements/index.html"
FIX = "Thank the person, own one thing, and offer the phone."
INSTEAD = {
    "en": "Thank you for telling us; we would like to hear more by phone.",
    "es": "Gracias por decirnos; nos gustaría escucharle por teléfono.",
}
BAD = (
    Draft("You are making this up.", kind="reply"),
    Draft("Some people just love to complain.", kind="reply"),
    Draft("Next time, try reading the form.", kind="reply"),
    Draft("Usted miente y nuestro abogado lo sabe.", kind="reply"),
)
GOOD = (
    Draft("Our mistake, the gate code was old.", kind="reply"),
    Draft("Good catch, the map is right now.", kind="reply"),
    Draft("We would like to hear more: 555-0100.", kind="reply"),
    Draft("Gracias por avisarnos; ya lo corregimos.", kind="reply"),
)


_MILD = Guard(
    r"\b(?:sorry|apologi[sz]e|our (?:mistake|fault|bad)|legal aid|lawyer friends|free clinic|"
    r"good catch|you're right|disculp\w+|perdon|tiene razon)\b[^.!?\n]{0,30}$",
    "before",
)
_CUES = (
    cue(
        r"\b(?:you(?:'re| are)?|u|this is|that is|that's|it's|your (?:\w+ )?(?:review|story|post|"
        r"comment|claim|version|account|comments?)(?: is| are)?|what you (?:say|wrote|claim)|usted|"
        r"su (?:resena|comentario|historia|queja)(?: es| esta)?|lo que dice) (?:\w+ ){0,2}?(?:lying|"
        r"liar|lied|lies?|fake|false|making (?:this|it|that|things) up|made (?:this|it|that) up|"
        r"made up|untrue|nonsense|ridiculous|absurd|a joke|bogus|fiction|slander|libel|defam\w+|"
        r"baseless|not true|not what happened|simply (?:false|untrue|wrong)|confused|exaggerat\w+|"
        r"dishonest|pathetic|childish|entitled|rude|delusional|crazy|unhinged|bitter|ungrateful|"
        r"a troll|mistaken|wrong|dramatic|overreact\w+|miente|mintiendo|mentira|mentiroso|mentirosa|"
        r"fals[oa]|exagera\w*|ridicul[oa]|inventad[oa]|loc[oa])\b",
        "you u this that it your what usted su lo",
        0.8,
        unless=(_MILD, Guard(r"\b(?:not|never|isn't|aren't|no one|nobody|don't think)\b[^.!?\n]{0,12}$", "before")),
        kind="reply",
    ),
    cue(
        r"\b(?:our|my|the|nuestr[oa]s?|mi|el) (?:\w+ )?(?:lawyers?|attorneys?|legal (?:team|counsel|"
        r"department)|abogad[oa]s?)\b(?! friends)|\b(?:sue|suing|see you in court|legal action|cease "
        r"and desist|press charges|defamation|libel|slander|lawsuit|subpoena|demanda(?:r|remos)?|"
        r"accion legal|difamacion|nos vemos en (?:la )?corte)\b",
        "lawyer lawyers attorney attorneys legal abogado abogada abogados sue suing see cease press "
        "defamation libel slander lawsuit subpoena demanda demandar demandaremos accion difamacion "
        "nos",
        0.85,
        unless=(_MILD, Guard(r"\b(?:legal aid|friends at|booth|volunteer|joined|birthday)\b")),
    ),
    cue(
        r"\b(?:some (?:people|folks|patients|of you)|certain people|people like you|there(?:'s| "
        r"is) always one|haters|trolls?|keyboard warriors?|you people|gente como usted|hay gente|"
        r"algun[oa]s?)\b[^.!?\n]{0,40}\b(?:never (?:happy|satisfied|pleased)|complain\w*|impossible|"
        r"just (?:love|want|like|can't|live)|always|enjoy|love to|attention|whin\w+|drama|gonna "
        r"hate|hate|nothing better|entitled|expect|nunca|quejarse|les gusta|solo)\b[^.!?\n]{0,40}",
        "some certain people there haters troll trolls keyboard you gente hay alguno algunos",
        0.8,
    ),
    cue(
        r"\b(?:try|maybe|perhaps|next time|learn to|you (?:should|could|might|need to) (?:try |have "
        r"|learn )?(?:to )?|did you (?:even |bother )?(?:to )?|had you|if you had|if you'd|if you "
        r"(?:bothered|actually)|proxima vez|la proxima|aprenda a) ?(?:try |just |actually |even "
        r"|simply |bother(?:ed)? (?:to )?|maybe |perhaps |you )*(?:read(?:ing)?|listen(?:ed|ing)"
        r"?|show(?:ed|ing)? up|being|be (?:on time|polite|honest|nice)|arriv\w+|follow(?:ed|ing)"
        r"?|pay(?:ing)?|paid|check(?:ed|ing)?|ask(?:ed|ing)?|tak(?:e|ing)|googl\w+|behav\w+|set(?:ting)"
        r"? an alarm|leer|lea|llegue|llegar|escuchar|escuche|pague)\b[^.!?\n]{0,50}",
        "try maybe perhaps next learn you did had if proxima la aprenda",
        0.6,
        kind="reply",
        unless=(
            _MILD,
            Guard(r"\b(?:please|if you'd like|welcome|we'd be glad|happy to|cdc|article|learn more|maybe try)\b"),
        ),
    ),
    cue(
        r"\b(?:(?:you|u) (?:clearly|obviously|evidently|apparently|just|really|simply|still)? ?(?:don't|"
        r"do not|didn't|can't|won't|never|have no|fail to|failed to|refuse[d]? to|chose|choose|expect|"
        r"want|think|brought|demand\w*|insist\w*|yell\w*|scream\w*|curs\w+|swore|threaten\w*|act(?:ed)"
        r"?|were (?:rude|late|warned|told|the one|given)|waste[d]?) [^.!?\n]{0,50}|(?:that|this|"
        r"it)(?:'s| is) (?:not (?:on us|our (?:problem|fault|job))|on you|your (?:own )?(?:fault|"
        r"problem|doing)|how it works|what (?:you|happens)|life)|not our (?:problem|fault)|not on "
        r"us|no es (?:nuestra culpa|nuestro problema)|es (?:su|tu) (?:culpa|problema)|usted (?:no "
        r"(?:leyo|entiende|llego|quiso|sabe|pago|escucho)|llego tarde|grito|fue grosero))\b[^.!?\n]{0,30}",
        "you u that this it not no es usted",
        0.4,
        kind="reply",
        unless=(
            _MILD,
            Guard(
                r"\b(?:you don't (?:need|have to)|you can't|you never know|you won't (?:need|have)|you didn't "
                r"have to|you don't have|don't worry|you want to|you think (?:of|about)|if you|you just "
                r"made|sorry|so you don't|you can|glad you|happy you|what you (?:want|think)|do you|did "
                r"you|would you|whatever you|you really made|you brought)\b"
            ),
        ),
    ),
    cue(
        r"\b(?:you|u) (?:clearly|obviously|evidently|apparently|simply|just wanted|just want|chose "
        r"not|never (?:bothered|paid|asked|called|listen\w*|read)|refused to|failed to|were (?:rude|"
        r"\d+ minutes late|late|warned|told|the one|a nightmare|angry)|waste[d]?|hung up|yell\w*|"
        r"scream\w*|curs\w+|swore|threaten\w*|demand\w*|insist(?:ed)? on|can't spell|don't (?:listen|"
        r"read|understand|know how|get it)|have an axe|cancel(?:l?ed)? \w+ times|no-?showed|declined|"
        r"expected)\b[^.!?\n]{0,50}|\b(?:that|this|it)(?:'s| is) (?:not (?:on us|our (?:problem|"
        r"fault|job))|on you|your (?:own )?(?:fault|problem|doing)|called a policy)\b|\bnot our "
        r"(?:problem|fault)\b|\bno es (?:nuestra culpa|culpa nuestra|nuestro problema)\b|\bes (?:su|"
        r"tu) (?:culpa|problema)\b|\bel problema es usted\b|\busted (?:no (?:leyo|entiende|llego|"
        r"quiso|sepa|sabe|pago|escucho)|llego tarde|grito|fue grosero|firmo|esperaba)\b|\b(?:look "
        r"it up|we (?:did )?warn(?:ed)? you|we can't read minds|and this is the thanks|people who "
        r"can't|hiding behind|real adults|screen name|how much did|who paid you|printed your review|"
        r"no one here cares|stop tagging|please remove your review|we're better than that|we are "
        r"better than that|wrong,? wrong|the crayons|keyboard (?:hero|warrior)|with that attitude|"
        r"no wonder (?:you|nobody)|cry the loudest|axe to grind|feed the trolls|deserve an apology|"
        r"owe us an apology|have it in writing|was asked to leave|we let you go|sabe por que|no "
        r"exagere|berrinches?|a la basura|nos echa la culpa|para eso hay otros|se queja)\b",
        "you u that this it not no es el usted look we and people hiding real screen how who printed "
        "stop please wrong the keyboard with cry axe feed deserve owe have was sabe berrinche berrinches "
        "a nos para se",
        0.65,
        kind="reply",
        unless=(
            _MILD,
            Guard(r"\b(?:if you|sorry|glad you|do you|did you|would you|whatever you|you just made|we were late)\b"),
            Guard(r"\b(?:pie|booth|paint|voting|votes|costume|bake)\b"),
        ),
    ),
    cue(
        r"\b(?:blah blah|boo hoo|cry me a river|get over it|good luck (?:finding|with|elsewhere)"
        r"|good riddance|bye,? felicia|don't let the door|take your business|go (?:elsewhere|somewhere "
        r"else)|find another|we don't need (?:you|your)|nobody (?:forced|asked|else|is forcing)|"
        r"no one (?:forced|asked|else)|whatever|calm down|chill|relax,|grow up|get a (?:life|grip|"
        r"clue)|educate yourself|do your (?:research|homework)|spell it out|let us (?:explain|educate)"
        r"|with all due respect|newsflash|news flash|fyi|bless your heart|sorry you feel that way|"
        r"sorry (?:if )?you(?:'re| are| were) offended|you get what you pay|beggars|free is free|"
        r"what did you expect|welcome to (?:healthcare|medicine|the real world)|this isn't (?:a "
        r"spa|a hotel|burger king|mcdonald's|starbucks)|we(?:'re| are) not (?:a hotel|a spa|your|"
        r"mind readers)|can't please everyone(?! with)|can't win|you can't please|ask your (?:neighbors|"
        r"the other)|our (?:other )?(?:\d+|five|hundreds|four hundred)[^.!?\n]{0,25}(?:reviews|patients|"
        r"stars)|busquese otr[oa]|vayase a otr[oa]|que le vaya bien|calmese|ubiquese|pues (?:no "
        r"venga|vayase)|no venga)\b[^.!?\n]{0,40}",
        "blah boo cry get good bye don take go find we nobody no whatever calm chill relax grow "
        "educate do spell let with newsflash news fyi bless sorry you beggars free what welcome "
        "this can ask our busquese vayase que calmese ubiquese pues",
        0.65,
        kind="reply",
        unless=(
            Guard(
                r"\b(?:whatever (?:you|works|time|day|the)|good luck (?:at|on|to|in)|our other (?:office|"
                r"clinic)|if nobody|fyi,? (?:the|we|our)|find another (?:time|slot|date|way)|sorry you feel "
                r"(?:unwell|sick|rushed|unheard)|do your homework,? kids)\b"
            ),
        ),
    ),
    cue(
        r"(?:\U0001f644|\U0001f921|\U0001f612|\U0001f595|\U0001f4a9|\U0001f602{2,}|\U0001f92b)", "~", 0.4, kind="reply"
    ),
    cue(
        r"\b(?:lol|lmao|haha)\b[^.!?\n]{0,20}\b(?:sure|ok|okay|right|no)\b|\b(?:sure|right|ok|okay|"
        r"wow|yeah),? (?:you did|it was|buddy|karen|pal|sweetie|jan|ok karen|lol|sure)\b|\bkaren\b|"
        r"\bblock(?:ed|ing) you\b|\b(?:we|i) (?:stand by|did nothing wrong|did everything right|"
        r"have nothing to apologi[sz]e|don't owe|owe you nothing|make no apolog\w+|won't apologi[sz]e|"
        r"will not apologi[sz]e|refuse to)\b[^.!?\n]{0,30}",
        "lol lmao haha sure right ok okay wow yeah karen block blocked blocking we i",
        0.65,
        kind="reply",
        unless=(Guard(r"\b(?:stand by (?:the door|for|to help))\b"),),
    ),
)

GATE: frozenset[str] = frozenset()


def find(reading: Reading) -> Iterator[Hit]:
    """Liars, lawyers, "some people", "try reading" and rolled eyes."""
    yield from search(reading, _CUES)
