"""Turns a sentence into whether it speaks of the page itself: its date, its navigation. English and Spanish."""

from __future__ import annotations

import re

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|"
    r"diciembre)\.?"
)
_DATE = (
    rf"(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}|\d{{1,2}} {_MONTH} \d{{4}}|{_MONTH} \d{{4}}|"
    rf"\d{{4}}-\d{{2}}-\d{{2}}|\d{{1,2}}/\d{{1,2}}/\d{{2,4}}|(?:\d{{1,2}} de )?{_MONTH} del? \d{{4}})"
)
_DONE = (
    r"(?:updated?|reviewed?|review date|revised|modified|published|posted|accessed|retrieved|verified|"
    r"actualizad[oa]|revisad[oa]|modificad[oa]|publicad[oa]|actualización|revisión|modificación|publicación)"
)
_STAMP = re.compile(
    rf"(?:this |esta )?(?:page|content|article|topic|página|contenido|artículo)?\s*(?:was |were |fue |de |la )*"
    rf"(?:last |latest |first |date |última |último |fecha de (?:la )?(?:última )?)?"
    rf"{_DONE}(?: date)?(?: por última vez)?\s*(?:on|el|en|as of)?\s*[:\-–—]?\s*{_DATE}\s*[.;]?",
    re.I,
)
_NAVIGATION = frozenset(
    "skip to main content|skip to content|skip navigation|back to top|return to top|top of page|print|print this page|"
    "email this page|e-mail this page|share|share this page|share on facebook|start here|learn more|read more|see more|"
    "view more|show more|more information|related topics|related health topics|related pages|see also|on this page|"
    "in this section|table of contents|home|menu|search|next page|previous page|"
    "also called|languages|other languages|español|english|español english|"
    "ir al contenido|ir al contenido principal|saltar navegación|volver arriba|ir arriba|imprimir|imprimir esta página|"
    "compartir|comparta esta página|comience aquí|más información|leer más|ver más|temas relacionados|"
    "temas de salud relacionados|páginas relacionadas|vea también|en esta página|en esta sección|contenido|inicio|menú|"
    "buscar|página siguiente|página anterior|otros idiomas|idiomas|en inglés".split("|")
)


def is_about_the_page(sentence: str) -> bool:
    """True only when nothing else is said: "Get the shot by October 31" is no date of a page."""
    plain = " ".join(sentence.split()).strip(" -•*|>»«:.…").casefold()
    return plain in _NAVIGATION or _STAMP.fullmatch(" ".join(sentence.split()).strip(" -•*|()[]")) is not None
