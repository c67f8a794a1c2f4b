"""Turns a design, its fields and a practice's brand into a card: the picture, its words for those who cannot see it,
and every problem found on the finished picture."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from types import ModuleType
from typing import Any, cast

from PIL import Image

from bedside.base.registry import plugin
from bedside.tactics.media import alt_text, colours, wording
from bedside.tactics.media._letters import undrawable
from bedside.tactics.media._typesetting import typeset
from bedside.tactics.media.designs import PACKAGE, Design, Fields, Size, Value
from bedside.tactics.media.gates import MOST_BYTES, Problem, check_fields, check_layout, check_pixels, shown
from bedside.tactics.media.shortening import first_that_fits, offer, shorter_forms

_QUALITIES = (90, 84, 78)
_LANGUAGE = re.compile("[a-z]{2,3}")


@dataclass(frozen=True, slots=True)
class Brand:
    """Whose card it is. ``is_sample`` puts a visible mark on cards of a practice that does not exist."""

    name: str
    accent: str = colours.DEFAULT_ACCENT
    is_sample: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """A drawn card. ``content`` is empty when it could not be drawn at all; show it only when ``problems`` is empty."""

    content: bytes
    mime: str
    width: int
    height: int
    alt_short: str
    alt_long: str
    problems: tuple[Problem, ...] = ()
    notes: tuple[str, ...] = ()  # what was changed by itself, such as a paler accent


def draw(design: str, fields: Fields, size: str, brand: Brand, lang: str = "en", mime: str = "image/jpeg") -> Card:
    """The card. Raises PluginError for an unknown design and ValueError for an unknown size, colour or format."""
    module = plugin(PACKAGE, design)
    picked = size_of(module, size)
    if mime not in ("image/jpeg", "image/png"):
        raise ValueError(f"A card is image/jpeg or image/png, not {mime}.")
    if not colours.is_colour(brand.accent):
        raise ValueError(f"{brand.accent!r} is not a colour such as {colours.DEFAULT_ACCENT}.")
    if not _LANGUAGE.fullmatch(lang):
        raise ValueError(f"{lang!r} is not a language code such as en or es.")
    values = tidied(module, fields)
    card = _drawn(module, values, picked, brand, lang, mime)
    if not any(problem.kind == "too long" for problem in card.problems):
        return card
    fits = first_that_fits(
        list(shorter_forms(module, values, picked.layout)),
        lambda form: not _drawn(module, form, picked, brand, lang, mime).problems,
    )
    return replace(card, problems=tuple(offer(problem, module, values, fits) for problem in card.problems))


def size_of(module: ModuleType, name: str) -> Size:
    """The size ``name`` of a design; ValueError names those it has."""
    sizes = {size.name: size for size in module.SIZES}
    if name not in sizes:
        raise ValueError(f"The design {module.NAME} has no size {name}. It has: {', '.join(sizes)}.")
    return cast("Size", sizes[name])


def tidied(module: ModuleType, fields: Fields) -> dict[str, Value]:
    """The fields without stray spaces, invisible characters and empty items; a list may come as lines of one text."""
    lists = {field.name for field in module.FIELDS if field.most_items}
    return {name: _tidied(value, name in lists) for name, value in fields.items()}


def _tidied(value: Value, is_list: bool) -> Value:
    if is_list and isinstance(value, str):
        value = value.splitlines()
    if isinstance(value, str):
        return wording.tidy(value)
    return [item for raw in value if (item := wording.tidy(raw))]


def _drawn(module: ModuleType, values: Fields, size: Size, brand: Brand, lang: str, mime: str) -> Card:
    design = cast("Design", module)
    short, long = alt_text.describe(design, values, size.layout, brand.name, lang)
    empty = Card(b"", mime, size.width, size.height, short, long, tuple(_unfit(design, values, brand)))
    if empty.problems:
        return empty
    sheet = typeset(module, _inputs(design, values, size, brand, lang))
    picture = Image.open(io.BytesIO(sheet.png)).convert("RGB")
    content = _encoded(picture, mime)
    found = [*check_layout(design, size, sheet.report), *check_pixels(picture, sheet.report), *_too_heavy(content)]
    too_long = [problem for problem in found if problem.kind == "too long"]  # the others would only follow from it
    return replace(empty, content=content, problems=tuple(too_long or found), notes=tuple(_notes(brand)))


def _unfit(design: Design, values: Fields, brand: Brand) -> Iterator[Problem]:
    yield from check_fields(design, values)
    letters = undrawable(brand.name)
    if letters:
        yield Problem("letters", f"Practice's name: our type has no letter for {shown(letters)}.", "practice")


def _inputs(design: Design, values: Fields, size: Size, brand: Brand, lang: str) -> dict[str, Any]:
    def held(text: str) -> str:
        return wording.held_together(text, lang)

    source, dated = str(values.get("source", "")), str(values.get("dated", ""))
    return {
        "values": {
            name: [held(v) for v in value] if isinstance(value, list) else held(value) for name, value in values.items()
        },
        "words": {**wording.words(lang), **(design.WORDS.get(lang) or design.WORDS["en"])},
        "colours": colours.palette(brand.accent),
        "brand": {"name": brand.name, "initial": wording.initial(brand.name), "sample": brand.is_sample},
        "source": held(wording.source_line(source, dated, lang)),
        "width": size.width,
        "height": size.height,
        "layout": size.layout,
        "lang": lang,
    }


def _encoded(picture: Image.Image, mime: str) -> bytes:
    """JPEG with full colour resolution, since 4:2:0 frays coloured letters; lower quality only when it is too heavy."""
    if mime == "image/png":
        return _saved(picture, format="PNG", optimize=False, compress_level=6)
    content = b""
    for quality in _QUALITIES:
        content = _saved(picture, format="JPEG", quality=quality, subsampling=0)
        if len(content) <= MOST_BYTES:
            break
    return content


def _saved(picture: Image.Image, **options: Any) -> bytes:
    file = io.BytesIO()
    picture.save(file, **options)  # a picture made here carries no EXIF; nothing is copied from elsewhere
    return file.getvalue()


def _too_heavy(content: bytes) -> Iterator[Problem]:
    if len(content) > MOST_BYTES:
        yield Problem("bytes", f"The picture has {len(content) // 1000} kB; channels take {MOST_BYTES // 1000}.")


def _notes(brand: Brand) -> Iterator[str]:
    readable = colours.readable_accent(brand.accent)
    if readable.upper() != brand.accent.upper():
        yield f"The accent {brand.accent} is too pale to read; {readable} was used instead."
