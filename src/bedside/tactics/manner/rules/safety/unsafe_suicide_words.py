"""Finds words that make suicide a crime, a success or an epidemic."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Draft, Severity
from bedside.tactics.manner._cues import Guard, Hit, cue, gate_of, search
from bedside.tactics.manner._reading import Reading

CODE = "SAF001"
NAME = "unsafe-suicide-words"
SEVERITY = Severity.BLOCK
STATUS = "active"
LABEL = "Speaks of suicide in words that harm"
WHY = "Somebody at risk reads that suicide is common, a crime, or something to succeed at."
AUTHORITY = (
    "reportingonsuicide.org recommendations (2023); National Action Alliance for Suicide "
    "Prevention, framework for successful messaging"
)
AUTHORITY_URL = "https://reportingonsuicide.org/recommendations/"
FIX = 'Say "died by suicide", "survived a suicide attempt", "rates have risen".'
INSTEAD: dict[str, str] = {}
BAD = (
    Draft("He committed suicide last year. Call 988.", kind="post"),
    Draft("It was her second failed attempt. Call or text 988.", kind="post"),
    Draft("We face a suicide epidemic. Call 988.", kind="post"),
    Draft("Cometió suicidio en marzo. Llame al 988.", kind="post"),
)
GOOD = (
    Draft("He died by suicide. Call or text 988.", kind="post"),
    Draft("She survived a suicide attempt. 988 listens.", kind="post"),
    Draft("Our nurses are committed to prevention. 988 is free.", kind="post"),
    Draft("Murió por suicidio. Llame al 988.", kind="post"),
)


_CUES = (
    cue(
        r"\b(?P<span>commit(?:s|ted|ting)?) (?:\w+ )?(?:suicide|self[- ]murder)\b",
        "commit commits committed committing",
        1.0,
        rewrite="died by",
    ),
    cue(
        r"\b(?:completed?|completing|successful(?:ly)?|successfully (?:took|ended|died)|failed|"
        r"unsuccessful|botched|fail(?:s|ed|ing)? (?:at|in|to)|succeed(?:s|ed|ing)? (?:at|in|"
        r"with)|perfect|threatened) (?:\w+ ){0,3}?(?:suicides?|(?:suicide |suicidal )?attempts?|"
        r"to (?:kill|end|take) (?:him|her|them|my|your)\w+|(?:his|her|their) (?:own )?li(?:fe|"
        r"ves)|overdose|killing (?:him|her|them)\w+)\b",
        "complete completed completing successful successfully failed unsuccessful botched "
        "fail fails failing succeed succeeds succeeded succeeding perfect threatened",
        0.9,
        unless=(
            Guard(r"\b(?:login|password|payment|delivery|call|log-?in|fax|field goal|putt|recipe|sign-?in|phone)\b"),
            Guard(
                r"\b(?:suicid\w*|988|(?:him|her|them|my|your)sel(?:f|ves)|(?:his|her|their|own) li(?:fe|"
                r"ves)|died|death|overdose|crisis|threatened)\b",
                "lacking near",
            ),
        ),
    ),
    cue(
        r"\b(?:suicide|suicidal)\b[^.!?\n]{0,40}?\b(?:epidemic|plague|outbreak|contagion|wave|"
        r"crisis of|sky-?rocket\w*|spike|rash of|out of control|tsunami|surge|everywhere|capital)"
        r"\b|\b(?:epidemic|plague|outbreak|wave|rash|tsunami|string|spate|surge) of (?:\w+ "
        r"){0,2}(?:suicides?|teen suicides?|kids? (?:killing|taking))\b",
        "epidemic plague outbreak contagion wave crisis skyrocket skyrocketing sky spike "
        "rash out tsunami surge everywhere capital string spate",
        0.95,
        also="suicide suicides suicidal kids",
    ),
    cue(
        r"\b(?:suicid\w+|suicides)\b[^.!?\n]{0,50}\b(?:spread\w*|wildfire|contagi\w+|se disparan?|"
        r"disparad\w+|como nunca|peace|easy|escape|out of control|trend\w*|fashion|popular|"
        r"rampant|exploding|wave)\b[^.!?\n]{0,30}|\b(?:sky-?rocketing|soaring|exploding|spreading|"
        r"rampant) (?:\w+ ){0,2}suicides?\b|\b(?:cutters|suicidal (?:people|kids|teens|patients)"
        r"|los suicidas|ending it all|end it all|salida facil|easy way out|attempted and failed|"
        r"cometier\w+ suicidio|found peace|finally at peace|suicide (?:risk|attempt)ers?)\b|"
        r"\bselfish\b[^.!?\n]{0,20}\bsuicide\b",
        "suicide suicides suicidal suicidio skyrocketing sky soaring exploding spreading "
        "rampant cutters los ending end salida easy attempted cometiera cometieran found "
        "finally selfish",
        0.8,
        unless=(Guard(r"\b(?:not selfish|isn't selfish|no es egoista|suicidal thoughts)\b"),),
        also="suicide suicides suicidal 988 suicidio cutters attempted died life salida crisis #",
    ),
    cue(
        r"\b(?:kill(?:ed|s|ing)? (?:him|her|them|my|your|one)sel(?:f|ves)|took (?:his|her|"
        r"their) (?:own )?li(?:fe|ves)|(?:took|take|taking|end(?:ed|ing)?|ending) (?:his|her|"
        r"their|your|my) (?:own )?li(?:fe|ves)|ended it all|end it all|off(?:ed|ing)? (?:him|"
        r"her|them|your)sel(?:f|ves)|died at (?:his|her|their) own hands?|chose (?:to die|"
        r"death|suicide)|the easy way out|selfish (?:act|choice)|cowardly|coward'?s way|commit "
        r"self[- ]harm|suicide (?:is )?(?:selfish|a sin|cowardly|victim|bid|gesture|threat)"
        r"|attention[- ]seek\w+|cry for attention|suicide-prone)\b",
        "kill killed kills killing took take taking end ended ending off offed died chose "
        "easy selfish cowardly coward commit suicide attention cry",
        0.75,
        unless=(
            Guard(
                r"\b(?:thinking (?:of|about)|thoughts? of|think of|if you|if someone|are you|talk(?:s|"
                r"ing)? about|ask(?:ing)?|want(?:s|ing)? to|mention)\b[^.!?\n]{0,25}$",
                "before",
            ),
        ),
    ),
    cue(
        r"\b(?:cometi[oe](?:ron)?|cometer|cometen|consum[oa](?:do|r|ron)?|suicidio (?:consumado|"
        r"exitoso|fallido|logrado)|intento (?:fallido|exitoso|frustrado|fracasado)|logr(?:o|"
        r"ar) (?:suicidarse|quitarse)|fracaso en su intento|epidemia de suicidios?|ola de "
        r"suicidios|se quito la vida|quitarse la vida|se mato|acabo con su vida|plaga de suicidios)"
        r"\b(?: (?:un )?suicidio)?",
        "cometio cometer cometen cometieron consumado consumo suicidio intento logro lograr "
        "fracaso epidemia ola se quitarse acabo plaga",
        0.8,
        also="suicidio suicidios intento vida mato suicidarse",
    ),
)

GATE = gate_of(_CUES)


def find(reading: Reading) -> Iterator[Hit]:
    """Commit, success, failure and epidemic."""
    yield from search(reading, _CUES)
