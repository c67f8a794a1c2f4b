"""The ways to promise too much and to claim benefits without proof."""

from __future__ import annotations

from bedside.tactics.manner._cues import Cue, Guard, cue
from bedside.tactics.manner._guards import REFUTED
from bedside.tactics.manner.vocabulary import AILMENTS, BODY

_ILL = (
    rf"(?:{AILMENTS}|{BODY}|addictions?|wrinkles?|scars?|veins?|fat|bald\w*|weight|plaque|stains?|"
    r"snor\w+|glasses|disease|illness|condition|problems?|diabetes|dolor|artritis|migranas?|"
    r"cancer|caries|ansiedad|depresion|rodilla|espalda|alergias?|asma|insomnio|arrugas?|manchas|"
    r"acne|hongos|varices|enfermedad(?:es)?|presion)"
)
_OFFER = (
    r"(?:treatments?|therap(?:y|ies)|procedures?|surger(?:y|ies)|programs?|plans?|protocols?|"
    r"method|lasers?|shots?|injections?|drips?|implants?|whitening|creams?|balms?|drops|pills?|"
    r"products?|peels?|fillers?|botox|lasik|diet|results?|tests?|devices?|machine|class|session|"
    r"sessions|visit|visits|adjustments?|patch|patches|tea|supplements?|tratamientos?|terapia|"
    r"programa|inyeccion(?:es)?|te|suero|laser|cirugia|implantes?|resultados?|metodo|crema|pastillas?|"
    rf"{AILMENTS}|pain|painless|skin|smile|hair|weight|knees?|back|dolor|piel|sonrisa|pelo|rodillas?)"
)
_NOT_US = Guard(
    r"\b(?:can't|cannot|can not|don't|do not|never|no one can|nobody can|won't|isn't|is not|"
    r"are not|aren't|not|no podemos|no se puede|nadie puede|no) (?:\w+ ){0,3}$|\b(?:nothing|"
    r"no|not every|isn't any|there is no|there's no|ningun|no hay|no existe|nunca)\s+(?:\w+ "
    r"){0,2}$",
    "before",
)
_OPEN = Guard(
    r"\b(?:no cure|nothing works|not everyone|isn't for everyone|not for everyone|no treatment|"
    r"no test|no drug|no medicine|no guarantees?|can't promise|cannot promise|can't guarantee|"
    r"cannot guarantee|won't promise|no promise|"
    r"no podemos|no hay cura|todavia no hay|parking|wi-?fi|coffee|seats?|seating|dog|puppy|clown|"
    r"fun|laughs?|smiles|ticket|lunch|snacks?|raffle|wait|bag|refund|delivery|table|appointment "
    r"slot|spot|lugar|estacionamiento|cafe|diversion|risas|if anyone promises|if someone promises|"
    r"be wary|beware|ads?|scams?|myth|mito|watch out|red flag|too good|run the other way|walk "
    r"away|question|doubt|claims?|says? it|desconfie|cuidado con)\b",
    "near",
)
_DETOX = Guard(r"\b(?:toxins?|detox|cleanse|toxinas)\b")
_UNLESS = (_NOT_US, _OPEN, REFUTED, _DETOX)
_ALWAYS = (
    r"(?:for good|forever|for life|once and for all|permanently|para siempre|de por vida|in "
    r"(?:one|a single|just one|\w+) (?:visit|session|treatment|shot|day|week|weekend|weeks|days|"
    r"minutes|hour|hours|months?|sessions|lunch break)|overnight|instantly|completely|100 ?%|"
    r"every time|each time|always|guaranteed|no exceptions?|without fail|in every|for every(?:one|"
    r"body)?|definitivamente|garantizad[oa]s?|al instante|de raiz|en (?:una|un|dos|tres|\d+)"
    r" (?:sola )?(?:sesion(?:es)?|dias?|semanas?|visita|inyeccion|mes(?:es)?)|by (?:mon|tues|"
    r"wednes|thurs|fri|satur|sun)day|period|flat)"
)

