"""What is remembered of a message that must not wait: who was rung for it, in which way, and who has it."""

from __future__ import annotations

from django.db import models

from bedside.base.lifecycle import ALERT, RING
from bedside.desk.models.base import Due, OfPractice


class Alert(OfPractice, Due):
    """One per message that rings. While it is open, ``due_at`` is when the bell goes again."""

    message = models.OneToOneField("desk.Message", on_delete=models.CASCADE, related_name="alert")
    state = models.CharField(max_length=12, default=ALERT.start)
    speed = models.CharField(max_length=16)
    opened_at = models.DateTimeField()
    rounds = models.PositiveIntegerField(default=0)  # how often the bell went
    step = models.PositiveSmallIntegerField(default=0)  # how far along the rota it has come
    stepped_at = models.DateTimeField(null=True, blank=True)  # when this step was first rung
    acknowledged_at = models.DateTimeField(null=True, blank=True)
    acknowledged_by = models.ForeignKey(
        "desk.Member", null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    acknowledged_through = models.CharField(max_length=8, blank=True)  # desk | link | push | reply

    class Meta:
        indexes = [models.Index(fields=["state", "due_at"]), models.Index(fields=["practice", "state"])]


class Ring(OfPractice, Due):
    """One person called in one way in one round. Its key makes a repetition recognisable to whoever receives it."""

    alert = models.ForeignKey(Alert, on_delete=models.CASCADE, related_name="rings")
    member = models.ForeignKey("desk.Member", null=True, on_delete=models.SET_NULL, related_name="+")
    who = models.CharField(max_length=200)  # as named at the time
    way = models.CharField(max_length=8)  # mail | push | webhook
    device = models.ForeignKey("desk.PushDevice", null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    key = models.CharField(max_length=80, unique=True)
    round = models.PositiveIntegerField()
    step = models.PositiveSmallIntegerField()
    state = models.CharField(max_length=12, default=RING.start)
    planned_at = models.DateTimeField()
    rung_at = models.DateTimeField(null=True, blank=True)
    error = models.TextField(blank=True)

    class Meta:
        indexes = [models.Index(fields=["state", "due_at"])]
