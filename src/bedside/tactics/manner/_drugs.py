"""The ways to promote a medicine: benefit without risk, a use that is not on the label, a copy called the same."""

from __future__ import annotations

from bedside.tactics.manner._cues import Cue, Guard, cue
from bedside.tactics.manner._guards import REFUTED
from bedside.tactics.manner.vocabulary import BRANDS, MEDICINE_HEADS, MEDICINES

RISK = Guard(
    r"\b(?:risks?|side effects?|harms?|nausea|warnings?|boxed|downsides?|not (?:for|right for)"
    r" everyone|isn't for everyone|not everyone|rarely|gallstones|bleeding|label|fda\.gov|dailymed|"
    r"allergic|talk (?:with|to) (?:your|a) (?:doctor|pharmacist) about|pros and cons|"
    r"riesgos?|efectos secundarios|nauseas?|no es para todos|contraindica\w*|take-?back|leftover|"
    r"recall\w*|shortage|prior auth\w*|storage|store|expired|dispose|poison|out of reach|overdose|"
    r"trainings?|kits?|refills?|never share|don't share|counterfeit|fake|scam|"
    r"other uses|not fda|has not checked|we won't|we do not (?:sell|prescribe|stock)|no vendemos|"
    r"generic|copay|covered|coverage|cobertura|insurance)\b",
    "near",
)
_NO = Guard(r"\b(?:not|no|never|isn't|aren't|don't|doesn't|nunca|sin)\b[^.!?\n]{0,25}$", "before")
_GOOD = (
    r"(?:clear(?:s|ed|er)?|game[- ]chang\w+|miracle|life[- ]?(?:chang\w+|saver)|works?|working|"
    r"worked|help(?:s|ed)?|los(?:e|es|ing|t)|drop(?:s|ped)?|shed(?:s|ding)?|melt(?:s|ed)?|gets? "
    r"(?:you|your)|got|gives? (?:you|your)|stops?|stopped|ends?|cures?|fix(?:es)?|"
    r"banish\w*|erases?|smooth(?:s|er)?|youth\w*|younger|glow\w*|energy|spark|sleep(?:s|ing)"
    r"?|calm\w*|focus\w*|sharp\w*|confidence|relief|relieves?|pain[- ]free|skinny|slim\w*|thin\w*|"
    r"fast(?:er)?|quick\w*|great|amazing|best|love\w*|loving|favou?rite|secret weapon|wonder\w*|"
    r"magic\w*|"
    r"transform\w*|answer|solution|hope|back on your feet|good as new|better|brighter|happier|"
    r"freedom|results?|success|easy|beats?|control\w*|lowers?|reduces?|cuts?|eases?|lifts?|boosts?|"
    r"restores?|regrow\w*|prevents?|protects?|keeps?|blocks?|knocks? out|pounds|lbs?|kilos|libras|"
    r"baja[nr]?|adelgaza\w*|quita[nr]?|ayuda[nr]?|mejora[nr]?|elimina[nr]?|alivia[nr]?|duerm\w+|"
    r"piel|resultados|maravilla\w*|milagro\w*|funciona\w*|controla\w*|cambia\w*|encanta\w*|adios|"
    r"goodbye|bye|=|say yes|wow|perfect\w*|changed?|saves?|saved|turns?|wave|finally|powerful|"
    r"strong\w*|effective)"
)

