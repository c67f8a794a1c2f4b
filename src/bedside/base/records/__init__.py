"""The frozen values that everything speaks in: what crosses from one room of the house to another."""

from bedside.base.records.dialogue import Message, Signal, Triage
from bedside.base.records.education import AnswerDraft, Passage, Question, Reference, Topic
from bedside.base.records.locality import Observance, Observation, Place
from bedside.base.records.manner import Draft, Finding, MediaNote, PracticeFacts, Review
from bedside.base.records.publishing import MediaFile, Receipt, Snapshot
from bedside.base.records.scales import Severity, Tactic, Urgency, Verdict

__all__ = [
    "AnswerDraft",
    "Draft",
    "Finding",
    "MediaFile",
    "MediaNote",
    "Message",
    "Observance",
    "Observation",
    "Passage",
    "Place",
    "PracticeFacts",
    "Question",
    "Receipt",
    "Reference",
    "Review",
    "Severity",
    "Signal",
    "Snapshot",
    "Tactic",
    "Topic",
    "Triage",
    "Urgency",
    "Verdict",
]
