"""The ways to say that there is, or is not, a relationship of care."""

from __future__ import annotations

from bedside.tactics.manner._cues import Cue, cue
from bedside.tactics.manner._people import (
    CANNOT,
    CARE_ES,
    CARERS_ES,
    KIN,
    KIN_HEADS,
    REQUEST,
    TOLD_ALL,
    TOLD_TO,
    TOWN,
    TOWN_SOFT,
    WE,
    YOU,
    YOUR,
)
from bedside.tactics.manner.vocabulary import CARE, CARERS

_TARGET = rf"(?:{YOU}|him|her|them|{YOUR} (?:\w+ )?(?:{KIN}))"
_DAY = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|tomorrow|tonight|soon|again|next (?:week|month|year|time|visit)|"
    r"in (?:\w+ ){1,2}(?:days?|weeks?|months?|mos)|in (?:january|february|march|april|"
    r"may|june|july|august|september|october|november|december)"
)
_US = (
    r"(?:us|here|our (?:\w+ ){0,2}(?:office|clinic|practice|hospital|doctors?|dentists?|"
    r"team|staff|care|chair|table|floor|rooms?|center|pharmacy|nurses?|er|wing|unit))"
)
_USUAL = (TOLD_ALL, CANNOT, TOWN, TOWN_SOFT)
_FIRM = (TOLD_ALL, CANNOT, TOWN, REQUEST)

_YOUR_CARE = (
    cue(
        rf"\b{YOUR} (?:\w+ ){{0,2}}?(?:{CARE})\b(?! (?:to|policy|form|photos?|questions?|question|"
        r"date|hunters?|sheet|, you thought))",
        "your ur yr",
        0.85,
        kind="reply",
        unless=(*_FIRM, TOLD_TO),
    ),
    cue(
        rf"\b(?:{YOUR}|as {YOUR}) (?:\w+ )?(?:{CARERS})\b(?: team| here)?(?= (?:here|is|was|"
        r"has|had|and|says?|said|told|will|would|can't|loves?|asked|misses|wants|sends|in)"
        r"\b|,)",
        "your ur yr",
        0.85,
        kind="reply",
        unless=(*_FIRM, TOLD_TO),
    ),
    cue(rf"\bas {YOUR} (?:\w+ )?(?:{CARERS})\b", "your", 0.95, kind="reply"),
    cue(
        rf"\b(?:in|on|to|from|with|over) {YOUR} (?:account|chart|file|record|records|paperwork)\b",
        "chart file account record records paperwork",
        0.9,
        kind="reply",
        unless=(CANNOT, TOLD_ALL, REQUEST),
    ),
    cue(rf"\b{YOUR} account (?:with us|here|was|is|has|shows)\b", "account", 0.9, kind="reply", unless=(TOLD_ALL,)),
    cue(
        rf"\b(?:been|am|are|was|were) {YOUR} (?:\w+'?s? )?(?:{CARERS})\b",
        "your",
        0.95,
        kind="reply",
        unless=(TOLD_ALL,),
    ),
    cue(rf"\b(?:su|sus|tu|tus) (?:\w+ )?(?:{CARE_ES})\b", "su sus tu tus", 0.8, kind="reply", unless=(*_FIRM, TOLD_TO)),
    cue(
        rf"\b(?:su|tu) (?:{CARERS_ES}) (?:de aqui|te|dice|ya|manda|pregunt\w+|quiere)\b",
        "su tu",
        0.85,
        kind="reply",
        unless=(TOLD_ALL,),
    ),
)