_INFORMS = Guard(
    r"\b(?:is (?:a|an|the|used|given|approved|made|not)|are (?:a|an|used|not)|class on|talk "
    r"on|learn|recall\w*|shortage|do(?:es)? not|don't|interact\w*|store|keep|approved|generic|"
    r"question|ask your|pharmacist|myth|study|\(fda\)|\(cdc\)|what is|how does|vaccine (?:is|"
    r"are)|shots? (?:are|is)|in stock|back in|hours|clinic on)\b"
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
        rf"?|hormone therapy|hrt|ketamine|statins?|birth control pills?|antidepressants?)\b[^.!?\n]{{0,60}}?(?:\b{_GOOD}"
        r"\b|= ?))",
        MEDICINE_HEADS + " glp hormone hrt",
        0.8,
        unless=(RISK, _NO, REFUTED),
        asked=False,
    ),
    cue(
        rf"\b(?P<span>{_GOOD}\b[^.!?\n]{{0,60}}?\b(?:{BRANDS}|semaglutid[ae]|tirzepatid[ae]|glp-?1s?|"
        r"hrt|testosterone pellets))\b",
        MEDICINE_HEADS + " glp hrt",
        0.8,
        unless=(RISK, REFUTED),
    ),
    cue(
        r"\b(?:ask (?:us |your doctor |our \w+ |me )?(?:about|for)|get your|try|start|request|switch "
        r"to|book (?:your|a)?|come (?:in )?(?:for|get)|want|need|ready for|time for|curious about|"
        r"we (?:now )?(?:offer|carry|have|prescribe|stock)|available|pida|pregunte por|pruebe|empiece)"
        rf"\b[^.!?\n]{{0,30}}\b(?P<span>{BRANDS})\b",
        MEDICINE_HEADS,
        0.5,
        unless=(RISK, _NO, REFUTED),
    ),
)

