"""What is remembered of local numbers and alerts, with the reply they came from and when to look again."""

from __future__ import annotations

from django.db import models

from bedside.base import records
from bedside.desk.models.base import Due, OfPractice


class SourceState(OfPractice, Due):
    """When one local source was last read; the cached reply is used until it is due again."""

    source = models.CharField(max_length=60)
    fetched_at = models.DateTimeField(null=True, blank=True)
    etag = models.CharField(max_length=200, blank=True)
    body = models.BinaryField(blank=True)
    problem = models.TextField(blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["practice", "source"], name="one_state_per_source")]


class Observation(OfPractice):
    """One dated value for the practice's place."""

    source = models.CharField(max_length=60)
    measure = models.CharField(max_length=120)
    place = models.CharField(max_length=160)
    value = models.FloatField(null=True, blank=True)
    unit = models.CharField(max_length=40, blank=True)
    dated_on = models.DateField()
    sentence = models.TextField()
    publisher = models.CharField(max_length=200)
    url = models.URLField(max_length=500)
    keywords = models.JSONField(default=list)
    weight = models.FloatField(default=1.0)
    expires_on = models.DateField(null=True, blank=True)
    is_alert = models.BooleanField(default=False)
    translations = models.JSONField(default=dict, blank=True)  # the sentence by language

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["practice", "source", "measure", "place", "dated_on"], name="one_observation_per_day"
            )
        ]

    def as_record(self) -> records.Observation:
        return records.Observation(
            source=self.source,
            measure=self.measure,
            place=self.place,
            value=self.value,
            unit=self.unit,
            dated_on=self.dated_on,
            sentence=self.sentence,
            reference=records.Reference(self.publisher, self.measure, self.url, self.dated_on),
            keywords=tuple(self.keywords),
            weight=self.weight,
            expires_on=self.expires_on,
            is_alert=self.is_alert,
            translations=self.translations,
        )
