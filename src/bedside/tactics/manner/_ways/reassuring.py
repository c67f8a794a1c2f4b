"""The ways to tell one person from afar that it is nothing."""

from __future__ import annotations

from bedside.tactics.manner._cues import Cue, Guard, cue
from bedside.tactics.manner._ways._medical_words import GENERAL, LOGISTICS, MEDICAL_NEAR, SOURCE, SYMPTOM
from bedside.tactics.manner.vocabulary import AILMENTS

_HARM = (
    r"(?:normal|fine|ok|okay|nothing|harmless|common|no big deal|not (?:serious|dangerous|"
    r"a big deal|cancer|broken|anything|an emergency|a stroke|contagious|infected)|okay|"
    r"safe|benign|minor|temporary|never a problem|no problem|no cause for)"
)


REASSURANCE: tuple[Cue, ...] = (
    cue(
        rf"\b(?:that|this|it|those|these|they|which|what you (?:have|describe)|{SYMPTOM})(?:'s|"
        r" is| are|'re| was| at \w+ \w+)(?: (?:all|just|only|totally|perfectly|completely|"
        r"probably|likely|most likely|almost certainly|very|quite|simply|merely|nothing but|"
        r"nothing more than|purely|really|absolutely|usually|always|so))* "
        r"(?:normal|harmless|fine|nothing(?: (?:serious|bad|to worry))?|no big deal|ok|okay|"
        r"never a problem|no cause for|all in your head|in your head)\b(?! to (?:bring|come|"
        r"call|park|use|wear|send|share|join|leave|ask|request|book|pay|change|visit|be |tell|"
        r"let|need|feel|have questions|be nervous|want|cry|say))",
        "that this it those these they which what pain headache fever blood rash cough spots "
        "spot bump lump bleeding cramps numbness symptoms",
        0.7,
        kind="reply",
        asked=False,
        unless=(LOGISTICS, SOURCE),
    ),
    cue(
        rf"\b(?:that|this|it|those|these|they|you|u|{SYMPTOM})(?:'s| is| are|'re| was)(?: (?:probably|"
        r"likely|most likely|almost certainly|really|totally|clearly|surely))? (?:just|only|"
        r"merely|simply|nothing (?:but|more than)|nerves|stress|anxiety|hormones) ?(?:a |an "
        rf"|your |some |the |being |too )?(?:\w+ ){{0,2}}?"
        rf"(?:{AILMENTS}|stress\w*|nerves|nervous|anxi\w+|gas|tired|hormones?|hormonal|virus|"
        r"bug|muscle|strain|sprain|cramps?|growing pains?|teething|age|aging|getting older|"
        r"allergies|dehydrat\w+|tension|worry|bruise|pulled|indigestion|heartburn|sleepy|dust|"
        r"old age|baby blues|part of|a phase|phase|weather|overthinking|gas bubble)\b",
        "that this it those these they you u pain headache fever rash cough tightness dizziness",
        0.85,
        kind="reply",
        asked=False,
        unless=(LOGISTICS,),
    ),
    cue(
        r"\b(?:no need to|don't need to|you don't need|no reason to|needn't|don't have to|"
        r"not worth|skip|you can skip|won't need|do not need) (?:\w+ )?(?:go|rush|run|be seen|"
        r"see|come|worry|panic|visit|call|drive|get|head|the er|a (?:trip|visit|doctor)|to)"
        r"?[^.!?\n]{0,30}\b(?:er|emergency room|hospital|urgent care|doctor|911|checked|"
        r"seen|worry|worried|panic|urgencias|in for (?:that|this|it))\b",
        "no don needn not skip won do you",
        0.85,
        kind="reply",
        unless=(LOGISTICS,),
    ),
    cue(
        r"\b(?:nothing to (?:worry|fret|stress|panic|be (?:scared|afraid|concerned|alarmed)"
        r")|(?:don't|do not|no need to|please don't|try not to|stop|quit|not to|wouldn't|i'd "
        r"not|never) (?:you )?(?:worry(?:ing)?|panic(?:king)?|fret(?:ting)?|stress(?:ing)?|"
        r"be (?:scared|alarmed|concerned|worried|afraid)|lose sleep|sweat it)|no worries|rest "
        r"easy|relax|calm down|you can relax|take a deep breath|breathe easy)\b[^.!?\n]{0,40}",
        "nothing don do no please try stop quit not wouldn never rest relax calm you take breathe i",
        0.7,
        kind="reply",
        unless=(
            LOGISTICS,
            Guard(r"\b(?:988|911|crisis|ask away|mistake|typo|late|traffic|spelling|we have (?:room|space)|plenty)\b"),
            Guard(r"\bit'?s? ?(?:no worries|all good)\b"),
        ),
    ),
    cue(
        r"\b(?:you|he|she|it|they|baby|your \w+|u|mom|dad)(?:'re| are|'ll| will|'s| is)?(?: "
        r"be| going to be| gonna be)? ?(?:just |totally |perfectly |absolutely |all |completely "
        r"|very |way )*(?:fine|ok|okay|good as new|all right|alright|too young (?:for|to)|"
        r"good to go|in the clear|out of the woods|healthy as)\b[^.!?\n]{0,30}",
        "you he she it they baby your u mom dad fine ok okay good right alright young healthy",
        0.6,
        kind="reply",
        asked=False,
        unless=(
            LOGISTICS,
            Guard(
                r"\b(?:dogs?|kids|walk-?ins?|sneakers|cash|early|late|strollers?|pets?|street|photos?|"
                r"either|both|any) (?:\w+ )?(?:are|is|will be|would be)? ?(?:\w+ )?(?:fine|ok|okay)"
                r"\b"
            ),
        ),
    ),
    cue(
        r"\b(?:it|that|this|they|he|she|the \w+)(?:'ll| will|'s going to| should| is going "
        r"to)(?: \w+)? (?:pass|go away|clear up|heal|settle|resolve|sort itself|work itself|"
        r"be gone|blow over|get better|go down|fade|fall off|stop)(?: on its own| by itself|"
        r" out| down)?\b|\bwait it out\b|\bsleep it off\b|\bwalk it off\b|\bride it out\b|"
        r"\bgive it (?:a few days|a week|time|a day)\b|\bgo take a nap\b",
        "it that this they he she the wait sleep walk ride give go",
        0.75,
        kind="reply",
        asked=False,
        unless=(LOGISTICS, SOURCE),
    ),
    cue(
        r"\b(?:can't|cannot|couldn't|isn't|is not|it's not|that's not|not|no way|not a|nothing "
        r"like|definitely not|for sure not|never|doubt it's|don't think (?:it's|you have)|"
        r"rule out|unlikely) (?:be |to be |it's |that's |having )?(?:a |an |your |the |anything "
        r")?(?:\w+ )?(?:heart attack|heart|stroke|cancer|tumou?r|clot|blood clot|appendicitis|"
        r"meningitis|broken|fracture|infected|infection|serious|dangerous|emergency|ectopic|"
        r"miscarriage|preeclampsia|sepsis|concussion|contagious|apnea|covid|lyme|measles|rabies|"
        r"worry about)\b",
        "can couldn isn is it that not no nothing definitely never doubt don rule unlikely",
        0.75,
        kind="reply",
        asked=False,
        unless=(
            SOURCE,
            GENERAL,
            Guard(
                r"\b(?:virus in|vaccine|shot|flu shot|live virus|we can't|tell from|say whether|know if|know whether)\b"
            ),
        ),
    ),
    cue(
        r"\b(?:pain|fevers?|headaches?|bleeding|spotting|rash(?:es)?|bumps?|lumps?|numbness|"
        r"tightness|fluttering|dizziness|vomiting|swelling|cough|cramps?|blood)\b[^.!?\n]{0,40}"
        r"\b(?:never a (?:problem|worry)|(?:totally|perfectly|completely|very|so|super|100%|"
        r"quite|just|is|are) normal|no big deal|nothing to worry|harmless|just (?:stress|nerves|"
        r"gas|anxiety|hormones|part of)|means? nothing|doesn't mean anything)\b",
        "pain fever fevers headache headaches bleeding spotting rash bump bumps lump lumps "
        "numbness tightness fluttering dizziness vomiting swelling cough cramp cramps blood",
        0.8,
        asked=False,
        unless=(SOURCE, Guard(r"\b(?:not|never|isn't|aren't) (?:normal|harmless)\b")),
    ),
    cue(
        r"\b(?:no se apure|no se preocupe|no pasa nada|no es nada|(?:es|son) normal(?:es)?(?! "
        r"(?:tener|sentir|preguntar|querer|estar))|es de lo mas comun|le aseguro que|a su "
        r"edad (?:no|es)|ya se (?:despertara|le)|no es (?:un|una|el|la) (?:\w+)|es cansancio|"
        r"es puro|es pura|es solo|es por (?:el estres|los nervios)|son (?:puros )?nervios|"
        r"ya se le (?:pasa|quita|va a pasar)|se le va a quitar|se le quita sol[oa]|no es para "
        r"tanto|no hace falta (?:ir|que vaya)|no vaya a urgencias|tranquil[oa]|no tiene nada|"
        r"todo esta bien|esta bien|no hay de que preocuparse)\b[^.!?\n]{0,40}",
        "no es son ya se todo esta tranquilo tranquila",
        0.75,
        kind="reply",
        unless=(
            LOGISTICS,
            Guard(
                r"\b(?:estacionamiento|cupo|hora|llegar tarde|lugar|registro|preguntar|dudas|boleto|"
                r"feria|taller|gratis|abiert[oa])\b"
            ),
        ),
    ),
)
REASSURANCE += (
    cue(
        r"\b(?:safe to ignore|you'd know if|put your mind at ease|don't let it worry|let it "
        r"be\b|let the fever|you'll live|you're good\b|nah\b|means nothing|doesn't mean (?:a "
        r"thing|anything|much)|almost never means|never means anything|won't hurt (?:you|him|"
        r"her|a thing)|can't hurt (?:you|him|her)|it's minor|it is minor|just the (?:winter|"
        r"baby|weather)|happens all the time|all the time|every time|no chance (?:it's|that|"
        r"of)|i(?:'d| would) bet (?:it's|on)|i (?:promise|guarantee|assure) (?:you|it)|we "
        r"(?:promise|assure) you|trust me|take heart|chalk it up|nothing a little|sleep on "
        r"it|shake it off|laugh it off)[^.!?\n]{0,50}",
        "safe you put don let nah means doesn almost never won can it just happens all every "
        "no i we trust take chalk nothing sleep shake laugh",
        0.55,
        kind="reply",
        unless=(MEDICAL_NEAR, LOGISTICS, SOURCE),
        asked=False,
    ),
    cue(
        r"\b(?:that|this|it|what you (?:feel|have|describe)|all that is|all it is)(?:'s| is)"
        r" (?:is )?(?:a |an |your |the |only |just |how |part )?(?:\w+ ){0,2}?(?:nerves|"
        r"normal|side effect|lungs clean|winter blues|pulled muscle|talking|flu every time|"
        r"growing|gas|sleeping|stretching|hormones|part of|getting older|dry air|teething|"
        r"adjusting|body)\b[^.!?\n]{0,40}",
        "that this it what all",
        0.55,
        kind="reply",
        unless=(LOGISTICS, SOURCE, MEDICAL_NEAR),
        asked=False,
    ),
    cue(
        r"\b(?:only|just|simply|merely|puro|pura|solo|nomas) (?:a |an |your |the |some |un "
        r"|una |los |el )?(?:\w+ )?(?:sleeping|tired|nerves|stress|gas|hormones|anxiety|flu|"
        r"cold|bug|virus|bruise|cramp|strain|phase|growing|teething|winter blues|heartburn|"
        r"indigestion|cansancio|nervios|estres|gases|empacho|gripa|berrinche)\b",
        "only just simply merely puro pura solo nomas",
        0.6,
        kind="reply",
        unless=(LOGISTICS, SOURCE, MEDICAL_NEAR, Guard(r"\b(?:is it|isn't|not|whether|si es) (?:\w+ )?$", "before")),
        asked=False,
    ),
    cue(
        r"\b(?:there(?:'s| is)|i see|we see) no (?:sign of )?(?:infection|break|fracture|cancer|"
        r"clot|danger|problem|need)\b[^.!?\n]{0,30}|\b(?:isn't|is not|ain't|aren't) anything "
        r"(?:to|serious|bad)[^.!?\n]{0,30}|\bno one would (?:treat|worry)[^.!?\n]{0,20}|"
        r"\bonly a tad (?:off|high|low)\b|\b(?:totally|perfectly|completely) (?:fine|normal|"
        r"harmless|safe)\b",
        "there i we isn is ain aren no only totally perfectly completely",
        0.6,
        kind="",
        unless=(MEDICAL_NEAR, LOGISTICS, SOURCE, GENERAL),
        asked=False,
    ),
)
