"""Turns the sentence model's arrays into a network with low-rank changes and two heads, for training with torch."""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812  (as everybody calls it)
from numpy.typing import NDArray
from torch import Tensor, nn

from bedside.base._minilm.graph import EPSILON, HEADS, LAYERS, WIDTH

RANK, SCALE, DROPOUT = 8, 2.0, 0.1
Arrays = Mapping[str, NDArray[np.float32]]


class Changed(nn.Module):
    """A frozen matrix and a trained change of low rank (LoRA, Hu et al. 2021)."""

    def __init__(self, arrays: Arrays, name: str) -> None:
        super().__init__()
        self.name = name
        self.register_buffer("weight", torch.tensor(arrays[f"{name}.weight"]))
        self.register_buffer("bias", torch.tensor(arrays[f"{name}.bias"]))
        outs, ins = self.weight.shape
        self.down = nn.Parameter(torch.randn(RANK, ins) / math.sqrt(ins))
        self.up = nn.Parameter(torch.zeros(outs, RANK))

    def forward(self, x: Tensor) -> Tensor:
        return F.linear(x, self.weight, self.bias) + F.linear(F.linear(x, self.down), self.up) * SCALE


class Layer(nn.Module):
    def __init__(self, arrays: Arrays, number: int) -> None:
        super().__init__()
        prefix = f"encoder.layer.{number}"
        parts = ("self.query", "self.key", "self.value", "output.dense")
        self.attention = nn.ModuleList(Changed(arrays, f"{prefix}.attention.{part}") for part in parts)
        self.inner = Changed(arrays, f"{prefix}.intermediate.dense")
        self.outer = Changed(arrays, f"{prefix}.output.dense")
        self.norms = nn.ModuleList(_norm(arrays, f"{prefix}.{part}output.LayerNorm") for part in ("attention.", ""))
        self.drop = nn.Dropout(DROPOUT)

    def forward(self, hidden: Tensor, bias: Tensor) -> Tensor:
        texts, tokens, _ = hidden.shape
        query, key, value, output = self.attention
        q, k, v = (part(hidden).view(texts, tokens, HEADS, -1).transpose(1, 2) for part in (query, key, value))
        mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=bias).transpose(1, 2).reshape(texts, tokens, WIDTH)
        hidden = self.norms[0](self.drop(output(mixed)) + hidden)
        found: Tensor = self.norms[1](self.drop(self.outer(F.gelu(self.inner(hidden)))) + hidden)
        return found


def _norm(arrays: Arrays, name: str) -> nn.LayerNorm:
    norm = nn.LayerNorm(WIDTH, eps=EPSILON)
    norm.weight.data, norm.bias.data = torch.tensor(arrays[f"{name}.weight"]), torch.tensor(arrays[f"{name}.bias"])
    return norm.requires_grad_(False)


class Net(nn.Module):
    """Token ids in; scores (texts x labels) and marks (texts x tokens x labels) out, as ``build_reader`` does it."""

    def __init__(self, arrays: Arrays, starts: Tensor) -> None:
        super().__init__()
        kind = arrays["embeddings.token_type_embeddings.weight"][0]
        self.register_buffer("words", torch.tensor(arrays["embeddings.word_embeddings.weight"]))
        self.register_buffer("places", torch.tensor(arrays["embeddings.position_embeddings.weight"] + kind))
        self.norm = _norm(arrays, "embeddings.LayerNorm")
        self.layers = nn.ModuleList(Layer(arrays, number) for number in range(LAYERS))
        self.whole, self.marks = nn.Linear(WIDTH, len(starts)), nn.Linear(WIDTH, len(starts))
        self.drop = nn.Dropout(DROPOUT)
        with torch.no_grad():
            self.whole.weight.mul_(0.1)
            self.marks.weight.mul_(0.1)
            self.whole.bias.zero_()
            self.marks.bias.copy_(starts)

    def forward(self, ids: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=self.training):
            hidden = self.norm(self.words[ids] + self.places[: ids.shape[1]])
            bias = ((1 - mask) * -10000.0)[:, None, None, :]
            bias = bias.to(torch.bfloat16) if self.training else bias
            for layer in self.layers:
                hidden = layer(hidden, bias)
        hidden = self.drop(hidden.float())
        mean = (hidden * mask[:, :, None]).sum(1) / mask.sum(1, keepdim=True)
        marks = self.marks(hidden)
        strongest = marks.masked_fill(mask[:, :, None] == 0, -1e4).amax(1)
        return self.whole(mean) + strongest, marks

    def changes(self) -> list[Changed]:
        return [module for module in self.modules() if isinstance(module, Changed)]
