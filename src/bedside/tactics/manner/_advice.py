"""The ways to advise, reassure or dose one person from afar."""

from __future__ import annotations

from bedside.tactics.manner._cues import Cue, Guard, cue
from bedside.tactics.manner.vocabulary import AILMENTS, BODY, MEDICINES

_SYMPTOM = (
    rf"(?:{AILMENTS}|{BODY}|symptoms?|spots?|lumps?|bumps?|blood|bleeding|cramps?|numb(?:ness)"
    r"?|tingl\w+|dizz\w+|faint\w*|palpitations?|flutters?|tightness|"
    r"discharge|stool|poop|pee|period|spotting|contractions?|kicks?|bruis\w+|blisters?|"
    r"itch\w*|vomit\w*|throwing up|diarrhea|constipation|tired\w*|fatigue|ache|aches|sore|"
    r"soreness|"
    r"snoring|puking|temp|temperature|reading|numbers?|fiebre|dolor|mareos?|sangrado|tos|"
    r"ronchas?|hinchazon|bolita|vomito|diarrea|calentura|manchas?|presion|ardor|hormigueo)"
)
_DRUG = (
    rf"(?:{MEDICINES}|meds?|medications?|medicines?|pills?|tablets?|tabs?|capsules?|drops|"
    r"cream|ointment|inhaler|injections?|shots?|patch|antacids?|supplements?|vitamins?|"
    r"dose|doses|pastillas?|medicinas?|medicamentos?|gotas|crema|pomada|inyeccion(?:es)"
    r"?|jarabe|gel|probiotic|zinc|iron|magnesium|potassium)"
)
_CARE_TEST = (
    r"(?:er|emergency room|hospital|mri|ct|scan|x-?ray|antibiotics?|surgery|biopsy|blood "
    r"test|labs?|ultrasound|mammogram|colonoscopy|stitches|cast|test|tests|doctor|specialist|"
    r"c-section|vaccine|shot|statin|urgencias|cirugia|resonancia|radiografia)"
)
_SOURCE = Guard(
    r"\((?:cdc|nih|fda|aap|aha|who|acog|ada|oms|nci|epa|usda|mayo clinic|american [a-z "
    r"]+)\)|\b(?:in general|generally|most people|for most|en general|many people|it depends|"
    r"la mayoria)\b",
    "sentence",
)
_ASK_FIRST = Guard(
    r"\b(?:ask|call|check with|talk (?:to|with)|speak (?:to|with)|see|tell) (?:your|a|"
    r"the|us|our|with|any) ?(?:own )?(?:\w+ )?(?:doctor|pharmacist|nurse|provider|pediatrician|"
    r"dentist|clinic|office|team|care|line|desk)|"
    r"\b(?:unless|without|until|before|sin|antes de) (?:you |first )?(?:talk|speak|ask|"
    r"check|hablar|preguntar|consultar|your doctor|a doctor)|\b(?:pregunte|hable|consulte|"
    r"llame) (?:a|con|al)\b|"
    r"\b(?:myth|mito|label|etiqueta|911|988|poison control)\b"
)
_MEDICAL = Guard(
    rf"\b(?:{_SYMPTOM}|{_DRUG}|{_CARE_TEST}|burn|wound|cut|bite|heal|infect\w*|swollen|"
    r"drive|fly|work out|exercise|run|lift|pregnan\w+|weeks|diet|keto|dairy|gluten|caffeine|"
    r"coffee|fiber|alcohol|bed rest|root canal|crown|cast|boot|brace|stitches|bandage|"
    r"peroxide|ointment|compress)\b",
    "lacks",
)
_MEDICAL_NEAR = Guard(
    rf"\b(?:{_SYMPTOM}|{_DRUG}|{_CARE_TEST}|wheez\w*|seizures?|stiff|swallow\w*|coins?|"
    r"clot|stroke|serious|lump|screen|flashes|apendice|corazon|derrame|bebe|moving|muscle|"
    r"go on|dizzy|dormir|picture|message|infection|levels|pill)\b",
    "lacking near",
)
_NEVER = Guard(
    r"\b(?:don't|do not|never|not|can't|cannot|no|nunca|shouldn't|avoid|please don't)\s+(?:\w+ )?$", "before"
)
_GENERAL = Guard(
    r"\b(?:anyone|everyone|people|patients|many|most|some|adults|kids|teens|children|women|"
    r"men|babies|todos|personas|la gente|los ninos|los adultos)\b",
    "before",
)
_LOGISTICS = Guard(
    r"\b(?:to (?:have|ask) questions|questions before|portal|parking|ticket|form|forms|"
    r"link|website|site|app|bill|line|phones?|door|booth|fair|class|talk|seat|seats|app|"
    r"appointment|referral|insurance card|card|sign up|sign-up|rsvp|reservation|register|"
    r"cash|walk-?in|walk in|estacionamiento|boleto|formulario)\b"
)

