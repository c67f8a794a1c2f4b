"""Turns all designs into one picture that shows each of them with its example, for choosing."""

from __future__ import annotations

import io

from PIL import Image

from bedside.base.registry import plugins
from bedside.tactics.media.designs import PACKAGE
from bedside.tactics.media.drawing import Brand, draw

_HEIGHT, _SPACE, _GROUND = 540, 36, "#E6E2DA"


def contact_sheet(lang: str = "en", brand: Brand | None = None) -> bytes:
    """A PNG with a row for each design, one card for each of its sizes, in the order of their names."""
    whose = brand or Brand("Maple Street Family Practice", is_sample=True)
    rows = [_row(name, lang, whose) for name in plugins(PACKAGE)]
    width = max(sum(card.width + _SPACE for card in row) for row in rows) + _SPACE
    sheet = Image.new("RGB", (width, len(rows) * (_HEIGHT + _SPACE) + _SPACE), _GROUND)
    for number, row in enumerate(rows):
        x = _SPACE
        for card in row:
            sheet.paste(card, (x, _SPACE + number * (_HEIGHT + _SPACE)))
            x += card.width + _SPACE
    file = io.BytesIO()
    sheet.save(file, format="PNG")
    return file.getvalue()


def _row(design: str, lang: str, brand: Brand) -> list[Image.Image]:
    module = plugins(PACKAGE)[design]
    fields = module.EXAMPLE.get(lang) or module.EXAMPLE["en"]
    cards = (draw(design, fields, size.name, brand, lang, "image/png") for size in module.SIZES)
    pictures = (Image.open(io.BytesIO(card.content)) for card in cards)
    return [
        picture.resize((picture.width * _HEIGHT // picture.height, _HEIGHT), Image.Resampling.LANCZOS)
        for picture in pictures
    ]
