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
    "A reader takes it for free advice; a payment, gift, discount code or own invention must "
    "be named where the praise stands."
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
    r"(?:^|[\s#(\[])(?:ad|ads?:|#ad|advert\w*|sponsored(?: by| post)?|paid (?:partnership|ad|"
    r"promotion|for by|by)|disclosure|disclosed?|in partnership with|partnership|was paid|were "
    r"paid|i am paid|i'm paid|we are paid|we're paid|pays? (?:me|us)|gift(?:ed)? (?:from|by)"
    r"|was a gift|speaker fee|donated|gave us this (?:tent|van|bench)|publicidad|anuncio|patrocinad\w+|"
    r"colaboracion pagada|contenido pagado|me pagaron|nos pagaron)\b",
    "near",
)
_NOT = Guard(
    r"\b(?:no|not|never|don't|do not|without|accept no|take no|zip|gate|dress|building|zoning|"
    r"door|qr|area|wifi|billing|fire|promo code needed|ningun|no aceptamos)\b[^.!?\n]{0,25}$",
    "before",
)
_THING = (
    r"(?:brand|serum|cream|mattress|pillow|brace|vitamins?|supplements?|tablets?|powder|gummies|"
    r"toothpaste|toothbrush|shoes?|insoles?|lotion|sunscreen|shake|tea|drink|app|device|monitor|"
    r"patch(?:es)?|bottle|kit|blanket|mask|ring|watch|formula|probiotics?|collagen|oil|scale|"
    r"chair|cushion|monitor|spa|gadget|pump|whitening|strips?|line|product|goodies|swag|goods|"
    r"crema|vitaminas?|colchon|almohada|producto|cepillo|zapatos|te|suplementos?|marca)"
)
_CUES = (
    cue(
        r"\b(?:use|with|enter|try|mention|apply|my|our|promo|discount|coupon|usa|use|con|codigo)"
        r"\b[^.!?\n]{0,15}\b(?P<span>(?:(?:my|our|the|promo|discount|coupon|mi|el|nuestro) )*(?:code|"
        r"codigo|coupon|cupon|promo)s?:? [a-z]*\d*\w+)[^.!?\n]{0,40}|\b(?:code|codigo) [a-z]+\d*\b[^.!?\n]{0,25}"
        r"(?:%|off|saves?|gets? you|at checkout|descuento|for)",
        "code codes codigo coupon cupon promo",
        0.9,
        unless=(_TOLD, _NOT),
    ),
    cue(
        r"\b(?:link|enlace) (?:is )?(?:in (?:my |our |the )?bio|below|in (?:the )?(?:comments|profile|"
        r"story)|en (?:la |mi )?bio|abajo|up top)\b|\bswipe up\b|\baffiliate\b|\bmy link\b|\bshop "
        r"(?:my|our|the) (?:link|faves?|favorites|storefront)\b",
        "link enlace swipe affiliate my shop",
        0.5,
        unless=(
            _TOLD,
            Guard(
                r"\b(?:register|sign up|rsvp|schedule|survey|map|hours|article|cdc|video of the talk|full "
                r"talk|recipe|handout|form|news|newsletter|study|appointment|registration|regist\w+|menu|"
                r"route)\b",
                "near",
            ),
        ),
        also=(
            "love loves swear favorite obsessed best try this these day without use using care buy "
            "order amazing get grab shop swipe affiliate me my encanta"
        ),
    ),
    cue(
        rf"\b(?:i|we|she|he|dr\.? \w+|yo)\b[^.!?\n]{{0,20}}\b(?:swear by|swears by|can't live without|"
        r"couldn't live without|don't go a day|obsessed with|addicted to|never leave home without|"
        r"love(?:s)? (?:my|this|these|our|his|her)|raves? about|in love with|hooked on|wouldn't "
        r"(?:sleep|walk|run|live)|only (?:use|trust|wear|recommend)|recommend(?:s)?|me encanta|recomiendo|"
        rf"uso siempre|juro por)\b[^.!?\n]{{0,40}}\b{_THING}\b|\b(?:swear by|can't live without|obsessed "
        rf"with|don't go a day without)\b[^.!?\n]{{0,40}}",
        "swear swears can couldn don obsessed addicted never love loves rave raves hooked wouldn "
        "only recommend recommends encanta recomiendo uso juro",
        0.6,
        unless=(
            _TOLD,
            Guard(
                r"\b(?:no samples|not paid|paid nothing|bought (?:it|them|mine|our)|nobody pays|no one pays|"
                r"staff potluck|recipe)\b",
                "near",
            ),
        ),
    ),
    cue(
        r"\b(?:sent|gifted|comped|hooked|flew|treated|shipped|mailed|dropped off|bought|invited|"
        r"regal[oa]\w*|mandaron|dieron|enviaron|invitaron)\b (?:me|us|our (?:\w+ )?(?:team|staff|"
        rf"office|doctors?|nurses?|desk)|him|her|nos|le)\b[^.!?\n]{{0,50}}|\b(?:got|received|gets?|"
        rf"has|had|enjoyed|recibio|recibimos|get)\b[^.!?\n]{{0,20}}\b(?:free|complimentary|comped|"
        rf"on the house|gratis) (?:\w+ ){{0,2}}(?:facial|treatment|botox|filler|laser|session|whitening|"
        rf"sample|case|box|trip|dinner|lunch|{_THING})",
        "sent gifted comped hooked flew treated shipped mailed dropped bought invited regalo regalaron "
        "mandaron dieron enviaron invitaron got received get gets has had enjoyed recibio recibimos",
        0.6,
        unless=(
            _TOLD,
            _NOT,
            Guard(
                r"\b(?:cookies?|flowers|card|note|tomatoes|pie|thank|quilt|cake|fruit|donuts?|kids drew|"
                r"school|scouts?|church|students|neighbors|library|lunch for|grant|county|smile|smiles|feedback|"
                r"tips|call|tour|survey|courage|voucher|a try|wait|shots?)\b",
                "sentence",
            ),
        ),
        also=(
            "love loves favorite review rave raves see link amazing best try bed new brand swear glow "
            "obsessed free all wow check tag encanta this these so and"
        ),
    ),
    cue(
        r"\b(?:@\w+|influencers?|blogger|youtuber|tiktoker|star|celebrity|local (?:radio|tv) (?:host|"
        r"star))\b[^.!?\n]{0,40}\b(?:free|comped|gifted|on us|on the house|trade|exchange|in return|"
        r"loves? (?:us|her|his|our)|raves?|partner(?:ed|ing)?|collab\w*|visit(?:ed)?|treated|ambassador|"
        r"gratis|a cambio)\b[^.!?\n]{0,40}",
        "influencer influencers blogger youtuber tiktoker star celebrity local got free comped "
        "gifted collab ambassador rave raves",
        0.8,
        unless=(_TOLD,),
    ),
    cue(
        r"\b(?:(?:he|she|dr\.? \w+|our (?:\w+ )?(?:doctor|dentist|surgeon|founder|owner|pharmacist)"
        r"|we|i|his|her|my|who|whose (?:wife|husband|brother|sister|company)|(?:our|his|her|my) "
        r"(?:wife|husband|brother|sister|son|owner|founder|cousin|spouse|family)) (?:\w+ )?(?:designed|"
        r"invented|owns?|own(?:s|ed)? (?:part|a share|stock)|co-?founded|founded|invests?|invested|"
        r"gets? (?:a )?(?:cut|royalt\w+|commission|check|kickback)|earns?|makes? (?:money|it|them)"
        r"|is (?:on (?:the|their) (?:board|payroll)|an investor)|sits on (?:the|their) board|consults? "
        r"for|advis(?:es|or)|partner(?:s|ed)? with|teamed up|created|developed|sells?|profits?)|"
        r"ambassador|on the payroll|kickbacks?|commission|royalt(?:y|ies)|finder'?s fee|referral "
        r"bonus|rewards? points|comision)\b[^.!?\n]{0,30}",
        "designed invented own owns owned cofounded co founded invest invests invested get gets "
        "earn earns make makes on sit sits consult consults adviser advises partner partners partnered "
        "teamed created developed sell sells profit profits ambassador payroll kickback kickbacks "
        "commission royalty royalties finder referral rewards comision",
        0.45,
        unless=(_TOLD, _NOT),
    ),
    cue(
        r"\b(?:dr\.? \w+|doctor|our (?:\w+ )?(?:doctor|dentist|surgeon|pharmacist|nurse))'?s? (?:personal "
        rf")?(?:favou?rite|pick|go-to|choice|must-have|top pick) (?:\w+ ){{0,3}}{_THING}\b|\bmy (?:favou?rite|"
        rf"go-to|holy grail|fave) (?:\w+ ){{0,3}}{_THING}\b|\bmi (?:{_THING}) favorit[oa]\b",
        "favorite favourite pick go choice must top holy fave favorito favorita",
        0.6,
        unless=(_TOLD,),
    ),
    cue(
        r"\b(?:as (?:their|an?|the|a proud) (?:\w+ )?(?:partner|ambassador|friend|rep|spokes\w+|"
        r"advisor|consultant|sponsor)|friends? at \w+|(?:our|my) (?:friends|pals|buddies|partners|"
        r"good friends) (?:at|from|over at)|thanks? to (?:our|my) (?:friends|partners|pals) at|they "
        r"take (?:such |very )?(?:good|great) care of (?:me|us)|wink|shout-?out to @?\w+ for)\b[^.!?\n]{0,50}",
        "partner ambassador friend friends rep spokesperson advisor consultant sponsor pals buddies "
        "partners take wink shout shoutout",
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
        r"\b(?:(?:owner|founder|boss|partner|dentist|doctor)'?s? (?:\w+ )?(?:brother|sister|cousin|"
        r"wife|husband|son|daughter|mom|dad|spouse|friend|roommate|in-law)s?|(?:my|our) (?:brother|"
        r"sister|cousin|wife|husband|spouse|in-law)'?s?|(?:brother|sister|cousin|wife|husband|cunado|"
        r"prim[oa]|herman[oa]|espos[oa]) (?:runs|owns|makes|sells|started|works)|on (?:their|the|"
        r"its) board|their board|a bonus|bonus (?:per|for each)|something each time|per (?:sign-?up|"
        r"order|sale|bottle|referral)|each (?:order|sale|time you)|so generous|been (?:so )?(?:generous|"
        r"good|kind|great) to (?:me|us)|funding our|funded our|paid for our|remodeled our|painted "
        r"our|pintaron|treated us|took us (?:all )?(?:out|to)|bought us|showed up (?:on|at) our|"
        r"sent us|gifted|comped|ambassador|partner with|team up with|treats us (?:right|well|good)"
        r"|got my back|takes care of us|my link|our link|mi enlace|nuestro enlace|the folks at|amazon "
        r"(?:picks|list|storefront|faves)|shop (?:her|his|my|our) (?:list|picks|faves)|(?:skincare|"
        r"toothpaste|supplement|product|vitamin|clothing) line|new book|mi cunado|suplemento de "
        r"mi)\b[^.!?\n]{0,60}",
        "owner founder boss partner my our her his dentist doctor brother sister cousin wife husband "
        "cunado primo prima hermano hermana esposo esposa on their a bonus something per each so "
        "been funding funded paid remodeled painted pintaron treated took bought showed sent gifted "
        "comped ambassador team treats got takes mi nuestro the amazon shop skincare toothpaste "
        "supplement product vitamin clothing new suplemento",
        0.6,
        unless=(
            _TOLD,
            _NOT,
            Guard(
                r"\b(?:support group|bring your|wedding|birthday|school|library|cookies|flowers|card|thank "
                r"you for|donat\w+|blood drive|scholarship|rotary|food bank|grant|families|family (?:doctor|"
                r"medicine|night)|insurance)\b",
                "near",
            ),
        ),
        also=(
            "buy try order get love loves best recommend recommends must go shop use used dream favorite "
            "obsessed download pick say now crush watch needs need only want call compren compre mejor "
            "maximo gusta prueben pruebe swears rave raving ask here guys single worth trust switched"
        ),
    ),
)

GATE: frozenset[str] = frozenset()


def find(reading: Reading) -> Iterator[Hit]:
    """Codes, links, gifts and own inventions beside praise, when nothing discloses them."""
    yield from search(reading, _CUES)
