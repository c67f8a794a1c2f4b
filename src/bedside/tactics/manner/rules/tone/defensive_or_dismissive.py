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
    "OCR civil money penalty Dr. U. Phillip Igbinadolor (2022); AHRQ Health Literacy "
    "Universal Precautions Toolkit, 3rd ed. (2024)"
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
    r"\b(?:sorry|apologi[sz]e|our (?:mistake|fault|bad)|legal aid|lawyer friends|free "
    r"clinic|good catch|you're right|disculp\w+|perdon|tiene razon)\b[^.!?\n]{0,30}$",
    "before",
)
_CUES = (
    cue(
        r"\b(?:you(?:'re| are)?|u|this is|that is|that's|it's|your (?:\w+ )?(?:review|story|"
        r"post|comment|claim|version|account|comments?)(?: is| are)?|what you (?:say|wrote|"
        r"claim)|usted|su (?:resena|comentario|historia|queja)(?: es| esta)?|lo que dice) "
        r"(?:\w+ ){0,2}?(?:lying|liar|lied|lies?|fake|false|making (?:this|it|that|things)"
        r" up|made (?:this|it|that) up|made up|untrue|nonsense|ridiculous|absurd|a joke|bogus|"
        r"fiction|slander|libel|defam\w+|baseless|not true|not what happened|simply (?:false|"
        r"untrue|wrong)|confused|exaggerat\w+|dishonest|pathetic|childish|entitled|rude|delusional|"
        r"crazy|unhinged|bitter|ungrateful|a troll|mistaken|wrong|dramatic|overreact\w+|miente|"
        r"mintiendo|mentira|mentiroso|mentirosa|fals[oa]|exagera\w*|ridicul[oa]|inventad[oa]|"
        r"loc[oa])\b",
        "you u this that it your what usted su lo",
        0.8,
        unless=(_MILD, Guard(r"\b(?:not|never|isn't|aren't|no one|nobody|don't think)\b[^.!?\n]{0,12}$", "before")),
        kind="reply",
    ),
    cue(
        r"\b(?:our|my|the|nuestr[oa]s?|mi|el) (?:\w+ )?(?:lawyers?|attorneys?|legal (?:team|"
        r"counsel|department)|abogad[oa]s?)\b(?! friends)|\b(?:sue|suing|see you in court|"
        r"legal action|cease and desist|press charges|defamation|libel|slander|lawsuit|subpoena|"
        r"demanda(?:r|remos)?|accion legal|difamacion|nos vemos en (?:la )?corte)\b",
        "lawyer lawyers attorney attorneys legal abogado abogada abogados sue suing see cease "
        "press defamation libel slander lawsuit subpoena demanda demandar demandaremos accion "
        "difamacion nos",
        0.85,
        unless=(_MILD, Guard(r"\b(?:legal aid|friends at|booth|volunteer|joined|birthday)\b")),
    ),
    cue(
        r"\b(?:some (?:people|folks|patients|of you)|certain people|people like you|there(?:'s|"
        r" is) always one|haters|trolls?|keyboard warriors?|you people|gente como usted|hay "
        r"gente|hay pacientes)\b[^.!?\n]{0,40}\b(?:never (?:happy|satisfied|pleased)|complain\w*|"
        r"impossible|just (?:love|want|like|can't|live)|always|enjoy|love to|attention|whin\w+|"
        r"drama|gonna hate|hate|nothing better|entitled|expect|nunca|quejarse|les gusta|solo)"
        r"\b[^.!?\n]{0,40}",
        "some certain people there haters troll trolls keyboard you gente hay alguno algunos",
        0.8,
    ),
    cue(
        r"\b(?:try|maybe|perhaps|next time|learn to|you (?:should|could|might|need to) (?:try "
        r"|have |learn )?(?:to )?|did you (?:even |bother )?(?:to )?|had you|if you had|if "
        r"you'd|if you (?:bothered|actually)|proxima vez|la proxima|aprenda a) ?(?:try |just "
        r"|actually |even |simply |bother(?:ed)? (?:to )?|maybe |perhaps |you ){0,4}(?:read(?:ing)"
        r"?|listen(?:ed|ing)?|show(?:ed|ing)? up|being|be (?:on time|polite|honest|nice)|arriv\w+|"
        r"follow(?:ed|ing)?|pay(?:ing)?|paid|check(?:ed|ing)?|ask(?:ed|ing)?|tak(?:e|ing)|"
        r"googl\w+|behav\w+|set(?:ting)? an alarm|leer|lea|llegue|llegar|escuchar|escuche|"
        r"pague)\b[^.!?\n]{0,50}",
        "try maybe perhaps next learn you did had if proxima la aprenda",
        0.6,
        kind="reply",
        unless=(
            _MILD,
            Guard(r"\b(?:please|if you'd like|welcome|we'd be glad|happy to|cdc|article|learn more|maybe try)\b"),
        ),
    ),
    cue(
        r"\b(?:(?:you|u) (?:clearly|obviously|evidently|apparently|just|really|simply|still)"
        r"? ?(?:don't|do not|didn't|can't|won't|never|have no|fail to|failed to|refuse[d]? "
        r"to|chose|choose|expect|want|think|brought|demand\w*|insist\w*|yell\w*|scream\w*|"
        r"curs\w+|swore|threaten\w*|act(?:ed)?|were (?:rude|late|warned|told|the one|given)"
        r"|waste[d]?) [^.!?\n]{0,50}|(?:that|this|it)(?:'s| is) (?:not (?:on us|our (?:problem|"
        r"fault|job))|on you|your (?:own )?(?:fault|problem|doing)|how it works|what (?:you|"
        r"happens)|life)|not our (?:problem|fault)|not on us|no es (?:nuestra culpa|nuestro "
        r"problema)|es (?:su|tu) (?:culpa|problema)|usted (?:no (?:leyo|entiende|llego|quiso|"
        r"sabe|pago|escucho)|llego tarde|grito|fue grosero))\b[^.!?\n]{0,30}",
        "you u that this it not no es usted",
        0.4,
        kind="reply",
        unless=(
            _MILD,
            Guard(
                r"\b(?:you don't (?:need|have to)|you can't|you never know|you won't (?:need|have)"
                r"|you didn't have to|you don't have|don't worry|you want to|you think (?:of|about)"
                r"|if you|you just made|sorry|so you don't|you can|glad you|happy you|what you (?:want|"
                r"think)|do you|did you|would you|whatever you|you really made|you brought)\b"
            ),
        ),
    ),
    cue(
        r"\b(?:you|u) (?:clearly|obviously|evidently|apparently|simply|just wanted|just want|"
        r"chose not|never (?:bothered|paid|asked|called|listen\w*|read)|refused to|failed "
        r"to|were (?:rude|\d+ minutes late|late|warned|told|the one|a nightmare|angry)|waste[d]?|"
        r"hung up|yell\w*|scream\w*|curs\w+|swore|threaten\w*|demand\w*|insist(?:ed)? on|can't "
        r"spell|don't (?:listen|read|understand|know how|get it)|have an axe|cancel(?:l?ed)"
        r"? \w+ times|no-?showed|declined|expected)\b[^.!?\n]{0,50}|\b(?:that|this|it)(?:'s|"
        r" is) (?:not (?:on us|our (?:problem|fault|job))|on you|your (?:own )?(?:fault|problem|"
        r"doing)|called a policy)\b|\bnot our (?:problem|fault)\b|\bno es (?:nuestra culpa|"
        r"culpa nuestra|nuestro problema)\b|\bes (?:su|tu) (?:culpa|problema)\b|\bel problema "
        r"es usted\b|\busted (?:no (?:leyo|entiende|llego|quiso|sepa|sabe|pago|escucho)|llego "
        r"tarde|grito|fue grosero|firmo|esperaba)\b|\b(?:a you problem|set an alarm|like the "
        r"rest of us|will not be (?:lectured|bullied|insulted|spoken)|won't be (?:lectured|"
        r"bullied|insulted)|has never run|look it up|we (?:did )?warn(?:ed)? you|we can't "
        r"read minds|and this is the thanks|people who can't|hiding behind|real adults|screen "
        r"name|how much did|who paid you|printed your review|no one here cares|stop tagging|"
        r"please remove your review|we're better than that|we are better than that|wrong,? "
        r"wrong|the crayons|keyboard (?:hero|warrior)|with that attitude|no wonder (?:you|"
        r"nobody)|cry the loudest|axe to grind|feed the trolls|deserve an apology|owe us an "
        r"apology|have it in writing|was asked to leave|we let you go|sabe por que|no exagere|"
        r"berrinches?|a la basura|nos echa la culpa|para eso hay otros|se queja)\b",
        "you u that this it not no es el usted look a set like will won has we and people "
        "hiding real screen how who printed stop please wrong the keyboard with cry axe feed "
        "deserve owe have was sabe berrinche berrinches a nos para se",
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
        r"|good riddance|bye,? felicia|don't let the door|take your business|go (?:elsewhere|"
        r"somewhere else)|find another|we don't need (?:you|your)|nobody (?:forced|asked|else|"
        r"is forcing)|no one (?:forced|asked|else)|whatever|calm down|chill|relax,|grow up|"
        r"get a (?:life|grip|clue)|educate yourself|do your (?:research|homework)|spell it "
        r"out|let us (?:explain|educate)|with all due respect|newsflash|news flash|fyi|bless "
        r"your heart|sorry you feel that way|sorry (?:if )?you(?:'re| are| were) offended|"
        r"you get what you pay|beggars|free is free|what did you expect|welcome to (?:healthcare|"
        r"medicine|the real world)|this isn't (?:a spa|a hotel|burger king|mcdonald's|starbucks)"
        r"|we(?:'re| are) not (?:a hotel|a spa|your|mind readers)|can't please everyone(?! "
        r"with)|can't win|you can't please|ask your (?:neighbors|the other)|our (?:other )"
        r"?(?:\d+|five|hundreds|four hundred)[^.!?\n]{0,25}(?:reviews|patients|stars)|busquese "
        r"otr[oa]|vayase a otr[oa]|que le vaya bien|calmese|ubiquese|pues (?:no venga|vayase)"
        r"|no venga)\b[^.!?\n]{0,40}",
        "blah boo cry get good bye don take go find we nobody no whatever calm chill relax "
        "grow educate do spell let with newsflash news fyi bless sorry you beggars free what "
        "welcome this can ask our busquese vayase que calmese ubiquese pues",
        0.65,
        kind="reply",
        unless=(
            Guard(
                r"\b(?:whatever (?:you|works|time|day|the)|good luck (?:at|on|to|in)|our other (?:office|"
                r"clinic)|if nobody|fyi,? (?:the|we|our)|find another (?:time|slot|date|way)|sorry "
                r"you feel (?:unwell|sick|rushed|unheard)|do your homework,? kids)\b"
            ),
        ),
    ),
    cue(
        r"(?:\U0001f644|\U0001f921|\U0001f612|\U0001f595|\U0001f4a9|\U0001f602{2,}|\U0001f92b)", "~", 0.4, kind="reply"
    ),
    cue(
        r"\b(?:lol|lmao|haha)\b[^.!?\n]{0,20}\b(?:sure|ok|okay|right|no)\b|\b(?:sure|right|"
        r"ok|okay|wow|yeah),? (?:you did|it was|buddy|karen|pal|sweetie|jan|ok karen|lol|sure)"
        r"\b|\bkaren\b|\bblock(?:ed|ing) you\b|\b(?:we|i) (?:stand by|did nothing wrong|did "
        r"everything right|have nothing to apologi[sz]e|don't owe|owe you nothing|make no "
        r"apolog\w+|won't apologi[sz]e|will not apologi[sz]e|refuse to)\b[^.!?\n]{0,30}",
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
