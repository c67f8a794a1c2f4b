"""The ways to promise too much: cures, guarantees, no pain, everyone."""

from __future__ import annotations

from bedside.tactics.manner._cues import Cue, Guard, cue
from bedside.tactics.manner._guards import REFUTED
from bedside.tactics.manner.vocabulary import AILMENTS, BODY

_ILL = (
    rf"(?:{AILMENTS}|{BODY}|addictions?|wrinkles?|scars?|veins?|fat|bald\w*|weight|plaque|"
    r"stains?|snor\w+|glasses|disease|illness|condition|problems?|diabetes|dolor|artritis|"
    r"migranas?|cancer|caries|ansiedad|depresion|rodilla|espalda|alergias?|asma|insomnio|"
    r"arrugas?|manchas|acne|hongos|varices|enfermedad(?:es)?|presion)"
)


_OFFER = (
    r"(?:treatments?|therap(?:y|ies)|procedures?|surger(?:y|ies)|programs?|plans?|protocols?|"
    r"method|lasers?|shots?|injections?|drips?|implants?|whitening|creams?|balms?|drops|"
    r"pills?|products?|peels?|fillers?|botox|lasik|diet|results?|tests?|devices?|machine|"
    r"class|session|sessions|visit|visits|adjustments?|patch|patches|tea|supplements?|"
    r"tratamientos?|terapia|programa|inyeccion(?:es)?|te|suero|laser|cirugia|implantes?|"
    rf"resultados?|metodo|crema|pastillas?|{AILMENTS}|pain|painless|skin|smile|hair|weight|"
    r"knees?|back|dolor|piel|sonrisa|pelo|rodillas?)"
)


_NOT_US = Guard(
    r"\b(?:can't|cannot|can not|don't|do not|never|no one can|nobody can|won't|isn't|is "
    r"not|are not|aren't|not|no podemos|no se puede|nadie puede|no) (?:\w+ ){0,3}$|\b(?:nothing|"
    r"no|not every|isn't any|there is no|there's no|ningun|no hay|no existe|nunca)\s+(?:\w+ "
    r"){0,2}$",
    "before",
)


_OPEN = Guard(
    r"\b(?:no cure|nothing works|not everyone|isn't for everyone|not for everyone|no treatment|"
    r"no test|no drug|no medicine|no guarantees?|can't promise|cannot promise|can't guarantee|"
    r"cannot guarantee|won't promise|no promise|"
    r"no podemos|no hay cura|todavia no hay|lumps?|sound waves|mean that|doesn't mean|"
    r"risk factors?|periods?|menopaus\w+|periodos|that promise|be careful|pass without|"
    r"salen sin|parking|wi-?fi|coffee|seats?|seating|dog|puppy|clown|fun|laughs?|smiles|"
    r"ticket|lunch|snacks?|raffle|wait|bag|refund|delivery|table|appointment slot|spot|"
    r"lugar|estacionamiento|cafe|diversion|risas|if anyone promises|if someone promises|"
    r"be wary|beware|ads?|scams?|myth|mito|watch out|red flag|too good|run the other way|"
    r"walk away|question|doubt|claims?|says? it|desconfie|cuidado con)\b",
    "near",
)


_DETOX = Guard(r"\b(?:toxins?|detox|cleanse|toxinas)\b")


_UNLESS = (_NOT_US, _OPEN, REFUTED, _DETOX)


_ALWAYS = (
    r"(?:for good|forever|for life|once and for all|permanently|para siempre|de por vida|"
    r"in (?:one|a single|just one|\w+) (?:visit|session|treatment|shot|day|week|weekend|"
    r"weeks|days|minutes|hour|hours|months?|sessions|lunch break)|overnight|instantly|"
    r"completely|100 ?%|every time|each time|always|guaranteed|no exceptions?|without "
    r"fail|in every|for every(?:one|body)?|definitivamente|garantizad[oa]s?|al instante|"
    r"de raiz|en (?:una|un|dos|tres|\d+) (?:sola )?(?:sesion(?:es)?|dias?|semanas?|visita|"
    r"inyeccion|mes(?:es)?)|by (?:mon|tues|wednes|thurs|fri|satur|sun)day|period|flat)"
)


