"""Turns a language into the words around the answers on the public pages; English and Spanish side by side."""

from __future__ import annotations

from typing import Final

_PAIRS: Final[dict[str, tuple[str, str]]] = {
    "date_format": ("F j, Y", r"j \d\e F \d\e Y"),
    # the frame
    "skip": ("Skip to the text", "Ir al texto"),
    "menu": ("Pages", "Páginas"),
    "home": ("Home", "Inicio"),
    "answers": ("Answers", "Respuestas"),
    "news": ("News", "Noticias"),
    "ask": ("Ask a question", "Haga una pregunta"),
    "ask_short": ("Ask a question", "Preguntar"),
    "other_language": ("Español", "English"),
    "sample": ("Sample", "Muestra"),
    "sample_note": ("Nothing here is from a real practice.", "Nada de esto es de un consultorio real."),
    "call_us": ("Call us", "Llámenos"),
    "portal": ("Write to us in the portal", "Escríbanos por el portal"),
    "website": ("Our website", "Nuestro sitio web"),
    "feed": ("Feed", "Canal Atom"),
    "no_tracking": (
        "This site sets no cookies and follows nobody.",
        "Este sitio no usa cookies y no sigue a nadie.",
    ),
    "general": (
        "This is general information, not advice for one person.",
        "Esta es información general, no un consejo para una sola persona.",
    ),
    "about_you": (
        "For anything about your own health, talk with us.",
        "Para todo lo que sea sobre su propia salud, hable con nosotros.",
    ),
    "emergency": ("Emergency:", "Emergencia:"),
    # home
    "home_title": ("Health questions, answered in plain words", "Preguntas de salud, respuestas claras"),
    "home_lead": (
        "People in {place} ask. {practice} answers: short, with references that you can check, signed by a clinician.",
        "La gente de {place} pregunta. {practice} responde: breve, con referencias que usted puede comprobar, "
        "firmado por un profesional de la salud.",
    ),
    "home_lead_plain": (
        "You ask. {practice} answers: short, with references that you can check, signed by a clinician.",
        "Usted pregunta. {practice} responde: breve, con referencias que usted puede comprobar, "
        "firmado por un profesional de la salud.",
    ),
    "search_label": ("Search the answers", "Busque en las respuestas"),
    "search": ("Search", "Buscar"),
    "latest_answers": ("Latest answers", "Últimas respuestas"),
    "every_answer": ("All answers", "Todas las respuestas"),
    "latest_news": ("News", "Noticias"),
    "every_news": ("All news", "Todas las noticias"),
    "no_answers": (
        "The first answers are being written. What would you like to know?",
        "Se están escribiendo las primeras respuestas. ¿Qué le gustaría saber?",
    ),
    "not_found_here": ("Don’t see your question?", "¿No ve su pregunta?"),
    "ask_lead": (
        "Ask it here. No account, no name. We read every question and answer the ones that many people share.",
        "Hágala aquí. Sin cuenta y sin nombre. Leemos todas y respondemos las que comparten muchas personas.",
    ),
    # the list of answers
    "answers_lead": (
        "Short answers with references, signed by a clinician.",
        "Respuestas breves con referencias, firmadas por un profesional de la salud.",
    ),
    "found_one": ("1 answer for “{query}”", "1 respuesta para «{query}»"),
    "found_many": ("{count} answers for “{query}”", "{count} respuestas para «{query}»"),
    "found_none": ("No answer yet for “{query}”", "Todavía no hay respuesta para «{query}»"),
    "found_none_next": (
        "Try fewer or other words, or ask us.",
        "Pruebe con menos palabras o con otras, o pregúntenos.",
    ),
    "show_all": ("Show all answers", "Mostrar todas las respuestas"),
    "previous": ("Previous page", "Página anterior"),
    "next": ("Next page", "Página siguiente"),
    "page_of": ("Page {number} of {count}", "Página {number} de {count}"),
    # one answer
    "key_points": ("Key points", "Puntos clave"),
    "seek_care": ("When to get care", "Cuándo buscar atención"),
    "references": ("References", "Referencias"),
    "reference": ("Reference {number}", "Referencia {number}"),
    "read_on": ("read on {date}", "leído el {date}"),
    "signed_by": ("Signed by", "Firmado por"),
    "review_by": ("To be reviewed by", "Se revisará antes del"),
    "overdue": (
        "This answer is past its review date. Some of it may have changed; ask us if you are not sure.",
        "Ya pasó la fecha de revisión de esta respuesta. Algo puede haber cambiado; si tiene dudas, pregúntenos.",
    ),
    "language": ("Language", "Idioma"),
    "also_in": ("Also in", "También en"),
    "about_answer": ("About this answer", "Sobre esta respuesta"),
    "share": ("Share", "Compartir"),
    "by_mail": ("E-mail", "Correo"),
    "by_text": ("Text message", "Mensaje de texto"),
    # news
    "news_lead": ("What is new at {practice}.", "Lo nuevo en {practice}."),
    "no_news": ("There is no news yet.", "Todavía no hay noticias."),
    "news_more": ("More", "Más"),
    "withdrawn": ("This page was taken back", "Esta página se retiró"),
    "withdrawn_text": (
        "{practice} published something here and later took it back. Please do not rely on a copy of it.",
        "{practice} publicó algo aquí y después lo retiró. Por favor, no confíe en una copia.",
    ),
    # corrections
    "corrections": ("Corrections", "Correcciones"),
    "every_correction": ("All corrections", "Todas las correcciones"),
    "corrections_lead": (
        "What {practice} said here or elsewhere and later corrected. Nothing on this page is ever deleted.",
        "Lo que {practice} dijo aquí o en otro lugar y después corrigió. De esta página nunca se borra nada.",
    ),
    "no_corrections": ("There are no corrections yet.", "Todavía no hay correcciones."),
    "correction_of": ("Correction: {title}", "Corrección: {title}"),
    "a_post": ("A post", "Una publicación"),
    "corrected_by": ("corrected by", "corregido por"),
    "taken_down_by": ("taken down by", "retirado por"),
    "we_said": ("We said", "Dijimos"),
    "now_it_says": ("Now it says", "Ahora dice"),
    "nothing_any_more": ("Nothing any more: we took it down.", "Ya nada: lo retiramos."),
    "why": ("Why", "Por qué"),
    "source_changed": (
        "A source of this answer changed on {date}. A clinician is looking at what that means for it.",
        "Una fuente de esta respuesta cambió el {date}. Un profesional de la salud está viendo qué significa.",
    ),
    "being_corrected": ("This answer is being corrected", "Esta respuesta se está corrigiendo"),
    "being_corrected_text": (
        "A source of it changed, so {practice} took it off these pages. Please do not rely on a copy of it. "
        "If it matters to you now, ask us.",
        "Una de sus fuentes cambió, por eso {practice} la retiró de estas páginas. Por favor, no confíe en una copia. "
        "Si le importa ahora, pregúntenos.",
    ),
    # asking
    "ask_title": ("What would you like to know?", "¿Qué le gustaría saber?"),
    "ask_how": (
        "Your question goes to {practice} without your name. If many people wonder about the same thing, "
        "the answer appears on these pages. Nobody can write back to you from here.",
        "Su pregunta llega a {practice} sin su nombre. Si muchas personas se preguntan lo mismo, "
        "la respuesta aparece en estas páginas. Desde aquí nadie puede responderle a usted.",
    ),
    "urgent_now": ("If you need help now", "Si necesita ayuda ahora"),
    "call_danger": ("Danger to life, or not sure: call", "Peligro de muerte, o si no está seguro: llame al"),
    "call_crisis": (
        "Thoughts of hurting yourself, or in crisis: call or text",
        "Ideas de hacerse daño, o una crisis: llame o envíe un mensaje al",
    ),
    "call_office": ("About your own health: call us at", "Sobre su propia salud: llámenos al"),
    "your_question": ("Your question", "Su pregunta"),
    "no_names": (
        "Please don’t write names, birth dates or phone numbers. At most {limit} characters.",
        "Por favor, no escriba nombres, fechas de nacimiento ni teléfonos. Máximo {limit} caracteres.",
    ),
    "leave_empty": ("Leave this empty", "Deje esto vacío"),
    "send": ("Send my question", "Enviar mi pregunta"),
    "not_sent": ("Not sent yet", "Todavía no se envió"),
    "error_empty": ("Please write your question first.", "Por favor, escriba primero su pregunta."),
    "error_long": (
        "Your question has {count} characters; {limit} is the most. Please make it shorter and send it again.",
        "Su pregunta tiene {count} caracteres; el máximo es {limit}. Acórtela, por favor, y envíela otra vez.",
    ),
    "error_huge": (
        "That was far too much text to read; {limit} characters is the most. Nothing was kept. "
        "Please write a short question.",
        "Era demasiado texto para leerlo; el máximo es {limit} caracteres. No se guardó nada. "
        "Por favor, escriba una pregunta breve.",
    ),
    "error_fast": (
        "That was very quick, as if a program had sent it. Your words are still here: please look them over and press "
        "the button again.",
        "Eso fue muy rápido, como si lo enviara un programa. Su texto sigue aquí: por favor, revíselo y pulse otra "
        "vez el botón.",
    ),
    "error_stamp": (
        "This page was not complete when it was sent. Your words are still here: please press the button again.",
        "La página no llegó completa. Su texto sigue aquí: por favor, pulse otra vez el botón.",
    ),
    "error_trap": (
        "A hidden field was filled in, which mostly programs do. We emptied it. Your words are still here: please "
        "press the button again.",
        "Se llenó un campo oculto, como suelen hacer los programas. Lo vaciamos. Su texto sigue aquí: por favor, "
        "pulse otra vez el botón.",
    ),
    "error_elsewhere": (
        "This came from another website. If you meant to ask us, please press the button here.",
        "Esto vino de otro sitio web. Si quería preguntarnos, por favor, pulse el botón aquí.",
    ),
    "error_often": (
        "Many questions came from your connection within this hour. Your words are still here: please try again later, "
        "or call us.",
        "Llegaron muchas preguntas desde su conexión en esta hora. Su texto sigue aquí: por favor, inténtelo más "
        "tarde o llámenos.",
    ),
    "error_refused": (
        "Your question could not be taken in. Nothing was kept. Please change it and send it again.",
        "No se pudo recibir su pregunta. No se guardó nada. Por favor, cámbiela y envíela otra vez.",
    ),
    "thanks_title": ("Thank you for asking", "Gracias por preguntar"),
    "thanks_text": (
        "Your question has arrived, without your name. If many people share it, the answer will appear here.",
        "Su pregunta llegó, sin su nombre. Si la comparten muchas personas, la respuesta aparecerá aquí.",
    ),
    "thanks_no_reply": (
        "Nobody can write back to you from here. If it is about your own health, please call us.",
        "Desde aquí nadie puede responderle a usted. Si es sobre su propia salud, por favor, llámenos.",
    ),
    "thanks_urgent_title": ("Please get help now", "Por favor, busque ayuda ahora"),
    "thanks_urgent_text": (
        "What you wrote sounds as if it cannot wait. This page is not watched around the clock.",
        "Lo que escribió suena como algo que no puede esperar. Esta página no se vigila todo el día.",
    ),
    "call": ("Call", "Llame al"),
    "call_danger_short": ("Danger to life, or not sure", "Peligro de muerte, o si no está seguro"),
    "call_crisis_big": ("Call or text 988", "Llame o escriba al 988"),
    "call_crisis_short": (
        "Thoughts of hurting yourself, or in crisis. Free, day and night.",
        "Ideas de hacerse daño, o una crisis. Gratis, día y noche. Para español, oprima 2.",
    ),
    "go_answers": ("Read the answers", "Leer las respuestas"),
    # nothing here
    "gone_title": ("There is no such page", "No existe esta página"),
    "gone_text": (
        "The address may have a slip in it, or the page is no longer published.",
        "La dirección puede tener un error, o la página ya no está publicada.",
    ),
    "no_link_text": (
        "This short link leads nowhere. Perhaps a letter is missing. Please look at where you found it.",
        "Este enlace corto no lleva a ninguna parte. Quizá falte una letra. Por favor, revise dónde lo encontró.",
    ),
    "no_practice_text": (
        "No practice has its pages at this address. Please check it, letter by letter.",
        "Ningún consultorio tiene páginas en esta dirección. Por favor, revísela letra por letra.",
    ),
}

LANGUAGE_NAMES: Final[dict[str, str]] = {
    "en": "English",
    "es": "Español",
    "ar": "العربية",
    "fr": "Français",
    "ht": "Kreyòl ayisyen",
    "ko": "한국어",
    "ne": "नेपाली",
    "pt": "Português",
    "ru": "Русский",
    "so": "Soomaali",
    "tl": "Tagalog",
    "uk": "Українська",
    "vi": "Tiếng Việt",
    "zh": "中文",
}

WORDS: Final[dict[str, dict[str, str]]] = {
    lang: {key: pair[place] for key, pair in _PAIRS.items()} for place, lang in enumerate(("en", "es"))
}


def language_name(lang: str) -> str:
    """A language as its own readers call it."""
    return LANGUAGE_NAMES.get(lang, lang)