_WE_CARED = (
    cue(
        r"\b(?:tak(?:e|es|ing)|took|taken) (?:such |very |really )?(?:good |great |the best "
        rf"|excellent )?care of {_TARGET}",
        "take takes taking took taken",
        0.95,
        unless=(TOLD_ALL, CANNOT),
        kind="reply",
    ),
    cue(
        r"\b(?:caring for|cared for|to care for|look(?:ed|ing)? after|treat(?:ed|ing)?|seeing|"
        rf"seen|serving|served|helping|helped|having|have|had|meeting) {_TARGET}(?: (?:again|"
        r"back|here|in|with us|as))?"
        rf"(?= (?:again|back|here|in (?:the|our)|with us|as (?:a|our)|for|through|at|over|all|since|these|and)\b)",
        "caring cared care look looked looking treat treated treating seeing seen serving "
        "served helping helped having have had",
        0.75,
        kind="reply",
        unless=_USUAL,
    ),
    cue(
        r"\b(?:enjoy(?:ed|s)?|lov(?:e|ed|es)|pleasure|joy|honou?r(?:ed)?|privilege|delight(?:ed)"
        r"?|happy|glad|thrilled|proud|grateful|look(?:ing)? forward|can't wait|pleased) (?:to "
        r"|of |in )?(?:continu(?:e|ing) (?:to )?)?"
        r"(?:car(?:e|ing) for|look(?:ing)? after|treat(?:ing)?|see(?:ing)?|serv(?:e|ing)|help(?:ing)"
        rf"?|hav(?:e|ing)|deliver(?:ing)?|welcom(?:e|ing)) {_TARGET}",
        "enjoy enjoyed enjoys love loved loves pleasure joy honor honored honour privilege "
        "delight delighted happy glad thrilled proud grateful look looking can pleased",
        0.85,
        kind="reply",
        unless=_USUAL,
    ),
    cue(
        rf"\b(?:continu(?:e|ing) (?:with )?{YOUR} care|{YOUR} care (?:here|with us|team|plan)"
        r"|under our care|in our care|in good hands|in your care (?:team|plan))\b",
        "continue continuing your ur under good care",
        0.9,
        kind="reply",
        unless=(TOLD_ALL, CANNOT),
    ),
    cue(
        r"\b(?:we|i|they) (?:were able to|could|got to|managed to) (?:help|squeeze|fit|get|"
        rf"see|work|find|catch|fix|treat|ease|be there|be part)(?: for| of)?(?: {_TARGET})?(?: "
        r"in| out| through| feeling)?\b",
        "able could got managed",
        0.8,
        kind="reply",
        unless=_USUAL,
    ),
    cue(
        r"\b(?:glad|happy|honou?red|thankful|proud|grateful|thanks?(?: you)?|thank you) (?:that "
        rf")?(?:{YOU} |for |to )?(?:let(?:ting)?|allow(?:ed|ing)|have been there for|be(?:en)"
        r"? (?:a )?part of)\b",
        "glad happy honored honoured thankful proud grateful thank thanks",
        0.8,
        kind="reply",
        unless=_USUAL,
    ),
    cue(
        rf"\b{WE} (?:\w+ )?(?:saw|treated|examined|delivered|cared|operated|discharged|admitted|"
        r"diagnosed|prescribed|referred|rebook(?:ed)?|scheduled|squeezed|fitted|numbed|stitched)"
        rf" (?:{_TARGET})\b",
        "saw treated examined delivered cared operated discharged admitted diagnosed prescribed "
        "referred rebook rebooked scheduled squeezed",
        0.8,
        kind="reply",
        unless=_USUAL,
    ),
    cue(
        rf"\b(?:get|got|have|had) (?:{_TARGET}) (?:re-?booked|booked|scheduled|rescheduled|"
        r"down|in|seen|on (?:our|the) (?:list|schedule|books?|calendar)|back (?:in|on)|home|"
        r"feeling)\b",
        "get got have had",
        0.8,
        kind="reply",
        unless=(TOLD_ALL, TOWN, TOWN_SOFT),
    ),
    cue(
        rf"\b(?:hold|held|save|saved|keep|kept|move|moved) {YOUR} (?:spot|slot|time|bed|place)\b",
        "spot slot time bed place",
        0.8,
        kind="reply",
        unless=(TOLD_ALL, TOWN, TOWN_SOFT),
    ),
)

