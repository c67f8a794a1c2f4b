"""Where the practice is, and what was seen there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from bedside.base.records.education import Reference


@dataclass(frozen=True, slots=True)
class Place:
    """Where the practice is."""

    name: str = ""
    county: str = ""
    county_fips: str = ""
    state: str = ""  # two letters
    country: str = "US"
    zip_code: str = ""
    latitude: float | None = None
    longitude: float | None = None
    time_zone: str = "UTC"
    languages: tuple[str, ...] = ("en",)


@dataclass(frozen=True, slots=True)
class Observation:
    """One dated value for one place from one local source, with the sentence that may be said of it."""

    source: str
    measure: str
    place: str
    value: float | None
    unit: str
    dated_on: date
    sentence: str
    reference: Reference
    keywords: tuple[str, ...] = ()  # topics that this makes more relevant
    weight: float = 1.0  # how much (1 = not at all)
    expires_on: date | None = None
    is_alert: bool = False
    translations: Mapping[str, str] = field(default_factory=dict)  # the sentence by language, where there are more

    def said_in(self, lang: str) -> str:
        """The sentence in ``lang``, or as it stands where nobody has said it in that language."""
        return self.translations.get(lang, self.sentence)


@dataclass(frozen=True, slots=True)
class Observance:
    """An awareness day, week or month, or a public holiday, as it falls in one year."""

    id: str
    names: Mapping[str, str]  # by language
    starts_on: date
    ends_on: date
    keywords: tuple[str, ...] = ()
    authority: str = ""  # who calls it out
    url: str = ""
    kind: str = "awareness"  # awareness | holiday
    is_sensitive: bool = False  # never playful: a helpline belongs beside it, and a clinician reads it
    may_move: bool = False  # its authority sometimes chooses other dates

    def name_in(self, lang: str) -> str:
        """The name in ``lang``, or in English."""
        return self.names.get(lang) or self.names["en"]

    def covers(self, day: date) -> bool:
        return self.starts_on <= day <= self.ends_on
