"""What is remembered of who is on call in which hours of the week, and of how fast the bell goes on."""

from __future__ import annotations

from datetime import time

from django.db import models

from bedside.desk.models.base import OfPractice
from bedside.tactics.dialogue import rota


class Shift(OfPractice):
    """A stretch of every week in which a member is on call; without a weekday: whenever nobody else is."""

    member = models.ForeignKey("desk.Member", on_delete=models.CASCADE, related_name="shifts")
    step = models.PositiveSmallIntegerField(default=1)  # who is rung first, who next
    weekday = models.PositiveSmallIntegerField(null=True, blank=True)  # 0 is Monday, on the practice's own clock
    starts = models.TimeField(default=time(0))
    ends = models.TimeField(default=time(0))  # not later than it starts: on the next day

    class Meta:
        ordering = ["weekday", "starts", "step", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(weekday__isnull=True) | models.Q(weekday__lte=6), name="a_week_has_seven_days"
            )
        ]

    def as_record(self) -> rota.Shift:
        return rota.Shift(self.member_id, self.step, self.weekday, self.starts, self.ends)


class AlertPace(OfPractice):
    """The pace that a practice chose for one speed; without a row the speed's own pace counts."""

    speed = models.CharField(max_length=16)
    repeat_minutes = models.PositiveSmallIntegerField()
    escalate_minutes = models.PositiveSmallIntegerField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["practice", "speed"], name="one_pace_per_speed")]
