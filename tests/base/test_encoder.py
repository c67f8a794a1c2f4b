"""Turns promises about encoding into checks: whole rows, the same vector every time, honest failure."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bedside.base.cache import CacheUnavailable, cache_folder, read_or_make, read_whole, write_whole
from bedside.base.encoder import EncoderUnavailable, HashedEncoder, load_encoder

TEXTS = st.lists(st.text(max_size=60), max_size=6)


def test_importing_the_encoder_loads_nothing_heavy() -> None:
    code = "import sys, bedside.base.encoder; print([m for m in ('numpy', 'onnx', 'onnxruntime') if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout.strip() == "[]"


def test_loading_the_model_never_imports_torch() -> None:
    code = "import sys; from bedside.base.encoder import load_encoder; load_encoder(); print('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout.strip() == "False"


def test_paraphrases_are_nearer_than_other_questions() -> None:
    a, b, c = load_encoder().encode(["Is the flu shot safe?", "Are flu vaccines safe?", "How do I book a visit?"])
    assert a @ b > 0.8 > 0.4 > a @ c


@settings(max_examples=25, deadline=None)
@given(TEXTS)
def test_every_text_gives_one_row_of_length_one_that_does_not_depend_on_its_company(texts: list[str]) -> None:
    encoder = load_encoder()
    rows = encoder.encode(texts)
    assert rows.shape == (len(texts), encoder.dimensions)
    assert rows.dtype == np.float32
    assert np.allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-5)
    for text, row in zip(texts, rows, strict=True):
        assert encoder.encode([text])[0] @ row > 0.9999


def test_a_lone_surrogate_is_encoded_like_any_text() -> None:
    assert load_encoder().encode(["half an emoji \ud83d"]).shape == (1, 384)


def test_a_very_long_message_is_encoded() -> None:
    assert np.isfinite(load_encoder().encode(["pain " * 5000])).all()


def test_the_order_of_many_texts_is_kept() -> None:
    texts = [f"question {'very ' * (i % 40)}number {i}" for i in range(100)]
    encoder = load_encoder()
    rows = encoder.encode(texts)
    assert all(encoder.encode([texts[i]])[0] @ rows[i] > 0.9999 for i in (0, 17, 63, 99))


@settings(max_examples=30)
@given(TEXTS)
def test_the_hashed_encoder_keeps_the_same_promises(texts: list[str]) -> None:
    rows = HashedEncoder().encode(texts)
    assert rows.shape == (len(texts), HashedEncoder.dimensions)
    assert np.allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-5) if texts else True
    assert np.array_equal(rows, HashedEncoder().encode(texts))


def test_the_hashed_encoder_comes_only_when_asked_for(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    with pytest.raises(EncoderUnavailable, match="BEDSIDE_CACHE_DIR"):
        load_encoder(blocked)
    assert load_encoder(blocked, or_hashed=True).name.startswith("hashed")


def test_a_damaged_cache_is_made_anew(tmp_path: Path) -> None:
    path = tmp_path / "held"
    assert read_or_make(path, lambda: b"first") == b"first"
    assert read_or_make(path, lambda: b"second") == b"first"
    raw = bytearray(path.read_bytes())
    raw[-1] ^= 1
    path.write_bytes(raw)
    assert read_or_make(path, lambda: b"third") == b"third"


@given(st.binary(min_size=1), st.integers(min_value=0, max_value=40))
def test_a_file_that_was_cut_short_is_never_believed(body: bytes, kept: int) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "held"
        write_whole(path, body)
        assert read_whole(path) == body
        path.write_bytes(path.read_bytes()[: min(kept, 31 + len(body))])
        assert read_whole(path) is None


def test_many_writers_at_once_leave_one_whole_file(tmp_path: Path) -> None:
    path, body = tmp_path / "held", b"x" * 200_000
    threads = [threading.Thread(target=write_whole, args=(path, body)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert read_whole(path) == body
    assert [entry.name for entry in tmp_path.iterdir()] == ["held"]


def test_a_full_disk_says_so_and_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(CacheUnavailable, match="No space left"):
        write_whole(tmp_path / "held", b"body")
    assert list(tmp_path.iterdir()) == []


def test_the_folder_follows_the_environment() -> None:
    assert cache_folder({"BEDSIDE_CACHE_DIR": "/a"}) == Path("/a")
    assert cache_folder({"XDG_CACHE_HOME": "/b"}) == Path("/b/bedside")
    assert cache_folder({"XDG_CACHE_HOME": "relative"}) == Path.home() / ".cache/bedside"


def test_unknown_weights_are_refused(tmp_path: Path) -> None:
    from bedside.base._minilm.weights import verify

    (tmp_path / "w").write_bytes(b"other weights")
    with pytest.raises(EncoderUnavailable, match="not the one we know"):
        verify(tmp_path / "w")
