"""Turns the labelled examples into the adapted reader's weights: low-rank changes of the sentence model, and heads.

Usage: python training/train_reader.py [--unseen FILE [--parts 6] [--only 0]] [--out FILE] [--epochs 5] [--seed N]
       python training/train_reader.py --long    (after it: a second round that teaches long texts)
Needs torch (which the product never does): ``pip install torch==2.13.0`` beside the project. Without options it trains
on every example and writes the weights into the package. ``--unseen`` instead trains as often as there are parts (or
for one part ``--only``), each time without that part, and writes what those readers make of the texts they never saw:
``choose_edge.py`` reads that. One training takes about a third of an hour on one core.
The same examples, seed and number of threads give the same weights on the same machine.
"""

from __future__ import annotations

import argparse
import hashlib
import math
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812  (as everybody calls it)
from adapted_net import RANK, SCALE, Net
from examples import CLASSES, Example, drafts, messages, part
from joined import joined
from numpy.typing import NDArray
from torch import Tensor, nn

from bedside.base._minilm.session import tokens_of_text
from bedside.base._minilm.weights import find_model, read_arrays
from bedside.base._reader.adapted import FORMAT, TASKS, WEIGHTS

BATCH, LONGEST, RATE, WARM = 32, 128, 2e-3, 100
RARE, TOLD, CLASS, SMOOTH = 2.0, 1.5, 1.5, 0.05  # weights of a code that applies, of the words, of a message's class
OPEN = 0.1  # how true a code is about which careful readers differ: most leave it out, and the closest code is there
LONG = 4096  # how many long drafts are joined for the second round
KEEP = 0.995  # the weights that are kept are a running mean over the last steps, calmer than the last step's own


@dataclass(frozen=True)
class Taught:
    """An example in tokens: truth and counted by label, and by span's code which tokens say it."""

    example: Example
    ids: list[int]
    truth: NDArray[np.float32]
    counted: NDArray[np.float32]
    told: dict[int, NDArray[np.float32]]


def tokenised(examples: Sequence[Example], labels: Sequence[str]) -> list[Taught]:
    tokenizer = tokens_of_text()
    opening = {o: tokenizer.encode(f"{o} :").ids for o in {example.opening for example in examples}}
    encoded = tokenizer.encode_batch([example.line.text for example in examples], add_special_tokens=False)
    taught = []
    for example, encoding in zip(examples, encoded, strict=True):
        *first, last = opening[example.opening]
        room = LONGEST - len(first) - 1
        places = [example.line.original(*offset) if offset[1] > offset[0] else (0, 0) for offset in encoding.offsets]
        told = {}
        for code in {code for code, _, _ in example.spans}:
            spans = [(start, end) for other, start, end in example.spans if other == code]
            said = [any(start < e and s < end for s, e in spans) for start, end in places[:room]]
            told[labels.index(code)] = np.array([0.0] * len(first) + [float(one) for one in said] + [0.0], np.float32)
        truth = np.array([label in example.labels or OPEN * (label in example.open) for label in labels], np.float32)
        counted = np.array([label not in example.unknown for label in labels], dtype=np.float32)
        taught.append(Taught(example, [*first, *encoding.ids[:room], last], truth, counted, told))
    return taught


def batches(taught: Sequence[Taught], luck: random.Random) -> list[list[Taught]]:
    """Texts of like length side by side, in an order by luck."""
    order = list(taught)
    luck.shuffle(order)
    found = []
    for start in range(0, len(order), BATCH * 16):
        near = sorted(order[start : start + BATCH * 16], key=lambda one: len(one.ids))
        found += [near[i : i + BATCH] for i in range(0, len(near), BATCH)]
    luck.shuffle(found)
    return found


def padded(batch: Sequence[Taught]) -> tuple[Tensor, Tensor]:
    longest = max(len(one.ids) for one in batch)
    ids = torch.zeros(len(batch), longest, dtype=torch.long)
    mask = torch.zeros(len(batch), longest)
    for row, one in enumerate(batch):
        ids[row, : len(one.ids)] = torch.tensor(one.ids)
        mask[row, : len(one.ids)] = 1
    return ids, mask


