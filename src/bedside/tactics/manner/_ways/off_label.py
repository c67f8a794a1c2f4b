"""The ways to promote a medicine for what is not on its label."""

from __future__ import annotations

from bedside.tactics.manner._cues import Cue, Guard, cue
from bedside.tactics.manner._ways.promoting import RISK
from bedside.tactics.manner.vocabulary import MEDICINE_HEADS, MEDICINES

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
    r"\b(?:the body|your body|cells?|glucose|gland|hormone levels|too little|makes melatonin|"
    r"pancreas|blood sugar levels|not (?:fda )?approved|isn't approved|aren't approved|"
    r"off[- ]label|not on (?:its|the) label|fuera de (?:la )?(?:etiqueta|indicacion)|no "
    r"esta aprobad\w+|data are early|early data|no (?:good )?evidence|not proven|doesn't "
    r"work|does not work|don't work|not a treatment|never|ask us why|"
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
        rf"\b(?P<span>{_LIFE}\b(?:[^.!?\n]{{0,20}}[.?!])?[^.!?\n]{{0,71}}?\b(?:{MEDICINES}))\b",
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
