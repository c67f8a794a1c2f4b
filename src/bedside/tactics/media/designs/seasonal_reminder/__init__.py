"""What this time of the year asks for: the season, the reminder, what to do, and how to start."""

from bedside.tactics.media.designs import SOURCE, TALL, WIDE, Field

NAME = "seasonal_reminder"
LABEL = "Seasonal reminder"
WHY = "Reminds people of what this season asks for, with what to do and how to start."
FIELDS = (
    Field("season", "When", 24),
    Field("title", "Reminder", 60),
    Field("points", "What to do", 70, most_items=4),
    Field("action", "How to start", 60, required=False),
    *SOURCE,
)
SIZES = (TALL, WIDE)
WORDS = {
    "en": {"card": "Card with a seasonal reminder"},
    "es": {"card": "Tarjeta con un recordatorio de temporada"},
}
ALT = {
    "tall": (("", "season"), ("", "title"), ("", "points"), ("", "action")),
    "wide": (("", "season"), ("", "title"), ("", "action")),
}
SHORTEN = ("points",)
EXAMPLE = {
    "en": {
        "season": "This fall",
        "title": "It is time for your flu shot",
        "points": [
            "September and October are good times for most people.",
            "Your body needs about two weeks to build protection.",
            "Ask us what is right for you and your child.",
        ],
        "action": "Call us to choose a day.",
        "source": "MedlinePlus, National Library of Medicine",
    },
    "es": {
        "season": "Este otoño",
        "title": "Es hora de vacunarse contra la gripe",
        "points": [
            "Septiembre y octubre son buenos meses para la mayoría.",
            "El cuerpo necesita unas dos semanas para formar defensas.",
            "Pregúntenos qué es lo mejor para usted y su hijo.",
        ],
        "action": "Llámenos para elegir un día.",
        "source": "MedlinePlus, Biblioteca Nacional de Medicina",
    },
}
