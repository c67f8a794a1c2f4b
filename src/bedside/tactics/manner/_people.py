"""Who a reply may point at, and what tells that there is care: the parts that privacy patterns are built from."""

from __future__ import annotations

from bedside.tactics.manner._cues import Guard
from bedside.tactics.manner.vocabulary import BODY, CARE, CARERS

KIN = (
    "moms?|mothers?|mums?|mama|dads?|fathers?|papa|sons?|daughters?|kids?|kiddos?|child|"
    "children|baby|babies|husband|wife|hubby|partner|"
    "sisters?|brothers?|grand(?:ma|pa|mother|father|son|daughter|kids?|parents?)|nana|"
    "little (?:ones?|guy|man|girl|boy|lady|dude)|"
    "girls?|boys?|twins|parents?|family|uncle|aunt|cousin|newborn|toddler|teen|loved one|better half|"
    "madre|padre|hij[oa]s?|espos[oa]|herman[oa]s?|abuel[oa]s?|abuelit[oa]|bebe|nin[oa]s?|"
    "tia|tio|suegr[oa]|niet[oa]s?|senora|marido|mujer"
)
KIN_HEADS = (
    "mom mother mum mama dad father papa son sons daughter kid kids kiddo child baby "
    "babies husband wife hubby partner sister brother "
    "grand nana little girl girls boy boys twins parent family uncle aunt cousin newborn "
    "toddler teen loved madre padre hijo hija hijos "
    "hijas esposo esposa hermano hermana abuelo bebe nino nina tia tio suegra nieto senora marido mujer moms dads"
)
CARE_ES = (
    "citas?|consultas?|visitas?|expedientes?|historial|resultados?|analisis|estudios?|"
    "examenes|examen|operacion|cirugia|tratamientos?|recetas?|"
    "medicinas?|medicamentos?|pastillas|terapias?|limpieza|revision|chequeo|control|estancia|"
    "radiografias?|ultrasonido|resonancia|vacunas?|"
    "parto|embarazo|recuperacion|seguimiento|diagnostico|cuenta|saldo|frenos|muelas?|"
    "endodoncia|rodilla|espalda|presion|azucar|"
    "insulina|receta|yeso|puntos|seguro|cobro|factura"
)
CARERS_ES = (
    "doctora?|medic[oa]|enfermer[oa]s?|dentista|terapeuta|partera|pediatra|equipo|cirujan[oa]|"
    "psicolog[oa]|ginecolog[oa]"
)
YOUR = r"(?:your|ur|yr)"
YOU = r"(?:you|u|ya|yall|y'all)"
WE = (
    r"(?:we|i|our (?:\w+ ){0,2}(?:team|staff|crew|nurses?|doctors?|office|hygienists?|"
    r"therapists?|desk)|dr\.? \w+|the (?:\w+ )?(?:team|staff|crew|nurses?|doctors?|office|"
    r"gang))"
)

# A booth, a game, a parade: the practice out in town, where thanks and memories give nothing away.
TOWN = Guard(
    r"\b(?:booth|fair|parade|festival|contest|raffle|league|softball|soccer|baseball|basketball|"
    r"semi-?finals?|race|marathon|5k|10k|fun run|run club|walking club|bake sale|bake-off|"
    r"cook-off|chili|pies?|concert|choir|"
    r"panel|webinar|picnic|potluck|open house|(?:toy|food|coat|blood|book) drive|carnival|"
    r"float|rotary|chamber|council|health board|gala|auction|trivia|podcast|tomatoes|puppy|"
    r"kitten|quilt|recipe|volunteer\w*|sponsor\w*|"
    r"feria|kermes|desfile|partido|carrera|voluntari[oa]s?|panaderia|our (?:new )?website|"
    r"web ?page|sign-up page|portal (?:page|login)|hours post|typo|movie night|farmers "
    r"market|trick or treat|trunk or treat|food truck|"
    r"job fair|career day|mural|art show|art walk|chess|tournament|golf|bowling|karaoke|"
    r"tickets|scavenger hunt|(?:hip|belly|wrist|neck|back) ?(?:\.\.\. ?)?(?:hop|dance|"
    r"dancing|band|pack|packs))\b",
    "near",
)
TOWN_SOFT = Guard(
    r"\b(?:game|walk|hike|band|talk|class|workshop|library|school|church|board|film|lunch|"
    r"garden|dog|cat|photos?|website|site|link|map|escuela|iglesia|taller|charla|caminata|"
    r"interview|survey|father's day|mother's day|"
    r"birthday|holidays?|new year|christmas|thanksgiving|graduation|wedding|anniversary|"
    r"team|show|speech|panel|song|market|stand|ticket|neighbor\w*|story hour|event|events|"
    r"party|job|interview|hire|intern\w*|position|resume)\b"
)

TOLD_ALL = Guard(
    r"\b(?:if|whether|anyone|anybody|whoever|whenever|unless|in case|every(?:one|body)"
    r"?|each|any|all (?:of )?(?:our|the)|some|most|many|"
    r"no one|nobody|people|patients|folks|families|visitors|those who|"
    r"si|cualquier(?:a)?|alguien|nadie|todos|todas|cada|quien(?:es)?|los pacientes|las personas|pacientes)\b",
    "before",
)
# "ask your doctor", "bring your card", "call your pharmacy": advice to everybody.
TOLD_TO = Guard(
    r"\b(?:ask|asks?|tell|call|see|talk (?:to|with)|check with|speak (?:to|with)|contact|"
    r"visit|bring|have|find|keep|follow|take|use|know|get|"
    r"review|update|manage|view|see|schedule|book|make|cancel|change|move|before|during|"
    r"for|about|or|own|deje|tome|suspenda|tenga|lleve|cuide|guarde|proteja|evite|pregunte "
    r"a|"
    r"hable con|llame a|consulte (?:a|con)|traiga|pida)\s+(?:\w+\s+)?$",
    "before",
)
CANNOT = Guard(
    r"\b(?:can(?:'t|not)|could ?n[o']t|won't|will not|unable to|not able to|aren't able "
    r"to|don't|do not|never|isn't something we|aren't something we|"
    r"keeps? us from|stops? us from|no podemos|no hablamos|no comentamos|no damos|no compartimos)\s+(?:\w+ ){0,3}"
    r"(?:say|confirm|discuss|talk|speak|share|comment|get into|look up|answer|reply|go "
    r"into|tell|know|write|decir|hablar|comentar|confirmar|compartir)\b"
    r"|\b(?:privacy|privacidad|hipaa|confidential\w*)\b"
)
REQUEST = Guard(
    r"\b(?:comment|post|drop|send|type|reply with|respond with|give (?:us|me)|tell us|"
    r"what(?:'s| is| are| were| was| did)|which|how|when (?:were|was|is)|list|name|leave|"
    r"full name|birth ?da(?:te|y)|escriba|mande|ponga|cual)\b",
    "before",
)
ASKING = Guard(r"\b(?:call|phone|ring|reach|message|portal|email|e-mail|llame|llamenos|escriba)\b")

CARE_ANY = f"{CARE}|{BODY}"
STAFF_ANY = CARERS