ABSOLUTES: tuple[Cue, ...] = (
    cue(
        r"\b(?:guarantee[sd]?|guaranteed|garanti[zc]\w+|promise[sd]?|we promise|prometemos|promised)"
        rf"\b(?=[^.!?\n]{{0,60}}\b{_OFFER}\b)|(?<=[a-z ,]){_OFFER}\b[^.!?\n]{{0,60}}\b(?P<span>guarantee[sd]?|"
        r"guaranteed|garanti[zc]\w+|promise[sd]?|we promise)\b",
        "guarantee guaranteed guarantees garantia garantizado garantizada garantizamos garantizados "
        "promise promises promised prometemos garantiza",
        0.8,
        unless=_UNLESS,
    ),
    cue(
        r"\b(?:100 ?%|one hundred percent|cien por ciento) (?:\w+ )?(?:safe|effective|success|successful|"
        r"cure[sd]?|pain-?free|natural cure|painless|guaranteed|accurate|risk-?free|protection|protected|"
        r"of (?:our )?(?:patients|people|cases|clients)|seguro|efectivo|eficaz|garantizad[oa]|de "
        r"exito|curad[oa]s?|success rate)\b|\b(?:vanish|disappear|gone|works?|cured|effective|safe|"
        r"protects?) 100 ?%",
        "100 one cien vanish disappear gone work works cured effective safe protects",
        0.95,
        unless=_UNLESS,
    ),
    cue(
        r"\b(?:completely|totally|perfectly|absolutely|entirely|always|utterly|permanently|instantly|"
        r"totalmente|completamente) (?:cure|heal|reverse|eliminate|erase|end|fix|banish|wipe out|"
        rf"eradicate|stop|get rid of|restore)[sd]? [^.!?\n]{{0,25}}\b{_ILL}\b[^.!?\n]{{0,30}}",
        "completely totally perfectly absolutely entirely always utterly permanently instantly "
        "totalmente completamente",
        0.65,
        unless=_UNLESS,
        also=(
            "cure cures cured heal heals reverse reverses eliminate eliminates erase erases end ends "
            "fix fixes banish banishes wipe eradicate stop stops get restore restores cures"
        ),
    ),
    cue(
        r"\b(?:cur(?:es?|ed|ing)|heal(?:s|ed|ing)?|revers(?:es?|ed|ing)|eliminat(?:es?|ed|ing)|eras(?:es?|"
        r"ed|ing)|end(?:s|ed|ing)?|fix(?:es|ed)?|banish(?:es|ed)?|wip(?:es?|ed) (?:it |them )?out|"
        r"eradicat(?:es?|ed)|restor(?:es?|ed)|stop(?:s|ped)?|remov(?:es?|ed)|get rid of|gets? (?:\w+ "
        r")?(?:off|rid)|cura[nr]?|elimina[nr]?|quita[nr]?|acaba|termina|sana[nr]?|revierte[n]?|desaparece[nr]?|"
        rf"corrige[n]?|borra[nr]?)\b[^.!?\n]{{0,45}}?\b{_ALWAYS}(?!\w)",
        "cure cures cured curing heal heals healed healing reverse reverses reversed eliminate "
        "eliminates erase erases end ends ended fix fixes banish banishes wipe wipes wiped eradicate "
        "restore restores restored stop stops stopped remove removes get gets cura curan curar "
        "elimina eliminan quita quitan acaba termina sana sanan revierte desaparece corrige borra",
        0.8,
        unless=_UNLESS,
    ),
    cue(
        rf"\b(?P<span>(?:{_ILL}|hair|pain)(?:'s|'re| is| are| will be| were|s)?[^.!?\n]{{0,12}} (?:gone|"
        r"cured|healed|erased|history|a thing of the past|will vanish|vanish(?:es)?|disappears?|"
        r"melt away|never (?:come|comes?|coming|return|returns|grow|grows)(?: \w+)?|nunca (?:regresa|"
        rf"vuelve)\w*|desaparece[nr]?|curad[oa]s?))\b(?:[^.!?\n]{{0,25}}\b{_ALWAYS}(?!\w))?",
        "gone cured healed erased history thing vanish vanishes disappear disappears melt never "
        "nunca desaparece desaparecen curado curada",
        0.6,
        unless=_UNLESS,
        asked=False,
    ),
    cue(
        r"\b(?:say goodbye to|goodbye,?|bye-?bye,?|no more|never (?:have|suffer|feel|need|worry "
        r"about|get|deal with) (?:another|an?|from|pain|glasses|again)?|kiss|diga(?:le)? adios a(?:l)"
        r"?|adios a(?:l)?|nunca mas|ya no mas|olvidese de)\b[^.!?\n]{0,15}?\b(?:"
        + _ILL
        + r"|glasses|pills|needles|dieting)\b[^.!?\n]{0,25}",
        "say goodbye bye no never kiss diga digale adios nunca ya olvidese",
        0.6,
        unless=(*_UNLESS, Guard(r"\b(?:copay|fee|paper|waiting|wait|line|excuses?|homework)\b")),
    ),
    cue(
        r"\b(?:zero|no|without(?: any)?|free of|never any|not a single|absolutely no|cero|sin(?: "
        r"ningun(?:a)?)?|ningun(?:a)?) (?P<span>(?:pain|risks?|side[- ]effects?|down-?time|complications?|"
        r"danger|scars?|scarring|discomfort|sensitivity|failures?|dolor|riesgos?|efectos secundarios|"
        r"complicaciones|molestias|cicatri(?:z|ces))(?:[, ]+(?:no|zero|or|and|cero|ni|y) (?:\w+ "
        r")?(?:pain|risks?|side[- ]effects?|down-?time|complications?|fuss|surgery|needles|drugs|"
        r"dolor|riesgos?|cirugia))*)(?: at all| whatsoever| ever)?",
        "zero no without free never not absolutely cero sin ningun ninguna",
        0.75,
        unless=(
            _OPEN,
            REFUTED,
            Guard(
                r"\b(?:if you (?:have|feel)|if there is|if your|there is no|is there|may have|some people|"
                r"hurting|chest)\b"
            ),
            Guard(r"\b(?:have|has|had|feel|feels|felt|with|were|tengan?|tiene) $", "before"),
            Guard(
                r"^ (?:relief|reliever|management|medicine|medication|meds|clinic|doctor|scale|killers?|"
                r"control|class|factors?|in (?:the|your) chest)",
                "after",
            ),
        ),
    ),
    cue(
        r"\b(?:risk|pain|side[- ]effect|complication|scar)-? ?free\b|\bpainless(?:ly)?\b|\bindolor[ao]s?\b|"
        r"\b(?:completely|totally|perfectly|absolutely|100 ?%|always|totalmente|completamente|perfectamente)"
        r" (?:safe|harmless|painless|effective|natural and safe|segur[oa]s?)\b|\bside effects\? "
        r"(?:there aren't any|none|zero|nope|what side effects)",
        "risk pain side complication scar painless painlessly indoloro indolora indoloros completely "
        "totally perfectly absolutely always totalmente completamente perfectamente 100",
        0.75,
        unless=_UNLESS,
    ),
    cue(
        r"\b(?:works?|worked|working|effective|safe|succeeds?|funciona[n]?|sirve[n]?) (?:for|on|"
        r"in|with|para|en|con) (?:absolutely |literally |just about )?(?:everyone|everybody|every "
        r"(?:\w+ )?(?:body|person|patient|knee|age|skin type|case|smoker|time|single \w+|kid|child|"
        r"back|one|tooth|woman|man)|all (?:ages|patients|people|skin types|cases|of (?:our|them)"
        r")|anyone|any (?:body|age)|todos?|todas|cualquier(?:a)?|todo el mundo|100 ?%|you (?:too|"
        r"as well))\b|\b(?:always|never fails to|siempre) (?:works?|funciona|heals?|cures?)\b|\bworks "
        r"(?:every|each) (?:single )?time\b",
        "works work worked working effective safe succeeds funciona funcionan sirve sirven always never siempre",
        0.85,
        unless=_UNLESS,
    ),
    cue(
        r"\b(?:never|nunca|can't|cannot|doesn't|won't|will not|has never|have never|not once|impossible "
        r"to) (?:ever )?(?:fails?|failed|wrong|go wrong|falla[nr]?|ha(?:n)? fallado|come back|comes "
        r"back|grows? back|return|returns|get (?:the )?(?:flu|sick|cavit\w+|cancer|covid)|feel anything|"
        r"need (?:to be )?(?:redone|glasses|another)|lose)\b|\b(?:nothing can go wrong|can't fail|"
        r"fool-?proof|fail-?safe|infallible|infalible|surefire|sure-fire|no failures?|no puede fallar|"
        r"you cannot get)\b",
        "never nunca can cannot doesn won will has have not impossible nothing fool foolproof fail "
        "failsafe infallible infalible surefire sure no you",
        0.7,
        unless=(_OPEN, REFUTED),
    ),
    cue(
        r"\b(?:permanent|total|complete|instant|perfect|guaranteed|lifelong|sure|definitive|miracle|"
        r"one-time|permanente|total|definitiv[oa]|instantane[oa]|milagros[oa]|complet[oa]|perfect[oa])"
        r" (?:\w+ )?(?:cure|relief|results?|fix|recovery|removal|remission|healing|protection|immunity|"
        r"solution|clear skin|vision|hearing|smile|weight loss|fat (?:removal|loss)|hair removal|"
        r"resultados?|alivio|curacion|solucion|cura)\b|\b(?:cure|curacion|cura|relief|alivio|solucion|"
        r"resultados?) (?:total|permanentes?|definitiv[oa]s?|inmediat[oa]|instantane[oa]|garantizad[oa]s?|"
        r"complet[oa])\b",
        "permanent total complete instant perfect guaranteed lifelong sure definitive miracle one "
        "permanente definitivo definitiva instantaneo instantanea milagroso milagrosa completo "
        "completa perfecto cure curacion cura relief alivio solucion resultados",
        0.75,
        unless=_UNLESS,
    ),
    cue(
        r"\b(?:every(?:one|body)?|every (?:\w+ )?(?:patient|person|woman|man|client|smoker|kid|child)"
        r"|all (?:of )?our (?:patients|clients|\w+)|anyone|no one|nobody|todos? (?:nuestros|los)"
        r"? ?(?:pacientes|clientes)?|cada paciente) (?:\w+ )?(?:who (?:\w+ ){1,5})?(?:gets? (?:better|"
        r"well|results|pregnant|off)|got (?:better|pregnant|results|well)|lose[s]? (?:weight|\d+)"
        r"|lost|heals?|healed|recovers?|recovered|is cured|walks? (?:out|away) (?:pain|cured|healed)"
        r"|sees results|quits?|sleeps|leaves? (?:pain|cured|healed|happy)|fails|se cura|mejora|baja "
        r"de peso|baja)\b",
        "everyone everybody every all anyone no nobody todo todos cada",
        0.7,
        unless=(_OPEN, REFUTED),
    ),
    cue(
        r"\b(?:miracle|wonder|magic|milagro(?:so|sa)?|magic[oa]) (?:cure|pill|treatment|drug|shot|"
        r"drops|remedy|therapy|injection|cream|cura|remedio|pastilla|te|crema|terapia|gotas|inyeccion)"
        r"\b|\b(?:the )?(?:cure|cura) (?:for|de|para|contra) (?:the |la |el )?(?:"
        + _ILL
        + r")\b|\bla cura (?:definitiva|total)",
        "miracle wonder magic milagro milagroso milagrosa magico magica cure cura",
        0.65,
        unless=(
            *_UNLESS,
            Guard(
                r"\b(?:no|not a|isn't a|search for (?:a|the)|race for the|walk for (?:a|the)|toward a|find "
                r"a|until there's a) (?:\w+ )?$",
                "before",
            ),
        ),
    ),
    cue(
        r"\b(?:success rate|tasa de exito)[^.!?\n]{0,15}(?:100|99)|\b(?:100|99(?:\.\d+)?) ?(?:%|"
        r"percent|por ciento)[^.!?\n]{0,15}\b(?:success|cure|exito|effective|efectivo|satisfaction|"
        r"recovery)\b|\b(?:success|results?|exito|resultados) (?:is |are |es |son )?(?:guaranteed|"
        r"assured|certain|asegurad[oa]s?|garantizad[oa]s?)\b",
        "success tasa 100 99 results result exito resultados",
        0.85,
        unless=_UNLESS,
    ),
    cue(
        r"\b(?:cura[nr]?|sana[nr]?|elimina[nr]?|quita[nr]?|desaparece[nr]?|acaba con|revierte) (?:\w+ "
        rf"){{0,3}}{_ILL}\b[^.!?\n]{{0,30}}",
        "cura curan curar sana sanan elimina eliminan quita quitan desaparece acaba revierte",
        0.45,
        unless=_UNLESS,
    ),
)

