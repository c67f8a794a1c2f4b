"""Finds begging for likes, tags, shares and votes, and teasers that hide the point."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Draft, Severity
from bedside.tactics.manner._cues import Guard, Hit, cue, search
from bedside.tactics.manner._reading import Reading

CODE = "ENG001"
NAME = "engagement-bait"
SEVERITY = Severity.WARN
STATUS = "active"
LABEL = "Begs for clicks"
WHY = "A reader is used to game the feed, and the network shows such posts to fewer people."
AUTHORITY = "Meta, newsroom post on engagement bait (18 December 2017)"
AUTHORITY_URL = "https://about.fb.com/news/2017/12/news-feed-fyi-fighting-engagement-bait-on-facebook/"
FIX = "Ask a real question whose answer you will use."
INSTEAD: dict[str, str] = {}
BAD = (
    Draft("LIKE if you floss, LOVE if you brush!", kind="post"),
    Draft("Tag a friend who snores.", kind="post"),
    Draft("You won't believe what the nurse found.", kind="post"),
    Draft("Comparte si amas a tu mamá.", kind="post"),
)
GOOD = (
    Draft("Which talk would help you most in May?", kind="post"),
    Draft("Pick a tile color at the info desk.", kind="post"),
    Draft("Share your umbrella with a neighbor.", kind="post"),
    Draft("¿Qué tema le gustaría para la charla de junio?", kind="post"),
)


_NO = Guard(r"\b(?:don't|do not|no need to|never|not|please don't|no) (?:\w+ )?$", "before")
_CUES = (
    cue(
        r"\b(?:like|love|(?<!your )heart|share|comment|tag|retweet|repost|react|vote|smash|"
        r"hit|drop|type (?:amen|yes|me|hello|your|a|an)|double[- ]tap|save (?:this|the post)"
        r"|follow (?:us|this|me|our)|thumbs up|give (?:this|us)|dale|dele|comparte[n]?|compart[ae]n?|"
        r"comenta|comente[n]?|etiqueta|etiquete[n]?|reacciona|escribe|escriba[n]?|manda|pon|"
        r"ponga)\b(?: this| that| the| a| an| below| us| now| post| photo| button| it| like|"
        r" love| heart| amen| yes| me gusta| un| una| corazon| esta| este| publicacion| like|"
        r" si| amen| \"?\w+\"?){0,4} (?:if you(?:'re|'ve|'d)?|if your|if u|for (?:\"?\w+\"?|"
        r"every)|to (?:win|show|agree|vote|see|find out)|or (?:share|love|comment|like)|when "
        r"you|unless|si (?:usted |tu |te |le |eres |amas |ama |quiere |tiene |estas )?|por "
        r"cada)\b[^.!?\n]{0,40}",
        "like love heart share comment tag retweet repost react vote smash hit drop type "
        "double save follow thumbs give dale dele comparte compartan comenta comente comenten "
        "etiqueta etiquete reacciona escribe escriba escriban manda pon ponga",
        0.75,
        unless=(
            _NO,
            Guard(
                r"\b(?:call|portal|comment card|vote (?:on|in) (?:election|tuesday)|would (?:like|"
                r"love)|we'd (?:like|love)|feel like|looks? like|(?:you|we|they|i|people|who) (?:like|"
                r"love|share|follow)|like (?:to|a|an|the|chest|fever|these|this one)|such as|things "
                r"like|symptoms)\b"
            ),
        ),
    ),
    cue(
        r"\b(?:tag|mention|etiquet[ae]n?|menciona|arroba) (?:a|an|your|the|someone|somebody|"
        r"that|one|two|three|\d+|us and|every|all|a un|a tu|a su|a alguien|un|una|esa|ese|"
        r"who|him|her)\b[^.!?\n]{0,40}",
        "tag mention etiqueta etiquete etiqueten menciona arroba",
        0.85,
        unless=(_NO, Guard(r"\b(?:price tag|name tag|dog tag|gift tag|luggage|toe tag|bag|skin tag)\b")),
    ),
    cue(
        r"\b(?:smash|hit|mash|pound|click|tap|punch|dale|dele)\b (?:that |the |this |a |like "
        r"|al |el )*(?:like|share|follow|heart|subscribe|love|button|me gusta|corazon|boton|"
        r"compartir|seguir)\b|\bdouble[- ]?tap\b[^.!?\n]{0,40}|\btype (?:\"?(?:amen|yes|me|"
        r"hello|your answer)\"?)\b[^.!?\n]{0,40}|\bcomment \"?(?:yes|amen|me)\"?\b[^.!?\n]{0,40}"
        r"|\b(?:escribe|escriba|comenta|comente) (?:\"?(?:amen|si|yo)\"?)\b",
        "smash hit mash pound click tap punch dale dele double type comment escribe escriba comenta comente",
        0.7,
        unless=(
            _NO,
            Guard(
                r"\b(?:comment card|what topic|which (?:talk|topic)|what (?:would|should)|your questions?|"
                r"click (?:the )?link|portal)\b",
                "near",
            ),
        ),
    ),
    cue(
        r"\b(?:you(?:'ll| will| won't| would(?:n't)? ?)? (?:never |not )?(?:guess|believe)"
        r"|you'll never|wait (?:for it|until you see|till you see)|what happen(?:s|ed) next|"
        r"what (?:she|he|they|it|we) (?:\w+ )?(?:did|found|said|saw) (?:next|will|shocked|"
        r"inside|surprised|made)|(?:will|shocked|would|may) (?:shock|amaze|blow|surprise|stun)"
        r"\b[^.!?\n]{0,15}|number (?:\d|three|four|five|six|seven) will|doctors? hate|this "
        r"one (?:weird )?trick|one weird trick|the answer (?:will|may) (?:shock|surprise)|"
        r"blow your mind|jaw[- ]?drop\w*|see what happened|you have to see|can you (?:spot|"
        r"guess|find|solve|believe)|no creera\w*|no vas a creer|no va a creer|lo que paso "
        r"despues|te sorprendera|le sorprendera|adivina\w*)\b[^.!?\n]{0,30}",
        "you wait what will shocked would may number doctor doctors this one the blow jaw "
        "see can no lo te le adivina adivine",
        0.7,
        unless=(
            _NO,
            Guard(
                r"\b(?:wait (?:to see (?:you|your|a))|how much we|scavenger|hunt|fair|may the|you "
                r"would not guess|wait until you see (?:the|our) new)\b"
            ),
        ),
    ),
    cue(
        r"\b(?:only (?:a |an |\d+ ?% of |true |real |the )?(?:genius\w*|\d+%|smart\w*|1 in|"
        r"people (?:with|who)|(?:nurses|moms|kids|dads) (?:will|born|know|get))|\d{1,2} ?% "
        r"of (?:people|you|us|adults) (?:can't|cannot|fail|get (?:this|it) wrong|don't know|"
        r"will (?:fail|share|scroll))|most people (?:can't|fail|get (?:this|it) wrong|won't)"
        r"|bet you can't|i bet (?:you|nobody)|without googling|no googling|are you (?:smart|"
        r"brave) enough|how many (?:\w+ ){0,3}do you see|solo (?:un genio|los genios|el \d+%)"
        r")\b[^.!?\n]{0,40}",
        "only most bet i without no are how solo #",
        0.8,
        unless=(_NO,),
    ),
    cue(
        r"\b(?:share|repost|retweet|pass|copy and paste|forward (?=this|it)|comparte[n]?|compartan?|"
        r"reenvi[ae]n?) (?:this |it |to |esto |con |a |y ){0,4}(?:with|to|and|before|if|everyone|"
        r"10|ten|five|all|your|win|gana|todos|\d+|or)\b[^.!?\n]{0,40}|\blet's (?:get|see|reach|"
        r"hit) (?:to |this |us )?(?:to )?\d[\d,k]*\b[^.!?\n]{0,20}\b(?:likes|shares|hearts|"
        r"followers|comments)|\b\d[\d,k]{0,12} (?:likes|shares|comments|retweets|followers)\b[^.!?\n]{0,30}"
        r"|\b(?:likes|shares|retweets) (?:=|equals|get|gets|for|and)\b[^.!?\n]{0,25}|\bfollow "
        r"(?:us|for|and|back)\b[^.!?\n]{0,30}\b(?:win|chance|more|share|like|tag|giveaway)",
        "share repost retweet pass copy forward comparte compartan comparta reenvie reenvien "
        "let likes shares hearts followers comments retweets follow",
        0.55,
        unless=(
            _NO,
            Guard(
                r"\b(?:pass (?:it|this) (?:along )?to (?:the|our)|cookie|umbrella|share (?:with|your)"
                r" (?:us|your doctor)|your story with|recipe|ride|a ride|food|screening|portal|records?)"
                r"\b"
            ),
        ),
    ),
    cue(
        r"\b(?:a|b|left|right|\U0001f44d|❤️?|\U0001f602|\U0001f60d|\U0001f62e) (?:for|=|if)"
        r" [^.!?\n,]{1,30}[,;]? ?(?:or |and )?(?:b|right|left|❤️?|\U0001f44d|\U0001f602|\U0001f62e|"
        r"a|love|haha|wow|angry|sad) (?:for|=|if)\b|\b(?:like|love|haha|wow|heart|me gusta|"
        r"me encanta) (?:for|=|if|si|para) [^.!?\n]{1,40}\b(?:like|love|haha|wow|heart|angry|"
        r"sad|care|share|me encanta|me divierte|corazon) (?:for|=|if|si|para)\b",
        "for if si para like love haha wow heart me left right",
        0.85,
    ),
)

GATE: frozenset[str] = frozenset()


def find(reading: Reading) -> Iterator[Hit]:
    """Like-if, tag-a, smash, teasers and "only geniuses"."""
    yield from search(reading, _CUES)
