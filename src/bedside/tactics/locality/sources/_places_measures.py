"""The measures of CDC PLACES that a practice can speak of: who is counted, in plain words, which topics it touches."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PlacesMeasure:
    """``en`` and ``es`` end the sentence "About 31% of ..."; they name the people who are counted."""

    en: str
    es: str
    keywords: tuple[str, ...]
    is_good: bool = False  # the more the better: a low share makes the topic matter more


_ADULTS, _ADULTOS = "adults", "las personas adultas"

MEASURES = {
    "BPHIGH": PlacesMeasure(
        f"{_ADULTS} have been told that they have high blood pressure",
        f"{_ADULTOS} ha sabido por un profesional que tiene la presión alta",
        ("blood pressure", "hypertension", "presión", "presión arterial", "hipertensión"),
    ),
    "DIABETES": PlacesMeasure(
        f"{_ADULTS} have been told that they have diabetes",
        f"{_ADULTOS} ha sabido por un profesional que tiene diabetes",
        ("diabetes", "prediabetes", "blood sugar", "azúcar en la sangre"),
    ),
    "HIGHCHOL": PlacesMeasure(
        f"{_ADULTS} who were ever tested have been told that they have high cholesterol",
        f"{_ADULTOS} que se han hecho la prueba tiene el colesterol alto",
        ("cholesterol", "colesterol"),
    ),
    "CASTHMA": PlacesMeasure(
        f"{_ADULTS} have asthma now", f"{_ADULTOS} tiene asma ahora", ("asthma", "inhaler", "asma", "inhalador")
    ),
    "COPD": PlacesMeasure(
        f"{_ADULTS} have been told that they have COPD", f"{_ADULTOS} tiene EPOC", ("copd", "lung", "epoc", "pulmón")
    ),
    "ARTHRITIS": PlacesMeasure(
        f"{_ADULTS} have been told that they have arthritis",
        f"{_ADULTOS} tiene artritis",
        ("arthritis", "joint", "artritis", "articulación"),
    ),
    "DEPRESSION": PlacesMeasure(
        f"{_ADULTS} have at some time been told that they have depression",
        f"{_ADULTOS} ha sabido alguna vez por un profesional que tiene depresión",
        ("depression", "mental health", "depresión", "salud mental"),
    ),
    "OBESITY": PlacesMeasure(
        f"{_ADULTS} live with obesity", f"{_ADULTOS} vive con obesidad", ("weight", "obesity", "peso", "obesidad")
    ),
    "BINGE": PlacesMeasure(
        f"{_ADULTS} drank a lot on one occasion in the past month",
        f"{_ADULTOS} bebió mucho en una sola ocasión en el último mes",
        ("alcohol", "drinking", "beber"),
    ),
    "CSMOKING": PlacesMeasure(
        f"{_ADULTS} smoke cigarettes", f"{_ADULTOS} fuma", ("smoking", "quit smoking", "tobacco", "fumar", "tabaco")
    ),
    "LPA": PlacesMeasure(
        f"{_ADULTS} get no physical activity in their free time",
        f"{_ADULTOS} no hace actividad física en su tiempo libre",
        ("exercise", "physical activity", "walking", "ejercicio", "actividad física", "caminar"),
    ),
    "SLEEP": PlacesMeasure(
        f"{_ADULTS} sleep less than 7 hours a night",
        f"{_ADULTOS} duerme menos de 7 horas por noche",
        ("sleep", "insomnia", "dormir", "insomnio", "sueño"),
    ),
    "DENTAL": PlacesMeasure(
        f"{_ADULTS} saw a dentist in the past year",
        f"{_ADULTOS} fue al dentista en el último año",
        ("dental", "teeth", "tooth", "dientes", "muela", "dentista"),
        is_good=True,
    ),
    "CHECKUP": PlacesMeasure(
        f"{_ADULTS} had a routine checkup in the past year",
        f"{_ADULTOS} se hizo un chequeo en el último año",
        ("checkup", "annual visit", "physical exam", "chequeo", "examen anual"),
        is_good=True,
    ),
    "MAMMOUSE": PlacesMeasure(
        "women aged 50 to 74 had a mammogram in the past two years",
        "las mujeres de 50 a 74 años se hizo una mamografía en los últimos dos años",
        ("mammogram", "breast cancer", "mamografía", "cáncer de mama", "cáncer de seno"),
        is_good=True,
    ),
    "COLON_SCREEN": PlacesMeasure(
        f"{_ADULTS} aged 45 to 75 are up to date with colon screening",
        f"{_ADULTOS} de 45 a 75 años está al día con la prueba de colon",
        ("colon", "colonoscopy", "colorectal", "colonoscopia"),
        is_good=True,
    ),
    "HEARING": PlacesMeasure(
        f"{_ADULTS} have serious trouble hearing",
        f"{_ADULTOS} tiene mucha dificultad para oír",
        ("hearing", "oído", "audición"),
    ),
    "VISION": PlacesMeasure(
        f"{_ADULTS} have serious trouble seeing, even with glasses",
        f"{_ADULTOS} tiene mucha dificultad para ver, aun con lentes",
        ("vision", "eye", "vista", "ojo"),
    ),
}
