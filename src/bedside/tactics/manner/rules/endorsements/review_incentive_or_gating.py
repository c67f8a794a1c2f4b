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
    r"\b(?:nobody|no one|never|not|no (?:gifts?|rewards?|purchase|payment|prizes?)|don't|do "
    r"not|won't|nothing|nadie|nunca|no (?:pagamos|damos|regalamos)|good or bad|good and bad|"
    r"tough ones|or review needed|whatever you think|good, bad|against)\b",
    "near",
)
_STAR = (
    r"(?:reviews?|ratings?|rate us|(?:five|5|four|all|\d|perfect)[- ]?(?:gold |shiny )?stars?|"
    r"testimonials?|yelp|google (?:page|reviews?|post)|kind words|feedback online|shout-?out|"
    r"glowing|resenas?|estrellas?|calificaci\w+|opinion(?:es)?|comentario positivo|5 estrellas|"
    r"recommend us|\u2b50+|post about (?:it|us|your))"
)
_GIFT = (
    r"(?:\$ ?\d+|\d+ ?%|percent off|off your|discounts?|gift ?cards?|gifts?|free|coupons?|vouchers?|"
    r"credits?|raffle|drawing|draw|entered|entry|entries|win|prizes?|mug|t-?shirts?|tote|coffee|"
    r"latte|bonus|reward|cash|rebate|waive[sd]?|copay|swag|treat|ticket|chance to|knock|points|"
    r"goodie|toothbrush|refund|on us|on the house|in return|in exchange|thank-?you gift|regalos?|"
    r"descuentos?|gratis|rifa|sorteo|premio|vale|cupon|boleto|reciba|ganar|gane|ipad|tv|hamper|"
    r"basket|sticker|cookie|beer|wipe)"
)
_CUES = (
    cue(
        rf"{_STAR}[^!?\n]{{0,70}}?(?<![a-z]){_GIFT}(?![a-z])",
        "review reviews rating ratings rate five 5 four all star stars testimonial testimonials "
        "yelp google kind feedback shout shoutout glowing resena resenas estrella estrellas calificacion "
        "opinion opiniones comentario recommend post",
        0.8,
        unless=(_NO,),
    ),
    cue(
        rf"(?<![a-z]){_GIFT}\b[^!?\n]{{0,60}}?\b{_STAR}",
        "",
        0.75,
        unless=(_NO,),
        also=(
            "review reviews rating ratings rate star stars testimonial testimonials yelp google glowing "
            "resena resenas estrella estrellas calificacion opinion"
        ),
    ),
    cue(
        r"\b(?:happy|loved|love|satisfied|pleased|had a good|great visit|good (?:visit|experience|"
        rf"time)|smiling|thrilled|contentos?|content[oa]|feliz|satisfech[oa]|le gusto)\b[^.!?\n]{{0,50}}[?,!:.][^.!"
        rf"?\n]{{0,60}}\b(?:{_STAR}|post|share|tell the world|online|google|publique|cuentele)\b[^.\n]{{0,60}}[.!?;"
        rf",]?[^.!?\n]{{0,80}}\b(?:unhappy|not (?:happy|so happy|thrilled|satisfied)|problem|upset|"
        r"bad|complaint|issue|if not|less|didn't|anything less|otherwise|disappointed|e-?mail us|"
        r"call us|tell us|come to us|talk to us|privately|first|manager|queja|molest[oa]|no le gusto|"
        r"llamenos|problema)\b",
        "happy loved love satisfied pleased had great good smiling thrilled contento contentos "
        "contenta feliz satisfecho satisfecha le",
        0.85,
        unless=(_NO,),
    ),
    cue(
        r"\b(?:unhappy|not happy|not thrilled|upset|problem|complaint|issue|bad (?:visit|experience|"
        r"day)|less than|anything (?:less|but)|didn't (?:love|like|enjoy)|disappointed|one star|"
        r"1 star|queja|molest[oa]|inconforme|no le gusto)\b[^\n]{0,70}\b(?:before (?:you )?(?:post|"
        r"writ|rat|review|go)\w*|first|instead of (?:post|writ|rat|review)\w*|privately|don't post|"
        r"not online|antes de|primero|en privado)\b[^.!?\n]{0,50}",
        "unhappy not upset problem complaint issue bad less anything didn disappointed one 1 queja "
        "molesto molesta inconforme no",
        0.7,
        unless=(Guard(r"\b(?:good or bad|tough ones|either way)\b", "near"),),
    ),
    cue(
        r"\b(?:staff|team|employees?|everyone (?:here|on staff)|our (?:nurses|crew|people)|have "
        r"your|get your|ask your|tell your|your (?:mom|wife|cousins?|family|friends|spouse|kids)"
        r"|cousins?|spouses?|relatives|interns|empleados?|personal|familiares|primos?)\b[^.!?\n]{0,60}\b(?:rate "
        r"us|review us|leave (?:us )?(?:a )?(?:\w+ )?(?:review|rating|stars)|post (?:a )?(?:\w+ "
        r")?reviews?|write (?:us )?(?:a )?(?:\w+ )?reviews?|five stars|5 stars|give us (?:five|5)"
        r"|stars|calificarnos|resenas?|estrellas)\b",
        "staff team employee employees everyone our have get ask tell your cousin cousins spouse "
        "spouses relatives interns empleados personal familiares primos",
        0.75,
        unless=(_NO,),
    ),
    cue(
        r"\b(?:change|remove|take down|delete|edit|update|pull|raise|fix|bump|drop|cambie|borre|"
        rf"quite|elimine|retire|suba)\b (?:it|that|your|the|this|su|la|esa) ?(?:\w+ ){{0,3}}(?:{_STAR}|"
        rf"to (?:a )?(?:five|5|four)|up|review|rating|post|comment|resena|a cinco)\b[^.!?\n]{{0,60}}\b(?:and|"
        r"if|for|we'll|we will|in return|copay|refund|credit|discount|free|y|le)\b|\bchange it to "
        r"(?:a )?(?:five|5)\b",
        "change remove take delete edit update pull raise fix bump drop cambie borre quite elimine retire suba",
        0.85,
    ),
    cue(
        rf"\b(?:only|just) (?:\w+ ){{0,3}}(?:if you(?:'re)? (?:\w+ )?(?:love[d]?|happy)|happy|five|"
        rf"5|good|positive|glowing|the (?:good|happy))\b[^.!?\n]{{0,30}}\b{_STAR}|\bwe (?:only )?(?:hide|"
        rf"delete|remove|filter|skip|bury|won't post|only (?:post|show|share))\b[^.!?\n]{{0,30}}\b(?:bad|"
        rf"negative|low|one[- ]star|1[- ]star|under|below|best|good|five|5)\b[^.!?\n]{{0,20}}|\b(?:five|"
        r"5|cinco) (?:stars?|estrellas) (?:only|please|or nothing|or bust|solamente)\b|\b(?:\d+|"
        r"fifty|hundred|ten) (?:fake|paid|bought) reviews|\b(?:buy|bought|write your own|pay for)"
        r" (?:\w+ )?reviews\b",
        "only just we five 5 cinco fake paid bought buy write pay",
        0.7,
        unless=(
            Guard(r"\b(?:never|don't|do not|won't|nobody|no one) (?:\w+ )?$", "before"),
            Guard(r"\bwe (?:never|don't|do not)\b"),
        ),
    ),
    cue(
        r"\b(?:google|yelp|facebook|healthgrades|online|on the web|perfect score|nice (?:review|"
        r"words?|things?|lines?|post)|kind (?:review|words?|reviewers?)|(?:five|5|four)[- ]?star\w*|"
        r"stars|positive (?:words|review|comment|post)|good (?:review|word)|glowing|rave|tell the "
        r"world|turn that \d into|review(?:ers?|s)?|ratings?|rate us|resenas?|google|algo lindo|"
        r"buena resena|comentario|estrellas|calificacion)\b[^\n]{0,90}?(?<![a-z])(?:free|off\b|half "
        r"off|\$\d+|gift|card|points|rewards?|upgrade|first pick|vip|skip|drop the|knock|punch|discount|"
        r"prize|raffle|win|wins|lunch|spa day|lip balm|sunscreen|eggs|cookie|coffee|mug|tote|t-?shirt|"
        r"swag|thank you is waiting|loyalty|perks?|bonus|entry|ticket|waive\w*|credit|refund|regal\w+|"
        r"gratis|sorte\w+|descuento|camiseta|gana|premio|rifa|vale|limpieza|tableta|cafe|boleto|"
        r"trade you|collect|mail you)(?![a-z])|(?<![a-z])(?:free|off\b|half off|\$\d+|gift|card|"
        r"points|rewards?|upgrade|first pick|vip|skip|drop the|knock|punch|discount|prize|raffle|"
        r"win|wins|lunch|spa day|lip balm|sunscreen|eggs|cookie|coffee|mug|tote|t-?shirt|swag|thank "
        r"you is waiting|loyalty|perks?|bonus|entry|ticket|waive\w*|credit|refund|regal\w+|gratis|"
        r"sorte\w+|descuento|camiseta|gana|premio|rifa|vale|limpieza|tableta|cafe|boleto|trade you|"
        r"collect|mail you)\b[^\n]{0,90}?\b(?:google|yelp|facebook|healthgrades|online|on the web|"
        r"perfect score|nice (?:review|words?|things?|lines?|post)|kind (?:review|words?|reviewers?)"
        r"|(?:five|5|four)[- ]?star\w*|stars|positive (?:words|review|comment|post)|good (?:review|"
        r"word)|glowing|rave|tell the world|turn that \d into|review(?:ers?|s)?|ratings?|rate us|"
        r"resenas?|google|algo lindo|buena resena|comentario|estrellas|calificacion)\b",
        "google yelp facebook healthgrades online perfect nice kind five positive good glowing "
        "rave tell turn review reviews reviewers rating ratings rate resena resenas algo buena "
        "comentario estrellas calificacion stars star #",
        0.6,
        unless=(
            _NO,
            Guard(
                r"\b(?:survey|report|results|test|parking is|class|free (?:class|talk|screening|shots?|clinic|"
                r"event|app|wifi|ride)|good news|good (?:food|time|morning|day|idea)|points? of)\b"
            ),
        ),
    ),
    cue(
        r"\b(?:tell (?:us|me)|call us|come to us|talk to us|hablenos|digan?os|llamenos)[^\n]{0,40}"
        r"\b(?:not|before|instead of|first|en vez de|antes)\b[^\n]{0,30}\b(?:google|yelp|online|"
        r"post|internet|facebook|web)\b|\b(?:keep it off|off the (?:web|internet)|only want the "
        r"good|agree not to post|not to post negative|don't post a bad|biggest fans|happiest|had "
        r"a great time, please|si no, mejor|mejor hablenos|only folks who (?:had|loved)|if you can't "
        r"give us)\b[^.!?\n]{0,50}|\b(?:loved it|le gusto|happy|liked it)\?? [^\n]{0,40}\b(?:google|"
        r"yelp|world|everyone|facebook)\b[^\n]{0,60}\b(?:hated|not|didn't|unhappy|si no|problem)"
        r"\b",
        "tell call come talk hablenos diganos llamenos keep off only agree not don biggest happiest "
        "had si mejor if loved le happy liked",
        0.75,
        unless=(_NO,),
    ),
    cue(
        r"\b(?:remove|delete|take down|borre|borra|quite|change|edit|turn) (?:\w+ ){0,3}(?:review|"
        r"post|comment|stars?|comentario|resena|\d)\b[^\n]{0,50}\b(?:and|we'll|will|le|into|drop|"
        r"refund|regalamos|bill|free)\b",
        "remove delete take borre borra quite change edit turn",
        0.7,
        unless=(_NO,),
    ),
)

GATE: frozenset[str] = frozenset()


def find(reading: Reading) -> Iterator[Hit]:
    """Stars for gifts, gifts for stars, insiders, and two doors for the happy and the unhappy."""
    yield from search(reading, _CUES)
