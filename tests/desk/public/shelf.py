"""Puts signed answers, news and cards on the shelf for the tests of the public pages."""

from __future__ import annotations

import hashlib
import io
from datetime import UTC, date, datetime, timedelta
from typing import Any

from PIL import Image

from bedside.desk.actor import Actor
from bedside.desk.models import Answer, Citation, Picture, Practice, Signature, SitePage, SitePicture, Topic

THEN = datetime(2026, 11, 3, 15, 0, tzinfo=UTC)

FLU = {
    "title": "Can I get a flu shot while I am pregnant?",
    "short": "Yes. The flu shot is advised in every trimester. It protects you, and your baby in the first months.",
    "body": "Pregnancy changes how your body fights infections, so flu can make you sicker. [1]\n\n"
    "The shot is made without live virus:\n- it can be given in any month\n- side effects are mostly a sore arm [2]\n\n"
    "A spray for the nose exists too, but it is not for pregnancy. [3]",
    "seek_care": "Call us the same day for a fever above 100.4 °F while pregnant. [1]\n\nIn an emergency, call 911.",
    "key_points": [
        "Any trimester is a good time.",
        "Your baby is protected too.",
        "The nasal spray is not for pregnancy.",
    ],
}
GRIPE = {
    "title": "¿Puedo vacunarme contra la gripe si estoy embarazada?",
    "short": "Sí. La vacuna se recomienda en cualquier trimestre. La protege a usted y a su bebé.",
    "body": "El embarazo cambia la forma en que su cuerpo combate las infecciones. [1]\n\n"
    "La vacuna no tiene virus vivos. [2]",
    "seek_care": "Llámenos el mismo día si tiene fiebre.",
    "key_points": ["Cualquier trimestre es buen momento."],
}


def write_answer(by: Actor, *, references: int = 2, **values: Any) -> Answer:
    """A draft with references, signed by nobody."""
    words: dict[str, Any] = {**FLU, **values}
    words.setdefault("slug", f"answer-{Answer.objects.count() + 1}")
    answer: Answer = Answer.objects.create(practice=by.practice, author=by.member, **words)
    for number in range(1, references + 1):
        Citation.objects.create(
            practice=by.practice,
            answer=answer,
            number=number,
            publisher="MedlinePlus",
            title=f"Flu and pregnancy, part {number}",
            url=f"https://medlineplus.gov/flu-{number}.html",
            dated_on=date(2026, 5, 1) if number == 1 else None,
            dated_as="updated" if number == 1 else "",
        )
    return answer


def sign(answer: Answer, by: Actor, at: datetime = THEN) -> Signature:
    signature: Signature = Signature.objects.create(
        practice=answer.practice,
        answer=answer,
        member=by.member,
        signed_name=by.who,
        content_hash=Answer.objects.get(pk=answer.pk).content_hash(),
        signed_at=at,
    )
    return signature


def publish_answer(by: Actor, **values: Any) -> Answer:
    """A published answer, signed by ``by``."""
    values = {"state": "published", "published_at": THEN, "review_by": date(2099, 11, 3), **values}
    answer = write_answer(by, **values)
    sign(answer, by)
    return answer


def publish_both_languages(by: Actor) -> tuple[Answer, Answer]:
    topic = Topic.objects.create(practice=by.practice, code=f"t{by.practice.pk}", title="Flu shot in pregnancy")
    english = publish_answer(by, topic=topic, slug="flu-shot-pregnant", references=3)
    spanish = publish_answer(by, topic=topic, slug="vacuna-gripe-embarazo", lang="es", **GRIPE)
    return english, spanish


def publish_news(practice: Practice, key: str = "key-1", **values: Any) -> SitePage:
    words: dict[str, Any] = {
        "title": "Walk-in flu shots on Saturday",
        "text": "No appointment needed, 9 to noon.\n\nMore at https://www.cdc.gov/flu/ or by phone.",
        "published_at": THEN,
        **values,
    }
    page: SitePage = SitePage.objects.create(practice=practice, key=key, **words)
    return page


def jpeg(width: int = 600, height: int = 315) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (width, height), "#0B4F5C").save(out, "JPEG")
    return out.getvalue()


def add_card(answer: Answer, **values: Any) -> Picture:
    content = jpeg()
    fields: dict[str, Any] = {
        "content": content,
        "mime": "image/jpeg",
        "width": 600,
        "height": 315,
        "sha256": hashlib.sha256(content + str(answer.pk).encode()).hexdigest(),
        "alt": "Card: flu shots are fine in pregnancy.",
        **values,
    }
    card: Picture = Picture.objects.create(practice=answer.practice, answer=answer, **fields)
    return card


def add_news_picture(page: SitePage) -> SitePicture:
    picture: SitePicture = SitePicture.objects.create(
        practice=page.practice,
        page=page,
        content=jpeg(),
        mime="image/jpeg",
        alt="A door with a sign.",
        width=600,
        height=315,
    )
    return picture


def many_answers(by: Actor, count: int) -> None:
    for number in range(count):
        publish_answer(
            by, slug=f"many-{number}", title=f"Question number {number}?", published_at=THEN - timedelta(days=number)
        )
