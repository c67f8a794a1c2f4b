"""Finds praise or a success story of a patient that shows no written authorization."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Draft, Severity
from bedside.tactics.manner._cues import Guard, Hit, cue, gate_of, search
from bedside.tactics.manner._reading import Reading

CODE = "END001"
NAME = "testimonial-no-authorization"
SEVERITY = Severity.BLOCK
STATUS = "active"
LABEL = "Shows a testimonial without authorization"
WHY = (
    "A reader learns who was treated and how; a testimonial needs the person's signed "
    "authorization before it is posted."
)
AUTHORITY = (
    "HIPAA, 45 CFR 164.508; OCR settlements Complete P.T. (2016) and Cadia Healthcare (2025); 16 CFR 255.2 (2023)"
)
AUTHORITY_URL = "https://www.ecfr.gov/current/title-45/section-164.508"
FIX = 'Record the signed authorization and say "shared with permission", or leave the story out.'
INSTEAD: dict[str, str] = {}
BAD = (
    Draft('"They fixed my back in a month!" - Lena T., Oakdale', kind="post"),
    Draft('A patient told us: "I can finally sleep."', kind="post"),
    Draft("Meet Otto, who walks again after our hip program.", kind="post"),
    Draft('"Me cambiaron la vida", dice Lupita, paciente desde 2019.', kind="post"),
)
GOOD = (
    Draft("Pat's story, told with written permission, is just one story.", kind="post"),
    Draft("We read every review, good or bad.", kind="post"),
    Draft("Our staff say why they love Fridays.", kind="post"),
    Draft('"Ríe más", dice el refrán en nuestra sala.', kind="post"),
)


_OK = Guard(
    r"\b(?:permission|consent(?:ed)?|release|authoriz\w+|signed|form on file|written ok|"
    r"actor|actress|model|posed|made-up|pretend|permiso|autoriz\w+|consentimiento|firmad\w+|"
    r"our (?:own )?(?:staff|nurses?|front desk|volunteers?|receptionist|team|dietitian)"
    r"|nuestr[oa] (?:enfermera|equipo|recepcionista)|old saying|proverb|refran|dicho|quote|"
    r"song|poem|author|survey|poll|as (?:mark twain|maya angelou|einstein)|dr\.? [a-z]+ "
    r"says|says dr|says our|grandma used to|mascot|therapy dog)\b",
    "near",
)
_NOT_PATIENT = Guard(
    r"\b(?:dr|doctor|nurse|our (?:own|new|front|team|staff|chef|intern|volunteer|dietitian|"
    r"pharmacist|midwife)|the (?:cdc|nih|fda|mayor)|cdc|fda|nih|mayo|harvard|professor|"
    r"coach says|the saying|grandma always said|shakespeare|lincoln|city|county|library)"
    r"\b"
)
_PRAISE = (
    r"(?:saved|changed|life|lives|pain|walk\w*|sleep\w*|cried|smil\w+|confiden\w+|dr|doctor\w*|"
    r"nurse\w*|dentist\w*|surgeon|team|staff|clinic|office|treat\w*|care|cared|surger\w+|"
    r"procedure|therap\w+|best|thank\w*|recommend\w*|love[ds]?|amazing|feel\w*|felt|heal\w*|"
    r"lost|pounds|knees?|back|hip|teeth|skin|eyes?|ears?|hear\w*|see|sober|baby|again|"
    r"never|finally|miracle|listen\w*|gentle|kind|painless|migraines?|anxiety|depress\w+|"
    r"diabetes|meds|years|vida|dolor|doctor[ae]?|medic[oa]|clinica|caminar|dormir|gracias|"
    r"salv\w+|cambi\w+|bebe|ansiedad|recomiend\w+|duele|mejor|atendieron|trat\w+)"
)
_CUES = (
    cue(
        r"(?:^|[\s(])'(?P<span>[^'\n]{3,40}(?:'(?=[a-z])[^'\n]{0,80}){0,4}[^'\n]{0,100}[.!?]' "
        r"?- ?[A-Z][\w.]*[^\n.!?]{0,40})",
        "'",
        0.85,
        unless=(_OK,),
        cased=True,
    ),
    cue(
        rf'"(?P<span>[^"\n]{{8,300}}\b{_PRAISE}\b[^"\n]{{0,300}}"\s{{0,3}}(?:-+|~|--|,|\(|by|'
        rf"says?|said|said by|writes?|wrote|shared|tells|dice|dijo|escribio|nos dijo)\s{{0,3}}(?:[a-z][\w.\'-"
        rf"]*|\d)[^\n.!?]{{0,50}})",
        '"',
        0.9,
        unless=(_OK,),
    ),
    cue(
        r"\b(?:a|an|one|our|another|this|these|happy|grateful|real|many|una?|nuestr[oa]s?|"
        r"otr[oa]) (?:\w+ ){0,3}(?:patients?|clients?|moms?|dads?|mother|father|parent|couple|"
        r"customers?|guests?|grandmother|grandfather|grandma|grandpa|grandson|granddaughter|"
        r"husband|wife|daughter|son|teen|teacher|runner|nurse|neighbor|member|reviewers?|family|"
        r"families|pacientes?|clientas?|mama|papa)(?: \w+)? (?:told|tells?|said|says|wrote|"
        r"writes|shared|shares|texted|texts|put it|raved?|raves|left|sent|posted|posts|gushed|"
        r"reports|credits|explains how|of the (?:week|month) shares|calls us|can\'t stop|dice|"
        r"dijo|nos dijo|nos cuenta|escribio|cuenta|comparte)\b[^.!?\n]{0,80}",
        "patient patients client clients mom moms dad mother father parent couple customer "
        "customers guest guests grandmother grandfather grandma grandpa grandson granddaughter "
        "husband wife daughter son teen teacher runner neighbor member reviewer family families "
        "paciente pacientes clienta clientas mama papa",
        0.85,
        unless=(_OK,),
    ),
    cue(
        r"\b(?:screenshots?|look what|see what|read what|hear (?:what|from)|listen to|watch|"
        r"swipe (?:to|for)|captura)\b[^.!?\n]{0,60}\b(?:review|reviews|testimonial|praises?|"
        r"says? about|said about|wrote|patient|patients|mom|dad|loves?|thank|story|stories|"
        r"journey|raves?|resena|paciente|testimonio|opina)\b",
        "screenshot screenshots look see read hear listen watch swipe captura",
        0.75,
        unless=(_OK,),
    ),
    cue(
        r"\b(?:Meet|This is|Say hi to|Congrats to|Cheers (?:to|for)|Give it up for|Conozcan "
        r"a|Conoce a|Conozca a|Ella es|El es|Felicidades a) (?P<span>(?:Mrs?\.? |Ms\.? |Miss "
        r"|Don |Dona )?[A-Z][a-z]+\b[^.!?\n]{0,60}?\b(?:off (?:his|her)|lost|walk\w*|back "
        r"(?:to|on)|free|sober|clean|cured|healed|beat|no longer|pain|surgery|treatment|program|"
        r"implants?|braces|cpap|insulin|chemo|diabetes|pounds|lb|smile|recover\w*|who (?:came|"
        r"couldn't|lost|beat|used|had|went)|after|journey|bajo|perdio|camina|sin dolor|dejo)"
        r"\b[^.!?\n]{0,40})",
        "meet this say congrats cheers give conozcan conoce conozca ella el felicidades",
        0.8,
        unless=(
            _OK,
            Guard(
                r"\b(?:our new|joins|joined|new (?:nurse|doctor|dentist|hire|face|therapist|midwife)"
                r"|the (?:new|newest) member|volunteer|staff|therapy dog|intern|resident|dr)\b"
            ),
        ),
        cased=True,
    ),
    cue(
        r"\b(?:testimonials?|success stor(?:y|ies)|patient (?:stor(?:y|ies)|spotlight|of the "
        r"(?:week|month)|reviews?|love|feedback|voices)|(?:five|5)[- ]?star (?:review|love|"
        r"feedback|words)|testimonios?|historias? de exito)\b[^.!?\n]{0,80}",
        "testimonial testimonials success patient five 5 testimonio testimonios historia historias",
        0.55,
        unless=(
            _OK,
            Guard(r"\b(?:don't|do not|never|without|no) (?:\w+ ){0,2}$", "before"),
            Guard(r"\b(?:incentive|off|free|gift|win|drawing|leave us|raffle)\b"),
        ),
    ),
    cue(r'(?:^|[.!?\n] ?)(?P<span>"[^"\n]{15,300}")(?=\s|$)', '"', 0.45, unless=(_OK,)),
    cue(
        r"\b(?:(?:she|he|they|mom|dad) (?:told|texted|wrote|tells|called) us|(?:wrote|told|"
        r"sent|left) us (?:this|that|a note)|in (?:her|his|their) (?:own )?words|(?:her|his)"
        r" words|nos (?:dijo|escribio|conto|mando))\b[^.!?\n]{0,60}",
        "told texted wrote tells called sent left words nos",
        0.7,
        unless=(_OK,),
        kind="post",
    ),
    cue(
        r"\b(?!(?:Les?|Se|El|La|Los?|Las|Su|Un|Una|Es|No|Si|Muchas|Muchos|Usted|Nuestr\w+|"
        r"Esto|Eso|Quien|Cuando|We|You|Our|It|She|He|They|This|That|These|Some|Most|Many|All|"
        r"Experts?|Doctors?|Students?|Researchers?|Stud\w+|Nobody|Everyone|Just|Enough|Big|"
        r"The|An?|And|But|So|If|When|Then|Now|Today|Read|Words|First|Second|Third|Fourth|Fifth|"
        r"Sixth|Patients?|Kids|Teens|Parents|Nurses|Scientists?|People|Who|What|Why|How|No|"
        r"Yes|One|Two|My|Your|Your?s|Staff|Science|Dad|Mom|Thanks?|Morning|Mayor|City)\b)(?P<span>(?:[A-Z][a"
        r"-z]+(?:'s (?:mom|dad|mother|father|wife|husband|parents|family|son|daughter))?(?: "
        r"[A-Z][a-z]*\.?)?|Mrs?\.? [A-Z][a-z]+|Ms\.? [A-Z][a-z]+|Little [A-Z][a-z]+) (?:says?|"
        r"said|writes?|wrote|tells?|told|calls|thanks|swears|shares|shared|raves|beat|can "
        r"(?:\w+ )?(?:\w+ )?(?:again|now)|is (?:back|off|pain|walking|sleeping|hearing|finally)"
        r"|walks|sleeps|sings|got (?:his|her) life|found (?:his|her)|kicked|quit|lost|finally|"
        r"no longer|dice|dijo|cuenta|escribe|habla|escribio)\b[^.!?\n]{0,80})",
        "say says said write writes wrote tell tells told call calls thank thanks swear swears "
        "share shares shared rave raves beat can is walk walks sleep sleeps sing sings got "
        "found kicked quit lost finally no dice dijo cuenta escribe habla escribio",
        0.6,
        cased=True,
        kind="post",
        unless=(_OK, _NOT_PATIENT),
    ),
    cue(
        r'(?P<span>"(?=[^"\n]{15})[^"\n]{0,300}\b(?:i|i\'m|i\'ve|my|me|we|our|us|you all|these|'
        r'this (?:team|place|office|clinic)|mi|me|yo|aqui|nos)\b[^"\n]{0,200}")',
        '"',
        0.65,
        unless=(
            _OK,
            _NOT_PATIENT,
            Guard(
                r"\b(?:myth|claims?|say|ask|post that|ads?|if (?:you|someone|a)|cue to ask|words matter|"
                r"died by|called|means|the word|don't say|instead of|we say|note that reads|sign|how "
                r"do i|should i|can i|what if i|why (?:do|am) i|when should)\b"
            ),
        ),
    ),
    cue(
        r"\b(?:from (?:the|our) (?:inbox|mailbag|mailbox)|feedback (?:friday|monday)|(?:yelp|"
        r"google|facebook) (?:gem|love|review of)|(?:customer|client|patient|member|family)"
        r" (?:story|stories|love|spotlight|voices?)|(?:card|note|letter|review|comment) (?:on|"
        r"in|from|of the) (?:our|the|a|her|his|week|month|day)\b|kind words|sharing [a-z]+'s|"
        r"hear (?:it from|how|from|her|him|their)|read (?:\w+ )?(?:story|journey|words|all "
        r"about)|(?:\w+'s) (?:smile |weight |healing |sobriety |recovery )?(?:journey|story|"
        r"note|comeback)|what \w+ (?:says|said|wrote|thinks) about|changed (?:my |his |her "
        r"|the )?life|(?:comentario|resena|historia|testimonio|opinion) de (?:la semana|nuestr\w+|"
        r"un|una|el|don|dona)?|mire lo que dice|lo que dice)\b[^.!?\n]{0,80}",
        "from feedback yelp google facebook customer client patient member family card note "
        "letter review comment kind sharing hear read journey story comeback what changed "
        "comentario resena historia testimonio opinion mire lo #",
        0.45,
        kind="post",
        unless=(
            _OK,
            _NOT_PATIENT,
            Guard(
                r"\b(?:story (?:hour|time)|our story|history|from our (?:nurse|doctor|team|pharmacist|"
                r"dietitian)|hear from (?:our|dr|a (?:nurse|doctor))|read (?:to|with)|survey|any (?:review|"
                r"feedback)|all (?:reviews|feedback)|free|\$|gift|discount|off)\b"
            ),
        ),
    ),
    cue(
        r'(?:\bstars? from [^"\n]{2,40}|\b(?:says|said|wrote|writes|told us|words|review|post|'
        r'note|card|yelp|google|dice|escribio)[^"\n]{0,30}): ?(?P<span>"[^"\n]{10,300}")',
        '"',
        0.7,
        kind="post",
        unless=(_OK, _NOT_PATIENT),
    ),
    cue(
        r"\b(?:[Mm]eet|[Tt]his is|[Cc]onozca(?:n)? a|[Cc]onoce a) (?P<span>[A-Z][a-z]+[!.,:] "
        r"[^\n]{0,120}?\b(?:could not|couldn't|could barely|years? ago|used to|no podia|hace "
        r"\w+ anos|months? ago)\b[^\n]{0,80}?\b(?:[Tt]oday|[Nn]ow|[Hh]oy|[Aa]hora)\b[^.!?\n]{0,60}"
        r")",
        "meet this conozca conozcan conoce",
        0.8,
        cased=True,
        unless=(_OK, _NOT_PATIENT),
    ),
)

GATE = gate_of(_CUES)


def find(reading: Reading) -> Iterator[Hit]:
    """Quoted praise with a name, what a patient told us, and success stories."""
    yield from search(reading, _CUES)