ADVICE: tuple[Cue, ...] = (
    cue(
        r"\b(?:you|u|she|he|your (?:\w+ )?\w+|that|this|it|those|these|they)(?:'re|'s| are|"
        rf" is| was|'ve got| have| has) (?:(?!just|only|merely)\w+ ){{0,3}}?(?:probably |likely "
        r"|clearly |definitely |most likely |almost certainly )*(?:an? |the |some |called "
        r"|having )?(?:case of |touch of |bout of |sign of |symptom of )?(?:\w+ )?"
        rf"(?:{AILMENTS}|braxton hicks|pink eye|ringworm|impetigo|hand,? foot|croup|thrush|"
        r"gerd|plantar fasciitis|tendonitis|tendinitis|bursitis|carpal tunnel|hemorrhoids?|"
        r"cyst|yeast infection|low iron|dehydrat\w+|growing pains|teething|a virus|viral|poison "
        r"ivy|scabies|mono|rosacea|cellulitis|sinus\w*|pre-?diabet\w+|diabetic|anemic|contagious|"
        r"torn \w+|pulled \w+|strained \w+)\b(?! (?:class|clinic|group|season|shots?|walk|"
        r"month|week|day|center|care|vaccine|test|kit))",
        "that this it those these they you u she he your",
        0.75,
        kind="reply",
        asked=False,
        unless=(_SOURCE, _ASK_FIRST, _GENERAL, _LOGISTICS),
    ),
    cue(
        r"\b(?:sounds?|looks?|seems?|appears?) (?:\w+ )?(?:like|to be)? ?(?:an? |the |some "
        rf"|you (?:have|'ve)|classic|mild )?(?:\w+ ){{0,2}}(?:{AILMENTS}|virus|viral|strain|"
        r"pulled|torn|hernia|fungal|infected|ringworm|pink eye|poison ivy|sinus|reaction)\b",
        "sound sounds look looks seem seems appear appears",
        0.85,
        kind="reply",
        asked=False,
        unless=(_GENERAL,),
    ),
    cue(
        r"\b(?:you|she|he|u) (?:can|could|should|may|might want to|need to|needs to|must|have "
        r"to|has to|ought to|'d better|are (?:fine|ok|okay|good|safe) to|is (?:fine|ok|safe)"
        r" to|will need to|will want to|want to) (?:\w+ ){0,2}?(?:safely |just |now |also "
        r"|definitely |go ahead and )*"
        r"(?:stop|skip|quit|drop|take|start|double|halve|cut|split|switch|mix|use|try|put|"
        r"ice|wrap|drive|eat|drink|fly|lift|run|exercise|wait|hold|go off|come off|wean|taper|"
        r"apply|increase|lower|raise|give|get|have|wear|sleep|rest|avoid|go back|resume|do)"
        r"\b[^.!?\n]{0,60}",
        "you she he u",
        0.6,
        kind="reply",
        asked=False,
        unless=(_ASK_FIRST, _LOGISTICS, _SOURCE),
        also=(
            "stop skip quit drop take start double halve cut split switch mix use try put ice "
            "wrap drive eat drink fly lift run exercise wait hold go come wean taper apply increase "
            "lower raise give get have wear sleep rest avoid resume do"
        ),
    ),
    cue(
        r"\b(?:you|she|he|u) (?:do(?:es)?n't|do not|does not|won't|will not) (?:need|have|"
        rf"require) (?:\w+ ){{0,3}}{_CARE_TEST}\b",
        "you she he u",
        0.85,
        asked=False,
        unless=(_GENERAL, _LOGISTICS),
    ),
    cue(
        r"(?:^|[.!?,;:\n] ?|\b(?:so|just|and|then|please|yes|no|nope|ok|sure|definitely|instead|"
        r"hi|dear|hon|honey|hey) |- )(?P<span>(?:stop|skip|quit|double|halve|cut|switch|start|"
        r"try|put|ice (?!cream|rink|cold)|wrap|leave off|hold off|hold|go off|come off|wean|"
        r"taper|ease off|lay off|drop|swap|rub|dab|soak|apply|keep taking|keep using|take|"
        rf"use|give|add|mix|finish|restart|resume|lie|elevate|rinse|gargle) [^.!?\n]{{0,45}}\b(?:{_DRUG}|"
        r"left side|ice|heat|cream|salt water|baking soda|vinegar|compress|brace|splint|(?:twice|"
        r"three times|once) (?:a|per) day|every (?:night|morning|day|\w+ hours)|for (?:a|\w+)"
        r" (?:days?|weeks?|nights?)|until (?:\w+day|it|the|then|tomorrow|you)|tonight|till "
        rf"\w+day)\b[^.!?\n]{{0,30}})",
        "stop skip quit double halve cut switch start try put ice wrap leave hold go come "
        "wean taper ease lay drop up swap rub dab soak apply keep take use give add mix finish "
        "restart resume lie elevate rinse gargle",
        0.75,
        kind="reply",
        asked=False,
        unless=(_ASK_FIRST, _SOURCE, _LOGISTICS),
    ),
    cue(
        r"\b(?:you|she|he|your (?:\w+ )?\w+|that (?:tooth|mole|toe|knee|cyst)|those|it|that "
        r"one)(?:'ll| will| should| shouldn't| needs?| does(?:n't)? need| do(?:n't)? need|"
        r" don't need| must)(?: not)? (?:to (?:come out|be (?:removed|drained|out|on|pulled|"
        r"seen|fixed))|need|be on|an? |the |come out|stop|start|get|not)[^.!?\n]{0,50}",
        "you she he your that those it",
        0.5,
        kind="reply",
        asked=False,
        unless=(_MEDICAL, _ASK_FIRST, _LOGISTICS, _SOURCE, _GENERAL),
    ),
    cue(
        r"(?:^|[.!?;:\n] ?)(?P<span>(?:do not|don't|no need to|please) (?:get|take|use|stop|"
        r"eat|drink|give|put|pop|drain|pick|touch|bother with|go on|start|let anyone)[^.!?\n]{0,60}"
        r")",
        "do don no please",
        0.5,
        kind="reply",
        unless=(
            _MEDICAL,
            _ASK_FIRST,
            _LOGISTICS,
            _SOURCE,
            Guard(
                r"\b(?:stop|skip|miss|start|change|quit|mix) (?:your|a|any|or start|taking|the) (?:\w+ "
                r")?(?:medicine|medication|meds|pills?|drug|dose|insulin)|post|share|without|until "
                r"you (?:talk|ask|call)|don't be|before you (?:talk|ask)\b"
            ),
        ),
    ),
    cue(
        r"(?:^|[.!?,;:\n] ?|\b(?:so|just|and|then|please|yes|no|nope|ok|sure) )(?P<span>(?:put|"
        r"tape|wash|swab|wrap|soak|rest|sleep|lie|lay|stick|cancel|quit|cut out|eat|drink|"
        r"avoid|swap|massage|stretch|pop|drain|pull|rub|let|feed|nurse|chew|suck|breathe|bandage|"
        r"cover|clean|rinse|see if|wait|stay) [^.!?\n]{0,60})",
        "put tape wash swab wrap soak rest sleep lie lay stick cancel quit cut eat drink "
        "avoid swap massage stretch pop drain pull rub let feed nurse chew suck breathe bandage "
        "cover clean rinse see wait stay",
        0.5,
        kind="reply",
        asked=False,
        unless=(
            _MEDICAL,
            _ASK_FIRST,
            _LOGISTICS,
            _SOURCE,
            _GENERAL,
            Guard(
                r"\b(?:wash (?:your|their) hands|stay (?:on the line|safe|tuned|hydrated)|let us|let "
                r"me|let's|wait (?:time|list)|stay home|drink (?:plenty|lots)|rest up|chest|severe|"
                r"vaccinat\w+|shots? (?:are|is)|recipe|salad|soup|clinic|come see)\b"
            ),
        ),
    ),
    cue(
        r"\b(?:for someone (?:your|of your)|yours is|judging by|from (?:your|the) (?:picture|"
        r"photo|description|message)|looking at your|based on (?:your|what)|having seen|i've "
        r"seen your|we can tell from|yup|yep|yours sounds|what you have is|you've got|you "
        r"have yourself)\b[^.!?\n]{0,60}",
        "for yours judging from looking based having i we yup yep what you",
        0.6,
        kind="reply",
        unless=(_MEDICAL, _LOGISTICS, _ASK_FIRST),
        asked=False,
    ),
    cue(
        r"\b(?:tiene que|debe|deberia|puede|necesita|no necesita|hay que|mejor|no|ya no|nunca|"
        r"pues)? ?(?:sacarse|tomarse|ponerse|operarse|opere|tapela|tape|inflitrela|infiltrela|"
        r"dejele|dejar de|tomese|pongale|pongase|ponganle|denle|dele|tome|unte|sobese|lave|"
        r"quitele|suspender|dejar|inyectese|vendese|mastique|haga gargaras|meta|eche|echele)"
        r" [^.!?\n]{0,50}",
        "tiene debe deberia puede necesita no hay mejor ya nunca pues sacarse tomarse ponerse "
        "operarse opere tapela tape infiltrela dejele dejar tomese pongale pongase ponganle "
        "denle dele tome unte sobese lave quitele suspender inyectese vendese mastique haga "
        "meta eche echele",
        0.6,
        kind="reply",
        unless=(
            _ASK_FIRST,
            _SOURCE,
            _LOGISTICS,
            Guard(
                r"\b(?:no deje|no suspenda|tome una foto|tome asiento|tome su lugar|tome nota|tome "
                r"el elevador|deje su (?:nombre|mensaje|telefono))\b"
            ),
        ),
    ),
    cue(
        r"\b(?:a (?:sus|tus) (?:\d+|\w+)(?: anos)?|eso (?:parece|es|suena)|lo que (?:usted "
        r")?tiene es|es (?:la|el|una|un))\b[^.!?\n]{0,30}\b(?:menopausia|gastritis|colitis|"
        r"infeccion|hongos?|alergia|migrana|reflujo|anemia|ciatica|tendinitis|artritis|viral|"
        r"virus|empacho|nervios)\b",
        "sus tus eso lo es",
        0.65,
        kind="reply",
        unless=(_SOURCE, _LOGISTICS),
    ),
    cue(
        r"\b(?:keep|leave) (?:him|her|them|it|the \w+|your \w+) (?:\w+ )?(?:home|out of school|"
        r"covered|dry|elevated|on|off|wrapped|warm|cool|upright|hydrated|in (?:bed|the boot)"
        r")\b",
        "keep leave",
        0.75,
        kind="reply",
        unless=(_GENERAL,),
    ),
    cue(
        r"\b(?:at|with|for|given|in) (?:your|his|her) (?:age|weight|history|family history|"
        r"numbers|levels?|condition|case|situation|diabetes|pregnancy|trimester|meds|blood "
        r"pressure|\w+ weeks?)\b(?: \w+){0,2},? (?:you|she|he|it|i|we|that|the)\b[^.!?\n]{0,60}",
        "your his her",
        0.8,
        kind="reply",
        unless=(_LOGISTICS, _ASK_FIRST),
    ),
    cue(
        r"\b(?:yes|no|nope|yep|yeah|sure|absolutely|of course|definitely|claro|si)\b,? (?:you|"
        r"it|that|they|he|she|those|the two)(?:'re|'s| are| is| can| could| should| will|'ll|"
        r"'d)[^.!?\n]{0,20}\b(?:safe|fine|ok|okay|good|stop|take|skip|mix|infected|normal|"
        r"broken|torn|cancer|contagious)\b[^.!?\n]{0,40}",
        "yes no nope yep yeah sure absolutely definitely claro",
        0.7,
        kind="reply",
        unless=(_LOGISTICS, _SOURCE, _ASK_FIRST),
        asked=False,
    ),
    cue(
        r"\bi(?:'d| would) (?:\w+ )?(?:skip|stop|take|try|start|go (?:off|with|for)|get|have|"
        r"put|ice|wait|hold|switch|double|avoid|cut|use|add|give|do|not)\b[^.!?\n]{0,50}",
        "d would",
        0.65,
        kind="reply",
        unless=(_LOGISTICS,),
    ),
    cue(
        r"\b(?:deje|suspenda|tome|use|pongase|ponga|ponle|pongale|aplique|dele|dale|tomate|"
        r"cambie|suba|baje|corte|parta|evite|descanse|mezcle|siga con|espere|no tome|ya no "
        rf"tome|no necesita|no le hace falta|untele|lavese|hagase) [^.!?\n]{{0,40}}\b(?:{_DRUG}|"
        rf"hielo|reposo|dias|horas|noche|te|limon|sal|{_CARE_TEST}|inhalador|insulina|antibiotico)"
        rf"\b[^.!?\n]{{0,30}}",
        "deje suspenda tome use pongase ponga ponle pongale aplique dele dale tomate cambie "
        "suba baje corte parta evite descanse mezcle siga espere no ya untele lavese hagase",
        0.8,
        kind="reply",
        unless=(_ASK_FIRST, _SOURCE, Guard(r"\bno (?:deje|suspenda)\b")),
    ),
    cue(
        r"\b(?:eso|esto|lo que tiene|lo suyo|suena a|parece|seguro)\b(?: que)? ?(?:es |son "
        r"|sea )?(?:\w+ ){0,2}(?:infeccion|alergia|gripe|gastritis|migrana|hongos?|varicela|"
        r"conjuntivitis|colitis|ansiedad|anemia|diabetes|artritis|viral|virus|hernia|asma|"
        r"ciatica)\b",
        "eso esto lo suena parece seguro",
        0.8,
        kind="reply",
        asked=False,
    ),
)

