"""Groups of words that many cues share, written without accents; a cue names a group in angle brackets."""

from __future__ import annotations

import re

_KIN_EN = (
    "mom|mommy|mum|mother|mama|ma|dad|daddy|father|papa|pa|husband|hubby|wife|spouse|son|daughter|kid|kids|kiddo|child|"
    "children|baby|babies|infant|newborn|toddler|little one|brother|bro|sister|sis|twin|grandma|grandmother|"
    "granny|gran|"
    "grandpa|grandfather|grandad|gramps|nana|nan|nephew|niece|grandson|granddaughter|grandchild|grandkid|uncle|aunt|"
    "auntie|cousin|friend|bestie|buddy|roommate|flatmate|neighbou?r|partner|boyfriend|girlfriend|bf|gf|fiancee?|ex|"
    "coworker|colleague|boss|teammate|student|stepdad|stepmom|stepfather|stepmother|stepson|mother in law|"
    "father in law|guest|lady|guy|man|woman|boy|girl|teen|teenager|person|someone|somebody"
)
_KIN_ES = (
    "mama|mami|madre|papa|papi|padre|esposo|esposa|marido|mujer|pareja|novio|novia|hijo|hija|hijos|hijas|nino|nina|ninos|"
    "bebe|bebita|bebito|hermano|hermana|abuelo|abuela|abuelito|abuelita|tio|tia|primo|prima|sobrino|sobrina|nieto|nieta|"
    "suegro|suegra|cunado|cunada|amigo|amiga|vecino|vecina|companero|companera|padrastro|madrastra|senor|senora|"
    "alguien|jefe"
)
_BODY = (
    "head|skull|brain|eye|eyes|eyelid|ear|ears|nose|mouth|lip|lips|tongue|tooth|teeth|gum|gums|jaw|face|neck|throat|"
    "shoulder|arm|arms|elbow|wrist|hand|hands|finger|fingers|thumb|nail|nails|chest|breast|boob|nipple|rib|ribs|lung|"
    "lungs|heart|stomach|belly|tummy|gut|abdomen|back|spine|hip|hips|groin|bladder|kidney|kidneys|liver|bowel|butt|"
    "bum|leg|legs|thigh|knee|knees|calf|calves|ankle|ankles|shin|heel|foot|feet|toe|toes|skin|scalp|hair|mole|muscle|"
    "hamstring|bone|bones|joint|joints|vagina|penis|testicle|balls|prostate|period|periods|pee|urine|poop|stool|blood|"
    "cabeza|cerebro|ojo|ojos|oido|oidos|oreja|nariz|boca|labio|labios|lengua|diente|dientes|muela|encia|encias|cara|"
    "cuello|garganta|hombro|brazo|brazos|codo|muneca|mano|manos|dedo|dedos|una|unas|pecho|seno|senos|costilla|pulmon|"
    "pulmones|corazon|estomago|barriga|panza|vientre|espalda|cadera|rinon|rinones|higado|pierna|piernas|rodilla|"
    "rodillas|tobillo|talon|pie|pies|piel|cuero cabelludo|pelo|cabello|lunar|hueso|huesos|orina|heces|regla|sangre"
)
_SYMPTOM = (
    "pain|pains|painful|hurt|hurts|hurting|ache|aches|aching|achy|sore|soreness|swollen|swelling|swells?|swole|"
    "rash|rashes|hives|welts?|itch|itchy|itching|itches|burning|burns|stings?|stinging|tingling|tingly|tingles?|numb|"
    "numbness|cramps?|cramping|spasms?|fever|chills?|cough|coughing|sneez\\w*|congest\\w*|phlegm|mucus|vomit\\w*|"
    "threw up|throw up|throwing up|puk\\w+|barf\\w*|nause\\w*|queasy|diarrhea|diarrhoea|the runs|constipat\\w*|"
    "bloat\\w*|"
    "heartburn|reflux|dizzy|dizziness|dizzier|lightheaded|woozy|vertigo|faint\\w*|headaches?|migraines?|blurry|blurred|"
    "discharge|spotting|bleed\\w*|bruis\\w+|lump|bump|bumps|blister\\w*|pimples?|peel\\w*|scab|tired|fatigue\\w*|"
    "exhausted|sleepy|drowsy|groggy|insomnia|can't sleep|cannot sleep|nightmares?|foggy|shaky|jittery|tremors?|"
    "twitch\\w*|palpitations?|racing heart|heart races|weight gain|gained weight|hair loss|losing hair|moody|anxious|"
    "suicidal|hallucinat\\w*|confus\\w*|stiff|stiffness|weak|weakness|infected|infection|redness|red|hard|hot|warm|"
    "popping|pops|clicks?|limping|dry mouth|mouth so dry|ringing|metallic taste|sweats?|sweating|flush\\w*|jaundice|"
    "yellow|dark urine|sunburn\\w*|"
    "dolor|dolores|duele|duelen|hinchad[oa]s?|hinchazon|hincho|hincharon|inflamad[oa]s?|sarpullido|ronchas?|granos|"
    "picazon|comezon|pica|ardor|arde|hormigueo|adormecid[oa]s?|entumecid[oa]s?|calambres?|fiebre|calentura|"
    "escalofrios|tos|moco|mocos|vomit[oae]\\w*|nauseas?|mareos?|maread[oa]s?|marea|diarrea|estrenimiento|debil|debilidad|"
    "cansad[oa]|cansancio|sueno|insomnio|sangrad[oa]|sangra|moreton\\w*|bulto|bolita|ampollas?|temblor\\w*|"
    "palpitaciones|vision borrosa|veo borroso|ron[qc]ha"
)
_MEDICINE = (
    "pills?|tablets?|tabs?|capsules?|meds?|medicines?|medications?|drugs?|antibiotics?|steroids?|statins?|inhalers?|"
    "insulin|pumps?|patch|patches|cream|ointment|gel|lotion|drops|spray|rinse|syrup|suppository|injections?|infusions?|"
    "shots?|jabs?|vaccines?|vaccination|vaccinated|boosters?|doses?|dosage|prescriptions?|scripts?|painkillers?|"
    "blood thinners?|water pill|birth control|iud|implant|implants|stents?|pacemakers?|mesh|braces?|splint|cast|"
    "catheter|cpap|monitor|sensor|stimulator|hearing aids?|contact lenses|contacts|filler|botox|chemo|radiation|"
    "antidepressants?|ssri|supplement|supplements|vitamins?|new med|ibuprofen|advil|motrin|aleve|naproxen|tylenol|"
    "acetaminophen|aspirin|excedrin|benadryl|zyrtec|claritin|allegra|sudafed|nyquil|melatonin|metformin|ozempic|"
    "wegovy|mounjaro|zepbound|semaglutide|tirzepatide|trulicity|jardiance|farxiga|lantus|humalog|lisinopril|"
    "losartan|amlodipine|metoprolol|atenolol|carvedilol|hydrochlorothiazide|hctz|furosemide|lasix|spironolactone|"
    "atorvastatin|lipitor|simvastatin|rosuvastatin|crestor|pravastatin|warfarin|coumadin|eliquis|xarelto|plavix|"
    "clopidogrel|omeprazole|prilosec|pantoprazole|nexium|famotidine|pepcid|levothyroxine|synthroid|prednisone|"
    "methylprednisolone|medrol|amoxicillin|augmentin|azithromycin|z-?pak|zithromax|doxycycline|cipro|ciprofloxacin|"
    "levaquin|bactrim|keflex|cephalexin|clindamycin|penicillin|nitrofurantoin|macrobid|fluconazole|diflucan|"
    "zoloft|sertraline|prozac|fluoxetine|lexapro|escitalopram|celexa|citalopram|wellbutrin|bupropion|effexor|"
    "venlafaxine|cymbalta|duloxetine|trazodone|ambien|zolpidem|xanax|alprazolam|klonopin|ativan|lorazepam|valium|"
    "buspar|buspirone|lithium|lamictal|lamotrigine|seroquel|quetiapine|abilify|risperidone|adderall|ritalin|"
    "concerta|vyvanse|strattera|gabapentin|neurontin|lyrica|topamax|topiramate|keppra|tramadol|oxycodone|percocet|"
    "hydrocodone|norco|vicodin|codeine|morphine|suboxone|methadone|naltrexone|methotrexate|humira|enbrel|plaquenil|"
    "accutane|tretinoin|retinol|singulair|montelukast|albuterol|ventolin|advair|symbicort|flonase|depo|nexplanon|"
    "mirena|paragard|clomid|finasteride|minoxidil|viagra|cialis|paxlovid|tamiflu|allopurinol|colchicine|meloxicam|"
    "flexeril|cyclobenzaprine|zofran|miralax|shingrix|pfizer|moderna|novavax|flu shot|covid shot|"
    "medicamentos?|medicinas?|pastillas?|tabletas?|capsulas?|remedio|remedios|antibiotico|antibioticos|insulina|"
    "vacunas?|vacunaron|inyeccion|inyecciones|refuerzo|dosis|crema|pomada|gotas|jarabe|parche|inhalador|anticonceptivos?|"
    "diu|implante|bomba|receta|amoxicilina|metformina|ibuprofeno|paracetamol|aspirina|losartan|enalapril|omeprazol|"
    "sertralina|fluoxetina|prednisona|penicilina|loratadina|naproxeno|diclofenaco|ciprofloxacino|azitromicina|"
    "levotiroxina|atorvastatina|suplemento|vitaminas"
)