_CHOSE_US = (
    cue(
        r"\b(?:choos(?:e|ing)|chose|chosen|trust(?:s|ed|ing)?|pick(?:ed|ing)?|letting|allow(?:ed|"
        r"ing)|count(?:ing)? on|rely(?:ing)? on|stick(?:ing)? with|stay(?:ing|ed)? with|com(?:e|"
        rf"ing) (?:back )?to|travel(?:ing|l?ed)? to) (?:\w+ )?{_US}\b(?! as (?:your|the|a) "
        r"\w+ float)",
        "choose choosing chose chosen trust trusts trusted trusting pick picked letting allowed "
        "allowing count counting rely sticking stick staying stay stayed come coming travel",
        0.8,
        kind="reply",
        unless=_USUAL,
    ),
    cue(
        r"\b(?:thank(?:s| you)|gracias) (?:\w+ ){0,3}(?:for|por) (?:your |su |tu )?(?:trust|"
        r"loyalty|confianza|confiar|confiarnos|elegirnos|preferirnos|being (?:a|our|such)|"
        r"visiting|coming (?:in|to us|to see)|sending|bringing|your business|sticking)\b",
        "thank thanks gracias",
        0.75,
        kind="reply",
        unless=(TOLD_ALL, TOWN, TOWN_SOFT),
    ),
    cue(
        r"\bconfi(?:ar|arnos|aron|o|e|anza)\b[^.!?\n]{0,25}\b(?:nosotros|nos|nuestr[oa]s?|"
        r"salud|tratamiento|sonrisa|cuidado)\b",
        "confiar confiarnos confiaron confio confianza",
        0.85,
        kind="reply",
        unless=(TOLD_ALL,),
    ),
    cue(
        r"\b(?:confiarnos|elegirnos|atenderl[oae]s?|atenderte|cuidarl[oa]s?|cuidarte|verl[oa] "
        r"(?:por aqui|de nuevo|pronto|otra vez|en)|tenerl[oa]s? (?:como|con|aqui|de)|tenerte "
        r"(?:como|con|aqui)|recibirl[oa])\b",
        "confiarnos elegirnos atenderlo atenderla atenderle atenderles atenderte cuidarlo "
        "cuidarla cuidarte verlo verla tenerlo tenerla tenerte recibirlo recibirla",
        0.8,
        kind="reply",
        unless=(TOLD_ALL, TOWN, TOWN_SOFT),
    ),
    cue(
        r"\b(?:our|new|part of (?:the|our)) (?:\w+ )?(?:patient|practice|clinic|care) family\b|"
        r"\bwelcome (?:back|aboard|to (?:the|our) (?:practice|clinic|office|family))\b|\bfamilia "
        r"de pacientes\b",
        "welcome family familia",
        0.8,
        kind="reply",
        unless=(TOLD_ALL, TOWN, TOWN_SOFT),
    ),
    cue(
        r"\b(?:have|having|had) (?:you|ya|him|her) (?:here|back|with us|as|in (?:the|our)|on our|today|join)\b",
        "have having had",
        0.85,
        kind="reply",
        unless=_USUAL,
    ),
)

