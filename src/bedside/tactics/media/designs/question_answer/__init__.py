"""A question people ask, the practice's short answer, and the few points worth keeping."""

from bedside.tactics.media.designs import SOURCE, TALL, WIDE, Field

NAME = "question_answer"
LABEL = "Question and answer"
WHY = "Answers one question that people really ask, with two to four points to keep."
FIELDS = (
    Field("question", "Question", 90),
    Field("answer", "Short answer", 160),
    Field("points", "Points to keep", 80, required=False, most_items=4),
    *SOURCE,
)
SIZES = (TALL, WIDE)
WORDS = {
    "en": {"card": "Card with a question and its answer", "asked": "You asked"},
    "es": {"card": "Tarjeta con una pregunta y su respuesta", "asked": "Ustedes preguntan"},
}
ALT = {"tall": (("", "question"), ("", "answer"), ("", "points")), "wide": (("", "question"), ("", "answer"))}
SHORTEN = ("points", "answer")
EXAMPLE = {
    "en": {
        "question": "Why do I need a flu shot every year?",
        "answer": "Flu viruses change, so the vaccine is updated each year. Your protection also fades with time.",
        "points": [
            "September and October are good times for most people.",
            "Your body needs about two weeks to build protection.",
            "A later shot can still help while flu is going around.",
        ],
        "source": "MedlinePlus, National Library of Medicine",
    },
    "es": {
        "question": "¿Por qué necesito la vacuna contra la gripe cada año?",
        "answer": "Los virus cambian y la vacuna se actualiza cada año. Además, la protección baja con el tiempo.",
        "points": [
            "Septiembre y octubre son buenos meses para la mayoría.",
            "El cuerpo necesita unas dos semanas para formar defensas.",
            "Vacunarse más tarde también ayuda mientras haya gripe.",
        ],
        "source": "MedlinePlus, Biblioteca Nacional de Medicina",
    },
}
