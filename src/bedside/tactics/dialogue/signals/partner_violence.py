"""Notices violence, threats or control by a partner or at home."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Message, Signal
from bedside.tactics.dialogue.signals._cues import cues, noticed
from bedside.tactics.dialogue.signals._guards import denied, is_figure, is_lesson, is_title

NAME = "partner_violence"
LABEL = "abuse_disclosure"
WHY = "Somebody may be hurt or controlled at home; an answer in public can put them in danger."
NOTICED = {
    "en": (
        "my husband hits me when he drinks",
        "he won't let me see a doctor",
        "she threw a plate at me and took my phone",
        "i'm scared to go home to him",
    ),
    "es": ("mi esposo me pega", "me encierra y no me deja salir", "tengo miedo de mi pareja"),
}
NOT_NOTICED = {
    "en": (
        "the nurse hit a vein on the first try",
        "my husband hits the gym daily",
        "he won't let me win at chess lol",
    ),
    "es": ("mi esposo me pegó la gripe",),
}

_CUES = (
    *cues(
        r"<other> (?:\w+ )?(?:threw|throws|hurled|broke|smashed|swung|pulled|pointed|held) <near>(?:at me|on me|"
        r"to my|my hair|me down|me by)",
        unless=(denied, is_figure, is_lesson, is_title),
    ),
    *cues(
        "(?:<other>|my ex|boyfriend|girlfriend)(?: (?:always|just|has|had|keeps|kept|sometimes|still|even|"
        "really|again|almost|tried to|gets drunk and|drinks and|threatened to|says he'll|said he'd|will|"
        r"would|might)){0,2} (?:hit|hits|hitting|hurt|hurts|hurting|beat|beats|beating|punch\w*|slap\w*|"
        r"kick\w*|shov\w*|push(?:es|ed)|grab(?:s|bed)|drag(?:s|ged)|bit|bites|burn(?:s|ed)|threaten\w*|"
        r"rap(?:es|ed)|forc(?:es|ed)|kill|smack\w*|spit\w*|attack\w*|abus\w*|bruis\w*|pinn(?:ed|s)|"
        r"stalk\w*) (?:me|us|mom|my (?:mom|mum|mother|sister|brother|kids|baby|arm|face|head)|her|him|"
        "our)(?! (?:up|with (?:a|the) (?:bill|flu|cold|surprise|question|news)|feelings|a text|back at|as|"
        r"hard that))|(?:hits|beats|slaps|punches|kicks|abuses|threatens|stalks|controls|chokes) me\b|"
        "(?:hit|beat|beaten|slapped|punched|kicked|shoved|abused|threatened|raped) (?:me |us )?by (?:my|"
        "him|her|a|his)(?! (?:car|bus))",
        "(?:<other>|ex|esposo|marido|pareja|novio|novia)<near>(?:won't|doesn't|don't|didn't|wouldn't|"
        "will not|not|never|no) (?:let|letting|lets|allow|allows|me deja|nos deja|la deja|lo deja|"
        "le deja)<near>(?:me|us|her|him|salir|ir|ver|trabajar|hablar|tener|leave|see)(?! (?:win|cook|drive|"
        "eat dessert))|(?:not allowed to|isn't allowed to) (?:leave|see|talk|have|go|use|"
        "work)<near>(?:house|friends|family|phone|doctor|alone|him|he|her)|(?:he|she|husband|wife|"
        "boyfriend|girlfriend|partner|bf|gf) (?:locks?|locked|tracks?|follows?|followed|monitors?|"
        "controls?|took|takes|takes away|hides?|hid|holds|keeps|broke|smashed|reads|"
        "checks)<near>(?:me (?:in|out|up)|my (?:phone|keys|car|money|paycheck|pills|meds|insulin|inhaler|"
        "passport|papers|location|texts|messages|id|card|every)|the (?:door|money|phone))|me (?:encierra|"
        "encerro|controla|vigila|quita|quito|rompio|revisa|esconde)<near>(?:celular|telefono|dinero|llaves|"
        r"salir|cuarto|casa|todo|medicin\w*|papeles|y no)|(?:ties|tied|locks|locked) (?:me|her|him|mom|"
        "grandma)",
        "(?:scared|afraid|terrified|frightened|unsafe|not safe|fear|miedo|temo)<near>(?:of (?:him|her|"
        "my (?:husband|wife|boyfriend|girlfriend|partner|ex|dad|stepdad|son|brother|father|mom)|what he)|"
        "to go home|at home|at my house|go back|he'll|he will|she'll|in my (?:own )?(?:home|house)|"
        "de (?:el|mi (?:esposo|marido|pareja|novio|ex|papa|padrastro|hijo))|a mi (?:esposo|marido|pareja|"
        "ex|novio)|volver a casa|regresar a casa)|(?:domestic|family) (?:violence|abuse)|"
        "abusive (?:husband|wife|partner|relationship|boyfriend|home|ex|marriage)|violencia (?:domestica|"
        r"en casa|familiar)|walk(?:ing)? on eggshells|(?:bruise\w*|black eye|marks|busted lip|moreton\w*|"
        "ojo morado)<gap>(?:he|him|husband|boyfriend|partner|wife|wasn't (?:an )?accident|didn't fall|"
        r"not from (?:a )?fall|esposo|marido|pareja|cover\w*|makeup|maquillaje)|(?:wasn't|was not|isn't|"
        r"no fue) (?:an |un )?accident\w*<near>(?:like|he|she|husband|said|hit|push\w*|fall|fell|el|mi)|"
        "(?:said|told|tell|dije|digo)<near>(?:i|that i|que)<near>(?:fell|tripped|fall|cai|"
        r"caida)<gap>(?:but|he|really|truth|husband|lie|lied|pero|verdad|mentira|empuj\w*)",
        "me (?:pega|pego|golpea|golpeo|empuja|empujo|amenaza|amenazo|maltrata|viola|violo|jalonea|cachetea|"
        "patea|patear|insulta|humilla|grita y|obliga|forza|forzo|agarra a golpes|avienta|quiere matar|"
        "va a matar)(?! (?:la gripe|el sol|la risa))|(?:le|la|nos|lo) (?:pega|golpea|golpeo|maltrata|"
        "amenaza|pego) (?:a )?(?:mi|su|la|el|mama|mis|mucho|siempre|cuando|con)|(?:help|leave|leaving|"
        r"escape|get away from|dejar a|huir de|salir de)<near>(?:abus\w*|him|my (?:husband|boyfriend|"
        r"abuser)|violent\w*|mi (?:esposo|marido|abusador))<near>(?:safe\w*|safely|shelter|kids|hit|refugio|"
        r"without|secret\w*)",
        weight=0.88,
        unless=(denied, is_lesson, is_title, is_figure),
    ),
)


def notice(message: Message) -> Iterator[Signal]:
    """Each stretch that speaks of it; a doubted one is a maybe."""
    return noticed(message, NAME, LABEL, WHY, _CUES)
