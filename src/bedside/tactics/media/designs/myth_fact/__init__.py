"""A fact that answers a myth: the fact first and large, the myth after it and small, since what is read first stays."""

from bedside.tactics.media.designs import SOURCE, TALL, WIDE, Field

NAME = "myth_fact"
LABEL = "Fact and myth"
WHY = "Corrects something that many have heard, by saying what is true first."
FIELDS = (
    Field("fact", "The fact", 90),
    Field("why", "Why it is so", 160, required=False),
    Field("myth", "The myth, in few words", 80),
    *SOURCE,
)
SIZES = (TALL, WIDE)
WORDS = {
    "en": {"card": "Card with a fact that corrects a myth", "fact": "Fact", "myth": "Myth"},
    "es": {"card": "Tarjeta con un dato que corrige un mito", "fact": "Lo cierto", "myth": "Mito"},
}
ALT = {
    "tall": (("fact", "fact"), ("", "why"), ("myth", "myth")),
    "wide": (("fact", "fact"), ("myth", "myth")),
}
SHORTEN = ("why", "fact")
EXAMPLE = {
    "en": {
        "fact": "The flu shot cannot give you the flu.",
        "why": "A sore arm, a mild fever or feeling tired are common. They tend to go away in a day or two.",
        "myth": "“The flu shot gave me the flu.”",
        "source": "MedlinePlus, National Library of Medicine",
    },
    "es": {
        "fact": "La vacuna inyectada no puede darle gripe.",
        "why": "El dolor en el brazo, la fiebre leve o el cansancio son comunes. Suelen quitarse en uno o dos días.",
        "myth": "«La vacuna me dio gripe.»",
        "source": "MedlinePlus, Biblioteca Nacional de Medicina",
    },
}
