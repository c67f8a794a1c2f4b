"""Turns a number into a hostile text, the same one every time: disguised words, floods, and attacks on our patterns."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from tests.fuzz.attacks import Attack

LONGEST = 4000  # characters; more than every channel but one takes, and longer texts cost in proportion
_LOOKALIKES = str.maketrans("aeocpxyisdhknwtvmABEHKMOPCTX", "аеосрхуіѕԁһкпԝтѵмАВЕНКМОРСТХ")
_INVISIBLE = ("\u200b", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u202e", "\u0301", "\u180e", "\u200f")
_LEET = str.maketrans("oieast", "013457")
_FLOODS = (
    *("a", " ", "\n", ".", "!", "?", ",", "'", '"', "-", "_", "#", "@", "*", "(", ")", "/", ":", "1", "0", "$", "%"),
    *(
        "é",
        "ñ",
        "¿",
        "Ω",
        "م",
        "語",
        "🎉",
        "👩‍⚕️",
        "🇺🇸",
        "𝓪",
        "ﬁ",
        "İ",
        "ß",
        "\u0301",
        "\u200b",
        "\t",
        "\r\n",
        "⭐",
        "…",
    ),
)
_RANGES = ((32, 126), (160, 591), (768, 879), (880, 1279), (1424, 1791), (8192, 8303), (12352, 12543), (127744, 129535))


def hostile(number: int, seed: int, pool: Sequence[Attack], examples: Sequence[str]) -> str:
    """Text ``number`` of ``seed``, made from attacks on patterns and from the rules' own examples."""
    chance = random.Random(f"{seed}/{number}")
    length = int(10 ** chance.uniform(1.3, 3.61))
    recipes: tuple[Callable[[], str], ...] = (
        lambda: chance.choice(pool).text(length),
        lambda: chance.choice(pool).text(length),
        lambda: _mixed(chance, pool, length),
        lambda: _disguised(chance, _sentences(chance, examples, length)),
        lambda: _disguised(chance, _sentences(chance, examples, length)),
        lambda: "".join(chr(chance.randint(*chance.choice(_RANGES))) for _ in range(length)),
        lambda: _flood(chance, examples, length),
    )
    return chance.choice(recipes)()[:LONGEST]


def _mixed(chance: random.Random, pool: Sequence[Attack], length: int) -> str:
    parts = [chance.choice(pool).text(length // 4) for _ in range(chance.randint(2, 6))]
    chance.shuffle(parts)
    return chance.choice((" ", ". ", "\n", "")).join(parts)[:length]


def _sentences(chance: random.Random, examples: Sequence[str], length: int) -> str:
    out = chance.choice(examples)
    while len(out) < length:
        out += chance.choice((" ", "\n", ", ", "", " and ")) + chance.choice(examples)
    return out


def _flood(chance: random.Random, examples: Sequence[str], length: int) -> str:
    """One thing over and over, or a word so long that it has no end; sometimes with sense before or behind it."""
    words = chance.choice(examples).split()
    unit = chance.choice((chance.choice(_FLOODS), chance.choice(words), "".join(words), chance.choice(words) + " "))
    flood = unit * (length // max(1, len(unit)) + 1)
    before, behind = (chance.choice(("", chance.choice(examples))) for _ in range(2))
    return f"{before} {flood} {behind}"


def _disguised(chance: random.Random, text: str) -> str:
    """What somebody does who wants to be read by people and not by rules."""
    ways: tuple[Callable[[str], str], ...] = (
        lambda t: t.translate(_LOOKALIKES),
        lambda t: t.translate(_LEET),
        lambda t: chance.choice(_INVISIBLE).join(t),
        lambda t: " ".join(t),
        lambda t: "".join(f"{char}{chance.choice(_INVISIBLE) if chance.random() < 0.1 else ''}" for char in t),
        lambda t: t.replace(" ", chance.choice(("", "  ", "\n", ".", "_", "\u00a0"))),
        lambda t: t.upper(),
        lambda t: t.swapcase().title(),
        lambda t: "".join(char * chance.choice((1, 1, 1, 2, 5)) for char in t),
        lambda t: t.replace(".", "").replace("!", "").replace("\n", " "),
        lambda t: t,
    )
    for way in chance.sample(ways, chance.randint(1, 3)):
        text = way(text)
    return text