_HARM = (
    r"(?:normal|fine|ok|okay|nothing|harmless|common|no big deal|not (?:serious|dangerous|"
    r"a big deal|cancer|broken|anything|an emergency|a stroke|contagious|infected)|okay|"
    r"safe|benign|minor|temporary|never a problem|no problem|no cause for)"
)
REASSURANCE: tuple[Cue, ...] = (
    cue(
        rf"\b(?:that|this|it|those|these|they|which|what you (?:have|describe)|{_SYMPTOM})(?:'s|"
        r" is| are|'re| was| at \w+ \w+)(?: (?:all|just|only|totally|perfectly|completely|"
        r"probably|likely|most likely|almost certainly|very|quite|simply|merely|nothing but|"
        r"nothing more than|purely|really|absolutely|usually|always|so))* "
        r"(?:normal|harmless|fine|nothing(?: (?:serious|bad|to worry))?|no big deal|ok|okay|"
        r"never a problem|no cause for|all in your head|in your head)\b(?! to (?:bring|come|"
        r"call|park|use|wear|send|share|join|leave|ask|request|book|pay|change|visit|be |tell|"
        r"let|need|feel|have questions|be nervous|want|cry|say))",
        "that this it those these they which what pain headache fever blood rash cough spots "
        "spot bump lump bleeding cramps numbness symptoms",
        0.7,
        kind="reply",
        asked=False,
        unless=(_LOGISTICS, _SOURCE),
    ),
    cue(
        rf"\b(?:that|this|it|those|these|they|you|u|{_SYMPTOM})(?:'s| is| are|'re| was)(?: "
        r"(?:probably|likely|most likely|almost certainly|really|totally|clearly|surely))? "
        r"(?:just|only|merely|simply|nothing (?:but|more than)|nerves|stress|anxiety|hormones)"
        rf" ?(?:a |an |your |some |the |being |too )?(?:\w+ ){{0,2}}?"
        rf"(?:{AILMENTS}|stress\w*|nerves|nervous|anxi\w+|gas|tired|hormones?|hormonal|virus|"
        r"bug|muscle|strain|sprain|cramps?|growing pains?|teething|age|aging|getting older|"
        r"allergies|dehydrat\w+|tension|worry|bruise|pulled|indigestion|heartburn|sleepy|dust|"
        r"old age|baby blues|part of|a phase|phase|weather|overthinking|gas bubble)\b",
        "that this it those these they you u pain headache fever rash cough tightness dizziness",
        0.85,
        kind="reply",
        asked=False,
        unless=(_LOGISTICS,),
    ),
    cue(
        r"\b(?:no need to|don't need to|you don't need|no reason to|needn't|don't have to|"
        r"not worth|skip|you can skip|won't need|do not need) (?:\w+ )?(?:go|rush|run|be seen|"
        r"see|come|worry|panic|visit|call|drive|get|head|the er|a (?:trip|visit|doctor)|to)"
        r"?[^.!?\n]{0,30}\b(?:er|emergency room|hospital|urgent care|doctor|911|checked|"
        r"seen|worry|worried|panic|urgencias|in for (?:that|this|it))\b",
        "no don needn not skip won do you",
        0.85,
        kind="reply",
        unless=(_LOGISTICS,),
    ),
    cue(
        r"\b(?:nothing to (?:worry|fret|stress|panic|be (?:scared|afraid|concerned|alarmed)"
        r")|(?:don't|do not|no need to|please don't|try not to|stop|quit|not to|wouldn't|i'd "
        r"not|never) (?:you )?(?:worry(?:ing)?|panic(?:king)?|fret(?:ting)?|stress(?:ing)?|"
        r"be (?:scared|alarmed|concerned|worried|afraid)|lose sleep|sweat it)|no worries|rest "
        r"easy|relax|calm down|you can relax|take a deep breath|breathe easy)\b[^.!?\n]{0,40}",
        "nothing don do no please try stop quit not wouldn never rest relax calm you take breathe i",
        0.7,
        kind="reply",
        unless=(
            _LOGISTICS,
            Guard(r"\b(?:988|911|crisis|ask away|mistake|typo|late|traffic|spelling|we have (?:room|space)|plenty)\b"),
            Guard(r"\bit'?s? ?(?:no worries|all good)\b"),
        ),
    ),
    cue(
        r"\b(?:you|he|she|it|they|baby|your \w+|u|mom|dad)(?:'re| are|'ll| will|'s| is)?(?: "
        r"be| going to be| gonna be)? ?(?:just |totally |perfectly |absolutely |all |completely "
        r"|very |way )*(?:fine|ok|okay|good as new|all right|alright|too young (?:for|to)|"
        r"good to go|in the clear|out of the woods|healthy as)\b[^.!?\n]{0,30}",
        "you he she it they baby your u mom dad fine ok okay good right alright young healthy",
        0.6,
        kind="reply",
        asked=False,
        unless=(
            _LOGISTICS,
            Guard(
                r"\b(?:dogs?|kids|walk-?ins?|sneakers|cash|early|late|strollers?|pets?|street|photos?|"
                r"either|both|any) (?:\w+ )?(?:are|is|will be|would be)? ?(?:\w+ )?(?:fine|ok|okay)"
                r"\b"
            ),
        ),
    ),
    cue(
        r"\b(?:it|that|this|they|he|she|the \w+)(?:'ll| will|'s going to| should| is going "
        r"to)(?: \w+)? (?:pass|go away|clear up|heal|settle|resolve|sort itself|work itself|"
        r"be gone|blow over|get better|go down|fade|fall off|stop)(?: on its own| by itself|"
        r" out| down)?\b|\bwait it out\b|\bsleep it off\b|\bwalk it off\b|\bride it out\b|"
        r"\bgive it (?:a few days|a week|time|a day)\b|\bgo take a nap\b",
        "it that this they he she the wait sleep walk ride give go",
        0.75,
        kind="reply",
        asked=False,
        unless=(_LOGISTICS, _SOURCE),
    ),
    cue(
        r"\b(?:can't|cannot|couldn't|isn't|is not|it's not|that's not|not|no way|not a|nothing "
        r"like|definitely not|for sure not|never|doubt it's|don't think (?:it's|you have)|"
        r"rule out|unlikely) (?:be |to be |it's |that's |having )?(?:a |an |your |the |anything "
        r")?(?:\w+ )?(?:heart attack|heart|stroke|cancer|tumou?r|clot|blood clot|appendicitis|"
        r"meningitis|broken|fracture|infected|infection|serious|dangerous|emergency|ectopic|"
        r"miscarriage|preeclampsia|sepsis|concussion|contagious|apnea|covid|lyme|measles|rabies|"
        r"worry about)\b",
        "can couldn isn is it that not no nothing definitely never doubt don rule unlikely",
        0.75,
        kind="reply",
        asked=False,
        unless=(
            _SOURCE,
            _GENERAL,
            Guard(
                r"\b(?:virus in|vaccine|shot|flu shot|live virus|we can't|tell from|say whether|know if|know whether)\b"
            ),
        ),
    ),
    cue(
        r"\b(?:pain|fevers?|headaches?|bleeding|spotting|rash(?:es)?|bumps?|lumps?|numbness|"
        r"tightness|fluttering|dizziness|vomiting|swelling|cough|cramps?|blood)\b[^.!?\n]{0,40}"
        r"\b(?:never a (?:problem|worry)|(?:totally|perfectly|completely|very|so|super|100%|"
        r"quite|just|is|are) normal|no big deal|nothing to worry|harmless|just (?:stress|nerves|"
        r"gas|anxiety|hormones|part of)|means? nothing|doesn't mean anything)\b",
        "pain fever fevers headache headaches bleeding spotting rash bump bumps lump lumps "
        "numbness tightness fluttering dizziness vomiting swelling cough cramp cramps blood",
        0.8,
        asked=False,
        unless=(_SOURCE, Guard(r"\b(?:not|never|isn't|aren't) (?:normal|harmless)\b")),
    ),
    cue(
        r"\b(?:no se apure|no se preocupe|no pasa nada|no es nada|(?:es|son) normal(?:es)?(?! "
        r"(?:tener|sentir|preguntar|querer|estar))|es de lo mas comun|le aseguro que|a su "
        r"edad (?:no|es)|ya se (?:despertara|le)|no es (?:un|una|el|la) (?:\w+)|es cansancio|"
        r"es puro|es pura|es solo|es por (?:el estres|los nervios)|son (?:puros )?nervios|"
        r"ya se le (?:pasa|quita|va a pasar)|se le va a quitar|se le quita sol[oa]|no es para "
        r"tanto|no hace falta (?:ir|que vaya)|no vaya a urgencias|tranquil[oa]|no tiene nada|"
        r"todo esta bien|esta bien|no hay de que preocuparse)\b[^.!?\n]{0,40}",
        "no es son ya se todo esta tranquilo tranquila",
        0.75,
        kind="reply",
        unless=(
            _LOGISTICS,
            Guard(
                r"\b(?:estacionamiento|cupo|hora|llegar tarde|lugar|registro|preguntar|dudas|boleto|"
                r"feria|taller|gratis|abiert[oa])\b"
            ),
        ),
    ),
)

