"""What is remembered of a medical practice, the owner of everything stored."""

from __future__ import annotations

from zoneinfo import available_timezones

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models

from bedside.base.records import Place, PracticeFacts, Severity
from bedside.tactics.manner.choosing import packs_for


def check_time_zone(value: str) -> None:
    """ValidationError unless ``value`` is an IANA zone."""
    if value not in available_timezones():
        raise ValidationError(f"{value!r} is not a time zone such as America/Chicago.")


class Practice(models.Model):
    """The practice that runs this."""

    name = models.CharField(max_length=200)
    slug = models.SlugField(unique=True)
    phone = models.CharField(max_length=40, blank=True)
    email = models.EmailField(blank=True)
    address = models.CharField(max_length=300, blank=True)
    website = models.URLField(blank=True)
    portal_url = models.URLField(blank=True)
    staff_names = models.JSONField(default=list, blank=True)
    place_name = models.CharField(max_length=120, blank=True)
    county = models.CharField(max_length=120, blank=True)
    county_fips = models.CharField(max_length=5, blank=True)
    state = models.CharField(max_length=2, blank=True)
    country = models.CharField(max_length=2, default="US")
    zip_code = models.CharField(max_length=10, blank=True)
    latitude = models.FloatField(null=True, blank=True)
    longitude = models.FloatField(null=True, blank=True)
    time_zone = models.CharField(max_length=64, default="UTC", validators=[check_time_zone])
    languages = models.JSONField(default=list)
    accent_color = models.CharField(max_length=7, default="#0B4F5C")
    is_sample = models.BooleanField(default=False)  # shown on every page: nothing here is of a real practice
    quarantine_days = models.PositiveSmallIntegerField(default=0)  # 0: raw text of questions is never stored
    rule_packs = models.JSONField(default=list, blank=True)  # empty: those of the country
    rule_severities = models.JSONField(default=dict, blank=True)  # by code; the review keeps them within bounds
    late_after_minutes = models.PositiveIntegerField(default=120)  # a publication later than this asks a person first
    created_at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return self.name

    def facts(self) -> PracticeFacts:
        """What a review must not mistake for somebody's identity."""
        return PracticeFacts(
            name=self.name,
            staff=tuple(self.staff_names),
            phones=(self.phone,) if self.phone else (),
            addresses=(self.address,) if self.address else (),
            emails=(self.email,) if self.email else (),
            websites=tuple(site for site in (self.website, self.portal_url, settings.PUBLIC_URL) if site),
            portal=self.portal_url,
            country=self.country,
        )

    def packs(self) -> tuple[str, ...]:
        """Whose rules speak here."""
        return tuple(self.rule_packs) or packs_for(self.country)

    def severities(self) -> dict[str, Severity]:
        """How strongly each rule speaks that the practice set otherwise."""
        return {code: Severity[name.upper()] for code, name in self.rule_severities.items()}

    def place(self) -> Place:
        return Place(
            name=self.place_name,
            county=self.county,
            county_fips=self.county_fips,
            state=self.state,
            country=self.country,
            zip_code=self.zip_code,
            latitude=self.latitude,
            longitude=self.longitude,
            time_zone=self.time_zone,
            languages=tuple(self.languages or ["en"]),
        )
