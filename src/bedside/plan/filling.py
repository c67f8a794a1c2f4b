"""Turns a tactic and a slot into the best subject left for it: each topic, number and observance only once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime

from bedside.base.records import Observance, Observation, Tactic
from bedside.plan._wording import ASKING, PEOPLE, why
from bedside.plan.proposals import Candidate, Proposal, Taken


class Pool:
    """What is left to speak of. ``fill`` takes from it, so no subject comes twice in one month."""

    def __init__(
        self,
        candidates: Iterable[Candidate],
        observances: Iterable[Observance],
        observations: Iterable[Observation],
        taken: Iterable[Taken],
        languages: Sequence[str],
        month: date,
    ) -> None:
        # Hottest first; among equals what matters here and now, then a fixed order.
        self._candidates = sorted(candidates, key=lambda c: (-c.rank, -c.topic.local_weight, c.topic.id))
        self._observances = [one for one in observances if one.kind != "holiday"]
        self._observations = sorted(
            (one for one in observations if not one.is_alert and one.weight > 1),  # an alert is over in hours
            key=lambda one: (-one.weight, -one.dated_on.toordinal(), one.measure),
        )
        self._languages = tuple(languages) or ("en",)
        self._turn = month.year * 12 + month.month
        self._used = {key for one in taken for key in (one.topic_id, one.title) if key}
        self._fill = {
            Tactic.EDUCATION: self._educate,
            Tactic.MANNER: self._be_genuine,
            Tactic.DIALOGUE: self._ask,
            Tactic.MEDIA: self._show,
            Tactic.LOCALITY: self._be_local,
        }

    def language(self, number: int) -> str:
        """One in four is in the practice's second language, where it has one."""
        return self._languages[1] if len(self._languages) > 1 and number % 4 == 3 else self._languages[0]

    def fill(self, tactic: Tactic, wall_time: datetime, lang: str) -> Proposal | None:
        """A proposal, whose subject is used up then; None when the tactic has nothing to say that day."""
        proposal = self._fill[tactic](wall_time, lang)
        if proposal:
            self._used |= {key for key in (proposal.topic_id, proposal.title) if key}
        return proposal

    def _educate(self, wall_time: datetime, lang: str) -> Proposal | None:
        found = self._next_topic(is_answered=True)
        return self._about(found, Tactic.EDUCATION, wall_time) if found else None

    def _show(self, wall_time: datetime, lang: str) -> Proposal | None:
        found = self._next_topic(is_answered=True)
        return self._about(found, Tactic.MEDIA, wall_time, "card") if found else None

    def _ask(self, wall_time: datetime, lang: str) -> Proposal | None:
        if found := self._next_topic(is_answered=False):
            return self._about(found, Tactic.DIALOGUE, wall_time, "unanswered")
        return self._opening(ASKING, Tactic.DIALOGUE, wall_time, lang, "listen")

    def _be_genuine(self, wall_time: datetime, lang: str) -> Proposal | None:
        return self._opening(PEOPLE, Tactic.MANNER, wall_time, lang, "people")

    def _be_local(self, wall_time: datetime, lang: str) -> Proposal | None:
        return (
            self._observance(wall_time, lang, longest_days=1)  # a day passes, a number and a month can wait
            or self._number(wall_time, lang)
            or self._observance(wall_time, lang, longest_days=31)
        )

    def _number(self, wall_time: datetime, lang: str) -> Proposal | None:
        for one in self._observations:
            is_over = one.expires_on is not None and one.expires_on < wall_time.date()
            if not is_over and one.measure not in self._used:
                text = f"{why('number', self._languages[0])} {one.reference.publisher}."
                return Proposal(Tactic.LOCALITY, wall_time, one.measure, text, lang, observation=one)
        return None

    def _observance(self, wall_time: datetime, lang: str, longest_days: int) -> Proposal | None:
        for one in self._observances:
            is_short = (one.ends_on - one.starts_on).days < longest_days
            if is_short and one.covers(wall_time.date()) and not self._used.intersection(one.names.values()):
                sentences = [why("observance", self._languages[0], authority=one.authority)]
                sentences += [why("may_move", self._languages[0])] if one.may_move else []
                sentences += [why("sensitive", self._languages[0])] if one.is_sensitive else []
                return Proposal(
                    Tactic.LOCALITY, wall_time, one.name_in(lang), " ".join(sentences), lang, observance=one
                )
        return None

    def _next_topic(self, *, is_answered: bool) -> Candidate | None:
        return next(
            (c for c in self._candidates if c.is_answered == is_answered and c.topic.id not in self._used), None
        )

    def _about(self, found: Candidate, tactic: Tactic, wall_time: datetime, reason: str = "") -> Proposal:
        desk = self._languages[0]
        askers = found.topic.askers
        asked = "" if askers < 1 else why("asked_once", desk) if askers == 1 else why("asked", desk, count=askers)
        sentences = (asked, why(reason, desk) if reason else "", found.why)
        return Proposal(
            tactic,
            wall_time,
            found.topic.title,
            " ".join(sentence for sentence in sentences if sentence),
            found.topic.lang,
            topic_id=found.topic.id,
        )

    def _opening(
        self, openings: Sequence[Mapping[str, str]], tactic: Tactic, wall_time: datetime, lang: str, reason: str
    ) -> Proposal | None:
        for number in range(len(openings)):
            titles = openings[(self._turn + number) % len(openings)]  # another month starts with another one
            if not self._used.intersection(titles.values()):
                title = titles.get(lang, titles["en"])
                return Proposal(tactic, wall_time, title, why(reason, self._languages[0]), lang)
        return None
