"""The ways to claim a health benefit that was never shown."""

from __future__ import annotations

from bedside.tactics.manner._cues import Cue, Guard, cue
from bedside.tactics.manner._guards import REFUTED
from bedside.tactics.manner.vocabulary import AILMENTS

_SELLS = (
    r"(?:drips?|iv|infusions?|vitamins?|supplements?|tea|juice|cleanse|powder|patch(?:es)"
    r"?|balm|oil|gummies|drops|tonic|smoothies?|crystals?|magnets?|bracelets?|insoles?|"
    r"sauna|cryo\w*|ozone|hyperbaric|red light|infrared|laser|pemf|cupping|reiki|acupuncture|"
    r"massage|adjustments?|salt (?:room|cave|lamps?)|cbd|collagen|turmeric|mushrooms?|"
    r"honey|probiotics?|peptides?|stem cells?|exosomes?|prp|pellets?|biofeedback|neurofeedback|"
    r"light therapy|water|broth|capsules?|soap|baths?|pods?|mats?|mist|serum|rinse|detox|"
    r"homeopath\w*|essential oils?|suero|vitaminas?|te|jugo|colageno|imanes|parches|terapia|"
    r"gotas|homeopatia|miel|polvo|camara|ozono|crema|aceite|faja)"
)


_ORGAN = (
    r"(?:liver|kidneys?|colon|gut|lungs?|blood|lymph\w*|brain|thyroid|hormones?|metabolism|"
    r"immune (?:system|cells|function|response)|immunity|immune|cells?|dna|nerves?|joints?|"
    r"cartilage|discs?|skin|collagen|bones?|enamel|gums?|arteries|heart|pancreas|adrenals?|"
    r"organs?|body|energy|aura|chakras?|memory|focus|mood|libido|fertility|eyesight|vision|"
    r"hearing|hair|muscles?|toxins?|fat|belly fat|cellulite|wrinkles|tumou?rs?|cancer(?: "
    r"cells)?|viruses|virus|bacteria|parasites|inflammation|plaque|cysts?|fibroids|stones|"
    r"free radicals|heavy metals|waste|poison|stress|anxiety|depression|pain|trauma|dementia|"
    r"alzheimer'?s|autism|adhd|asthma(?: attacks)?|eczema(?: flares)?|psoriasis|acne|arthritis|"
    r"diabetes|blood pressure|insomnia|migraines?|colds?|flu|hangovers?|aging|age|jet "
    r"lag|infections?|varicose veins|scars|puffiness|colic|allerg(?:y|ies)|covid|neuropathy|"
    r"higado|rinones|colon|pulmones|sangre|cerebro|hormonas|metabolismo|defensas|sistema "
    r"inmun(?:e|ologico)|celulas|toxinas|grasa|arrugas|tumores|cancer|inflamacion|parasitos|"
    r"dolor|articulaciones|cartilago|piel|energia|quistes|memoria|presion|azucar|diabetes|"
    r"estres|huesos)"
)


