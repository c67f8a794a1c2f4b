"""The ways to promote a medicine: benefit without risk, a use that is not on the label, a copy called the same."""

from __future__ import annotations

from bedside.tactics.manner._cues import Cue, Guard, cue
from bedside.tactics.manner._guards import REFUTED
from bedside.tactics.manner.vocabulary import BRANDS, MEDICINE_HEADS, MEDICINES

RISK = Guard(
    r"\b(?:risks?|side effects?|harms?|nausea|warnings?|boxed|downsides?|not (?:for|right "
    r"for) everyone|isn't for everyone|not everyone|rarely|gallstones|bleeding|label|fda\.gov|"
    r"dailymed|allergic|talk (?:with|to) (?:your|a) (?:doctor|pharmacist) about|pros and "
    r"cons|"
    r"riesgos?|efectos secundarios|nauseas?|no es para todos|contraindica\w*|take-?back|"
    r"leftover|recall\w*|shortage|prior auth\w*|storage|store|expired|dispose|poison|out "
    r"of reach|overdose|trainings?|kits?|refills?|never share|don't share|counterfeit|"
    r"fake|scam|"
    r"other uses|not fda|has not checked|we won't|we do not (?:sell|prescribe|stock)|no "
    r"vendemos|generic|copay|covered|coverage|cobertura|insurance)\b",
    "near",
)
_NO = Guard(r"\b(?:not|no|never|isn't|aren't|don't|doesn't|nunca|sin)\b[^.!?\n]{0,25}$", "before")
_GOOD = (
    r"(?:clear(?:s|ed|er)?|game[- ]chang\w+|miracle|life[- ]?(?:chang\w+|saver)|works?|"
    r"working|worked|help(?:s|ed)?|los(?:e|es|ing|t)|drop(?:s|ped)?|shed(?:s|ding)?|melt(?:s|"
    r"ed)?|gets? (?:you|your)|got|gives? (?:you|your)|stops?|stopped|ends?|cures?|fix(?:es)"
    r"?|"
    r"banish\w*|erases?|smooth(?:s|er)?|youth\w*|younger|glow\w*|energy|spark|sleep(?:s|"
    r"ing)?|calm\w*|focus\w*|sharp\w*|confidence|relief|relieves?|pain[- ]free|skinny|"
    r"slim\w*|thin\w*|fast(?:er)?|quick\w*|great|amazing|best|love\w*|loving|favou?rite|"
    r"secret weapon|wonder\w*|magic\w*|"
    r"transform\w*|answer|solution|hope|back on your feet|good as new|better|brighter|"
    r"happier|freedom|results?|success|easy|beats?|control\w*|lowers?|reduces?|cuts?|eases?|"
    r"lifts?|boosts?|restores?|regrow\w*|prevents?|protects?|keeps?|blocks?|knocks? out|"
    r"pounds|lbs?|kilos|libras|"
    r"baja[nr]?|adelgaza\w*|quita[nr]?|ayuda[nr]?|mejora[nr]?|elimina[nr]?|alivia[nr]?|"
    r"duerm\w+|piel|resultados|maravilla\w*|milagro\w*|funciona\w*|controla\w*|cambia\w*|"
    r"encanta\w*|adios|goodbye|bye|=|say yes|wow|perfect\w*|changed?|saves?|saved|turns?|"
    r"wave|finally|powerful|strong\w*|effective)"
)

