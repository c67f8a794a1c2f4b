"""Finds claims that settled science denies, when nothing near denies them."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Draft, Severity
from bedside.tactics.manner._cues import Guard, Hit, cue, search
from bedside.tactics.manner._reading import Reading

CODE = "MIS001"
NAME = "misinformation"
SEVERITY = Severity.BLOCK
STATUS = "active"
LABEL = "States a false health claim"
WHY = "A reader takes it from a doctor, acts on it, or passes it on."
AUTHORITY = (
    "FSMB statements on false vaccine claims (July 2021) and on misinformation (April 2022)"
    "; CDC, FDA and NCI fact pages"
)
AUTHORITY_URL = (
    "https://www.fsmb.org/advocacy/news-releases/fsmb-spreading-covid-19-vaccine-misinformation-may-put-medic"
    "al-license-at-risk/"
)
FIX = "Lead with the fact, warn once, say why it is wrong, and repeat the fact."
INSTEAD = {
    "en": "Ask us what the research shows.",
    "es": "Pregúntenos qué dicen los estudios.",
}
BAD = (
    Draft("Vaccines cause autism, so we space them out.", kind="post"),
    Draft("Sugar feeds cancer, so starve the tumor.", kind="post"),
    Draft("Antibiotics will clear up any cold.", kind="post"),
    Draft("Las vacunas causan autismo.", kind="post"),
)
GOOD = (
    Draft("Myth: vaccines cause autism. Fact: they do not (CDC).", kind="post"),
    Draft("Antibiotics do not work on colds (CDC).", kind="post"),
    Draft("No, the flu shot cannot give you the flu.", kind="post"),
    Draft("Mito: la vacuna da gripe. No es cierto (CDC).", kind="post"),
)


_VAX = (
    r"(?:vaccines?|vaccinations?|shots?|jabs?|boosters?|mmr|hpv|mrna|immunizations?|vacunas?|"
    r"vacunacion|covid (?:shot|vaccine)|flu shots?)"
)
_TRUE = Guard(
    r"\b(?:myths?|mitos?|rumou?rs?|rumores|false|falso|falsa|untrue|not true|isn't true|no es "
    r"(?:cierto|verdad)|hoax|debunk\w*|misinformation|fact check|facts?:|the facts?|truth is|"
    r"no evidence|no proof|no link|found no|no hay (?:pruebas|evidencia)|"
    r"people (?:say|think|ask|worry)|some (?:say|people say|think|believe)|you may (?:have heard|"
    r"hear|read|see)|heard that|we hear|(?:they|it|that|this|those|these|you|shots?|vaccines?|"
    r"antibiotics|people|colds?|we|he|she|studies|research\w*|there) ?(?:do|does|did|is|are|"
    r"can|will|have|has|was|were|would|should)(?:n't| not)\b|"
    r"(?:do|does|did|can|will|is|are|has|have|was|were)(?: not|n't) (?:cause|give|change|alter|"
    r"contain|work|cure|make|treat|kill|help|carry|spread|feed|weaken|lead|need|prevent|affect|"
    r"hurt|harm|have|track|damage|protect|stop|get|fight|make)|"
    r"(?:can't|cannot|won't|never|no|not|don't|doesn't|nope|nor) (?:\w+ ){0,2}(?:cause|give|"
    r"change|alter|contain|work|cure|treat|kill|help|carry|spread|feed|make|track|for colds)"
    r"|no (?:causan?|cambian?|curan?|contienen?|dan?|provocan?|sirven?|funcionan?|es|son|hay|"
    r"afecta)|linked to no|is it true|es verdad que|wrong:|bust\w*)\b",
    "near",
)
_CUES = (
    cue(
        rf"\b{_VAX}\b[^.!?\n]{{0,50}}?\b(?:caus(?:e|es|ed|ing)|trigger\w*|lead(?:s)? to|giv(?:e|es)"
        r" (?:you|kids|people|babies|them)?|mak(?:e|es) (?:\w+ )?(?:infertile|sterile|sick|sicker|"
        r"magnetic|autistic)|chang(?:e|es|ed) (?:your |our |the )?(?:dna|genes?)|alter\w*|rewrit\w*|"
        r"rewir\w*|contain(?:s)?|full of|packed with|loaded with|load(?:s)?|implant\w*|track\w*|"
        r"shed(?:s|ding)?|poison\w*|toxic|sterili[sz]\w*|infertil\w*|magneti\w*|overload\w*|overwhelm\w*|"
        r"weaken\w*|wear(?:s)? out|damage[sd]?|destroy\w*|ruin\w*|not (?:needed|necessary|tested)"
        r"|untested|experimental|useless|pointless|a (?:scam|hoax|plot|poison|gimmick)|kill(?:s|"
        r"ed)?(?: more)?|unsafe|dangerous|worse than|don't work|do not work|never work|mercury|microchips?|"
        r"aluminum|aborted|fetal|autism|sids|unnatural|causan?|provocan?|dan? (?:autismo|gripe|cancer|"
        r"infertilidad)|da gripe|le da|cambian? (?:el |su )?adn|contienen?|esterili\w+|chips?|veneno|"
        rf"no sirven?|peligros\w+|enferman?)\b[^.!?\n]{{0,40}}",
        "vaccine vaccines vaccination vaccinations shot shots jab jabs booster boosters mmr hpv "
        "mrna immunization immunizations vacuna vacunas vacunacion",
        0.75,
        unless=(_TRUE, Guard(r"\b(?:sore arm|side effects?|mild fever|redness|mercury[- ]free|protects?)\b")),
        asked=False,
    ),
    cue(
        r"\b(?:skip|avoid|delay|space out|say no to|refuse|decline|spread out|stay away from|beware "
        rf"of|don't get|no need for|evite|no se ponga|no ponga|rechace)\b[^.!?\n]{{0,30}}\b{_VAX}\b[^.!?\n]{{0,40}}"
        r"|\b(?:natural immunity|catching (?:it|measles|covid|chickenpox|the (?:flu|virus))|getting "
        r"(?:measles|chickenpox|the flu|covid)|chickenpox part(?:y|ies)|measles part(?:y|ies)|pox "
        rf"part(?:y|ies)|inmunidad natural|natural infection) (?:\w+ ){{0,3}}?(?:better|best|stronger|"
        rf"safer|beats?|builds?|is all|lasts|healthier|works|good|mejor)\b[^.!?\n]{{0,30}}|\b(?:measles|"
        r"chickenpox|pox) part(?:y|ies)\b",
        "skip avoid delay space say refuse decline spread stay beware don no evite rechace natural "
        "catching getting chickenpox measles pox inmunidad",
        0.7,
        unless=(_TRUE,),
    ),
    cue(
        r"\b(?:antibiotics?|z-?pack|penicillin|amoxicillin|antibioticos?|amoxicilina|penicilina)"
        r"\b[^.!?\n]{0,40}\b(?:for (?:a |the |every |any |your |all )?(?:\w+ )?(?:colds?|flu|sniffles?|"
        r"viral|virus(?:es)?|runny nose|coughs?|sore throats?|covid)|(?:cure|clear|knock|kill|fight|"
        r"treat|beat|stop)s? (?:up |out )?(?:a |the |any |your )?(?:colds?|flu|virus(?:es)?|covid|"
        r"sniffles?)|para (?:el |la |un |una |todo |cualquier )?(?:resfriado|gripe|gripa|catarro|"
        r"tos|virus)|curan? (?:el |la )?(?:resfriado|gripe|gripa|catarro))\b[^.!?\n]{0,30}|\b(?:colds?|"
        r"flu|sniffles?|virus|gripe|gripa|catarro|resfriado)\b[^.!?\n]{0,25}\b(?:need|needs|calls? "
        r"for|ask for|get|start|grab|require|necesita|pida|tome) (?:an? |some |your |un )?(?:antibiotics?|"
        r"z-?pack|antibioticos?)\b",
        "antibiotic antibiotics z zpack zpak penicillin amoxicillin antibiotico antibioticos amoxicilina penicilina",
        0.8,
        unless=(_TRUE,),
        asked=False,
    ),
    cue(
        r"\b(?:sugar|azucar|dairy|meat|acid(?:ity)?|milk|gluten|mold|parasites|emf|5g|wi-?fi|cell "
        r"?phones?|microwaves?|deodorants?|antiperspirants?|bras?|fluoride|fluor|sunscreens?|protector "
        r"solar|x-?rays?|mammograms?|biops(?:y|ies)|surgery|stress|negative thoughts|root canals?|"
        r"fillings|gmos?|candida|hair dye|plastic|toothpaste|chemtrails?|vitamin d|mask(?:s)?|cubrebocas|"
        r"towers?|celular(?:es)?|microondas|desodorantes?|leche)\b[^.!?\n]{0,30}?\b(?:feeds? (?:cancer|"
        r"tumou?rs?|the cancer)|causes? (?:cancer|autism|covid|diabetes|tumou?rs?|breast cancer|"
        r"alzheimer'?s|brain|all|adhd|als|ms|infertility|low iq|arthritis|dementia)|gives? (?:you "
        r"|kids |people )?(?:cancer|covid|tumou?rs?|alzheimer'?s)|spreads? (?:cancer|covid|the (?:cancer|"
        r"tumou?r))|poisons?|lowers? (?:iq|your iq|kids)|makes? (?:kids|people|girls|boys|children|"
        r"food|you|us|them|water)? ?(?:\w+ )?(?:dull|dumb|slow|toxic|radioactive|sick|infertile|"
        r"sterile|stupid|gay|crazy|poison)|da cancer|causan? (?:cancer|autismo|covid|diabetes)|alimenta "
        r"(?:el |al )?cancer|calcif\w+|cook(?:s)? your|fry your|fries your|trap(?:s)? toxins|more "
        r"harm|is (?:worse|a poison|poison|toxic)|does more)\b[^.!?\n]{0,40}",
        "sugar azucar dairy meat acid acidity milk gluten mold parasites emf 5 wifi wi cell cellphone "
        "cellphones microwave microwaves deodorant deodorants antiperspirant antiperspirants bra "
        "bras fluoride fluor sunscreen sunscreens protector x xray mammogram mammograms biopsy "
        "biopsies surgery stress negative root fillings gmo gmos candida hair plastic toothpaste "
        "chemtrail chemtrails vitamin mask masks cubrebocas tower towers celular celulares microondas "
        "desodorante desodorantes leche",
        0.8,
        unless=(_TRUE,),
        asked=False,
    ),
    cue(
        r"\b(?:onions?|garlic|ajo|cebolla|crystals?|cuarzos?|bleach|cloro|mms|borax|turpentine|kerosene|"
        r"essential oils?|lavender|peppermint|oregano oil|tea tree|colloidal silver|silver|apple "
        r"cider vinegar|acv|vinegar|vinagre|baking soda|bicarbonato|lemon(?: water| juice)?|limon|"
        r"honey|miel|ginger|jengibre|turmeric|curcuma|cinnamon|canela|cannabis|cbd|marijuana|celery "
        r"juice|alkaline (?:water|diet)|agua alcalina|prayer|fasting|ayuno|keto|coffee enemas?|enemas?|"
        r"magnets?|imanes|copper|urine|ivermectin|ivermectina|hydroxychloroquine|vitamin [a-e]\d*|"
        r"vitamina [a-e]|zinc|elderberry|hot (?:tea|baths?|water)|whiskey|raw milk|leche cruda|potato(?:es)"
        r"?|papa|egg|huevo|butter|toothpaste|herbs?|herbal tea|hierbas|homeopath\w*|homeopatia|chiropractic|"
        r"adjustments?|reiki|raw food|juic(?:e|ing)|diet alone|positive thinking|sunlight|sun|soursop|"
        r"guanabana|apricot (?:seeds|kernels|pits)|laetrile|black salve|cabbage)\b[^.!?\n]{0,50}"
        r"?\b(?:cur(?:e|es|ed)|kill(?:s)?|treat(?:s)?|reverse[s]?|beat(?:s)?|prevent(?:s)?|draw(?:s)"
        r"?|pull(?:s)?|fight(?:s)?|stop(?:s)?|dissolve[s]?|work(?:s)? (?:better|as well|just)|replace[s]?|"
        r"instead of|better than|as good as|safer than|shrink(?:s)?|heal(?:s)?|eliminate[s]?|remove[s]?|"
        r"end(?:s)?|wipe[s]? out|take[s]? (?:out|away)|protect(?:s)?|cura[nr]?|mata[nr]?|quita[nr]?|"
        r"saca[nr]?|elimina[nr]?|en vez de|mejor que|previene[n]?|baja[nr]?|combate[n]?)\b(?: (?:a|"
        r"an|the|your|any|all|el|la|los|las|su|out))* ?(?:\w+ ){0,3}?(?:cancer|tumou?rs?|diabetes|"
        r"flu|colds?|covid|autism|fevers?|infections?|ear infections?|strep|measles|asthma|arthritis|"
        r"hiv|aids|herpes|shingles|high blood pressure|blood pressure|chemo(?:therapy)?|insulin|"
        r"inhalers?|antibiotics?|vaccines?|meds?|medicines?|medications?|statins?|virus(?:es)?|alzheimer'?s|"
        r"stroke|heart (?:attack|disease)|gallstones|kidney stones|depression|epilepsy|seizures|"
        r"pneumonia|lyme|uti|gripe|gripa|fiebre|calentura|presion|azucar|insulina|quimioterapia|"
        r"infeccion(?:es)?|resfriado|asma|vih|medicina)\b[^.!?\n]{0,30}",
        "",
        0.75,
        unless=(_TRUE, Guard(r"\b(?:may|might|can) (?:soothe|ease|calm|help)\b")),
        asked=False,
        also=(
            "onion onions garlic ajo cebolla crystal crystals cuarzo cuarzos bleach cloro mms borax "
            "turpentine kerosene essential lavender peppermint oregano tea colloidal silver apple acv "
            "vinegar vinagre baking bicarbonato lemon limon honey miel ginger jengibre turmeric curcuma "
            "cinnamon canela cannabis cbd marijuana celery alkaline agua prayer fasting ayuno keto "
            "coffee enema enemas magnet magnets imanes copper urine ivermectin ivermectina hydroxychloroquine "
            "vitamin vitamina zinc elderberry hot whiskey raw leche potato potatoes papa egg huevo "
            "butter toothpaste herb herbs herbal hierbas homeopathic homeopathy homeopatia chiropractic "
            "adjustment adjustments reiki juice juicing diet positive sunlight sun soursop guanabana "
            "apricot laetrile black cabbage"
        ),
    ),
    cue(
        r"\b(?:put|place|rub|drop|pour|wear|sleep with|drink|gargle|eat|ponga|tome|unte|frote|use)"
        r"\b[^.!?\n]{0,30}\b(?:onions?|garlic|potatoes|butter|toothpaste|breast milk|urine|bleach|"
        r"turpentine|kerosene|crystals?|vinegar|hydrogen peroxide|mms|colloidal silver|whiskey|borax|"
        r"ajo|cebolla|cloro|orina|mantequilla|pasta de dientes)\b[^.!?\n]{0,40}\b(?:socks?|burns?|"
        r"ears?|feet|fever|flu|infection|cold|teeth|gums?|cancer|each foot|toxins|covid|pink eye|"
        r"calcetines|oidos?|pies|quemadura|fiebre|gripe)\b",
        "put place rub drop pour wear sleep drink gargle eat ponga tome unte frote use",
        0.7,
        unless=(_TRUE,),
        asked=False,
    ),
    cue(
        r"\b(?:big pharma|pharma|they|doctors|the government|the cdc|the fda|hospitals|las farmaceuticas|"
        r"los doctores|el gobierno)\b[^.!?\n]{0,20}\b(?:hid(?:e|es|ing)|don't want you to|doesn't "
        r"want you to|won't tell|cover(?:s|ed|ing)? up|suppress\w*|invented|made up|profits? from "
        r"keeping|keep(?:s)? (?:you|us) sick|ocultan?|no quieren? que|esconden?|inventaron)\b[^.!?\n]{0,40}"
        r"|\b(?:covid|virus(?:es)?|germs|hiv|cancer|measles|diabetes|cholesterol|polio|adhd|depression|"
        r"autism|epilepsy|el covid|el vih)\b (?:is|are|was|were|es|son|fue) (?:\w+ ){0,2}?(?:a hoax|"
        r"hoax|fake|made up|not real|a myth|invented|a scam|a choice|contagious from|just the flu|"
        r"just a cold|harmless|caused by (?:5g|vaccines?|towers|demons|sugar|fear|bad|negative|sin)"
        r"|un invento|mentira|no existe|curable with)\b|\b(?:you can|can) (?:catch|get) (?:hiv|aids|"
        r"cancer|diabetes|covid|autism|depression) (?:from|by) (?:a |the )?(?:toilet|kiss\w*|hug\w*|"
        r"mosquito\w*|shaking|sugar|vaccine|shot|swim\w*)\b",
        "big pharma they doctors government cdc fda hospitals farmaceuticas doctores gobierno covid "
        "virus viruses germs hiv cancer measles diabetes cholesterol polio adhd depression autism "
        "epilepsy vih you can",
        0.75,
        unless=(_TRUE,),
        asked=False,
    ),
    cue(
        r"\b(?:you don't need|no need for|stop taking|quit|throw out|toss|ditch|skip|dump|deje|tire|"
        r"no necesita) (?:your |the |any |su |sus |la |el )?(?:insulin|chemo(?:therapy)?|statins?|"
        r"inhaler|blood pressure (?:pills|meds)|antidepressants?|sunscreen|mammograms?|pap smears?|"
        r"insulina|quimioterapia|protector solar|vaccines?)\b[^.!?\n]{0,60}|\b(?:diabetes|cancer|"
        r"high blood pressure|asthma|hypothyroidism|epilepsy|autism|hiv|alzheimer'?s) can be (?:cured|"
        r"reversed|healed) (?:with|by|through|naturally)\b[^.!?\n]{0,40}|\b(?:shaving|cracking (?:your "
        r")?knuckles|cold weather|wet hair|going out with wet hair|reading in (?:the )?dark|sitting "
        r"too close)[^.!?\n]{0,20}\b(?:makes|causes|gives|brings|leads|ruins)\b[^.!?\n]{0,30}|\b(?:period|"
        r"pregnan\w+|breastfeed\w+)\b[^.!?\n]{0,30}\bcan(?:'t|not) (?:get pregnant|conceive)\b",
        "you no stop quit throw toss ditch skip dump deje tire diabetes cancer high asthma hypothyroidism "
        "epilepsy autism hiv alzheimer shaving cracking cold wet going reading sitting period pregnant "
        "pregnancy breastfeeding breastfeed",
        0.65,
        unless=(_TRUE, Guard(r"\b(?:don't|never|do not|no) (?:\w+ )?$", "before")),
        kind="post",
        asked=False,
    ),
    cue(
        r"\b(?:causes?|caused by|is what causes|is behind|are behind|what's behind|comes? from|leads? "
        r"to|gives? (?:you|kids|people)|makes? (?:kids|you|people|girls|boys|women|men)|starves?|"
        r"poisons?|destroys?|deja[n]?|provoca[n]?|causa[n]?|da[n]?|mata[n]?) (?:\w+ ){0,3}?(?:cancer|"
        r"autism|infertil\w+|sterile|skin cancer|stillbirths?|brain|lupus|adhd|depression|diabetes|"
        r"hyper|esteriles?|cieg[oa]s?|autismo|cancer|infertilidad|alzheimer\w*|ms|als|tumou?rs?|"
        r"melanoma|oxygen|stronger|magnetic|arthritis|bleed)\b[^.!?\n]{0,30}",
        "cause causes caused is are what come comes lead leads give gives make makes starve starves "
        "poison poisons destroy destroys deja dejan provoca provocan causa causan da dan mata matan",
        0.45,
        unless=(
            _TRUE,
            Guard(
                r"\b(?:smok\w+|tobacco|sun(?:light|burn)?|uv|tanning|hpv|alcohol|asbestos|radon|obesity|"
                r"high blood pressure|stroke|virus|bacteria|germ|mosquito\w*|lack of|falls?|\(cdc\)|\(nih\)|"
                r"\(aap\)|can cause|may cause|what causes|tabaco|fumar)\b"
            ),
        ),
        kind="post",
        asked=False,
    ),
    cue(
        r"\b(?:protects? (?:you )?from|better than (?:a |any )?(?:mammogram|vaccine|chemo|insulin|"
        r"medicine|shot|doctor|cream)|worse (?:for you )?than (?:smoking|the disease|cancer)|never "
        r"worked|has never worked|are useless|is useless|don't matter|doesn't matter|no test needed|"
        r"goes? away with|(?:can|could) (?:set|mend|fix) (?:a )?broken|heals? (?:burns|broken)|mata "
        r"mas que|acaba con (?:cualquier|todo)|just to make money|do your own research|do your own "
        r"reading|natural way to stop|cough hard|laced with|toxic on purpose|se alimenta de|se va\b|"
        r"keep \w+ (?:\(.*\) )?away|let go and heal|holding in anger|cut out|should have them|mild "
        r"illness)\b[^.!?\n]{0,40}",
        "protect protects better worse never has are is don doesn no go goes can could heal heals "
        "mata acaba just do natural cough laced toxic se keep let holding cut should mild",
        0.4,
        unless=(
            _TRUE,
            Guard(
                r"\b(?:sunscreen|vaccines? protect|shots? protect|hats?|helmet|mask protects|seat belt|\(cdc\)|"
                r"\(nih\))\b"
            ),
        ),
        kind="",
        asked=False,
    ),
    cue(
        r"\b(?:cure|cures|curar?|treat|beat|reverse|stop|heal|prevent)s? (?:\w+ )?(?:diabetes|cancer|"
        r"asthma|arthritis|measles|flu|covid|hiv|lupus|bipolar disorder|alzheimer's|autism|epilepsy|"
        r"high blood pressure|heart (?:attack|disease)|stroke|migraines?|shingles|herpes|pneumonia|"
        r"strep|ear infections?|infeccion\w*|presion|diabetes)\b[^.!?\n]{0,20}\b(?:with|by|using|"
        r"con|naturally|at home)\b[^.!?\n]{0,40}",
        "cure cures curar cura treat beat reverse stop heal heals prevent prevents",
        0.6,
        unless=(
            _TRUE,
            Guard(
                r"\b(?:with (?:medicine|antibiotics|surgery|treatment|vaccines?|insulin|our help|your doctor|"
                r"a shot)|ask (?:your|us about the)|by (?:washing|getting vaccinated|quitting))\b"
            ),
        ),
        asked=False,
    ),
)

GATE: frozenset[str] = frozenset()


def find(reading: Reading) -> Iterator[Hit]:
    """Known false claims as subject, verb and illness, without a denial near."""
    yield from search(reading, _CUES)
