"""Notices a matter of service: booking, bills, hours, forms, parking, jobs."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Message, Signal
from bedside.tactics.dialogue.signals._cues import cues, noticed

NAME = "service_words"
LABEL = "logistics"
WHY = "A matter of service that the front desk can settle."
NOTICED = {
    "en": (
        "is the lot full",
        "can i move my 3pm to friday",
        "do you take medicare",
        "need my kid's camp form signed",
        "what time do you open",
        "are you hiring nurses",
    ),
    "es": ("quiero cambiar mi cita", "aceptan mi seguro?", "a qué hora abren"),
}
NOT_NOTICED = {
    "en": ("i waited 90 minutes and nobody said sorry", "what is a vaccine"),
    "es": ("la recepcionista fue muy grosera",),
}

_CUES = (
    *cues(
        r"(?:book\w*|schedul\w*|reschedul\w*|resched\w*|cancel\w*|move|switch|change|confirm\w*|make|set up|"
        r"push back|bump|need|get|have|sign up|register\w*|rsvp|agendar|reagendar|cambiar|cancelar|sacar|"
        r"hacer|pedir|confirmar|apartar|mover|inscrib\w+)<near>(?:appt\w*|appointments?|visit|slot|physical|"
        r"check ?up|follow up|my \d+\w*|consult\w*|class|seat|spot|time|citas?|consulta|turno|mammogram|"
        "screening|session|telehealth|video visit|tuesday|monday|wednesday|thursday|friday|tomorrow|"
        "next week)|(?:appt|appointments?|citas?|turnos?|walk ?ins?|same day|openings?|availability|"
        r"availab\w+|waitlist|wait list|late for|running late|sin cita|disponible\w*)|(?:what|when|"
        r"which) (?:time|day|days|hours|are your)<near>(?:open|close|start\w*|is|are|does|do|appointment|"
        "hours|end)|(?:are you|you guys|are y'all|r u|u) (?:open|closed|taking|accepting|hiring|still)|"
        r"open (?:on|at|today|sat\w*|sun\w*|late|tomorrow|new year|christmas|thanksgiving|weekends|"
        "labor day|monday|the)|(?:office|clinic|holiday|your|weekend|lab|pharmacy) hours|horarios?|"
        "a que hora|(?:abren|cierran|atienden|estan abiertos|abierto)",
        r"(?:do|does|can|are) (?:you|u|y'all|yall|dr\.? ?\w*|the \w+|they) (?:guys |all |also |still |"
        "even )?(?:take|accept|offer|do|have|see|sell|validate|give|provide|speak|treat|ship|send|mail|"
        "bill|carry|charge|fax|know (?:of )?a|need|allow|host|run|stock)|(?:in network|insurance|medicare|"
        r"medicaid|aetna|cigna|blue cross|bcbs|humana|kaiser|united ?health\w*|uhc|tricare|copay|deductible|"
        r"self ?pay|sliding scale|payment plan|financ\w+|estimate|price list|cost of|how much (?:is|does|do|"
        "for|are|would)|pay (?:my|half|online|by|with|in|the)|itemized|invoice|receipt|refund|fsa|hsa|"
        "aceptan|seguro|cuanto (?:cuesta|cobran|sale|vale)|pagar|factura|recibo)|(?:form|forms|paperwork|"
        r"records|fax|portal|login|log in|password|reset|referral|refills?|prior auth\w*|letter|"
        "note for (?:work|school|my)|school note|work note|doctor'?s note|immunization record|shot record|"
        "fmla|disability form|sports physical|release|documents?|link|app|formularios?|formato|papeles|"
        "expediente|portal|contrasena|referencia|surtir|resurtir|comprobante|justificante|carta para)",
        r"(?:park\w*|lot|garage|address|directions|entrance|entry|elevator|ramp|floor|suite|located|"
        "location|bus|wheelchair|building|door|bathroom|restroom|wifi|where (?:is|are|do|can)|how (?:do i|"
        r"to) (?:get to|find|reach|contact)|map|stairs|estacion\w+|direccion|donde (?:esta|estan|queda|es|"
        "puedo)|como llego|ubicacion|elevador|rampa|silla de ruedas)|(?:hiring|job|jobs|resume|apply|"
        r"application|position|volunteer\w*|intern\w*|shadow\w*|career|openings? for|vacante|trabajo|empleo|"
        r"contratando|voluntari\w*|practicas)(?! (?:well done))|(?:phone|fax|email|e-mail|"
        "contact) (?:number|address|info)|(?:your|el|su) (?:number|fax|email|phone|telefono|numero|correo)|"
        "who (?:do|can|should) i (?:call|email|talk to|contact|ask)|speak to (?:someone|a person) in|"
        r"interpreter|translator|interprete|habla\w* (?:espanol|mixteco)|lost (?:and found|my|a)|"
        r"left my \w+|event|lunch|luncheon|fair|class|group|meeting|workshop|webinar|tour|camp|"
        "support group|bring|arrive|what to bring|signed|drop off|pick up|recoger|entregar|taller|feria|"
        "evento|grupo",
        weight=0.6,
    ),
)


def notice(message: Message) -> Iterator[Signal]:
    """Each stretch that speaks of it; a doubted one is a maybe."""
    return noticed(message, NAME, LABEL, WHY, _CUES)