_INFORMS = Guard(
    r"\b(?:is (?:a|an|the|used|given|approved|made|not)|are (?:a|an|used|not)|class on|"
    r"talk on|learn|recall\w*|shortage|do(?:es)? not|don't|interact\w*|store|keep|approved|"
    r"generic|question|ask your|pharmacist|myth|study|\(fda\)|\(cdc\)|what is|how does|"
    r"vaccine (?:is|are)|shots? (?:are|is)|in stock|back in|hours|clinic on)\b"
)
PROMOTION: tuple[Cue, ...] = (
    cue(
        rf"\b(?P<span>(?:{BRANDS})\b[^.!?\n]{{0,60}})",
        MEDICINE_HEADS,
        0.4,
        unless=(RISK, _NO, REFUTED, _INFORMS),
        asked=False,
    ),
    cue(
        rf"\b(?P<span>(?:{BRANDS}|semaglutid[ae]|tirzepatid[ae]|glp-?1s?|testosterone(?: pellets)"
        rf"?|hormone therapy|hrt|ketamine|statins?|birth control pills?|antidepressants?)\b[^.!?\n]{{0,60}}?("
        rf"?:\b{_GOOD}\b|= ?))",
        MEDICINE_HEADS + " glp hormone hrt",
        0.8,
        unless=(RISK, _NO, REFUTED),
        asked=False,
    ),
    cue(
        rf"\b(?P<span>{_GOOD}\b[^.!?\n]{{0,60}}?\b(?:{BRANDS}|semaglutid[ae]|tirzepatid[ae]|"
        r"glp-?1s?|hrt|testosterone pellets))\b",
        MEDICINE_HEADS + " glp hrt",
        0.8,
        unless=(RISK, REFUTED),
    ),
    cue(
        r"\b(?:ask (?:us |your doctor |our \w+ |me )?(?:about|for)|get your|try|start|request|"
        r"switch to|book (?:your|a)?|come (?:in )?(?:for|get)|want|need|ready for|time for|"
        r"curious about|we (?:now )?(?:offer|carry|have|prescribe|stock)|available|pida|pregunte "
        rf"por|pruebe|empiece)\b[^.!?\n]{{0,30}}\b(?P<span>{BRANDS})\b",
        MEDICINE_HEADS,
        0.5,
        unless=(RISK, _NO, REFUTED),
    ),
)

