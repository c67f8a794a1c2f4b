"""What advice, reassurance and doses share: symptoms, medicines, and what makes them general."""

from __future__ import annotations

from bedside.tactics.manner._cues import Guard
from bedside.tactics.manner.vocabulary import AILMENTS, BODY, MEDICINES

SYMPTOM = (
    rf"(?:{AILMENTS}|{BODY}|symptoms?|spots?|lumps?|bumps?|blood|bleeding|cramps?|numb(?:ness)"
    r"?|tingl\w+|dizz\w+|faint\w*|palpitations?|flutters?|tightness|"
    r"discharge|stool|poop|pee|period|spotting|contractions?|kicks?|bruis\w+|blisters?|"
    r"itch\w*|vomit\w*|throwing up|diarrhea|constipation|tired\w*|fatigue|ache|aches|sore|"
    r"soreness|"
    r"snoring|puking|temp|temperature|reading|numbers?|fiebre|dolor|mareos?|sangrado|tos|"
    r"ronchas?|hinchazon|bolita|vomito|diarrea|calentura|manchas?|presion|ardor|hormigueo)"
)


DRUG = (
    rf"(?:{MEDICINES}|meds?|medications?|medicines?|pills?|tablets?|tabs?|capsules?|drops|"
    r"cream|ointment|inhaler|injections?|shots?|patch|antacids?|supplements?|vitamins?|"
    r"dose|doses|pastillas?|medicinas?|medicamentos?|gotas|crema|pomada|inyeccion(?:es)"
    r"?|jarabe|gel|probiotic|zinc|iron|magnesium|potassium)"
)


CARE_TEST = (
    r"(?:er|emergency room|hospital|mri|ct|scan|x-?ray|antibiotics?|surgery|biopsy|blood "
    r"test|labs?|ultrasound|mammogram|colonoscopy|stitches|cast|test|tests|doctor|specialist|"
    r"c-section|vaccine|shot|statin|urgencias|cirugia|resonancia|radiografia)"
)


SOURCE = Guard(
    r"\((?:cdc|nih|fda|aap|aha|who|acog|ada|oms|nci|epa|usda|mayo clinic|american [a-z "
    r"]+)\)|\b(?:in general|generally|most people|for most|en general|many people|it depends|"
    r"la mayoria|some (?:light|mild)|you may|you can ask|may feel)\b",
    "sentence",
)


ASK_FIRST = Guard(
    r"\b(?:ask|call|check with|talk (?:to|with)|speak (?:to|with)|see|tell) (?:your|a|"
    r"the|us|our|with|any) ?(?:own )?(?:\w+ )?(?:doctor|pharmacist|nurse|provider|pediatrician|"
    r"dentist|clinic|office|team|care|line|desk)|"
    r"\b(?:unless|without|until|before|sin|antes de) (?:you |first )?(?:talk|speak|ask|"
    r"check|hablar|preguntar|consultar|your doctor|a doctor)|\b(?:pregunte|hable|consulte|"
    r"llame) (?:a|con|al)\b|"
    r"\b(?:myth|mito|label|etiqueta|911|988|poison control)\b"
)


MEDICAL = Guard(
    rf"\b(?:{SYMPTOM}|{DRUG}|{CARE_TEST}|burn|wound|cut|bite|heal|infect\w*|swollen|drive|"
    r"fly|work out|exercise|run|lift|pregnan\w+|weeks|diet|keto|dairy|gluten|caffeine|"
    r"coffee|fiber|alcohol|bed rest|root canal|crown|cast|boot|brace|stitches|bandage|"
    r"peroxide|ointment|compress)\b",
    "lacks",
)


MEDICAL_NEAR = Guard(
    rf"\b(?:{SYMPTOM}|{DRUG}|{CARE_TEST}|wheez\w*|seizures?|stiff|swallow\w*|coins?|clot|"
    r"stroke|serious|lump|screen|flashes|apendice|corazon|derrame|bebe|moving|muscle|go "
    r"on|dizzy|dormir|picture|message|infection|levels|pill)\b",
    "lacking near",
)


_NEVER = Guard(
    r"\b(?:don't|do not|never|not|can't|cannot|no|nunca|shouldn't|avoid|please don't)\s+(?:\w+ )?$", "before"
)


GENERAL = Guard(
    r"\b(?:anyone|everyone|people|patients|many|most|some|you may|may feel|adults|kids|"
    r"teens|children|women|men|babies|todos|personas|la gente|los ninos|los adultos)\b",
    "before",
)


LOGISTICS = Guard(
    r"\b(?:to (?:have|ask) questions|questions before|portal|parking|ticket|form|forms|"
    r"link|website|site|app|bill|line|phones?|door|booth|fair|class|talk|seat|seats|app|"
    r"appointment|referral|insurance card|card|sign up|sign-up|rsvp|reservation|register|"
    r"cash|walk-?in|walk in|estacionamiento|boleto|formulario)\b"
)