def loss_of(net: Net, batch: Sequence[Taught], codes: int) -> Tensor:
    ids, mask = padded(batch)
    scores, marks = net(ids, mask)
    if batch[0].example.task == "messages":
        classes = torch.tensor([int(one.truth[codes:].argmax()) for one in batch])
        return CLASS * F.cross_entropy(scores[:, codes:], classes, label_smoothing=SMOOTH)
    truth = torch.tensor(np.stack([one.truth[:codes] for one in batch]))
    counted = torch.tensor(np.stack([one.counted[:codes] for one in batch]))
    rare = torch.full((codes,), RARE)
    each = F.binary_cross_entropy_with_logits(scores[:, :codes], truth, pos_weight=rare, reduction="none")
    return (each * counted).sum() / len(batch) + TOLD * _words_loss(batch, mask, marks)


def _words_loss(batch: Sequence[Taught], mask: Tensor, marks: Tensor) -> Tensor:
    """How badly the marks tell the offending words from the others of the same text."""
    known = [(row, code, said) for row, one in enumerate(batch) for code, said in sorted(one.told.items())]
    if not known:
        return torch.tensor(0.0)
    rows, columns = torch.tensor([row for row, _, _ in known]), torch.tensor([code for _, code, _ in known])
    truth = torch.zeros(len(known), marks.shape[1])
    for place, (_, _, said) in enumerate(known):
        truth[place, : len(said)] = torch.tensor(said)
    real = mask[rows]
    each = F.binary_cross_entropy_with_logits(marks[rows, :, columns], truth, reduction="none") * real
    return (each.sum(1) / real.sum(1)).sum() / len(batch)