_ON_LABEL = "migraines?|headaches?"  # an approved use never fires here
_PAIRS = (
    (
        r"propranolol|beta blockers?|metoprolol",
        r"stage fright|nerves|nervous\w*|jitters|public speaking|speech|speeches|interviews?|"
        r"exams?|auditions?|presentations?|performance|anxiety|first dates?|butterflies|shaky|"
        r"wedding|toast|recital|panic",
    ),
    (
        r"gabapentin|neurontin|lyrica|pregabalin|gabapentina",
        r"hot flashes|worry|anxiety|sleep|insomnia|migraines?|back pain|mood|alcohol|hiccups|"
        r"itch\w*|sciatica|bipolar|bochornos|ansiedad|dormir|nervios|cramps|restless|pain",
    ),
    (
        r"ketamine|ketamina",
        r"burnout|stress|anxiety|pain|ptsd|depression|mood|trauma|fibromyalgia|migraines?|"
        r"creativity|couples|grief|addiction|ansiedad|depresion|estres|tristeza|ocd|smoking|"
        r"drinking",
    ),
    (
        r"naltrexone|ldn|naltrexona",
        r"long covid|fibromyalgia|autoimmune|weight|crohn'?s|ms|lupus|pain|fatigue|hashimoto'?s|fog|cancer|arthritis",
    ),
    (
        r"ozempic|mounjaro|rybelsus|trulicity|victoza|semaglutid[ae]|tirzepatid[ae]|glp-?1s?|wegovy|zepbound",
        r"last ten pounds|vanity|wedding|bikini|beach|summer|prom|drinking|alcohol|addiction|"
        r"pcos|aging|longevity|skinny|a few pounds|alzheimer'?s|dementia|fertility|inflammation|"
        r"vestido|boda|playa|gambling|shopping",
    ),
    (
        r"metformin|metformina",
        r"aging|longevity|anti-?aging|weight|pcos|younger|live longer|cancer|fertility|bajar de peso|envejec\w*",
    ),
    (
        r"trazodone|seroquel|quetiapine|doxepin|hydroxyzine|benadryl|clonidine|mirtazapine|amitriptyline|trazodona",
        r"sleep\w*|insomnia|anxiety|nightmares|dormir|insomnio|calm|fussy|flight|adhd|road trip",
    ),
    (
        r"botox|dysport|xeomin",
        r"depression|sweaty? (?:hands|feet)|jaw|grinding|tmj|teeth grinding|clench\w*|scalp|"
        r"oily|pores|calves|barbie|trap\w*|knee|acne|mood|slimmer|neck bands|gummy smile|lip "
        r"flip|hair|erect\w+|shoulders",
    ),
    (
        r"ivermectin|hydroxychloroquine|ivermectina|hidroxicloroquina|z-?pack?|azithromycin|azitromicina",
        r"covid|long covid|flu|cancer|colds?|viral|virus|gripe|cough|lyme|autism",
    ),
    (
        r"adderall|ritalin|vyvanse|modafinil|provigil|concerta",
        r"finals|exams?|focus for|study\w*|weight|productiv\w+|energy|work|all-?nighters?|"
        r"fatigue|college|smart|grades|brain fog|examenes|estudiar|chores|jet lag",
    ),
    (
        r"topamax|topiramate|wellbutrin|bupropion|contrave|phentermine",
        r"weight|drinking|focus|adhd|appetite|curb|pounds|peso|sex drive|libido|migraine weight",
    ),
    (
        r"spironolactone|finasteride|minoxidil|accutane|isotretinoin|latanoprost|latisse",
        r"hair (?:growth|loss in women)|acne|hormonal|women|eyebrows|brows|beard|oily|wrinkles|barba",
    ),
    (
        r"testosterone|testosterona|hgh|growth hormone|hcg|sermorelin|bpc-?157|peptides?|estradiol|"
        r"dhea|thyroid|cytomel|levothyroxine|armour",
        r"energy|muscle|libido|low mood|aging|weight|women|fatigue|athlet\w+|gym|recovery|"
        r"fat loss|drive|menopause|bodybuild\w+|abs|tired|longevity|belly|mood|healing|injur\w+|"
        r"edge|energia|peso",
    ),
    (
        r"viagra|cialis|sildenafil|tadalafil|oxytocin",
        r"women|workouts?|gym|pump|altitude|longevity|heart|autism|bond\w*|prostate health|"
        r"mood|athlet\w*|marriage|date night",
    ),
    (
        r"lithium|abilify|aripiprazole|lamictal|prozac|zoloft|lexapro|ssri\w*|risperdal|sertraline|"
        r"fluoxetine|cymbalta|duloxetine",
        r"grief|memory|dementia|breakup|shy\w*|premature|weight|hot flashes|longevity|homework|"
        r"agitation|behave|tantrums|everyday stress|back pain|breakups?|divorce|loneliness|"
        r"pms|hair",
    ),
    (
        r"prednisone|steroids?|steroid shots?|decadron|medrol|prednisona|kenalog",
        r"colds?|sore throat|energy|cough|hay fever|bulk\w*|muscle|singers?|voice|hangover|gripe|tos|strep",
    ),
    (
        r"aspirin|colchicine|statins?|low[- ]dose \w+|rapamycin|nad\+?|methylene blue|dmso|"
        r"disulfiram|glutathione|glutation|psilocybin|mdma|cbd|zofran|toradol|lidocaine|nitroglycerin|"
        r"clomid|letrozole|doxycycline|antibiotics?|antibioticos|amoxicillin|penicillin|steroid",
        r"longevity|aging|anti-?aging|live longer|long covid|hangovers?|skin (?:lightening|"
        r"whitening|brightening)|whiten\w*|brain fog|autism|memory|burnout|low t|acne scars|"
        r"cancer prevention|party|tattoos?|tan|men|chronic lyme|lyme|back pain|fatigue|resaca|"
        r"aclarar",
    ),
)
_TOLD = Guard(
    r"\b(?:not (?:fda )?approved|isn't approved|aren't approved|off[- ]label|not on (?:its|"
    r"the) label|fuera de (?:la )?(?:etiqueta|indicacion)|no esta aprobad\w+|data are "
    r"early|early data|no (?:good )?evidence|not proven|doesn't work|does not work|don't "
    r"work|not a treatment|never|ask us why|"
    r"did not help|didn't help|found no|should not|shouldn't|don't use|do not use|misuse|"
    r"dangers?|is not for|are not for|isn't for|aren't for|can't|won't (?:help|treat|work)"
    r"|no sirve\w*|no funcion\w*|no curan?|study|trial|research\w*|recall\w*|counterfeit|"
    r"myth|mito)\b",
    "near",
)
_LIFE = (
    r"(?:busy moms?|parents?|stage|speech(?:es)?|public speaking|exams?|finals|interviews?|"
    r"first dates?|weddings?|toasts?|nerves|jitters|shy\w*|focus|the edge off|extra gear|"
    r"energy|hair|thick hair|night sweats|bedtime|go to bed|sleep|drinking|smoke and shop|"
    r"finish too soon|premature|pantorrilla|gripa|gripe|nervios|examen|flights?|travel|"
    r"shopping|gambling|heartbreak|divorce|loneliness|burnout|brain fog|longevity|aging|"
    r"vacation|reunion|photos?|selfies|gym|muscle|performance|homework|behave|tantrums|"
    r"sweat\w*|stress|grief|motivation|procrastinat\w+|concentration|cosmetic|skin tone|"
    r"pores)"
)
OFF_LABEL: tuple[Cue, ...] = (
    cue(
        rf"\b(?P<span>(?:{MEDICINES})\b[^.!?\n]{{0,60}}?\b{_LIFE})\b",
        MEDICINE_HEADS,
        0.6,
        unless=(_TOLD, RISK),
        asked=False,
    ),
    cue(
        rf"\b(?P<span>{_LIFE}\b[^.!?\n]{{0,20}}[.?!,]?[^.!?\n]{{0,50}}?\b(?:{MEDICINES}))\b",
        "",
        0.4,
        unless=(_TOLD, RISK),
        also=MEDICINE_HEADS,
    ),
    *(
        one
        for drug, use in _PAIRS
        for one in (
            cue(
                rf"\b(?:{drug})\b[^.!?\n]{{0,70}}?\b(?:{use})\b|\b(?:{use})\b[?!,.]? [^.!?\n]{{0,60}}?\b(?:{drug})\b",
                " ".join(part.replace("\\", "").strip("(?:)").split("?")[0] or "x" for part in drug.split("|")),
                0.8,
                unless=(_TOLD, RISK),
            ),
        )
    ),
)

