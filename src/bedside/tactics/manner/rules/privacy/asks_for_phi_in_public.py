"""Finds a request to post health details or identifiers where everybody can read them."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Draft, Severity
from bedside.tactics.manner._cues import Guard, Hit, cue, gate_of, search
from bedside.tactics.manner._reading import Reading
from bedside.tactics.manner.vocabulary import AILMENTS, MEDICINES

CODE = "PRV005"
NAME = "asks-for-PHI-in-public"
SEVERITY = Severity.BLOCK
STATUS = "active"
LABEL = "Asks people to post health details"
WHY = "People would write their condition, medicine or birth date under the post, for everyone to read."
AUTHORITY = "HIPAA safeguards, 45 CFR 164.530(c); FSMB social media policy (2019)"
AUTHORITY_URL = "https://www.ecfr.gov/current/title-45/section-164.530"
FIX = "Give the phone or the portal instead, and ask people not to share health details here."
INSTEAD = {
    "en": "Please call us, and keep health details off this page.",
    "es": "Por favor llámenos y no escriba datos de salud aquí.",
}
BAD = (
    Draft("Post your birth date and the name of your pills below.", kind="reply"),
    Draft("Which medicine do you take? Tell us in the comments!", kind="post"),
    Draft("Share a photo of your rash in the thread and a nurse will look.", kind="post"),
    Draft("Escriba su fecha de nacimiento y su síntoma en los comentarios.", kind="post"),
)
GOOD = (
    Draft("Please don't post your birth date here. Call us.", kind="reply"),
    Draft("Have your insurance card at hand when you call.", kind="post"),
    Draft("What should our next talk be about? Tell us in the comments.", kind="post"),
    Draft("Por favor no escriba datos de salud aquí. Llámenos.", kind="reply"),
)

_ASK = (
    r"(?:post|drop|share|comment|reply|respond|type|write|leave|put|send|give|list|show|"
    r"tell|upload|add|let us (?:know|see)|pop|paste|message|name|describe|text|dm|include|"
    r"state|provide|confirm|spill|escrib[ae]n?|pong[ae]n?|dej[ae]n?|compart[ae]n?|comente|"
    r"cuentenos|cuente|diganos|diga|mand[ae]n?|envi[ae]n?|sub[ae]n?|muestre)"
)
_PHI = (
    r"(?:(?:full|complete|first and last|last) names?|names? (?:and|with|plus)|nombre "
    r"completo|birth ?da(?:te|y)s?|date of birth|dob|fecha de nacimiento|cumpleanos|insurance(?: "
    r"\w+)?|member (?:number|id)s?|"
    r"policy(?: number)?|social(?: security)?|ssn|seguro(?: social)?|account numbers?|"
    r"numero de (?:seguro|poliza|expediente|cuenta|afiliado|paciente)|chart numbers?|diagnos[ei]s|"
    r"diagnostico|symptoms?|sintomas?|"
    r"meds?|medications?|medicines?|medicinas?|medicamentos?|pills?|pastillas?|doses?|"
    r"dosis|dosage|drugs?|prescriptions?|recetas?|lab (?:numbers?|results?|values?|slip)"
    r"|labs|(?:test )?results?|resultados?|"
    r"a1c|sugars?|azucar|blood pressure|bp|presion|weight|peso|bmi|cholesterol|scans?|"
    r"x-?rays?|rash(?:es)?|bite|wound|scar|moles?|lesion|incision|stitches|swelling|herida|"
    r"sarpullido|lunar|condition|"
    r"illness(?:es)?|disease|reason for (?:your )?visit|the reason you|what (?:hurts|ails|"
    r"is wrong|plan|you (?:take|have|are (?:taking|going through)|weigh|were|had|came)"
    r")|side effects?|chart number|group number|patient number|numero de paciente|last "
    r"four|drinks|qu[e] (?:le duele|enfermedad|toma|tiene)|mancha|last visit|due date|"
    r"last period|address|phone numbers?|cell|email|e-mail|correo|telefono|direccion|cell "
    r"number|"
    r"medical history|health (?:history|story|issue|problem|condition)|mental health|pain "
    rf"level|procedure|surgery|cirugia|motivo|{AILMENTS})"
)
_HERE = (
    r"(?:in (?:the |this |our )?(?:comments?|thread|replies|reply|chat|section)|comments?|"
    r"below|right here|\bhere\b|under (?:this|the) (?:post|photo)|on (?:this|our|the) "
    r"(?:page|wall|post|thread)|as a reply|abajo|aqui|en (?:los|el|este) (?:comentarios?|"
    r"hilo|muro|post)|publicamente|down below|\U0001f447|this (?:post|page|thread))"
)
_NO = Guard(
    r"\b(?:don't|do not|please don't|never|not|no|avoid|instead of|rather than|without|"
    r"nunca|sin|keep|leave out|skip|nobody|can't|cannot|shouldn't|won't|off this page|"
    r"evite|has no|off the)\b",
    "sentence",
)
_PRIVATE = Guard(
    r"\b(?:call|phone|portal|in person|private(?:ly)?|secure|at the desk|at check-?in|"
    r"when you (?:call|come|visit|arrive)|no health details|by phone|llame|portal|en privado|"
    r"bring|traiga)\b",
    "sentence",
)
_CUES = (
    cue(
        rf"\b{_ASK}\b[^.!?\n]{{0,60}}\b{_PHI}\b[^.!?\n]{{0,50}}{_HERE}",
        "",
        0.95,
        unless=(_NO, _PRIVATE),
        also=(
            "post drop share comment comments reply respond type write leave put send give list "
            "show tell upload add let pop paste message name describe text include state provide "
            "confirm spill escriba escriban ponga pongan deje dejen comparta compartan comente "
            "cuentenos cuente diganos diga mande manden envie suba muestre"
        ),
    ),
    cue(
        r"\b(?:in the comments?|comments|below|this thread|under this post|en los comentarios|"
        rf"abajo)\b[^.!?\n]{{0,40}}\b(?:your|ur|su|tu) (?:\w+ ){{0,2}}{_PHI}\b",
        "below comments comment thread post comentarios abajo",
        0.7,
        unless=(_NO, _PRIVATE),
    ),
    cue(
        rf"\b{_ASK} (?:us |me |everyone here |everybody |just )?(?:the |a |about )?(?:your|"
        r"ur|su|sus|tu|the name of your|yours|name and|what|which|how many|que|cual) ?(?:\w+ "
        rf"){{0,3}}{_PHI}\b[^.!?\n]{{0,40}}",
        "post drop share comment reply respond type write leave put send give list show tell "
        "upload add let paste name describe include state provide confirm introduce escriba "
        "escriban ponga pongan deje comparta comente cuentenos cuente diganos diga mande "
        "envie suba muestre",
        0.6,
        unless=(
            _NO,
            _PRIVATE,
            Guard(
                r"\b(?:ask|tell|show|bring|give|call) (?:your|the|a) (?:doctor|pharmacist|nurse|dentist|"
                r"provider|insurance|own)|\bto your (?:visit|doctor|appointment)|\bshare (?:your|a)"
                r" (?:umbrella|ride)|\bname and number of\b"
            ),
        ),
    ),
    cue(
        r"\b(?:what|which|who(?:'s| is)?|how (?:many|much|long|far)|have you|did you|do you|"
        rf"are you|que|cual|cuant[oa]s?|tiene|toma|esta)\b(?>[^.!?\n]{{0,40}}?\b(?:you|your|usted|"
        rf"su|on a|takes?|here)\b)[^.!?\n]{{0,40}}\b(?:{_PHI}|{MEDICINES}|cpap|surgery|chemo|"
        rf"diagnosed|pregnant|along|abortion|side effect|heal)\b[^.!?\n]{{0,40}}\?",
        "what which who how have did do are que cual cuantos cuantas cuanto tiene toma esta",
        0.5,
        unless=(
            _NO,
            Guard(
                r"\b(?:questions? (?:to|for) (?:ask|your)|ask your|do you have (?:a question|questions|"
                r"insurance questions)|did you know|have you (?:had|gotten|got) your (?:flu|free)|"
                r"call us|llame|learn|talk|class|tips?|free|register|come (?:see|in|by)|(?:is|are)"
                r" (?:open|free|back)|ready for|want to|would you|could you call|reach us|heard)\b",
                "near",
            ),
        ),
    ),
    cue(
        rf"\b(?:say|type|comment|drop|put|raise|like|react)\b[^.!?\n]{{0,25}}\bif you(?:'ve|"
        rf"'re| have| had| are| take| ever)?\b[^.!?\n]{{0,40}}\b(?:{_PHI}|{MEDICINES}|abortion|"
        r"pregnant|rehab|sober|std|hiv|diabetes|cancer|depress\w+|miscarriage|surgery)\b",
        "say type comment drop put raise like react",
        0.6,
        unless=(_NO,),
    ),
    cue(
        r"\b(?:your|ur|su|tu) (?:\w+ )?(?:phone|birthday|birth date|date of birth|dob|full "
        r"name|name|insurance|member id|fecha de nacimiento|numero de paciente|nombre completo)"
        r"\b[^.!?\n]{0,60}\b(?:please|por favor|so (?:we|i) can|and (?:we|i)'ll|y (?:lo|la|"
        r"le)|here|right here|and the reason|aqui)\b",
        "your ur su tu",
        0.65,
        kind="reply",
        unless=(_NO, _PRIVATE),
    ),
    cue(
        r"\b(?:full name|nombre completo|date of birth|birth date|dob|fecha de nacimiento)"
        r" (?:and|y|plus|\+)[^.!?\n]{0,40}\b(?:please|por favor|here|below|aqui|abajo)\b",
        "full nombre date birth dob fecha",
        0.8,
        unless=(_NO, _PRIVATE),
    ),
    cue(
        r"\b(?:post|share|upload|drop|submit|tag)\b[^.!?\n]{0,20}\b(?:yours|selfies?|photo|"
        r"pic|picture|mole|foto)\b[^.!?\n]{0,40}\b(?:we'll (?:grade|look|check|rate|tell|diagnose|"
        r"review)|our (?:doctor|nurse|dermatologist)|le dice|for (?:a )?(?:review|diagnosis|"
        r"free advice))",
        "post share upload drop submit tag",
        0.8,
        unless=(_NO,),
    ),
    cue(
        r"\b(?:sub[ae]n?|mand[ae]n?|compart[ae]n?|public[ao]n?) (?:la |una |su )?foto de (?:su|"
        r"la|el|tu)\b[^.!?\n]{0,50}",
        "suba suban mande manden comparta compartan publique publiquen",
        0.85,
        unless=(_NO, _PRIVATE),
    ),
    cue(
        r"\b(?:comment|reply|respond|tell us|type|drop|post|share|comente|escriba|responda)"
        rf"\b[^.!?\n]{{0,25}}\b(?:your|ur|su|sus|tu|with your|the name of your) (?:\w+ ){{0,3}}{_PHI}\b",
        "comment reply respond tell type drop post share comente escriba responda",
        0.8,
        unless=(_NO, _PRIVATE),
    ),
    cue(
        r"\b(?:what|which|how (?:much|many|high|long)|when|who|que|cual(?:es)?|cuant[oa]s?|"
        rf"quien(?:es)?)\b[^.!?\n]{{0,40}}\b{_PHI}\b[^.!?\n]{{0,40}}\?[^!?\n]{{0,50}}\b(?:{_HERE}|"
        r"comment|tell us|reply|let us know|share|answer|comente|cuentenos)",
        "what which how when who que cual cuales cuanto cuantos quien quienes",
        0.85,
        unless=(_NO,),
    ),
    cue(
        rf"\bwho (?:here|else|among you|of you|in here)\b[^.!?\n]{{0,50}}\b(?:{_PHI}|{MEDICINES})\b",
        "who",
        0.75,
        unless=(_NO,),
    ),
    cue(
        r"\b(?:raise your hand|hands up|hand up|wave|say (?:me|hi)|emoji|thumbs? up|heart)"
        rf"\b[^.!?\n]{{0,30}}\bif you(?:'re|'ve| are| have| take| had| suffer| live)\b[^.!?\n]{{0,40}}\b(?:{_PHI}"
        rf"|{MEDICINES})\b",
        "raise hands hand wave say emoji thumb thumbs heart",
        0.8,
    ),
    cue(
        r"\b(?:send|show|post|share|drop|upload|snap|mande|suba)\b[^.!?\n]{0,20}\b(?:pics?|"
        r"pictures?|photos?|images?|selfies?|foto|fotos)\b[^.!?\n]{0,20}\b(?:of|de) (?:your|"
        r"the|that|su|la|el|tu) (?:\w+ ){0,2}(?:rash|bite|mole|wound|scar|lesion|spot|card|"
        r"script|pill|bottle|label|chart|results?|scan|x-?ray|swelling|tooth|teeth|toe|eye|"
        r"skin|burn|cut|incision|tarjeta|receta|herida|lunar|diente|insurance)",
        "send show post share drop upload snap mande suba",
        0.9,
        unless=(_NO, _PRIVATE),
    ),
    cue(
        r"\bshow us (?:the|your|that) (?:\w+ )?(?:rash|bite|mole|wound|scar|lesion|spot|card|"
        r"swelling|burn|cut|incision|stitches|tooth|teeth)\b",
        "show",
        0.85,
        unless=(_NO, _PRIVATE),
    ),
)
GATE = gate_of(_CUES)


def find(reading: Reading) -> Iterator[Hit]:
    """Verbs of telling with a health detail and a public place."""
    yield from search(reading, _CUES)
