"""Turns texts into tokens, and tokens into what a converted model says of them, on the processor alone."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bedside.base._minilm.adapting import adapted
from bedside.base._minilm.errors import EncoderUnavailable
from bedside.base._minilm.graph import INPUTS, WIDTH
from bedside.base._minilm.weights import WEIGHTS_SHA256, ModelFiles, find_model, read_arrays, verify
from bedside.base.cache import read_or_make

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from bedside.base._minilm.adapting import Arrays

    Take = Callable[[list[int], list[NDArray[np.float32]]], None]

# Raise the last number whenever the conversion changes the vectors: stored ones are then known to be stale.
MODEL = f"all-minilm-l6-v2/{WEIGHTS_SHA256[:12]}"
NAME = f"{MODEL}/int8-1"
LONGEST, BATCH, BLOCK = 256, 16, 2048
MOST_TOKENS = 448  # in one batch: what bounds the memory of a run


def load(folder: Path) -> MiniLM:
    """The ready model; the first time, this takes some seconds and writes some 20 MB to the folder."""
    from bedside.base._minilm.graph import build

    model = _converted(folder, NAME, build)
    tokenizer = tokens_of_text()
    tokenizer.enable_truncation(LONGEST)
    return MiniLM(Network(model), tokenizer)


def load_adapted(folder: Path, stamp: str, changes: Arrays, heads: Arrays) -> Network:
    """The model changed by ``changes`` and ending in ``heads``; ``stamp`` names the two in the cache."""
    from bedside.base._minilm.graph import build_reader

    name = f"{MODEL}/reader-{stamp}-rows-1"
    return Network(_converted(folder, name, lambda a: build_reader(adapted(a, changes), heads), by_rows=True))


def _converted(folder: Path, name: str, build: Callable[[Arrays], Any], *, by_rows: bool = False) -> bytes:
    files = find_model()
    return read_or_make(folder / "encoder" / f"{name.replace('/', '-')}.onnx", lambda: _convert(files, build, by_rows))


def _convert(files: ModelFiles, build: Callable[[Arrays], Any], by_rows: bool) -> bytes:
    try:
        from bedside.base._minilm.quantise import quantise

        verify(files.weights)
        model = quantise(build(read_arrays(files.weights)), by_rows=by_rows)
        return bytes(model.SerializeToString(deterministic=True))
    except ImportError as error:
        raise EncoderUnavailable(f"{error.name} is not installed: the first conversion needs it.") from error


def tokens_of_text() -> Any:
    """The model's tokenizer: no padding, no truncation."""
    try:
        from tokenizers import Tokenizer
    except ImportError as error:
        raise EncoderUnavailable(f"{error.name} is not installed: the sentence model needs it.") from error
    tokenizer = Tokenizer.from_file(str(find_model().tokenizer))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


class Network:
    """A converted model in the runtime."""

    def __init__(self, model: bytes) -> None:
        try:
            import onnxruntime
        except ImportError as error:
            raise EncoderUnavailable(f"{error.name} is not installed: the sentence model needs it.") from error
        options = onnxruntime.SessionOptions()
        # One thread each: bulk work runs several batches side by side instead, and no thread spins idle.
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        options.enable_mem_pattern = False  # a plan kept for every shape of batch costs more than it saves
        self._session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])

    def run(self, tokens: Sequence[Sequence[int]], take: Take) -> None:
        """Gives ``take`` the places of the texts in each batch and the model's outputs for them."""
        batches = list(_batches([len(ids) for ids in tokens]))

        def fill(members: list[int]) -> None:
            take(members, self._outputs([tokens[i] for i in members]))

        if len(batches) == 1:
            fill(batches[0])
        else:
            with ThreadPoolExecutor(max(1, min(len(batches), os.cpu_count() or 1))) as pool:
                list(pool.map(fill, batches))

    def _outputs(self, tokens: list[Sequence[int]]) -> list[NDArray[np.float32]]:
        import numpy as np

        ids = np.zeros((len(tokens), max(map(len, tokens))), dtype=np.int64)
        mask = np.zeros_like(ids)
        for row, values in enumerate(tokens):
            ids[row, : len(values)] = values
            mask[row, : len(values)] = 1
        found: list[NDArray[np.float32]] = self._session.run(None, dict(zip(INPUTS, (ids, mask), strict=True)))
        return found


class MiniLM:
    """The sentence model."""

    name, dimensions = NAME, WIDTH

    def __init__(self, network: Network, tokenizer: Any) -> None:
        self._network, self._tokenizer = network, tokenizer

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        import numpy as np

        rows = np.empty((len(texts), self.dimensions), dtype=np.float32)
        for start in range(0, len(texts), BLOCK):
            self._encode_block(texts[start : start + BLOCK], rows[start : start + BLOCK])
        return rows

    def _encode_block(self, texts: Sequence[str], rows: NDArray[np.float32]) -> None:
        tokens = [encoding.ids for encoding in self._tokenizer.encode_batch([encodable(text) for text in texts])]

        def take(members: list[int], outputs: list[NDArray[np.float32]]) -> None:
            rows[members] = outputs[0]

        self._network.run(tokens, take)


def encodable(text: str) -> str:
    """A lone surrogate (half an emoji, cut by someone's program) is no reason to fail; no character is lost."""
    return text.encode("utf-8", "replace").decode()


def _batches(lengths: Sequence[int]) -> Iterator[list[int]]:
    """Texts of like length share a batch, so little is spent on padding; the long ones come first, few at a time."""
    order = sorted(range(len(lengths)), key=lambda i: (-lengths[i], i))
    start = 0
    while start < len(order):
        fitting = MOST_TOKENS // max(1, lengths[order[start]])
        end = start + max(1, min(BATCH, fitting))
        yield order[start:end]
        start = end
