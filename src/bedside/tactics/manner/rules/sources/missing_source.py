"""Finds health numbers and "studies show" without a named source or link."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Draft, Severity
from bedside.tactics.manner._cues import Guard, Hit, compiled, cue, heads, search
from bedside.tactics.manner._reading import Reading

CODE = "SRC001"
NAME = "missing-source"
SEVERITY = Severity.ADVISE
STATUS = "active"
LABEL = "Gives a number without a source"
WHY = "A reader cannot check it, and repeats it."
AUTHORITY = "CDC Clear Communication Index (2013); AMA Code of Medical Ethics 2.3.2 (2016)"
AUTHORITY_URL = "https://www.cdc.gov/ccindex/index.html"
FIX = "Name the source or link it, or drop the number."
INSTEAD: dict[str, str] = {}
BAD = (
    Draft("8 out of 10 adults sleep badly.", kind="post"),
    Draft("Studies show naps help.", kind="post"),
    Draft("Flossing adds six years to your life!", kind="post"),
    Draft("El 70% de los adultos no camina lo suficiente.", kind="post"),
)
GOOD = (
    Draft("8 out of 10 adults sleep badly (CDC).", kind="post"),
    Draft("We planted 60 trees last year.", kind="post"),
    Draft("Source: cdc.gov/sleep. One in three adults sleeps badly.", kind="post"),
    Draft("El 70% de los adultos no camina lo suficiente (CDC).", kind="post"),
)


_NAMED = (
    r"\((?:[^()]{0,40}\b)?(?:cdc|nih|fda|who|aap|aha|ada|acog|nci|epa|usda|hhs|oms|ops|"
    r"imss|nimh|nida|niaaa|cochrane|lancet|jama|nejm|bmj|aad|aao|acs|aarp|cspi|census|"
    r"kff|unicef|uspstf|[a-z. ]+ (?:association|university|department|institute|society|"
    r"academy|college|foundation|clinic|survey|journal|health dept|board))\b[^()]{0,40}"
    r"\)"
    r"|https?://|\bwww\.|\b[a-z0-9-]{1,63}\.(?:gov|org|edu|com|net|int)\b|\b(?:source|sources|"
    r"fuente|fuentes|via|segun|according to|per the|data from|says the|say the|reports? "
    r"(?:by|from) the|reported by|published in|dice la|dicen los|datos de|from the)\b "
    r"?:? ?(?:the |el |la |los |las )?(?:\w+ ){0,3}(?:cdc|nih|fda|who|oms|ops|aap|aha|"
    r"ada|acog|nci|epa|usda|hhs|mayo|harvard|census|department|dept|association|academy|"
    r"institute|university|society|foundation|journal|lancet|jama|administration|survey|"
    r"study in|secretaria|ministerio|college|clinic|council|american|national|state health|"
    r"county health|bureau|organization|centers)"
    r"|\b(?:cdc|nih|fda|aap|aha|acog|nci|the who|oms|ops|mayo clinic|american \w+ (?:association|"
    r"society|academy)|national (?:institutes?|cancer|safety|sleep|eye)|johns hopkins|"
    r"cleveland clinic|lancet|jama|nejm|cochrane|framingham|state health department|county "
    r"health department|health department|surgeon general|census)\b"
)
_HEALTH = (
    r"(?:adults?|people|americans|kids|children|teens?|women|men|seniors|patients?|moms|"
    r"babies|pregnan\w+|risk|risks|odds|chance|chances|strokes?|cancers?|heart|diabetes|"
    r"deaths?|die|dies|lives|life|years?|sleep|smok\w+|vap\w+|drink\w*|sugar|salt|sodium|"
    r"exercise|walk\w*|weight|obes\w+|blood|pressure|cholesterol|infections?|flu|covid|"
    r"colds?|vaccines?|shots?|vaccinated|germs?|bacteria|pain|depress\w+|anxi\w+|stress|"
    r"screen\w*|teeth|tooth|cavit\w+|gums?|eyes?|vision|hearing|skin|falls?|bones?|injur\w+|"
    r"accidents|drown\w+|sunscreen|burns?|allerg\w+|asthma|migraines?|headaches?|memory|"
    r"dementia|alzheimer'?s|immun\w*|calories|metabolism|symptoms?|disease|illness|sick|"
    r"health\w*|brain|stroke|floss\w*|brush\w*|survive\w*|survival|recover\w*|faster|longer|"
    r"adultos|personas|ninos|mujeres|hombres|riesgo|muertes?|vida|anos|cancer|corazon|"
    r"diabetes|azucar|presion|sueno|duerm\w+|fuma\w*|vacuna\w*|enferm\w+|salud|dientes|"
    r"caries|infartos?|derrames?|dolor|peso|obesidad|camina\w*|mortalidad|mexicanos|latinos|"
    r"hispanos|bebes)"
)
_OWN = Guard(
    r"\b(?:we (?:gave|have|had|saw|planted|served|raised|helped|collected|ran|did|are|"
    r"walked|made|answered|donated|treated|vaccinated|hit|welcomed|cut|hired|added|opened|"
    r"delivered)|our (?:team|staff|clinic|practice|office|goal|survey|nurses|volunteers|"
    r"walkers|rooms)|off\b|discount|percent off|% off|raffle|we've|i've|this year we|last "
    r"year we|nuestr\w+|pusimos|dimos|atendimos|tenemos|descuento|parking|seats|battery|"
    r"raised for|goes to|proceeds|match|tickets?|guarantee\w*|of our (?:staff|patients|"
    r"visits|calls)|phone calls|wait times?|times a day|a day and|mg|tablets?|drops of|"
    r"recipe|when you left|six months apart|months apart|proven by research,|can't name|"
    r"googling|scroll past|will share|voted|stars?|likes|masks are not 100|not 100|interest|"
    r"apr|financing|down)\b"
)
_NUM = (
    r"(?:\d[\d,.]{0,12}|half|a third|two thirds|one third|a quarter|three quarters|one|two|"
    r"three|four|five|six|seven|eight|nine|ten|la mitad|un tercio|dos|tres|cuatro|cinco|"
    r"seis|siete|ocho|nueve|diez|una?|millions?|thousands|hundreds|miles|millones)"
)
_CUES = (
    cue(
        rf"\b{_NUM} ?(?:%|percent|per cent|por ciento)(?: \w+){{0,3}}? (?:of|de|more|less|lower|"
        r"higher|fewer|chance|risk|faster|longer|better|never|can|are|have|do|don't|who|mas|"
        rf"menos)?[^.!?\n]{{0,60}}?\b{_HEALTH}\b[^.!?\n]{{0,30}}|\b{_HEALTH}\b[^.!?\n]{{0,60}}?\b{_NUM} "
        r"?(?:%|percent|por ciento)",
        "percent per por # half",
        0.85,
        unless=(_OWN,),
    ),
    cue(
        rf"\b{_NUM} (?:out of|in|of|de cada|en) (?:every )?(?:\d[\d,]*|two|three|four|five|"
        rf"six|seven|eight|nine|ten|dos|tres|cuatro|cinco|diez)\b (?:\w+ ){{0,4}}?[^.!?\n]{{0,40}}",
        "# one two three four five six seven eight nine ten half uno una dos tres cuatro cinco seis siete ocho nueve",
        0.75,
        unless=(
            _OWN,
            Guard(
                r"\b(?:\d+ of (?:june|july|may|march|april|january|february|august|september|october|"
                r"november|december)|(?:one|two|three|\d) of (?:our|the|us|these|them|those|my)|step|"
                r"part|room|page|open|floor|(?:one|\d+) in (?:the|our|town|a)|(?:dentists|doctors)"
                r" (?:recommend|agree))\b"
            ),
        ),
    ),
    cue(
        r"\b(?:studies|research|science|experts?|doctors|scientists|researchers|data|evidence|"
        r"surveys?|statistics|stats|a (?:new |recent |big |large |major |huge )?(?:study|survey|"
        r"report|trial)|new research|the (?:science|research|data|evidence|studies)|(?:los "
        r"|un |varios |muchos |recientes )?(?:estudios?|expertos|cientificos|investigaciones|"
        r"investigadores|especialistas)|la ciencia)\b (?:\w+ )?(?:shows?|say(?:s)?|said|agree(?:s)"
        r"?|prove[sd]?|proven|found|finds?|suggest(?:s)?|confirm(?:s|ed)?|link(?:s|ed)?|tell(?:s)"
        r"? us|reveal(?:s|ed)?|point(?:s)?|warn(?:s)?|believe|think|recommend(?:s)?|have (?:shown|"
        r"found|proven|known|linked)|has (?:shown|found|proven|linked)|is clear|are clear|"
        r"back(?:s)?|know(?:s)?|report(?:s)?|demuestran?|muestran?|dicen?|confirman?|revelan?|"
        r"coinciden|recomiendan?|indican?|afirman?|encontraron|comprueban?|prueban?|sugieren?|"
        r"aseguran?|advierten)\b[^.!?\n]{0,60}|\b(?:it's (?:been )?(?:a )?(?:proven|known|"
        r"well[- ]known|scientific)(?: fact)?(?: that)?|scientifically proven|proven fact|"
        r"esta (?:comprobado|demostrado)|se sabe que|es sabido)\b[^.!?\n]{0,50}",
        "studies research science expert experts doctors scientists researchers data evidence "
        "survey surveys statistics stats study report trial new estudio estudios expertos "
        "cientificos investigaciones investigadores especialistas ciencia it scientifically "
        "proven esta se es",
        0.85,
        unless=(
            Guard(
                r"\b(?:our doctors|our experts|doctors say \"|no (?:good )?(?:evidence|studies)|ask "
                r"(?:our|the) experts?|mice|early study|wait for|we'll wait|doctors know you|dr\.)"
                r"\b"
            ),
        ),
    ),
    cue(
        r"\b(?:adds?|add|takes?|cuts?|cut|lowers?|raises?|doubles?|triples?|halves?|reduces?|"
        r"slashes?|drops?|boosts?|increases?|saves?|kills?|burns?|lose[s]?|live[s]?|affects?|"
        r"hits?|strikes?|causes?|claims?|suma|agrega|quita|reduce|aumenta|baja|duplica|mata|"
        rf"afecta|cuesta)\b[^.!?\n]{{0,40}}?\b(?:{_NUM} (?:more |extra |full |whole )?(?:years?|"
        r"months?|days?|hours?|times|calories|points|deaths|lives|people|adults|kids|americans|"
        r"women|men|pounds|lbs|anos|meses|dias|horas|veces|personas|vidas|muertes|calorias|"
        r"puntos|kilos|ninos|mujeres)|in half|(?:your|the|their|his|her) (?:\w+ )?(?:risk|"
        r"chances?|odds|heart attack risk|lifespan)|by (?:half|a third|two thirds|\d+)|a la "
        rf"mitad|el riesgo)\b[^.!?\n]{{0,30}}",
        "add adds takes take cut cuts lowers lower raises raise doubles double triples triple "
        "halves halve reduces reduce slashes slash drops drop boosts boost increases increase "
        "saves save kills kill burns burn lose loses live lives affects affect hits hit strikes "
        "strike causes cause claims claim suma agrega quita aumenta baja duplica mata afecta "
        "cuesta",
        0.65,
        unless=(
            _OWN,
            Guard(
                r"\b(?:blood drive|call ahead|wait|drive time|phone|line|hold|minutes|drop (?:in|by|"
                r"off)|gas|trip|commute|paper|ask|visit (?:time|cost)|copay|\$|tire|late|hours? (?:on|"
                r"each) (?:mon|tues|wed|thurs|fri|sat|sun)|open|budget|may|might)\b"
            ),
        ),
    ),
    cue(
        r"\b(?:nearly|almost|about|over|more than|up to|roughly|at least|around|some|only|"
        rf"as many as|most|cerca de|casi|mas de|hasta|alrededor de|unos|unas)? ?{_NUM} (?:million "
        r"|thousand |hundred |billion |millones de |mil )?(?:americans|adults|people|kids|"
        r"children|teens|women|men|seniors|babies|families|lives|deaths|cases|falls|injuries|"
        rf"adultos|personas|ninos|mujeres|hombres|mexicanos|muertes|casos)\b (?:\w+ ){{0,3}}?(?:die|"
        r"dies|died|have|has|get|gets|live|suffer|miss|skip|sleep|smoke|don't|do not|are|will|"
        r"lose|go|visit|end up|could|happen|each|every|a year|per|wake|feel|struggle|fall|"
        rf"need|mueren?|tienen?|viven|sufren|duermen|fuman|no|estan|padecen|cada|al ano)\b[^.!?\n]{{0,40}}",
        "# half million millions thousand thousands hundred hundreds billion two three four "
        "five six seven eight nine ten diez dos tres cuatro cinco seis ocho nueve unos unas "
        "millones miles mil",
        0.7,
        unless=(
            _OWN,
            Guard(
                r"\b(?:came|joined|signed up|walked|showed up|rsvp|class|classroom|seats?|table|volunteers?|"
                r"bus|line|vinieron|participaron|fair|event)\b"
            ),
        ),
    ),
    cue(
        r"\b(?:\d+|two|three|four|five|ten|twice|dos|tres|cinco|diez|el doble) ?(?:x|times|"
        r"veces)? (?:as |mas |more |less |the |de )?(?:likely|common|dangerous|risk|deadly|"
        r"riesgo|probable\w*|comun|often|stronger|worse|higher|better|faster|el riesgo)\b[^.!?\n]{0,50}|"
        r"\bmost (?:\w+ )?(?:strokes?|cancers?|falls|heart attacks?|back pain|headaches|adults|"
        r"people|americans|infections|kids|cases|injuries) (?:can|don't|do not|are|could|happen|"
        r"never|have|get|come|need|start|go|heal)\b[^.!?\n]{0,40}",
        "times x veces twice likely common more most doble",
        0.5,
        unless=(_OWN,),
    ),
)
_WORDS = heads(
    "half third quarter one two three four five six seven eight nine ten mitad tercio "
    "dos tres cuatro cinco seis siete ocho nueve diez million millions thousand thousands "
    "studies research science expert experts doctors scientists researchers data evidence "
    "survey surveys statistics stats study report trial estudio estudios expertos cientificos "
    "investigaciones investigadores especialistas ciencia it scientifically proven comprobado "
    "demostrado sabe sabido twice most doble millones add adds cut cuts lowers raises "
    "doubles halves reduces"
)
_DRUGS = r"\b(?:drugs?|medicines?|vaccines?|shots?|pills?|statins?|antibiotics?|vacunas?|medicinas?|medicamentos?)\b"

GATE: frozenset[str] = frozenset()


def find(reading: Reading) -> Iterator[Hit]:
    """Numbers and appeals to research about health, unless a source stands in the draft."""
    if reading.draft.has_reference or not _has_claim(reading) or compiled(_NAMED).search(reading.lower[:20_000]):
        return
    severe = 2 if not reading.is_reply and compiled(_DRUGS).search(reading.lower[:20_000]) else 0
    for hit in search(reading, _CUES):
        yield hit._replace(severity=severe if hit.confidence > 0.8 else 0)


def _has_claim(reading: Reading) -> bool:
    """Whether there is a number, a number word or an appeal to research at all: most drafts have none."""
    return "#" in reading.heads or not _WORDS.isdisjoint(reading.heads)