_BOLD = (
    r"(?:boost(?:s|ing)?|supercharg(?:e|es|ing)|strengthen(?:s|ing)?|flush(?:es|ing)?(?: "
    r"out| away)?|detox(?:es|ify|ifies|ifying)?|cleans(?:e|es|ing)|purg(?:e|es|ing)|purif(?:y|"
    r"ies)|reset(?:s|ting)?|reboot(?:s)?|rebuild(?:s|ing)?|regrow(?:s|ing)?|regenerat(?:e|"
    r"es|ing)|rejuvenat(?:e|es|ing)|repair(?:s|ing)?|restor(?:e|es|ing)|renew(?:s)?|rewir(?:e|"
    r"es|ing)|revers(?:e|es|ing)|melt(?:s|ing)?(?: away)?|burn(?:s|ing)?(?: off| away)"
    r"?|torch(?:es)?|dissolv(?:e|es|ing)|shrink(?:s|ing)?|eras(?:e|es|ing)|eliminat(?:e|"
    r"es|ing)|kill(?:s|ing)?(?: off)?|destroy(?:s|ing)?|zap(?:s)?|fight(?:s|ing)?(?: off)"
    r"?|balanc(?:e|es|ing)|oxygenat(?:e|es|ing)|alkaliz(?:e|es)|scrub(?:s)?|drain(?:s)"
    r"?|pull(?:s|ing)? (?:out )?|draw(?:s)? out|sweat(?:s)? out|unblock(?:s)?|unclog(?:s)"
    r"?|prevent(?:s|ing)?|cur(?:e|es|ing)|heal(?:s|ing)?|treat(?:s)?|wip(?:e|es) out|ward(?:s)"
    r"? off|keep(?:s)? away|sharpen(?:s)?|turn(?:s)? back|slow(?:s)?|stop(?:s)?|lift(?:s)"
    r"?|tighten(?:s)?|thicken(?:s)?|grow(?:s)?|activat(?:e|es)|awaken(?:s)?|calm(?:s)?|"
    r"speed(?:s)? up|ramp(?:s)? up|increas(?:e|es)|improv(?:e|es)|enhanc(?:e|es)|relea(?:se|"
    r"ses)|remov(?:e|es)|clear(?:s)?(?: up)?|cut(?:s)?|lower(?:s)?|normaliz(?:e|es)|fix(?:es)"
    r"?|undo(?:es)?|beat(?:s)?|limpia[nr]?|elimina[nr]?|refuerza[nr]?|fortalece[nr]?|quema[nr]?|"
    r"derrite[nr]?|regenera[nr]?|rejuvenece[nr]?|saca[nr]?|equilibra[nr]?|desintoxica[nr]?|"
    r"sube[nr]?|quita[nr]?|cura[nr]?|purifica[nr]?|disuelve[nr]?|combate[nr]?|aumenta[nr]?|"
    r"acelera[nr]?|previene[nr]?|sana[nr]?|mata[nr]?|repara[nr]?)"
)


_CERTAIN_BOLD = (
    r"(?:flush(?:es|ing)?(?: out| away)?|detox(?:es|ify|ifies|ifying)?|cleans(?:e|es|ing)"
    r"|purg(?:e|es)|supercharg(?:e|es)|reset(?:s)?|reboot(?:s)?|melt(?:s)?(?: away)?|torch(?:es)"
    r"?|dissolv(?:e|es)|rewir(?:e|es)|oxygenat(?:e|es)|alkaliz(?:e|es)|draw(?:s)? out|"
    r"sweat(?:s)? out|rejuvenat(?:e|es)|regenerat(?:e|es)|regrow(?:s)?|desintoxica[nr]?|"
    r"derrite[nr]?|regenera[nr]?|rejuvenece[nr]?|limpia[nr]?|elimina[nr]?|refuerza[nr]?|"
    r"quema[nr]?|disuelve[nr]?|equilibra[nr]?)"
)


_PROVEN = Guard(
    r"\((?:cdc|nih|fda|aap|aha|who|acog|ada|oms|nci|epa|mayo clinic|american [a-z ]+|harvard[a-z "
    r"]*|cochrane)\)|\b(?:vaccines?|sunscreen|hand ?washing|wash(?:ing)? (?:your )?hands|"
    r"brushing|floss\w*|exercise|walking|quitting|seat ?belts?|helmets?|naloxone|antibiotics|"
    r"may help|can help|might|chemo\w*|biologic\w*|radiation|surgery|surgical|transplant|"
    r"insulin|hormones? (?:made|called)|pancreas|clinical trials?|immune system to|own "
    r"ability|laser beam|procedure uses|drugs? (?:that|to)|medicines? (?:used|that)|medications?|"
    r"blood clots|conventional|disorder|a machine|no supplements?|no one can|nobody can|"
    r"won't|ads online|online\?|maquina que|máquina que|broken|(?:a|una) m[aá]quina|cleans "
    r"the blood|don't|doesn't|does not|do not|"
    r"can't|cannot|isn't|not proven|no proof|no evidence|no trial|not enough|your liver "
    r"and kidneys|already|no hace falta|no sirve|no hay|vacunas?|lavarse|caminar|dejar "
    r"de fumar|ejercicio|sleep helps|dr\.? \w+ (?:removes|treats)|our (?:surgeons?|doctors?|"
    r"dentists?) (?:treat|remove|fix))\b",
    "sentence",
)


