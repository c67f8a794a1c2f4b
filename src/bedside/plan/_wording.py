"""The sentences of the plan in English and Spanish: why something is proposed, and openings without a topic."""

from __future__ import annotations

WHY = {
    "asked": {"en": "{count} people asked this.", "es": "{count} personas preguntaron esto."},
    "asked_once": {"en": "Somebody asked this.", "es": "Alguien preguntó esto."},
    "card": {"en": "A picture card of your signed answer.", "es": "Una imagen con su respuesta firmada."},
    "unanswered": {
        "en": "You have no signed answer yet: ask what people want to know.",
        "es": "Todavía no hay una respuesta firmada: pregunte qué quiere saber la gente.",
    },
    "listen": {
        "en": "Asking brings questions that you can answer.",
        "es": "Preguntar trae preguntas que puede responder.",
    },
    "people": {
        "en": "People trust faces and names. Write two or three sentences in your own words.",
        "es": "La gente confía en caras y nombres. Escriba dos o tres frases con sus propias palabras.",
    },
    "number": {"en": "A new local number.", "es": "Un dato local nuevo."},
    "observance": {"en": "Organized by {authority}.", "es": "Convoca: {authority}."},
    "may_move": {"en": "Check the date there first.", "es": "Confirme antes la fecha."},
    "sensitive": {
        "en": "Handle with care: add a helpline, and let a clinician read it.",
        "es": "Con cuidado: añada una línea de ayuda y pida a un clínico que lo lea.",
    },
}

# Openings of posts about the practice itself. None of them speaks of anybody who came for care.
PEOPLE = (
    {"en": "Who answers the phone when you call us", "es": "Quién contesta cuando usted llama"},
    {"en": "How our team washes up and gets a room ready", "es": "Cómo nuestro equipo prepara un consultorio"},
    {"en": "Why one of us chose this work", "es": "Por qué una de nosotras eligió este trabajo"},
    {"en": "What to bring to a first visit", "es": "Qué traer a la primera cita"},
    {"en": "What happens after you send a question", "es": "Qué pasa después de enviar una pregunta"},
    {"en": "How we check what we write here", "es": "Cómo revisamos lo que escribimos aquí"},
    {"en": "The languages that our team speaks", "es": "Los idiomas que habla nuestro equipo"},
    {"en": "A word of thanks to our neighbors", "es": "Gracias a nuestros vecinos"},
)
ASKING = (
    {"en": "Which health question should we answer next?", "es": "¿Qué pregunta de salud respondemos ahora?"},
    {"en": "What makes a visit to a doctor easier?", "es": "¿Qué hace más fácil una visita al médico?"},
    {"en": "Which health words sound confusing?", "es": "¿Qué palabras de salud suenan confusas?"},
    {"en": "Where do you look first for health advice?", "es": "¿Dónde busca primero consejos de salud?"},
    {"en": "What would you like to hear about this season?", "es": "¿De qué quiere saber en esta temporada?"},
)


def why(key: str, lang: str, **values: object) -> str:
    """One sentence in ``lang``, or in English."""
    return WHY[key].get(lang, WHY[key]["en"]).format(**values)
