"""Turns texts into tokens, and tokens into vectors, on the processor alone."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bedside.base._minilm.errors import EncoderUnavailable
from bedside.base._minilm.graph import MIDDLE, WIDTH
from bedside.base._minilm.weights import WEIGHTS_SHA256, ModelFiles, find_model, read_arrays, verify
from bedside.base.cache import read_or_make

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# Raise the last number whenever the conversion changes the vectors: stored ones are then known to be stale.
NAME = f"all-minilm-l6-v2/{WEIGHTS_SHA256[:12]}/int8-1"
MIDDLE_NAME = f"all-minilm-l6-v2/{WEIGHTS_SHA256[:12]}/middle-int8-1"
LONGEST, BATCH, BLOCK = 256, 16, 2048


def load(folder: Path, *, middle: bool = False) -> MiniLM:
    """The ready model; the first time, this takes some seconds and writes some 20 MB to the folder."""
    files = find_model()
    name = MIDDLE_NAME if middle else NAME
    model = read_or_make(folder / "encoder" / f"{name.replace('/', '-')}.onnx", lambda: _convert(files, middle))
    try:
        return MiniLM(_session(model), _tokenizer(files.tokenizer), name, WIDTH * len(MIDDLE) if middle else WIDTH)
    except ImportError as error:
        raise EncoderUnavailable(f"{error.name} is not installed: the sentence model needs it.") from error


def _convert(files: ModelFiles, middle: bool) -> bytes:
    try:
        from bedside.base._minilm.graph import build
        from bedside.base._minilm.quantise import quantise

        verify(files.weights)
        model = build(read_arrays(files.weights), middle=middle)
        return bytes(quantise(model).SerializeToString(deterministic=True))
    except ImportError as error:
        raise EncoderUnavailable(f"{error.name} is not installed: the first conversion needs it.") from error


def _session(model: bytes) -> Any:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    # One thread each: bulk work runs several batches side by side instead, and no thread spins idle.
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])


def _tokenizer(path: Path) -> Any:
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(path))
    tokenizer.enable_truncation(LONGEST)
    tokenizer.no_padding()
    return tokenizer


class MiniLM:
    """The sentence model, or its middle."""

    def __init__(self, session: Any, tokenizer: Any, name: str, dimensions: int) -> None:
        self._session, self._tokenizer = session, tokenizer
        self.name, self.dimensions = name, dimensions

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        import numpy as np

        rows = np.empty((len(texts), self.dimensions), dtype=np.float32)
        for start in range(0, len(texts), BLOCK):
            self._encode_block(texts[start : start + BLOCK], rows[start : start + BLOCK])
        return rows

    def _encode_block(self, texts: Sequence[str], rows: NDArray[np.float32]) -> None:
        # A lone surrogate (half an emoji, cut by someone's program) is no reason to fail.
        clean = [text.encode("utf-8", "replace").decode() for text in texts]
        tokens = [encoding.ids for encoding in self._tokenizer.encode_batch(clean)]
        batches = list(_batches([len(ids) for ids in tokens]))

        def fill(members: list[int]) -> None:
            rows[members] = self._run([tokens[i] for i in members])

        if len(batches) == 1:
            fill(batches[0])
        else:
            with ThreadPoolExecutor(min(len(batches), os.cpu_count() or 1)) as pool:
                list(pool.map(fill, batches))

    def _run(self, tokens: list[list[int]]) -> NDArray[np.float32]:
        import numpy as np

        ids = np.zeros((len(tokens), max(map(len, tokens))), dtype=np.int64)
        mask = np.zeros_like(ids)
        for row, values in enumerate(tokens):
            ids[row, : len(values)] = values
            mask[row, : len(values)] = 1
        vectors: NDArray[np.float32] = self._session.run(None, {"input_ids": ids, "attention_mask": mask})[0]
        return vectors


def _batches(lengths: Sequence[int]) -> Iterator[list[int]]:
    """Texts of like length share a batch, so little is spent on padding; the long ones come first."""
    order = sorted(range(len(lengths)), key=lambda i: (-lengths[i], i))
    for start in range(0, len(order), BATCH):
        yield order[start : start + BATCH]
