"""Turns weather alerts in force at the practice into observations that end when the alert ends."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bedside.base.exchange import Request
from bedside.base.records import Observation, Place, Reference
from bedside.tactics.locality.sources import BadReply, NotForThisPlace
from bedside.tactics.locality.sources._reading import json_of, spoken_day

NAME = "nws_alerts"
LABEL = "Weather alerts"
PUBLISHER = "National Weather Service"
ATTRIBUTION = "Source: National Weather Service"
ABOUT = {
    "en": "Heat, cold, storm, flood and air quality alerts in force at your practice now. Speak of one only while it "
    "lasts.",
    "es": "Alertas de calor, frío, tormenta, inundación y calidad del aire en su consultorio. Hable de ellas solo "
    "mientras duren.",
}
BASE = "https://api.weather.gov"
EVERY = timedelta(minutes=15)
IS_SERIES = False

_AGENT = "Bedside/0.1 (self-hosted by a medical practice)"  # the server refuses requests that do not say who asks
_EVENTS: tuple[tuple[tuple[str, ...], str, tuple[str, ...]], ...] = (
    (("Heat",), "calor", ("heat", "dehydration", "sun", "calor", "deshidratación", "sol")),
    (
        ("Cold", "Freeze", "Frost", "Wind Chill", "Winter", "Blizzard", "Ice", "Snow"),
        "frío o nieve",
        ("cold weather", "frostbite", "hypothermia", "carbon monoxide", "falls", "frío", "hipotermia", "caídas"),
    ),
    (
        ("Air Quality", "Air Stagnation", "Smoke", "Dust", "Ash"),
        "aire de mala calidad",
        ("air quality", "smoke", "asthma", "copd", "calidad del aire", "humo", "asma", "epoc"),
    ),
    (
        ("Flood", "Hurricane", "Tropical", "Tornado", "Storm", "Thunderstorm", "Wind"),
        "tormenta, viento o inundación",
        ("emergency kit", "preparedness", "flood", "storm", "emergencia", "inundación", "tormenta"),
    ),
    (("Fire", "Red Flag"), "riesgo de incendio", ("wildfire", "smoke", "burn", "incendio", "humo", "quemadura")),
)


def request(place: Place, base: str = BASE) -> Request:
    """Alerts at the practice's own point, or in its county; nobody else's place is ever sent."""
    if place.country != "US":
        raise NotForThisPlace("It covers the United States only.")
    if place.latitude is not None and place.longitude is not None:
        where = f"point={place.latitude:.4f},{place.longitude:.4f}"
    elif len(place.county_fips) == 5 and place.state:
        where = f"zone={place.state}C{place.county_fips[2:]}"
    else:
        raise NotForThisPlace("Enter the county code or the coordinates of the practice.")
    headers = {"accept": "application/geo+json", "user-agent": _AGENT}
    return Request("GET", f"{base}/alerts/active?{where}", headers)


def read(body: bytes, place: Place, today: date) -> list[Observation]:
    """Alerts that are real, still in force and not replaced by a newer one."""
    found = json_of(body)
    features = found.get("features") if isinstance(found, Mapping) else None
    if not isinstance(features, list):
        words = str(found.get("detail") or found.get("title") or "") if isinstance(found, Mapping) else ""
        raise BadReply(f"The server gave no list of alerts. {words[:200]}".strip())
    alerts = [p for f in features if isinstance(f, Mapping) and isinstance(p := f.get("properties"), Mapping)]
    replaced = {str(r.get("identifier")) for a in alerts for r in _list(a.get("references")) if isinstance(r, Mapping)}
    current = [a for a in alerts if _is_real(a) and str(a.get("id")) not in replaced]
    observations = [one for alert in current if (one := _observation(alert, place, today))]
    return list({(one.measure, one.place, one.dated_on): one for one in observations}.values())


def _is_real(alert: Mapping[str, Any]) -> bool:
    return alert.get("status") == "Actual" and alert.get("messageType") != "Cancel"


def _observation(alert: Mapping[str, Any], place: Place, today: date) -> Observation | None:
    event = str(alert.get("event") or "").strip()
    sent, ends = _time(alert.get("sent")), _time(alert.get("ends")) or _time(alert.get("expires"))
    if not event or sent is None or ends is None or ends.tzinfo is None or sent.tzinfo is None:
        return None
    local_end = ends.astimezone(ZoneInfo(place.time_zone))
    if local_end.date() < today:
        return None
    where = str(alert.get("areaDesc") or place.county or place.name)[:160]
    kind, keywords = next((e[1:] for e in _EVENTS if any(word in event for word in e[0])), ("", ()))
    said = _said(event, kind, where, local_end)
    return Observation(
        source=NAME,
        measure=event[:120],
        place=where,
        value=None,
        unit="",
        dated_on=sent.astimezone(ZoneInfo(place.time_zone)).date(),
        sentence=said.get(place.languages[0] if place.languages else "en", said["en"]),
        reference=Reference(PUBLISHER, event, "https://www.weather.gov/", sent.date(), "sent", credit_line=ATTRIBUTION),
        keywords=keywords,
        weight=2.0 if keywords else 1.0,
        expires_on=local_end.date(),
        is_alert=True,
        translations=said,
    )


def _said(event: str, kind: str, where: str, ends: datetime) -> dict[str, str]:
    clock = f"{ends:%I:%M %p}".lstrip("0")
    spanish = f"«{event}» ({kind})" if kind else f"«{event}»"
    day = ends.date()
    return {
        "en": f"The National Weather Service has a {event} for {where} until {clock} on {spoken_day(day, 'en')}.",
        "es": f"El Servicio Meteorológico Nacional tiene una alerta {spanish} para {where} hasta las {ends:%H:%M} del "
        f"{spoken_day(day, 'es')}.",
    }


def _time(value: object) -> datetime | None:
    try:
        return datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []
