"""One number that people can see: so many of so many, as dots, always with what it is out of."""

from collections.abc import Iterator

from bedside.tactics.media.designs import SOURCE, TALL, WIDE, Field, Fields

NAME = "one_number"
LABEL = "One number"
WHY = "Makes one risk or share visible as dots out of the whole, which is understood better than a percentage."
FIELDS = (
    Field("count", "How many", 3),
    Field("out_of", "Out of how many", 3),
    Field("sentence", "What the number says", 110),
    Field("meaning", "What to do about it", 120, required=False),
    *SOURCE,
)
SIZES = (TALL, WIDE)
WORDS = {
    "en": {"card": "Card with one number shown as dots", "in": "in", "about": "About"},
    "es": {"card": "Tarjeta con un número mostrado con puntos", "in": "de cada", "about": "Cerca de"},
}
ALT = {"tall": (("", "sentence"), ("", "meaning")), "wide": (("", "sentence"),)}
SHORTEN = ("meaning",)
EXAMPLE = {
    "en": {
        "count": "25",
        "out_of": "100",
        "sentence": "About 25 in 100 adults aged 65 or older fall each year.",
        "meaning": "Tell us if you fell or feel unsteady. Many falls can be prevented.",
        "source": "CDC",
    },
    "es": {
        "count": "25",
        "out_of": "100",
        "sentence": "Cerca de 25 de cada 100 adultos de 65 años o más se caen cada año.",
        "meaning": "Díganos si se cayó o si se siente inestable. Muchas caídas se pueden prevenir.",
        "source": "CDC",
    },
}


def faults(fields: Fields) -> Iterator[tuple[str, str]]:
    """What no picture can show: (field, sentence)."""
    count, out_of = str(fields.get("count", "")), str(fields.get("out_of", ""))
    if not (count.isascii() and out_of.isascii() and count.isdigit() and out_of.isdigit()):
        yield "count", "How many, and out of how many, must be whole numbers such as 25 and 100."
    elif not 2 <= int(out_of) <= 100 or int(count) > int(out_of):
        yield "out_of", f"{count} out of {out_of} cannot be shown: choose 2 to 100, and no more than that."
