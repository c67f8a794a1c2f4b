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
    "en": "We are glad to talk about what can help.",
    "es": "Con gusto hablamos de lo que puede ayudar.",
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
    r"\b(?:911|988|minutes matter|poison control|go to the er|call (?:us|your doctor|a "
    r"doctor|for help)|see a doctor|get help|ask (?:us|your)|vaya a urgencias|llame al|"
    r"(?:cdc|nih|fda|aha|aap))\b",
    "near",
)
_SAFETY = Guard(
    r"\b(?:never (?:put|leave|let)|keep (?:[a-z]+ ){0,5}away|back seat|away from children|"
    r"nunca (?:ponga|deje)|lejos de los ninos|child-?proof|lock up|store)\b",
    "near",
)
_FUN = Guard(
    r"\b(?:trivia|team|karaoke|costumes?|cookies?|cake|joke|song|movie|game|halloween|"
    r"haunted|chili|band|party|dance|sale|view|abs|heels|look|smile)\b",
    "sentence",
)
_CUES = (
    cue(
        r"\b(?:(?:is|are|was|will|could|can|may|might|slowly|silently|be|quietly) ){1,5}(?:slowly "
        r"|silently |quietly |literally |secretly |also )?(?:kill(?:ing|s)?|poison(?:ing|s)"
        r"?|murder(?:ing|s)?|rot(?:ting|s)?|destroy(?:ing|s)?|suffocat\w+|strangl\w+|eat(?:ing)"
        r"? (?:you|your)|blind|devour\w*|ravag\w+|attack(?:ing)?|chok(?:e|ing)(?= (?:you|your|"
        r"our|us|the|his|her))|clog(?:ging)?(?= (?:you|your|our|the))|eat(?:ing)? away|creep(?:ing)"
        r"?|lurk(?:ing)?|steal(?:ing)?|cook(?:ing)?|wreck(?:ing)?|fry(?:ing)?|shred\w*|matando|"
        r"envenenando|destruyendo|pudriendo) (?:you|your|us|our|them|the|his|her|su|sus|a "
        r"su|a sus|tu|a tu|lo|la|nos|\w+ing)?[^.!?\n]{0,30}",
        "kill kills killing poison poisoning murder murdering rot rotting destroy destroying "
        "suffocate suffocating strangle eating eat blind devour devouring ravage ravaging "
        "attack attacking choke choking clog clogging creep creeping steal stealing cook "
        "cooking wreck wrecking fry frying shred matando envenenando destruyendo pudriendo",
        0.75,
        unless=(_FUN, _ACT, _SAFETY),
    ),
    cue(
        r"\b(?:(?:you|he|she|they|your (?:\w+ )?(?:kids?|child|baby|mom|family|husband|wife|"
        r"dog|heart))(?: \w+)? ?(?:could|can|may|might|will|'ll|would|to)? ?(?:be |drop |end "
        r"up |wind up |wake up |fall |come home |leave )?(?:dead|die|dying|dies|paralyzed|"
        r"blind|in a (?:casket|coffin|grave|box|body bag|wheelchair)|six feet under|in the "
        r"(?:grave|ground|morgue)|never (?:wake|walk|see|come)|motherless|fatherless|without "
        r"(?:you|a (?:mom|mother|father|dad)))|(?:usted|su \w+|puede|podria|va a|se va a) "
        r"(?:\w+ )?(?:morir(?:se)?|muere|quedar cieg\w+|amanecer muert\w+))\b[^.!?\n]{0,40}",
        "ground dead die dying dies paralyzed blind casket coffin grave box body wheelchair "
        "six morgue never motherless fatherless without morir morirse muere quedar amanecer",
        0.7,
        unless=(
            _FUN,
            _ACT,
            Guard(r"\b(?:dying to|to die for|battery|batteries|phone died|died by suicide|who died|passed)\b"),
        ),
    ),
    cue(
        r"\b(?:ticking (?:time )?bomb|time bomb|silent killers?|bomb of (?:germs|bacteria|"
        r"sugar)|death (?:trap|sentence|wish)|(?:the|an early|your|his|her) grave|coffin|casket|"
        r"tombstone|body ?bag|funeral|grim reaper|killer (?:in|on|under|lurking|at|is)|hidden "
        r"(?:killer|danger|poison|threat)|deadly (?:secret|mistake|habit|truth|poison|\w+ "
        r"in your)|nightmare|horror(?:s|ifying)?|terrif\w+|gruesome|lethal (?:dose|mix|habit)"
        r"|toxic (?:bomb|soup|time)|nowhere to (?:hide|run)|no escape|no one is safe|nobody "
        r"is safe|you can't hide|it's coming for|coming for (?:you|your)|lurk(?:s|ing)?|stalk(?:s|"
        r"ing)?|plague|doomed|apocalypse|be (?:very )?(?:afraid|scared)|should (?:terrify|"
        r"scare)|scare you|panic|too late|before it kills|one (?:bite|sip|puff|cough|sneeze|"
        r"tick|night|wrong) (?:away|can (?:kill|end)|could (?:kill|end)|from)|playing with "
        r"(?:death|fire)|russian roulette|last (?:breath|birthday|christmas|summer)|kiss (?:your|"
        r"it) \w+ goodbye|bomba de (?:tiempo|germenes|azucar|bacterias)|asesino silencioso|"
        r"veneno|mortal(?:es)?|tumba|ataud|nadie esta a salvo|no hay escapatoria|pesadilla|"
        r"ruleta rusa|demasiado tarde|tiemble de miedo|panteon|cementerio)\b[^.!?\n]{0,40}",
        "ticking time silent bomb death grave coffin casket tombstone body bodybag funeral "
        "grim killer hidden deadly nightmare horror horrors horrifying terrify terrifying "
        "terrified gruesome lethal toxic nowhere no nobody you it coming lurk lurks lurking "
        "stalk stalks stalking plague doomed apocalypse be should scare panic too before "
        "one playing russian last kiss bomba asesino veneno mortal mortales tumba ataud nadie "
        "pesadilla ruleta demasiado tiemble panteon cementerio",
        0.65,
        unless=(
            _FUN,
            Guard(
                r"\b(?:don't panic|no need to panic|never too late|not too late|isn't too late|nunca "
                r"es (?:demasiado )?tarde|panic attacks?|high blood pressure is (?:often )?called|"
                r"night ?mares? (?:are|in)|no es demasiado tarde|fear|scared of|be afraid to|don't "
                r"be)\b"
            ),
            _ACT,
        ),
    ),
    cue(
        r"\b(?:put you in the ground|drop dead|bloodbath|what then|then what|by the time you "
        r"(?:feel|notice|know)|it's over|nobody survives|no one survives|no one will (?:come|"
        r"save|find|help)|rob(?:s|bing)? you of|something evil|growing in(?:side)? (?:the|"
        r"your|you)|waiting to (?:bloom|strike|kill|happen)|creep(?:s|ing)? (?:to|into|up)"
        r"|soup of|doom|next body|next victim|will you be (?:the )?next|(?:heart|body|family|"
        r"kids?|brain|lungs?) is next\b|just killed|may have (?:just )?killed|good years left|"
        r"no mercy|someone dies|dies of this|every \d+ (?:seconds|minutes)|picture yourself|"
        r"la puede matar|lo puede matar|puede matar(?:l[oa])?|la muerte|quedara (?:cieg|sol|"
        r"parali)\w+|bomba|antes de navidad|never let the kids|pays for it|choke your child)"
        r"\b[^.!?\n]{0,40}",
        "put drop bloodbath what then by it nobody no rob robs robbing something growing "
        "waiting creep creeps creeping soup doom next will is just may good someone dies "
        "every picture la lo puede quedara bomba antes never pays choke",
        0.6,
        unless=(_ACT, _FUN, _SAFETY, Guard(r"\b(?:deadline|appointment is next|who is next|next week)\b")),
    ),
    cue(
        r"\b(?:every|each|cada) (?:\w+ ){0,3}(?:bite|sip|puff|cigarette|soda|minute|second|"
        r"hour|day|step|drink|bocado|trago|cigarro|minuto|segundo|dia)\b[^.!?\n]{0,40}\b(?:grave|"
        r"death|dies?|dead|dying|killing|closer|takes? (?:\w+ )?off|nail|poison|tumba|muere|"
        r"muerte|mata)\b[^.!?\n]{0,30}",
        "every each cada",
        0.7,
        unless=(_FUN, _ACT, _SAFETY),
    ),
    cue(
        r"\b(?:could be|might be|may be|is probably|is likely|podria ser|puede ser) (?:a |"
        r"an |un |una |your |the )?(?:brain tumou?r|cancer|heart attack|stroke|tumou?r|deadly|"
        r"fatal|last|death|killer|ticking|aneurysm|tumor|cancer|infarto|mortal)\b[^.!?\n]{0,30}",
        "could might may is podria puede",
        0.55,
        unless=(_ACT, _FUN, Guard(r"\b(?:sign of|signs? of|signal)\b")),
    ),
    cue(
        r"\b(?:ready to (?:leave|lose|bury|say goodbye)|who will (?:raise|walk|take care of)"
        r"|leave your (?:kids|children|family)|your (?:kids|children|family) (?:will|could)"
        r" (?:lose|bury|grow up)|think of your (?:kids|children)|orphan(?:s|ed)?\b|bury (?:you|"
        r"your|a child)|widow\w*|rot(?:s|ting)? (?:your|from|inside)|crawling with|swarming "
        r"with|infested with|swimming in (?:germs|poison|toxins)|flesh-eating|brain-eating|"
        r"explode|seeping|festering|bleed out|huerfan\w+|infestad\w+)\b[^.!?\n]{0,40}",
        "ready who leave your think orphan orphans orphaned bury widow widows widower rot "
        "rots rotting crawling swarming infested swimming flesh brain amputate amputated "
        "amputation explode burst seeping festering bleed huerfano huerfanos infestado",
        0.6,
        unless=(_ACT, _FUN, Guard(r"\b(?:support group|widows? group|grief)\b")),
    ),
)

GATE = gate_of(_CUES)


def find(reading: Reading) -> Iterator[Hit]:
    """Killing, dying, bombs and graves without a calm way out."""
    yield from search(reading, _CUES)