REASSURANCE += (
    cue(
        r"\b(?:safe to ignore|you'd know if|put your mind at ease|don't let it worry|let it "
        r"be\b|let the fever|you'll live|you're good\b|nah\b|means nothing|doesn't mean (?:a "
        r"thing|anything|much)|almost never means|never means anything|won't hurt (?:you|him|"
        r"her|a thing)|can't hurt (?:you|him|her)|it's minor|it is minor|just the (?:winter|"
        r"baby|weather)|happens all the time|all the time|every time|no chance (?:it's|that|"
        r"of)|i(?:'d| would) bet (?:it's|on)|i (?:promise|guarantee|assure) (?:you|it)|we "
        r"(?:promise|assure) you|trust me|take heart|chalk it up|nothing a little|sleep on "
        r"it|shake it off|laugh it off)[^.!?\n]{0,50}",
        "safe you put don let nah means doesn almost never won can it just happens all every "
        "no i we trust take chalk nothing sleep shake laugh",
        0.55,
        kind="reply",
        unless=(_MEDICAL_NEAR, _LOGISTICS, _SOURCE),
        asked=False,
    ),
    cue(
        r"\b(?:that|this|it|what you (?:feel|have|describe)|all that is|all it is)(?:'s| is)"
        r" (?:is )?(?:a |an |your |the |only |just |how |part )?(?:\w+ ){0,2}?(?:nerves|"
        r"normal|side effect|lungs clean|winter blues|pulled muscle|talking|flu every time|"
        r"growing|gas|sleeping|stretching|hormones|part of|getting older|dry air|teething|"
        r"adjusting|body)\b[^.!?\n]{0,40}",
        "that this it what all",
        0.55,
        kind="reply",
        unless=(_LOGISTICS, _SOURCE, _MEDICAL_NEAR),
        asked=False,
    ),
    cue(
        r"\b(?:only|just|simply|merely|puro|pura|solo|nomas) (?:a |an |your |the |some |un "
        r"|una |los |el )?(?:\w+ )?(?:sleeping|tired|nerves|stress|gas|hormones|anxiety|flu|"
        r"cold|bug|virus|bruise|cramp|strain|phase|growing|teething|winter blues|heartburn|"
        r"indigestion|cansancio|nervios|estres|gases|empacho|gripa|berrinche)\b",
        "only just simply merely puro pura solo nomas",
        0.6,
        kind="reply",
        unless=(_LOGISTICS, _SOURCE, _MEDICAL_NEAR, Guard(r"\b(?:is it|isn't|not|whether|si es) (?:\w+ )?$", "before")),
        asked=False,
    ),
    cue(
        r"\b(?:there(?:'s| is)|i see|we see) no (?:sign of )?(?:infection|break|fracture|cancer|"
        r"clot|danger|problem|need)\b[^.!?\n]{0,30}|\b(?:isn't|is not|ain't|aren't) anything "
        r"(?:to|serious|bad)[^.!?\n]{0,30}|\bno one would (?:treat|worry)[^.!?\n]{0,20}|"
        r"\bonly a tad (?:off|high|low)\b|\b(?:totally|perfectly|completely) (?:fine|normal|"
        r"harmless|safe)\b",
        "there i we isn is ain aren no only totally perfectly completely",
        0.6,
        kind="",
        unless=(_MEDICAL_NEAR, _LOGISTICS, _SOURCE, _GENERAL),
        asked=False,
    ),
)

