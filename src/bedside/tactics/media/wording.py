"""Turns what people type into what a card can show: tidy, measures held together, dates in words."""

from __future__ import annotations

import contextlib
import re
import unicodedata
from datetime import date

from bedside.base.text import visible

COMMON = {
    "en": {
        "sample": "Sample",
        "source": "Source",
        "note": "General information. For your own health, ask us.",
        "from": "From",
    },
    "es": {
        "sample": "Muestra",
        "source": "Fuente",
        "note": "Información general. Sobre su salud, pregúntenos.",
        "from": "De",
    },
}
_MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
}
_DATED_AS_ES = {"reviewed": "revisado", "updated": "actualizado", "published": "publicado", "file of": "archivo del"}
_RTL = frozenset({"ar", "he", "fa", "ur"})
_UNITS = r"(?:°\s?[CF]|%|mg|mcg|µg|g|kg|ml|mL|l|L|cm|mm|m|km|lb|lbs|oz|IU|UI|h|min|a\.m\.|p\.m\.)"
_MEASURE = re.compile(rf"(?<=\d)[ \u00a0](?={_UNITS}(?!\w))")
_PHONE = re.compile(r"\+?\(?\d{1,4}\)?(?:[ .-]\d{2,4}){1,4}")
_DATE = re.compile(r"\b\d{1,2} de [a-z]{4,10} de \d{4}\b|\b[A-Z][a-z]{2,8} \d{1,2}, \d{4}\b")
_NUMBERED = re.compile(rf"(?:{_PHONE.pattern}|\d+(?:[.,/]\d+)*(?:[ \u00a0]?{_UNITS})?)")


def tidy(text: str) -> str:
    """``text`` composed, without control and invisible characters, with single spaces."""
    seen = visible(unicodedata.normalize("NFC", text))
    kept = "".join(" " if unicodedata.category(c) in ("Cc", "Zl", "Zp", "Zs") else c for c in seen)
    return " ".join(kept.split())


def held_together(text: str, lang: str) -> str:
    """``text`` as it is set: no line ends inside "38 °C", a date or a phone number; isolated from a leftward script."""
    joined = isolated(text) if lang in _RTL else text
    joined = _MEASURE.sub("\u00a0", joined)
    joined = _PHONE.sub(lambda found: found.group().replace("-", "\u2060-\u2060").replace(" ", "\u00a0"), joined)
    return _DATE.sub(lambda found: found.group().replace(" ", "\u00a0"), joined)


def isolated(text: str) -> str:
    """``text`` with numbers, measures and phone numbers in isolates, or a reader of Arabic sees "C° 38"."""
    return _NUMBERED.sub(lambda found: f"\u2066{found.group()}\u2069", text)


def in_words(day: date, lang: str) -> str:
    """The date as people write it: November 22, 2026 or 22 de noviembre de 2026."""
    month = _MONTHS["es" if lang == "es" else "en"][day.month - 1]
    return f"{day.day} de {month} de {day.year}" if lang == "es" else f"{month} {day.day}, {day.year}"


def dated(day: date, dated_as: str, lang: str) -> str:
    """A source's date with what it is the date of ("updated November 22, 2026")."""
    label = _DATED_AS_ES.get(dated_as, "") if lang == "es" else dated_as
    return f"{label} {in_words(day, lang)}".strip()


def source_line(source: str, when: str, lang: str) -> str:
    """ "Source: publisher, date"; empty without a publisher."""
    if not source:
        return ""
    with contextlib.suppress(ValueError):  # what is no date are words already
        when = in_words(date.fromisoformat(when), lang)
    return f"{words(lang)['source']}: {source}" + (f", {when}" if when else "")


def words(lang: str) -> dict[str, str]:
    """The words that every card may show, in ``lang`` or else in English."""
    return COMMON.get(lang, COMMON["en"])


def initial(name: str) -> str:
    """The letter of the practice's mark."""
    return next((letter.upper() for letter in name if letter.isalnum()), "+")