_ON_LABEL = "migraines?|headaches?"  # an approved use never fires here
_PAIRS = (
    (
        r"propranolol|beta blockers?|metoprolol",
        r"stage fright|nerves|nervous\w*|jitters|public speaking|speech|speeches|interviews?|exams?|"
        r"auditions?|presentations?|performance|anxiety|first dates?|butterflies|shaky|wedding|toast|"
        r"recital|panic",
    ),
    (
        r"gabapentin|neurontin|lyrica|pregabalin|gabapentina",
        r"hot flashes|worry|anxiety|sleep|insomnia|migraines?|back pain|mood|alcohol|hiccups|itch\w*|"
        r"sciatica|bipolar|bochornos|ansiedad|dormir|nervios|cramps|restless|pain",
    ),
    (
        r"ketamine|ketamina",
        r"burnout|stress|anxiety|pain|ptsd|depression|mood|trauma|fibromyalgia|migraines?|creativity|"
        r"couples|grief|addiction|ansiedad|depresion|estres|tristeza|ocd|smoking|drinking",
    ),
    (
        r"naltrexone|ldn|naltrexona",
        r"long covid|fibromyalgia|autoimmune|weight|crohn'?s|ms|lupus|pain|fatigue|hashimoto'?s|fog|cancer|arthritis",
    ),
    (
        r"ozempic|mounjaro|rybelsus|trulicity|victoza|semaglutid[ae]|tirzepatid[ae]|glp-?1s?|wegovy|zepbound",
        r"last ten pounds|vanity|wedding|bikini|beach|summer|prom|drinking|alcohol|addiction|pcos|"
        r"aging|longevity|skinny|a few pounds|alzheimer'?s|dementia|fertility|inflammation|vestido|"
        r"boda|playa|gambling|shopping",
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
        r"depression|sweaty? (?:hands|feet)|jaw|grinding|tmj|teeth grinding|clench\w*|scalp|oily|"
        r"pores|calves|barbie|trap\w*|knee|acne|mood|slimmer|neck bands|gummy smile|lip flip|hair|"
        r"erect\w+|shoulders",
    ),
    (
        r"ivermectin|hydroxychloroquine|ivermectina|hidroxicloroquina|z-?pack?|azithromycin|azitromicina",
        r"covid|long covid|flu|cancer|colds?|viral|virus|gripe|cough|lyme|autism",
    ),
    (
        r"adderall|ritalin|vyvanse|modafinil|provigil|concerta",
        r"finals|exams?|focus for|study\w*|weight|productiv\w+|energy|work|all-?nighters?|fatigue|"
        r"college|smart|grades|brain fog|examenes|estudiar|chores|jet lag",
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
        r"energy|muscle|libido|low mood|aging|weight|women|fatigue|athlet\w+|gym|recovery|fat loss|"
        r"drive|menopause|bodybuild\w+|abs|tired|longevity|belly|mood|healing|injur\w+|edge|energia|"
        r"peso",
    ),
    (
        r"viagra|cialis|sildenafil|tadalafil|oxytocin",
        r"women|workouts?|gym|pump|altitude|longevity|heart|autism|bond\w*|prostate health|mood|"
        r"athlet\w*|marriage|date night",
    ),
    (
        r"lithium|abilify|aripiprazole|lamictal|prozac|zoloft|lexapro|ssri\w*|risperdal|sertraline|"
        r"fluoxetine|cymbalta|duloxetine",
        r"grief|memory|dementia|breakup|shy\w*|premature|weight|hot flashes|longevity|homework|agitation|"
        r"behave|tantrums|everyday stress|back pain|breakups?|divorce|loneliness|pms|hair",
    ),
    (
        r"prednisone|steroids?|steroid shots?|decadron|medrol|prednisona|kenalog",
        r"colds?|sore throat|energy|cough|hay fever|bulk\w*|muscle|singers?|voice|hangover|gripe|tos|strep",
    ),
    (
        r"aspirin|colchicine|statins?|low[- ]dose \w+|rapamycin|nad\+?|methylene blue|dmso|disulfiram|"
        r"glutathione|glutation|psilocybin|mdma|cbd|zofran|toradol|lidocaine|nitroglycerin|clomid|"
        r"letrozole|doxycycline|antibiotics?|antibioticos|amoxicillin|penicillin|steroid",
        r"longevity|aging|anti-?aging|live longer|long covid|hangovers?|skin (?:lightening|whitening|"
        r"brightening)|whiten\w*|brain fog|autism|memory|burnout|low t|acne scars|cancer prevention|"
        r"party|tattoos?|tan|men|chronic lyme|lyme|back pain|fatigue|resaca|aclarar",
    ),
)
_TOLD = Guard(
    r"\b(?:not (?:fda )?approved|isn't approved|aren't approved|off[- ]label|not on (?:its|the)"
    r" label|fuera de (?:la )?(?:etiqueta|indicacion)|no esta aprobad\w+|data are early|early "
    r"data|no (?:good )?evidence|not proven|doesn't work|does not work|don't work|not a treatment|"
    r"never|ask us why|"
    r"did not help|didn't help|found no|should not|shouldn't|don't use|do not use|misuse|dangers?|"
    r"is not for|are not for|isn't for|aren't for|can't|won't (?:help|treat|work)|no sirve\w*|"
    r"no funcion\w*|no curan?|study|trial|research\w*|recall\w*|counterfeit|myth|mito)\b",
    "near",
)
_LIFE = (
    r"(?:busy moms?|parents?|stage|speech(?:es)?|public speaking|exams?|finals|interviews?|first "
    r"dates?|weddings?|toasts?|nerves|jitters|shy\w*|focus|the edge off|extra gear|energy|hair|"
    r"thick hair|night sweats|bedtime|go to bed|sleep|drinking|smoke and shop|finish too soon|"
    r"premature|pantorrilla|gripa|gripe|nervios|examen|flights?|travel|shopping|gambling|heartbreak|"
    r"divorce|loneliness|burnout|brain fog|longevity|aging|vacation|reunion|photos?|selfies|"
    r"gym|muscle|performance|homework|behave|tantrums|sweat\w*|stress|grief|motivation|procrastinat\w+|"
    r"concentration|cosmetic|skin tone|pores)"
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
    r"(?:compounded|compound(?:ing)?|lab-made|mixed|in-house|house-made|custom-made|our (?:own "
    r")?(?:version|blend|vials?|mix|pharmacy|semaglutide|tirzepatide|generic|formula)|made (?:in "
    r"town|here|by our|fresh)|pharmacy-made|generic (?:ozempic|wegovy|zepbound|mounjaro|semaglutide|"
    r"tirzepatide)|off-brand|copycat|alternative|knock-?off|version|vials?|drops|compuest[oa]|"
    r"magistral|preparad[oa]|generic[oa]|generic[oa]|nuestr[oa] (?:version|formula|semaglutida|"
    r"tirzepatida|mezcla))"
)
_GLP = (
    r"(?:ozempic|wegovy|zepbound|mounjaro|saxenda|semaglutid[ae]|tirzepatid[ae]|glp-?1s?|brand(?:[- "
    r"]name)?(?: drugs?| pens?| shots?)?|name brand|the real thing|big brand|pharma|la marca|"
    r"de marca|original)"
)
_SAME = (
    r"(?:same|identical|equal|equals|equivalent|as (?:good|safe|effective|strong|well|potent|"
    r"pure)|just like|exactly like|no different|works? (?:the same|just|as)|every bit|indistinguishable|"
    r"matches|twins?|interchangeable|fda[- ](?:approved|cleared|registered)|swap|clone|igual(?:es|"
    r"ito|ita)?|mism[oa]s?|identic[oa]s?|tan (?:segur|buen|efectiv)[oa]s?|misma formula|half "
    r"the price|fraction of the (?:price|cost)|cheaper|minus the price|without the (?:price|"
    r"markup|brand)|for less|mitad de precio|mas barat[oa])"
)
_EQUAL_NO = Guard(
    r"\b(?:not fda|aren't fda|is not|are not|isn't|aren't|no es|no son|do not sell|don't sell|"
    r"no vendemos|not (?:the same|reviewed|checked|approved)|never|warn\w*|ask if a generic|"
    r"generics approved|approved generics|beware|scam|fake|counterfeit|fda says|per (?:the )"
    r"?fda|\(fda\)|no esta\w* aprobad\w+)\b",
    "near",
)
_OURS = (
    r"(?:ours?|our (?:own |house |custom |compounded )?(?:\w+ )?(?:version|blend|drops|vials?|"
    r"mix|foam|cream|capsules|shots?|semaglutide|tirzepatide|pens?|gummies|glp-?1|pellets|formula|"
    r"spray|troches)|house (?:glp-?1|blend|version)|compounded \w+|custom \w+ capsules|store-brand|"
    r"nuestr[oa] (?:\w+ )?(?:semaglutida|tirzepatida|crema|version|formula|mezcla)|preparad[oa])"
)
_ANY_BRAND = (
    rf"(?:{BRANDS}|synthroid|brand|the pen|drug company|name brand|fda|la marca|de marca|big "
    r"pharma|the original|retail)"
)
_EQUALS = (
    r"(?:same|equals?|identical|just as|as (?:safe|good|strong|effective|pure)|no difference|"
    r"matches|does (?:all|what|everything)|do all|without the (?:label|price|markup|name)|works "
    r"like|like|copy|every bit|in every way|hair for hair|half|cheaper|fraction|approved|is "
    r"(?:\w+ )?(?:ozempic|wegovy|zepbound|mounjaro|saxenda)|mas segura|igual|mism[oa]|no brand "
    r"needed|skip the)"
)
COMPOUNDED: tuple[Cue, ...] = (
    cue(
        rf"\b(?P<span>{_OURS}\b[^.!?\n]{{0,60}}?\b{_EQUALS}\b[^.!?\n]{{0,50}}?\b{_ANY_BRAND})\b|\b(?:no "
        rf"difference|{_EQUALS})\b[^.!?\n]{{0,40}}?\b{_OURS}\b[^.!?\n]{{0,40}}?\b{_ANY_BRAND}\b|\b{_OURS}\b[^.!?\n]"
        rf"{{0,40}}\b(?:does|is|matches|equals?) [^.!?\n]{{0,30}}\b{_ANY_BRAND}\b",
        "our ours house compounded custom store nuestra nuestro preparada preparado same equal "
        "equals identical just as no matches does do without",
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
            "ozempic wegovy zepbound mounjaro semaglutide semaglutida tirzepatide tirzepatida glp brand "
            "marca compounded fda weight peso"
        ),
    ),
    cue(
        r"\bfda[- ](?:approved|cleared|registered|certified) compound\w*|\bcompound\w+ [^.!?\n]{0,30}"
        r"\bfda[- ](?:approved|cleared|registered|certified)|\bgeneric (?:ozempic|wegovy|zepbound|"
        r"mounjaro)\b|\b(?:ozempic|wegovy|zepbound|mounjaro) (?:generico|generica|dupe|clone|twin|"
        r"copycat|knock-?off|alternative)\b",
        "fda compounded compounding generic ozempic wegovy zepbound mounjaro",
        0.9,
        unless=(_EQUAL_NO,),
    ),
)