ABSOLUTES: tuple[Cue, ...] = (
    cue(
        r"\b(?:guarantee[sd]?|guaranteed|garanti[zc]\w+|promise[sd]?|we promise|prometemos|"
        rf"promised)\b(?=[^.!?\n]{{0,60}}\b{_OFFER}\b)|(?<=[a-z ,]){_OFFER}\b[^.!?\n]{{0,60}}\b(?P<span>guara"
        r"ntee[sd]?|guaranteed|garanti[zc]\w+|promise[sd]?|we promise)\b",
        "guarantee guaranteed guarantees garantia garantizado garantizada garantizamos garantizados "
        "promise promises promised prometemos garantiza",
        0.8,
        unless=_UNLESS,
    ),
    cue(
        r"\b(?:100 ?%|one hundred percent|cien por ciento) (?:\w+ )?(?:safe|effective|success|"
        r"successful|cure[sd]?|pain-?free|natural cure|painless|guaranteed|accurate|risk-?free|"
        r"protection|protected|of (?:our )?(?:patients|people|cases|clients)|seguro|efectivo|"
        r"eficaz|garantizad[oa]|de exito|curad[oa]s?|success rate)\b|\b(?:vanish|disappear|"
        r"gone|works?|cured|effective|safe|protects?) 100 ?%",
        "100 one cien vanish disappear gone work works cured effective safe protects",
        0.95,
        unless=_UNLESS,
    ),
    cue(
        r"\b(?:completely|totally|perfectly|absolutely|entirely|always|utterly|permanently|"
        r"instantly|totalmente|completamente) (?:cure|heal|reverse|eliminate|erase|end|fix|"
        rf"banish|wipe out|eradicate|stop|get rid of|restore)[sd]? [^.!?\n]{{0,25}}\b{_ILL}\b[^.!?\n]{{0,30}}",
        "completely totally perfectly absolutely entirely always utterly permanently instantly "
        "totalmente completamente",
        0.65,
        unless=_UNLESS,
        also=(
            "cure cures cured heal heals reverse reverses eliminate eliminates erase erases end "
            "ends fix fixes banish banishes wipe eradicate stop stops get restore restores cures"
        ),
    ),
    cue(
        r"\b(?:cur(?:es?|ed|ing)|heal(?:s|ed|ing)?|revers(?:es?|ed|ing)|eliminat(?:es?|ed|"
        r"ing)|eras(?:es?|ed|ing)|end(?:s|ed|ing)?|fix(?:es|ed)?|banish(?:es|ed)?|wip(?:es?|"
        r"ed) (?:it |them )?out|eradicat(?:es?|ed)|restor(?:es?|ed)|stop(?:s|ped)?|remov(?:es?|"
        r"ed)|get rid of|gets? (?:\w+ )?(?:off|rid)|cura[nr]?|elimina[nr]?|quita[nr]?|acaba|"
        rf"termina|sana[nr]?|revierte[n]?|desaparece[nr]?|corrige[n]?|borra[nr]?)\b[^.!?\n]{{0,45}}?\b{_ALWAYS}"
        r"(?!\w)",
        "cure cures cured curing heal heals healed healing reverse reverses reversed eliminate "
        "eliminates erase erases end ends ended fix fixes banish banishes wipe wipes wiped "
        "eradicate restore restores restored stop stops stopped remove removes get gets cura "
        "curan curar elimina eliminan quita quitan acaba termina sana sanan revierte desaparece "
        "corrige borra",
        0.8,
        unless=_UNLESS,
    ),
    cue(
        rf"\b(?P<span>(?:{_ILL}|hair|pain)(?:'s|'re| is| are| will be| were|s)?[^.!?\n]{{0,12}} "
        r"(?:gone|cured|healed|erased|(?<=are )history|(?<=is )history|a thing of the past|"
        r"will vanish|vanish(?:es)?|disappears?|melt away|never (?:come|comes?|coming|return|"
        r"returns|grow|grows)(?: \w+)?|nunca (?:regresa|vuelve)\w*|desaparece[nr]?|curad[oa]s?)"
        rf")\b(?:[^.!?\n]{{0,25}}\b{_ALWAYS}(?!\w))?",
        "gone cured healed erased history thing vanish vanishes disappear disappears melt "
        "never nunca desaparece desaparecen curado curada",
        0.6,
        unless=_UNLESS,
        asked=False,
    ),
    cue(
        r"\b(?:say goodbye to|goodbye,?|bye-?bye,?|no more|never (?:have|suffer|feel|need|"
        r"worry about|get|deal with) (?:another|an?|from|pain|glasses|again)?|kiss|diga(?:le)"
        r"? adios a(?:l)?|adios a(?:l)?|nunca mas|ya no mas|olvidese de)\b[^.!?\n]{0,15}?\b(?:"
        + _ILL
        + r"|glasses|pills|needles|dieting)\b[^.!?\n]{0,25}",
        "say goodbye bye no never kiss diga digale adios nunca ya olvidese",
        0.6,
        unless=(*_UNLESS, Guard(r"\b(?:copay|fee|paper|waiting|wait|line|excuses?|homework)\b")),
    ),
    cue(
        r"\b(?:zero|no|without(?: any)?|free of|never any|not a single|absolutely no|cero|"
        r"sin(?: ningun(?:a)?)?|ningun(?:a)?) (?P<span>(?:pain|risks?|side[- ]effects?|down-?time|"
        r"complications?|danger|scars?|scarring|discomfort|sensitivity|failures?|dolor|riesgos?|"
        r"efectos secundarios|complicaciones|molestias|cicatri(?:z|ces))(?:[, ]+(?:no|zero|"
        r"or|and|cero|ni|y) (?:\w+ )?(?:pain|risks?|side[- ]effects?|down-?time|complications?|"
        r"fuss|surgery|needles|drugs|dolor|riesgos?|cirugia))*)(?: at all| whatsoever| ever)"
        r"?",
        "zero no without free never not absolutely cero sin ningun ninguna",
        0.75,
        unless=(
            _OPEN,
            REFUTED,
            Guard(
                r"\b(?:if you (?:have|feel)|if there is|if your|there is no|is there|may have|some "
                r"people|hurting|chest)\b"
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
        r"\b(?:completely|totally|perfectly|absolutely|100 ?%|always|totalmente|completamente|"
        r"perfectamente) (?:safe|harmless|painless|effective|natural and safe|segur[oa]s?)"
        r"\b|\bside effects\? (?:there aren't any|none|zero|nope|what side effects)",
        "risk pain side complication scar painless painlessly indoloro indolora indoloros "
        "completely totally perfectly absolutely always totalmente completamente perfectamente "
        "100",
        0.75,
        unless=_UNLESS,
    ),
    cue(
        r"\b(?:works?|worked|working|effective|safe|succeeds?|funciona[n]?|sirve[n]?) (?:for|"
        r"on|in|with|para|en|con) (?:absolutely |literally |just about )?(?:everyone|everybody|"
        r"every (?:\w+ )?(?:body|person|patient|knee|age|skin type|case|smoker|time|single "
        r"\w+|kid|child|back|one|tooth|woman|man)|all (?:ages|patients|people|skin types|cases|"
        r"of (?:our|them))|anyone|any (?:body|age)|todos?|todas|cualquier(?:a)?|todo el mundo|"
        r"100 ?%|you (?:too|as well))\b|\b(?:always|never fails to|siempre) (?:works?|funciona|"
        r"heals?|cures?)\b|\bworks (?:every|each) (?:single )?time\b",
        "works work worked working effective safe succeeds funciona funcionan sirve sirven always never siempre",
        0.85,
        unless=_UNLESS,
    ),
    cue(
        r"\b(?:never|nunca|can't|cannot|doesn't|won't|will not|has never|have never|not once|"
        r"impossible to) (?:ever )?(?:fails?|failed|wrong|go wrong|falla[nr]?|ha(?:n)? fallado|"
        r"come back|comes back|grows? back|return|returns|get (?:the )?(?:flu|sick|cavit\w+|"
        r"cancer|covid)|feel anything|need (?:to be )?(?:redone|glasses|another)|lose)\b|\b(?:nothing "
        r"can go wrong|can't fail|fool-?proof|fail-?safe|infallible|infalible|surefire|sure-fire|"
        r"no failures?|no puede fallar|you cannot get (?:the |a )?(?:flu|sick|pregnant|cancer|"
        r"covid))\b",
        "never nunca can cannot doesn won will has have not impossible nothing fool foolproof "
        "fail failsafe infallible infalible surefire sure no you",
        0.7,
        unless=(_OPEN, REFUTED),
    ),
    cue(
        r"\b(?:permanent|total|complete|instant|perfect|guaranteed|lifelong|sure|definitive|"
        r"miracle|one-time|permanente|total|definitiv[oa]|instantane[oa]|milagros[oa]|complet[oa]|"
        r"perfect[oa]) (?:\w+ )?(?:cure|relief|results?|fix|recovery|removal|remission|healing|"
        r"protection|immunity|solution|clear skin|vision|hearing|smile|weight loss|fat (?:removal|"
        r"loss)|hair removal|resultados?|alivio|curacion|solucion|cura)\b|\b(?:cure|curacion|"
        r"cura|relief|alivio|solucion|resultados?) (?:total|permanentes?|definitiv[oa]s?|inmediat[oa]|"
        r"instantane[oa]|garantizad[oa]s?|complet[oa])\b",
        "permanent total complete instant perfect guaranteed lifelong sure definitive miracle "
        "one permanente definitivo definitiva instantaneo instantanea milagroso milagrosa "
        "completo completa perfecto cure curacion cura relief alivio solucion resultados",
        0.75,
        unless=_UNLESS,
    ),
    cue(
        r"\b(?:every(?:one|body)?|every (?:\w+ )?(?:patient|person|woman|man|client|smoker|"
        r"kid|child)|all (?:of )?our (?:patients|clients|\w+)|anyone|no one|nobody|todos? "
        r"(?:nuestros|los)? ?(?:pacientes|clientes)?|cada paciente) (?:\w+ )?(?:who (?:\w+ "
        r"){1,5})?(?:gets? (?:better|well|results|pregnant|off)|got (?:better|pregnant|results|"
        r"well)|lose[s]? (?:weight|\d+)|lost|heals?|healed|recovers?|recovered|is cured|walks? "
        r"(?:out|away) (?:pain|cured|healed)|sees results|quits?|sleeps|leaves? (?:pain|cured|"
        r"healed|happy)|fails|se cura|mejora|baja de peso|baja)\b",
        "everyone everybody every all anyone no nobody todo todos cada",
        0.7,
        unless=(_OPEN, REFUTED),
    ),
    cue(
        r"\b(?:miracle|wonder|magic|milagro(?:so|sa)?|magic[oa]) (?:cure|pill|treatment|drug|"
        r"shot|drops|remedy|therapy|injection|cream|cura|remedio|pastilla|te|crema|terapia|"
        r"gotas|inyeccion)\b|\b(?:the )?(?:cure|cura) (?:for|de|para|contra) (?:the |la |el "
        r")?(?:" + _ILL + r")\b|\bla cura (?:definitiva|total)",
        "miracle wonder magic milagro milagroso milagrosa magico magica cure cura",
        0.65,
        unless=(
            *_UNLESS,
            Guard(
                r"\b(?:no|not a|isn't a|search for (?:a|the)|race for the|walk for (?:a|the)|toward "
                r"a|find a|until there's a) (?:\w+ )?$",
                "before",
            ),
        ),
    ),
    cue(
        r"\b(?:success rate|tasa de exito)[^.!?\n]{0,15}(?:100|99)|\b(?:100|99(?:\.\d+)?) "
        r"?(?:%|percent|por ciento)[^.!?\n]{0,15}\b(?:success|cure|exito|effective|efectivo|"
        r"satisfaction|recovery)\b|\b(?:success|results?|exito|resultados) (?:is |are |es "
        r"|son )?(?:guaranteed|assured|certain|asegurad[oa]s?|garantizad[oa]s?)\b",
        "success tasa 100 99 results result exito resultados",
        0.85,
        unless=_UNLESS,
    ),
    cue(
        r"\b(?:cura[nr]?|sana[nr]?|elimina[nr]?|quita[nr]?|desaparece[nr]?|acaba con|revierte)"
        rf" (?:\w+ ){{0,3}}{_ILL}\b[^.!?\n]{{0,30}}",
        "cura curan curar sana sanan elimina eliminan quita quitan desaparece acaba revierte",
        0.45,
        unless=_UNLESS,
    ),
)