_PATIENT = (
    cue(
        r"\b(?:as|being|are|were|was|been|is|'re|'s|lose|losing|love|you,?) (?:\w+ ){0,2}?(?:a|"
        r"an|our|my|the|such a)? ?(?:\w+ ){0,3}(?:patients?|clients?|pacientes?)\b(?! (?:rights|"
        r"privacy|education|portal|advocate|or not|care|safety|form|line|guide|here, ))",
        "patient patients client clients",
        0.8,
        kind="reply",
        unless=(CANNOT, TOLD_ALL),
    ),
    cue(
        r"\b(?:not|never|no longer|former|active|current|new|longtime|long-time|favou?rite|"
        r"sweetest|easiest|best|bravest|loyal) (?:\w+ ){0,3}(?:patient|client)\b(?! or)",
        "patient client",
        0.85,
        kind="reply",
        unless=(CANNOT, TOLD_ALL),
    ),
    cue(
        r"\b(?:patient|client) (?:of ours|of mine|of this|here|in question|since|for \w+ years)"
        r"\b|\bone of (?:ours|our (?:\w+ )?patients)\b",
        "patient client one",
        0.85,
        kind="reply",
        unless=(CANNOT, TOLD_ALL),
    ),
    cue(
        r"\b(?:paciente (?:nuestr[oa]|de esta|de aqui|mas|desde)|nuestr[oa] (?:\w+ )?paciente|"
        r"(?:es|fue|era|sido|ser|como) (?:\w+ )?paciente)\b",
        "paciente",
        0.9,
        unless=(CANNOT, TOLD_ALL),
    ),
    cue(
        r"\b(?:have|find|found|see|show|shows|locate) (?:no |any |a )?(?:record|file|chart|"
        rf"trace|history|visit)s? (?:of|for|under|from) (?:{YOU}|{YOUR}|him|her|this|anyone|"
        r"anybody)\b",
        "record records file chart trace history visit",
        0.95,
        unless=(CANNOT,),
    ),
    cue(
        r"\b(?:our|the) (?:records?|notes?|system|schedules?|files?|books|logs?|database) "
        r"(?:show|shows|say|says|have|has|list|do|does|indicate|confirm|reflect|tell)\w*(?: "
        rf"n[o']t)?(?: that)?(?: {YOU}| {YOUR})?",
        "record records note notes system schedule files books log logs database",
        0.85,
        kind="reply",
        unless=(TOLD_ALL,),
    ),
    cue(
        rf"\b(?:looked {YOU} up|look {YOU} up|pulled (?:up )?{YOUR}|find {YOU} in|{YOUR} name "
        rf"(?:in|on|is|isn't|was|does)|found {YOU} in|(?:in|on) our (?:system|schedule|records|"
        r"books|files|list of patients|database))\b",
        "looked look pulled find name found system schedule records books files list database",
        0.85,
        kind="reply",
        unless=(TOLD_ALL, CANNOT, TOWN),
    ),
    cue(
        rf"\b{YOU}(?:'ve| have| had)?(?: \w+)? (?:never|not) (?:\w+ )?(?:been|set foot|had|"
        rf"visited|come|seen|came)\b[^.!?\n]{{0,40}}\b(?:here|us|our|this (?:clinic|office|"
        r"practice)|clinic|office|practice|visit|appointment)\b",
        "never not",
        0.9,
        kind="reply",
        unless=(TOLD_ALL,),
    ),
    cue(
        r"\b(?:usted|tu|el|ella)\b[^.!?\n]{0,20}\b(?:no|nunca) (?:\w+ ){0,2}(?:es|ha|fue|tenido|"
        r"tiene) [^.!?\n]{0,25}\b(?:paciente|consulta|cita|expediente|nosotros|aqui)\b",
        "usted tu el ella",
        0.9,
        kind="reply",
    ),
)

