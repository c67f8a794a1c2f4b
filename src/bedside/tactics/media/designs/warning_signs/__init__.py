"""When to get help: what needs an ambulance now, and what needs a call, never mixed."""

from bedside.tactics.media.designs import SOURCE, TALL, WIDE, Field

NAME = "warning_signs"
LABEL = "When to get help"
WHY = "Says which signs need emergency help now and which need a call, so that nobody has to guess."
FIELDS = (
    Field("title", "What it is about", 60),
    Field("emergency_action", "What to do now", 28),
    Field("emergency", "Signs that need help now", 50, most_items=4),
    Field("call_action", "What to do otherwise", 28),
    Field("call", "Signs that need a call", 50, most_items=4),
    *SOURCE,
)
SIZES = (TALL, WIDE)
WORDS = {
    "en": {"card": "Card about when to get help"},
    "es": {"card": "Tarjeta sobre cuándo buscar ayuda"},
}
ALT = {
    "tall": (("", "title"), ("", "emergency_action"), ("", "emergency"), ("", "call_action"), ("", "call")),
    "wide": (("", "title"), ("", "emergency_action"), ("", "emergency")),
}
SHORTEN: tuple[str, ...] = ()  # which sign may be left out is for a clinician to say
EXAMPLE = {
    "en": {
        "title": "Fever in a child: when to get help",
        "emergency_action": "Call 911 now",
        "emergency": ["Trouble breathing", "Stiff neck with a bad headache", "A seizure", "Hard to wake up"],
        "call_action": "Call us right away",
        "call": ["Under 3 months with 100.4 °F (38 °C) or more", "Rash or ear pain", "Will not drink"],
        "source": "MedlinePlus, National Library of Medicine",
    },
    "es": {
        "title": "Fiebre en un niño: cuándo buscar ayuda",
        "emergency_action": "Llame al 911 ya",
        "emergency": [
            "Le cuesta respirar",
            "Cuello rígido y mucho dolor de cabeza",
            "Una convulsión",
            "Cuesta despertarlo",
        ],
        "call_action": "Llámenos de inmediato",
        "call": ["Menos de 3 meses y 100.4 °F (38 °C) o más", "Sarpullido o dolor de oído", "No quiere beber"],
        "source": "MedlinePlus, Biblioteca Nacional de Medicina",
    },
}
