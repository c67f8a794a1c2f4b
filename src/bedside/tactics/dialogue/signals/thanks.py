"""Notices thanks, a good word or a good story."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Message, Signal
from bedside.tactics.dialogue.signals._cues import cues, noticed
from bedside.tactics.dialogue.signals._guards import denied, is_sarcasm

NAME = "thanks"
LABEL = "praise"
WHY = "A good word deserves thanks, and is never reposted without permission."
NOTICED = {
    "en": (
        "thank you so much, you are the best",
        "rosa at the desk is an angel",
        "you saved my life in 2019",
        "back to hiking thanks to PT",
        "clean, quick, nice. 5 stars",
    ),
    "es": ("muchas gracias doctora, es usted un ángel", "excelente servicio"),
}
NOT_NOTICED = {
    "en": ("no thanks to your front desk", "thank you in advance, what are your hours"),
    "es": ("gracias de antemano, a qué hora abren",),
}

_CUES = (
    *cues(
        "(?:thank (?:you|u|god for you|goodness for)|thanks|thankful|thx|ty|tysm|grateful|gratitude|"
        r"appreciat\w*|bless (?:you|her|him|them|this|all)|kudos|shout ?out|props to|hats off|gracias|"
        r"agradecid\w+|agradezco|bendicion\w*|que dios)(?! (?:in advance|de antemano|for nothing|"
        "a lot for (?:nothing|wasting)|but))",
        "(?:angel|angels|gem|rockstars?|rock star|heroes?|lifesavers?|saints?|godsend|blessing|treasure|"
        "legend|queen|goat|sweetheart|the (?:best|greatest|kindest|sweetest|nicest)|best (?:dr|doc|doctor|"
        "nurse|team|clinic|staff|dentist|visit|experience|pt|place|office|care|ever|in town|decision)|"
        "amazing|awesome|wonderful|fantastic|excellent|outstanding|incredible|phenomenal|superb|brilliant|"
        r"lovely|delightful|top notch|first class|10/10|5/5|five stars?|5 stars?|a\+|highly recommend|"
        "recommend (?:them|her|him|you|this|dr)|love (?:this|you|your|the|y'all|how|that|dr|my (?:doctor|"
        r"nurse|pt))|loved|loving (?:this|your|the)|adore\w*|so (?:kind|nice|sweet|gentle|patient|caring|"
        "helpful|quick|fast|good|happy|proud|glad|friendly|great|cute|funny)|very (?:kind|nice|gentle|"
        "patient|caring|helpful|friendly|good|professional|thorough)|great (?:job|work|team|staff|visit|"
        "experience|post|video|doctor|nurse|care|talk|reel|service|people|info)|well done|good (?:job|work|"
        "people|post|info)|keep (?:it )?up|made my (?:day|week)|put (?:me|him|her|us) at ease|took (?:the|"
        r"her|his) time|didn't feel a thing|painless|actually listen\w*|listened to me|felt (?:heard|seen|"
        r"safe|welcome|cared)|in good hands|smile|smil\w+|smooth|professional|spotless|clean,? quick|"
        r"patient with|never felt|excelente|maravillos\w+|increible|buenisim\w+|el mejor|la mejor|"
        r"los mejores|las mejores|muy (?:buen\w*|amables?|atent\w+|profesional\w*|lind\w+|cariños\w+|"
        r"carinos\w+)|encant\w+|felicidades|felicit\w+|los quiero|las quiero|los amo|un amor|recomiend\w+|"
        "con mucho carino|10 de 10)",
        r"(?:saved|gave|changed|helped|got|fixed|caught|healed|walk\w* (?:me|us) through|held my hand|"
        r"salv\w+|cambi\w+|ayud\w+|cur\w+)<near>(?:my life|his life|her life|our lives|me back|my (?:dad|"
        "mom|son|daughter|baby|wife|husband|hearing|sight|smile|knee|mojo|confidence)|us so much|"
        "me so much|me quit|it early|la vida|me la vida|mucho)|(?:back to|can finally|"
        r"first time in (?:years|months|a decade)|i can|we can|now (?:i|he|she))<near>(?:hik\w*|run\w*|"
        r"walk\w*|danc\w*|work\w*|school|play\w*|sleep\w*|garden\w*|again|golf|bik\w*|swim\w*|climb|kneel|"
        "caminar|bailar|correr)|(?:cancer free|sober|in remission|pain free|all clear|clean scan|"
        "smoke free|years (?:sober|clean)|rang the bell)|had me (?:dying|crying|laughing|rolling)|"
        r"to die for|i'm dead\b|dying (?:at|over)|hilarious|made me laugh",
        weight=0.62,
        unless=(is_sarcasm, denied),
    ),
)


def notice(message: Message) -> Iterator[Signal]:
    """Each stretch that speaks of it; a doubted one is a maybe."""
    return noticed(message, NAME, LABEL, WHY, _CUES)