_UNIT = (
    r"(?:mg|mcg|milligrams?|micrograms?|ml|cc|grams?|units?|iu|milliliters?|miligramos|"
    r"mililitros|gramos|unidades|puffs?|drops?|gotas)"
)
_PILL = (
    r"(?:tablets?|tabs?|pills?|capsules?|caps|teaspoons?|tsp|tablespoons?|tbsp|puffs?|"
    r"drops|gummies|gummy|sprays?|caplets?|lozenges|patches|scoops?|droppers?|shots of|"
    r"pastillas?|tabletas?|capsulas?|cucharadas?|cucharaditas?|gotas|advil|tylenol|aspirins?|"
    r"aleve|benadryl|motrin|ibuprofen|aspirinas?)"
)
_COUNT = (
    r"(?:\d+(?:[.,]\d+)?|a|an|one|two|three|four|five|six|eight|ten|half|half an?|another|"
    r"extra|una?|dos|tres|cuatro|media|otra|1/2)"
)
_FACT = Guard(
    r"\b(?:sodium|salt|sugar|fiber|protein|calories|caffeine|per serving|alcohol|limit|"
    r"recommends?|less than|no more than|at most|upper limit|contains?|has|have|max(?:imum)"
    r"?|water|raised|donated|gave out|handed out|sal|azucar|agua|recomienda|study|trial)"
    r"\b"
)
_NOT_DRUG = Guard(
    r"\b(?:eye drops in stock|recipe|cups?|flour|beans|garden|soup|smoothie|cookies?|donat\w+|"
    r"raised|dropped off|returned|collected|take-?back)\b"
)
DOSES: tuple[Cue, ...] = (
    cue(
        rf"\b(?P<span>(?:{_COUNT}|\d+ of (?:the|your)|a capful of|a dose of|a squirt of|two "
        rf"squirts of|una toma|dos|media) (?:\w+ )?(?:{MEDICINES}|miralax|excedrin|flonase|"
        r"squirts?|chewables?|capfuls?|loratadina|clonazepam|albendazol|loperamidas?|omeprazol|"
        r"naproxeno|paracetamol|ibuprofenos?|chewable|melatonin|tableta|pastilla|squirts? "
        rf"of \w+)\b[^.!?\n]{{0,40}})",
        "",
        0.6,
        unless=(
            _FACT,
            _NOT_DRUG,
            Guard(
                r"\b(?:a (?:statin|steroid|antibiotic|painkiller|vaccine|blood thinner)|side effects?|"
                r"ask|talk|recall|risk|box of|study|approved)\b"
            ),
            Guard(
                r"\b(?:take|give|morning|night|noche|manana|hours?|horas?|bed|food|day|dia|twice|before|"
                r"after|antes|cada|acostarse|ayunas|now|repeat|until|per side|debajo|early|toma|3x|"
                r"2x|joint|pain|fever|headache|migraine|cold|each|three|two|one)\b",
                "lacks",
            ),
        ),
    ),
    cue(
        r"\b(?:\d+x|once|twice|three times) (?:a|per) day\b[^.!?\n]{0,20}|\b(?:cada|una sola "
        r"toma|media y media|en ayunas y)\b[^.!?\n]{0,25}\b(?:meses|horas|vuelta|acostarse)"
        r"\b",
        "# once twice three cada una media en",
        0.55,
        unless=(
            _NOT_DRUG,
            Guard(r"\b(?:mg|drops?|vinegar|of the)\b", "lacks"),
            Guard(r"\b(?:brush|floss|walk|stretch|wash|feed|label|etiqueta)\b"),
        ),
    ),
    cue(
        rf"\b\d[\d,.]* ?{_UNIT}\b(?!/)",
        "mg mcg milligram milligrams microgram micrograms ml cc gram grams unit units iu "
        "milliliter miligramos mililitros gramos unidades puff puffs drop drops gotas",
        0.8,
        unless=(_FACT, _NOT_DRUG),
        also="",
    ),
    cue(
        r"\b(?:take|took|taking|give|giving|use|try|have|add|swallow|pop|chew|tome|toma|tomar|"
        rf"dele|dale|use|den)\b(?: \w+){{0,3}}? (?P<span>{_COUNT}(?: (?:or|to|y|o) {_COUNT})"
        rf"?(?: \w+)? {_PILL}\b[^.!?\n]{{0,30}})",
        "take took taking give giving use try have add swallow pop chew tome toma tomar dele dale den",
        0.85,
        unless=(_FACT, _NOT_DRUG),
    ),
    cue(
        rf"\b(?P<span>{_COUNT} (?:\w+ )?{_PILL}\b[^.!?\n]{{0,25}}\b(?:now|daily|a day|per day|"
        r"each|every|at (?:bed|night|bedtime|noon|lunch)|before bed|in the (?:morning|evening)"
        r"|with (?:food|meals|dinner)|twice|times|tonight|then|al dia|cada|por la noche|antes "
        r"de dormir|diarias?))",
        "tablet tablets tab tabs pill pills capsule capsules caps teaspoon teaspoons tsp "
        "tablespoon tbsp puff puffs drops gummies gummy spray sprays caplets pastilla pastillas "
        "tableta tabletas capsula capsulas cucharada cucharadas gotas advil tylenol aspirin "
        "aleve benadryl motrin scoop",
        0.85,
        unless=(_NOT_DRUG,),
    ),
    cue(
        r"\b(?:double|triple|halve|up|increase|raise|lower|cut|bump|drop|reduce|doble|duplique|"
        r"suba|aumente|baje|reduzca) (?:up |down |back )?(?:your|the|his|her|it|that|su|la|"
        r"el|tu)?[^.!?\n]{0,20}\b(?:dose|doses|units?|insulin|pills?|tablets?|dosage|dosis|"
        r"unidades|insulina|pastillas?|meds?|medication|inhaler|puffs)\b[^.!?\n]{0,25}",
        "double triple halve up increase raise lower cut bump drop reduce doble duplique suba aumente baje reduzca",
        0.85,
        unless=(Guard(r"\b(?:don't|do not|never|nunca|no) (?:\w+ )?$", "before"),),
    ),
    cue(
        r"\b(?:every|cada) (?:\d+|two|three|four|six|eight|twelve|few|dos|tres|cuatro|seis|"
        r"ocho|doce)(?:(?: ?-| to| or| a| o) ?(?:\d+|six|eight|four))? (?:hours?|hrs?|horas)"
        r"\b",
        "every cada",
        0.75,
        unless=(
            Guard(
                r"\b(?:repaint|bus|shuttle|shift|reapply|sunscreen|stretch|stand up|breaks?|diaper|"
                r"check|feed|feeds|news|update\w*|drawing|winner|walk|screen|water)\b"
            ),
        ),
    ),
    cue(
        r"\b(?:take|give|tome|dele)\b[^.!?\n]{0,30}\b(?P<span>(?:once|twice|three times|"
        r"four times|\d times|una vez|dos veces|tres veces) (?:a|per|al|each|every) (?:day|"
        r"dia|night))",
        "take give tome dele",
        0.6,
        unless=(_NOT_DRUG, Guard(r"\b(?:walk|stretch|brush|breaths?|break)\b")),
    ),
)