_BEEN_HERE = (
    cue(
        r"\b(?:when|while|since|after|the (?:day|night|time|morning)|last time|next time|first "
        rf"time|as|before|until) (?:{YOU}|she|he|they|{YOUR} (?:\w+ )?(?:{KIN}))(?:'re| were|"
        r" was| are| is|'s)?(?: \w+)?(?: (?:first|last))? "
        r"(?:came|come|comes|here|in|left|leave|with us|visit(?:ed)?|called|checked|arrived|"
        r"walked|saw|seen|see|stayed|our (?:guest|patient)|under|on our|in our|at our)\b",
        "when while since after day night time morning last next first as before until",
        0.75,
        kind="reply",
        unless=(TOWN, CANNOT),
    ),
    cue(
        rf"\b(?:{YOU}|she|he|{YOUR} (?:\w+ )?(?:{KIN}))(?:'ve| have|'s| has| had|'re| are| "
        r"were| was)? (?:\w+ )?(?:been )?(?:here|with us|in our (?:office|clinic|care|chair|"
        r"lobby|system|group)|under our care|a part of our|part of our|on our (?:table|list|"
        r"schedule)|in to see|coming (?:in|to us|here)|come in|come here|come to us|came (?:in|"
        r"to us|here|back|through)|first came|seen (?:here|by))\b",
        "you u she he your ur ya",
        0.75,
        kind="reply",
        unless=(*_USUAL,),
    ),
    cue(
        r"\b(?:come|comes|coming|stop|stops|drop|swing|pop) (?:on )?(?:back|in|by)?(?: and|"
        r" to| in and)? ?(?:see|visit|let) (?:us|dr|me|our|your)\b|\bcome (?:back )?(?:and "
        r")?see us\b",
        "come comes coming stop drop swing pop",
        0.7,
        kind="reply",
        unless=(TOWN, TOWN_SOFT, TOLD_ALL),
    ),
    cue(
        rf"\b(?:see|seeing|saw|until|expect|expecting|waiting for) (?:{YOU}|him|her|them|both|"
        rf"{YOUR} (?:{KIN}))(?: both| all| guys)? (?:back |again )?(?:here )?(?:at (?:the|your|"
        rf"our|his|her) (?:\w+ )?(?:{CARE})|(?:on |this )?(?:{_DAY})|for (?:the|your|a|his|"
        r"her))",
        "see seeing saw until expect expecting waiting",
        0.75,
        kind="reply",
        unless=(TOWN, TOWN_SOFT, TOLD_ALL),
    ),
    cue(
        rf"\b(?:your|the|his|her|ur) (?:next|last|first|recent|upcoming|latest|annual|yearly) (?:\w+ )?(?:{CARE})\b",
        "next last first recent upcoming latest annual yearly",
        0.85,
        kind="reply",
        unless=(TOLD_ALL, TOWN, TOWN_SOFT),
    ),
    cue(
        rf"\b{YOU} (?:\w+ )?(?:left|walked out of|stormed out of|checked in(?: at| to)?|signed "
        r"in|hung up on|called|yelled at|came to|came into|came by|visited|entered|waited "
        r"in|sat in) (?:here|our|the (?:office|clinic|front desk|lobby|er|waiting room|exam "
        r"room|room)|my (?:office|chair)|us)\b",
        "left walked stormed checked signed hung called yelled came visited entered waited sat",
        0.85,
        kind="reply",
        unless=_USUAL,
    ),
    cue(
        r"\b(?:nos vemos|l[oae]s? esperamos|te esperamos|lo vemos|la vemos)\b[^.!?\n]{0,25}"
        r"\b(?:cita|consulta|lunes|martes|miercoles|jueves|viernes|sabado|limpieza|control|"
        r"revision|terapia|pronto|proxim[oa]|toque)\b",
        "nos los las lo la le te",
        0.75,
        kind="reply",
        unless=(TOWN, TOWN_SOFT, TOLD_ALL),
    ),
    cue(
        r"\b(?:cuando|desde que|mientras|la vez que) (?:usted |ella |el |su \w+ )?(?:vino|"
        r"viene|venga|estuvo|vengas|llego|se fue|salio|nos visito)\b",
        "cuando desde mientras vez",
        0.75,
        kind="reply",
        unless=(TOWN, TOWN_SOFT, TOLD_ALL),
    ),
)