def train(taught: Sequence[Taught], codes: int, labels: int, epochs: float, seed: int, start: Path | None) -> Net:
    """A net taught for so many ``epochs``; from the weights of ``start`` on, where given, with small steps."""
    torch.manual_seed(seed)
    luck = random.Random(seed)
    starts = torch.tensor([-2.0] * codes + [0.0] * (labels - codes))
    net = Net(read_arrays(find_model().weights), starts)
    if start:
        resume(net, start)
    rate = RATE / 4 if start else RATE
    heads = [*net.whole.parameters(), *net.marks.parameters()]
    own = {id(p) for p in heads}
    learned = [p for p in net.parameters() if p.requires_grad]
    groups = [{"params": [p for p in learned if id(p) not in own], "lr": rate}, {"params": heads, "lr": rate * 1.5}]
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01)
    total = int(-(-len(taught) // BATCH) * epochs)

    def pace(step: int) -> float:
        return min(1.0, (step + 1) / WARM) * max(0.01, 0.5 * (1 + math.cos(math.pi * min(1.0, step / total))))

    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, pace)
    kept = [p.detach().clone() for p in learned]
    net.train()
    for step, batch in enumerate(_steps(taught, total, luck)):
        loss = loss_of(net, batch, codes)
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(learned, 1.0)
        optimiser.step()
        schedule.step()
        with torch.no_grad():
            for mean, parameter in zip(kept, learned, strict=True):
                mean.lerp_(parameter, 1 - min(KEEP, (1 + step) / (10 + step)))
        if step % 100 == 99:
            print(f"step {step + 1} of {total}, loss {loss.item():.3f}", flush=True)
    with torch.no_grad():
        for mean, parameter in zip(kept, learned, strict=True):
            parameter.copy_(mean)
    return net.eval()


def resume(net: Net, weights: Path) -> None:
    """Sets what is learned to what a weights file holds."""
    with np.load(weights, allow_pickle=False) as file, torch.no_grad():
        for change in net.changes():
            for name, parameter, scale in (("down", change.down, 1.0), ("up", change.up, SCALE)):
                whole = file[f"change/{change.name}.{name}"] * file[f"scale/{change.name}.{name}"]
                parameter.copy_(torch.tensor(whole / scale))
        for name, head in (("marks", net.marks), ("whole", net.whole)):
            head.weight.copy_(torch.tensor(file[f"head/{name}.weight"].astype(np.float32)))
            head.bias.copy_(torch.tensor(file[f"head/{name}.bias"]))


def _steps(taught: Sequence[Taught], total: int, luck: random.Random) -> Iterator[list[Taught]]:
    done = 0
    while True:
        order = [batch for task in TASKS for batch in batches([t for t in taught if t.example.task == task], luck)]
        luck.shuffle(order)
        for batch in order:
            if done >= total:
                return
            done += 1
            yield batch


def written(net: Net, codes: Sequence[str], stamp: str) -> dict[str, NDArray[np.generic]]:
    """The arrays of the weights file: changes in eight bits with a scale for each row, heads in sixteen."""
    stored: dict[str, NDArray[np.generic]] = {
        "format": np.array(FORMAT),
        "stamp": np.array(stamp),
        "labels/drafts": np.array(codes),
        "labels/messages": np.array(CLASSES),
    }
    for change in net.changes():
        for name, value in (("down", change.down), ("up", change.up * SCALE)):
            whole = value.detach().numpy()
            scale = np.maximum(np.abs(whole).max(axis=1, keepdims=True), 1e-9) / 127
            stored[f"change/{change.name}.{name}"] = np.round(whole / scale).astype(np.int8)
            stored[f"scale/{change.name}.{name}"] = scale.astype(np.float32)
    for name, head in (("marks", net.marks), ("whole", net.whole)):
        stored[f"head/{name}.weight"] = head.weight.detach().numpy().astype(np.float16)
        stored[f"head/{name}.bias"] = head.bias.detach().numpy().astype(np.float32)
    return stored


def read(net: Net, taught: Sequence[Taught]) -> NDArray[np.float32]:
    """The scores of each text, in order."""
    order = sorted(range(len(taught)), key=lambda i: len(taught[i].ids))
    scores = np.empty((len(taught), len(taught[0].truth)), dtype=np.float32)
    with torch.no_grad():
        for start in range(0, len(order), 64):
            members = order[start : start + 64]
            scores[members] = net(*padded([taught[i] for i in members]))[0].numpy()
    return scores


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--unseen", type=Path)
    parser.add_argument("--parts", type=int, default=6)
    parser.add_argument("--only", type=int)
    parser.add_argument("--out", type=Path, default=WEIGHTS)
    parser.add_argument("--epochs", type=float, default=5)
    parser.add_argument("--long", action="store_true")
    parser.add_argument("--seed", type=int, default=20261122)
    wanted = parser.parse_args()
    examples = [*drafts(), *messages()]
    codes = sorted({label for example in examples if example.task == "drafts" for label in example.labels})
    labels = [*codes, *CLASSES]
    taught = tokenised(examples, labels)
    stamp = hashlib.sha256("\n".join(sorted(example.text for example in examples)).encode()).hexdigest()[:8]
    print(f"{len(taught)} examples, {len(labels)} labels, stamp {stamp}", flush=True)
    if wanted.unseen:
        scores = np.full((len(taught), len(labels)), np.nan, dtype=np.float32)
        for number in range(wanted.parts) if wanted.only is None else [wanted.only]:
            out = [i for i, one in enumerate(taught) if part(one.example.text, wanted.parts) == number]
            rest = [one for one in taught if part(one.example.text, wanted.parts) != number]
            net = train(rest, len(codes), len(labels), wanted.epochs, wanted.seed, None)
            scores[out] = read(net, [taught[i] for i in out])
        np.savez_compressed(wanted.unseen, texts=[e.text for e in examples], labels=labels, scores=scores, stamp=stamp)
        if wanted.out == WEIGHTS:
            return
    else:
        if wanted.long:
            long = tokenised(joined([one for one in examples if one.task == "drafts"], LONG, wanted.seed), labels)
            luck = random.Random(wanted.seed)
            taught = [
                *long,
                *luck.sample([one for one in taught if one.example.task == "drafts"], LONG),
                *luck.sample([one for one in taught if one.example.task == "messages"], LONG),
            ]
        start = wanted.out if wanted.long else None
        net = train(taught, len(codes), len(labels), 1 if wanted.long else wanted.epochs, wanted.seed, start)
    with wanted.out.open("wb") as file:
        np.savez_compressed(file, **written(net, codes, stamp))
    print(f"{wanted.out.name}: {wanted.out.stat().st_size:,} bytes, rank {RANK}, stamp {stamp}")


if __name__ == "__main__":
    main()
