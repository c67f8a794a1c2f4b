"""What is known of one call to one person, whatever the way: who, for which alert, and what may be said."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from django.utils.translation import gettext as _

from bedside.desk.models import Alert, Member, Practice

Send = Callable[[], None]  # speaks to the network and to nothing else; raises ChannelFault when nobody heard it


@dataclass(frozen=True, slots=True)
class Call:
    """One call. A trial has no alert: it only shows that the way works."""

    key: str  # the same for every attempt, so that whoever receives it twice can tell
    practice: Practice
    member: Member | None
    alert: Alert | None = None
    device_id: int | None = None
    round: int = 0

    @property
    def sentence(self) -> str:
        """All that is said on a locked screen: no word of the person, not even what kind of message it is."""
        return _("An urgent message waits") if self.alert else _("This is a trial: your bell works")