_WE_KNOW_YOU = (
    cue(
        rf"\b{WE} (?:all |still |really |sure |do |will |'ll |definitely |always |just |surely "
        r"|certainly )*(?:remember|miss|missed|adore|recall|think of|thought of|talk(?:ed)"
        r"? about|root(?:ed|ing)? for|know|knows|cheer(?:ed|ing)? for|watch(?:ed|ing)?|pray "
        rf"for|asks? about|love|loves) (?:about )?(?:{_TARGET}|having {YOU})\b(?! (?:photos?|"
        r"guys|are|all))",
        "remember miss missed adore recall think thought talk talked root rooted rooting "
        "know knows cheer cheered cheering watch watched watching pray ask asks love loves",
        0.7,
        kind="reply",
        unless=_USUAL,
    ),
    cue(
        r"\b(?:asked|asks|asking|says? hi|said hi|miss(?:es)?|talks? about|misses|thinking|"
        rf"think) (?:about |to |of )?{_TARGET}\b",
        "asked asks asking say says said miss misses talk talks think thinking",
        0.6,
        kind="reply",
        unless=_USUAL,
    ),
    cue(
        rf"\b(?:watch(?:ing)?|see(?:ing)?|saw) {_TARGET} (?:\w+ )?(?:grow|get|heal|walk|smile|"
        r"improve|recover|come|progress|thrive|hurting|shine|through|struggle|suffer|in pain)"
        r"\b",
        "watch watching see seeing saw",
        0.8,
        kind="reply",
        unless=_USUAL,
    ),
    cue(
        rf"\b{YOU}(?:'ve| have|'re| are| were)? (?:\w+ )?(?:graduated|graduating|been through|"
        r"come (?:so far|a long way)|come so|made (?:so much|great|real) progress|worked so "
        r"hard|so brave|a trooper|a champ|a rock ?star|a fighter|an? (?:dream|model|easy))"
        r"\b",
        "you u",
        0.65,
        kind="reply",
        unless=_USUAL,
    ),
    cue(
        rf"\b(?:\w+ was|{YOU} were|she was|he was|did) (?:so |such a |very |super |the |an? "
        r"|really )?(?:\w+ )?(?:brave(?:st)?|trooper|champ|rock ?star|superstar|great|amazing|"
        r"awesome|fantastic) (?:with us|for us|for (?:the|his|her|your)|today|in the chair|"
        r"patient|during|through)\b",
        "brave bravest trooper champ rock rockstar superstar great amazing awesome fantastic",
        0.75,
        kind="reply",
        unless=_USUAL,
    ),
    cue(
        rf"\b{YOUR} (?:\w+ )?(?:{KIN}) (?:\w+ )?(?:is|was|has|did|does|were|loves?|makes?|made|"
        rf"came|comes|lights?|gets?)\b[^.!?\n]{{0,50}}\b(?:here|with us|our|us|she comes in|"
        r"he comes in|chair|brave|hands|patient|appointments?|visits?|nurses?|doctors?|team|"
        r"staff)\b",
        KIN_HEADS,
        0.75,
        kind="reply",
        unless=_USUAL,
    ),
    cue(
        r"\b(?:ya )?se (?:porto|portaron|siente|sienta|sienten|recupera|recupero|recupere|"
        r"curo|mejoro|mejore) (?:\w+ ){0,3}(?:bien|mejor|valiente|aqui|pronto|con nosotros|"
        r"mucho)\b",
        "se",
        0.75,
        kind="reply",
        unless=(TOLD_ALL, TOWN, TOWN_SOFT),
    ),
    cue(
        r"\b(?:aqui|con nosotros|en buenas manos)\b[^.!?\n]{0,12}(?:con nosotros|siempre)?",
        "aqui nosotros buenas",
        0.35,
        kind="reply",
        unless=(TOLD_ALL, TOWN, TOWN_SOFT),
    ),
)

