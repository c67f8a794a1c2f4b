"""The words that rules share: jargon with plain words, stigma words, brand drugs, care nouns, carers."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import NamedTuple


class PlainWord(NamedTuple):
    """A medical term, what to say instead, and whether it is also an everyday word."""

    term: str
    plain: str
    is_ambiguous: bool


@cache
def plain_words() -> tuple[PlainWord, ...]:
    """The jargon table in English (see ``_plain_words.tsv``)."""
    return _table("_plain_words.tsv")


@cache
def plain_words_es() -> tuple[PlainWord, ...]:
    """The jargon table in Spanish."""
    return _table("_plain_words_es.tsv")


def _table(name: str) -> tuple[PlainWord, ...]:
    text = files("bedside.tactics.manner").joinpath(name).read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line.strip())
    return tuple(PlainWord(term, plain, flag == "1") for term, plain, flag in rows)


# Care nouns that, after "your" in a reply, say that there is care. One alternation each, without brackets.
CARE = (
    "visits?|appointments?|appts?|tests?|swabs?|blood ?work|levels|evaluation|reports?|"
    "remission|stents?|grafts?|replacements?|ear tubes|tubes|moles?|vasectomy|epidural|"
    "sonogram|sleep study|biopsies|insurance|coverage|dose|dosage|ekg|ecg|eeg|hearing "
    "test|eye drops|retainer|veneers|night guard|brace|splint|sling|catheter|port|drain|"
    "c-section|hysterectomy|mastectomy|tonsils|appendix|gallbladder|"
    "check-?ups?|follow-?ups?|charts?|files?|(?:medical )?records?|(?:test |lab )?results?|"
    "labs?(?: work)?|scans?|x-?rays?|mri|ct|ultrasounds?|mammograms?|colonoscopy|biops(?:y|"
    "ies)|surger(?:y|ies)|procedures?|operations?|treatments?|"
    "stays?|refills?|prescriptions?|scripts?|meds?|medications?|medicines?|referrals?|cleanings?|fillings?|crowns?|"
    "root canals?|implants?|braces|dentures|aligners|exams?|physicals?|sessions?|therapy|"
    "injections?|shots?|vaccines?|infusions?|chemo|"
    "delivery|birth|c-section|consult(?:ation)?s?|intake|diagnosis|recovery|healing|progress|"
    "case|condition|incision|stitches|sutures|"
    "cast|boot|hearing aids?|glasses|contacts|transplant|pump|inhaler|care plan|treatment "
    "plan|copays?|balance|bill|invoice|claim|"
    "adjustments?|eye exam|wisdom teeth|extraction|lasik|dialysis|rehab|screening"
)
CARERS = (
    "doctors?|dr|nurses?|dentists?|midwi(?:fe|ves)|therapists?|pt|surgeons?|hygienists?|"
    "counselors?|(?:care )?team|providers?|"
    "pediatricians?|physicians?|optometrists?|chiropractors?|psychiatrists?|psychologists?|pharmacists?|obgyn|ob|coach|"
    "physical therapists?|dermatologists?|cardiologists?|oncologists?|dietitians?|audiologists?|"
    "caseworkers?|specialists?"
)
BODY = (
    "knees?|hips?|back|shoulders?|ankles?|wrists?|elbows?|neck|foot|feet|toes?|hands?|"
    "fingers?|arms?|legs?|eyes?|ears?|nose|teeth|tooth|"
    "jaw|gums?|smile|mouth|skin|face|scalp|hair|heart|lungs?|stomach|belly|gut|liver|"
    "kidneys?|bladder|throat|sinus(?:es)?|head|bp|"
    "blood pressure|sugars?|a1c|cholesterol|vision|hearing|breathing|voice|spine|disc"
)
AILMENTS = (
    "pain|migraines?|headaches?|cough|cold|flu|fever|rash|acne|eczema|psoriasis|asthma|"
    "allerg(?:y|ies)|hives|anxiety|depression|adhd|"
    "diabetes|cancer|tumou?rs?|arthritis|sciatica|vertigo|infection|uti|strep|covid|pneumonia|"
    "bronchitis|ulcer|reflux|heartburn|"
    "insomnia|sleep apnea|snoring|tinnitus|neuropathy|fibromyalgia|lupus|stroke|seizures?|"
    "epilepsy|dementia|alzheimer'?s|"
    "gout|hernia|gallstones|kidney stones|anemia|thyroid|menopause|hot flashes|infertility|"
    "colic|autism|lyme|shingles|warts?|moles?|cavit(?:y|ies)|"
    "sprain|fracture|break|wound|burn|bite|swelling|nausea|addiction|ptsd|trauma|obesity|"
    "high blood pressure|hypertension"
)

# Medicines: brands that draw promotion, common generics, and the endings that give a generic away.
BRANDS = (
    "ozempic|wegovy|mounjaro|zepbound|saxenda|victoza|trulicity|rybelsus|jardiance|farxiga|"
    "januvia|botox|dysport|xeomin|daxxify|juvederm|"
    "restylane|kybella|latisse|humira|skyrizi|rinvoq|stelara|dupixent|enbrel|cosentyx|"
    "taltz|tremfya|otezla|xeljanz|sotyktu|accutane|"
    "absorica|paxlovid|tamiflu|xofluza|adderall|vyvanse|ritalin|concerta|strattera|qelbree|"
    "xanax|ativan|valium|klonopin|ambien|lunesta|"
    "belsomra|dayvigo|quviviq|prozac|zoloft|lexapro|wellbutrin|effexor|cymbalta|abilify|"
    "rexulti|vraylar|latuda|seroquel|caplyta|auvelity|"
    "spravato|viagra|cialis|levitra|addyi|vyleesi|propecia|rogaine|lipitor|crestor|repatha|"
    "praluent|leqvio|eliquis|xarelto|plavix|entresto|"
    "aimovig|ajovy|emgality|nurtec|ubrelvy|qulipta|imitrex|lyrica|neurontin|topamax|humalog|"
    "lantus|singulair|flonase|claritin|zyrtec|allegra|"
    "xolair|nucala|symbicort|advair|trelegy|breztri|spiriva|ventolin|chantix|suboxone|"
    "vivitrol|sublocade|prolia|evenity|fosamax|premarin|"
    "veozah|myrbetriq|linzess|xifaxan|nexium|prilosec|evista|depo-?provera|nexplanon|"
    "mirena|kyleena|paragard|truvada|descovy|biktarvy|"
    "shingrix|gardasil|prevnar|ocrevus|kesimpta|tysabri|keytruda|opdivo|ibrance|contrave|"
    "qsymia|phentermine|sculptra|emsella|leqembi|kisunla|"
    "aricept|namenda|nuplazid|austedo|ingrezza|vabysmo|eylea|restasis|xiidra|tyrvaya|"
    "hrt pellets|testosterone pellets|hormone pellets"
)
GENERICS = (
    "semaglutide|semaglutida|tirzepatide|tirzepatida|liraglutide|metformin|metformina|"
    "insulin|insulina|levothyroxine|amoxicillin|amoxicilina|"
    "azithromycin|z-?pack?|penicillin|penicilina|doxycycline|prednisone|prednisona|ibuprofen|"
    "ibuprofeno|acetaminophen|tylenol|advil|motrin|aleve|"
    "naproxen|aspirin|aspirina|paracetamol|benadryl|diphenhydramine|melatonin|melatonina|"
    "gabapentin|gabapentina|pregabalin|ketamine|ketamina|"
    "naltrexone|naltrexona|propranolol|lisinopril|losartan|amlodipine|atorvastatin|statins?|"
    "warfarin|clopidogrel|sertraline|sertralina|"
    "fluoxetine|escitalopram|citalopram|trazodone|bupropion|lithium|clonidine|hydroxychloroquine|"
    "ivermectin|ivermectina|methotrexate|"
    "finasteride|minoxidil|spironolactone|tretinoin|isotretinoin|testosterone|testosterona|"
    "estrogen|progesterone|oxytocin|sermorelin|"
    "hcg|bpc-?157|nad\\+?|glutathione|albuterol|steroids?|antibiotics?|antibioticos?|"
    "antidepressants?|opioids?|oxycodone|hydrocodone|tramadol|"
    "codeine|fentanyl|methadone|buprenorphine|naloxone|narcan|modafinil|adipex|lidocaine|"
    "lidocaina|epinephrine|epipen|glp-?1s?|"
    "blood thinners?|beta blockers?|water pills?|sleeping pills?|painkillers?|muscle "
    "relaxers?|birth control pills?|mifepristone|plan b"
)
_ENDINGS = (
    r"[a-z]{3,12}(?:statin|sartan|prazole|cillin|mycin|glutide|gliflozin|gliptin|zepam|"
    r"zolam|oxetine|triptan|umab|tinib|floxacin)a?"
)
MEDICINES = f"{BRANDS}|{GENERICS}|{_ENDINGS}"
MEDICINE_HEADS = " ".join(
    sorted({word.replace("\\", "").replace("?", "").split()[0][:4] for word in f"{BRANDS}|{GENERICS}".split("|")})
)
