"""The ways to say how much of a medicine to take."""

from __future__ import annotations

from bedside.tactics.manner._cues import Cue, Guard, cue
from bedside.tactics.manner.vocabulary import MEDICINES

_UNIT = (
    r"(?:mg|mcg|milligrams?|micrograms?|ml|cc|grams?|units?|iu|milliliters?|miligramos|"
    r"mililitros|gramos|unidades|puffs?|drops?|gotas)"
)


_PILL = (
    r"(?:tablets?|tabs?|pills?|capsules?|caps|teaspoons?|tsp|tablespoons?|tbsp|puffs?|"
    r"drops|gummies|gummy|sprays?|caplets?|lozenges|patches|scoops?|droppers?|shots of|"
    r"pastillas?|tabletas?|capsulas?|cucharadas?|cucharaditas?|gotas|advil|tylenol|aspirins?|"
    r"aleve|benadryl|motrin|ibuprofen|aspirinas?)"
)


_COUNT = (
    r"(?:\d+(?:[.,]\d+)?|a|an|one|two|three|four|five|six|eight|ten|half|half an?|another|"
    r"extra|una?|dos|tres|cuatro|media|otra|1/2)"
)


_FACT = Guard(
    r"\b(?:folic acid|acido folico|sodio|sunscreen|protector solar|spf|fps|sodium|salt|"
    r"sugar|fiber|protein|calories|caffeine|per serving|alcohol|limit|recommends?|less "
    r"than|no more than|at most|upper limit|contains?|has|have|max(?:imum)?|water|raised|"
    r"donated|gave out|handed out|sal|azucar|agua|recomienda|study|trial)\b"
)


_NOT_DRUG = Guard(
    r"\b(?:eye drops in stock|recipe|cups?|flour|beans|garden|soup|smoothie|cookies?|donat\w+|"
    r"raised|dropped off|returned|collected|take-?back)\b"
)


DOSES: tuple[Cue, ...] = (
    cue(
        rf"\b(?P<span>(?:(?!an? ){_COUNT}|\d+ of (?:the|your)|a capful of|a dose of|a squirt "
        rf"of|two squirts of|una toma|dos|media) (?:\w+ )?(?:{MEDICINES}|miralax|excedrin|flonase|"
        r"squirts?|chewables?|capfuls?|loratadina|clonazepam|albendazol|loperamidas?|omeprazol|"
        r"naproxeno|paracetamol|ibuprofenos?|chewable|melatonin|tableta|pastilla|squirts? "
        rf"of \w+)\b[^.!?\n]{{0,40}})",
        "",
        0.6,
        unless=(
            _FACT,
            _NOT_DRUG,
            Guard(
                r"\b(?:a (?:statin|steroid|antibiotic|painkiller|vaccine|blood thinner)|side effects?|"
                r"ask|talk|recall|risk|box of|study|approved)\b"
            ),
            Guard(
                r"\b(?:take|give|morning|night|noche|manana|hours?|horas?|bed|food|day|dia|twice|before|"
                r"after|antes|cada|acostarse|ayunas|now|repeat|until|per side|debajo|early|toma|3x|"
                r"2x|joint|pain|fever|headache|migraine|cold|each|three|two|one)\b",
                "lacks",
            ),
        ),
    ),
    cue(
        r"\b(?:\d+x|once|twice|three times) (?:a|per) day\b[^.!?\n]{0,20}|\b(?:cada|una sola "
        r"toma|media y media|en ayunas y)\b[^.!?\n]{0,25}\b(?:meses|horas|vuelta|acostarse)"
        r"\b",
        "# once twice three cada una media en",
        0.55,
        unless=(
            _NOT_DRUG,
            Guard(r"\b(?:mg|drops?|vinegar|of the)\b", "lacks"),
            Guard(r"\b(?:brush|floss|walk|stretch|wash|feed|label|etiqueta)\b"),
        ),
    ),
    cue(
        rf"\b\d[\d,.]{{0,12}} ?{_UNIT}\b(?!/| ?per (?:deci|liter))",
        "mg mcg milligram milligrams microgram micrograms ml cc gram grams unit units iu "
        "milliliter miligramos mililitros gramos unidades puff puffs drop drops gotas",
        0.8,
        unless=(_FACT, _NOT_DRUG),
        also="",
    ),
    cue(
        r"\b(?:take|took|taking|give|giving|use|try|have|add|swallow|pop|chew|tome|toma|tomar|"
        rf"dele|dale|use|den)\b(?: \w+){{0,3}}? (?P<span>{_COUNT}(?: (?:or|to|y|o) {_COUNT})"
        rf"?(?: \w+)? {_PILL}\b[^.!?\n]{{0,30}})",
        "take took taking give giving use try have add swallow pop chew tome toma tomar dele dale den",
        0.85,
        unless=(_FACT, _NOT_DRUG),
    ),
    cue(
        rf"\b(?P<span>{_COUNT} (?:\w+ )?{_PILL}\b[^.!?\n]{{0,25}}\b(?:now|daily|a day|per day|"
        r"each|every|at (?:bed|night|bedtime|noon|lunch)|before bed|in the (?:morning|evening)"
        r"|with (?:food|meals|dinner)|twice|times|tonight|then|al dia|cada|por la noche|antes "
        r"de dormir|diarias?))",
        "tablet tablets tab tabs pill pills capsule capsules caps teaspoon teaspoons tsp "
        "tablespoon tbsp puff puffs drops gummies gummy spray sprays caplets pastilla pastillas "
        "tableta tabletas capsula capsulas cucharada cucharadas gotas advil tylenol aspirin "
        "aleve benadryl motrin scoop",
        0.85,
        unless=(_NOT_DRUG,),
    ),
    cue(
        r"\b(?:double|triple|halve|up|increase|raise|lower|cut|bump|drop|reduce|doble|duplique|"
        r"suba|aumente|baje|reduzca) (?:up |down |back )?(?:your|the|his|her|it|that|su|la|"
        r"el|tu)?[^.!?\n]{0,20}\b(?:dose|doses|units?|insulin|pills?|tablets?|dosage|dosis|"
        r"unidades|insulina|pastillas?|meds?|medication|inhaler|puffs)\b[^.!?\n]{0,25}",
        "double triple halve up increase raise lower cut bump drop reduce doble duplique suba aumente baje reduzca",
        0.85,
        unless=(Guard(r"\b(?:don't|do not|never|nunca|no) (?:\w+ ){0,2}$", "before"),),
    ),
    cue(
        r"\b(?:every|cada) (?:\d+|two|three|four|six|eight|twelve|few|dos|tres|cuatro|seis|"
        r"ocho|doce)(?:(?: ?-| to| or| a| o) ?(?:\d+|six|eight|four))? (?:hours?|hrs?|horas)"
        r"\b",
        "every cada",
        0.75,
        unless=(
            Guard(
                r"\b(?:protector|spf|after you swim|repaint|bus|shuttle|shift|reapply|sunscreen|stretch|"
                r"stand up|breaks?|diaper|check|feed|feeds|news|update\w*|pongase mas|put more on|"
                r"drawing|winner|walk|screen|water)\b"
            ),
        ),
    ),
    cue(
        r"\b(?:take|give|tome|dele)\b[^.!?\n]{0,30}\b(?P<span>(?:once|twice|three times|"
        r"four times|\d times|una vez|dos veces|tres veces) (?:a|per|al|each|every) (?:day|"
        r"dia|night))",
        "take give tome dele",
        0.6,
        unless=(_NOT_DRUG, Guard(r"\b(?:walk|stretch|brush|breaths?|break)\b")),
    ),
)