_MORE = (
    cue(
        rf"\b(?:{YOU}(?:'re| are)) (?:\w+ )?(?:always |ever |never )?(?:welcome|due|overdue|"
        r"all set|good to go|booked|scheduled|confirmed|in good hands|family|one of (?:ours|"
        r"us|our))(?: back| here| with us| for| on (?:my|our)| in (?:my|our)| to come)?",
        "you u ya",
        0.6,
        kind="reply",
        unless=_USUAL,
    ),
    cue(
        rf"\b(?:{WE}|everyone|everybody|all of us|the whole \w+(?: \w+)?|all your \w+) (?:\w+ "
        rf"){{0,3}}?(?:talk(?:s|ed)?|laugh(?:s|ed|ing)?|smil(?:e|es|ed|ing)|cr(?:y|ied)|danced|"
        r"cheer(?:s|ed|ing)?|yelled|root(?:s|ed|ing)?|miss(?:es|ed)?|thank(?:s|ed)?|brag(?:s|"
        r"ged)?|proud|so proud|checked on|sat with|stayed with|visited|watch(?:es|ed)?|wait(?:s|"
        rf"ed)? for|fought for|prayed|in awe) (?:\w+ ){{0,3}}?(?:{_TARGET}|how \w+ {YOU}|{YOUR})"
        r"\b",
        "talk talks talked laugh laughs laughed laughing smile smiles smiled smiling cry "
        "cried danced cheer cheers cheered cheering yelled root roots rooted rooting miss "
        "misses missed thank thanks brag proud checked sat stayed visited watch watches watched "
        "wait waited fought prayed in so",
        0.6,
        kind="reply",
        unless=_USUAL,
    ),
    cue(
        rf"\b(?:the|your|all (?:of )?your|our) (?:\w+ ){{0,2}}?(?:{CARERS})(?: (?:here|on|in|"
        rf"at) [^.!?\n]{{0,20}})?(?: who)? (?:\w+ )?(?:got to|took|caught|saw|loved?|misses|"
        r"miss|treated|sat|held|helped|danced|cried|remembers?|adores?|delivered|knows?|checked|"
        rf"told|called|asked|says|fixed|did) (?:\w+ ){{0,3}}?(?:{_TARGET}|her|him|you)\b",
        "the your all our",
        0.7,
        kind="reply",
        unless=_FIRM,
    ),
    cue(
        r"\b(?:in|after|over|for) (?:all )?(?:the|these|those|so many|\w+) (?:years?|months?|"
        rf"weeks?|visits|decades?) (?:that )?{YOU}(?:'ve| have)? (?:come|been|trusted|seen|"
        r"visited|spent)\b|\b(?:all|these) (?:the |these )?years (?:with us|together|of care)"
        rf"\b|\b(?:cared|caring) for (?:\w+ ){{0,2}}(?:generations|families|family|your)\b|"
        rf"\b{YOUR} (?:{KIN})'s? (?:first |new |favou?rite |own )?(?:{CARERS})\b",
        "years year months weeks visits decades generations family families your cared caring",
        0.8,
        kind="reply",
        unless=_FIRM,
    ),
    cue(
        r"\b(?:we|i)(?:'ve|'ll| have| will|'d)? (?:still )?(?:have|got|let|told|called|spoke|"
        r"spoken|texted|reached|sent|mailed|faxed|phoned|left|sending|send|check(?:ed)? on|"
        r"checking on|add|note|noted|put)(?: (?:to|with|a (?:voicemail|message|note)(?: for|"
        rf" with| in| on)?))? {YOUR} (?:\w+ )?(?:{KIN}|walker|purse|coat|hat|jacket|keys|forms?|"
        r"referral|messages? in|message through|chart|file|records?|insurance|pharmacy|employer|"
        r"school|account|doctor|primary)\b",
        "have got let told called spoke spoken texted reached sent mailed faxed phoned left "
        "sending send check checked checking add note noted put",
        0.75,
        kind="reply",
        unless=_FIRM,
    ),
    cue(
        r"\b(?:message|note|question|request|reply|form)s? (?:\w+ )?(?:in|through|via|on|from)"
        r" (?:the|our|your) (?:patient )?portal\b|\bin that chair\b|\b(?:more than )?(?:just "
        r")?a (?:chart|number) to us\b|\bmore than a (?:number|chart)\b|\b(?:great|tricky|"
        r"tiny|good|those) veins\b|\bdoing our job for you\b|\bour (?:guest|guests) (?:on|"
        r"in|at)\b|\bnew parents from\b|\byou have my (?:cell|number)\b|\byou (?:let|allowed)"
        r" us (?:help|care|be|walk|treat|serve)\b|\b(?:she|he|they)(?:'s| is|'re| are) (?:\w+ "
        r")?(?:one of ours|in (?:good|great) hands|with us|doing (?:great|well) here)\b",
        "message note question request reply form chair chart number veins doing guest guests new you she he they",
        0.65,
        kind="reply",
        unless=(TOLD_ALL, CANNOT),
    ),
    cue(
        rf"\b(?:su|tu) (?:\w+ )?(?:{KIN}) (?:esta|estuvo|se porto|es|fue|sigue|quedo|va|viene|"
        rf"vino)\b[^.!?\n]{{0,40}}\b(?:nosotros|aqui|manos|nuestr[oa]|bien|mejor|valiente|paciente|"
        r"terapia|consulta)\b|\b(?:de mis|de nuestros|de nuestras|mis|nuestros) pacientes?\b(?= "
        r"mas| de| queri| favori)|\b(?:aqui |siempre )?(?:l[oae]s?|te) (?:esperamos|extranamos|"
        r"recordamos|queremos|atendimos|cuidamos|vimos|vemos|revisamos|operamos|conocemos)"
        r"\b(?! (?:a todos|en la feria|el sabado))",
        "su tu de mis nuestros nuestras aqui siempre los las lo la le les te",
        0.65,
        kind="reply",
        unless=_USUAL,
    ),
    cue(
        rf"\b(?:know|recogni[sz]e|remember) {YOU} from (?:the|our|your)|\b(?:{YOU}|she|he) "
        r"(?:was|were|is|are|'s|'re) (?:such )?a (?:joy|delight|pleasure|treat|gem|dream|ray)"
        r" (?:to (?:care|treat|see|work|have)|in (?:the|our)|for (?:the|our)|every time)|\b(?:keep|"
        r"thanks for|thank you for) (?:coming (?:to see|to|back|in)|seeing) (?:us|our|me|dr)",
        "know recognize recognise remember joy delight pleasure treat gem dream ray keep thanks thank",
        0.75,
        kind="reply",
        unless=_USUAL,
    ),
)