_MADE = (
    r"(?:compounded|compound(?:ing)?|lab-made|mixed|in-house|house-made|custom-made|our "
    r"(?:own )?(?:version|blend|vials?|mix|pharmacy|semaglutide|tirzepatide|generic|formula)"
    r"|made (?:in town|here|by our|fresh)|pharmacy-made|generic (?:ozempic|wegovy|zepbound|"
    r"mounjaro|semaglutide|tirzepatide)|off-brand|copycat|alternative|knock-?off|version|"
    r"vials?|drops|compuest[oa]|magistral|preparad[oa]|generic[oa]|generic[oa]|nuestr[oa] "
    r"(?:version|formula|semaglutida|tirzepatida|mezcla))"
)
_GLP = (
    r"(?:ozempic|wegovy|zepbound|mounjaro|saxenda|semaglutid[ae]|tirzepatid[ae]|glp-?1s?|"
    r"brand(?:[- ]name)?(?: drugs?| pens?| shots?)?|name brand|the real thing|big brand|"
    r"pharma|la marca|de marca|original)"
)
_SAME = (
    r"(?:same|identical|equal|equals|equivalent|as (?:good|safe|effective|strong|well|"
    r"potent|pure)|just like|exactly like|no different|works? (?:the same|just|as)|every "
    r"bit|indistinguishable|matches|twins?|interchangeable|fda[- ](?:approved|cleared|"
    r"registered)|swap|clone|igual(?:es|ito|ita)?|mism[oa]s?|identic[oa]s?|tan (?:segur|"
    r"buen|efectiv)[oa]s?|misma formula|half the price|fraction of the (?:price|cost)|"
    r"cheaper|minus the price|without the (?:price|markup|brand)|for less|mitad de precio|"
    r"mas barat[oa])"
)
_EQUAL_NO = Guard(
    r"\b(?:not fda|aren't fda|is not|are not|isn't|aren't|no es|no son|do not sell|don't "
    r"sell|no vendemos|not (?:the same|reviewed|checked|approved)|never|warn\w*|ask if "
    r"a generic|generics approved|approved generics|beware|scam|fake|counterfeit|fda says|"
    r"per (?:the )?fda|\(fda\)|no esta\w* aprobad\w+)\b",
    "near",
)
_OURS = (
    r"(?:ours?|our (?:own |house |custom |compounded )?(?:\w+ )?(?:version|blend|drops|"
    r"vials?|mix|foam|cream|capsules|shots?|semaglutide|tirzepatide|pens?|gummies|glp-?1|"
    r"pellets|formula|spray|troches)|house (?:glp-?1|blend|version)|compounded \w+|custom "
    r"\w+ capsules|store-brand|nuestr[oa] (?:\w+ )?(?:semaglutida|tirzepatida|crema|version|"
    r"formula|mezcla)|preparad[oa])"
)
_ANY_BRAND = (
    rf"(?:{BRANDS}|synthroid|brand|the pen|drug company|name brand|fda|la marca|de marca|"
    r"big pharma|the original|retail)"
)
_EQUALS = (
    r"(?:same|equals?|identical|just as|as (?:safe|good|strong|effective|pure)|no difference|"
    r"matches|does (?:all|what|everything)|do all|without the (?:label|price|markup|name)"
    r"|works like|like|copy|every bit|in every way|hair for hair|half|cheaper|fraction|"
    r"approved|is (?:\w+ )?(?:ozempic|wegovy|zepbound|mounjaro|saxenda)|mas segura|igual|"
    r"mism[oa]|no brand needed|skip the)"
)
COMPOUNDED: tuple[Cue, ...] = (
    cue(
        rf"\b(?P<span>{_OURS}\b[^.!?\n]{{0,60}}?\b{_EQUALS}\b[^.!?\n]{{0,50}}?\b{_ANY_BRAND})"
        rf"\b|\b(?:no difference|{_EQUALS})\b[^.!?\n]{{0,40}}?\b{_OURS}\b[^.!?\n]{{0,40}}?\b{_ANY_BRAND}\b|"
        rf"\b{_OURS}\b[^.!?\n]{{0,40}}\b(?:does|is|matches|equals?) [^.!?\n]{{0,30}}\b{_ANY_BRAND}\b",
        "our ours house compounded custom store nuestra nuestro preparada preparado same "
        "equal equals identical just as no matches does do without",
        0.65,
        unless=(_EQUAL_NO,),
        also=MEDICINE_HEADS + " synthroid brand pen drug name fda marca pharma original retail saxenda",
    ),
    cue(
        rf"\b{_SAME}\b[^.!?\n]{{0,60}}\b{_GLP}\b",
        "ozempic wegovy zepbound mounjaro saxenda semaglutide semaglutida tirzepatide tirzepatida "
        "glp brand name real big pharma marca original",
        0.8,
        unless=(_EQUAL_NO,),
    ),
    cue(
        rf"\b{_GLP}\b[^.!?\n]{{0,15}}[.?!]? ?[^.!?\n]{{0,40}}\b{_SAME}\b",
        "ozempic wegovy zepbound mounjaro saxenda semaglutide semaglutida tirzepatide tirzepatida "
        "glp brand name real marca original",
        0.7,
        unless=(_EQUAL_NO,),
        also=(
            "compounded compound compounding lab mixed house our made generic version copy copycat "
            "alternative vial vials same identical equal equivalent just works exactly swap compuesta "
            "compuesto igual misma mismo identica price cheaper less generico"
        ),
    ),
    cue(
        rf"\b{_MADE}\b[^.!?\n]{{0,60}}\b{_SAME}\b[^.!?\n]{{0,40}}",
        "compounded compound compounding lab mixed house our made pharmacy generic off copycat "
        "alternative knock version vial vials compuesta compuesto magistral preparado preparada "
        "generico generica nuestra nuestro",
        0.6,
        unless=(_EQUAL_NO,),
        also=(
            "ozempic wegovy zepbound mounjaro semaglutide semaglutida tirzepatide tirzepatida "
            "glp brand marca compounded fda weight peso"
        ),
    ),
    cue(
        r"\bfda[- ](?:approved|cleared|registered|certified) compound\w*|\bcompound\w+ [^.!?\n]{0,30}"
        r"\bfda[- ](?:approved|cleared|registered|certified)|\bgeneric (?:ozempic|wegovy|zepbound|"
        r"mounjaro)\b|\b(?:ozempic|wegovy|zepbound|mounjaro) (?:generico|generica|dupe|clone|"
        r"twin|copycat|knock-?off|alternative)\b",
        "fda compounded compounding generic ozempic wegovy zepbound mounjaro",
        0.9,
        unless=(_EQUAL_NO,),
    ),
)
