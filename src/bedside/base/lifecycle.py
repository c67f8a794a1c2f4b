"""States and the moves allowed between them, as data: the one place to change which step follows which."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


class MoveError(ValueError):
    """A move that the lifecycle does not allow; the message says from where, to where and what is allowed."""


@dataclass(frozen=True, slots=True)
class Lifecycle:
    """One noun's states; checked when made: one start, every state known and reachable."""

    noun: str
    start: str
    moves: Mapping[str, tuple[str, ...]]

    def __post_init__(self) -> None:
        known = set(self.moves)
        targets = {target for group in self.moves.values() for target in group}
        if self.start not in known or not targets <= known:
            raise ValueError(f"{self.noun}: unknown states {sorted((targets | {self.start}) - known)}")
        if unreachable := known - self._reachable():
            raise ValueError(f"{self.noun}: states that nothing leads to: {sorted(unreachable)}")

    def _reachable(self) -> set[str]:
        seen, todo = {self.start}, [self.start]
        while todo:
            new = set(self.moves[todo.pop()]) - seen
            seen |= new
            todo += new
        return seen

    @property
    def states(self) -> tuple[str, ...]:
        return tuple(self.moves)

    def allows(self, old: str, new: str) -> bool:
        return new in self.moves.get(old, ())

    def check(self, old: str, new: str) -> None:
        """MoveError unless ``old`` may become ``new``."""
        if not self.allows(old, new):
            allowed = ", ".join(self.moves.get(old, ())) or "nothing"
            raise MoveError(f"A {self.noun} that is {old} cannot become {new}; it may become {allowed}.")


ANSWER = Lifecycle(
    "answer",
    "draft",
    {
        "draft": ("signed", "withdrawn"),
        "signed": ("draft", "published", "withdrawn"),  # back to draft: an edit voids the signature
        "published": ("draft", "withdrawn"),
        "withdrawn": ("draft",),
    },
)

POST = Lifecycle(
    "post",
    "draft",
    {
        "draft": ("approved", "withdrawn"),
        "approved": ("draft", "scheduled", "withdrawn"),
        "scheduled": ("approved", "draft", "published", "missed", "withdrawn"),
        "missed": ("scheduled", "draft", "withdrawn"),
        "published": ("withdrawn",),
        "withdrawn": ("draft",),
    },
)

# A publication is one post on one account. "sending" is stored before the first byte of the visible write leaves,
# so that a worker which dies leaves a trace that forces a look before any further attempt.
PUBLICATION = Lifecycle(
    "publication",
    "waiting",
    {
        "waiting": ("preparing", "missed", "cancelled", "held"),
        "preparing": ("waiting", "sending", "refused", "missed", "needs_person", "cancelled", "held"),
        "held": ("waiting", "cancelled"),  # what it rests on was recalled: a person decides first
        "sending": ("published", "waiting", "refused", "unknown", "needs_person"),
        "unknown": ("published", "waiting", "needs_person"),
        "needs_person": ("published", "waiting", "cancelled"),
        "refused": ("waiting", "cancelled"),
        "missed": ("waiting", "cancelled"),
        "published": ("withdrawn",),
        "withdrawn": (),
        "cancelled": (),
    },
)

MESSAGE = Lifecycle(
    "message",
    "new",
    {
        "new": ("acknowledged", "replied", "done"),
        # back to new: its author changed it into something that must be seen at once
        "acknowledged": ("replied", "done", "new"),
        "replied": ("done", "acknowledged", "new"),
        "done": ("acknowledged", "new"),
    },
)

ALERT = Lifecycle("alert", "open", {"open": ("acknowledged",), "acknowledged": ("open",)})

# A ring is one person called in one way in one round; only a waiting one is ever sent.
RING = Lifecycle(
    "ring",
    "waiting",
    {
        "waiting": ("rung", "failed", "overtaken", "not_needed"),
        "rung": (),
        "failed": (),
        "overtaken": (),
        "not_needed": (),
    },
)

# A recall is overtaken when its passage changes once more before all was decided.
RECALL = Lifecycle("recall", "open", {"open": ("settled", "overtaken"), "settled": (), "overtaken": ()})

# A trace is one place where recalled words stand. "kept" is a decision too: a clinician says that it is still right.
TRACE = Lifecycle(
    "trace",
    "open",
    {
        "open": ("chosen", "done", "kept", "overtaken"),
        "chosen": ("open", "done", "overtaken"),
        "done": (),
        "kept": (),
        "overtaken": (),
    },
)

ALL = (ANSWER, POST, PUBLICATION, MESSAGE, ALERT, RING, RECALL, TRACE)