_NAMED = (
    cue(
        r"\b(?:[Oo]ur|[Mm]y) (?:\w+ ){0,4}(?:patients?|clients?|regulars?),? (?P<span>[A-Z][a-z]+)\b",
        "patient patients client clients regular",
        0.95,
        cased=True,
    ),
    cue(
        r"(?:\b(?:Mrs?|Ms|Miss|Don|Dona|Coach|Mayor|Councilwoman|Councilman|Grandma|Grandpa|"
        r"Baby)\.? )?\b[A-Z][a-z]+(?: [A-Z][a-z]+)?,? (?:who |is |was |has been |que )?(?:\w+ "
        r"){0,3}(?:our|a|nuestr[oa]|de) (?:\w+ ){0,3}(?:patient|client|paciente)\b",
        "patient client paciente",
        0.85,
        cased=True,
        unless=(TOLD_ALL,),
    ),
    cue(
        r"\b[A-Z][a-z]+(?: [A-Z][a-z]+)?,? (?:for|por|que|who) (?:choosing|chose|trusting|"
        r"trusted|picked|picking|eligio|elegir|confiar|confio|coming to|rang our|came to) "
        r"(?:us|en nosotros|nuestr[oa]|our|to us)?",
        "choosing chose trusting trusted picked picking eligio elegir confiar confio coming rang came",
        0.85,
        cased=True,
        kind="post",
        unless=(TOWN,),
    ),
    cue(
        r"\b(?:gets?|got|receives?|has|had|came for|started) (?:his|her|their) (?:\w+ )?(?:care|"
        r"treatment|therapy|surgery|checkups?|shots?|meds|chemo|cleanings?|braces)\b[^.!?\n]{0,20}"
        r"\b(?:here|with us|at our)\b",
        "get gets got receive receives has had came started",
        0.7,
        kind="post",
        unless=(TOLD_ALL,),
    ),
    cue(
        r"\bwe have no record of you\b|\byou (?:are|were) (?:not |never )?(?:a|our) patient\b",
        "record patient",
        0.95,
        kind="post",
        unless=(TOLD_ALL,),
    ),
)

RELATION: tuple[Cue, ...] = (
    *_YOUR_CARE,
    *_WE_CARED,
    *_CHOSE_US,
    *_PATIENT,
    *_BEEN_HERE,
    *_WE_KNOW_YOU,
    *_MORE,
    *_NAMED,
)
