"""The ways to state what settled science denies: known false claims as subject, verb and illness."""

from __future__ import annotations

from bedside.tactics.manner._cues import Cue, Guard, cue

_VAX = (
    r"(?:vaccines?|vaccinations?|shots?|jabs?|boosters?|mmr|hpv|mrna|immunizations?|vacunas?|"
    r"vacunacion|covid (?:shot|vaccine)|flu shots?)"
)
_TRUE = Guard(
    r"\b(?:myths?|mitos?|rumou?rs?|rumores|false|falso|falsa|untrue|not true|isn't true|"
    r"no es (?:cierto|verdad)|hoax|debunk\w*|misinformation|fact check|facts?:|the facts?|"
    r"truth is|no evidence|no proof|no link|found no|no hay (?:pruebas|evidencia)|"
    r"people (?:say|think|ask|worry)|some (?:say|people say|think|believe)|you may (?:have "
    r"heard|hear|read|see)|heard that|we hear|(?:they|it|that|this|those|these|you|shots?|"
    r"vaccines?|antibiotics|people|colds?|we|he|she|studies|research\w*|there) ?(?:do|"
    r"does|did|is|are|can|will|have|has|was|were|would|should)(?:n't| not)\b|"
    r"(?:do|does|did|can|will|is|are|has|have|was|were)(?: not|n't) (?:cause|give|change|"
    r"alter|contain|work|cure|make|treat|kill|help|carry|spread|feed|weaken|lead|need|"
    r"prevent|affect|hurt|harm|have|track|damage|protect|stop|get|fight|make)|"
    r"(?:can't|cannot|won't|never|no|not|don't|doesn't|nope|nor) (?:\w+ ){0,2}(?:cause|"
    r"give|change|alter|contain|work|cure|treat|kill|help|carry|spread|feed|make|track|"
    r"for colds)|no (?:causan?|cambian?|curan?|contienen?|dan?|provocan?|sirven?|funcionan?|"
    r"es|son|hay|afecta)|linked to no|is it true|es verdad que|wrong:|bust\w*)\b",
    "near",
)
FALSEHOODS: tuple[Cue, ...] = (
    cue(
        rf"\b{_VAX}\b[^.!?\n]{{0,50}}?\b(?:caus(?:e|es|ed|ing)|trigger\w*|lead(?:s)? to|giv(?:e|"
        r"es) (?:you|kids|people|babies|them|teens|girls|boys) (?:the |a )?(?:flu|autism|cancer|"
        r"covid|virus|disease|sick|measles)|mak(?:e|es) (?:\w+ )?(?:infertile|sterile|sick|"
        r"sicker|magnetic|autistic)|chang(?:e|es|ed) (?:your |our |the )?(?:dna|genes?)|alter\w*|"
        r"rewrit\w*|rewir\w*|contain(?:s)?|full of|packed with|loaded with|load(?:s)?|implant\w*|"
        r"track\w*|shed(?:s|ding)?|poison\w*|toxic|sterili[sz]\w*|infertil\w*|magneti\w*|overload\w*|"
        r"overwhelm\w*|weaken\w*|wear(?:s)? out|damage[sd]?|destroy\w*|ruin\w*|not (?:needed|"
        r"necessary|tested)|untested|experimental|useless|pointless|a (?:scam|hoax|plot|poison|"
        r"gimmick)|kill(?:s|ed)?(?: more)?|unsafe|dangerous|worse than|don't work|do not work|"
        r"never work|mercury|microchips?|aluminum|aborted|fetal|autism|sids|unnatural|causan?|"
        r"provocan?|dan? (?:autismo|gripe|cancer|infertilidad)|da gripe|le da|cambian? (?:el "
        r"|su )?adn|contienen?|esterili\w+|chips?|veneno|no sirven?|peligros\w+|enferman?)"
        rf"\b[^.!?\n]{{0,40}}",
        "vaccine vaccines vaccination vaccinations shot shots jab jabs booster boosters mmr "
        "hpv mrna immunization immunizations vacuna vacunas vacunacion",
        0.75,
        unless=(
            _TRUE,
            Guard(
                r"\b(?:sore arm|side effects?|mild fever|redness|test looks|hpv test|antibody|mercury[- "
                r"]free|protects?)\b"
            ),
        ),
        asked=False,
    ),
    cue(
        r"\b(?:skip|avoid|delay|space out|say no to|refuse|decline|spread out|stay away from|"
        rf"beware of|don't get|no need for|evite|no se ponga|no ponga|rechace)\b[^.!?\n]{{0,30}}\b{_VAX}\b[^."
        rf"!?\n]{{0,40}}|\b(?:natural immunity|catching (?:it|measles|covid|chickenpox|the "
        r"(?:flu|virus))|getting (?:measles|chickenpox|the flu|covid)|chickenpox part(?:y|"
        r"ies)|measles part(?:y|ies)|pox part(?:y|ies)|inmunidad natural|natural infection)"
        rf" (?:\w+ ){{0,3}}?(?:better|best|stronger|safer|beats?|builds?|is all|lasts|healthier|"
        rf"works|good|mejor)\b[^.!?\n]{{0,30}}|\b(?:measles|chickenpox|pox) part(?:y|ies)\b",
        "skip avoid delay space say refuse decline spread stay beware don no evite rechace "
        "natural catching getting chickenpox measles pox inmunidad",
        0.7,
        unless=(_TRUE,),
    ),
    cue(
        r"\b(?:antibiotics?|z-?pack|penicillin|amoxicillin|antibioticos?|amoxicilina|penicilina)"
        r"\b[^.!?\n]{0,40}\b(?:for (?:a |the |every |any |your |all )?(?:\w+ )?(?:colds?|flu|"
        r"sniffles?|viral|virus(?:es)?|runny nose|coughs?|sore throats?|covid)|(?:cure|clear|"
        r"knock|kill|fight|treat|beat|stop)s? (?:up |out )?(?:a |the |any |your )?(?:colds?|"
        r"flu|virus(?:es)?|covid|sniffles?)|para (?:el |la |un |una |todo |cualquier )?(?:resfriado|"
        r"gripe|gripa|catarro|tos|virus)|curan? (?:el |la )?(?:resfriado|gripe|gripa|catarro)"
        r")\b[^.!?\n]{0,30}|\b(?:colds?|flu|sniffles?|virus|gripe|gripa|catarro|resfriado)"
        r"\b[^.!?\n]{0,25}\b(?:need|needs|calls? for|ask for|get|start|grab|require|necesita|"
        r"pida|tome) (?:an? |some |your |un )?(?:antibiotics?|z-?pack|antibioticos?)\b",
        "antibiotic antibiotics z zpack zpak penicillin amoxicillin antibiotico antibioticos amoxicilina penicilina",
        0.8,
        unless=(_TRUE,),
        asked=False,
    ),
    cue(
        r"\b(?:sugar|azucar|dairy|meat|acid(?:ity)?|milk|gluten|mold|parasites|emf|5g|wi-?fi|"
        r"cell ?phones?|microwaves?|deodorants?|antiperspirants?|bras?|fluoride|fluor|sunscreens?|"
        r"protector solar|x-?rays?|mammograms?|biops(?:y|ies)|surgery|stress|negative thoughts|"
        r"root canals?|fillings|gmos?|candida|hair dye|plastic|toothpaste|chemtrails?|vitamin "
        r"d|mask(?:s)?|cubrebocas|towers?|celular(?:es)?|microondas|desodorantes?|leche)\b[^.!?\n]{0,30}"
        r"?\b(?:feeds? (?:cancer|tumou?rs?|the cancer)|causes? (?:\w+ )?(?:cancer|autism|covid|"
        r"diabetes|tumou?rs?|breast cancer|alzheimer'?s|brain|all|adhd|als|ms|infertility|"
        r"low iq|arthritis|dementia)|gives? (?:you |kids |people )?(?:cancer|covid|tumou?rs?|"
        r"alzheimer'?s)|spreads? (?:cancer|covid|the (?:cancer|tumou?r))|poisons?|lowers? "
        r"(?:iq|your iq|kids)|makes? (?:kids|people|girls|boys|children|food|you|us|them|water)"
        r"? ?(?:\w+ )?(?:dull|dumb|slow|toxic|radioactive|sick|infertile|sterile|stupid|gay|"
        r"crazy|poison)|da cancer|causan? (?:cancer|autismo|covid|diabetes)|alimenta (?:el "
        r"|al )?cancer|calcif\w+|cook(?:s)? your|fry your|fries your|trap(?:s)? toxins|more "
        r"harm|is (?:worse|a poison|poison|toxic)|does more)\b[^.!?\n]{0,40}",
        "sugar azucar dairy meat acid acidity milk gluten mold parasites emf 5 wifi wi cell "
        "cellphone cellphones microwave microwaves deodorant deodorants antiperspirant antiperspirants "
        "bra bras fluoride fluor sunscreen sunscreens protector x xray mammogram mammograms "
        "biopsy biopsies surgery stress negative root fillings gmo gmos candida hair plastic "
        "toothpaste chemtrail chemtrails vitamin mask masks cubrebocas tower towers celular "
        "celulares microondas desodorante desodorantes leche",
        0.8,
        unless=(_TRUE,),
        asked=False,
    ),
    cue(
        r"\b(?:onions?|garlic|ajo|cebolla|crystals?|cuarzos?|bleach|cloro|mms|borax|turpentine|"
        r"kerosene|essential oils?|lavender|peppermint|oregano oil|tea tree|colloidal silver|"
        r"silver|apple cider vinegar|acv|vinegar|vinagre|baking soda|bicarbonato|lemon(?: "
        r"water| juice)?|limon|honey|miel|ginger|jengibre|turmeric|curcuma|cinnamon|canela|"
        r"cannabis|cbd|marijuana|celery juice|alkaline (?:water|diet)|agua alcalina|prayer|"
        r"fasting|ayuno|keto|coffee enemas?|enemas?|magnets?|imanes|copper|urine|ivermectin|"
        r"ivermectina|hydroxychloroquine|vitamin [a-e]\d*|vitamina [a-e]|zinc|elderberry|hot "
        r"(?:tea|baths?|water)|whiskey|raw milk|leche cruda|potato(?:es)?|papa|egg|huevo|butter|"
        r"toothpaste|herbs?|herbal tea|hierbas|homeopath\w*|homeopatia|chiropractic|adjustments?|"
        r"reiki|raw food|juic(?:e|ing)|diet alone|positive thinking|sunlight|sun|soursop|guanabana|"
        r"apricot (?:seeds|kernels|pits)|laetrile|black salve|cabbage)\b[^.!?\n]{0,50}?\b(?:cur(?:e|"
        r"es|ed)|kill(?:s)?|treat(?:s)?|reverse[s]?|beat(?:s)?|prevent(?:s)?|draw(?:s)?|pull(?:s)"
        r"?|fight(?:s)?|stop(?:s)?|dissolve[s]?|work(?:s)? (?:better|as well|just)|replace[s]?|"
        r"instead of|better than|as good as|safer than|shrink(?:s)?|heal(?:s)?|eliminate[s]?|"
        r"remove[s]?|end(?:s)?|wipe[s]? out|take[s]? (?:out|away)|protect(?:s)?|cura[nr]?|"
        r"mata[nr]?|quita[nr]?|saca[nr]?|elimina[nr]?|en vez de|mejor que|previene[n]?|baja[nr]?|"
        r"combate[n]?)\b(?: (?:a|an|the|your|any|all|el|la|los|las|su|out))* ?(?:\w+ ){0,3}"
        r"?(?:cancer|tumou?rs?|diabetes|flu|colds?|covid|autism|fevers?|infections?|ear infections?|"
        r"strep|measles|asthma|arthritis|hiv|aids|herpes|shingles|high blood pressure|blood "
        r"pressure|chemo(?:therapy)?|insulin|inhalers?|antibiotics?|vaccines?|meds?|medicines?|"
        r"medications?|statins?|virus(?:es)?|alzheimer'?s|stroke|heart (?:attack|disease)|"
        r"gallstones|kidney stones|depression|epilepsy|seizures|pneumonia|lyme|uti|gripe|gripa|"
        r"fiebre|calentura|presion|azucar|insulina|quimioterapia|infeccion(?:es)?|resfriado|"
        r"asma|vih|medicina)\b[^.!?\n]{0,30}",
        "",
        0.75,
        unless=(_TRUE, Guard(r"\b(?:may|might|can) (?:soothe|ease|calm|help)\b")),
        asked=False,
        also=(
            "onion onions garlic ajo cebolla crystal crystals cuarzo cuarzos bleach cloro mms "
            "borax turpentine kerosene essential lavender peppermint oregano tea colloidal silver "
            "apple acv vinegar vinagre baking bicarbonato lemon limon honey miel ginger jengibre "
            "turmeric curcuma cinnamon canela cannabis cbd marijuana celery alkaline agua prayer "
            "fasting ayuno keto coffee enema enemas magnet magnets imanes copper urine ivermectin "
            "ivermectina hydroxychloroquine vitamin vitamina zinc elderberry hot whiskey raw "
            "leche potato potatoes papa egg huevo butter toothpaste herb herbs herbal hierbas "
            "homeopathic homeopathy homeopatia chiropractic adjustment adjustments reiki juice "
            "juicing diet positive sunlight sun soursop guanabana apricot laetrile black cabbage"
        ),
    ),
    cue(
        r"\b(?:put|place|rub|drop|pour|wear|sleep with|drink|gargle|eat|ponga|tome|unte|frote|"
        r"use)\b[^.!?\n]{0,30}\b(?:onions?|garlic|potatoes|butter|toothpaste|breast milk|urine|"
        r"bleach|turpentine|kerosene|crystals?|vinegar|hydrogen peroxide|mms|colloidal silver|"
        r"whiskey|borax|ajo|cebolla|cloro|orina|mantequilla|pasta de dientes)\b[^.!?\n]{0,40}"
        r"\b(?:socks?|burns?|ears?|feet|fever|flu|infection|cold|teeth|gums?|cancer|each foot|"
        r"toxins|covid|pink eye|calcetines|oidos?|pies|quemadura|fiebre|gripe)\b",
        "put place rub drop pour wear sleep drink gargle eat ponga tome unte frote use",
        0.7,
        unless=(_TRUE,),
        asked=False,
    ),
    cue(
        r"\b(?:big pharma|pharma|they|doctors|the government|the cdc|the fda|hospitals|las "
        r"farmaceuticas|los doctores|el gobierno)\b[^.!?\n]{0,20}\b(?:hid(?:e|es|ing)|don't "
        r"want you to|doesn't want you to|won't tell|cover(?:s|ed|ing)? up|suppress\w*|invented|"
        r"made up|profits? from keeping|keep(?:s)? (?:you|us) sick|ocultan?|no quieren? que|"
        r"esconden?|inventaron)\b[^.!?\n]{0,40}|\b(?:covid|virus(?:es)?|germs|hiv|cancer|measles|"
        r"diabetes|cholesterol|polio|adhd|depression|autism|epilepsy|el covid|el vih)\b (?:is|"
        r"are|was|were|es|son|fue) (?:\w+ ){0,2}?(?:a hoax|hoax|fake|made up|not real|a myth|"
        r"invented|a scam|a choice|contagious from|just the flu|just a cold|harmless|caused "
        r"by (?:5g|vaccines?|towers|demons|sugar|fear|bad|negative|sin)|un invento|mentira|"
        r"no existe|curable with)\b|\b(?:you can|can) (?:catch|get) (?:hiv|aids|cancer|diabetes|"
        r"covid|autism|depression) (?:from|by) (?:a |the )?(?:toilet|kiss\w*|hug\w*|mosquito\w*|"
        r"shaking|sugar|vaccine|shot|swim\w*)\b",
        "big pharma they doctors government cdc fda hospitals farmaceuticas doctores gobierno "
        "covid virus viruses germs hiv cancer measles diabetes cholesterol polio adhd depression "
        "autism epilepsy vih you can",
        0.75,
        unless=(_TRUE,),
        asked=False,
    ),
    cue(
        r"\b(?:you don't need|no need for|stop taking|quit|throw out|toss|ditch|skip|dump|"
        r"deje|tire|no necesita) (?:your |the |any |su |sus |la |el )?(?:insulin|chemo(?:therapy)"
        r"?|statins?|inhaler|blood pressure (?:pills|meds)|antidepressants?|sunscreen|mammograms?|"
        r"pap smears?|insulina|quimioterapia|protector solar|vaccines?)\b[^.!?\n]{0,60}|\b(?:diabetes|"
        r"cancer|high blood pressure|asthma|hypothyroidism|epilepsy|autism|hiv|alzheimer'?s)"
        r" can be (?:cured|reversed|healed) (?:with|by|through|naturally)\b[^.!?\n]{0,40}|"
        r"\b(?:shaving|cracking (?:your )?knuckles|cold weather|wet hair|going out with wet "
        r"hair|reading in (?:the )?dark|sitting too close)[^.!?\n]{0,20}\b(?:makes|causes|"
        r"gives|brings|leads|ruins)\b[^.!?\n]{0,30}|\b(?:period|pregnan\w+|breastfeed\w+)\b[^.!?\n]{0,30}"
        r"\bcan(?:'t|not) (?:get pregnant|conceive)\b",
        "you no stop quit throw toss ditch skip dump deje tire diabetes cancer high asthma "
        "hypothyroidism epilepsy autism hiv alzheimer shaving cracking cold wet going reading "
        "sitting period pregnant pregnancy breastfeeding breastfeed",
        0.65,
        unless=(_TRUE, Guard(r"\b(?:don't|never|do not|no) (?:\w+ )?$", "before")),
        kind="post",
        asked=False,
    ),
    cue(
        r"\b(?:causes?|caused by|is what causes|is behind|are behind|what's behind|comes? "
        r"from|leads? to|gives? (?:you|kids|people)|makes? (?:kids|you|people|girls|boys|women|"
        r"men)|starves?|poisons?|destroys?|deja[n]?|provoca[n]?|causa[n]?|da[n]?|mata[n]?)"
        r" (?:\w+ ){0,3}?(?:cancer|autism|infertil\w+|sterile|skin cancer|stillbirths?|brain|"
        r"lupus|adhd|depression|diabetes|hyper|esteriles?|cieg[oa]s?|autismo|cancer|infertilidad|"
        r"alzheimer\w*|ms|als|tumou?rs?|melanoma|oxygen|stronger|magnetic|arthritis|bleed)"
        r"\b[^.!?\n]{0,30}",
        "cause causes caused is are what come comes lead leads give gives make makes starve "
        "starves poison poisons destroy destroys deja dejan provoca provocan causa causan "
        "da dan mata matan",
        0.45,
        unless=(
            _TRUE,
            Guard(
                r"\b(?:smok\w+|tobacco|sun(?:light|burn)?|uv|tanning|hpv|alcohol|asbestos|radon|obesity|"
                r"high blood pressure|stroke|virus|bacteria|germ|mosquito\w*|lack of|falls?|\(cdc\)|"
                r"\(nih\)|\(aap\)|can cause|may cause|what causes|tabaco|fumar)\b"
            ),
        ),
        kind="post",
        asked=False,
    ),
    cue(
        r"\b(?:protects? (?:you )?from|better than (?:a |any )?(?:mammogram|vaccine|chemo|"
        r"insulin|medicine|shot|doctor|cream)|worse (?:for you )?than (?:smoking|the disease|"
        r"cancer)|never worked|has never worked|are useless|is useless|don't matter|doesn't "
        r"matter|no test needed|goes? away with|(?:can|could) (?:set|mend|fix) (?:a )?broken|"
        r"heals? (?:burns|broken)|mata mas que|acaba con (?:cualquier|todo)|just to make money|"
        r"do your own research|do your own reading|natural way to stop|cough hard|laced with|"
        r"toxic on purpose|se alimenta de|se va\b|keep \w+ (?:\([^)]{0,40}\) )?away|let go "
        r"and heal|holding in anger|cut out|should have them|mild illness)\b[^.!?\n]{0,40}",
        "protect protects better worse never has are is don doesn no go goes can could heal "
        "heals mata acaba just do natural cough laced toxic se keep let holding cut should "
        "mild",
        0.4,
        unless=(
            _TRUE,
            Guard(
                r"\b(?:sunscreen|vaccines? protect|shots? protect|hats?|helmet|mask protects|seat "
                r"belt|\(cdc\)|\(nih\))\b"
            ),
        ),
        kind="",
        asked=False,
    ),
    cue(
        r"\b(?:cure|cures|curar?|treat|beat|reverse|stop|heal|prevent|flush out|dissolve|pass|"
        r"melt)s? (?:\w+ )?(?:gallstones|kidney stones|diabetes|cancer|asthma|arthritis|measles|"
        r"flu|covid|hiv|lupus|bipolar disorder|alzheimer's|autism|epilepsy|high blood pressure|"
        r"heart (?:attack|disease)|stroke|migraines?|shingles|herpes|pneumonia|strep|ear infections?|"
        r"infeccion\w*|presion|diabetes)\b[^.!?\n]{0,20}\b(?:with|by|using|con|naturally|at "
        r"home)\b[^.!?\n]{0,40}",
        "cure cures curar cura treat beat reverse stop heal heals prevent prevents flush dissolve pass melt",
        0.6,
        unless=(
            _TRUE,
            Guard(
                r"\b(?:with (?:medicine|antibiotics|surgery|treatment|vaccines?|insulin|our help|your "
                r"doctor|a shot)|ask (?:your|us about the)|our (?:own )?(?:tea|plan|program|balm|drops|"
                r"method)|nuestr[oa]|by (?:washing|getting vaccinated|quitting))\b"
            ),
        ),
        asked=False,
    ),
)
