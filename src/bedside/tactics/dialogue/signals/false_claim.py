"""Notices a false health claim stated as a fact."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Message, Signal
from bedside.tactics.dialogue.signals._cues import cues, noticed
from bedside.tactics.dialogue.signals._guards import denied, is_asked, is_debunked, is_lesson

NAME = "false_claim"
LABEL = "misinformation"
WHY = "A false claim in public can mislead readers; a clinician answers once, for them."
NOTICED = {
    "en": (
        "vaccines cause autism, wake up",
        "the jab rewires your dna",
        "onions in socks cure the flu",
        "they don't want you to know cancer is a fungus",
    ),
    "es": ("las vacunas traen un chip", "el limón con bicarbonato cura el cáncer"),
}
NOT_NOTICED = {
    "en": (
        "is it true that vaccines cause autism?",
        "smoking causes cancer",
        "myth: onions cure flu. fact: they do not",
    ),
    "es": ("es verdad que la vacuna cambia el adn?",),
}

_CUES = (
    *cues(
        r"(?:vaccin\w*|vax\w*|jabs?|shots?|boosters?|mrna|vacunas?|inyeccion)<gap>(?:autis\w+|microchip\w*|"
        r"chip|chips|5g|magnet\w*|dna|adn|genes?|steriliz\w+|sterile|infertil\w+|poison\w*|veneno|kill\w*|"
        r"matan?|mata|toxi\w+|mercury|mercurio|hoax|experiment\w*|depopulat\w*|tracking|track|shed\w*|"
        r"worse than|more (?:people|kids) than|bioweapon|esteril\w+|aborted|fetal|never tested|not tested|"
        r"sids|graphene|grafeno|causes?|causan|natural immunity|contagian|enferman|debilita\w*)|"
        r"(?:natural immunity|pureblood|unvaxxed)<gap>(?:better|stronger|safer|vaccin\w*|shots?)",
        "(?:big pharma|pharma|doctors|docs|hospitals|they|government|cdc|fda|who|farmaceuticas|gobierno|"
        r"doctores|medicos)<gap>(?:hid\w*|hide|hiding|don't want (?:you|us)|won't tell|never tell|"
        r"cover\w* up|lie|lied|lying|lies|bury|buried|suppress\w*|invent\w*|made up|get paid|keep\w* (?:us|"
        "you|people) sick|no quieren|ocultan|esconden|mienten|nos quieren|inventaron|keep us|profit)|"
        r"plandemic|scamdemic|hoax|chemtrails?|do your (?:own )?research|wake up (?:people|sheep\w*|folks|"
        "america)|sheeple|despierten|open your eyes|google it|es un invento|puro (?:cuento|negocio)|"
        "es negocio",
        r"(?:cures?|curan?|heals?|reverses?|kills?|dissolv\w+|melts?|gets rid of|fix(?:es)?|beats?|treats?|"
        r"prevents?|stops?|elimina\w*|quita\w*|flush\w*|works better than|better than|pulls? (?:out )?|"
        r"draws? out|starves?|detox\w*|protects? (?:you )?(?:from|against)|replaces?|shrinks?|mata\w*|"
        "previene|combate|deshace|limpia)(?: (?:the|your|any|all|every|out|off|el|la|los|las|de|right|"
        r"stage|bad|type)){0,2} (?:cancer\w*|tumou?rs?|diabetes|covid|flu|autism|hiv|aids|alzheimer\w*|"
        "dementia|parasites|toxins?|heavy metals|infections?|viruses|virus|strep|pneumonia|arthritis|"
        "asthma|depression|adhd|measles|chemo|insulin|antibiotics?|statins?|heart disease|"
        "high blood pressure|kidney stones|gallstones|herpes|lupus|lyme|moles?|ear infections?|meningitis|"
        r"a stroke|strokes|heart attacks?|artritis|gripe|presion|infeccion\w*|toxinas|virus|parasitos|"
        r"vaccin\w*|medicine|meds|gripa|asma|vih|sida|tumores?)",
        "(?:sugar|azucar|fluoride|fluor|microwaves?|microondas|statins?|insulin|insulina|chemo|quimio|"
        r"sunscreen|bloqueador|tylenol|mammograms?|mamografias?|pill|birth control|anticonceptiv\w+|masks?|"
        "cubrebocas|wifi|5g|cell ?phones?|deodorants?|antidepressants?|antibiotics?|milk|leche|seed oils?|"
        "aspartame|ibuprofen|cholesterol|colesterol|cpr|flu|cold air|ice water|bras?|tap water|gluten|"
        r"pasteuriz\w+|epidurals?|ultrasounds?|x-?rays?|ssri'?s?|ozempic|hpv|condoms?|raw milk|leche cruda|"
        r"ivermectin\w*|colloidal silver|hydroxychloroquine|turmeric|vinegar|vinagre|alkaline|bleach|mms|"
        r"borax|urine|essential oils?|black salve|garlic|ajo|lemon|limon|baking soda|bicarbonato|onion\w*|"
        "cebolla|apricot|cannabis|keto|fasting|ayuno|crystals?|magnets?)<gap>(?:causes?|cause|causan?|"
        r"feeds?|gives? you|gives?|dan?|cures?|curan?|poison\w*|veneno|kills?|matan?|rots?|makes? (?:you|"
        r"kids|boys|girls|women|men|people|them)|steriliz\w*|shrinks?|destroys?|destruye\w*|"
        "is (?:a )?(?:scam|fake|lie|poison|toxic|useless|myth|plot|hoax|safer|all you need|the cure|"
        "not real)|are (?:a )?(?:scams?|fake|lies?|poison|toxic|useless|myth|safer|all you need)|"
        r"never (?:kill\w*|hurt)|don't work|doesn't work|do nothing|does nothing|es (?:puro )?(?:veneno|"
        r"mentira|negocio|mejor que)|no sirven?|rewires?|blocks?|beats?|replaces?|addict\w*|leak\w*|ruins?|"
        "dulls?|fungus|more harm|worse than|turns?)|(?:cancer|covid|virus|diabetes|hiv|autism|flu|"
        "depression|adhd|measles|polio|asma|el vih|el covid|la diabetes)(?:'s)? (?:is|isn't|are|was|es|"
        "no es|no|doesn't|does not)(?: (?:just|only|all|really|a|an|un|una|solo|puro|not|caused by|"
        "nothing but)){0,3} (?:a |an |un |una )?(?:fungus|hoax|fake|hongo|mentira|invento|lie|made up|real|"
        r"exist\w*|existe|parasites?|vitamin|laziness|excuse|man ?made|scam|bioweapon|cold|gripe|mental|"
        "in your head|business|negocio|flu)",
        weight=0.78,
        unless=(is_asked, is_debunked, denied, is_lesson),
    ),
)


def notice(message: Message) -> Iterator[Signal]:
    """Each stretch that speaks of it; a doubted one is a maybe."""
    return noticed(message, NAME, LABEL, WHY, _CUES)
