"""Finds words that scold people for their habits, weight or illness."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Draft, Severity
from bedside.tactics.manner._cues import Guard, Hit, cue, gate_of, search
from bedside.tactics.manner._reading import Reading

CODE = "TON002"
NAME = "lecturing-or-blaming"
SEVERITY = Severity.WARN
STATUS = "active"
LABEL = "Lectures or blames"
WHY = "A reader feels judged and stays away from care."
AUTHORITY = "AHRQ Health Literacy Universal Precautions Toolkit, 3rd ed. (2024); CDC Clear Communication Index"
AUTHORITY_URL = "https://www.cdc.gov/ccindex/index.html"
FIX = 'Name one small step, say why it is hard, and use "we" or "you can".'
INSTEAD = {
    "en": "Change is hard; one small step helps.",
    "es": "Cambiar cuesta; un paso pequeño ayuda.",
}
BAD = (
    Draft("There is no excuse for missing your shots.", kind="post"),
    Draft("If you had quit years ago you would not be coughing.", kind="post"),
    Draft("Stop being lazy and take the stairs.", kind="post"),
    Draft("No hay excusa para no venir a su chequeo.", kind="post"),
)
GOOD = (
    Draft("Change is slow, and slips are part of it.", kind="post"),
    Draft("You must sign in at gate B.", kind="post"),
    Draft("You should have heard the choir!", kind="post"),
    Draft("Cambiar cuesta; un paso pequeño basta.", kind="post"),
)


_KIND = Guard(
    r"\b(?:no one is to blame|not your fault|isn't your fault|no shame|no judg\w+|no excuses "
    r"needed|no es culpa|whisper|not (?:lazy|weak|to blame)|nobody's fault|don't blame|"
    r"no blame|isn't about blame|without (?:shame|blame)|you should have (?:heard|seen|"
    r"been|tasted)|you should (?:see|hear|try) the|no es su culpa|sin culpa|parking|costume|"
    r"cake|choir|excuse our|excuse the|excuse me)\b",
    "sentence",
)
_CUES = (
    cue(
        r"\b(?:no|zero|lame|poor|any more|enough with the|your|making|make|making up|tired "
        r"of (?:the|your)?|stop (?:with )?the|sick of (?:the|your)?|quit the|quit making|sin|"
        r"cero|no hay|basta de|deje de (?:poner|dar)) ?(?:\w+ )?(?:excuses?|pretextos?|excusas?)"
        r"\b[^.!?\n]{0,40}",
        "excuse excuses pretexto pretextos excusa excusas",
        0.85,
        unless=(_KIND,),
    ),
    cue(
        r"\b(?:if|had) (?:only )?(?:you(?:'d| had| would| just)?|people(?:'d| would| had)?|"
        r"they(?:'d| had| would)?|usted|ustedes)\b[^.!?\n]{0,60}\b(?:wouldn't|would not|you'd "
        r"not|wouldn't have|none of this|you'd be|you would be|you'd have|wouldn't be|no estaria|"
        r"no tendria|would(?:n't)? end up|we wouldn't)\b[^.!?\n]{0,50}|\bsi (?:usted )?(?:hubiera|"
        r"se hubiera|me hubiera|nos hubiera|hiciera|comiera|dejara)\b[^.!?\n]{0,60}",
        "if had si",
        0.75,
        unless=(_KIND, Guard(r"\b(?:if you'd (?:like|rather|prefer)|if you would (?:like|rather|prefer))\b")),
    ),
    cue(
        r"\b(?:stop|quit|enough|get over|cut out|knock off|deje[n]? de|ya deje[n]? de|basta "
        r"de) (?:with the |being |eating |drinking |blaming |making |whining|complaining |"
        r"lying |pretending |acting |skipping |ignoring |scrolling |googling |feeling |feeding "
        r"|stuffing |sitting |ser |comer |quejarse|culpar |hacerse |\w+ing )[^.!?\n]{0,50}",
        "stop quit enough get cut knock deje dejen ya basta",
        0.5,
        unless=(
            _KIND,
            Guard(
                r"\b(?:how to (?:stop|quit)|breathing|help (?:you |people )?(?:stop|quit)|want to "
                r"(?:stop|quit)|ready to (?:stop|quit)|stop (?:smoking|vaping|bleeding) (?:class|group|"
                r"program|line)|stop taking|before you stop|don't stop|stop by|stop in|can't stop|"
                r"quit smoking (?:class|line|group|help)|quitline)\b"
            ),
        ),
        also=(
            "lazy excuses blaming whining complaining eating sitting being lying pretending ignoring "
            "yourself junk chips soda couch making acting feeling skipping stuffing googling "
            "like culpar quejarse comer flojo floja hacerse"
        ),
    ),
    cue(
        r"\b(?:lazy|laziness|irresponsible|reckless|careless|selfish|stupid|dumb|foolish|ignorant|"
        r"weak-willed|weaklings?|gluttony|sloppy|shameful|disgraceful|pathetic|(?<!like a "
        r")bad (?:parents?|mothers?|moms?)|negligent|no sea floj[oa]|por floj[oa]s?|perezos[oa]s?|"
        r"irresponsables?|descuidad[oa]s?|ignorantes?|tont[oa]s?|culpa suya|es su culpa|es "
        r"tu culpa)\b",
        "lazy laziness irresponsible reckless careless selfish stupid dumb foolish ignorant "
        "weak weakling weaklings gluttony sloppy shameful disgraceful pathetic bad negligent "
        "no por perezoso perezosa irresponsable irresponsables descuidado descuidada ignorante "
        "tonto culpa es",
        0.65,
        unless=(
            _KIND,
            Guard(
                r"\b(?:lazy (?:eye|sunday|river|dog|day|summer|bones)|weak (?:bones|muscles?|ankle|"
                r"spot|signal|immune|pulse|legs?|side|heart)|feel(?:ing)? weak|weak(?:ness)? (?:on|"
                r"in)|dumb joke|stupid joke|april fool|sudden)\b"
            ),
        ),
    ),
    cue(
        r"\b(?:your (?:own )?(?:fault|doing|choice|choices|bad choices|problem)|you (?:only "
        r")?have (?:only )?yourself to blame|you did this|you brought (?:this|it) on|what "
        r"did you expect|serves you right|you have nobody to blame|blame (?:yourself|the (?:mirror|"
        r"fork))|you (?:knew|know) better|how many times|we (?:keep|already) (?:telling|told)"
        r"|told you so|as we told you|like you were told|shame on|ashamed|should be ashamed|"
        r"embarrass\w+|deberia darle verguenza|que verguenza|usted se lo busco|cuantas veces)"
        r"\b[^.!?\n]{0,40}",
        "your you what serves blame how we told as like shame ashamed should embarrass embarrassing "
        "embarrassed deberia que usted cuantas",
        0.7,
        unless=(
            _KIND,
            Guard(
                r"\b(?:your choice of|feel embarrassed|be embarrassed|don't feel|no need to|never "
                r"feel|nothing to be|your choice,? (?:soup|free)|it's your choice)\b"
            ),
        ),
    ),
    cue(
        r"\b(?:grow up|wake up,? (?:people|folks)|get off (?:the|your) (?:couch|butt|phone)"
        r"|get moving|do better|try harder|put down the (?:fork|phone|chips|soda|cookie|remote|"
        r"donut)|use some (?:common sense|self[- ]control)|have some (?:self[- ]control|discipline|"
        r"willpower)|(?<!not )(?<!n't )(?:some |more |little )willpower|self-discipline|common "
        r"sense|it's not (?:that hard|rocket science|hard)|it isn't (?:hard|rocket science)"
        r"|how hard (?:is|can) it|simple as that|plain and simple|don't come crying|toughen "
        r"up|man up|suck it up|really, (?:folks|people|parents)|again\? really|seriously,? "
        r"(?:people|folks|parents)|eat less,? move more|fuerza de voluntad|no es tan dificil|"
        r"pongase las pilas|ya es hora de que|levantese del)\b[^.!?\n]{0,40}",
        "grow wake get do try put use have willpower self common it how simple plain don "
        "toughen man suck really again seriously eat fuerza no pongase ya levantese",
        0.7,
        unless=(_KIND,),
    ),
    cue(
        r"\b(?:shouldn't|should) have (?:known|thought|listened|come|called|quit|started|taken|"
        r"brushed|flossed|worn|gotten|done|let|waited|asked|eaten)\b[^.!?\n]{0,40}|\b(?:you|"
        r"people|parents|folks|some of you|patients) (?:\w+ )?(?:never|refuse to|can't be "
        r"bothered|just won't|don't care|don't bother|keep (?:eating|smoking|ignoring|skipping|"
        r"coming|making)|won't listen|don't listen|think you know|ignore[d]?|let yourself|"
        r"choose to be|insist on|would rather|no (?:se cuidan?|hacen? caso|quieren?))\b[^.!?\n]{0,50}"
        r"|\b(?:debio|debieron|tenia que haber|deberia haber) \w+",
        "should shouldn you people parents folks some patients debio debieron tenia deberia",
        0.5,
        unless=(
            _KIND,
            Guard(
                r"\b(?:you never know|you always|always welcome|always (?:ask|call)|should have (?:arrived|"
                r"received|gotten (?:a|an|your))|people always ask|never have to|never need)\b"
            ),
        ),
        kind="post",
    ),
    cue(
        r"\b(?:here we are again|you (?:already )?know (?:soda|smoking|that|better|sugar)|"
        r"then you wonder|ahi sigue|ya sabe que|like the rest of us|set an alarm|use your "
        r"head|be an adult|basic parenting|common sense,|connect the dots|no more whining|"
        r"toddlers manage|a slap in the face|let yourself go|real men|real (?:moms|parents|"
        r"women)|get what you get|what you get for|it's your fork|but not a dime|not a dime|"
        r"nobody to blame but|no one to blame but|only (?:yourself|themselves)|tired of (?:repeating|"
        r"telling|saying)|mil veces|despues no se queje|luego (?:andan|no) \w+|falta de voluntad|"
        r"que pena ver|los responsables|pegad[oa]s al celular|genius)\b[^.!?\n]{0,40}",
        "here you then ahi ya like set use be basic common connect no toddlers a let real "
        "get what it but not nobody only tired mil despues luego falta que los pegadas pegados "
        "genius",
        0.65,
        unless=(_KIND, Guard(r"\bonly a genius\b")),
    ),
    cue(
        r"\b(?:bad|poor|lazy|terrible|disgusting|filthy|nasty) (?:habits?|choices?|decisions?|"
        r"diets?|parenting|lifestyle)\b[^.!?\n]{0,30}|\b(?:chips|soda|fries|donuts?|cookies|"
        r"fast food|drive-thru|cigarettes?|wine|beer|burgers?|pizza|refresco|papitas) (?:again|"
        r"for (?:dinner|breakfast) again|otra vez)\?",
        "bad poor lazy terrible disgusting filthy nasty chips soda fries donut donuts cookies "
        "fast drive cigarette cigarettes wine beer burger burgers pizza refresco papitas",
        0.7,
        unless=(_KIND, Guard(r"\b(?:bad habits? (?:are|is) hard|break bad habits)\b")),
    ),
)

GATE = gate_of(_CUES)


def find(reading: Reading) -> Iterator[Hit]:
    """Excuses, faults, "if you had" and scolding orders."""
    yield from search(reading, _CUES)