BENEFITS: tuple[Cue, ...] = (
    cue(
        rf"\b{_CERTAIN_BOLD}\b (?:(?:out|away|up|your|the|all|those|old|stored|stubborn|away|"
        r"harmful|bad|excess|every|a|of|la|el|los|las|sus?|tu|tus|todas?|todos?) )*(?:\w+ "
        rf"){{0,2}}?{_ORGAN}\b[^.!?,\n]{{0,25}}",
        "flush flushes flushing detox detoxes detoxify cleanse cleanses cleansing purge supercharge "
        "supercharges reset resets reboot melt melts torch dissolve dissolves rewire rewires "
        "oxygenate oxygenates alkalize draw draws sweat rejuvenate rejuvenates regenerate "
        "regenerates regrow regrows desintoxica derrite derriten regenera regeneran rejuvenece "
        "limpia limpian elimina eliminan refuerza refuerzan quema queman disuelve equilibra "
        "equilibran",
        0.85,
        unless=(REFUTED, _PROVEN),
        asked=False,
    ),
    cue(
        rf"\b{_SELLS}\b[^.!?\n]{{0,70}}?\b(?P<span>{_BOLD} (?:(?:out|away|up|off|your|the|all|"
        r"those|any|high|old|low|stubborn|stiff|harmful|a|of|la|el|los|las|sus?|tu|tus|bald)"
        rf" )*(?:\w+ ){{0,2}}?{_ORGAN}\b[^.!?,\n]{{0,30}})",
        "",
        0.75,
        unless=(REFUTED, _PROVEN),
        asked=False,
        also=(
            "drip drips iv infusion vitamin vitamins supplement supplements tea juice cleanse "
            "powder patch patches balm oil gummies drops tonic smoothie smoothies crystal crystals "
            "magnet magnets bracelet bracelets insole sauna cryo ozone hyperbaric red infrared "
            "laser pemf cupping reiki acupuncture massage adjustment adjustments salt cbd collagen "
            "turmeric mushroom honey probiotic probiotics peptide peptides stem exosome prp pellet "
            "biofeedback neurofeedback light water broth capsule capsules soap bath baths pod "
            "pods mat mats mist serum rinse detox homeopathic homeopathy essential suero vitaminas "
            "te jugo colageno imanes parches terapia gotas homeopatia miel polvo camara ozono "
            "crema aceite faja"
        ),
    ),
    cue(
        r"\b(?:boost(?:s|ing)?|supercharg(?:e|es|ing)|strengthen(?:s)?|turbocharg\w+|ramp(?:s)"
        r"? up|fortalece\w*|refuerza\w*|sube\w*) (?:your |the |their |his |her |kids' |his "
        r"|la |el |las |sus? |tu |tus )?(?:natural )?(?:immune (?:system|health|function|response)"
        r"|immunity|immune|metabolism|testosterone|collagen|defensas|sistema inmun\w+|metabolismo)"
        r"\b",
        "boost boosts boosting supercharge supercharges strengthen strengthens turbocharge "
        "ramp fortalece refuerza refuerzan sube suben",
        0.85,
        unless=(REFUTED, _PROVEN, Guard(r"\b(?:vaccine|booster|shot)s?\b")),
    ),
    cue(
        r"\b(?:kill(?:s|ing)?|destroy(?:s|ing)?|shrink(?:s|ing)?|cur(?:e|es|ing)|starv(?:e|"
        r"es|ing)|beat(?:s)?|mata[nr]?|cura[nr]?|fight(?:s)?|dissolve(?:s)?) (?:off )?(?:your "
        r"|the |el |los |all )?(?:cancer(?: cells)?|tumou?rs?|diabetes|alzheimer'?s|dementia|"
        r"autism|arthritis|depression|lyme|parasites|insomnia|high blood pressure|asthma|infertility|"
        r"celulas cancerosas)\b",
        "kill kills killing destroy destroys shrink shrinks cure cures curing starve starves "
        "beat beats mata matan cura curan fight fights dissolve dissolves",
        0.65,
        unless=(REFUTED, _PROVEN),
    ),
    cue(
        r"\b(?:miracle|wonder|magic|super)[ -]?(?:tea|pill|drops|oil|powder|drink|food|water|"
        r"patch|juice|potion|elixir|cream|herb|remedy|berry|bean|root)\b|\b(?:fountain of "
        r"youth|youth in a (?:bottle|jar)|anti-?aging (?:drip|shot|lollipops?|pod|peptides?)"
        r"|fat[- ]burning|fat[- ]melting|skinny (?:shot|drip|tea)s?|brain fuel|turn(?:s)? "
        r"back (?:the|your) (?:clock|biological clock|years)|years? younger|rejuvenec\w+)\b",
        "miracle wonder magic super fountain youth anti antiaging fat skinny brain turn turns "
        "year years younger rejuvenece rejuvenecer",
        0.6,
        unless=(REFUTED, _PROVEN),
    ),
    cue(
        r"\b(?:keeps?|sends?|drives?|takes?|makes?|lets?) (?:\w+ ){0,2}(?:depression|colds?|"
        r"flu|cancer|pain|wrinkles|anxiety|aging|arthritis|dementia|doctor) (?:away|at bay|"
        r"packing|vanish|disappear|go away|melt)\b",
        "keep keeps send sends drive drives take takes make makes let lets",
        0.6,
        unless=(REFUTED, _PROVEN),
    ),
    cue(
        rf"\b(?P<span>{_BOLD} (?:(?:your|the|all|those|any|high|old|low|bald|stubborn|deep|"
        rf"every|of|kids'|la|el|los|las|sus?|tus?|and|free) )*(?:\w+ )?(?:{_ORGAN}|{AILMENTS}|"
        r"spots|sit-ups|enamel|baby blues|milk|test scores|field|discs|liver cells|prostate|"
        rf"scores|grief|bloat\w*|jet lag|wrinkles?|jowls))\b[^.!?,\n]{{0,25}}",
        "",
        0.5,
        unless=(
            REFUTED,
            _PROVEN,
            Guard(
                r"\b(?:free|screen\w*|class|clinic|group|talk|fair|walk|run|research|study|month|week|"
                r"awareness|ask|learn|tips?|signs?|doctor|surgery|surgeons?|medicine|treat(?:s|ed)"
                r"? (?:all|many)|we treat|helps? (?:many|some)|hand|brush\w*|sleep|water|hats?|shade|"
                r"sunscreen|mask|may|can|could|might|if)\b"
            ),
            Guard(
                r"\b(?:our|new|this|these|the|\w+ (?:drip|tea|patch|oil|powder|shots?|chair|mat|beds?|"
                r"capsules|gummies|mist|bath|rinse|balm|bag|pod|latte|smoothie|soap|kits?))\b",
                "lacks",
            ),
        ),
        asked=False,
        kind="post",
    ),
    cue(
        r"\b(?:is reborn|(?:bald )?spots fill in|back to normal size|natural(?:ly)? (?:ozempic|"
        r"botox|viagra)|nature's \w+|ancient (?:secret|remedy)|at the (?:root|source)|from "
        r"(?:within|the inside)|free radicals|while you (?:sleep|rest|scroll)|(?:equals?|equivalent "
        r"to) \d[\d,]* (?:sit-ups|crunches|steps)|in your team's color|desde adentro|mientras "
        r"duerme|de raiz)\b[^.!?\n]{0,25}",
        "is bald spots back natural naturally nature ancient at from free while equals equivalent in desde mientras de",
        0.5,
        unless=(REFUTED, _PROVEN),
        kind="post",
    ),
)
