"""Finds rewards for ratings, ratings by insiders, and asking only the happy ones."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Draft, Severity
from bedside.tactics.manner._cues import Guard, Hit, cue, search
from bedside.tactics.manner._reading import Reading

CODE = "END003"
NAME = "review-incentive-or-gating"
SEVERITY = Severity.BLOCK
STATUS = "active"
LABEL = "Buys or steers ratings"
WHY = "A reader of the ratings is misled: paid, insider or filtered ratings are forbidden."
AUTHORITY = "FTC rule on consumer reviews, 16 CFR 465.4, 465.5 and 465.7 (21 October 2024)"
AUTHORITY_URL = "https://www.ecfr.gov/current/title-16/part-465"
FIX = "Ask everyone, reward nobody, steer nothing."
INSTEAD: dict[str, str] = {}
BAD = (
    Draft("Leave us five stars and get $10 off.", kind="post"),
    Draft("Happy? Post a review. Unhappy? Tell us privately first.", kind="post"),
    Draft("Staff, ask your cousins to rate us this week!", kind="post"),
    Draft("Deje cinco estrellas y reciba un regalo.", kind="post"),
)
GOOD = (
    Draft("Reviews help neighbors find us, good or bad.", kind="post"),
    Draft("Nobody gets a gift for a rating here.", kind="post"),
    Draft("Take our survey; every answer counts.", kind="post"),
    Draft("Nadie recibe un regalo por una reseña.", kind="post"),
)


_NO = Guard(
    r"\b(?:nobody|no one|never|not|no (?:gifts?|rewards?|purchase|payment|prizes?)|don't|"
    r"do not|won't|nothing|nadie|nunca|no (?:pagamos|damos|regalamos)|good or bad|good "
    r"and bad|tough ones|or review needed|whatever you think|good, bad|against)\b",
    "near",
)
_STAR = (
    r"(?:reviews?|ratings?|rate us|(?:five|5|four|all|\d|perfect)[- ]?(?:gold |shiny )"
    r"?stars?|testimonials?|yelp|google (?:page|reviews?|post)|kind words|feedback online|"
    r"shout-?out|glowing|resenas?|estrellas?|calificaci\w+|opinion(?:es)?|comentario positivo|"
    r"5 estrellas|recommend us|(?<!\u2b50)\u2b50{1,5}+|post about (?:it|us|your))"
)
_GIFT = (
    r"(?:\$ ?\d{1,9}|\d{1,9} ?%|percent off|off your|discounts?|gift ?cards?|gifts?|free|coupons?|"
    r"vouchers?|credits?|raffle|drawing|draw|entered|entry|entries|win|prizes?|mug|t-?shirts?|"
    r"tote|coffee|latte|bonus|reward|cash|rebate|waive[sd]?|copay|swag|treat|ticket|chance "
    r"to|knock|points|goodie|toothbrush|refund|on us|on the house|in return|in exchange|"
    r"thank-?you gift|regalos?|descuentos?|gratis|rifa|sorteo|premio|vale|cupon|boleto|"
    r"reciba|ganar|gane|ipad|tv|hamper|basket|sticker|cookie|beer|wipe)"
)
_CUES = (
    cue(
        rf"{_STAR}[^!?\n]{{0,70}}?(?<![a-z]){_GIFT}(?![a-z])",
        "review reviews rating ratings rate five 5 four all star stars testimonial testimonials "
        "yelp google kind feedback shout shoutout glowing resena resenas estrella estrellas "
        "calificacion opinion opiniones comentario recommend post",
        0.8,
        unless=(_NO,),
    ),
    cue(
        rf"(?<![a-z]){_GIFT}\b[^!?\n]{{0,60}}?\b{_STAR}",
        "",
        0.75,
        unless=(_NO,),
        also=(
            "review reviews rating ratings rate star stars testimonial testimonials yelp google "
            "glowing resena resenas estrella estrellas calificacion opinion"
        ),
    ),
    cue(
        r"\b(?:happy|loved|love|satisfied|pleased|had a good|great visit|good (?:visit|experience|"
        rf"time)|smiling|thrilled|contentos?|content[oa]|feliz|satisfech[oa]|le gusto)\b(?:[^.!?\n,:]{{0,50}}[,:]"
        rf"[^.!?\n]{{0,90}}|[^.!?\n]{{0,50}}[.!?][^.!?\n]{{0,60}})\b(?:{_STAR}|post|share|tell "
        rf"the world|online|google|publique|cuentele)\b(?:[^.!?\n]{{0,140}}|[^.\n]{{0,60}}[.!?][^.!?\n]{{0,80}})\b"
        r"(?:unhappy|not (?:happy|so happy|thrilled|satisfied)|problem|upset|bad|complaint|issue|if not|less|"
        r"didn't|anything less|otherwise|disappointed|e-?mail us|call us|tell us|come to us|talk to us|privately|"
        r"first|manager|queja|molest[oa]|no le gusto|llamenos|problema)\b",
        "happy loved love satisfied pleased had great good smiling thrilled contento contentos "
        "contenta feliz satisfecho satisfecha le",
        0.85,
        unless=(_NO,),
    ),
    cue(
        r"\b(?:unhappy|not happy|not thrilled|upset|problem|complaint|issue|bad (?:visit|experience|"
        r"day)|less than|anything (?:less|but)|didn't (?:love|like|enjoy)|disappointed|one "
        r"star|1 star|queja|molest[oa]|inconforme|no le gusto)\b[^\n]{0,70}\b(?:before (?:you "
        r")?(?:post|writ|rat|review|go)\w*|first|instead of (?:post|writ|rat|review)\w*|privately|"
        r"don't post|not online|antes de|primero|en privado)\b[^.!?\n]{0,50}",
        "unhappy not upset problem complaint issue bad less anything didn disappointed one "
        "1 queja molesto molesta inconforme no",
        0.7,
        unless=(Guard(r"\b(?:good or bad|tough ones|either way)\b", "near"),),
        also=(
            "review reviews google yelp rate rating post posting write writing stars star online "
            "facebook resena escribir publicar calificar"
        ),
    ),
    cue(
        r"\b(?:staff|team|employees?|everyone (?:here|on staff)|our (?:nurses|crew|people)"
        r"|have your|get your|ask your|tell your|your (?:mom|wife|cousins?|family|friends|"
        r"spouse|kids)|cousins?|spouses?|relatives|interns|empleados?|personal|familiares|"
        r"primos?)\b[^.!?\n]{0,60}\b(?:rate us|review us|leave (?:us )?(?:a )?(?:\w+ )?(?:review|"
        r"rating|stars)|post (?:a )?(?:\w+ )?reviews?|write (?:us )?(?:a )?(?:\w+ )?reviews?|"
        r"five stars|5 stars|give us (?:five|5)|stars|calificarnos|resenas?|estrellas)\b",
        "staff team employee employees everyone our have get ask tell your cousin cousins "
        "spouse spouses relatives interns empleados personal familiares primos",
        0.75,
        unless=(_NO,),
    ),
    cue(
        r"\b(?:change|remove|take down|delete|edit|update|pull|raise|fix|bump|drop|cambie|"
        r"borre|quite|elimine|retire|suba)\b (?:it|that|your|the|this|su|la|esa) ?(?:\w+ )"
        rf"{{0,3}}(?:{_STAR}|to (?:a )?(?:five|5|four)|up|review|rating|post|comment|resena|"
        rf"a cinco)\b[^.!?\n]{{0,60}}\b(?:and|if|for|we'll|we will|in return|copay|refund|credit|"
        r"discount|free|y|le)\b|\bchange it to (?:a )?(?:five|5)\b",
        "change remove take delete edit update pull raise fix bump drop cambie borre quite elimine retire suba",
        0.85,
    ),
    cue(
        rf"\b(?:only|just) (?:\w+ ){{0,3}}(?:if you(?:'re)? (?:\w+ )?(?:love[d]?|happy)|happy|"
        rf"five|5|good|positive|glowing|the (?:good|happy))\b[^.!?\n]{{0,30}}\b{_STAR}|\bwe "
        r"(?:only )?(?:hide|delete|remove|filter|skip|bury|won't post|only (?:post|show|share)"
        rf")\b[^.!?\n]{{0,30}}\b(?:bad|negative|low|one[- ]star|1[- ]star|under|below|best|"
        rf"good|five|5)\b[^.!?\n]{{0,20}}|\b(?:five|5|cinco) (?:stars?|estrellas) (?:only|please|"
        r"or nothing|or bust|solamente)\b|\b(?:\d+|fifty|hundred|ten) (?:fake|paid|bought)"
        r" reviews|\b(?:buy|bought|write your own|pay for) (?:\w+ )?reviews\b",
        "only just we five 5 cinco fake paid bought buy write pay",
        0.7,
        unless=(
            Guard(r"\b(?:never|don't|do not|won't|nobody|no one) (?:\w+ )?$", "before"),
            Guard(r"\bwe (?:never|don't|do not)\b"),
        ),
    ),
    cue(
        r"\b(?:google|yelp|facebook|healthgrades|online|on the web|perfect score|nice (?:review|"
        r"words?|things?|lines?|post)|kind (?:review|words?|reviewers?)|(?:five|5|four)[- "
        r"]?star\w*|stars|positive (?:words|review|comment|post)|good (?:review|word)|glowing|"
        r"rave|tell the world|turn that \d into|review(?:ers?|s)?|ratings?|rate us|resenas?|"
        r"google|algo lindo|buena resena|comentario|estrellas|calificacion)\b[^\n]{0,90}?(?<![a-z])"
        r"(?:free|off\b|half off|\$\d+|gift|card|points|rewards?|upgrade|first pick|vip|skip|"
        r"drop the|knock|punch|discount|prize|raffle|win|wins|lunch|spa day|lip balm|sunscreen|"
        r"eggs|cookie|coffee|mug|tote|t-?shirt|swag|thank you is waiting|loyalty|perks?|bonus|"
        r"entry|ticket|waive\w*|credit|refund|regal\w+|gratis|sorte\w+|descuento|camiseta|"
        r"gana|premio|rifa|vale|limpieza|tableta|cafe|boleto|trade you|collect|mail you)(?![a-z])"
        r"|(?<![a-z])(?:free|off\b|half off|\$\d+|gift|card|points|rewards?|upgrade|first "
        r"pick|vip|skip|drop the|knock|punch|discount|prize|raffle|win|wins|lunch|spa day|"
        r"lip balm|sunscreen|eggs|cookie|coffee|mug|tote|t-?shirt|swag|thank you is waiting|"
        r"loyalty|perks?|bonus|entry|ticket|waive\w*|credit|refund|regal\w+|gratis|sorte\w+|"
        r"descuento|camiseta|gana|premio|rifa|vale|limpieza|tableta|cafe|boleto|trade you|"
        r"collect|mail you)\b[^\n]{0,90}?\b(?:google|yelp|facebook|healthgrades|online|on "
        r"the web|perfect score|nice (?:review|words?|things?|lines?|post)|kind (?:review|"
        r"words?|reviewers?)|(?:five|5|four)[- ]?star\w*|stars|positive (?:words|review|comment|"
        r"post)|good (?:review|word)|glowing|rave|tell the world|turn that \d into|review(?:ers?|"
        r"s)?|ratings?|rate us|resenas?|google|algo lindo|buena resena|comentario|estrellas|"
        r"calificacion)\b",
        "google yelp facebook healthgrades online perfect nice kind five positive good glowing "
        "rave tell turn review reviews reviewers rating ratings rate resena resenas algo "
        "buena comentario estrellas calificacion stars star #",
        0.6,
        unless=(
            _NO,
            Guard(
                r"\b(?:survey|report|results|test|parking is|class|free (?:class|talk|screening|shots?|"
                r"clinic|event|app|wifi|ride)|good news|good (?:food|time|morning|day|idea)|points? "
                r"of)\b"
            ),
        ),
    ),
    cue(
        r"\b(?:tell (?:us|me)|call us|come to us|talk to us|hablenos|digan?os|llamenos)[^\n]{0,40}"
        r"\b(?:not|before|instead of|first|en vez de|antes)\b[^\n]{0,30}\b(?:google|yelp|online|"
        r"post|internet|facebook|web)\b|\b(?:keep it off|off the (?:web|internet)|only want "
        r"the good|agree not to post|not to post negative|don't post a bad|biggest fans|happiest|"
        r"had a great time, please|si no, mejor|mejor hablenos|only folks who (?:had|loved)"
        r"|if you can't give us)\b[^.!?\n]{0,50}|\b(?:loved it|le gusto|happy|liked it)\?? "
        r"[^\n]{0,40}\b(?:google|yelp|world|everyone|facebook)\b[^\n]{0,60}\b(?:hated|not|"
        r"didn't|unhappy|si no|problem)\b",
        "tell call come talk hablenos diganos llamenos keep off only agree not don biggest "
        "happiest had si mejor if loved le happy liked",
        0.75,
        unless=(_NO,),
    ),
    cue(
        r"\b(?:remove|delete|take down|borre|borra|quite|change|edit|turn) (?:\w+ ){0,3}(?:review|"
        r"post|comment|stars?|comentario|resena|\d)\b[^\n]{0,50}\b(?:and|we'll|will|le|into|"
        r"drop|refund|regalamos|bill|free)\b",
        "remove delete take borre borra quite change edit turn",
        0.7,
        unless=(_NO,),
    ),
)

GATE: frozenset[str] = frozenset()


def find(reading: Reading) -> Iterator[Hit]:
    """Stars for gifts, gifts for stars, insiders, and two doors for the happy and the unhappy."""
    yield from search(reading, _CUES)
