"""Turns a match and the words around it into a reason to doubt it: it is denied, over, a lesson or a figure of speech.

A guard never deletes what a cue found. It lowers the weight to a "maybe", which stays visible in the triage.
"""

from __future__ import annotations

import re
from collections.abc import Callable

Guard = Callable[[str, int, int], bool]

_DENIED = re.compile(
    r"\b(?:no|not|never|without|nor|isn'?t|aren'?t|wasn'?t|don'?t|doesn'?t|didn'?t|haven'?t|hasn'?t|won'?t|free "
    r"of|rule out|"
    r"ruled out|sin|ningun|ninguna|nunca|tampoco|ni|no tengo|no tiene|no hay|no es)\b(?! (?:only|just|sure|joking|"
    r"kidding|"
    r"know|solo|se si))(?: (?!but|pero)[\w']+){0,3}\W{0,2}$"
)
_PAST = re.compile(
    r"\b(?:(?:last|back in|in|since) (?:year|month|spring|summer|fall|winter|january|february|march|april|may|"
    r"june|july|august|"
    r"september|october|november|december|the \d0'?s|(?:19|20)\d\d|\d{4})|(?:years?|months?|decades?) ago|as an? "
    r"(?:kid|child|"
    r"teen|baby)|when (?:i|he|she) was (?:a |an )?(?:little|young|kid|child|\d+)|used to|once had|history of|"
    r"(?:el (?:ano|mes|verano|invierno)|la semana|en \w+) pasad[oa]|hace (?:\w+ )?(?:anos?|meses)|en (?:19|"
    r"20)\d\d|de nin[oa])\b"
)
_AGAIN = re.compile(
    r"\b(?:now|again|right now|tonight|today|still|since|this (?:morning|time|week)|getting worse|worse|back|just|"
    r"ahora|hoy|"
    r"otra vez|de nuevo|todavia|ya no|sigue|peor|anoche)\b"
)
_SAVED = re.compile(
    r"\b(?:thank|thanks|thx|grateful|saved|recovered|survived|caught it|better now|all good|doing great|home now|"
    r"years? (?:later|since|sober)|gracias|agradecid[oa]|salvaron|salvo|recuperad[oa]|ya esta bien)\b"
)
_LESSON = re.compile(
    r"\b(?:(?:for|in|teach\w*|writing) (?:a |an |my |our |the |his |her )?(?:\w+ ){0,3}(?:class|classes|course|"
    r"poster|posters|"
    r"training|presentation|paper|essay|homework|quiz|exam|novel|script|play|newsletter|brochure|flyer|scouts?|workshop|"
    r"report|article|book|screenplay|project|lesson|assignment)|(?:signs?|symptoms?|warning signs|causes?|risk|"
    r"risks|odds|"
    r"definition|meaning|prevention|awareness|stages) of|what (?:is|are|does|causes)|what'?s (?:the|a)|difference "
    r"between|"
    r"how (?:do|does|can|would|to) (?:you |i |we |people |one |a person |someone )?(?:tell|spot|recogni\w+|know|"
    r"help|prevent|"
    r"treat|teach|explain|avoid|talk|work|works)|support group|awareness|prevention|prevencion|taller|charla|"
    r"fundraiser|5k|walk for|cpr class|first aid class|"
    r"stroke (?:group|class|club|lunch|support|awareness|talk)|documentary|podcast|episode|movie|film|song|"
    r"lyrics?|band|"
    r"novel|tv show|headline|game|saw (?:a|the|your) (?:post|video|reel|poster|sign)|cuales son (?:los|las)|que "
    r"es|que son|"
    r"senales de|sintomas de|para (?:una|la|mi|un) (?:clase|tarea|escuela|charla|cartel|presentacion)|cancion|"
    r"pelicula)\b"
)
_FIGURE = re.compile(
    r"\b(?:lol|lmao|lmfao|rofl|laugh\w*|haha\w*|jaja\w*|cute|funny|hilarious|hysterical|meme|joke|risa|de la risa|"
    r"cracking up|"
    r"to die for|dying (?:to|for)|killer (?:\w+)|die(?:d)? (?:of|from) (?:laughter|boredom|embarrassment|cringe)|"
    r"copays?|"
    r"bill|bills|price|prices|parking|hold music|wait(?:ing)? (?:time|room)|invoice|traffic|cupcakes?|cake|"
    r"cookies?|dessert|"
    r"playlist|outfit|shoes|factura|cuenta|precio|estacionamiento|puppy|kitten)\b|[😂🤣]"
)
_TITLE = re.compile(
    r"\b(?:song|movie|film|lyrics?|book|title|titled|called|headline|episode|band|show|album|cancion|pelicula|libro)\b"
)
_CLAUSE = re.compile(r"[.!?\n;]|\b(?:but|pero|though|however|yet|aunque)\b")
_REACH = 160


