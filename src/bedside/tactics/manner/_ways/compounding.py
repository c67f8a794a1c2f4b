"""The ways to call a compounded medicine the same as its brand."""

from __future__ import annotations

from bedside.tactics.manner._cues import Cue, Guard, cue
from bedside.tactics.manner.vocabulary import BRANDS, MEDICINE_HEADS

_MADE = (
    r"(?:compounded|compound(?:ing)?|lab-made|mixed|in-house|house-made|custom-made|our "
    r"(?:own )?(?:version|blend|vials?|mix|pharmacy|semaglutide|tirzepatide|generic|formula)"
    r"|made (?:in town|here|by our|fresh)|pharmacy-made|generic (?:ozempic|wegovy|zepbound|"
    r"mounjaro|semaglutide|tirzepatide)|off-brand|copycat|alternative|knock-?off|version|"
    r"vials?|drops|compuest[oa]|magistral|preparad[oa]|generic[oa]|generic[oa]|nuestr[oa] "
    r"(?:version|formula|semaglutida|tirzepatida|mezcla))"
)


_GLP = (
    r"(?:ozempic|wegovy|zepbound|mounjaro|saxenda|semaglutid[ae]|tirzepatid[ae]|glp-?1s?|"
    r"brand(?:[- ]name)?(?: drugs?| pens?| shots?)?|name brand|the real thing|big brand|"
    r"pharma|la marca|de marca|original)"
)


_SAME = (
    r"(?:same|identical|equal|equals|equivalent|as (?:good|safe|effective|strong|well|"
    r"potent|pure)|just like|exactly like|no different|works? (?:the same|just|as)|every "
    r"bit|indistinguishable|matches|twins?|interchangeable|fda[- ](?:approved|cleared|"
    r"registered)|swap|clone|igual(?:es|ito|ita)?|mism[oa]s?|identic[oa]s?|tan (?:segur|"
    r"buen|efectiv)[oa]s?|misma formula|half the price|fraction of the (?:price|cost)|"
    r"cheaper|minus the price|without the (?:price|markup|brand)|for less|mitad de precio|"
    r"mas barat[oa])"
)


_EQUAL_NO = Guard(
    r"\b(?:not fda|aren't fda|is not|are not|isn't|aren't|no es|no son|do not sell|don't "
    r"sell|no vendemos|not (?:the same|reviewed|checked|approved)|never|warn\w*|ask if "
    r"a generic|generics approved|approved generics|beware|scam|fake|counterfeit|fda says|"
    r"per (?:the )?fda|\(fda\)|no esta\w* aprobad\w+)\b",
    "near",
)


_OURS = (
    r"(?:ours?|our (?:own |house |custom |compounded )?(?:\w+ )?(?:version|blend|drops|"
    r"vials?|mix|foam|cream|capsules|shots?|semaglutide|tirzepatide|pens?|gummies|glp-?1|"
    r"pellets|formula|spray|troches)|house (?:glp-?1|blend|version)|compounded \w+|custom "
    r"\w+ capsules|store-brand|nuestr[oa] (?:\w+ )?(?:semaglutida|tirzepatida|crema|version|"
    r"formula|mezcla)|preparad[oa])"
)


_ANY_BRAND = (
    rf"(?:{BRANDS}|synthroid|brand|the pen|drug company|name brand|fda|la marca|de marca|"
    r"big pharma|the original|retail)"
)


_EQUALS = (
    r"(?:same|equals?|identical|just as|as (?:safe|good|strong|effective|pure)|no difference|"
    r"matches|does (?:all|what|everything)|do all|without the (?:label|price|markup|name)"
    r"|works like|like|copy|every bit|in every way|hair for hair|half|cheaper|fraction|"
    r"approved|is (?:\w+ )?(?:ozempic|wegovy|zepbound|mounjaro|saxenda)|mas segura|igual|"
    r"mism[oa]|no brand needed|skip the)"
)


COMPOUNDED: tuple[Cue, ...] = (
    cue(
        rf"\b(?P<span>{_OURS}\b[^.!?\n]{{0,60}}?\b{_EQUALS}\b[^.!?\n]{{0,50}}?\b{_ANY_BRAND})"
        rf"\b|\b(?:no difference|{_EQUALS})\b[^.!?\n]{{0,40}}?\b{_OURS}\b[^.!?\n]{{0,40}}?\b{_ANY_BRAND}\b|"
        rf"\b{_OURS}\b[^.!?\n]{{0,40}}\b(?:does|is|matches|equals?) [^.!?\n]{{0,30}}\b{_ANY_BRAND}\b",
        "our ours house compounded custom store nuestra nuestro preparada preparado same "
        "equal equals identical just as no matches does do without",
        0.65,
        unless=(_EQUAL_NO,),
        also=MEDICINE_HEADS + " synthroid brand pen drug name fda marca pharma original retail saxenda",
    ),
    cue(
        rf"\b{_SAME}\b[^.!?\n]{{0,60}}\b{_GLP}\b",
        "ozempic wegovy zepbound mounjaro saxenda semaglutide semaglutida tirzepatide tirzepatida "
        "glp brand name real big pharma marca original",
        0.8,
        unless=(_EQUAL_NO,),
    ),
    cue(
        rf"\b{_GLP}\b(?:[^.!?\n]{{0,56}}|[^.!?\n]{{0,15}}[.?!][^.!?\n]{{0,41}})\b{_SAME}\b",
        "ozempic wegovy zepbound mounjaro saxenda semaglutide semaglutida tirzepatide tirzepatida "
        "glp brand name real marca original",
        0.7,
        unless=(_EQUAL_NO,),
        also=(
            "compounded compound compounding lab mixed house our made generic version copy copycat "
            "alternative vial vials same identical equal equivalent just works exactly swap compuesta "
            "compuesto igual misma mismo identica price cheaper less generico"
        ),
    ),
    cue(
        rf"\b{_MADE}\b[^.!?\n]{{0,60}}\b{_SAME}\b[^.!?\n]{{0,40}}",
        "compounded compound compounding lab mixed house our made pharmacy generic off copycat "
        "alternative knock version vial vials compuesta compuesto magistral preparado preparada "
        "generico generica nuestra nuestro",
        0.6,
        unless=(_EQUAL_NO,),
        also=(
            "ozempic wegovy zepbound mounjaro semaglutide semaglutida tirzepatide tirzepatida "
            "glp brand marca compounded fda weight peso"
        ),
    ),
    cue(
        r"\bfda[- ](?:approved|cleared|registered|certified) compound\w*|\bcompound\w+ [^.!?\n]{0,30}"
        r"\bfda[- ](?:approved|cleared|registered|certified)|\bgeneric (?:ozempic|wegovy|zepbound|"
        r"mounjaro)\b|\b(?:ozempic|wegovy|zepbound|mounjaro) (?:generico|generica|dupe|clone|"
        r"twin|copycat|knock-?off|alternative)\b",
        "fda compounded compounding generic ozempic wegovy zepbound mounjaro",
        0.9,
        unless=(_EQUAL_NO,),
    ),
)
