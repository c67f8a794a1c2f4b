"""Turns a signed answer into what search engines read of it: JSON-LD that says no more than the page."""

from __future__ import annotations

import json
from typing import Any

from django.utils.safestring import SafeString, mark_safe

from bedside.desk.models import Answer, Practice, Signature

# Data inside <script> ends at the first "</"; these characters are written so that none can be made.
_ESCAPES = str.maketrans({"<": "\\u003C", ">": "\\u003E", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"})


def answer_data(answer: Answer, signatures: list[Signature], *, url: str, home: str, image: str = "") -> dict[str, Any]:
    """A medical page whose main entity is one question with its accepted answer."""
    practice = organization(answer.practice, home)
    signed = max(signature.signed_at for signature in signatures).date().isoformat()
    published = answer.published_at.isoformat() if answer.published_at else signed
    page = {
        "@type": ["MedicalWebPage", "QAPage"],
        "@id": url,
        "url": url,
        "name": answer.title,
        "description": answer.short,
        "inLanguage": answer.lang,
        "datePublished": published,
        "lastReviewed": signed,
        "reviewedBy": [{"@type": "Person", "name": signature.signed_name} for signature in signatures],
        "publisher": practice,
        "isAccessibleForFree": True,
        "citation": [_citation(citation) for citation in answer.citations.all()],
        "mainEntity": {
            "@type": "Question",
            "name": answer.title,
            "text": answer.title,
            "answerCount": 1,
            "datePublished": published,
            "author": practice,
            "acceptedAnswer": {
                "@type": "Answer",
                "text": f"{answer.short}\n\n{answer.body}",
                "url": url,
                "datePublished": published,
                "upvoteCount": 0,
                "author": practice,
            },
        },
    }
    if image:
        page["primaryImageOfPage"] = {"@type": "ImageObject", "contentUrl": image}
    return {"@context": "https://schema.org", **page}


def organization(practice: Practice, home: str) -> dict[str, Any]:
    """The practice, by what it tells everybody."""
    told = {
        "name": practice.name,
        "url": home,
        "telephone": practice.phone,
        "address": practice.address,
        "sameAs": practice.website,
    }
    return {"@type": "MedicalOrganization", **{key: value for key, value in told.items() if value}}


def _citation(citation: Any) -> dict[str, Any]:
    told = {"@type": "WebPage", "name": citation.title, "url": citation.url}
    if citation.dated_on:
        told["dateModified"] = citation.dated_on.isoformat()
    return {**told, "publisher": {"@type": "Organization", "name": citation.publisher}}


def as_script(data: dict[str, Any]) -> SafeString:
    """JSON that cannot end the script element it stands in."""
    return mark_safe(json.dumps(data, ensure_ascii=False).translate(_ESCAPES))  # noqa: S308  (escaped above)
