"""Things to do in order, numbered, one short line each."""

from bedside.tactics.media.designs import SOURCE, TALL, WIDE, Field

NAME = "steps"
LABEL = "Step by step"
WHY = "Shows how to do one thing, in two to five steps."
FIELDS = (
    Field("title", "What to do", 60),
    Field("steps", "Steps", 60, most_items=5),
    *SOURCE,
)
SIZES = (TALL, WIDE)
WORDS = {
    "en": {"card": "Card with steps", "steps": "Step by step"},
    "es": {"card": "Tarjeta con pasos", "steps": "Paso a paso"},
}
ALT = {"tall": (("", "title"), ("steps", "steps")), "wide": (("", "title"), ("steps", "steps"))}
SHORTEN: tuple[str, ...] = ()  # a missing step would be wrong
EXAMPLE = {
    "en": {
        "title": "Wash your hands well",
        "steps": [
            "Wet your hands with clean water.",
            "Rub in soap, also between the fingers.",
            "Scrub for at least 20 seconds.",
            "Rinse under running water.",
            "Dry with a clean towel.",
        ],
        "source": "CDC",
    },
    "es": {
        "title": "Lávese bien las manos",
        "steps": [
            "Mójese las manos con agua limpia.",
            "Enjabone también entre los dedos.",
            "Frote al menos 20 segundos.",
            "Enjuague con agua corriente.",
            "Séquese con una toalla limpia.",
        ],
        "source": "CDC",
    },
}
