"""Finds words that lead people away from treatment that they need a doctor for."""

from __future__ import annotations

from collections.abc import Iterator

from bedside.base.records import Draft, Severity
from bedside.tactics.manner._cues import Guard, Hit, cue, gate_of, search
from bedside.tactics.manner._guards import REFUTED
from bedside.tactics.manner._reading import Reading

CODE = "SAF101"
NAME = "discourages-essential-treatment"
SEVERITY = Severity.BLOCK
STATUS = "active"
LABEL = "Leads people away from treatment"
WHY = "A reader may stop a medicine, or stay away from a doctor, and put what is sold here in its place."
MATTERS = "People have died after leaving insulin, chemotherapy or an inhaler for something gentler."
AUTHORITY = (
    "CAP Code (12th edition, 2010), rule 12.2: marketers must not discourage essential treatment; ASA ruling "
    "Shambhallah Healing Center, A17-399758"
)
AUTHORITY_URL = "https://www.asa.org.uk/type/non_broadcast/code_section/12.html"
FIX = "Say what it may add beside the treatment, and tell people not to change a medicine without their doctor."
INSTEAD = {"en": "Please do not change a medicine without asking your doctor or pharmacist."}
BAD = (
    Draft("Ditch your statins and try our herbal heart programme.", kind="post"),
    Draft("Our reflexology means you will not need your inhaler any more.", kind="post"),
    Draft("Depression relief with no medication required. Call our studio.", kind="post"),
    Draft("Before you agree to chemo, try twelve weeks of our cleanse instead of it.", kind="post"),
    Draft("Come off your blood pressure tablets for good with breathing alone.", kind="post"),
)
GOOD = (
    Draft("Never stop your tablets without asking us first.", kind="post"),
    Draft("Want to come off antidepressants? Talk to us before you change anything.", kind="post"),
    Draft("A walk each day helps beside your blood pressure tablets, not instead of them.", kind="post"),
    Draft("No need for a GP letter: book your physiotherapy yourself.", kind="post"),
    Draft("Stop smoking clinic, Tuesdays at six.", kind="post"),
)

_TREATMENT = (
    r"(?:chemo(?:therapy)?|radiotherapy|insulin|statins?|inhalers?|antidepressants?|antipsychotics?|antibiotics?|"
    r"steroids?|blood thinners?|warfarin|dialysis|lithium|epilepsy (?:drugs|tablets|medicine)|hiv (?:drugs|medicine|"
    r"tablets)|heart (?:tablets|pills|medicine)|blood pressure (?:tablets|pills|medicine|meds)|(?:diabetes|thyroid|"
    r"asthma) (?:tablets|pills|medicine|meds|drugs)|(?:prescription |prescribed )?(?:medication|medications|medicines?|"
    r"meds|tablets|pills|drugs)|transfusions?|hormone therapy|your (?:gp|doctor|consultant|specialist|oncologist))"
)
# "Don't stop", "before you stop, ask": the very words that a practice should say.
_CARE = Guard(
    r"\b(?:(?:do not|don't|never|not|please do not|nobody should|no one should|should not|shouldn't|must not|mustn't|"
    r"dangerous to|risky to|harmful to|if you|want to|thinking of|plan to|before you) (?:\w+ ){0,3})$",
    "before",
)
_ASK = Guard(
    r"\b(?:without (?:asking|talking|speaking|checking|advice)|(?:ask|talk|speak|check with) (?:to )?(?:us|your|a) |"
    r"not instead of|alongside|beside your|as well as|keep taking|carry on taking|under (?:\w+ )?supervision|"
    r"with your (?:gp|doctor|pharmacist)|(?:gp|doctor|pharmacist|nurse) first|minor (?:ailment|illness)\w*|pharmacy "
    r"first|(?:and|then) (?:call|ring|phone|tell|see|contact) (?:us|your|999|111))",
    "near",
)
_CUES = (
    cue(
        r"\b(?:ditch|bin|dump|quit|stop|drop|skip|refuse|avoid|forget|throw (?:away|out)|come off|get off|cut out|"
        r"give up|wean (?:yourself )?off|say (?:goodbye|no) to|walk away from|cancel) "
        r"(?:taking |using |having )?(?:(?:your|those|these|the|all|any|toxic|nasty|harsh|daily) ){0,3}"
        rf"{_TREATMENT}\b",
        "ditch bin dump quit stop drop skip refuse avoid forget throw come get cut give wean say walk cancel",
        0.9,
        unless=(_CARE, _ASK, REFUTED),
    ),
    cue(
        r"\b(?:(?:will not|won't|do not|don't|no longer|never|not) (?:\w+ )?need|no (?:more )?need for|can do without|"
        rf"never (?:again )?need|free from|freed from|without (?:any )?) ?(?:your |the |any |more )?{_TREATMENT}\b",
        "will won do don no never not can free freed without",
        0.8,
        unless=(
            _ASK,
            REFUTED,
            Guard(r"\b(?:letter|referral|appointment|cold|virus|viral|flu|sore throat|for a cold)\b"),
        ),
    ),
    cue(
        rf"\b(?:instead of|rather than|in place of|replaces?|a (?:natural|gentle) alternative to|better than|"
        rf"beats) (?:your |the |taking |any )?{_TREATMENT}\b",
        "instead rather in replace replaces a better beats",
        0.8,
        unless=(_ASK, REFUTED, Guard(r"\b(?:not|never)(?: \w+)?$", "before")),
    ),
    cue(
        r"\b(?:try|before) [^.!?\n]{0,60}\binstead of it\b|\bno (?:drugs?|medication|medicines?|counselling or "
        r"medication) (?:needed|required|necessary)\b|\b(?:counselling|doctors?|gps?|hospitals?) (?:not|never) "
        r"(?:needed|required)\b",
        "try before no counselling doctor doctors gp gps hospital hospitals",
        0.8,
        unless=(_ASK, REFUTED),
    ),
)
GATE = gate_of(_CUES)


def find(reading: Reading) -> Iterator[Hit]:
    """Calls to stop, promises to do without, and offers in place of a treatment; never the advice to ask first."""
    yield from search(reading, _CUES)
