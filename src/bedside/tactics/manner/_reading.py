"""Turns a draft into a reading: everything that many rules ask of the same text, worked out once."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import NamedTuple

from bedside.base.fold import fold
from bedside.base.records import Draft

_WORD = re.compile(r"[a-z]+|[0-9]+")
_BREAK = re.compile(r"[.!?]+([\"')\]]{0,3}\s+)?|\n+")  # marks without a space after them are taken whole, and left
_ABBREVIATED = re.compile(
    r"(?:\b(?:dr|dra|mr|mrs|ms|st|sr|sra|srta|vs|e\.g|i\.e|no|approx|a\.m|p\.m|dept|ave|rd)|\b[a-z])$"
)
_SPANISH = frozenset(
    "el la los las de un una del que en y por para con se su sus al lo mas pero mi le les muy como donde tiene hay sin "
    "este esta usted ustedes nuestro nuestra nuestros nuestras fue ser ya gracias es son te tu nos hoy cada".split()
)
_ENGLISH = frozenset(
    "the of to and in for with is are was be it this that you your we our i he she they not do can will have has at "
    "from on or if so but what when how who all any more about get got here".split()
)


# A post that greets one person by name speaks to that person, as a reply does.
_GREETING = re.compile(
    r"\W{0,3}(?:(?:Hi|Hello|Hey|Dear|Thanks?(?: you)?|Congrat\w+|Happy birthday|Get well(?: "
    r"soon)?|Welcome(?: back)?|Felicidades|Gracias|"
    r"Hola|Querid[oa]|Estimad[oa]),? (?:(?:Don|Dona|Mrs?|Ms|Miss|Sra?)\.? )?|(?:Don|Dona|Mrs?|Ms|Miss|Sra?)\.? )"
    r"(?!(?:All|Every\w+|Friends?|Folks|Neighbou?rs?|Parents|Moms?|Dads?|Mamas|Papas|Team|"
    r"Nurses?|Staff|Volunteers?|Spring|Summer|Fall|"
    r"Winter|There|To|Ladies|Guys|Kids|Teens|Families|Amig[oa]s|Vecin[oa]s|Tod[oa]s|Dr|"
    r"Doctor|Monday|Friday|New|Holidays|Mother|Father)\b)[A-Z][a-z]+[,!]"
)


class Sentence(NamedTuple):
    """One sentence in folded places; ``ending`` is its closing mark or empty."""

    start: int
    end: int
    text: str
    ending: str


class Reading:
    """A draft prepared for all rules; places count folded characters until ``original`` maps them back."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.text = draft.text
        self.cased, self.lower, self._origins = fold(draft.text)
        self.places: dict[str, list[int]] = {}  # where words begin, by their first four letters ("#": numbers)
        for word in _WORD.finditer(self.lower):
            found = word.group()
            self.places.setdefault(found[:4] if found.isalpha() else "#", []).append(word.start())
        for sign, is_there in (("~", not draft.text.isascii()), ('"', '"' in self.lower), ("'", "'" in self.lower)):
            if is_there:
                self.places[sign] = []
        self.heads = frozenset(self.places)
        self.is_reply = draft.kind == "reply"
        self.speaks_to_one = self.is_reply or _GREETING.match(self.cased) is not None
        self.shared: dict[str, list[object]] = {}  # what two rules ask and only the first works out
        self.notes: dict[object, bool] = {}  # what guards have already found out about a sentence

    @cached_property
    def sentences(self) -> list[Sentence]:
        found = []
        start = 0
        for match in _BREAK.finditer(self.lower):
            mark = match.group()
            if match.lastindex is None and mark[0] != "\n":
                continue  # "3.5", "gov.": no space behind it
            if (
                mark[0] == "."
                and "\n" not in mark
                and _ABBREVIATED.search(self.lower, max(start, match.start() - 12), match.start())
            ):
                continue
            found.append(Sentence(start, match.end(), self.lower[start : match.end()], mark.strip()[:1]))
            start = match.end()
        if start < len(self.lower):
            tail = self.lower[start:]
            found.append(
                Sentence(start, len(self.lower), tail, tail.rstrip(" \"')")[-1:].strip("abcdefghijklmnopqrstuvwxyz"))
            )
        return found or [Sentence(0, len(self.lower), self.lower, "")]

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    def number_at(self, place: int) -> int:
        """The index of the sentence that holds ``place``."""
        return max(0, bisect_right(self._starts, place) - 1)

    def sentence_at(self, place: int) -> Sentence:
        return self.sentences[self.number_at(place)]

    def around(self, place: int, before: int = 0, after: int = 1, within: int = 0) -> str:
        """The sentence at ``place`` with some neighbours, cut ``within`` so many characters (0: uncut) of it."""
        number = self.number_at(place)
        chosen = self.sentences[max(0, number - before) : number + after + 1]
        start, end = chosen[0].start, chosen[-1].end
        return self.lower[max(start, place - within) : min(end, place + within)] if within else self.lower[start:end]

    @cached_property
    def words(self) -> frozenset[str]:
        return frozenset(_WORD.findall(self.lower))

    @cached_property
    def lang(self) -> str:
        """The draft's language: as declared, else by stop words."""
        if self.draft.lang:
            return self.draft.lang[:2].lower()
        spanish = len(self.words & _SPANISH) + 2 * any(mark in self.text for mark in "ñ¿¡")
        return "es" if spanish > len(self.words & _ENGLISH) else "en"

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Folded places as places of the draft's own text."""
        if self._origins is None:
            return start, end
        last = self._origins[end - 1] + 1 if end > start else self._origins[start]
        return self._origins[start], max(last, self._origins[start])

    def folded(self, start: int, end: int) -> tuple[int, int]:
        """Places of the draft's own text as folded places (for rules that look at the original letters)."""
        if self._origins is None:
            return start, end
        return bisect_left(self._origins, start), bisect_left(self._origins, end)

    @cached_property
    def _own(self) -> tuple[str, ...]:
        facts = self.draft.practice
        own = (facts.name, *facts.staff, *facts.addresses, *facts.emails, *facts.websites)
        return tuple(fold(value).lower for value in own if value)

    @cached_property
    def _own_digits(self) -> frozenset[str]:
        return frozenset(re.sub(r"\D", "", phone)[-10:] for phone in self.draft.practice.phones)

    def is_own(self, words: str) -> bool:
        """Whether ``words`` belong to the practice itself: its name, staff, address, e-mail, site or phone."""
        plain = fold(words).lower.strip()
        digits = re.sub(r"\D", "", plain)[-10:]
        if digits and any(digits == own or (len(digits) == 7 and own.endswith(digits)) for own in self._own_digits):
            return True
        return bool(plain) and any(plain in own or own in plain for own in self._own)
