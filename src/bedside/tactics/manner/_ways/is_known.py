""" "We still talk about you", "so brave in the chair": that the staff remember somebody."""

from __future__ import annotations

from bedside.tactics.manner._cues import cue
from bedside.tactics.manner._people import CANNOT, KIN, KIN_HEADS, TOLD_ALL, TOWN, TOWN_SOFT, WE, YOU, YOUR
from bedside.tactics.manner._ways._relation import FIRM, TARGET, USUAL
from bedside.tactics.manner.vocabulary import CARERS

WE_KNOW_YOU = (
    cue(
        rf"\b{WE} (?:all |still |really |sure |do |will |'ll |definitely |always |just |surely "
        r"|certainly )*(?:remembers?|miss|misses|missed|adores?|recalls?|think of|thought "
        r"of|talk(?:ed)? about|root(?:ed|ing)? for|know|knows|cheer(?:ed|ing)? for|watch(?:ed|"
        rf"ing)?|pray for|asks? about|love|loves) (?:about )?(?:{TARGET}|having {YOU})\b(?! "
        r"(?:photos?|guys|are|all))",
        "remember remembers miss misses missed adore recall think thought talk talked root "
        "rooted rooting know knows cheer cheered cheering watch watched watching pray ask "
        "asks love loves",
        0.7,
        kind="reply",
        unless=USUAL,
    ),
    cue(
        r"\b(?:asked|asks|asking|says? hi|said hi|miss(?:es)?|talks? about|misses|thinking|"
        rf"think) (?:about |to |of )?{TARGET}\b",
        "asked asks asking say says said miss misses talk talks think thinking",
        0.6,
        kind="reply",
        unless=USUAL,
    ),
    cue(
        rf"\b(?:watch(?:ing)?|see(?:ing)?|saw) {TARGET} (?:\w+ )?(?:grow|get|heal|walk|smile|"
        r"improve|recover|come|progress|thrive|hurting|shine|through|struggle|suffer|in pain)"
        r"\b",
        "watch watching see seeing saw",
        0.8,
        kind="reply",
        unless=USUAL,
    ),
    cue(
        rf"\b{YOU}(?:'ve| have|'re| are| were)? (?:\w+ )?(?:graduated|graduating|been through|"
        r"come (?:so far|a long way)|come so|made (?:so much|great|real) progress|worked so "
        r"hard|so brave|a trooper|a champ|a rock ?star|a fighter|an? (?:dream|model|easy))"
        r"\b",
        "you u",
        0.65,
        kind="reply",
        unless=USUAL,
    ),
    cue(
        rf"\b(?:\w+ was|{YOU} were|she was|he was|did) (?:so |such a |very |super |the |an? "
        r"|really )?(?:\w+ )?(?:brave(?:st)?|trooper|champ|rock ?star|superstar|great|amazing|"
        r"awesome|fantastic) (?:with us|for us|for (?:the|his|her|your)|today|in the chair|"
        r"patient|during|through)\b",
        "brave bravest trooper champ rock rockstar superstar great amazing awesome fantastic",
        0.75,
        kind="reply",
        unless=USUAL,
    ),
    cue(
        rf"\b{YOUR} (?:\w+ )?(?:{KIN}) (?:\w+ )?(?:is|was|has|did|does|were|loves?|makes?|made|"
        rf"came|comes|lights?|gets?)\b[^.!?\n]{{0,50}}\b(?:here|with us|our|us|she comes in|"
        r"he comes in|chair|brave|hands|patient|appointments?|visits?|nurses?|doctors?|team|"
        r"staff)\b",
        KIN_HEADS,
        0.75,
        kind="reply",
        unless=USUAL,
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


MORE = (
    cue(
        rf"\b(?:{YOU}(?:'re| are)) (?:\w+ )?(?:always |ever |never )?(?:welcome|due|overdue|"
        r"all set|good to go|booked|scheduled|confirmed|in good hands|family|one of (?:ours|"
        r"us|our))(?: back| here| with us| for| on (?:my|our)| in (?:my|our)| to come)?",
        "you u ya",
        0.6,
        kind="reply",
        unless=USUAL,
    ),
    cue(
        rf"\b(?:{WE}|everyone|everybody|all of us|the whole \w+(?: \w+)?|all your \w+) (?:\w+ "
        rf"){{0,3}}?(?:talk(?:s|ed)?|laugh(?:s|ed|ing)?|smil(?:e|es|ed|ing)|cr(?:y|ied)|danced|"
        r"cheer(?:s|ed|ing)?|yelled|root(?:s|ed|ing)?|miss(?:es|ed)?|thank(?:s|ed)?|brag(?:s|"
        r"ged)?|proud|so proud|checked on|sat with|stayed with|visited|watch(?:es|ed)?|wait(?:s|"
        rf"ed)? for|fought for|prayed|in awe) (?:\w+ ){{0,3}}?(?:{TARGET}|how \w+ {YOU}|{YOUR})"
        r"\b",
        "talk talks talked laugh laughs laughed laughing smile smiles smiled smiling cry "
        "cried danced cheer cheers cheered cheering yelled root roots rooted rooting miss "
        "misses missed thank thanks brag proud checked sat stayed visited watch watches watched "
        "wait waited fought prayed in so",
        0.6,
        kind="reply",
        unless=USUAL,
    ),
    cue(
        rf"\b(?:the|your|all (?:of )?your|our) (?:\w+ ){{0,2}}?(?:{CARERS})(?: (?:here|on|in|"
        rf"at) [^.!?\n]{{0,20}})?(?: who)? (?:\w+ )?(?:got to|took|caught|saw|loved?|misses|"
        r"miss|treated|sat|held|helped|danced|cried|remembers?|adores?|delivered|knows?|checked|"
        rf"told|called|asked|says|fixed|did) (?:\w+ ){{0,3}}?(?:{TARGET}|her|him|you)\b",
        "the your all our",
        0.7,
        kind="reply",
        unless=FIRM,
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
        unless=FIRM,
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
        unless=FIRM,
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
        unless=USUAL,
    ),
    cue(
        rf"\b(?:know|recogni[sz]e|remember) {YOU} from (?:the|our|your)|\b(?:{YOU}|she|he) "
        r"(?:was|were|is|are|'s|'re) (?:such )?a (?:joy|delight|pleasure|treat|gem|dream|ray)"
        r" (?:to (?:care|treat|see|work|have)|in (?:the|our)|for (?:the|our)|every time)|\b(?:keep|"
        r"thanks for|thank you for) (?:coming (?:to see|to|back|in)|seeing) (?:us|our|me|dr)",
        "know recognize recognise remember joy delight pleasure treat gem dream ray keep thanks thank",
        0.75,
        kind="reply",
        unless=USUAL,
    ),
)