def _around(text: str, start: int, end: int) -> str:
    return text[max(0, start - _REACH) : end + _REACH]


def _clause_before(text: str, start: int) -> str:
    before = text[max(0, start - 60) : start]
    return _CLAUSE.split(before)[-1]


def denied(text: str, start: int, end: int) -> bool:
    """A negation stands close before it in the same clause: "no chest pain, only a tickle"."""
    return bool(_DENIED.search(_clause_before(text, start)))


def is_over(text: str, start: int, end: int) -> bool:
    """It lies in the past and nothing says that it is back: "last year you saved me"."""
    around = _around(text, start, end)
    past = _PAST.search(around)
    return bool(past and not _AGAIN.search(_PAST.sub(" ", around))) or bool(past and _SAVED.search(around))


def is_lesson(text: str, start: int, end: int) -> bool:
    """It is the subject of a class, a poster, a film or a question of knowledge, not of a life."""
    return bool(_LESSON.search(_around(text, start, end)))


def is_figure(text: str, start: int, end: int) -> bool:
    """It is a figure of speech: laughter, a bill or a cake stands near."""
    return bool(_FIGURE.search(_around(text, start, end)))


def is_title(text: str, start: int, end: int) -> bool:
    """It stands in quotation marks and something calls it a title. Quoted speech of a person still counts."""
    around = _around(text, start, end)
    return text.count('"', 0, start) % 2 == 1 and bool(_TITLE.search(around))


_ASKED = re.compile(
    r"\b(?:is it true|true that|is it|does|do|can|could|is|are|will|did|should|why|how|what|when|anyone know|"
    r"heard|wondering|"
    r"es (?:verdad|cierto)|sera (?:verdad|cierto)|acaso|cuanto|cuando|como)\b(?:\W+\w+){0,12}\W*\?|\?\s*$|"
    r"\b(?:is it true|myth or fact|es verdad que|es cierto que)\b"
)
_DEBUNKED = re.compile(
    r"\b(?:myth|false|debunked|not true|isn'?t true|no evidence|fact|nonsense|mito|falso|no es cierto|mentira que)\b"
)
_SARCASM = re.compile(
    r"\b(?:no thanks to|thanks for nothing|thanks a lot for|gracias por nada|waste|wasting|wasted|rude|worst|"
    r"terrible|wrong|"
    r"never again|but (?:the|my|nobody|no one|then|why|your)|too bad)\b|🙄"
)


def is_asked(text: str, start: int, end: int) -> bool:
    """The sentence asks whether it is so, rather than saying that it is."""
    begin = max(text.rfind(mark, 0, start) for mark in ".!?\n") + 1
    stops = [place for mark in ".!\n" if (place := text.find(mark, end)) >= 0]
    return bool(_ASKED.search(text[max(begin, start - _REACH) : min([*stops, len(text), end + _REACH])]))


def is_debunked(text: str, start: int, end: int) -> bool:
    """The writer calls it a myth."""
    return bool(_DEBUNKED.search(_around(text, start, end)))


def is_sarcasm(text: str, start: int, end: int) -> bool:
    """A complaint stands beside the thanks."""
    return bool(_SARCASM.search(_around(text, start, end)))


REAL: tuple[Guard, ...] = (denied, is_over, is_lesson, is_figure, is_title)
