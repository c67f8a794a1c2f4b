"""The ways to diagnose one person from afar, or to tell that person what to do."""

from __future__ import annotations

from bedside.tactics.manner._cues import Cue, Guard, cue
from bedside.tactics.manner._ways._medical_words import ASK_FIRST, CARE_TEST, DRUG, GENERAL, LOGISTICS, MEDICAL, SOURCE
from bedside.tactics.manner.vocabulary import AILMENTS

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
        unless=(SOURCE, ASK_FIRST, GENERAL, LOGISTICS),
    ),
    cue(
        r"\b(?:sounds?|looks?|seems?|appears?) (?:\w+ )?(?:like|to be)? ?(?:an? |the |some "
        rf"|you (?:have|'ve)|classic|mild )?(?:\w+ ){{0,2}}(?:{AILMENTS}|virus|viral|strain|"
        r"pulled|torn|hernia|fungal|infected|ringworm|pink eye|poison ivy|sinus|reaction)\b",
        "sound sounds look looks seem seems appear appears",
        0.85,
        kind="reply",
        asked=False,
        unless=(GENERAL,),
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
        unless=(ASK_FIRST, LOGISTICS, SOURCE),
        also=(
            "stop skip quit drop take start double halve cut split switch mix use try put ice "
            "wrap drive eat drink fly lift run exercise wait hold go come wean taper apply increase "
            "lower raise give get have wear sleep rest avoid resume do"
        ),
    ),
    cue(
        r"\b(?:you|she|he|u) (?:do(?:es)?n't|do not|does not|won't|will not) (?:need|have|"
        rf"require) (?:\w+ ){{0,3}}{CARE_TEST}\b",
        "you she he u",
        0.85,
        asked=False,
        unless=(GENERAL, LOGISTICS),
    ),
    cue(
        r"(?:^|[.!?,;:\n] ?|\b(?:so|just|and|then|please|yes|no|nope|ok|sure|definitely|instead|"
        r"hi|dear|hon|honey|hey) |- )(?P<span>(?:stop|skip|quit|double|halve|cut|switch|start|"
        r"try|put|ice (?!cream|rink|cold)|wrap|leave off|hold off|hold|go off|come off|wean|"
        r"taper|ease off|lay off|drop|swap|rub|dab|soak|apply|keep taking|keep using|take|"
        rf"use|give|add|mix|finish|restart|resume|lie|elevate|rinse|gargle) [^.!?\n]{{0,45}}\b(?:{DRUG}|"
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
        unless=(ASK_FIRST, SOURCE, LOGISTICS),
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
        unless=(MEDICAL, ASK_FIRST, LOGISTICS, SOURCE, GENERAL),
    ),
    cue(
        r"(?:^|[.!?;:\n] ?)(?P<span>(?:do not|don't|no need to|please) (?:get|take|use|stop|"
        r"eat|drink|give|put|pop|drain|pick|touch|bother with|go on|start|let anyone)[^.!?\n]{0,60}"
        r")",
        "do don no please",
        0.5,
        kind="reply",
        unless=(
            MEDICAL,
            ASK_FIRST,
            LOGISTICS,
            SOURCE,
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
            MEDICAL,
            ASK_FIRST,
            LOGISTICS,
            SOURCE,
            GENERAL,
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
        unless=(MEDICAL, LOGISTICS, ASK_FIRST),
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
            ASK_FIRST,
            SOURCE,
            LOGISTICS,
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
        unless=(SOURCE, LOGISTICS),
    ),
    cue(
        r"\b(?:keep|leave) (?:him|her|them|it|the \w+|your \w+) (?:\w+ )?(?:home|out of school|"
        r"covered|dry|elevated|on|off|wrapped|warm|cool|upright|hydrated|in (?:bed|the boot)"
        r")\b",
        "keep leave",
        0.75,
        kind="reply",
        unless=(GENERAL,),
    ),
    cue(
        r"\b(?:at|with|for|given|in) (?:your|his|her) (?:age|weight|history|family history|"
        r"numbers|levels?|condition|case|situation|diabetes|pregnancy|trimester|meds|blood "
        r"pressure|\w+ weeks?)\b(?: \w+){0,2},? (?:you|she|he|it|i|we|that|the)\b[^.!?\n]{0,60}",
        "your his her",
        0.8,
        kind="reply",
        unless=(LOGISTICS, ASK_FIRST),
    ),
    cue(
        r"\b(?:yes|no|nope|yep|yeah|sure|absolutely|of course|definitely|claro|si)\b,? (?:you|"
        r"it|that|they|he|she|those|the two)(?:'re|'s| are| is| can| could| should| will|'ll|"
        r"'d)[^.!?\n]{0,20}\b(?:safe|fine|ok|okay|good|stop|take|skip|mix|infected|normal|"
        r"broken|torn|cancer|contagious)\b[^.!?\n]{0,40}",
        "yes no nope yep yeah sure absolutely definitely claro",
        0.7,
        kind="reply",
        unless=(LOGISTICS, SOURCE, ASK_FIRST),
        asked=False,
    ),
    cue(
        r"\bi(?:'d| would) (?:\w+ )?(?:skip|stop|take|try|start|go (?:off|with|for)|get|have|"
        r"put|ice|wait|hold|switch|double|avoid|cut|use|add|give|do|not)\b[^.!?\n]{0,50}",
        "d would",
        0.65,
        kind="reply",
        unless=(LOGISTICS,),
    ),
    cue(
        r"\b(?:deje|suspenda|tome|use|pongase|ponga|ponle|pongale|aplique|dele|dale|tomate|"
        r"cambie|suba|baje|corte|parta|evite|descanse|mezcle|siga con|espere|no tome|ya no "
        rf"tome|no necesita|no le hace falta|untele|lavese|hagase) [^.!?\n]{{0,40}}\b(?:{DRUG}|"
        rf"hielo|reposo|dias|horas|noche|te|limon|sal|{CARE_TEST}|inhalador|insulina|antibiotico)"
        rf"\b[^.!?\n]{{0,30}}",
        "deje suspenda tome use pongase ponga ponle pongale aplique dele dale tomate cambie "
        "suba baje corte parta evite descanse mezcle siga espere no ya untele lavese hagase",
        0.8,
        kind="reply",
        unless=(ASK_FIRST, SOURCE, Guard(r"\bno (?:deje|suspenda)\b")),
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
