"""All the ways to say that there is, or is not, a relationship of care."""

from __future__ import annotations

from bedside.tactics.manner._cues import Cue
from bedside.tactics.manner._ways.cared_for import WE_CARED
from bedside.tactics.manner._ways.chose_us import CHOSE_US
from bedside.tactics.manner._ways.is_known import MORE, WE_KNOW_YOU
from bedside.tactics.manner._ways.is_named import NAMED
from bedside.tactics.manner._ways.is_patient import PATIENT
from bedside.tactics.manner._ways.was_here import BEEN_HERE
from bedside.tactics.manner._ways.your_care import YOUR_CARE

RELATION: tuple[Cue, ...] = (*YOUR_CARE, *WE_CARED, *CHOSE_US, *PATIENT, *BEEN_HERE, *WE_KNOW_YOU, *MORE, *NAMED)
