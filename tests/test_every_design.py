"""One shared exam for every card design, ours or a third party's."""

from __future__ import annotations

import io
from types import ModuleType

import pytest
from PIL import Image

from bedside.base.registry import plugins
from bedside.tactics.media.designs import PACKAGE, Value
from bedside.tactics.media.drawing import Brand, draw
from bedside.tactics.media.gates import MOST_BYTES

BRAND = Brand("Maple Street Family Practice", is_sample=True)
PALE = Brand("Maple Street Family Practice", accent="#FFD23F")
DESIGNS = plugins(PACKAGE)


def examine(module: ModuleType) -> None:
    """AssertionError where a design breaks its contract."""
    _examine_declaration(module)
    for lang in ("en", "es"):
        for size in module.SIZES:
            _examine_picture(module, size.name, lang)
            _examine_alt(module, size.name, lang)
        _examine_too_long(module, lang)


def _examine_declaration(module: ModuleType) -> None:
    assert module.__name__.endswith(f".{module.NAME}"), "the name is the folder's name"
    assert module.LABEL
    assert module.WHY.endswith("."), "why to choose it is one sentence"
    names = [field.name for field in module.FIELDS]
    assert len(names) == len(set(names))
    assert {"1080x1350", "1200x630"} <= {size.name for size in module.SIZES}
    assert set(module.SHORTEN) <= set(names)
    assert {size.layout for size in module.SIZES} == set(module.ALT)
    assert {name for recipe in module.ALT.values() for _, name in recipe} <= set(names)
    for lang in ("en", "es"):
        assert module.WORDS[lang]["card"]
        assert module.WORDS[lang].keys() == module.WORDS["en"].keys(), "the same words in every language"
        for field in module.FIELDS:
            value = module.EXAMPLE[lang].get(field.name, "")
            assert value or not field.required
            assert all(len(text) <= field.max_length for text in ([value] if isinstance(value, str) else value))


def _examine_picture(module: ModuleType, size: str, lang: str) -> None:
    for brand in (BRAND, PALE):
        card = draw(module.NAME, module.EXAMPLE[lang], size, brand, lang)
        assert not card.problems, [problem.message for problem in card.problems]
        assert len(card.content) <= MOST_BYTES
        picture = Image.open(io.BytesIO(card.content))
        assert f"{picture.width}x{picture.height}" == size
        assert picture.format == "JPEG"
        assert not picture.getexif()
        assert bool(card.notes) == (brand is PALE), "a changed accent is told, an unchanged one is not"


def _examine_alt(module: ModuleType, size: str, lang: str) -> None:
    card = draw(module.NAME, module.EXAMPLE[lang], size, BRAND, lang)
    layout = next(s.layout for s in module.SIZES if s.name == size)
    assert len(card.alt_short) <= 300
    assert len(card.alt_long) <= 1000
    assert card.alt_long.startswith(module.WORDS[lang]["card"])
    for _, name in module.ALT[layout]:
        value = module.EXAMPLE[lang].get(name, "")
        for text in [value] if isinstance(value, str) else value:
            assert text.rstrip(".") in card.alt_long, f"{name} is seen and not said"


def _examine_too_long(module: ModuleType, lang: str) -> None:
    """Every text twelve times as long: no picture of it may pass."""
    swollen: dict[str, Value] = {
        name: [" ".join([item] * 12) for item in value] if isinstance(value, list) else " ".join([value] * 12)
        for name, value in module.EXAMPLE[lang].items()
    }
    for size in module.SIZES:
        assert draw(module.NAME, swollen, size.name, BRAND, lang).problems


@pytest.mark.parametrize("name", DESIGNS)
def test_the_design_passes_the_shared_exam(name: str) -> None:
    examine(DESIGNS[name])


def test_at_least_the_three_designs_of_the_first_day_are_there() -> None:
    assert {"question_answer", "myth_fact", "warning_signs"} <= set(DESIGNS)
