"""The values of the plan: what may be posted about, what is planned already, what is proposed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bedside.base.records import Observance, Observation, Tactic, Topic


@dataclass(frozen=True, slots=True)
class Candidate:
    """A topic that may be posted about; ``why`` says what makes it matter here and now, and may be empty."""

    topic: Topic
    rank: float = 0.0
    is_answered: bool = False  # a clinician signed an answer to it
    why: str = ""


@dataclass(frozen=True, slots=True)
class Taken:
    """A post that is planned already."""

    wall_time: datetime
    tactic: Tactic
    topic_id: str | None = None
    title: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A post to draft: at most one of topic, observance and observation is its subject."""

    tactic: Tactic
    wall_time: datetime
    title: str
    why: str
    lang: str
    topic_id: str | None = None
    observance: Observance | None = None
    observation: Observation | None = None