_SELLS = (
    r"(?:drips?|iv|infusions?|vitamins?|supplements?|tea|juice|cleanse|powder|patch(?:es)?|balm|"
    r"oil|gummies|drops|tonic|smoothies?|crystals?|magnets?|bracelets?|insoles?|sauna|cryo\w*|"
    r"ozone|hyperbaric|red light|infrared|laser|pemf|cupping|reiki|acupuncture|massage|adjustments?|"
    r"salt (?:room|cave|lamps?)|cbd|collagen|turmeric|mushrooms?|honey|probiotics?|peptides?|"
    r"stem cells?|exosomes?|prp|pellets?|biofeedback|neurofeedback|light therapy|water|broth|"
    r"capsules?|soap|baths?|pods?|mats?|mist|serum|rinse|detox|homeopath\w*|essential oils?|"
    r"suero|vitaminas?|te|jugo|colageno|imanes|parches|terapia|gotas|homeopatia|miel|polvo|camara|"
    r"ozono|crema|aceite|faja)"
)
_ORGAN = (
    r"(?:liver|kidneys?|colon|gut|lungs?|blood|lymph\w*|brain|thyroid|hormones?|metabolism|immune "
    r"(?:system|cells|function|response)|immunity|immune|cells?|dna|nerves?|joints?|cartilage|"
    r"discs?|skin|collagen|bones?|enamel|gums?|arteries|heart|pancreas|adrenals?|organs?|body|"
    r"energy|aura|chakras?|memory|focus|mood|libido|fertility|eyesight|vision|hearing|hair|muscles?|"
    r"toxins?|fat|belly fat|cellulite|wrinkles|tumou?rs?|cancer(?: cells)?|viruses|virus|bacteria|"
    r"parasites|inflammation|plaque|cysts?|fibroids|stones|free radicals|heavy metals|waste|"
    r"poison|stress|anxiety|depression|pain|trauma|dementia|alzheimer'?s|autism|adhd|asthma(?: "
    r"attacks)?|eczema(?: flares)?|psoriasis|acne|arthritis|diabetes|blood pressure|insomnia|"
    r"migraines?|colds?|flu|hangovers?|aging|age|jet lag|infections?|varicose veins|scars|puffiness|"
    r"colic|allerg(?:y|ies)|covid|neuropathy|higado|rinones|colon|pulmones|sangre|cerebro|hormonas|"
    r"metabolismo|defensas|sistema inmun(?:e|ologico)|celulas|toxinas|grasa|arrugas|tumores|"
    r"cancer|inflamacion|parasitos|dolor|articulaciones|cartilago|piel|energia|quistes|memoria|"
    r"presion|azucar|diabetes|estres|huesos)"
)
_BOLD = (
    r"(?:boost(?:s|ing)?|supercharg(?:e|es|ing)|strengthen(?:s|ing)?|flush(?:es|ing)?(?: out|"
    r" away)?|detox(?:es|ify|ifies|ifying)?|cleans(?:e|es|ing)|purg(?:e|es|ing)|purif(?:y|ies)"
    r"|reset(?:s|ting)?|reboot(?:s)?|rebuild(?:s|ing)?|regrow(?:s|ing)?|regenerat(?:e|es|ing)"
    r"|rejuvenat(?:e|es|ing)|repair(?:s|ing)?|restor(?:e|es|ing)|renew(?:s)?|rewir(?:e|es|ing)"
    r"|revers(?:e|es|ing)|melt(?:s|ing)?(?: away)?|burn(?:s|ing)?(?: off| away)?|torch(?:es)"
    r"?|dissolv(?:e|es|ing)|shrink(?:s|ing)?|eras(?:e|es|ing)|eliminat(?:e|es|ing)|kill(?:s|"
    r"ing)?(?: off)?|destroy(?:s|ing)?|zap(?:s)?|fight(?:s|ing)?(?: off)?|balanc(?:e|es|ing)"
    r"|oxygenat(?:e|es|ing)|alkaliz(?:e|es)|scrub(?:s)?|drain(?:s)?|pull(?:s|ing)? (?:out )?|"
    r"draw(?:s)? out|sweat(?:s)? out|unblock(?:s)?|unclog(?:s)?|prevent(?:s|ing)?|cur(?:e|es|"
    r"ing)|heal(?:s|ing)?|treat(?:s)?|wip(?:e|es) out|ward(?:s)? off|keep(?:s)? away|sharpen(?:s)"
    r"?|turn(?:s)? back|slow(?:s)?|stop(?:s)?|lift(?:s)?|tighten(?:s)?|thicken(?:s)?|grow(?:s)"
    r"?|activat(?:e|es)|awaken(?:s)?|calm(?:s)?|speed(?:s)? up|ramp(?:s)? up|increas(?:e|es)"
    r"|improv(?:e|es)|enhanc(?:e|es)|relea(?:se|ses)|remov(?:e|es)|clear(?:s)?(?: up)?|cut(?:s)"
    r"?|lower(?:s)?|normaliz(?:e|es)|fix(?:es)?|undo(?:es)?|beat(?:s)?|limpia[nr]?|elimina[nr]?|"
    r"refuerza[nr]?|fortalece[nr]?|quema[nr]?|derrite[nr]?|regenera[nr]?|rejuvenece[nr]?|saca[nr]?|"
    r"equilibra[nr]?|desintoxica[nr]?|sube[nr]?|quita[nr]?|cura[nr]?|purifica[nr]?|disuelve[nr]?|"
    r"combate[nr]?|aumenta[nr]?|acelera[nr]?|previene[nr]?|sana[nr]?|mata[nr]?|repara[nr]?)"
)
_CERTAIN_BOLD = (
    r"(?:flush(?:es|ing)?(?: out| away)?|detox(?:es|ify|ifies|ifying)?|cleans(?:e|es|ing)|purg(?:e|"
    r"es)|supercharg(?:e|es)|reset(?:s)?|reboot(?:s)?|melt(?:s)?(?: away)?|torch(?:es)?|dissolv(?:e|"
    r"es)|rewir(?:e|es)|oxygenat(?:e|es)|alkaliz(?:e|es)|draw(?:s)? out|sweat(?:s)? out|rejuvenat(?:e|"
    r"es)|regenerat(?:e|es)|regrow(?:s)?|desintoxica[nr]?|derrite[nr]?|regenera[nr]?|rejuvenece[nr]?|"
    r"limpia[nr]?|elimina[nr]?|refuerza[nr]?|quema[nr]?|disuelve[nr]?|equilibra[nr]?)"
)
_PROVEN = Guard(
    r"\((?:cdc|nih|fda|aap|aha|who|acog|ada|oms|nci|epa|mayo clinic|american [a-z ]+|harvard[a-z "
    r"]*|cochrane)\)|\b(?:vaccines?|sunscreen|hand ?washing|wash(?:ing)? (?:your )?hands|brushing|"
    r"floss\w*|exercise|walking|quitting|seat ?belts?|helmets?|naloxone|antibiotics|may help|"
    r"can help|might|no supplements?|no one can|nobody can|won't|ads online|online\?|maquina "
    r"que|máquina que|broken|(?:a|una) m[aá]quina|cleans the blood|don't|doesn't|does not|do "
    r"not|"
    r"can't|cannot|isn't|not proven|no proof|no evidence|no trial|not enough|your liver and "
    r"kidneys|already|no hace falta|no sirve|no hay|vacunas?|lavarse|caminar|dejar de fumar|"
    r"ejercicio|sleep helps|dr\.? \w+ (?:removes|treats)|our (?:surgeons?|doctors?|dentists?)"
    r" (?:treat|remove|fix))\b",
    "sentence",
)
BENEFITS: tuple[Cue, ...] = (
    cue(
        rf"\b{_CERTAIN_BOLD}\b (?:(?:out|away|up|your|the|all|those|old|stored|stubborn|away|harmful|"
        rf"bad|excess|every|a|of|la|el|los|las|sus?|tu|tus|todas?|todos?) )*(?:\w+ ){{0,2}}?{_ORGAN}\b[^.!?,\n]{{0,"
        rf"25}}",
        "flush flushes flushing detox detoxes detoxify cleanse cleanses cleansing purge supercharge "
        "supercharges reset resets reboot melt melts torch dissolve dissolves rewire rewires oxygenate "
        "oxygenates alkalize draw draws sweat rejuvenate rejuvenates regenerate regenerates regrow "
        "regrows desintoxica derrite derriten regenera regeneran rejuvenece limpia limpian elimina "
        "eliminan refuerza refuerzan quema queman disuelve equilibra equilibran",
        0.85,
        unless=(REFUTED, _PROVEN),
        asked=False,
    ),
    cue(
        rf"\b{_SELLS}\b[^.!?\n]{{0,70}}?\b(?P<span>{_BOLD} (?:(?:out|away|up|off|your|the|all|those|"
        r"any|high|old|low|stubborn|stiff|harmful|a|of|la|el|los|las|sus?|tu|tus|bald) )*(?:\w+ "
        rf"){{0,2}}?{_ORGAN}\b[^.!?,\n]{{0,30}})",
        "",
        0.75,
        unless=(REFUTED, _PROVEN),
        asked=False,
        also=(
            "drip drips iv infusion vitamin vitamins supplement supplements tea juice cleanse powder "
            "patch patches balm oil gummies drops tonic smoothie smoothies crystal crystals magnet "
            "magnets bracelet bracelets insole sauna cryo ozone hyperbaric red infrared laser pemf "
            "cupping reiki acupuncture massage adjustment adjustments salt cbd collagen turmeric mushroom "
            "honey probiotic probiotics peptide peptides stem exosome prp pellet biofeedback neurofeedback "
            "light water broth capsule capsules soap bath baths pod pods mat mats mist serum rinse "
            "detox homeopathic homeopathy essential suero vitaminas te jugo colageno imanes parches "
            "terapia gotas homeopatia miel polvo camara ozono crema aceite faja"
        ),
    ),
    cue(
        r"\b(?:boost(?:s|ing)?|supercharg(?:e|es|ing)|strengthen(?:s)?|turbocharg\w+|ramp(?:s)? "
        r"up|fortalece\w*|refuerza\w*|sube\w*) (?:your |the |their |his |her |kids' |his |la |el "
        r"|las |sus? |tu |tus )?(?:natural )?(?:immune (?:system|health|function|response)|immunity|"
        r"immune|metabolism|testosterone|collagen|defensas|sistema inmun\w+|metabolismo)\b",
        "boost boosts boosting supercharge supercharges strengthen strengthens turbocharge ramp "
        "fortalece refuerza refuerzan sube suben",
        0.85,
        unless=(REFUTED, _PROVEN, Guard(r"\b(?:vaccine|booster|shot)s?\b")),
    ),
    cue(
        r"\b(?:kill(?:s|ing)?|destroy(?:s|ing)?|shrink(?:s|ing)?|cur(?:e|es|ing)|starv(?:e|es|ing)"
        r"|beat(?:s)?|mata[nr]?|cura[nr]?|fight(?:s)?|dissolve(?:s)?) (?:off )?(?:your |the |el "
        r"|los |all )?(?:cancer(?: cells)?|tumou?rs?|diabetes|alzheimer'?s|dementia|autism|arthritis|"
        r"depression|lyme|parasites|insomnia|high blood pressure|asthma|infertility|celulas cancerosas)"
        r"\b",
        "kill kills killing destroy destroys shrink shrinks cure cures curing starve starves beat "
        "beats mata matan cura curan fight fights dissolve dissolves",
        0.65,
        unless=(REFUTED, _PROVEN),
    ),
    cue(
        r"\b(?:miracle|wonder|magic|super)[ -]?(?:tea|pill|drops|oil|powder|drink|food|water|patch|"
        r"juice|potion|elixir|cream|herb|remedy|berry|bean|root)\b|\b(?:fountain of youth|youth "
        r"in a (?:bottle|jar)|anti-?aging (?:drip|shot|lollipops?|pod|peptides?)|fat[- ]burning|"
        r"fat[- ]melting|skinny (?:shot|drip|tea)s?|brain fuel|turn(?:s)? back (?:the|your) (?:clock|"
        r"biological clock|years)|years? younger|rejuvenec\w+)\b",
        "miracle wonder magic super fountain youth anti antiaging fat skinny brain turn turns year "
        "years younger rejuvenece rejuvenecer",
        0.6,
        unless=(REFUTED, _PROVEN),
    ),
    cue(
        r"\b(?:keeps?|sends?|drives?|takes?|makes?|lets?) (?:\w+ ){0,2}(?:depression|colds?|flu|"
        r"cancer|pain|wrinkles|anxiety|aging|arthritis|dementia|doctor) (?:away|at bay|packing|vanish|"
        r"disappear|go away|melt)\b",
        "keep keeps send sends drive drives take takes make makes let lets",
        0.6,
        unless=(REFUTED, _PROVEN),
    ),
    cue(
        rf"\b(?P<span>{_BOLD} (?:(?:your|the|all|those|any|high|old|low|bald|stubborn|deep|every|"
        rf"of|kids'|la|el|los|las|sus?|tus?|and|free) )*(?:\w+ )?(?:{_ORGAN}|{AILMENTS}|spots|sit-ups|"
        r"enamel|baby blues|milk|test scores|field|discs|liver cells|prostate|scores|grief|bloat\w*|"
        rf"jet lag|wrinkles?|jowls))\b[^.!?,\n]{{0,25}}",
        "",
        0.5,
        unless=(
            REFUTED,
            _PROVEN,
            Guard(
                r"\b(?:free|screen\w*|class|clinic|group|talk|fair|walk|run|research|study|month|week|awareness|"
                r"ask|learn|tips?|signs?|doctor|surgery|surgeons?|medicine|treat(?:s|ed)? (?:all|many)|we "
                r"treat|helps? (?:many|some)|hand|brush\w*|sleep|water|hats?|shade|sunscreen|mask|may|can|"
                r"could|might|if)\b"
            ),
            Guard(
                r"\b(?:our|new|this|these|the|\w+ (?:drip|tea|patch|oil|powder|shots?|chair|mat|beds?|capsules|"
                r"gummies|mist|bath|rinse|balm|bag|pod|latte|smoothie|soap|kits?))\b",
                "lacks",
            ),
        ),
        asked=False,
        kind="post",
    ),
    cue(
        r"\b(?:is reborn|(?:bald )?spots fill in|back to normal size|natural(?:ly)? (?:ozempic|botox|"
        r"viagra)|nature's \w+|ancient (?:secret|remedy)|at the (?:root|source)|from (?:within|the "
        r"inside)|free radicals|while you (?:sleep|rest|scroll)|(?:equals?|equivalent to) \d[\d,]* "
        r"(?:sit-ups|crunches|steps)|in your team's color|desde adentro|mientras duerme|de raiz)"
        r"\b[^.!?\n]{0,25}",
        "is bald spots back natural naturally nature ancient at from free while equals equivalent in desde mientras de",
        0.5,
        unless=(REFUTED, _PROVEN),
        kind="post",
    ),
)
