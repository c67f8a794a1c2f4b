"""Finds praise of a product or person behind which money or gifts stand, without saying so first."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Draft, Severity
from bedside.tactics.manner._cues import Guard, Hit, cue, search
from bedside.tactics.manner._reading import Reading

CODE = "END002"
NAME = "undisclosed-connection"
SEVERITY = Severity.BLOCK
STATUS = "active"
LABEL = "Hides a paid connection"
WHY = (
    "A reader takes it for free advice; a payment, gift, discount code or own invention "
    "must be named where the praise stands."
)
AUTHORITY = "FTC Endorsement Guides, 16 CFR 255.5 (26 July 2023)"
AUTHORITY_URL = "https://www.ecfr.gov/current/title-16/section-255.5"
FIX = 'Begin with "Ad:" or "I was paid by ...", not in a pile of tags.'
INSTEAD: dict[str, str] = {}
BAD = (
    Draft("I swear by these vitamins, link in bio! They take good care of me.", kind="post"),
    Draft("Use code DRPELL for 20% off my favorite brace.", kind="post"),
    Draft("They sent me this pillow for free and I love it.", kind="post"),
    Draft("Usa mi código SALUD10 para un descuento en mi crema favorita.", kind="post"),
)
GOOD = (
    Draft("Ad: the maker gave us these toothbrushes.", kind="post"),
    Draft("Sponsored by the credit union: free water at mile 3.", kind="post"),
    Draft("We take no samples and no gifts from makers.", kind="post"),
    Draft("Publicidad: el fabricante nos regaló este cepillo.", kind="post"),
)


_TOLD = Guard(
    r"(?:^|[\s#(\[])(?:ad|ads?:|#ad|advert\w*|sponsored(?: by| post)?|paid (?:partnership|"
    r"ad|promotion|for by|by)|disclosure|disclosed?|in partnership with|partnership|was "
    r"paid|were paid|i am paid|i'm paid|we are paid|we're paid|pays? (?:me|us)|gift(?:ed)"
    r"? (?:from|by)|was a gift|speaker fee|donated|gave us this (?:tent|van|bench)|publicidad|"
    r"anuncio|patrocinad\w+|colaboracion pagada|contenido pagado|me pagaron|nos pagaron)"
    r"\b",
    "near",
)
_NOT = Guard(
    r"\b(?:no|not|never|don't|do not|without|accept no|take no|zip|gate|dress|building|"
    r"zoning|door|qr|area|wifi|billing|fire|promo code needed|ningun|no aceptamos)\b[^.!?\n]{0,25}"
    r"$",
    "before",
)
_THING = (
    r"(?:brand|serum|cream|mattress|pillow|brace|vitamins?|supplements?|tablets?|powder|"
    r"gummies|toothpaste|toothbrush|shoes?|insoles?|lotion|sunscreen|shake|tea|drink|app|"
    r"device|monitor|patch(?:es)?|bottle|kit|blanket|mask|ring|watch|formula|probiotics?|"
    r"collagen|oil|scale|chair|cushion|monitor|spa|gadget|pump|whitening|strips?|line|"
    r"product|goodies|swag|goods|crema|vitaminas?|colchon|almohada|producto|cepillo|zapatos|"
    r"te|suplementos?|marca)"
)
_CUES = (
    cue(
        r"\b(?:use|with|enter|try|mention|apply|my|our|promo|discount|coupon|usa|use|con|codigo)"
        r"\b[^.!?\n]{0,15}\b(?P<span>(?:(?:my|our|the|promo|discount|coupon|mi|el|nuestro)"
        r" ){0,4}(?:code|codigo|coupon|cupon|promo)s?:? \w+)[^.!?\n]{0,40}|\b(?:code|"
        r"codigo) [a-z]+\d*\b[^.!?\n]{0,25}(?:%|off|saves?|gets? you|at checkout|descuento|"
        r"for)",
        "code codes codigo coupon cupon promo",
        0.9,
        unless=(_TOLD, _NOT),
    ),
    cue(
        r"\b(?:link|enlace) (?:is )?(?:in (?:my |our |the )?bio|below|in (?:the )?(?:comments|"
        r"profile|story)|en (?:la |mi )?bio|abajo|up top)\b|\bswipe up\b|\baffiliate\b|\bmy "
        r"link\b|\bshop (?:my|our|the) (?:link|faves?|favorites|storefront)\b",
        "link enlace swipe affiliate my shop",
        0.5,
        unless=(
            _TOLD,
            Guard(
                r"\b(?:register|sign up|rsvp|schedule|survey|map|hours|article|cdc|video of the talk|"
                r"full talk|recipe|handout|form|news|newsletter|study|appointment|registration|regist\w+|"
                r"menu|route)\b",
                "near",
            ),
        ),
        also=(
            "love loves swear favorite obsessed best try this these day without use using care "
            "buy order amazing get grab shop swipe affiliate me my encanta"
        ),
    ),
    cue(
        rf"\b(?:i|we|she|he|dr\.? \w+|yo)\b[^.!?\n]{{0,20}}\b(?:swear by|swears by|can't live "
        r"without|couldn't live without|don't go a day|obsessed with|addicted to|never leave "
        r"home without|love(?:s)? (?:my|this|these|our|his|her)|raves? about|in love with|"
        r"hooked on|wouldn't (?:sleep|walk|run|live)|only (?:use|trust|wear|recommend)|recommend(?:s)"
        rf"?|me encanta|recomiendo|uso siempre|juro por)\b[^.!?\n]{{0,40}}\b{_THING}\b|\b(?:swear "
        rf"by|can't live without|obsessed with|don't go a day without)\b[^.!?\n]{{0,40}}",
        "swear swears can couldn don obsessed addicted never love loves rave raves hooked "
        "wouldn only recommend recommends encanta recomiendo uso juro",
        0.6,
        unless=(
            _TOLD,
            Guard(
                r"\b(?:no samples|not paid|paid nothing|bought (?:it|them|mine|our)|nobody pays|no "
                r"one pays|staff potluck|recipe)\b",
                "near",
            ),
        ),
    ),
    cue(
        r"\b(?:sent|gifted|comped|hooked|flew|treated|shipped|mailed|dropped off|bought|invited|"
        r"regal[oa]\w*|mandaron|dieron|enviaron|invitaron)\b (?:me|us|our (?:\w+ )?(?:team|"
        rf"staff|office|doctors?|nurses?|desk)|him|her|nos|le)\b[^.!?\n]{{0,50}}|\b(?:got|received|"
        rf"gets?|has|had|enjoyed|recibio|recibimos|get)\b[^.!?\n]{{0,20}}\b(?:free|complimentary|"
        rf"comped|on the house|gratis) (?:\w+ ){{0,2}}(?:facial|treatment|botox|filler|laser|"
        rf"session|whitening|sample|case|box|trip|dinner|lunch|{_THING})\b",
        "sent gifted comped hooked flew treated shipped mailed dropped bought invited regalo "
        "regalaron mandaron dieron enviaron invitaron got received get gets has had enjoyed "
        "recibio recibimos",
        0.6,
        unless=(
            _TOLD,
            _NOT,
            Guard(
                r"\b(?:cookies?|flowers|card|note|tomatoes|pie|thank|quilt|cake|fruit|donuts?|kids "
                r"drew|school|scouts?|church|students|neighbors|library|lunch for|grant|county|smile|"
                r"smiles|feedback|tips|call|tour|survey|courage|voucher|a try|wait|shots?)\b",
                "sentence",
            ),
        ),
        also=(
            "love loves favorite review rave raves see link amazing best try bed new brand swear "
            "glow obsessed all wow check tag encanta this these so and"
        ),
    ),
    cue(
        r"\b(?:@\w+|influencers?|blogger|youtuber|tiktoker|star|celebrity|local (?:radio|tv)"
        r" (?:host|star))\b[^.!?\n]{0,40}\b(?:free|comped|gifted|on us|on the house|trade|"
        r"exchange|in return|loves? (?:us|her|his|our)|raves?|partner(?:ed|ing)?|collab\w*|"
        r"visit(?:ed)?|treated|ambassador|gratis|a cambio)\b[^.!?\n]{0,40}",
        "influencer influencers blogger youtuber tiktoker star celebrity local got free comped "
        "gifted collab ambassador rave raves",
        0.8,
        unless=(_TOLD,),
    ),
    cue(
        r"\b(?:(?:he|she|dr\.? \w+|our (?:\w+ )?(?:doctor|dentist|surgeon|founder|owner|pharmacist)"
        r"|we|i|his|her|my|who|whose (?:wife|husband|brother|sister|company)|(?:our|his|her|"
        r"my) (?:wife|husband|brother|sister|son|owner|founder|cousin|spouse|family)) (?:\w+ "
        r")?(?:designed|invented|owns?|own(?:s|ed)? (?:part|a share|stock)|co-?founded|founded|"
        r"invests?|invested|gets? (?:a )?(?:cut|royalt\w+|commission|check|kickback)|earns?|"
        r"makes? (?:money|it|them)|is (?:on (?:the|their) (?:board|payroll)|an investor)|sits "
        r"on (?:the|their) board|consults? for|advis(?:es|or)|partner(?:s|ed)? with|teamed "
        r"up|created|developed|sells?|profits?)|ambassador|on the payroll|kickbacks?|commission|"
        r"royalt(?:y|ies)|finder'?s fee|referral bonus|rewards? points|comision)\b[^.!?\n]{0,30}",
        "designed invented own owns owned cofounded co founded invest invests invested get "
        "gets earn earns make makes on sit sits consult consults adviser advises partner "
        "partners partnered teamed created developed sell sells profit profits ambassador "
        "payroll kickback kickbacks commission royalty royalties finder referral rewards "
        "comision",
        0.45,
        unless=(_TOLD, _NOT),
    ),
    cue(
        r"\b(?:dr\.? \w+|doctor|our (?:\w+ )?(?:doctor|dentist|surgeon|pharmacist|nurse))'?s? "
        rf"(?:personal )?(?:favou?rite|pick|go-to|choice|must-have|top pick) (?:\w+ ){{0,3}}{_THING}\b|"
        rf"\bmy (?:favou?rite|go-to|holy grail|fave) (?:\w+ ){{0,3}}{_THING}\b|\bmi (?:{_THING})"
        r" favorit[oa]\b",
        "favorite favourite pick go choice must top holy fave favorito favorita",
        0.6,
        unless=(_TOLD,),
    ),
    cue(
        r"\b(?:as (?:their|an?|the|a proud) (?:\w+ )?(?:partner|ambassador|friend|rep|spokes\w+|"
        r"advisor|consultant|sponsor)|friends? at \w+|(?:our|my) (?:friends|pals|buddies|partners|"
        r"good friends) (?:at|from|over at)|thanks? to (?:our|my) (?:friends|partners|pals)"
        r" at|they take (?:such |very )?(?:good|great) care of (?:me|us)|wink|shout-?out to "
        r"@?\w+ for)\b[^.!?\n]{0,50}",
        "partner ambassador friend friends rep spokesperson advisor consultant sponsor pals "
        "buddies partners take wink shout shoutout",
        0.5,
        unless=(
            _TOLD,
            Guard(
                r"\b(?:library|school|church|fire|police|legal aid|ymca|county|food bank|shelter|rotary|"
                r"scouts|team|choir|park)\b"
            ),
        ),
    ),
    cue(
        r"\b(?:(?:owner|founder|boss|partner|dentist|doctor)'?s? (?:\w+ )?(?:brother|sister|"
        r"cousin|wife|husband|son|daughter|mom|dad|spouse|friend|roommate|in-law)s?|(?:my|"
        r"our) (?:brother|sister|cousin|wife|husband|spouse|in-law)'?s?|(?:brother|sister|"
        r"cousin|wife|husband|cunado|prim[oa]|herman[oa]|espos[oa]) (?:runs|owns|makes|sells|"
        r"started|works)|on (?:their|the|its) board|their board|a bonus|bonus (?:per|for each)"
        r"|something each time|per (?:sign-?up|order|sale|bottle|referral)|each (?:order|sale|"
        r"time you)|so generous|been (?:so )?(?:generous|good|kind|great) to (?:me|us)|funding "
        r"our|funded our|paid for our|remodeled our|painted our|pintaron|treated us|took us "
        r"(?:all )?(?:out|to)|bought us|showed up (?:on|at) our|sent us|gifted|comped|ambassador|"
        r"partner with|team up with|treats us (?:right|well|good)|got my back|takes care of "
        r"us|my link|our link|mi enlace|nuestro enlace|the folks at|amazon (?:picks|list|storefront|"
        r"faves)|shop (?:her|his|my|our) (?:list|picks|faves)|(?:skincare|toothpaste|supplement|"
        r"product|vitamin|clothing) line|new book|mi cunado|suplemento de mi)\b[^.!?\n]{0,60}",
        "owner founder boss partner my our her his dentist doctor brother sister cousin wife "
        "husband cunado primo prima hermano hermana esposo esposa on their a bonus something "
        "per each so been funding funded paid remodeled painted pintaron treated took bought "
        "showed sent gifted comped ambassador team treats got takes mi nuestro the amazon "
        "shop skincare toothpaste supplement product vitamin clothing new suplemento",
        0.6,
        unless=(
            _TOLD,
            _NOT,
            Guard(
                r"\b(?:support group|bring your|wedding|birthday|school|library|cookies|flowers|card|"
                r"thank you for|donat\w+|blood drive|scholarship|rotary|food bank|grant|families|family "
                r"(?:doctor|medicine|night)|insurance)\b",
                "near",
            ),
        ),
        also=(
            "buy try order get love loves best recommend recommends must go shop use used dream "
            "favorite obsessed download pick say now crush watch needs need only want call compren "
            "compre mejor maximo gusta prueben pruebe swears rave raving ask here guys single "
            "worth trust switched"
        ),
    ),
)

GATE: frozenset[str] = frozenset()


def find(reading: Reading) -> Iterator[Hit]:
    """Codes, links, gifts and own inventions beside praise, when nothing discloses them."""
    yield from search(reading, _CUES)
