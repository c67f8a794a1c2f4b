"""The twelve classes of messages as data: what each means, who is told, how fast, and the safe reply."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bedside.base.records import Urgency


@dataclass(frozen=True, slots=True)
class MessageClass:
    """One class. Replies may hold {phone}, {portal}, {emergency}, {crisis}; an empty reply means: say nothing."""

    label: str
    title: str
    meaning: str
    urgency: Urgency
    alerts: tuple[str, ...]
    within_minutes: int
    may_be_public: bool
    replies: Mapping[str, str]
    care: str  # what the person who answers must mind


_HOUR, _DAY = 60, 24 * 60

# The order is the rule of precedence when several classes fit one message.
_ALL = (
    MessageClass(
        "emergency",
        "Danger now",
        "A sign of danger to life or limb now, for anyone.",
        Urgency.NOW,
        ("on-call clinician", "manager"),
        5,
        True,
        {
            "en": "This sounds urgent. Dial {emergency} this minute and stay on the line; an ambulance is safer than a "
            "car ride. We can't give care on this page.",
            "es": "Esto suena urgente. Llame al {emergency} ahora mismo y no cuelgue; una ambulancia es más segura que "
            "ir en carro. En esta página no podemos dar atención.",
        },
        "Ring a person first. For a poison: 1-800-222-1222. After a birth: say “I gave birth recently”.",
    ),
    MessageClass(
        "self_harm",
        "Wish to die or self-harm",
        "A wish to die, self-injury, a plan or a goodbye, for oneself or another; also hidden.",
        Urgency.NOW,
        ("on-call clinician", "crisis lead"),
        5,
        True,
        {
            "en": "I'm glad you wrote. You matter to us. Call or text {crisis} now, any hour. If you are in danger, "
            "call "
            "{emergency}. Can we call you?",
            "es": "Me alegra que haya escrito. Usted nos importa. Llame o mande un mensaje al {crisis} ahora, a "
            "cualquier "
            "hora. Si está en peligro, llame al {emergency}. ¿Podemos llamarle?",
        },
        "No quiz, no blame. Never delete or hide the message before a person has seen it.",
    ),
    MessageClass(
        "abuse_disclosure",
        "Violence or coercion",
        "Violence, neglect, coercion, trafficking or exploitation.",
        Urgency.NOW,
        ("privacy officer", "clinician"),
        15,
        False,  # a public answer can tell the abuser
        {
            "en": "Is it safe to write here? The hotline 1-800-799-7233 (text START to 88788) can help, day and night. "
            "In danger: {emergency}.",
            "es": "¿Es seguro escribir aquí? La línea 1-800-799-7233 (oprima 2 para español) ayuda de día y de noche. "
            "En peligro: {emergency}.",
        },
        "Private only. Do not call back unless it is safe. Go through the checklist for mandated reports.",
    ),
    MessageClass(
        "adverse_event",
        "Harm after a treatment",
        "Harm thought to come from a medicine, vaccine, device or product.",
        Urgency.TODAY,
        ("nurse", "pharmacist"),
        4 * _HOUR,
        True,
        {
            "en": "Thank you for telling us. Please call our nurse{at_phone}. Don't stop or change a medicine before "
            "you "
            "talk to us or a pharmacist. You can also report to FDA MedWatch, 1-800-332-1088.",
            "es": "Gracias por avisarnos. Llame a nuestra enfermera{at_phone}. No deje ni cambie una medicina antes de "
            "hablar con nosotros o con un farmacéutico. También puede avisar a FDA MedWatch, 1-800-332-1088.",
        },
        "Log it. Vaccine: VAERS form. Medicine or device: MedWatch form.",
    ),
    MessageClass(
        "phi_overshare",
        "Private details in public",
        "Somebody's identifiers or records put where everybody can read them.",
        Urgency.TODAY,
        ("front desk lead",),
        30,
        True,
        {
            "en": "To protect your privacy we hid this. Please call us{at_phone} so we can help.",
            "es": "Para proteger su privacidad ocultamos este mensaje. Llámenos{at_phone} para ayudarle.",
        },
        "Hide it, save nothing beyond the log. The reply does not say whether we know the person.",
    ),
    MessageClass(
        "personal_medical",
        "Question on one's own care",
        "A question on one's own or a relative's body, medicine or result; not urgent.",
        Urgency.TODAY,
        ("nurse inbox",),
        _DAY,
        True,
        {
            "en": "A comment is not the place for advice on one person. The nurse line{at_phone} or your own doctor "
            "can help; if it turns bad fast, dial {emergency}.",
            "es": "Un comentario no es el lugar para aconsejar a una persona. La línea de enfermería{at_phone} o su "
            "propio "
            "médico pueden ayudar; si empeora rápido, llame al {emergency}.",
        },
        "No advice for one person in public, not even a reassuring word.",
    ),
    MessageClass(
        "misinformation",
        "False health claim",
        "States a false health claim as a fact.",
        Urgency.WEEK,
        ("clinician reviewer",),
        _DAY,
        True,
        {
            "en": "Thank you for raising this; many people wonder about it. What studies show is different, and we are "
            "glad to share a trusted source.",
            "es": "Gracias por mencionarlo; mucha gente se lo pregunta. Los estudios muestran otra cosa, y con gusto "
            "compartimos una fuente de confianza.",
        },
        "Once, for the readers: the fact first, its source, a kind tone, no debate.",
    ),
    MessageClass(
        "complaint",
        "Unhappy with the practice",
        "Unhappy with service, cost, manner or safety.",
        Urgency.WEEK,  # words on safety or rights make it today
        ("manager",),
        _DAY,
        True,
        {
            "en": "Thank you for telling us. Privacy law limits what we write here, and we want to listen. Please call "
            "our "
            "manager{at_phone}.",
            "es": "Gracias por decirnos. La ley de privacidad limita lo que escribimos aquí, y queremos escucharle. "
            "Llame "
            "a nuestra gerente{at_phone}.",
        },
        "Never argue, never say whether the person was here. Safety or discrimination: within two hours.",
    ),
    MessageClass(
        "logistics",
        "Service",
        "Booking, bill, hours, forms, parking, jobs.",
        Urgency.TODAY,
        ("front desk",),
        4 * _HOUR,
        True,
        {
            "en": "Thanks for asking. The front desk can sort this out{at_phone}{or_portal}. Please don't share "
            "private details here.",
            "es": "Gracias por preguntar. La recepción le ayuda{at_phone}{or_portal}. Por favor no comparta datos "
            "privados aquí.",
        },
        "Answer general matters directly; anything tied to one person goes to the phone.",
    ),
    MessageClass(
        "general_health",
        "Health question",
        "A wish to know; nobody's own case.",
        Urgency.WEEK,
        ("content editor", "clinician"),
        2 * _DAY,
        True,
        {
            "en": "Good question, thank you. We will look for an answer from a trusted source and post it here.",
            "es": "Buena pregunta, gracias. Buscaremos la respuesta en una fuente de confianza y la publicaremos aquí.",
        },
        "A general fact with its named source.",
    ),
    MessageClass(
        "praise",
        "Thanks or a good word",
        "Thanks, a good rating or a good story.",
        Urgency.WEEK,
        ("content editor",),
        2 * _DAY,
        True,
        {
            "en": "You made our day! The whole crew will read this.",
            "es": "¡Nos alegró el día! Todo el equipo lo va a leer.",
        },
        "Never repost without a written authorization; never confirm the care.",
    ),
    MessageClass(
        "spam_harassment",
        "Advert, scam, hate or insult",
        "Adverts, scams, sexual remarks, hate, insults; threats carry a flag.",
        Urgency.NONE,  # a threat makes it now
        ("moderator",),
        _DAY,
        False,
        {"en": "", "es": ""},
        "No reply: hide and report. A threat: keep the evidence, tell the manager and security at once.",
    ),
)

CLASSES: Mapping[str, MessageClass] = {each.label: each for each in _ALL}
ORDER = tuple(CLASSES)
HARMFUL = ORDER[:5]  # a message of these classes can hurt somebody if it waits
ALARMS = ("emergency", "self_harm")
NEVER_SILENT = ("emergency", "self_harm", "abuse_disclosure")  # recall first: a doubt is raised, never dropped

# Flags are no classes; a signal file raises them (ALSO), and each may lift the urgency.
FLAG_URGENCY: Mapping[str, Urgency] = {"threat": Urgency.NOW, "safety": Urgency.TODAY}
