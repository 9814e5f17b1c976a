"""Train the question layers: the last layers of the search model, on the ways of asking that the library knows.

    pip install 'nabz[sentence-transformers]'
    PYTHONPATH=app python packaging/question_layers/train.py DATA_FOLDER models/question-layers.npz

DATA_FOLDER is one in which `nabz setup` has put the search model. Needs 4 GB of memory; half an hour on two cores.
`--apart 0.1` keeps a tenth of the everyday ways apart and says how often their entry is among the first three
by its direction alone: to compare settings, never for the file that is shipped.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 - torch's own convention

sys.path.insert(0, str(Path(__file__).parent))
from encoder import Layer, LowerStates, pooled, source_package, weights_of

from nabz.bootstrap import EMBEDDING_MODEL
from nabz.clinical.content import ClinicalContent
from nabz.paths import DataFolder, shipped
from nabz.services.clinical_content import inspect_clinical_content
from nabz.services.knowledge_content import BuiltinContent, read_content
from nabz.services.phrasings import phrasings, read_everyday, read_spoken_of

FIRST_LAYER, WIDTH, DROP = 6, 32, 0.1
BATCH, SHARPNESS = 96, 20.0
RATE, RATE_OF_DIRECTIONS, WARM_UP = 1.5e-3, 3e-3, 100
EVERYDAY_OFTENER = 4.0
TOGETHER = 0.3
"""Of the term that brings ways of the same entry together, beside the one that brings them to its direction."""
ELSEWHERE = ""
"""The entry of what has nothing to do with the library."""


@dataclass(frozen=True, slots=True)
class Example:
    """A text, the entries that it asks for with their worth, and how often it is drawn beside others."""

    text: str
    entries: Mapping[str, float]
    weight: float = 1.0


def examples(library: Path, content: BuiltinContent, clinical: ClinicalContent) -> list[Example]:
    """Every known way of asking, and what the library itself says of each entry."""
    everyday = read_everyday(library)
    spoken_of = read_spoken_of(library / "concept_entries.toml")
    known = phrasings(content, clinical, spoken_of)
    found = [Example(p.text, p.entries or {ELSEWHERE: 1.0}, EVERYDAY_OFTENER) for p in everyday]
    found += [Example(p.text, p.entries) for p in known if p.entries]
    for definition in content.definitions:
        entry = {f"definition/{definition.id}": 1.0}
        found += [Example(f"{text.term}: {text.text}", entry) for text in definition.texts.values()]
    return found


class Trainer:
    """The layers and the directions of entries, and how they come closer."""

    def __init__(self, folder: Path, learned: Sequence[Example]) -> None:
        self.package = source_package(folder)
        self.entries = sorted({entry for e in learned for entry in e.entries})
        self._learned = learned
        self._states = LowerStates(folder, self.package, FIRST_LAYER, [e.text for e in learned])
        numbers = range(FIRST_LAYER, self.package.layers)
        self.layers = nn.ModuleList([Layer(self.package, n, WIDTH, DROP) for n in numbers])
        number = {entry: n for n, entry in enumerate(self.entries)}
        self._wanted = np.zeros((len(learned), len(self.entries)), np.float32)
        for n, example in enumerate(learned):
            for entry, worth in example.entries.items():
                self._wanted[n, number[entry]] = worth
        before = self.vectors(self._states)
        self.mean = torch.from_numpy(before.mean(axis=0))
        middle = self._wanted.T @ (before - before.mean(axis=0))
        self.directions = nn.Parameter(F.normalize(torch.from_numpy(middle), dim=-1))

    def vectors(self, states: LowerStates) -> np.ndarray[Any, Any]:
        """Float32 (texts, hidden), rows of length 1."""
        self.layers.eval()
        rows = np.zeros((len(states.begins) - 1, self.package.hidden), np.float32)
        with torch.no_grad():
            for chosen in states.in_batches():
                rows[chosen] = self._seen(*states.batch(chosen)).numpy()
        return rows

    def train(self, epochs: float) -> None:
        steps = int(epochs * len(self._learned) / BATCH)
        trained = [p for p in self.layers.parameters() if p.requires_grad]
        groups = [
            {"params": trained, "lr": RATE, "peak": RATE},
            {"params": [self.directions], "lr": RATE_OF_DIRECTIONS, "peak": RATE_OF_DIRECTIONS},
        ]
        optimiser = torch.optim.AdamW(groups, weight_decay=0.01)
        begun, losses = time.monotonic(), 0.0
        self.layers.train()
        for step, chosen in enumerate(self._draws(steps), 1):
            for group in optimiser.param_groups:
                group["lr"] = group["peak"] * min(1.0, step / WARM_UP) * (1 - (step - 1) / steps)
            loss = self._loss(chosen)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(trained, 1.0)
            optimiser.step()
            losses += loss.item()
            if step % 100 == 0:
                print(f"{step}/{steps}: {losses / 100:.3f}, {time.monotonic() - begun:.0f} s", flush=True)
                losses = 0.0

    def _draws(self, steps: int) -> Iterator[np.ndarray[Any, Any]]:
        """Texts of like length share a batch, so that little is spent on padding."""
        weights = np.array([e.weight for e in self._learned])
        drawn = np.random.default_rng(0).choice(len(weights), (steps + 20) * BATCH, p=weights / weights.sum())
        lengths = np.diff(self._states.begins)
        given = 0
        for begin in range(0, len(drawn), 20 * BATCH):
            some = drawn[begin : begin + 20 * BATCH]
            some = some[np.argsort(lengths[some], kind="stable")]
            batches = [some[at : at + BATCH] for at in range(0, len(some), BATCH)]
            random.shuffle(batches)
            for batch in batches:
                if given < steps:
                    given += 1
                    yield batch

    def _loss(self, chosen: np.ndarray[Any, Any]) -> Tensor:
        seen = F.normalize(self._seen(*self._states.batch(chosen.tolist())) - self.mean, dim=-1)
        wanted = torch.from_numpy(self._wanted[chosen])
        shares = torch.log_softmax(SHARPNESS * seen @ F.normalize(self.directions, dim=-1).T, dim=-1)
        worth = torch.where(wanted > 0, wanted.clamp_min(1e-6).log(), torch.full_like(wanted, -1e9))
        any_of_them = -torch.logsumexp(shares + worth, dim=-1).mean()
        all_of_them = -(wanted / wanted.sum(1, keepdim=True) * shares).sum(1).mean()
        loss = 0.5 * any_of_them + 0.5 * all_of_them
        first = wanted.argmax(dim=1)
        same = (first[:, None] == first[None]).float().fill_diagonal_(0)
        near = torch.log_softmax((SHARPNESS * seen @ seen.T).fill_diagonal_(-1e9), dim=-1)
        paired = same.sum(1) > 0
        if paired.any():
            together = (same * near).sum(1) / same.sum(1).clamp_min(1)
            loss = loss - TOGETHER * together[paired].mean()
        return loss

    def _seen(self, x: Tensor, mask: Tensor) -> Tensor:
        for layer in self.layers:
            x = layer(x, mask)
        return pooled(x, mask)

    def found(self, folder: Path, apart: Sequence[Example]) -> float:
        """Share of examples of which an entry is among the first three by its direction."""
        states = LowerStates(folder, self.package, FIRST_LAYER, [e.text for e in apart])
        seen = F.normalize(torch.from_numpy(self.vectors(states)) - self.mean, dim=-1)
        cosines = seen @ F.normalize(self.directions.detach(), dim=-1).T
        hits = 0
        for example, row in zip(apart, cosines.argsort(dim=-1, descending=True)[:, :3].tolist(), strict=True):
            hits += any(self.entries[n] in example.entries for n in row)
        return hits / len(apart)

    def write(self, path: Path) -> None:
        held = weights_of(list(self.layers), FIRST_LAYER, self.package)
        held["directions"] = self.directions.detach().numpy().astype(np.float16)
        held["entries"] = np.array(self.entries)
        held["mean"] = self.mean.numpy()
        held["first"] = np.array(FIRST_LAYER)
        beside = path.with_name(f".{path.name}")
        with beside.open("wb") as file:
            np.savez_compressed(file, allow_pickle=False, **held)
        beside.replace(path)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--epochs", type=float, default=2.0)
    parser.add_argument("--apart", type=float, default=0.0)
    chosen = parser.parse_args()
    random.seed(0)
    torch.manual_seed(0)
    resources = shipped("resources")
    content = read_content(resources / "knowledge")
    clinical, _ = inspect_clinical_content(resources / "clinical")
    given = examples(resources / "knowledge", content, clinical)
    held = [e.weight > 1 and random.random() < chosen.apart for e in given]
    apart = [e for e, away in zip(given, held, strict=True) if away]
    folder = DataFolder.chosen(str(chosen.data)).models / EMBEDDING_MODEL
    trainer = Trainer(folder, [e for e, away in zip(given, held, strict=True) if not away])
    print(f"{len(given) - len(apart)} texts for {len(trainer.entries)} entries", flush=True)
    trainer.train(chosen.epochs)
    if apart:
        print(f"{len(apart)} kept apart: {trainer.found(folder, apart):.3f}")
    trainer.write(chosen.out)


if __name__ == "__main__":
    main()