_WRITTEN = {
    # Who: "my roommate", "he", "mi hija". A cue that needs a person near it says <who>.
    "kin": f"(?:{_KIN_EN}|{_KIN_ES})",
    "who": "(?:he|she|they|it|i|we|who|(?:my|our|the|a|his|her|your|this|mi|nuestr[oa]|la|el|un|una) (?:\\w+ "
    ")?(?:{_KIN_EN}|{_KIN_ES})"
    f"|{_KIN_EN}|{_KIN_ES}|el|ella|ellos|yo)",
    "other": f"(?:he|she|they|(?:my|our|the|his|her|mi|nuestr[oa]|la|el|su) (?:\\w+ )?(?:{_KIN_EN}|{_KIN_ES})"
    f"|{_KIN_EN}|{_KIN_ES}|el|ella)",
    "body": f"(?:{_BODY})",
    "symptom": f"(?:{_SYMPTOM})",
    "medicine": f"(?:{_MEDICINE})",
    # Gaps stay inside one sentence and are bounded, so that a pattern is linear however long the text.
    "gap": r"\b[^.!?\n;]{0,45}?\b",
    "near": r"\b[^.!?\n,;]{0,20}?\b",
    "is": "(?:is|are|was|'s|s|'re|keeps|keep|started|starts|starting|has been|been|gets|got|getting|went|going|goes|"
    "turned|turning|looks|feels|seems|still)",
    "cant": "(?:can't|cannot|can not|cant|couldn't|unable to|not able to|hardly|barely|struggling to|having trouble|"
    "has trouble|trouble|no puedo|no puede|no podia|no logra|apenas puede|apenas puedo|casi no puede|casi no puedo)",
}

_SPACE_OR_QUOTE = re.compile(r"\[[^\]]*\]|[ ']")
_LOOSE = {" ": r"""(?:[\s,'"-]{1,3})""", "'": "'?"}


def loosened(pattern: str) -> str:
    """``pattern`` with any short separator for a space and an optional apostrophe; character classes stay as "
    "they are."""
    return _SPACE_OR_QUOTE.sub(lambda found: _LOOSE.get(found.group(), found.group()), pattern)


GROUPS = {name: loosened(words) for name, words in _WRITTEN.items()}
