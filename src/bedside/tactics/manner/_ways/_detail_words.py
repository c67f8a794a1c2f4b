"""What the sayings of clinical details share: things, past states, and what keeps them silent."""

from __future__ import annotations

from bedside.tactics.manner._cues import Guard
from bedside.tactics.manner._people import CANNOT, KIN, REQUEST, TOLD_ALL, TOWN, YOUR
from bedside.tactics.manner.vocabulary import AILMENTS, BODY, CARE, MEDICINES

_BARE = (
    "visits?",
    "appointments?",
    "appts?",
    "check-?ups?",
    "follow-?ups?",
    "charts?",
    "files?",
    "(?:medical )?records?",
    "stays?",
    "consult(?:ation)?s?",
    "care plan",
    "treatment plan",
    "progress",
    "case",
    "condition",
    "boot",
    "sessions?",
    "intake",
    "port",
    "contacts",
    "delivery",
    "birth",
)


_DETAIL = "|".join(one for one in CARE.split("|") if one not in _BARE)


THING = f"{_DETAIL}|{BODY}|{AILMENTS}|{MEDICINES}"


WHOSE = rf"(?:{YOUR}|his|her|their|the|that|those|this|these|{YOUR} (?:{KIN})'s?)"


_ADVISED = Guard(
    r"\b(?:just tired|is just|are just|'s just|is only|isn't (?:apnea|cancer|anything|"
    r"broken)|no one would|you want (?:the|a)|you're good to|bless your heart|means? (?:a "
    r"thing|nothing)|eat low|never grows back)\b"
)


UNLESS = (TOLD_ALL, CANNOT, TOWN, REQUEST, _ADVISED)


NUMBER = r"(?:\d+|a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|sixty|ninety)"


ORDER = Guard(
    r"\b(?:can|could|should|must|may|might|don't|do not|need to|have to|stop|skip|start|"
    r"keep|take|try|use|put|ease|will|leave|ease|just|only|normal|sounds like|looks like|"
    r"probably|nothing|worry|in general|usually|often|research|studies)\b"
)


STAFF = Guard(
    r"\b(?:dr\.?|nurse|our (?:new|own)|joins?|joined|board certified|receptionist|volunteers?|"
    r"employee|intern|resident|staff|hygienist of|graduat\w+|permission|consent|release|"
    r"signed)\b"
)


FELT = (
    r"(?:glad|happy|thrilled|pleased|delighted|sorry|hope|hoping|hear|great|good|nice|"
    r"relieved|congrats|congratulations|so sad|love|proud|bet|way to go|yay|wonderful|"
    r"excited|encouraged)"
)


PROCEDURE = (
    r"(?:root canal|surgery|biopsy|epidural|stent|grafts?|implants?|crown|braces|cast|"
    r"stitches|sutures?|chemo|radiation|infusion|ear tubes|tonsils|appendix|gallbladder|"
    r"warts?|moles?|cyst|polyps?|tumou?r|dialysis|detox|rehab|remission|vasectomy|"
    r"c-section|labor|no-?shows?|late fee|x-?rays?|mri|ekg|ct scan|ultrasound|mammogram|"
    r"colonoscopy|flu shot|vaccine|pain shots?|prescription|refill|thyroid|anxiety|depression|"
    r"adhd|hiv|std|pregnan\w+|asthma|diabetes|migraines?|seizures?|hernia|"
    r"hip|knee|shoulder|toe|tooth|molar|fillings?|cavity|dentures?|retainer|boot|splint|"
    r"crutches|walker|oxygen|ventilator|vent|insulin|hearing aids?|new aids|contacts|glasses|"
    r"lasik|cataracts?|iv|icu|poison ivy|rash|ear infection|strep|fever|cough|pneumonia|"
    r"tongue-tie|bunion|pins|scar|burn|blood draw|lab draw|numbing|gel|allergy shots|inhaler|"
    r"cpap|sleep study|physical therapy|pt|speech therapy|counseling|psych|bed alarm|fall "
    r"risk|discharge|transfer|ambulance|helicopter|polyp|pathology|meds|dose|pills?|antidepressants?|"
    r"antibiotics?|steroids?)"
)


PAST = (
    r"(?:was|were|had|did|got|went|came|took|gave|given|told|said|removed|put|placed|fixed|"
    r"pulled|froze|fell|fainted|left|held|billed|ordered|brought|helped|helping|healed|"
    r"healing|cleared|gone|lifting|quieter|better|bought|out|off|done|over|free|behind|"
    r"showed|ready|back|in|passed|cracked|opened|bled|stopped|changed|tested|transferred|"
    r"prescribed|stayed|rated|hurts?|sore|working|tough|settled)"
)
