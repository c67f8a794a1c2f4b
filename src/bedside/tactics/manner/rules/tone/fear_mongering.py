"""Finds threats of death and horror that frighten instead of saying what to do."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Draft, Severity
from bedside.tactics.manner._cues import Guard, Hit, cue, gate_of, search
from bedside.tactics.manner._reading import Reading

CODE = "TON003"
NAME = "fear-mongering"
SEVERITY = Severity.WARN
STATUS = "active"
LABEL = "Frightens people"
WHY = "A reader is frightened, and frightened people look away or rush; a warning sign with an action is different."
AUTHORITY = (
    "AHRQ Health Literacy Universal Precautions Toolkit, 3rd ed. (2024); CDC Clear Communication Index (risk items)"
)
AUTHORITY_URL = "https://www.cdc.gov/ccindex/index.html"
FIX = "Give the absolute number, what to do, and a calm verb."
INSTEAD = {
    "en": "Ask us what you can do about it.",
    "es": "Pregúntenos qué se puede hacer.",
}
BAD = (
    Draft("Your kitchen sponge is killing your kids.", kind="post"),
    Draft("Skip this test and you could be dead by spring.", kind="post"),
    Draft("That tiny mole is a ticking time bomb.", kind="post"),
    Draft("Su almohada es una bomba de gérmenes.", kind="post"),
)
GOOD = (
    Draft("Sudden weakness on one side? Call 911.", kind="post"),
    Draft("Magnets are dangerous when swallowed; go to the ER.", kind="post"),
    Draft("On hot days, look in on older neighbors.", kind="post"),
    Draft("Si tiene dolor en el pecho, llame al 911.", kind="post"),
)


_ACT = Guard(
    r"\b(?:911|988|poison control|go to the er|call (?:us|your doctor|a doctor|for help)|see "
    r"a doctor|get help|ask (?:us|your)|vaya a urgencias|llame al|(?:cdc|nih|fda|aha|aap))\b",
    "near",
)
_FUN = Guard(
    r"\b(?:trivia|team|karaoke|costumes?|cookies?|cake|joke|song|movie|game|halloween|haunted|"
    r"chili|band|party|dance|sale|view|abs|heels|look|smile)\b",
    "sentence",
)
_CUES = (
    cue(
        r"\b(?:(?:is|are|was|will|could|can|may|might|slowly|silently|be|quietly) )+(?:slowly |silently "
        r"|quietly |literally |secretly |also )?(?:kill(?:ing|s)?|poison(?:ing|s)?|murder(?:ing|"
        r"s)?|rot(?:ting|s)?|destroy(?:ing|s)?|suffocat\w+|strangl\w+|eat(?:ing)? (?:you|your)|blind|"
        r"devour\w*|ravag\w+|attack(?:ing)?|choke|steal(?:ing)?|cook(?:ing)?|wreck(?:ing)?|fry(?:ing)"
        r"?|shred\w*|matando|envenenando|destruyendo|pudriendo) (?:you|your|us|our|them|the|his|"
        r"her|su|sus|a su|a sus|tu|a tu|lo|la|nos|\w+ing)?[^.!?\n]{0,30}",
        "kill kills killing poison poisoning murder murdering rot rotting destroy destroying suffocate "
        "suffocating strangle eating eat blind devour devouring ravage ravaging attack attacking "
        "choke steal stealing cook cooking wreck wrecking fry frying shred matando envenenando "
        "destruyendo pudriendo",
        0.75,
        unless=(_FUN, _ACT),
    ),
    cue(
        r"\b(?:(?:you|he|she|they|your (?:\w+ )?(?:kids?|child|baby|mom|family|husband|wife|dog|"
        r"heart))(?: \w+)? ?(?:could|can|may|might|will|'ll|would|to)? ?(?:be |drop |end up |wind "
        r"up |wake up |fall |come home |leave )?(?:dead|die|dying|dies|paralyzed|blind|in a (?:casket|"
        r"coffin|grave|box|body bag|wheelchair)|six feet under|in the (?:grave|ground|morgue)|never "
        r"(?:wake|walk|see|come)|motherless|fatherless|without (?:you|a (?:mom|mother|father|dad)"
        r"))|(?:usted|su \w+|puede|podria|va a|se va a) (?:\w+ )?(?:morir(?:se)?|muere|quedar cieg\w+|"
        r"amanecer muert\w+))\b[^.!?\n]{0,40}",
        "ground dead die dying dies paralyzed blind casket coffin grave box body wheelchair six "
        "morgue never motherless fatherless without morir morirse muere quedar amanecer",
        0.7,
        unless=(
            _FUN,
            _ACT,
            Guard(r"\b(?:dying to|to die for|battery|batteries|phone died|died by suicide|who died|passed)\b"),
        ),
    ),
    cue(
        r"\b(?:ticking (?:time )?bomb|time bomb|silent killers?|bomb of (?:germs|bacteria|sugar)"
        r"|death (?:trap|sentence|wish)|grave|coffin|casket|tombstone|body ?bag|funeral|grim reaper|"
        r"killer (?:in|on|under|lurking|at|is)|hidden (?:killer|danger|poison|threat)|deadly (?:secret|"
        r"mistake|habit|truth|poison|\w+ in your)|nightmare|horror(?:s|ifying)?|terrif\w+|gruesome|"
        r"lethal|toxic (?:bomb|soup|time)|nowhere to (?:hide|run)|no escape|no one is safe|nobody "
        r"is safe|you can't hide|it's coming for|coming for (?:you|your)|lurk(?:s|ing)?|stalk(?:s|"
        r"ing)?|plague|doomed|apocalypse|be (?:very )?(?:afraid|scared)|should (?:terrify|scare)"
        r"|scare you|panic|too late|before it kills|one (?:bite|sip|puff|cough|sneeze|tick|night|"
        r"wrong) (?:away|can (?:kill|end)|could (?:kill|end)|from)|playing with (?:death|fire)|russian "
        r"roulette|last (?:breath|birthday|christmas|summer)|kiss (?:your|it) \w+ goodbye|bomba "
        r"de (?:tiempo|germenes|azucar|bacterias)|asesino silencioso|veneno|mortal(?:es)?|tumba|"
        r"ataud|nadie esta a salvo|no hay escapatoria|pesadilla|ruleta rusa|demasiado tarde|tiembl\w+|"
        r"panteon|cementerio)\b[^.!?\n]{0,40}",
        "ticking time silent bomb death grave coffin casket tombstone body bodybag funeral grim "
        "killer hidden deadly nightmare horror horrors horrifying terrify terrifying terrified "
        "gruesome lethal toxic nowhere no nobody you it coming lurk lurks lurking stalk stalks "
        "stalking plague doomed apocalypse be should scare panic too before one playing russian "
        "last kiss bomba asesino veneno mortal mortales tumba ataud nadie pesadilla ruleta demasiado "
        "tiemble panteon cementerio",
        0.65,
        unless=(
            _FUN,
            Guard(
                r"\b(?:don't panic|no need to panic|never too late|not too late|isn't too late|nunca es "
                r"(?:demasiado )?tarde|panic attacks?|high blood pressure is (?:often )?called|night ?mares? "
                r"(?:are|in)|fear|scared of|be afraid to|don't be)\b"
            ),
            _ACT,
        ),
    ),
    cue(
        r"\b(?:put you in the ground|drop dead|bloodbath|what then|then what|by the time you (?:feel|"
        r"notice|know)|it's over|nobody survives|no one survives|no one will (?:come|save|find|help)"
        r"|rob(?:s|bing)? you of|something evil|growing in(?:side)? (?:the|your|you)|waiting to "
        r"(?:bloom|strike|kill|happen)|creep(?:s|ing)? (?:to|into|up)|soup of|doom|next body|next "
        r"victim|will you be (?:the )?next|is next\b|just killed|may have (?:just )?killed|good "
        r"years left|no mercy|someone dies|dies of this|every \d+ (?:seconds|minutes)|picture yourself|"
        r"la puede matar|lo puede matar|puede matar(?:l[oa])?|la muerte|quedara (?:cieg|sol|parali)"
        r"\w+|bomba|antes de navidad|never let the kids|pays for it|choke your child)\b[^.!?\n]{0,40}",
        "put drop bloodbath what then by it nobody no rob robs robbing something growing waiting "
        "creep creeps creeping soup doom next will is just may good someone dies every picture "
        "la lo puede quedara bomba antes never pays choke",
        0.6,
        unless=(_ACT, _FUN, Guard(r"\b(?:deadline|appointment is next|who is next|next week)\b")),
    ),
    cue(
        r"\b(?:every|each|cada) (?:\w+ ){0,3}(?:bite|sip|puff|cigarette|soda|minute|second|hour|"
        r"day|step|drink|bocado|trago|cigarro|minuto|segundo|dia)\b[^.!?\n]{0,40}\b(?:grave|death|"
        r"dies?|dead|dying|killing|closer|takes? (?:\w+ )?off|nail|poison|tumba|muere|muerte|mata)"
        r"\b[^.!?\n]{0,30}",
        "every each cada",
        0.7,
        unless=(_FUN, _ACT),
    ),
    cue(
        r"\b(?:could be|might be|may be|is probably|is likely|podria ser|puede ser) (?:a |an |un "
        r"|una |your |the )?(?:brain tumou?r|cancer|heart attack|stroke|tumou?r|deadly|fatal|last|"
        r"death|killer|ticking|aneurysm|tumor|cancer|infarto|mortal)\b[^.!?\n]{0,30}",
        "could might may is podria puede",
        0.55,
        unless=(_ACT, _FUN, Guard(r"\b(?:sign of|signs? of|signal)\b")),
    ),
    cue(
        r"\b(?:ready to (?:leave|lose|bury|say goodbye)|who will (?:raise|walk|take care of)|leave "
        r"your (?:kids|children|family)|your (?:kids|children|family) (?:will|could) (?:lose|bury|"
        r"grow up)|think of your (?:kids|children)|orphan\w*|bury (?:you|your|a child)|widow\w*|"
        r"rot(?:s|ting)? (?:your|from|inside)|crawling with|swarming with|infested|swimming in (?:germs|"
        r"poison|toxins)|flesh-eating|brain-eating|amputat\w+|explode|burst|seeping|festering|bleed "
        r"out|huerfan\w+|infestad\w+)\b[^.!?\n]{0,40}",
        "ready who leave your think orphan orphans orphaned bury widow widows widower rot rots "
        "rotting crawling swarming infested swimming flesh brain amputate amputated amputation "
        "explode burst seeping festering bleed huerfano huerfanos infestado",
        0.6,
        unless=(_ACT, _FUN, Guard(r"\b(?:support group|widows? group|grief)\b")),
    ),
)

GATE = gate_of(_CUES)


def find(reading: Reading) -> Iterator[Hit]:
    """Killing, dying, bombs and graves without a calm way out."""
    yield from search(reading, _CUES)
