"""Finds borrowed authority: clinically proven, FDA approved clinics and supplements, doctor recommended."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Draft, Severity
from bedside.tactics.manner._cues import Guard, Hit, cue, gate_of, search
from bedside.tactics.manner._guards import REFUTED
from bedside.tactics.manner._reading import Reading

CODE = "CLM004"
NAME = "authority-stamp"
SEVERITY = Severity.BLOCK
STATUS = "active"
LABEL = "Borrows an authority"
WHY = "A reader takes it as proof; the FDA approves neither clinics nor supplements, and no study is named."
AUTHORITY = "FTC Health Products Compliance Guidance (December 2022); FDA, is it really FDA approved? (2022)"
AUTHORITY_URL = "https://www.fda.gov/consumers/consumer-updates/it-really-fda-approved"
FIX = "Name the product, the use and the study, and drop the stamp."
INSTEAD: dict[str, str] = {}
BAD = (
    Draft("Clinically proven to lift your skin, at the desk now.", kind="post"),
    Draft("We are an FDA approved clinic.", kind="post"),
    Draft("Doctor recommended joint chews, two for one.", kind="post"),
    Draft("Crema clínicamente probada y aprobada por la FDA.", kind="post"),
)
GOOD = (
    Draft("The FDA cleared a new home test for strep; see fda.gov.", kind="post"),
    Draft("No supplement is FDA approved.", kind="post"),
    Draft("Proven by the judges of our bake-off.", kind="post"),
    Draft("La FDA no aprueba suplementos.", kind="post"),
)

_NO = Guard(
    r"\b(?:no|not|never|isn't|aren't|doesn't|don't|neither|without|nor|ningun\w*|sin|nunca|"
    r"todavia no)\b[^.!?\n]{0,30}$",
    "before",
)
_MEDICINE = Guard(
    r"\b(?:vaccines?|vacunas?|home test|test for|medicines? (?:that|are|is)|drug|generics?|"
    r"approved (?:it|this|that|a|the|for)|in (?:19|20)\d\d|for (?:use in|people|adults|"
    r"ages)|fda\.gov|bake-?off|judges|cookies?|our (?:kids|dog)|tacos?|jokes?|emergency "
    r"use|compound\w*|semaglutide|tirzepatide|inhalers?|mammogra\w+|sunscreen|hearing "
    r"aids|breast pump|label|nebulizer|device)\b",
    "sentence",
)
_CUES = (
    cue(
        r"\b(?:clinically|scientifically|medically|laboratory|lab|research|science|independently|"
        r"dermatologically|dermatologist|hospital|nasa|harvard|university|doctor|physician|"
        r"dentist|surgeon|pharmacist|nurse|pediatrician|expert|pharmacy|veterinarian)s?'?[- "
        r"](?:(?:shown|validated|tested|proven|backed|approved|certified|recommended|endorsed|"
        r"formulated|trusted|developed|verified|designed|grade|preferred|supported|studied|"
        r"led)(?: and | or |, )?)+\b",
        "clinically scientifically medically laboratory lab research science independently "
        "dermatologically dermatologist dermatologists hospital nasa harvard university doctor "
        "doctors physician physicians dentist dentists surgeon surgeons pharmacist pharmacists "
        "nurse pediatrician expert pharmacy",
        0.9,
        unless=(
            _NO,
            REFUTED,
            Guard(r"\b(?:bake-?off|tacos?|cookies?|jokes?|recipe|playlist|book|story|cake|approved time off)\b"),
        ),
    ),
    cue(
        r"\bfda[- ](?:approved|certified|registered|cleared|listed|accepted|backed|endorsed|"
        r"authorized|sanctioned|compliant|licensed|recommended|inspected|seal|stamp)\b",
        "fda",
        0.85,
        unless=(_NO, _MEDICINE),
    ),
    cue(
        r"\b(?:seal|stamp|blessing|thumbs up|nod|backing|endorsement|certificate|badge|sello|"
        r"aval|visto bueno|respaldo)s?\b[^.!?\n]{0,25}\b(?:fda|doctors|cdc|nih|ama|medical "
        r"(?:authorities|experts|association)|american \w+ (?:association|society|doctors)"
        r"|medic[oa]s|who|usda|harvard|mayo)\b",
        "seal stamp blessing thumbs nod backing endorsement certificate badge sello aval visto respaldo",
        0.9,
        unless=(_NO,),
    ),
    cue(
        r"\b(?:approved|certified|endorsed|recommended|trusted|backed|tested|proven|loved|"
        r"used|chosen|blessed|validated|accepted|cleared|verified)(?: and (?:approved|certified|"
        r"endorsed|recommended|trusted|proven|tested))? by (?:the |our |top |leading |real "
        r"|all |medical |most |\d+ out of \d+ |thousands of |hundreds of )*(?:fda|doctors?|"
        r"physicians?|dentists?|pediatricians?|surgeons?|dermatologists?|medical|experts?|"
        r"scientists?|science|research|american [a-z]+|ama|cdc|nih|nasa|harvard|hospitals?|"
        r"clinics everywhere|pharmacists?|nurses|studies|specialists|health authorities|cardiologists)"
        r"\b",
        "approved certified endorsed recommended trusted backed tested proven loved used "
        "chosen blessed validated accepted cleared verified",
        0.8,
        unless=(_NO, _MEDICINE, REFUTED),
    ),
    cue(
        r"\b(?:proven|shown|demonstrated) (?:in|by|through) (?:\w+ ){0,2}(?:clinical|scientific|"
        r"medical|lab|independent|human)? ?(?:studies|trials|tests|research|science|labs?)"
        r"\b|\b(?:science|clinically|research|evidence)[- ](?:proven|based and|approves)\b|"
        r"\bthe science is (?:clear|settled|in)\b|\bproven (?:formula|results|relief|to (?:\w+ "
        r"){0,2}(?:burn|lift|erase|grow|boost|stop|reduce|whiten|melt|cut|help you|work))\b",
        "proven shown demonstrated science clinically research evidence",
        0.8,
        unless=(_NO, REFUTED, Guard(r"\b(?:vaccines?|sunscreen|hand ?washing|exercise|quit\w*)\b")),
    ),
    cue(
        r"\b(?:\d+|nine|four|three|most|todos|9) (?:out )?(?:of|in|de cada) (?:\d+|ten|five|"
        r"four|10) (?:\w+ )?(?:doctors|dentists|physicians|experts|surgeons|pharmacists|pediatricians|"
        r"nurses|doctores|dentistas|medicos|expertos)\b|\b(?:doctors|dentists|physicians|surgeons|"
        r"pediatricians|experts|dermatologists)'? (?:everywhere |all |most |number one |top "
        r"|#1 )*(?:recommend|agree|love|trust|swear by|choose|prefer|pick|choice|favorite|"
        r"approve)\b",
        "# nine four three most todos doctor doctors dentist dentists physician physicians "
        "surgeon surgeons pediatricians experts dermatologists",
        0.75,
        unless=(
            _NO,
            REFUTED,
            Guard(
                r"\b(?:sleep ruin|screens|that people|treatment with|recommend that|consume|agree:? "
                r"(?:screens|sugar)|bake|taco|walking|vaccines?|helmets?)\b"
            ),
        ),
    ),
    cue(
        r"\b(?:clinica|cientifica|medica|dermatologica|clinicamente|cientificamente|medicamente|"
        r"dermatologicamente)(?:mente)? (?:prob|comprob|aprob|test|avalad|demostrad|certific|"
        r"valid|recomend)\w*|\b(?:aprobad|certificad|avalad|recomendad|registrad|respaldad|"
        r"probad|autorizad)[oa]s? (?:por|en|ante) (?:la |los |el |las |todos los )?(?:fda|"
        r"medic[oa]s|doctores|ciencia|expertos|dermatologos|dentistas|cofepris|laboratorio|"
        r"estudios|pediatras|especialistas|oms|harvard)\b|\bla ciencia lo (?:confirma|avala|"
        r"dice|respalda)\b|\b(?:medicos|doctores|dentistas|expertos) (?:lo |la |los |las )"
        r"(?:recomiendan|avalan|aprueban)\b",
        "clinica clinicamente cientificamente medicamente dermatologicamente aprobado aprobada "
        "aprobados aprobadas certificado certificada avalado avalada recomendado recomendada "
        "registrado registrada respaldado probado probada autorizado ciencia medicos doctores "
        "dentistas expertos",
        0.8,
        unless=(_NO, _MEDICINE, REFUTED),
    ),
)
GATE = gate_of(_CUES)


def find(reading: Reading) -> Iterator[Hit]:
    """Stamps of proof, of the FDA, and of doctors in general."""
    yield from search(reading, _CUES)
