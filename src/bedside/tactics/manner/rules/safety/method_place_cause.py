"""Finds the means, the place, the note or one simple cause of a suicide."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Draft, Severity
from bedside.tactics.manner._cues import Guard, Hit, cue, gate_of, search
from bedside.tactics.manner._reading import Reading

CODE = "SAF003"
NAME = "method-place-cause"
SEVERITY = Severity.BLOCK
STATUS = "active"
LABEL = "Tells how, where or why of a suicide"
WHY = "Somebody at risk reads a method or a place to copy, or that one event explains it."
AUTHORITY = (
    "reportingonsuicide.org recommendations (2023); National Action Alliance for Suicide "
    "Prevention, framework for successful messaging"
)
AUTHORITY_URL = "https://reportingonsuicide.org/recommendations/"
FIX = "Leave out means, place and note; say that many things together raise the risk, and that help works."
INSTEAD: dict[str, str] = {}
BAD = (
    Draft("She hanged herself in the barn. Call 988.", kind="post"),
    Draft("He jumped from the Mill Bridge. 988 can help.", kind="post"),
    Draft("He died by suicide because of the divorce. Call 988.", kind="post"),
    Draft("Se ahorcó en su casa tras perder el trabajo. Llame al 988.", kind="post"),
)
GOOD = (
    Draft("Lock up medicine and guns.", kind="post"),
    Draft("Many things together raise the risk of suicide. Call 988.", kind="post"),
    Draft("The bridge run is on Sunday.", kind="post"),
    Draft("Guarde bajo llave las medicinas y las armas.", kind="post"),
)


_SUICIDE = (
    r"(?:suicid\w*|took (?:his|her|their) (?:own )?li(?:fe|ves)|kill(?:ed|ing) (?:him|"
    r"her|them)sel(?:f|ves)|ended (?:his|her|their) (?:own )?li(?:fe|ves)|died by his "
    r"own hand|se quito la vida|quitarse la vida|se mato|self[- ]harm\w*|overdos\w+)"
)
_SAFE = Guard(
    r"\b(?:lock(?:ed|ing)? (?:up|away)|store (?:guns|medicine)|safe storage|no single "
    r"(?:cause|reason)|never (?:just )?one|rarely (?:one|a single)|many (?:things|factors|"
    r"reasons|causes)|not (?:caused|because|just)|isn't caused|doesn't (?:cause|plant)"
    r"|does not (?:cause|plant)|myth|no hay una sola causa|bajo llave|survivors? of|risk "
    r"factors?|warning signs)\b",
    "near",
)
_CUES = (
    cue(
        r"\b(?:hanged?|hung|hanging|ahorc\w+|colg[oa]\w*) (?:him|her|them|my|your)?sel(?:f|"
        r"ves)\b[^.!?\n]{0,40}|\bse (?:ahorco|colgo|disparo|tiro|lanzo|aventó|avento|enveneno|"
        r"corto las venas|pego un tiro|arrojo|tomo (?:un|una|todas?|veneno|pastillas))\b[^.!?\n]{0,40}"
        r"|\b(?:shot|stabbed|poisoned|drowned|burned|gassed|suffocated|starved) (?:him|her|"
        r"them)sel(?:f|ves)\b[^.!?\n]{0,40}|\b(?:slit|cut) (?:his|her|their) wrists?\b",
        "hang hanged hung hanging se shot stabbed poisoned drowned burned gassed suffocated starved slit cut",
        0.95,
        unless=(
            Guard(
                r"\b(?:shot (?:herself|himself|themselves) (?:a|an) (?:video|selfie)|burned (?:herself|"
                r"himself) on|cut (?:herself|himself) (?:on|while|shaving))\b"
            ),
        ),
    ),
    cue(
        r"\b(?:jump(?:ed|ing|s)?|leap(?:ed|t|ing)?|plunged|threw (?:him|her|them)sel(?:f|ves)"
        r"|stepped|walked|laid down|lay down|drove|saltar?|salto|se tiro) (?:off|from|in front "
        r"of|into|onto|under|on|de|del|desde) (?:of )?(?:the|a|an|our|his|her|el|la|un|una)"
        r"? ?(?:\w+ ){0,3}(?:bridge|overpass|parking (?:garage|deck|structure)|roof|building|"
        r"cliff|train|tracks?|bus|traffic|river|dam|tower|balcony|window|trestle|puente|edificio|"
        r"tren|azotea|techo|rio)\b[^.!?\n]{0,30}",
        "jump jumped jumping jumps leap leaped leapt plunged threw stepped walked laid lay "
        "drove salto saltar saltar se",
        0.85,
        also=(
            "suicide suicidal suicides 988 died life death lives killed loss took suicidio murio "
            "vida muerte hope help attempt alone talk"
        ),
    ),
    cue(
        rf"\b{_SUICIDE}\b[^.!?\n]{{0,70}}?\b(?P<span>(?:with|by|using|after (?:taking|swallowing)"
        r"|on|from|took|con|tomando) (?:a |an |his |her |their |the |too many |some |all |"
        rf"un |una |su |las |whole )?(?:\w+ ){{0,3}}?(?:gun|rifle|pistol|shotgun|handgun|rope|"
        r"belt|noose|razor|knife|pills|bottle of|tylenol|acetaminophen|insulin|opioids?|oxycodone|"
        r"fentanyl|antifreeze|helium|carbon monoxide|car exhaust|exhaust|plastic bag|poison|"
        r"pesticide|hanging|jumping|overdose|cutting|firearm|pistola|arma|cuerda|cinturon|"
        rf"pastillas|veneno|soga)\b)|\b(?:overdosed|od'd) on\b[^.!?\n]{{0,40}}|\b(?:with|using)"
        r" (?:a |his |her |the |their )?(?:\w+ )?(?:gun|rifle|pistol|shotgun|rope|belt|noose|"
        rf"razor)\b[^.!?\n]{{0,40}}\b{_SUICIDE}",
        "with by using after on from took con tomando overdosed od",
        0.85,
        unless=(_SAFE,),
        also=(
            "suicide suicidal suicides took killed killing ended ended life suicidio se quitarse "
            "quito self overdosed overdose"
        ),
    ),
    cue(
        rf"\b(?:{_SUICIDE}|hang\w* \w+sel\w+)[^.!?\n]{{0,60}}?\b(?P<span>(?:because|due to|"
        r"over|after|since|from|when|following|as a result of|caused by|driven by|on account "
        r"of|porque|por|tras|despues de|a causa de) (?:of |a |an |the |his |her |their |she "
        r"|he |they |being |failing |losing |getting |la |el |un |una |su |que |lo )*(?:\w+ "
        rf"){{0,3}}?(?:divorce|break-?up|bull\w+|job|jobs|laid off|fired|debts?|money|grades?|"
        r"exam|test|failed|lost|losing|custody|affair|girlfriend|boyfriend|wife|husband|dumped|"
        r"rejected|rejection|arrest\w*|pain|diagnosis|video games?|social media|tiktok|texts?|"
        r"argument|fight|prank|scandal|eviction|foreclosure|bankruptcy|war|deployment|cut "
        r"from|expelled|suspended|teasing|teased|cheated|left (?:him|her)|divorcio|trabajo|"
        rf"deudas?|novia|novio|burlas|acoso|examen|dejo|ruptura|esposa|marido)\b[^.!?\n]{{0,20}})",
        "because due over after since from when following as caused driven on porque por tras despues causa",
        0.8,
        unless=(
            _SAFE,
            Guard(
                r"\b(?:grief|loss (?:group|support)|attempt survivor|group|circle|after a suicide|after suicide)\b",
                "before",
            ),
        ),
        also="suicide suicidal suicides took killed killing ended life suicidio se quitarse quito self hanged hung",
    ),
    cue(
        r"\b(?:swallow(?:ed)?|took|drank|downed|emptied|tomo|trago)\b[^.!?,\n]{0,25}\b(?:pills|"
        r"bottle|bleach|antifreeze|overdose|poison(?! help| control)|tablets|pastillas|veneno|"
        r"cloro)\b[^.!?\n]{0,40}|\b(?:drowned|hanged|shot|hung|burned|threw) (?:him|her|them)"
        r"sel(?:f|ves)\b[^.!?\n]{0,40}|\bfound hanging\b[^.!?\n]{0,40}|\b(?:left|sat in) the "
        r"car (?:running|on)\b[^.!?\n]{0,40}|\bused a (?:rifle|gun|shotgun|pistol|rope|belt|"
        r"knife)\b[^.!?\n]{0,50}|\b(?:walked|stepped|drove|went) (?:into|onto|off|in front "
        r"of) the [^.!?\n]{0,30}\bon purpose\b",
        "swallow swallowed took drank downed emptied tomo trago drowned hanged shot hung "
        "burned threw found left sat used walked stepped drove went",
        0.75,
        unless=(_SAFE, Guard(r"\b(?:take-?back|by mistake|by accident|toddler|kid swallowed|poison control)\b")),
        also="988 suicide suicidal died killed life death # suicidio call hurt himself herself themselves purpose",
    ),
    cue(
        r"\b(?:drove|made|led|pushed|caused|llevo|orillo|hizo)\b[^.!?\n]{0,30}\b(?:him|her|"
        r"them|a \d+-year-old|the \w+|l[oa])\b[^.!?\n]{0,25}\b(?:to )?(?:take (?:his|her|their)"
        r"|end (?:his|her|their|it)|kill|suicide|do it|jump|quitarse|matarse)\b[^.!?\n]{0,30}",
        "drove made led pushed caused llevo orillo hizo",
        0.8,
        unless=(_SAFE,),
    ),
    cue(
        r"\b(?:bridge|tracks|tower|cliff|ridge|overpass|lookout|roof|garage|pond|river|falls|"
        r"puente|vias|torre)\b[^.!?\n]{0,60}\b(?:deaths|died|ended|end it|go to (?:end|die)"
        r"|jump\w*|same (?:place|spot)|lost (?:his|her|their) li\w+|muertes|murieron)\b[^.!?\n]{0,30}"
        r"|\b(?:picked|chose|went to|from) the (?:\w+ ){0,3}(?:bridge|tracks|tower|cliff|overpass|"
        r"roof|pond|river)\b[^.!?\n]{0,30}",
        "bridge tracks tower cliff ridge overpass lookout roof garage pond river falls puente vias torre",
        0.75,
        unless=(_SAFE, Guard(r"\b(?:run|walk|race|fish\w*|closed|traffic|repair|paint|view|picnic|hike)\b")),
        also="988 suicide suicidal died life death crisis suicidio grieve",
    ),
    cue(
        r"\b(?:the (?:pills|gun|drug|rope) (?:she|he|they) (?:took|used)|la carta decia|(?:his|"
        r"her) last words)\b[^.!?\n]{0,60}",
        "the la his her",
        0.7,
        also="988 suicide suicidio",
    ),
    cue(
        r"\b(?:died by suicide|suicide|took (?:his|her) (?:own )?life|do it|did it)\b[^.!?\n]{0,30}"
        r"\b(?:after|because|over|since|when|tras|por|porque)\b[^.!?\n]{0,60}",
        "after because over since when tras por porque",
        0.6,
        unless=(
            _SAFE,
            Guard(
                r"\b(?:grief|loss|group|survivors?|circle|talk|walk|support|lost someone|class|hotline|"
                r"line|after a suicide|after suicide)\b"
            ),
        ),
        also="suicide life did suicidio",
    ),
    cue(
        r"\b(?:suicide note|(?:his|her|their|the|final|last|goodbye|farewell) (?:\w+ )?(?:note|"
        r"letter|text|words|message|post|video|nota|carta)\b[^.!?\n]{0,20}\b(?:said|read|"
        r"says|reads|was|told|decia|dice)|nota (?:suicida|de despedida)|dejo una (?:nota|carta)"
        r"|left (?:behind )?a (?:\w+ )?(?:note|letter))\b[^.!?\n]{0,60}",
        "suicide note letter text words message post video nota carta left dejo",
        0.8,
        also="suicide suicidal suicides took killed killing ended life suicidio quito died death 988",
        unless=(Guard(r"\b(?:thank you note|love letter|note of thanks)\b"),),
    ),
    cue(
        rf"\b{_SUICIDE}\b[^.!?\n]{{0,50}}?\b(?P<span>(?:at|in|on|near|under|behind|off|from|"
        rf"en) (?:the|his|her|their|our|a|el|la|su) (?:\w+ ){{0,3}}?(?:bridge|overpass|garage|"
        r"barn|basement|bathroom|bedroom|closet|dorm|dorm room|park|woods|lake|river|tracks|"
        r"parking (?:lot|garage|deck)|motel|hotel|jail|cell|truck|car|school|campus|roof|attic|"
        rf"shed|locker room|puente|garaje|bano|cuarto|parque|casa|escuela)\b[^.!?\n]{{0,20}})",
        "at in on near under behind off from en",
        0.75,
        also="suicide suicidal suicides took killed killing ended suicidio se quitarse quito",
        unless=(
            _SAFE,
            Guard(
                r"\b(?:talk|group|walk|meets?|meeting|class|circle|training|workshop|event|prevention|"
                r"awareness|charla|taller|grupo|prevencion|hospital|signs?)\b"
            ),
        ),
    ),
)

GATE = gate_of(_CUES)


def find(reading: Reading) -> Iterator[Hit]:
    """Means, places, notes and single causes beside a suicide."""
    yield from search(reading, _CUES)
