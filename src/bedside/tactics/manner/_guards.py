"""The guards that many rules share: what makes the same words harmless."""

from __future__ import annotations

from bedside.tactics.manner._cues import Guard

# "if you had a visit", "anyone who", "patients can": said to everybody, points at nobody.
CONDITION = Guard(
    r"\b(?:if|whether|anyone|anybody|whoever|when(?:ever)? you|unless|in case|si|cualquiera|quien(?:es)?)\b", "before"
)
GENERIC = Guard(
    r"\b(?:any(?:one|body)?|every(?:one|body)?|each|all|some|most|many|no|nobody|someone|"
    r"people|persons?|patients|neighbors|"
    r"families|folks|guests|visitors|those who|todos|todas|cada|alguien|nadie|las personas|la gente|los pacientes|"
    r"las familias)\b",
    "before",
)
# "we can't say who", "privacy keeps us from": the very sentence that a rule recommends.
PRIVACY_NOTE = Guard(
    r"\b(?:privacy|privacidad|confidential\w*|hipaa)\b|\b(?:can(?:'t|not)|could ?n[o']t|"
    r"don't|do not|won't|never|unable to|"
    r"not able to|aren't able to) (?:\w+ ){0,2}(?:say|confirm|discuss|talk about|speak "
    r"(?:to|about)|share|comment|get into|"
    r"look up|answer)\b|\bno (?:podemos|hablamos|comentamos|compartimos|damos)\b"
)
DENIED = Guard(
    r"\b(?:not|no|never|n't|don't|doesn't|didn't|isn't|aren't|won't|can't|cannot|without|"
    r"nothing|none|neither|nor|nunca|"
    r"ningun\w*|jamas|tampoco|sin)\b",
    "before",
)
# A claim that is being refuted, in this sentence or the two beside it.
REFUTED = Guard(
    r"\b(?:myths?|mitos?|rumou?rs?|rumores|false|falso|falsa|untrue|not true|isn't true|"
    r"no es (?:cierto|verdad)|hoax|debunk\w*|"
    r"misinformation|fact check|fact:|facts:|truth is|la verdad es|no evidence|no proof|"
    r"(?:don't|do not|never) (?:trust|believe|fall for|share)|no one can|nobody can|isn't "
    r"a thing|if (?:a|any) post|we won't|can mean|not a real|no link|found no|sin pruebas|"
    r"no hay pruebas|"
    r"scams?|estafa|beware|be wary|watch out for|claims? that|ads? (?:say|claim|promis)"
    r"\w*|some (?:say|claim|people say|ads)|"
    r"people (?:say|think|ask)|you may (?:have heard|hear|read|see)|"
    r"(?:they|it|that|this|those|these) (?:do|does|did|is|are|can|will|have|has)(?:n't| not|not)|"
    r"no(?:,|\.) |not so|nope)\b",
    "near",
)
QUOTED_HELP = Guard(r"\b(?:988|911|crisis line|lifeline|linea de crisis)\b", "near")
# Hotlines, laws, rooms and roads have numbers too.
PUBLIC_NUMBER = Guard(
    r"\b(?:1-8(?:00|88|77|66|55|44)|988|911|211|poison|hotline|lifeline|fax|title|section|"
    r"cfr|form|suite|room|step|page|gate|lot|bus|route|highway|bill|act|prop)\W*\w*\W*$",
    "before",
)
