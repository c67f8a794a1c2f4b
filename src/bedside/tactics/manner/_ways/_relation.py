"""What the sayings of a relationship share: whom they point at, when, and what keeps them silent."""

from __future__ import annotations

from bedside.tactics.manner._people import CANNOT, KIN, REQUEST, TOLD_ALL, TOWN, TOWN_SOFT, YOU, YOUR

TARGET = rf"(?:{YOU}|him|her|them|{YOUR} (?:\w+ )?(?:{KIN}))"


DAY = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|tomorrow|tonight|soon|again|next (?:week|month|year|time|visit)|"
    r"in (?:\w+ ){1,2}(?:days?|weeks?|months?|mos)|in (?:january|february|march|april|"
    r"may|june|july|august|september|october|november|december)"
)


US = (
    r"(?:us|here|our (?:\w+ ){0,2}(?:office|clinic|practice|hospital|doctors?|dentists?|"
    r"team|staff|care|chair|table|floor|rooms?|center|pharmacy|nurses?|er|wing|unit))"
)


USUAL = (TOLD_ALL, CANNOT, TOWN, TOWN_SOFT)


FIRM = (TOLD_ALL, CANNOT, TOWN, REQUEST)
